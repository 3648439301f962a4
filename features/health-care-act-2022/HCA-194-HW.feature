@HCA-194-HW
Feature: Wellbeing board includes Healthwatch

  Scenario Outline: A seat is theirs
    Given Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And some of its seats are:
      | post   |
      | <post> |
    When Riverside is checked against "HCA-194-HW"
    Then the finding is "met"
    And its evidence names "<post>"

    Examples:
      | post                                   |
      | Chief Executive, Healthwatch Riverside |
      | Healthwatch representative             |

  Scenario: The full list of seats has none
    Given Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And all its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "HCA-194-HW"
    Then the finding is "not met"

  Scenario: Only some of the seats are given, and none is theirs
    Given Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And some of its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "HCA-194-HW"
    Then the finding is "cannot tell"
    And it asks for "the missing seats of Riverside Health and Wellbeing Board"

  # Trap: a seat on another board is none on this one.
  Scenario: They sit on another board
    Given Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Partnership Board" as its place-partnership
    And all its seats are:
      | post                                   |
      | Chief Executive, Healthwatch Riverside |
    When Riverside is checked against "HCA-194-HW"
    Then the finding is "not met"

  Scenario: The board is not described
    Given Riverside is a place of Estuary
    When Riverside is checked against "HCA-194-HW"
    Then the finding is "cannot tell"
    And it asks for "the health and wellbeing board of Riverside"

  Scenario: There is no such board
    Given the list of boards of Riverside is complete
    When Riverside is checked against "HCA-194-HW"
    Then the finding is "does not apply"

  # Trap: an observer is no member.
  Scenario: Healthwatch only observes
    Given Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And all its seats are:
      | post                   |
      | Healthwatch (observer) |
    When Riverside is checked against "HCA-194-HW"
    Then the finding is "not met"
