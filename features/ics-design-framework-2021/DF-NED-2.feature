@DF-NED-2
Feature: Two non-executives besides the chair

  Scenario: Two independent non-executive members
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And some of its seats are:
      | post                             |
      | Non-Executive Director (audit)   |
      | Independent Non-Executive Member |
    And it is 2022-09-01
    When Estuary is checked against "DF-NED-2"
    Then the finding is "met"

  Scenario: One fewer, and every seat is listed
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                           |
      | Non-Executive Director (audit) |
      | Leader of Riverside Council    |
      | Chief Executive                |
    And it is 2022-09-01
    When Estuary is checked against "DF-NED-2"
    Then the finding is "not met"

  Scenario: One fewer, and the list is not finished
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And some of its seats are:
      | post                           |
      | Non-Executive Director (audit) |
      | Leader of Riverside Council    |
      | Chief Executive                |
    And it is 2022-09-01
    When Estuary is checked against "DF-NED-2"
    Then the finding is "cannot tell"
    And it asks for "the missing seats of NHS Estuary"

  # Trap: one line is not always one seat.
  Scenario: A line stands for several seats
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                        |
      | Non-Executive Members       |
      | Leader of Riverside Council |
      | Chief Executive             |
    And it is 2022-09-01
    When Estuary is checked against "DF-NED-2"
    Then the finding is "cannot tell"
    And it asks for "one line for each seat of NHS Estuary"

  # Trap: somebody in attendance is no member.
  Scenario: Those who only attend do not count
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                             | standing      |
      | Non-Executive Director (audit)   | member        |
      | Independent Non-Executive Member | in-attendance |
      | Leader of Riverside Council      | member        |
      | Chief Executive                  | member        |
    And it is 2022-09-01
    When Estuary is checked against "DF-NED-2"
    Then the finding is "not met"

  Scenario: They sit on another board
    Given Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post                             |
      | Non-Executive Director (audit)   |
      | Independent Non-Executive Member |
    And it is 2022-09-01
    When Estuary is checked against "DF-NED-2"
    Then the finding is "cannot tell"
    And it asks for "the integrated care board of Estuary"

  # Trap: the minimum is beside the chair.
  Scenario: Those who do not count are listed as well
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                             |
      | Non-Executive Director (audit)   |
      | Chair and Non-Executive Director |
    And it is 2022-09-01
    When Estuary is checked against "DF-NED-2"
    Then the finding is "not met"

  Scenario: The board is not described
    Given the system Estuary
    And it is 2022-09-01
    When Estuary is checked against "DF-NED-2"
    Then the finding is "cannot tell"
    And it asks for "the integrated care board of Estuary"

  Scenario: There is no such board
    Given the list of boards of Estuary is complete
    And it is 2022-09-01
    When Estuary is checked against "DF-NED-2"
    Then the finding is "does not apply"

  Scenario: The day has not come
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                           |
      | Non-Executive Director (audit) |
      | Leader of Riverside Council    |
      | Chief Executive                |
    And it is 2021-10-01
    When Estuary is checked against "DF-NED-2"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01

  # Trap: a non-executive of a trust speaks for the trust.
  Scenario: A trust’s non-executive has a seat
    Given "Estuary Hospitals" is a nhs-trust providing "acute"
    And Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                   | organisation      |
      | Non-Executive Director |                   |
      | Non-Executive Director | Estuary Hospitals |
    And it is 2022-09-01
    When Estuary is checked against "DF-NED-2"
    Then the finding is "not met"

  # Trap: an associate is no full member.
  Scenario: An associate has a seat
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                             |
      | Non-Executive Director           |
      | Associate Non-Executive Director |
    And it is 2022-09-01
    When Estuary is checked against "DF-NED-2"
    Then the finding is "not met"
