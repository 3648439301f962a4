@DF-TOTAL-10
Feature: Board of at least ten

  Scenario: The ten minimum roles
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And some of its seats are:
      | post                             |
      | Chair                            |
      | Chief Executive                  |
      | Director of Finance              |
      | Medical Director                 |
      | Director of Nursing              |
      | Non-Executive Director (audit)   |
      | Non-Executive Director (pay)     |
      | Partner member, NHS trust        |
      | Partner member, general practice |
      | Partner member, council          |
    And it is 2022-09-01
    When Estuary is checked against "DF-TOTAL-10"
    Then the finding is "met"

  Scenario: One fewer, and every seat is listed
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                             |
      | Chair                            |
      | Chief Executive                  |
      | Director of Finance              |
      | Medical Director                 |
      | Director of Nursing              |
      | Non-Executive Director (audit)   |
      | Non-Executive Director (pay)     |
      | Partner member, NHS trust        |
      | Partner member, general practice |
    And it is 2022-09-01
    When Estuary is checked against "DF-TOTAL-10"
    Then the finding is "not met"

  Scenario: One fewer, and the list is not finished
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And some of its seats are:
      | post                             |
      | Chair                            |
      | Chief Executive                  |
      | Director of Finance              |
      | Medical Director                 |
      | Director of Nursing              |
      | Non-Executive Director (audit)   |
      | Non-Executive Director (pay)     |
      | Partner member, NHS trust        |
      | Partner member, general practice |
    And it is 2022-09-01
    When Estuary is checked against "DF-TOTAL-10"
    Then the finding is "cannot tell"
    And it asks for "the missing seats of NHS Estuary"

  # Trap: one line is not always one seat.
  Scenario: A line stands for several seats
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post        |
      | Ten members |
    And it is 2022-09-01
    When Estuary is checked against "DF-TOTAL-10"
    Then the finding is "cannot tell"
    And it asks for "one line for each seat of NHS Estuary"

  # Trap: somebody in attendance is no member.
  Scenario: Those who only attend do not count
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                             | standing      |
      | Chair                            | member        |
      | Chief Executive                  | member        |
      | Director of Finance              | member        |
      | Medical Director                 | member        |
      | Director of Nursing              | member        |
      | Non-Executive Director (audit)   | member        |
      | Non-Executive Director (pay)     | member        |
      | Partner member, NHS trust        | member        |
      | Partner member, general practice | member        |
      | Partner member, council          | in-attendance |
    And it is 2022-09-01
    When Estuary is checked against "DF-TOTAL-10"
    Then the finding is "not met"

  Scenario: They sit on another board
    Given Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post                             |
      | Chair                            |
      | Chief Executive                  |
      | Director of Finance              |
      | Medical Director                 |
      | Director of Nursing              |
      | Non-Executive Director (audit)   |
      | Non-Executive Director (pay)     |
      | Partner member, NHS trust        |
      | Partner member, general practice |
      | Partner member, council          |
    And it is 2022-09-01
    When Estuary is checked against "DF-TOTAL-10"
    Then the finding is "cannot tell"
    And it asks for "the integrated care board of Estuary"

  Scenario: The board is not described
    Given the system Estuary
    And it is 2022-09-01
    When Estuary is checked against "DF-TOTAL-10"
    Then the finding is "cannot tell"
    And it asks for "the integrated care board of Estuary"

  Scenario: There is no such board
    Given the list of boards of Estuary is complete
    And it is 2022-09-01
    When Estuary is checked against "DF-TOTAL-10"
    Then the finding is "does not apply"

  Scenario: The day has not come
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                             |
      | Chair                            |
      | Chief Executive                  |
      | Director of Finance              |
      | Medical Director                 |
      | Director of Nursing              |
      | Non-Executive Director (audit)   |
      | Non-Executive Director (pay)     |
      | Partner member, NHS trust        |
      | Partner member, general practice |
    And it is 2021-10-01
    When Estuary is checked against "DF-TOTAL-10"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
