@IC-2.66-LEVEL
Feature: Each function is assigned to a level

  Scenario: Every function sits at a level
    Given Estuary lists under functions:
      | name               | level  |
      | Capital planning   | system |
      | Community services | place  |
    And the list of functions of Estuary is complete
    When Estuary is checked against "IC-2.66-LEVEL"
    Then the finding is "met"

  Scenario: A function is shared with another system
    Given Estuary lists under functions:
      | name                          | level        |
      | Secure mental health services | multi-system |
    And the list of functions of Estuary is complete
    When Estuary is checked against "IC-2.66-LEVEL"
    Then the finding is "met"

  # Trap: “not agreed yet” is stated, and is not a level.
  Scenario: The level of one function is not agreed
    Given Estuary lists under functions:
      | name                  | level      |
      | Capital planning      | system     |
      | Continuing healthcare | not-agreed |
    When Estuary is checked against "IC-2.66-LEVEL"
    Then the finding is "not met"
    And the explanation says "Continuing healthcare"

  Scenario: The level of one function is not agreed, and that of another not said
    Given Estuary lists under functions:
      | name                   | level      |
      | Medicines optimisation |            |
      | Continuing healthcare  | not-agreed |
    When Estuary is checked against "IC-2.66-LEVEL"
    Then the finding is "not met"
    And the explanation says "Continuing healthcare"

  Scenario: The level of one function is not said
    Given Estuary lists under functions:
      | name                  | level  |
      | Capital planning      | system |
      | Continuing healthcare |        |
    And the list of functions of Estuary is complete
    When Estuary is checked against "IC-2.66-LEVEL"
    Then the finding is "cannot tell"
    And it asks for "Continuing healthcare"

  Scenario: Every function listed sits at a level, and the list is not complete
    Given Estuary lists under functions:
      | name             | level  |
      | Capital planning | system |
    When Estuary is checked against "IC-2.66-LEVEL"
    Then the finding is "cannot tell"
    And it asks for "functions"

  Scenario: No function is listed
    Given the system Estuary
    When Estuary is checked against "IC-2.66-LEVEL"
    Then the finding is "cannot tell"
