@IC-2.29-BOARD-OTHER
Feature: The partnership board includes partners beyond the NHS and councils

  Scenario: Healthwatch has a seat
    Given Estuary has a partnership board
    And some of its seats are:
      | post                | organisation |
      | Healthwatch Estuary |              |
    When Estuary is checked against "IC-2.29-BOARD-OTHER"
    Then the finding is "met"
    And its evidence names "Healthwatch Estuary"

  Scenario: The full list of seats has none
    Given Estuary has a partnership board
    And all its seats are:
      | post                               | organisation |
      | Chief Executive of the acute trust |              |
    When Estuary is checked against "IC-2.29-BOARD-OTHER"
    Then the finding is "not met"

  Scenario: Only some of the seats are given, and none is theirs
    Given Estuary has a partnership board
    And some of its seats are:
      | post                               | organisation |
      | Chief Executive of the acute trust |              |
    When Estuary is checked against "IC-2.29-BOARD-OTHER"
    Then the finding is "cannot tell"
    And it asks for "the missing seats of Estuary Partnership Board"

  Scenario: They sit on another board of the system
    Given Estuary has a partnership board
    And all its seats are:
      | post                               | organisation |
      | Chief Executive of the acute trust |              |
    And Estuary has the board "Estuary Finance Group" as its finance
    And all its seats are:
      | post                | organisation |
      | Healthwatch Estuary |              |
    When Estuary is checked against "IC-2.29-BOARD-OTHER"
    Then the finding is "partly met"
    And its evidence names "Healthwatch Estuary"

  # Trap: an assembly listens; it is not another table of the partnership.
  Scenario: They sit in the partnership assembly only
    Given Estuary has a partnership board
    And all its seats are:
      | post                               | organisation |
      | Chief Executive of the acute trust |              |
    And Estuary has the board "Estuary Partnership Assembly" as its assembly
    And all its seats are:
      | post                | organisation |
      | Healthwatch Estuary |              |
    When Estuary is checked against "IC-2.29-BOARD-OTHER"
    Then the finding is "not met"

  Scenario: The system describes no partnership board
    Given the system Estuary
    When Estuary is checked against "IC-2.29-BOARD-OTHER"
    Then the finding is "cannot tell"
    And it asks for "the system partnership board of Estuary"

  Scenario: The system has no partnership board
    Given the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.29-BOARD-OTHER"
    Then the finding is "does not apply"

  Scenario: The voluntary sector has a seat
    Given Estuary has a partnership board
    And some of its seats are:
      | post                         | organisation |
      | VCSE Alliance representative |              |
    When Estuary is checked against "IC-2.29-BOARD-OTHER"
    Then the finding is "met"

  Scenario: Police and education have seats
    Given Estuary has a partnership board
    And some of its seats are:
      | post                                 | organisation |
      | Chief Superintendent, Estuary Police |              |
    When Estuary is checked against "IC-2.29-BOARD-OTHER"
    Then the finding is "met"

  # Trap: a lay member or independent chair is no partner organisation.
  Scenario: A lay member and an independent chair sit on the board
    Given Estuary has a partnership board
    And all its seats are:
      | post              | organisation |
      | Lay Member        |              |
      | Independent Chair |              |
    When Estuary is checked against "IC-2.29-BOARD-OTHER"
    Then the finding is "not met"

  Scenario Outline: The only other partner comes from <voice>
    Given Estuary has a partnership board
    And all its seats are:
      | post   |
      | <post> |
    When Estuary is checked against "IC-2.29-BOARD-OTHER"
    Then the finding is "met"
    And its evidence names "<post>"

    Examples:
      | voice                 | post                               |
      | hospices              | Hospice representative             |
      | housing               | Housing association representative |
      | fire and rescue       | Fire and Rescue Service            |
      | education             | Schools representative             |
      | independent providers | Independent sector representative  |
      | business              | Chamber of Commerce                |
      | other public services | Jobcentre Plus                     |

  # Trap: a board that scrutinises or listens is not another table of the partnership either.
  Scenario Outline: They sit only on the board for <purpose>
    Given Estuary has a partnership board
    And all its seats are:
      | post                               |
      | Chief Executive of the acute trust |
    And Estuary has the board "Estuary Forum" as its <purpose>
    And all its seats are:
      | post                |
      | Healthwatch Estuary |
    When Estuary is checked against "IC-2.29-BOARD-OTHER"
    Then the finding is "not met"

    Examples:
      | purpose     |
      | involvement |
      | scrutiny    |
