@IC-2.4-PROVVOICE
Feature: Providers are represented in the leadership of the system

  Scenario: A provider has a seat
    Given Estuary has a partnership board
    And some of its seats are:
      | post                               | organisation |
      | Chief Executive of the acute trust |              |
    When Estuary is checked against "IC-2.4-PROVVOICE"
    Then the finding is "met"
    And its evidence names "Chief Executive of the acute trust"

  Scenario: The full list of seats has none
    Given Estuary has a partnership board
    And all its seats are:
      | post                  | organisation |
      | Leader of the Council |              |
    When Estuary is checked against "IC-2.4-PROVVOICE"
    Then the finding is "not met"

  Scenario: Only some of the seats are given, and none is theirs
    Given Estuary has a partnership board
    And some of its seats are:
      | post                  | organisation |
      | Leader of the Council |              |
    When Estuary is checked against "IC-2.4-PROVVOICE"
    Then the finding is "cannot tell"
    And it asks for "the missing seats of Estuary Partnership Board"

  Scenario: They sit on another board of the system
    Given Estuary has a partnership board
    And all its seats are:
      | post                  | organisation |
      | Leader of the Council |              |
    And Estuary has the board "Estuary Finance Group" as its finance
    And all its seats are:
      | post                               | organisation |
      | Chief Executive of the acute trust |              |
    When Estuary is checked against "IC-2.4-PROVVOICE"
    Then the finding is "partly met"
    And its evidence names "Chief Executive of the acute trust"

  # Trap: an assembly listens; it is not another table of the partnership.
  Scenario: They sit in the partnership assembly only
    Given Estuary has a partnership board
    And all its seats are:
      | post                  | organisation |
      | Leader of the Council |              |
    And Estuary has the board "Estuary Partnership Assembly" as its assembly
    And all its seats are:
      | post                               | organisation |
      | Chief Executive of the acute trust |              |
    When Estuary is checked against "IC-2.4-PROVVOICE"
    Then the finding is "not met"

  Scenario: The system describes no partnership board
    Given the system Estuary
    When Estuary is checked against "IC-2.4-PROVVOICE"
    Then the finding is "cannot tell"
    And it asks for "the system partnership board of Estuary"

  Scenario: The system has no partnership board
    Given the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.4-PROVVOICE"
    Then the finding is "does not apply"

  # Trap: a commissioner is no provider.
  Scenario: Clinical commissioners sit on the board
    Given Estuary has a partnership board
    And all its seats are:
      | post                | organisation    |
      | Accountable Officer | NHS Estuary CCG |
    And "NHS Estuary CCG" is a clinical-commissioning-group
    When Estuary is checked against "IC-2.4-PROVVOICE"
    Then the finding is "not met"

  # Trap: the LMC represents practices, and is not provider leadership.
  Scenario: The Local Medical Committee sits on the board
    Given Estuary has a partnership board
    And all its seats are:
      | post      | organisation |
      | LMC Chair |              |
    When Estuary is checked against "IC-2.4-PROVVOICE"
    Then the finding is "not met"

  Scenario: It is not clear for whom a seat speaks
    Given Estuary has a partnership board
    And all its seats are:
      | post                  | organisation |
      | Leader of the Council |              |
      | Chief Executive       |              |
    When Estuary is checked against "IC-2.4-PROVVOICE"
    Then the finding is "not met"
    And the explanation says "“Chief Executive”"

  Scenario Outline: The only providers with a seat are <voice>
    Given Estuary has a partnership board
    And all its seats are:
      | post   |
      | <post> |
    When Estuary is checked against "IC-2.4-PROVVOICE"
    Then the finding is "met"
    And its evidence names "<post>"

    Examples:
      | voice                  | post                                    |
      | mental health services | Mental Health Provider                  |
      | community services     | NCA Representative – Community Services |
      | ambulance services     | NWAS                                    |
      | primary care providers | PCN representative                      |

  # Trap: a board that scrutinises or listens is not another table of the partnership either.
  Scenario Outline: They sit only on the board for <purpose>
    Given Estuary has a partnership board
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Estuary has the board "Estuary Forum" as its <purpose>
    And all its seats are:
      | post                               |
      | Chief Executive of the acute trust |
    When Estuary is checked against "IC-2.4-PROVVOICE"
    Then the finding is "not met"

    Examples:
      | purpose     |
      | involvement |
      | scrutiny    |
