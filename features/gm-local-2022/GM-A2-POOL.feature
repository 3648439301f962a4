@GM-A2-POOL
Feature: Locality level has pooled budget oversight

  Background:
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01

  Scenario: It is among the functions of the locality board
    Given Riverside has a place partnership
    And it states:
      | field          | value                   |
      | responsibleFor | pooled-budget-oversight |
    When Riverside is checked against "GM-A2-POOL"
    Then the finding is "met"
    And its evidence names "overseeing pooled budgets"

  Scenario: All functions are listed, and it is not among them
    Given Riverside has a place partnership
    And it states:
      | field          | value                   |
      | responsibleFor | neighbourhood-oversight |
    And the list of responsibleFor of "Riverside Partnership Board" is complete
    When Riverside is checked against "GM-A2-POOL"
    Then the finding is "not met"

  Scenario: Other functions are listed, and the list is not complete
    Given Riverside has a place partnership
    And it states:
      | field          | value                                       |
      | responsibleFor | neighbourhood-oversight, performance-review |
    When Riverside is checked against "GM-A2-POOL"
    Then the finding is "cannot tell"
    And it asks for "overseeing pooled budgets"

  # Trap: the oversight is asked of the locality board, not of those it oversees.
  Scenario: Another board has the function
    Given Riverside has the board "Riverside Alliance" as its place-provider-partnership
    And it states:
      | field          | value                   |
      | responsibleFor | pooled-budget-oversight |
    When Riverside is checked against "GM-A2-POOL"
    Then the finding is "cannot tell"

  # Trap: money in a pool does not say who oversees it.
  Scenario: There is a pooled budget, and nothing says who oversees it
    Given Riverside has a place partnership
    And Riverside states:
      | field               | value  |
      | pooledBudget.amount | 500000 |
    When Riverside is checked against "GM-A2-POOL"
    Then the finding is "cannot tell"

  Scenario: The place has no locality board
    Given the list of boards of Riverside is complete
    When Riverside is checked against "GM-A2-POOL"
    Then the finding is "does not apply"
