@HCA-65Z
Feature: Delegation and joint committees allowed

  Scenario Outline: The choice is stated
    Given Riverside has the board "Riverside Partnership Board" as its place-partnership
    And it states:
      | field   | value   |
      | <field> | <value> |
    And it is 2022-09-01
    When Riverside is checked against "HCA-65Z"
    Then the finding is "local choice"
    And its evidence names "<reads>"

    Examples:
      | field      | value        | reads |
      | legalBasis | section 65Z6 | 65Z6  |

  Scenario: Another board states it
    Given Riverside has the board "Another Board" as its health-and-wellbeing-board
    And it states:
      | field      | value        |
      | legalBasis | section 65Z6 |
    And it is 2022-09-01
    When Riverside is checked against "HCA-65Z"
    Then the finding is "cannot tell"

  Scenario: A delegation names the power it rests on
    Given Riverside lists under delegations:
      | function        | legalBasis   |
      | Continuing care | section 65Z5 |
    And it is 2022-09-01
    When Riverside is checked against "HCA-65Z"
    Then the finding is "local choice"
    And its evidence names "section 65Z5"

  Scenario: A delegation does not name it
    Given Riverside lists under delegations:
      | function        | from        |
      | Continuing care | NHS Estuary |
    And it is 2022-09-01
    When Riverside is checked against "HCA-65Z"
    Then the finding is "cannot tell"

  Scenario: A reason is recorded
    Given Riverside is a place of Estuary
    And "Riverside" has recorded for "HCA-65Z" the reason "It has worked well for years"
    And it is 2022-09-01
    When Riverside is checked against "HCA-65Z"
    Then the finding is "local choice"

  # Trap: delegation is allowed, never asked for.
  Scenario: Nothing is said
    Given Riverside has the board "Riverside Partnership Board" as its place-partnership
    And it is 2022-09-01
    When Riverside is checked against "HCA-65Z"
    Then the finding is "cannot tell"
    And it asks for "chose"
