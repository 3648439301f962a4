@HCA-194-ICB
Feature: Wellbeing board includes NHS commissioner

  Scenario Outline: A seat is theirs
    Given Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And some of its seats are:
      | post   |
      | <post> |
    When Riverside is checked against "HCA-194-ICB"
    Then the finding is "met"
    And its evidence names "<post>"

    Examples:
      | post                                             |
      | NHS Estuary Integrated Care Board representative |
      | Place Director, Estuary ICB                      |

  Scenario: The full list of seats has none
    Given Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And all its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "HCA-194-ICB"
    Then the finding is "not met"

  Scenario: Only some of the seats are given, and none is theirs
    Given Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And some of its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "HCA-194-ICB"
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
      | post                                             |
      | NHS Estuary Integrated Care Board representative |
    When Riverside is checked against "HCA-194-ICB"
    Then the finding is "not met"

  Scenario: The board is not described
    Given Riverside is a place of Estuary
    When Riverside is checked against "HCA-194-ICB"
    Then the finding is "cannot tell"
    And it asks for "the health and wellbeing board of Riverside"

  Scenario: There is no such board
    Given the list of boards of Riverside is complete
    When Riverside is checked against "HCA-194-ICB"
    Then the finding is "does not apply"

  # Trap: an NHS trust is no commissioner.
  Scenario: A trust has the seat
    Given Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And all its seats are:
      | post                                         |
      | Chief Executive, Estuary Hospitals NHS Trust |
    When Riverside is checked against "HCA-194-ICB"
    Then the finding is "not met"

  Scenario: Before July 2022 the clinical commissioning group has the seat
    Given Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And some of its seats are:
      | post                              |
      | Clinical Chair, NHS Riverside CCG |
    And it is 2022-05-01
    When Riverside is checked against "HCA-194-ICB"
    Then the finding is "met"
