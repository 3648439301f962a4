@IC-3.10-LA
Feature: The board of the system would include councils

  Scenario Outline: <board> has a seat that speaks for them
    Given Estuary has the board "Estuary Board" as its <board>
    And some of its seats are:
      | post                        |
      | Leader of Riverside Council |
    When Estuary is checked against "IC-3.10-LA"
    Then the finding is "met"
    And its evidence names "Leader of Riverside Council"

    Examples:
      | board                 |
      | system-partnership    |
      | integrated-care-board |

  Scenario Outline: <post> speaks for them
    Given Estuary has the board "Estuary Board" as its integrated-care-board
    And all its seats are:
      | post   |
      | <post> |
    When Estuary is checked against "IC-3.10-LA"
    Then the finding is "met"

    Examples:
      | post                        |
      | Leader of Riverside Council |

  Scenario Outline: All seats of <board> are given, and none speaks for them
    Given Estuary has the board "Estuary Board" as its <board>
    And all its seats are:
      | post                               |
      | Chief Executive of the acute trust |
    When Estuary is checked against "IC-3.10-LA"
    Then the finding is "not met"

    Examples:
      | board                 |
      | system-partnership    |
      | integrated-care-board |

  Scenario: Only some of the seats are given
    Given Estuary has the board "Estuary Board" as its integrated-care-board
    And some of its seats are:
      | post                               |
      | Chief Executive of the acute trust |
    When Estuary is checked against "IC-3.10-LA"
    Then the finding is "cannot tell"
    And it asks for "the missing seats of Estuary Board"

  Scenario: They sit on another board of the system
    Given Estuary has the board "Estuary Board" as its integrated-care-board
    And all its seats are:
      | post                               |
      | Chief Executive of the acute trust |
    And Estuary has the board "Estuary Finance Group" as its finance
    And all its seats are:
      | post                        |
      | Leader of Riverside Council |
    When Estuary is checked against "IC-3.10-LA"
    Then the finding is "partly met"
    And its evidence names "Estuary Finance Group"

  # Trap: who is listened to, or looks on from outside, is not another table of the partnership.
  Scenario Outline: They sit on <board> only
    Given Estuary has the board "Estuary Board" as its integrated-care-board
    And all its seats are:
      | post                               |
      | Chief Executive of the acute trust |
    And Estuary has the board "Another Board" as its <board>
    And all its seats are:
      | post                        |
      | Leader of Riverside Council |
    When Estuary is checked against "IC-3.10-LA"
    Then the finding is "not met"

    Examples:
      | board       |
      | assembly    |
      | involvement |
      | scrutiny    |

  Scenario: The system names no such board
    Given Estuary has the board "Estuary Finance Group" as its finance
    When Estuary is checked against "IC-3.10-LA"
    Then the finding is "cannot tell"

  Scenario: The system has no such board
    Given the list of boards of Estuary is complete
    When Estuary is checked against "IC-3.10-LA"
    Then the finding is "does not apply"

  # Trap: a combined authority is not a council.
  Scenario: Only the metro mayor has a seat
    Given Estuary has the board "Estuary Board" as its integrated-care-board
    And all its seats are:
      | post                        | organisation |
      | Mayor of Greater Manchester |              |
    When Estuary is checked against "IC-3.10-LA"
    Then the finding is "not met"
