@IC-2.29-BOARD-LA
Feature: The partnership board includes councils

  Scenario: A council has a seat
    Given Estuary has a partnership board
    And some of its seats are:
      | post                        | organisation |
      | Leader of Riverside Council |              |
    When Estuary is checked against "IC-2.29-BOARD-LA"
    Then the finding is "met"
    And its evidence names "Leader of Riverside Council"

  Scenario: The full list of seats has none
    Given Estuary has a partnership board
    And all its seats are:
      | post                               | organisation |
      | Chief Executive of the acute trust |              |
    When Estuary is checked against "IC-2.29-BOARD-LA"
    Then the finding is "not met"

  Scenario: Only some of the seats are given, and none is theirs
    Given Estuary has a partnership board
    And some of its seats are:
      | post                               | organisation |
      | Chief Executive of the acute trust |              |
    When Estuary is checked against "IC-2.29-BOARD-LA"
    Then the finding is "cannot tell"
    And it asks for "the missing seats of Estuary Partnership Board"

  Scenario: They sit on another board of the system
    Given Estuary has a partnership board
    And all its seats are:
      | post                               | organisation |
      | Chief Executive of the acute trust |              |
    And Estuary has the board "Estuary Finance Group" as its finance
    And all its seats are:
      | post                        | organisation |
      | Leader of Riverside Council |              |
    When Estuary is checked against "IC-2.29-BOARD-LA"
    Then the finding is "partly met"
    And its evidence names "Leader of Riverside Council"

  # Trap: an assembly listens; it is not another table of the partnership.
  Scenario: They sit in the partnership assembly only
    Given Estuary has a partnership board
    And all its seats are:
      | post                               | organisation |
      | Chief Executive of the acute trust |              |
    And Estuary has the board "Estuary Partnership Assembly" as its assembly
    And all its seats are:
      | post                        | organisation |
      | Leader of Riverside Council |              |
    When Estuary is checked against "IC-2.29-BOARD-LA"
    Then the finding is "not met"

  Scenario: The system describes no partnership board
    Given the system Estuary
    When Estuary is checked against "IC-2.29-BOARD-LA"
    Then the finding is "cannot tell"
    And it asks for "the system partnership board of Estuary"

  Scenario: The system has no partnership board
    Given the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.29-BOARD-LA"
    Then the finding is "does not apply"

  # Trap: the text does not ask for a seat of every council.
  Scenario: One seat speaks for the councils of the system
    Given Estuary has a partnership board
    And some of its seats are:
      | post                  | represents      |
      | Leader of the Council | local-authority |
    When Estuary is checked against "IC-2.29-BOARD-LA"
    Then the finding is "met"

  # Trap: the Director of Public Health is named for public health; the council is not thereby at the table.
  Scenario: The Director of Public Health has a seat
    Given Estuary has a partnership board
    And all its seats are:
      | post                      | organisation |
      | Director of Public Health |              |
    When Estuary is checked against "IC-2.29-BOARD-LA"
    Then the finding is "not met"

  # Trap: a combined authority is not a council.
  Scenario: The combined authority has a seat
    Given Estuary has a partnership board
    And all its seats are:
      | post                        | organisation |
      | Mayor of Greater Manchester |              |
    When Estuary is checked against "IC-2.29-BOARD-LA"
    Then the finding is "not met"

  # Trap: a council for voluntary service is a charity.
  Scenario: The Council for Voluntary Service has a seat
    Given Estuary has a partnership board
    And all its seats are:
      | post                                         | organisation |
      | Chief Officer, Council for Voluntary Service |              |
    When Estuary is checked against "IC-2.29-BOARD-LA"
    Then the finding is "not met"

  # Trap: a board that listens or scrutinises is not another table of the partnership.
  Scenario Outline: They sit on a board for <purpose> only
    Given Estuary has a partnership board
    And all its seats are:
      | post                               |
      | Chief Executive of the acute trust |
    And Estuary has the board "Estuary Other Board" as its <purpose>
    And all its seats are:
      | post                        |
      | Leader of Riverside Council |
    When Estuary is checked against "IC-2.29-BOARD-LA"
    Then the finding is "not met"

    Examples:
      | purpose     |
      | involvement |
      | scrutiny    |
