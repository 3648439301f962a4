@IC-1.16-BUDGET
Feature: The place works with a meaningful delegated budget

  Scenario: A budget is delegated that partners regard as significant
    Given Riverside states:
      | field                       | value     |
      | delegatedBudget.amount      | 210000000 |
      | delegatedBudget.significant | yes       |
    When Riverside is checked against "IC-1.16-BUDGET"
    Then the finding is "met"
    And its evidence names "210000000"

  Scenario: The budget is in draft
    Given Riverside states:
      | field                       | value     |
      | delegatedBudget.amount      | 210000000 |
      | delegatedBudget.significant | yes       |
      | delegatedBudget.status      | draft     |
    When Riverside is checked against "IC-1.16-BUDGET"
    Then the finding is "partly met"

  # Trap: "large enough to join services up": a budget that partners do not regard as significant falls short.
  Scenario: The budget is small
    Given Riverside states:
      | field                       | value |
      | delegatedBudget.amount      | 40000 |
      | delegatedBudget.significant | no    |
    When Riverside is checked against "IC-1.16-BUDGET"
    Then the finding is "partly met"

  Scenario: The place says that no budget is delegated
    Given Riverside is a place of Estuary
    And Riverside says that it has no delegatedBudget
    When Riverside is checked against "IC-1.16-BUDGET"
    Then the finding is "not met"

  Scenario: Nothing is said
    Given Riverside is a place of Estuary
    When Riverside is checked against "IC-1.16-BUDGET"
    Then the finding is "cannot tell"

  # Trap: money pooled with the council is not handed down by the system.
  Scenario: Only a pooled budget is stated
    Given Riverside states:
      | field               | value     |
      | pooledBudget.amount | 210000000 |
    When Riverside is checked against "IC-1.16-BUDGET"
    Then the finding is "cannot tell"
