@DF-PLACE-5FORMS
Feature: Five place governance options

  Scenario Outline: The choice is stated
    Given Riverside has the board "Riverside Partnership Board" as its place-partnership
    And it states:
      | field   | value   |
      | <field> | <value> |
    And it is 2022-09-01
    When Riverside is checked against "DF-PLACE-5FORMS"
    Then the finding is "local choice"
    And its evidence names "<reads>"

    Examples:
      | field          | value                 | reads             |
      | decisions.form | advisory              | advisory          |
      | decisions.form | aligned-decisions     | aligned decisions |
      | decisions.form | joint-committee       | joint committee   |
      | decisions.form | delegated-individuals | delegated powers  |
      | decisions.form | lead-provider         | lead provider     |

  Scenario: Another board states it
    Given Riverside has the board "Another Board" as its health-and-wellbeing-board
    And it states:
      | field          | value    |
      | decisions.form | advisory |
    And it is 2022-09-01
    When Riverside is checked against "DF-PLACE-5FORMS"
    Then the finding is "cannot tell"

  Scenario: A reason is recorded
    Given Riverside is a place of Estuary
    And "Riverside" has recorded for "DF-PLACE-5FORMS" the reason "It has worked well for years"
    And it is 2022-09-01
    When Riverside is checked against "DF-PLACE-5FORMS"
    Then the finding is "local choice"

  # Trap: a partnership that does not name its form has no gap here.
  Scenario: Nothing is said
    Given Riverside has the board "Riverside Partnership Board" as its place-partnership
    And it is 2022-09-01
    When Riverside is checked against "DF-PLACE-5FORMS"
    Then the finding is "cannot tell"
    And it asks for "chose"
