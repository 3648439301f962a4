@IC-3.19-PRIMARY
Feature: The statutory board would include primary care

  Scenario Outline: <board> has a seat that speaks for them
    Given Estuary has the board "Estuary Board" as its <board>
    And some of its seats are:
      | post                |
      | GP Federation Chair |
    When Estuary is checked against "IC-3.19-PRIMARY"
    Then the finding is "met"
    And its evidence names "GP Federation Chair"

    Examples:
      | board                 |
      | integrated-care-board |

  Scenario Outline: <post> speaks for them
    Given Estuary has the board "Estuary Board" as its integrated-care-board
    And all its seats are:
      | post   |
      | <post> |
    When Estuary is checked against "IC-3.19-PRIMARY"
    Then the finding is "met"

    Examples:
      | post                  |
      | GP Federation Chair   |
      | PCN Clinical Director |

  Scenario Outline: All seats of <board> are given, and none speaks for them
    Given Estuary has the board "Estuary Board" as its <board>
    And all its seats are:
      | post                        |
      | Leader of Riverside Council |
    When Estuary is checked against "IC-3.19-PRIMARY"
    Then the finding is "not met"

    Examples:
      | board                 |
      | integrated-care-board |

  Scenario: Only some of the seats are given
    Given Estuary has the board "Estuary Board" as its integrated-care-board
    And some of its seats are:
      | post                        |
      | Leader of Riverside Council |
    When Estuary is checked against "IC-3.19-PRIMARY"
    Then the finding is "cannot tell"
    And it asks for "the missing seats of Estuary Board"

  Scenario: They sit on another board of the system
    Given Estuary has the board "Estuary Board" as its integrated-care-board
    And all its seats are:
      | post                        |
      | Leader of Riverside Council |
    And Estuary has the board "Estuary Finance Group" as its finance
    And all its seats are:
      | post                |
      | GP Federation Chair |
    When Estuary is checked against "IC-3.19-PRIMARY"
    Then the finding is "partly met"
    And its evidence names "Estuary Finance Group"

  # Trap: who is listened to, or looks on from outside, is not another table of the partnership.
  Scenario Outline: They sit on <board> only
    Given Estuary has the board "Estuary Board" as its integrated-care-board
    And all its seats are:
      | post                        |
      | Leader of Riverside Council |
    And Estuary has the board "Another Board" as its <board>
    And all its seats are:
      | post                |
      | GP Federation Chair |
    When Estuary is checked against "IC-3.19-PRIMARY"
    Then the finding is "not met"

    Examples:
      | board       |
      | assembly    |
      | involvement |
      | scrutiny    |

  Scenario: The system names no such board
    Given Estuary has the board "Estuary Finance Group" as its finance
    When Estuary is checked against "IC-3.19-PRIMARY"
    Then the finding is "cannot tell"

  Scenario: The system has no such board
    Given the list of boards of Estuary is complete
    When Estuary is checked against "IC-3.19-PRIMARY"
    Then the finding is "does not apply"

  # Trap: the partnership board is another board than the statutory one.
  Scenario: They sit on the partnership board
    Given Estuary has the board "Estuary Board" as its integrated-care-board
    And all its seats are:
      | post               |
      | Programme Director |
    And Estuary has a partnership board
    And all its seats are:
      | post                |
      | GP Federation Chair |
    When Estuary is checked against "IC-3.19-PRIMARY"
    Then the finding is "partly met"

  # Trap: a local medical committee represents a profession and provides nothing.
  Scenario: Only the local medical committee has a seat
    Given Estuary has the board "Estuary Board" as its integrated-care-board
    And all its seats are:
      | post      | organisation |
      | LMC Chair |              |
    When Estuary is checked against "IC-3.19-PRIMARY"
    Then the finding is "not met"
