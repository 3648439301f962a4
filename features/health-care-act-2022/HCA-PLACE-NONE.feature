@HCA-PLACE-NONE
Feature: No statutory duty to have a place partnership

  Scenario Outline: The choice is stated
    Given Riverside has the board "Riverside Partnership Board" as its place-partnership
    And it states:
      | field   | value   |
      | <field> | <value> |
    And it is 2022-09-01
    When Riverside is checked against "HCA-PLACE-NONE"
    Then the finding is "local choice"
    And its evidence names "<reads>"

    Examples:
      | field          | value             | reads             |
      | decisions.form | advisory          | advisory          |
      | decisions.form | aligned-decisions | aligned decisions |
      | decisions.form | joint-committee   | joint committee   |

  Scenario: Another board states it
    Given Riverside has the board "Another Board" as its health-and-wellbeing-board
    And it states:
      | field          | value    |
      | decisions.form | advisory |
    And it is 2022-09-01
    When Riverside is checked against "HCA-PLACE-NONE"
    Then the finding is "cannot tell"

  # Trap: even a partnership that decides nothing has made its choice; the law sets no form.
  Scenario: The partnership takes no joint decisions
    Given Riverside has the board "Riverside Partnership Board" as its place-partnership
    And it states:
      | field          | value |
      | decisions.form | none  |
    And it is 2022-09-01
    When Riverside is checked against "HCA-PLACE-NONE"
    Then the finding is "local choice"

  Scenario: A reason is recorded
    Given Riverside is a place of Estuary
    And "Riverside" has recorded for "HCA-PLACE-NONE" the reason "It has worked well for years"
    And it is 2022-09-01
    When Riverside is checked against "HCA-PLACE-NONE"
    Then the finding is "local choice"

  # Trap: no statute asks for a place partnership, so silence is no gap.
  Scenario: Nothing is said
    Given Riverside has the board "Riverside Partnership Board" as its place-partnership
    And it is 2022-09-01
    When Riverside is checked against "HCA-PLACE-NONE"
    Then the finding is "cannot tell"
    And it asks for "chose"
