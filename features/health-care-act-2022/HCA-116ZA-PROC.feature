@HCA-116ZA-PROC
Feature: Partnership sets its own procedure

  Scenario Outline: The choice is stated
    Given Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And it states:
      | field   | value   |
      | <field> | <value> |
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZA-PROC"
    Then the finding is "local choice"
    And its evidence names "<reads>"

    Examples:
      | field            | value                | reads     |
      | decisions.rule   | consensus            | consensus |
      | decisions.quorum | one third of members | one third |

  Scenario: Another board states it
    Given Estuary has the board "Another Board" as its integrated-care-board
    And it states:
      | field          | value     |
      | decisions.rule | consensus |
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZA-PROC"
    Then the finding is "cannot tell"

  Scenario: A reason is recorded
    Given the system Estuary
    And "Estuary" has recorded for "HCA-116ZA-PROC" the reason "It has worked well for years"
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZA-PROC"
    Then the finding is "local choice"

  # Trap: the partnership may leave its procedure open.
  Scenario: Nothing is said
    Given Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZA-PROC"
    Then the finding is "cannot tell"
    And it asks for "chose"
