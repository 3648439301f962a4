@IC-2.43-SCOPE
Feature: What a place budget holds is local choice

  Scenario Outline: The place says what it chose
    Given Riverside states:
      | field   | value   |
      | <field> | <value> |
    When Riverside is checked against "IC-2.43-SCOPE"
    Then the finding is "local choice"

    Examples:
      | field                 | value                                        |
      | delegatedBudget.scope | Community services and continuing healthcare |

  Scenario: Nothing is said
    Given Riverside is a place of Estuary
    When Riverside is checked against "IC-2.43-SCOPE"
    Then the finding is "cannot tell"
    And the explanation says "Nothing needs to be done"

  # Trap: an amount does not say what the money is for.
  Scenario: The amount is given and not what it is for
    Given Riverside states:
      | field                  | value    |
      | delegatedBudget.amount | 25000000 |
    When Riverside is checked against "IC-2.43-SCOPE"
    Then the finding is "cannot tell"
