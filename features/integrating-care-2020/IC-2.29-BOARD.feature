@IC-2.29-BOARD
Feature: The system has a partnership board

  Scenario: The board meets
    Given Estuary has the board "Estuary Partnership Board" as its system-partnership
    When Estuary is checked against "IC-2.29-BOARD"
    Then the finding is "met"
    And its evidence names "Estuary Partnership Board"

  Scenario: The board meets in shadow form
    Given Estuary has the board "Estuary Partnership Board" as its system-partnership
    And it states:
      | field  | value  |
      | status | shadow |
    When Estuary is checked against "IC-2.29-BOARD"
    Then the finding is "met"

  Scenario: The board is proposed
    Given Estuary has the board "Estuary Partnership Board" as its system-partnership
    And it states:
      | field  | value    |
      | status | proposed |
    When Estuary is checked against "IC-2.29-BOARD"
    Then the finding is "partly met"

  Scenario: All boards are listed, and it is not among them
    Given Estuary has the board "Estuary Forum" as its finance
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.29-BOARD"
    Then the finding is "not met"

  Scenario: The boards are not all listed
    Given Estuary has the board "Estuary Forum" as its finance
    When Estuary is checked against "IC-2.29-BOARD"
    Then the finding is "cannot tell"

  # Trap: the board of the NHS body is not the board of the partnership.
  Scenario: The system has an integrated care board only
    Given Estuary has the board "Estuary Integrated Care Board" as its integrated-care-board
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.29-BOARD"
    Then the finding is "not met"

  # Trap: a place partnership is not the system’s board.
  Scenario: A place has a partnership board
    Given Riverside has a place partnership
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.29-BOARD"
    Then the finding is "not met"
