@HCA-ICB-EXISTS
Feature: Integrated care board established

  Scenario: The board is established
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And it states:
      | field  | value       |
      | status | established |
    And it is 2022-09-01
    When Estuary is checked against "HCA-ICB-EXISTS"
    Then the finding is "met"

  # Trap: a board in shadow form meets, but is no body in law.
  Scenario Outline: The board is only <status>
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And it states:
      | field  | value    |
      | status | <status> |
    And it is 2022-09-01
    When Estuary is checked against "HCA-ICB-EXISTS"
    Then the finding is "partly met"

    Examples:
      | status   |
      | proposed |
      | shadow   |

  # Trap: a partnership board is not the statutory board.
  Scenario: Other boards only
    Given Estuary has a partnership board
    And the list of boards of Estuary is complete
    And it is 2022-09-01
    When Estuary is checked against "HCA-ICB-EXISTS"
    Then the finding is "not met"

  Scenario: Nothing is said
    Given the system Estuary
    And it is 2022-09-01
    When Estuary is checked against "HCA-ICB-EXISTS"
    Then the finding is "cannot tell"
    And it asks for "the integrated care board of Estuary"

  Scenario: The day has not come
    Given the list of boards of Estuary is complete
    And it is 2022-05-01
    When Estuary is checked against "HCA-ICB-EXISTS"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
