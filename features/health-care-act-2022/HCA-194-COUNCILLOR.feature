@HCA-194-COUNCILLOR
Feature: Wellbeing board includes councillor

  Scenario Outline: A seat is theirs
    Given Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And some of its seats are:
      | post   |
      | <post> |
    When Riverside is checked against "HCA-194-COUNCILLOR"
    Then the finding is "met"
    And its evidence names "<post>"

    Examples:
      | post                                  |
      | Councillor, Cabinet Member for Health |
      | Leader of the Council                 |
      | Elected Mayor                         |

  Scenario: The full list of seats has none
    Given Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And all its seats are:
      | post                      |
      | Director of Public Health |
    When Riverside is checked against "HCA-194-COUNCILLOR"
    Then the finding is "not met"

  Scenario: Only some of the seats are given, and none is theirs
    Given Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And some of its seats are:
      | post                      |
      | Director of Public Health |
    When Riverside is checked against "HCA-194-COUNCILLOR"
    Then the finding is "cannot tell"
    And it asks for "the missing seats of Riverside Health and Wellbeing Board"

  # Trap: a seat on another board is none on this one.
  Scenario: They sit on another board
    Given Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And all its seats are:
      | post                      |
      | Director of Public Health |
    And Riverside has the board "Riverside Partnership Board" as its place-partnership
    And all its seats are:
      | post                                  |
      | Councillor, Cabinet Member for Health |
    When Riverside is checked against "HCA-194-COUNCILLOR"
    Then the finding is "not met"

  Scenario: The board is not described
    Given Riverside is a place of Estuary
    When Riverside is checked against "HCA-194-COUNCILLOR"
    Then the finding is "cannot tell"
    And it asks for "the health and wellbeing board of Riverside"

  Scenario: There is no such board
    Given the list of boards of Riverside is complete
    When Riverside is checked against "HCA-194-COUNCILLOR"
    Then the finding is "does not apply"

  # Trap: an officer of the council is no councillor.
  Scenario: Only officers of the council have seats
    Given Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And all its seats are:
      | post                               |
      | Chief Executive, Riverside Council |
    When Riverside is checked against "HCA-194-COUNCILLOR"
    Then the finding is "not met"

  # Trap: a council for voluntary service has no councillors.
  Scenario: The one in the seat is no councillor of the council
    Given Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And all its seats are:
      | post                                         |
      | Chief Officer, Council for Voluntary Service |
    When Riverside is checked against "HCA-194-COUNCILLOR"
    Then the finding is "not met"

  # Trap: a leader or mayor may take the seat; the post need not say “councillor”.
  Scenario: A leader is said to be elected
    Given Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And some of its seats are:
      | post   | elected |
      | Leader | yes     |
    When Riverside is checked against "HCA-194-COUNCILLOR"
    Then the finding is "met"
