@HCA-194-DCS
Feature: Wellbeing board includes Director of Children’s Services

  Scenario Outline: A seat is theirs
    Given Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And some of its seats are:
      | post   |
      | <post> |
    When Riverside is checked against "HCA-194-DCS"
    Then the finding is "met"
    And its evidence names "<post>"

    Examples:
      | post                                      |
      | Director of Children’s Services           |
      | Corporate Director of Children’s Services |
      | DCS                                       |
      | Director of Children and Families         |
      | Director of Adults and Children           |

  Scenario: The full list of seats has none
    Given Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And all its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "HCA-194-DCS"
    Then the finding is "not met"

  Scenario: Only some of the seats are given, and none is theirs
    Given Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And some of its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "HCA-194-DCS"
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
      | post                            |
      | Director of Children’s Services |
    When Riverside is checked against "HCA-194-DCS"
    Then the finding is "not met"

  Scenario: The board is not described
    Given Riverside is a place of Estuary
    When Riverside is checked against "HCA-194-DCS"
    Then the finding is "cannot tell"
    And it asks for "the health and wellbeing board of Riverside"

  Scenario: There is no such board
    Given the list of boards of Riverside is complete
    When Riverside is checked against "HCA-194-DCS"
    Then the finding is "does not apply"

  # Trap: a deputy is not the director the law names, nor is the director for adults.
  Scenario Outline: A deputy, or another director, has the seat
    Given Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And all its seats are:
      | post   |
      | <post> |
    When Riverside is checked against "HCA-194-DCS"
    Then the finding is "not met"

    Examples:
      | post                                      |
      | Deputy Director of Children’s Services    |
      | Assistant Director of Children’s Services |
      | Director of Adult Social Services         |
      | Cabinet Member for Children’s Services    |

  # Trap: trusts have directors of children’s services too.
  Scenario: A trust’s director has the seat
    Given Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And all its seats are:
      | post                                                         |
      | Director of Children’s Services, Estuary Hospitals NHS Trust |
    When Riverside is checked against "HCA-194-DCS"
    Then the finding is "not met"
