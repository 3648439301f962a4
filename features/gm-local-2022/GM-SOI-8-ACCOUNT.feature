@GM-SOI-8-ACCOUNT
Feature: Locality board accountable for decisions and budgets

  Scenario: The board answers for budgets
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field                | value |
      | budgetAccountability | yes   |
    When Riverside is checked against "GM-SOI-8-ACCOUNT"
    Then the finding is "met"

  Scenario: The board answers for budgets, and its terms of reference are in draft
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field                | value |
      | budgetAccountability | yes   |
      | decisions.status     | draft |
    When Riverside is checked against "GM-SOI-8-ACCOUNT"
    Then the finding is "partly met"

  Scenario: The board says that it does not answer for budgets
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field                | value |
      | budgetAccountability | no    |
    When Riverside is checked against "GM-SOI-8-ACCOUNT"
    Then the finding is "not met"

  # Trap: deciding on a budget does not say who answers for it.
  Scenario: The board decides on the pooled budget
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field               | value           |
      | decisions.form      | joint-committee |
      | decisions.functions | pooled budget   |
    When Riverside is checked against "GM-SOI-8-ACCOUNT"
    Then the finding is "cannot tell"

  Scenario: Another board answers for budgets
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And it states:
      | field                | value |
      | budgetAccountability | yes   |
    When Riverside is checked against "GM-SOI-8-ACCOUNT"
    Then the finding is "cannot tell"

  Scenario: All boards are listed, and none is the locality board
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And the list of boards of Riverside is complete
    When Riverside is checked against "GM-SOI-8-ACCOUNT"
    Then the finding is "does not apply"
