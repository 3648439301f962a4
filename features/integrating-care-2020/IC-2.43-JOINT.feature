@IC-2.43-JOINT
Feature: A joint budget with the council is local choice

  Scenario Outline: The place says what it chose
    Given "Riverside Council" is a local-authority
    And Riverside states:
      | field   | value   |
      | <field> | <value> |
    When Riverside is checked against "IC-2.43-JOINT"
    Then the finding is "local choice"

    Examples:
      | field                        | value             |
      | pooledBudget                 | none              |
      | pooledBudget.amount          | 5000000           |
      | pooledBudget.scope           | Reablement        |
      | pooledBudget.accountableBody | riverside-council |

  Scenario: Nothing is said
    Given Riverside is a place of Estuary
    When Riverside is checked against "IC-2.43-JOINT"
    Then the finding is "cannot tell"
    And the explanation says "Nothing needs to be done"

  # Trap: money the system hands to the place is not shared with the council.
  Scenario: The place has a budget from the system
    Given Riverside states:
      | field                 | value              |
      | delegatedBudget.scope | Community services |
    When Riverside is checked against "IC-2.43-JOINT"
    Then the finding is "cannot tell"
