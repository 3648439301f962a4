@GM-6.5-FIN
Feature: ICB delegates finance to locality

  Scenario: A budget is delegated
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside states:
      | field                  | value    |
      | delegatedBudget.amount | 45000000 |
    When Riverside is checked against "GM-6.5-FIN"
    Then the finding is "met"
    And its evidence names "45000000"

  Scenario: The delegated budget is in draft
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside states:
      | field                  | value    |
      | delegatedBudget.amount | 45000000 |
      | delegatedBudget.status | draft    |
    When Riverside is checked against "GM-6.5-FIN"
    Then the finding is "partly met"

  Scenario: The paper for the budget is still to be written
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside states:
      | field                  | value    |
      | delegatedBudget.amount | 45000000 |
      | delegatedBudget.status | to-write |
    When Riverside is checked against "GM-6.5-FIN"
    Then the finding is "not met"

  # Trap: a budget of nothing is none.
  Scenario: Nothing is delegated
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside states:
      | field                  | value |
      | delegatedBudget.amount | 0     |
    When Riverside is checked against "GM-6.5-FIN"
    Then the finding is "not met"

  Scenario: The place says that it has no delegated budget
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside is a place of Estuary
    And Riverside says that it has no delegatedBudget
    When Riverside is checked against "GM-6.5-FIN"
    Then the finding is "not met"

  # Trap: money pooled with the council is not delegated by the integrated care board.
  Scenario: The pooled budget is given
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside states:
      | field               | value    |
      | pooledBudget.amount | 45000000 |
    When Riverside is checked against "GM-6.5-FIN"
    Then the finding is "cannot tell"

  Scenario: Before July 2022 it is not due
    Given Estuary is known as "greater-manchester"
    And it is 2022-06-30
    And Riverside is a place of Estuary
    And Riverside says that it has no delegatedBudget
    When Riverside is checked against "GM-6.5-FIN"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
