@DF-NED-INDEP
Feature: Non-executives independent of local bodies

  # Trap: partner members come from local bodies; only the chair and the non-executives are asked.
  Scenario: Every non-executive holds no other post
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                        | otherLocalPost |
      | Non-Executive Director      | no             |
      | Leader of Riverside Council | yes            |
    And it is 2022-09-01
    When Estuary is checked against "DF-NED-INDEP"
    Then the finding is "met"

  Scenario Outline: A <post> holds another post
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And some of its seats are:
      | post   | otherLocalPost |
      | <post> | yes            |
    And it is 2022-09-01
    When Estuary is checked against "DF-NED-INDEP"
    Then the finding is "not met"
    And its evidence names "<post>"

    Examples:
      | post                   |
      | Non-Executive Director |
      | Chair                  |

  Scenario: One of them does not say
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                           | otherLocalPost |
      | Non-Executive Director (audit) | no             |
      | Non-Executive Director (pay)   |                |
    And it is 2022-09-01
    When Estuary is checked against "DF-NED-INDEP"
    Then the finding is "cannot tell"
    And it asks for "whether it holds a post in another health or care body"

  Scenario: The chair does not say
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                   | otherLocalPost |
      | Non-Executive Director | no             |
      | Chair                  |                |
    And it is 2022-09-01
    When Estuary is checked against "DF-NED-INDEP"
    Then the finding is "cannot tell"

  Scenario: The list is not finished
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And some of its seats are:
      | post                   | otherLocalPost |
      | Non-Executive Director | no             |
    And it is 2022-09-01
    When Estuary is checked against "DF-NED-INDEP"
    Then the finding is "cannot tell"

  Scenario: No non-executive is listed
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                        | otherLocalPost |
      | Leader of Riverside Council | no             |
    And it is 2022-09-01
    When Estuary is checked against "DF-NED-INDEP"
    Then the finding is "cannot tell"

  Scenario: It happens on another board
    Given Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post                   | otherLocalPost |
      | Non-Executive Director | yes            |
    And it is 2022-09-01
    When Estuary is checked against "DF-NED-INDEP"
    Then the finding is "cannot tell"
    And it asks for "the integrated care board of Estuary"

  Scenario: There is no such board
    Given the list of boards of Estuary is complete
    And it is 2022-09-01
    When Estuary is checked against "DF-NED-INDEP"
    Then the finding is "does not apply"

  Scenario: The day has not come
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And some of its seats are:
      | post                   | otherLocalPost |
      | Non-Executive Director | yes            |
    And it is 2021-10-01
    When Estuary is checked against "DF-NED-INDEP"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
