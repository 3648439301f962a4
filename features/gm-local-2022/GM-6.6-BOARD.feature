@GM-6.6-BOARD
Feature: Locality board as single accountable entity

  Scenario: The locality board answers for budgets
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field                | value |
      | budgetAccountability | yes   |
    When Riverside is checked against "GM-6.6-BOARD"
    Then the finding is "met"

  Scenario: The locality board is proposed
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field                | value    |
      | budgetAccountability | yes      |
      | status               | proposed |
    When Riverside is checked against "GM-6.6-BOARD"
    Then the finding is "partly met"

  Scenario: The locality board does not answer for budgets
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field                | value |
      | budgetAccountability | no    |
    When Riverside is checked against "GM-6.6-BOARD"
    Then the finding is "not met"

  # Trap: two boards that each answer for budgets are no single body.
  Scenario Outline: A second board answers for budgets too
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field                | value |
      | budgetAccountability | yes   |
    And Riverside has the board "Second Board" as its <purpose>
    And it states:
      | field                | value |
      | budgetAccountability | yes   |
    When Riverside is checked against "GM-6.6-BOARD"
    Then the finding is "partly met"

    Examples:
      | purpose             |
      | joint-commissioning |
      | place-partnership   |

  Scenario: The health and wellbeing board answers for budgets, and all boards are listed
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Health and Wellbeing Board" as its health-and-wellbeing-board
    And it states:
      | field                | value |
      | budgetAccountability | yes   |
    And the list of boards of Riverside is complete
    When Riverside is checked against "GM-6.6-BOARD"
    Then the finding is "not met"

  Scenario: The locality board does not say whether it answers for budgets
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    When Riverside is checked against "GM-6.6-BOARD"
    Then the finding is "cannot tell"

  Scenario: No locality board is named
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside is a place of Estuary
    When Riverside is checked against "GM-6.6-BOARD"
    Then the finding is "cannot tell"

  Scenario: Before July 2022 the missing board is not due
    Given Estuary is known as "greater-manchester"
    And it is 2022-06-30
    And Riverside is a place of Estuary
    And the list of boards of Riverside is complete
    When Riverside is checked against "GM-6.6-BOARD"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
