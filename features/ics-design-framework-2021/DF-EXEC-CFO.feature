@DF-EXEC-CFO
Feature: Board has a finance director

  Scenario Outline: A seat is theirs
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And some of its seats are:
      | post   |
      | <post> |
    And it is 2022-09-01
    When Estuary is checked against "DF-EXEC-CFO"
    Then the finding is "met"
    And its evidence names "<post>"

    Examples:
      | post                  |
      | Director of Finance   |
      | Chief Finance Officer |

  Scenario: The full list of seats has none
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And it is 2022-09-01
    When Estuary is checked against "DF-EXEC-CFO"
    Then the finding is "not met"

  Scenario: Only some of the seats are given, and none is theirs
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And some of its seats are:
      | post                  |
      | Leader of the Council |
    And it is 2022-09-01
    When Estuary is checked against "DF-EXEC-CFO"
    Then the finding is "cannot tell"
    And it asks for "the missing seats of NHS Estuary"

  # Trap: a seat on another board is none on this one.
  Scenario: They sit on another board
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Estuary has the board "Estuary Partnership Board" as its system-partnership
    And all its seats are:
      | post                |
      | Director of Finance |
    And it is 2022-09-01
    When Estuary is checked against "DF-EXEC-CFO"
    Then the finding is "not met"

  Scenario: The board is not described
    Given the system Estuary
    And it is 2022-09-01
    When Estuary is checked against "DF-EXEC-CFO"
    Then the finding is "cannot tell"
    And it asks for "the integrated care board of Estuary"

  Scenario: There is no such board
    Given the list of boards of Estuary is complete
    And it is 2022-09-01
    When Estuary is checked against "DF-EXEC-CFO"
    Then the finding is "does not apply"

  # Trap: a deputy is not the director.
  Scenario: A deputy has the seat
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                       |
      | Deputy Director of Finance |
    And it is 2022-09-01
    When Estuary is checked against "DF-EXEC-CFO"
    Then the finding is "not met"

  Scenario: The post is the board’s own, and its employer is named
    Given "NHS Estuary Integrated Care Board" is an integrated-care-board
    And Estuary has the board "NHS Estuary" as its integrated-care-board
    And some of its seats are:
      | post                | organisation                      |
      | Director of Finance | NHS Estuary Integrated Care Board |
    And it is 2022-09-01
    When Estuary is checked against "DF-EXEC-CFO"
    Then the finding is "met"

  # Trap: the finance director of one trust is not the board’s.
  Scenario: The one in the seat is a trust’s
    Given "Estuary Hospitals" is a nhs-trust providing "acute"
    And Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                | organisation      |
      | Director of Finance | Estuary Hospitals |
    And it is 2022-09-01
    When Estuary is checked against "DF-EXEC-CFO"
    Then the finding is "not met"

  Scenario: The day has not come
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And it is 2021-10-01
    When Estuary is checked against "DF-EXEC-CFO"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
