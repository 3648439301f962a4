@IC-3.25-PLACECTTE
Feature: Committees and pooled funds of a place are local choice

  Scenario Outline: The place says what it uses
    Given Riverside states:
      | field   | value   |
      | <field> | <value> |
    When Riverside is checked against "IC-3.25-PLACECTTE"
    Then the finding is "local choice"

    Examples:
      | field               | value      |
      | pooledBudget.scope  | Reablement |
      | pooledBudget.amount | 5000000    |

  Scenario: Functions are delegated to the place
    Given Riverside lists under delegations:
      | function           |
      | Community services |
    When Riverside is checked against "IC-3.25-PLACECTTE"
    Then the finding is "local choice"
    And its evidence names "Community services"

  Scenario: The partnership is a joint committee
    Given Riverside has a place partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    When Riverside is checked against "IC-3.25-PLACECTTE"
    Then the finding is "local choice"

  # Trap: how another board decides is not the choice of the partnership.
  Scenario: The health and wellbeing board is a statutory committee
    Given Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And it states:
      | field          | value               |
      | decisions.form | statutory-committee |
    When Riverside is checked against "IC-3.25-PLACECTTE"
    Then the finding is "cannot tell"

  Scenario: Nothing is said
    Given Riverside is a place of Estuary
    When Riverside is checked against "IC-3.25-PLACECTTE"
    Then the finding is "cannot tell"
    And the explanation says "Nothing needs to be done"
