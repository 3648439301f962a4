@GM-6.4-ICP
Feature: Greater Manchester ICP Board established

  Scenario: The board is there
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Estuary has the board "Integrated Care Partnership Board" as its integrated-care-partnership
    And it states:
      | field  | value       |
      | status | established |
    When Estuary is checked against "GM-6.4-ICP"
    Then the finding is "met"
    And its evidence names "Integrated Care Partnership Board"

  Scenario: The board is proposed
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Estuary has the board "Integrated Care Partnership Board" as its integrated-care-partnership
    And it states:
      | field  | value    |
      | status | proposed |
    When Estuary is checked against "GM-6.4-ICP"
    Then the finding is "partly met"

  # Trap: the former partnership board is not the one that replaces it.
  Scenario: All boards are listed, and it is not among them
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Estuary has the board "Health and Social Care Partnership Board" as its system-partnership
    And the list of boards of Estuary is complete
    When Estuary is checked against "GM-6.4-ICP"
    Then the finding is "not met"

  Scenario: Another board is listed, and there may be more
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Estuary has the board "Health and Social Care Partnership Board" as its system-partnership
    When Estuary is checked against "GM-6.4-ICP"
    Then the finding is "cannot tell"

  Scenario: Before July 2022 it is not due
    Given Estuary is known as "greater-manchester"
    And it is 2022-06-30
    And Estuary has the board "Health and Social Care Partnership Board" as its system-partnership
    And the list of boards of Estuary is complete
    When Estuary is checked against "GM-6.4-ICP"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
