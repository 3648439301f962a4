@IC-2.29-BOARD-NHS
Feature: The partnership board includes the NHS

  Scenario: An NHS trust has a seat
    Given Estuary has a partnership board
    And some of its seats are:
      | post                               | organisation |
      | Chief Executive of the acute trust |              |
    When Estuary is checked against "IC-2.29-BOARD-NHS"
    Then the finding is "met"
    And its evidence names "Chief Executive of the acute trust"

  Scenario: The full list of seats has none
    Given Estuary has a partnership board
    And all its seats are:
      | post                  | organisation |
      | Leader of the Council |              |
    When Estuary is checked against "IC-2.29-BOARD-NHS"
    Then the finding is "not met"

  Scenario: Only some of the seats are given, and none is theirs
    Given Estuary has a partnership board
    And some of its seats are:
      | post                  | organisation |
      | Leader of the Council |              |
    When Estuary is checked against "IC-2.29-BOARD-NHS"
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
    When Estuary is checked against "IC-2.29-BOARD-NHS"
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
    When Estuary is checked against "IC-2.29-BOARD-NHS"
    Then the finding is "not met"

  Scenario: The system describes no partnership board
    Given the system Estuary
    When Estuary is checked against "IC-2.29-BOARD-NHS"
    Then the finding is "cannot tell"
    And it asks for "the system partnership board of Estuary"

  Scenario: The system has no partnership board
    Given the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.29-BOARD-NHS"
    Then the finding is "does not apply"

  Scenario: A clinical commissioning group has a seat
    Given Estuary has a partnership board
    And all its seats are:
      | post                | organisation    |
      | Accountable Officer | NHS Estuary CCG |
    And "NHS Estuary CCG" is a clinical-commissioning-group
    When Estuary is checked against "IC-2.29-BOARD-NHS"
    Then the finding is "met"

  # Trap: general practices are independent contractors, not NHS bodies.
  Scenario: Primary care networks and councils have seats
    Given Estuary has a partnership board
    And all its seats are:
      | post                  | organisation |
      | PCN Clinical Director |              |
      | Leader of the Council |              |
    When Estuary is checked against "IC-2.29-BOARD-NHS"
    Then the finding is "not met"

  # Trap: a board that listens or scrutinises is not another table of the partnership.
  Scenario Outline: They sit on a board for <purpose> only
    Given Estuary has a partnership board
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Estuary has the board "Estuary Other Board" as its <purpose>
    And all its seats are:
      | post                               |
      | Chief Executive of the acute trust |
    When Estuary is checked against "IC-2.29-BOARD-NHS"
    Then the finding is "not met"

    Examples:
      | purpose     |
      | involvement |
      | scrutiny    |

  Scenario Outline: One part of the NHS has a seat (<sector>)
    Given Estuary has a partnership board
    And all its seats are:
      | post       | represents |
      | One member | <sector>   |
    When Estuary is checked against "IC-2.29-BOARD-NHS"
    Then the finding is "met"

    Examples:
      | sector                 |
      | acute-services         |
      | community-services     |
      | mental-health-services |
      | ambulance              |
      | commissioners          |
