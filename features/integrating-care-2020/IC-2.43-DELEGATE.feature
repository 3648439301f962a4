@IC-2.43-DELEGATE
Feature: Significant budgets delegated to place

  Scenario: A budget is delegated that partners regard as significant
    Given it is 2022-05-01
    And Riverside states:
      | field                       | value     |
      | delegatedBudget.amount      | 210000000 |
      | delegatedBudget.significant | yes       |
      | delegatedBudget.status      | agreed    |
    When Riverside is checked against "IC-2.43-DELEGATE"
    Then the finding is "met"
    And its evidence names "210000000"

  Scenario: The budget is told by what it is for
    Given it is 2022-05-01
    And Riverside states:
      | field                       | value                               |
      | delegatedBudget.scope       | Community services and primary care |
      | delegatedBudget.significant | yes                                 |
    When Riverside is checked against "IC-2.43-DELEGATE"
    Then the finding is "met"
    And its evidence names "Community services and primary care"

  Scenario: The budget is in draft
    Given it is 2022-05-01
    And Riverside states:
      | field                       | value     |
      | delegatedBudget.amount      | 210000000 |
      | delegatedBudget.significant | yes       |
      | delegatedBudget.status      | draft     |
    When Riverside is checked against "IC-2.43-DELEGATE"
    Then the finding is "partly met"

  Scenario: Partners do not regard the budget as significant
    Given it is 2022-05-01
    And Riverside states:
      | field                       | value  |
      | delegatedBudget.amount      | 400000 |
      | delegatedBudget.significant | no     |
    When Riverside is checked against "IC-2.43-DELEGATE"
    Then the finding is "partly met"
    And the explanation says "do not regard as significant"

  Scenario: The budget is small and in draft
    Given it is 2022-05-01
    And Riverside states:
      | field                       | value  |
      | delegatedBudget.amount      | 400000 |
      | delegatedBudget.significant | no     |
      | delegatedBudget.status      | draft  |
    When Riverside is checked against "IC-2.43-DELEGATE"
    Then the finding is "partly met"
    And the explanation says "only in draft"

  Scenario: The paper for the budget is still to be written
    Given it is 2022-05-01
    And Riverside states:
      | field                       | value     |
      | delegatedBudget.amount      | 210000000 |
      | delegatedBudget.significant | yes       |
      | delegatedBudget.status      | to-write  |
    When Riverside is checked against "IC-2.43-DELEGATE"
    Then the finding is "not met"

  Scenario: The paper for a small budget is still to be written
    Given it is 2022-05-01
    And Riverside states:
      | field                       | value    |
      | delegatedBudget.amount      | 400000   |
      | delegatedBudget.significant | no       |
      | delegatedBudget.status      | to-write |
    When Riverside is checked against "IC-2.43-DELEGATE"
    Then the finding is "not met"

  Scenario: No budget is delegated
    Given it is 2022-05-01
    And Riverside is a place of Estuary
    And Riverside says that it has no delegatedBudget
    When Riverside is checked against "IC-2.43-DELEGATE"
    Then the finding is "not met"

  # Trap: nought pounds are no budget, whatever they are for.
  Scenario: The budget is nought
    Given it is 2022-05-01
    And Riverside states:
      | field                       | value              |
      | delegatedBudget.amount      | 0                  |
      | delegatedBudget.scope       | Community services |
      | delegatedBudget.significant | yes                |
    When Riverside is checked against "IC-2.43-DELEGATE"
    Then the finding is "not met"

  Scenario: The budget of nought is in draft
    Given it is 2022-05-01
    And Riverside states:
      | field                  | value              |
      | delegatedBudget.amount | 0                  |
      | delegatedBudget.scope  | Community services |
      | delegatedBudget.status | draft              |
    When Riverside is checked against "IC-2.43-DELEGATE"
    Then the finding is "not met"

  Scenario: The budget of nought is small
    Given it is 2022-05-01
    And Riverside states:
      | field                       | value              |
      | delegatedBudget.amount      | 0                  |
      | delegatedBudget.scope       | Community services |
      | delegatedBudget.significant | no                 |
    When Riverside is checked against "IC-2.43-DELEGATE"
    Then the finding is "not met"

  Scenario: The budget is nought, and nobody says whether it is significant
    Given it is 2022-05-01
    And Riverside states:
      | field                  | value              |
      | delegatedBudget.amount | 0                  |
      | delegatedBudget.scope  | Community services |
    When Riverside is checked against "IC-2.43-DELEGATE"
    Then the finding is "not met"

  Scenario: What the money is for is none
    Given it is 2022-05-01
    And Riverside states:
      | field                 | value |
      | delegatedBudget.scope | none  |
    When Riverside is checked against "IC-2.43-DELEGATE"
    Then the finding is "not met"

  Scenario: An amount is stated, for nothing in particular
    Given it is 2022-05-01
    And Riverside states:
      | field                       | value     |
      | delegatedBudget.amount      | 210000000 |
      | delegatedBudget.scope       | none      |
      | delegatedBudget.significant | yes       |
    When Riverside is checked against "IC-2.43-DELEGATE"
    Then the finding is "met"

  Scenario: Nothing is said
    Given it is 2022-05-01
    And Riverside is a place of Estuary
    When Riverside is checked against "IC-2.43-DELEGATE"
    Then the finding is "cannot tell"
    And it asks for "the budget delegated to Riverside"

  # Trap: a date from which a budget is meant to come is no budget.
  Scenario: Only a date is given
    Given it is 2022-05-01
    And Riverside states:
      | field              | value      |
      | delegatedBudget.by | 2022-07-01 |
    When Riverside is checked against "IC-2.43-DELEGATE"
    Then the finding is "cannot tell"

  # Trap: "significant" has no number; a large sum is not significant until partners say so.
  Scenario: Nobody says whether the budget is significant
    Given it is 2022-05-01
    And Riverside states:
      | field                  | value     |
      | delegatedBudget.amount | 210000000 |
    When Riverside is checked against "IC-2.43-DELEGATE"
    Then the finding is "cannot tell"
    And it asks for "whether the budget delegated to Riverside is significant"

  Scenario: A draft does not say whether the budget is significant
    Given it is 2022-05-01
    And Riverside states:
      | field                  | value     |
      | delegatedBudget.amount | 210000000 |
      | delegatedBudget.status | draft     |
    When Riverside is checked against "IC-2.43-DELEGATE"
    Then the finding is "partly met"

  # Trap: a pooled budget with the council is not handed down by the system.
  Scenario: Only the partnership's pooled budget is stated
    Given it is 2022-05-01
    And Riverside has a place partnership
    And it states:
      | field               | value         |
      | decisions.functions | pooled budget |
    When Riverside is checked against "IC-2.43-DELEGATE"
    Then the finding is "cannot tell"

  Scenario: Before April 2022 no budget is due
    Given Riverside is a place of Estuary
    And Riverside says that it has no delegatedBudget
    When Riverside is checked against "IC-2.43-DELEGATE"
    Then the finding is "cannot tell"
    And it is due on 2022-04-01
    And the explanation says "Not due until 1 April 2022"

  Scenario: A budget that is delegated before April 2022 counts
    Given Riverside states:
      | field                       | value     |
      | delegatedBudget.amount      | 210000000 |
      | delegatedBudget.significant | yes       |
    When Riverside is checked against "IC-2.43-DELEGATE"
    Then the finding is "met"
