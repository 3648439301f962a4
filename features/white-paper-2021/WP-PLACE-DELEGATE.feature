@WP-PLACE-DELEGATE
Feature: The NHS body may delegate to places

  Scenario: The place may decide under the authority of the NHS body
    Given it is 2022-09-01
    And Riverside lists under delegations:
      | function           | from            |
      | Community services | NHS Estuary ICB |
    When Riverside is checked against "WP-PLACE-DELEGATE"
    Then the finding is "local choice"
    And its evidence names "Community services"

  # Trap: nothing delegated is as good a choice, and never a gap.
  Scenario: Nothing is delegated to the place
    Given it is 2022-09-01
    And Riverside has a place partnership
    And the list of delegations of Riverside is complete
    When Riverside is checked against "WP-PLACE-DELEGATE"
    Then the finding is "cannot tell"
    And the explanation says "Nothing needs to be done"

  # Trap: money pooled with the council is not handed down by the NHS body.
  Scenario: The place pools money with its council
    Given it is 2022-09-01
    And Riverside states:
      | field               | value    |
      | pooledBudget.amount | 45000000 |
    When Riverside is checked against "WP-PLACE-DELEGATE"
    Then the finding is "cannot tell"

  Scenario: The reason for delegating nothing is recorded
    Given it is 2022-09-01
    And Riverside has a place partnership
    And "Riverside" has recorded for "WP-PLACE-DELEGATE" the reason "The place is to be ready first"
    When Riverside is checked against "WP-PLACE-DELEGATE"
    Then the finding is "local choice"
