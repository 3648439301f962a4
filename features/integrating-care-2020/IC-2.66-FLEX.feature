@IC-2.66-FLEX
Feature: Larger and smaller systems may divide functions differently

  Scenario Outline: The system says where its functions sit
    Given Estuary lists under functions:
      | name             | level   |
      | Capital planning | <level> |
    When Estuary is checked against "IC-2.66-FLEX"
    Then the finding is "local choice"
    And its evidence names "<level>"

    Examples:
      | level  |
      | system |
      | place  |

  Scenario: Nothing is said
    Given the system Estuary
    When Estuary is checked against "IC-2.66-FLEX"
    Then the finding is "cannot tell"
    And the explanation says "Nothing needs to be done"

  # Trap: that a function exists does not say where it sits.
  Scenario: Functions are listed without their level
    Given Estuary lists under functions:
      | name             | owner               |
      | Capital planning | Director of Finance |
    When Estuary is checked against "IC-2.66-FLEX"
    Then the finding is "cannot tell"
