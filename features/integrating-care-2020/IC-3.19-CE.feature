@IC-3.19-CE
Feature: The statutory board would have a chief executive

  Scenario Outline: <post> is the chief executive of the board
    Given Estuary has the board "Estuary ICB" as its integrated-care-board
    And some of its seats are:
      | post   |
      | <post> |
    When Estuary is checked against "IC-3.19-CE"
    Then the finding is "met"
    And its evidence names "<post>"

    Examples:
      | post                       |
      | Chief Executive            |
      | Chief Executive of the ICS |
      | ICB Chief Executive        |

  # Trap: the chief executive of another body is not that of the board.
  Scenario Outline: <post> <organisation> is not the chief executive of the board
    Given Estuary has the board "Estuary ICB" as its integrated-care-board
    And all its seats are:
      | post   | organisation   |
      | <post> | <organisation> |
    When Estuary is checked against "IC-3.19-CE"
    Then the finding is "not met"

    Examples:
      | post                           | organisation      |
      | Chief Executive of the Council |                   |
      | Chief Executive                | Estuary Hospitals |
      | Deputy Chief Executive         |                   |

  # Trap: the chief executive of another board of the system does not count in part.
  Scenario: The chief executive sits on another board
    Given Estuary has the board "Estuary ICB" as its integrated-care-board
    And all its seats are:
      | post                        |
      | Leader of Riverside Council |
    And Estuary has a partnership board
    And all its seats are:
      | post            |
      | Chief Executive |
    When Estuary is checked against "IC-3.19-CE"
    Then the finding is "not met"

  Scenario: Only some of the seats are given
    Given Estuary has the board "Estuary ICB" as its integrated-care-board
    And some of its seats are:
      | post                        |
      | Leader of Riverside Council |
    When Estuary is checked against "IC-3.19-CE"
    Then the finding is "cannot tell"
    And it asks for "the missing seats of Estuary ICB"

  Scenario: The system names no integrated care board
    Given Estuary has a partnership board
    And all its seats are:
      | post            |
      | Chief Executive |
    When Estuary is checked against "IC-3.19-CE"
    Then the finding is "cannot tell"

  Scenario: The system has no integrated care board
    Given the list of boards of Estuary is complete
    When Estuary is checked against "IC-3.19-CE"
    Then the finding is "does not apply"

  Scenario: The post is named without a seat of its own
    Given Estuary has the board "Estuary ICB" as its integrated-care-board
    And all its seats are:
      | post                        |
      | Leader of Riverside Council |
    And it states:
      | field               | value           |
      | chiefExecutive.post | Chief Executive |
    When Estuary is checked against "IC-3.19-CE"
    Then the finding is "met"
    And its evidence names "Chief Executive"

  Scenario: The post is still to be filled
    Given Estuary has the board "Estuary ICB" as its integrated-care-board
    And all its seats are:
      | post                        |
      | Leader of Riverside Council |
    And it states:
      | field               | value |
      | chiefExecutive.post | TBC   |
    When Estuary is checked against "IC-3.19-CE"
    Then the finding is "not met"

  # Trap: the chief executive of the partnership board is not that of the statutory board.
  Scenario: Another board names the post
    Given Estuary has the board "Estuary ICB" as its integrated-care-board
    And all its seats are:
      | post                        |
      | Leader of Riverside Council |
    And Estuary has a partnership board
    And it states:
      | field               | value           |
      | chiefExecutive.post | Chief Executive |
    When Estuary is checked against "IC-3.19-CE"
    Then the finding is "not met"
