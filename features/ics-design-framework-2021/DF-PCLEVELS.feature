@DF-PCLEVELS
Feature: Primary care in decisions at all levels

  Scenario Outline: A seat at system level and in the place
    Given Estuary has the board "Estuary Board" as its <board>
    And some of its seats are:
      | post                           |
      | Chair, Riverside GP Federation |
    And Riverside has a place partnership
    And some of its seats are:
      | post                           |
      | Chair, Riverside GP Federation |
    And the list of places in the submission is complete
    And it is 2022-09-01
    When Estuary is checked against "DF-PCLEVELS"
    Then the finding is "met"

    Examples:
      | board                       |
      | integrated-care-board       |
      | integrated-care-partnership |
      | system-partnership          |

  # Trap: a seat on the board of the system is no seat in the place.
  Scenario: A seat at system level, and none in the place
    Given Estuary has the board "Estuary Board" as its integrated-care-board
    And some of its seats are:
      | post                           |
      | Chair, Riverside GP Federation |
    And Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And it is 2022-09-01
    When Estuary is checked against "DF-PCLEVELS"
    Then the finding is "partly met"
    And the explanation says "Riverside"

  Scenario: A seat in one place, and none in another
    Given Estuary has the board "Estuary Board" as its integrated-care-board
    And some of its seats are:
      | post                           |
      | Chair, Riverside GP Federation |
    And Riverside has a place partnership
    And some of its seats are:
      | post                           |
      | Chair, Riverside GP Federation |
    And Hillside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And it is 2022-09-01
    When Estuary is checked against "DF-PCLEVELS"
    Then the finding is "partly met"
    And the explanation says "Hillside"

  Scenario: No seat at any level
    Given Estuary has the board "Estuary Board" as its integrated-care-board
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And it is 2022-09-01
    When Estuary is checked against "DF-PCLEVELS"
    Then the finding is "not met"

  Scenario: The seats of the place are not all listed
    Given Estuary has the board "Estuary Board" as its integrated-care-board
    And some of its seats are:
      | post                           |
      | Chair, Riverside GP Federation |
    And Riverside has a place partnership
    And some of its seats are:
      | post                  |
      | Leader of the Council |
    And it is 2022-09-01
    When Estuary is checked against "DF-PCLEVELS"
    Then the finding is "cannot tell"
    And it asks for "Riverside"

  Scenario: The place has a seat on another board only
    Given Estuary has the board "Estuary Board" as its integrated-care-board
    And some of its seats are:
      | post                           |
      | Chair, Riverside GP Federation |
    And Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And all its seats are:
      | post                           |
      | Chair, Riverside GP Federation |
    And the list of places in the submission is complete
    And it is 2022-09-01
    When Estuary is checked against "DF-PCLEVELS"
    Then the finding is "cannot tell"

  Scenario: Not every place is described
    Given Estuary has the board "Estuary Board" as its integrated-care-board
    And some of its seats are:
      | post                           |
      | Chair, Riverside GP Federation |
    And Riverside has a place partnership
    And some of its seats are:
      | post                           |
      | Chair, Riverside GP Federation |
    And it is 2022-09-01
    When Estuary is checked against "DF-PCLEVELS"
    Then the finding is "cannot tell"
    And it asks for "every place of Estuary"

  # Trap: a representative committee provides no primary care.
  Scenario: The local medical committee has the seat in the place
    Given Estuary has the board "Estuary Board" as its integrated-care-board
    And some of its seats are:
      | post                           |
      | Chair, Riverside GP Federation |
    And Riverside has a place partnership
    And all its seats are:
      | post               |
      | LMC representative |
    And it is 2022-09-01
    When Estuary is checked against "DF-PCLEVELS"
    Then the finding is "partly met"

  Scenario: The day has not come
    Given Estuary has the board "Estuary Board" as its integrated-care-board
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And it is 2021-10-01
    When Estuary is checked against "DF-PCLEVELS"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
