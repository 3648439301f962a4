@IC-2.43-LOWEST
Feature: Spending on local services is decided as locally as possible

  Scenario Outline: It is decided close to people
    Given Estuary lists under functions:
      | name                  | kind           | level   |
      | Continuing healthcare | local-services | <level> |
    When Estuary is checked against "IC-2.43-LOWEST"
    Then the finding is "met"
    And its evidence names "Continuing healthcare"

    Examples:
      | level         |
      | place         |
      | neighbourhood |

  Scenario Outline: Some of it is decided higher up, and no reason is recorded
    Given Estuary lists under functions:
      | name                  | kind           | level   |
      | Community services    | local-services | place   |
      | Continuing healthcare | local-services | <level> |
    When Estuary is checked against "IC-2.43-LOWEST"
    Then the finding is "not met"
    And its evidence names "Continuing healthcare"

    Examples:
      | level         |
      | system        |
      | multi-system  |
      | collaborative |
      | not-agreed    |

  Scenario: The reason for deciding it higher up is recorded
    Given Estuary lists under functions:
      | name                  | kind           | level  | rationale                       |
      | Community services    | local-services | place  |                                 |
      | Continuing healthcare | local-services | system | Too few cases in a single place |
    When Estuary is checked against "IC-2.43-LOWEST"
    Then the finding is "partly met"
    And its evidence names "Too few cases"

  # Trap: a reason recorded for one service does not excuse another.
  Scenario: The reason is recorded for one service and not for another
    Given Estuary lists under functions:
      | name                  | kind           | level  | rationale                       |
      | Community services    | local-services | system |                                 |
      | Continuing healthcare | local-services | system | Too few cases in a single place |
    When Estuary is checked against "IC-2.43-LOWEST"
    Then the finding is "not met"
    And its evidence names "Community services"

  # Trap: other functions may well sit with the system.
  Scenario: Capital is planned for the system
    Given Estuary lists under functions:
      | name               | kind           | level  |
      | Community services | local-services | place  |
      | Capital planning   | capital-plan   | system |
    When Estuary is checked against "IC-2.43-LOWEST"
    Then the finding is "met"

  Scenario: The level of one service is not said
    Given Estuary lists under functions:
      | name                  | kind           | level |
      | Community services    | local-services | place |
      | Continuing healthcare | local-services |       |
    When Estuary is checked against "IC-2.43-LOWEST"
    Then the finding is "cannot tell"
    And it asks for "Continuing healthcare"

  Scenario: Nothing is said of spending on local services
    Given Estuary lists under functions:
      | name             | kind         | level  |
      | Capital planning | capital-plan | system |
    And the list of functions of Estuary is complete
    When Estuary is checked against "IC-2.43-LOWEST"
    Then the finding is "cannot tell"
    And it asks for "that pay for them"
