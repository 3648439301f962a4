@GM-6.3-ICB
Feature: Greater Manchester ICB established

  Scenario: The board is there
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Estuary has the board "NHS Greater Manchester Integrated Care" as its integrated-care-board
    And it states:
      | field  | value       |
      | status | established |
    When Estuary is checked against "GM-6.3-ICB"
    Then the finding is "met"
    And its evidence names "NHS Greater Manchester Integrated Care"

  Scenario: The board is proposed
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Estuary has the board "NHS Greater Manchester Integrated Care" as its integrated-care-board
    And it states:
      | field  | value    |
      | status | proposed |
    When Estuary is checked against "GM-6.3-ICB"
    Then the finding is "partly met"

  # Trap: the partnership of the system is another body than its board.
  Scenario: All boards are listed, and it is not among them
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Estuary has the board "Integrated Care Partnership Board" as its integrated-care-partnership
    And the list of boards of Estuary is complete
    When Estuary is checked against "GM-6.3-ICB"
    Then the finding is "not met"

  Scenario: Another board is listed, and there may be more
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Estuary has the board "Integrated Care Partnership Board" as its integrated-care-partnership
    When Estuary is checked against "GM-6.3-ICB"
    Then the finding is "cannot tell"

  Scenario: Before July 2022 it is not due
    Given Estuary is known as "greater-manchester"
    And it is 2022-06-30
    And Estuary has the board "Integrated Care Partnership Board" as its integrated-care-partnership
    And the list of boards of Estuary is complete
    When Estuary is checked against "GM-6.3-ICB"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
