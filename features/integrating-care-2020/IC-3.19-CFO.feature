@IC-3.19-CFO
Feature: The statutory board would have a chief financial officer

  Scenario Outline: <post> is the finance director of the board
    Given Estuary has the board "Estuary ICB" as its integrated-care-board
    And some of its seats are:
      | post   |
      | <post> |
    When Estuary is checked against "IC-3.19-CFO"
    Then the finding is "met"
    And its evidence names "<post>"

    Examples:
      | post                        |
      | Chief Finance Officer       |
      | Director of Finance         |
      | ICB Chief Financial Officer |

  # Trap: the finance director of another body is not that of the board.
  Scenario Outline: <post> <organisation> is not the finance director of the board
    Given Estuary has the board "Estuary ICB" as its integrated-care-board
    And all its seats are:
      | post   | organisation   |
      | <post> | <organisation> |
    When Estuary is checked against "IC-3.19-CFO"
    Then the finding is "not met"

    Examples:
      | post                       | organisation      |
      | Director of Finance        | Estuary Hospitals |
      | CCG Chief Finance Officer  |                   |
      | Deputy Director of Finance |                   |

  # Trap: the finance director of another board of the system does not count in part.
  Scenario: The finance director sits on another board
    Given Estuary has the board "Estuary ICB" as its integrated-care-board
    And all its seats are:
      | post                        |
      | Leader of Riverside Council |
    And Estuary has a partnership board
    And all its seats are:
      | post                  |
      | Chief Finance Officer |
    When Estuary is checked against "IC-3.19-CFO"
    Then the finding is "not met"

  Scenario: Only some of the seats are given
    Given Estuary has the board "Estuary ICB" as its integrated-care-board
    And some of its seats are:
      | post                        |
      | Leader of Riverside Council |
    When Estuary is checked against "IC-3.19-CFO"
    Then the finding is "cannot tell"
    And it asks for "the missing seats of Estuary ICB"

  Scenario: The system names no integrated care board
    Given Estuary has a partnership board
    And all its seats are:
      | post                  |
      | Chief Finance Officer |
    When Estuary is checked against "IC-3.19-CFO"
    Then the finding is "cannot tell"

  Scenario: The system has no integrated care board
    Given the list of boards of Estuary is complete
    When Estuary is checked against "IC-3.19-CFO"
    Then the finding is "does not apply"
