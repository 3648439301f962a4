@IC-2.25-SYS
Feature: Primary care has a voice at system level

  Scenario: A primary care provider has a seat
    Given Estuary has a partnership board
    And some of its seats are:
      | post                  | organisation |
      | PCN Clinical Director |              |
    When Estuary is checked against "IC-2.25-SYS"
    Then the finding is "met"
    And its evidence names "PCN Clinical Director"

  Scenario: The full list of seats has none
    Given Estuary has a partnership board
    And all its seats are:
      | post                  | organisation |
      | Leader of the Council |              |
    When Estuary is checked against "IC-2.25-SYS"
    Then the finding is "not met"

  Scenario: Only some of the seats are given, and none is theirs
    Given Estuary has a partnership board
    And some of its seats are:
      | post                  | organisation |
      | Leader of the Council |              |
    When Estuary is checked against "IC-2.25-SYS"
    Then the finding is "cannot tell"
    And it asks for "the missing seats of Estuary Partnership Board"

  Scenario: They sit on another board of the system
    Given Estuary has a partnership board
    And all its seats are:
      | post                  | organisation |
      | Leader of the Council |              |
    And Estuary has the board "Estuary Finance Group" as its finance
    And all its seats are:
      | post                  | organisation |
      | PCN Clinical Director |              |
    When Estuary is checked against "IC-2.25-SYS"
    Then the finding is "partly met"
    And its evidence names "PCN Clinical Director"

  # Trap: an assembly listens; it is not another table of the partnership.
  Scenario: They sit in the partnership assembly only
    Given Estuary has a partnership board
    And all its seats are:
      | post                  | organisation |
      | Leader of the Council |              |
    And Estuary has the board "Estuary Partnership Assembly" as its assembly
    And all its seats are:
      | post                  | organisation |
      | PCN Clinical Director |              |
    When Estuary is checked against "IC-2.25-SYS"
    Then the finding is "not met"

  Scenario: The system describes no partnership board
    Given the system Estuary
    When Estuary is checked against "IC-2.25-SYS"
    Then the finding is "cannot tell"
    And it asks for "the system partnership board of Estuary"

  Scenario: The system has no partnership board
    Given the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.25-SYS"
    Then the finding is "does not apply"

  # Trap: LMC, LPC and LOC are representative committees, not primary care provider leadership.
  Scenario: The Local Medical Committee sits on the board
    Given Estuary has a partnership board
    And all its seats are:
      | post               | organisation |
      | LMC representative |              |
    When Estuary is checked against "IC-2.25-SYS"
    Then the finding is "not met"

  # Trap: a GP who chairs the commissioner speaks for the commissioner.
  Scenario: The clinical commissioning group’s GP chair sits on the board
    Given Estuary has a partnership board
    And all its seats are:
      | post                   | organisation |
      | GP Clinical Chair, CCG |              |
    When Estuary is checked against "IC-2.25-SYS"
    Then the finding is "not met"

  # Trap: a board that listens or scrutinises is not another table of the partnership.
  Scenario Outline: They sit on a board for <purpose> only
    Given Estuary has a partnership board
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Estuary has the board "Estuary Other Board" as its <purpose>
    And all its seats are:
      | post                  |
      | PCN Clinical Director |
    When Estuary is checked against "IC-2.25-SYS"
    Then the finding is "not met"

    Examples:
      | purpose     |
      | involvement |
      | scrutiny    |
