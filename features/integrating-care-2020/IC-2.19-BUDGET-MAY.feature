@IC-2.19-BUDGET-MAY
Feature: A delegated budget is one option for a place

  Scenario: A budget is delegated
    Given Riverside is a place of Estuary
    And Riverside states:
      | field                  | value     |
      | delegatedBudget.amount | 210000000 |
    When Riverside is checked against "IC-2.19-BUDGET-MAY"
    Then the finding is "local choice"
    And its evidence names "210000000"

  Scenario: The budget is told by what it is for
    Given Riverside is a place of Estuary
    And Riverside states:
      | field                 | value              |
      | delegatedBudget.scope | Community services |
    When Riverside is checked against "IC-2.19-BUDGET-MAY"
    Then the finding is "local choice"
    And its evidence names "Community services"

  # Trap: silence on a choice is never a gap.
  Scenario: Nothing is said
    Given Riverside is a place of Estuary
    When Riverside is checked against "IC-2.19-BUDGET-MAY"
    Then the finding is "cannot tell"

  # Trap: to have no delegated budget is a choice too.
  Scenario: The place says that no budget is delegated
    Given Riverside is a place of Estuary
    And Riverside says that it has no delegatedBudget
    When Riverside is checked against "IC-2.19-BUDGET-MAY"
    Then the finding is "local choice"

  # Trap: money pooled with the council is not handed down by the system.
  Scenario: Only a pooled budget is stated
    Given Riverside states:
      | field               | value     |
      | pooledBudget.amount | 210000000 |
    When Riverside is checked against "IC-2.19-BUDGET-MAY"
    Then the finding is "cannot tell"
