@IC-2.72-LEVEL
Feature: Specialised services are planned at the right level

  Scenario Outline: Every service is planned at a level that is large enough
    Given Estuary lists under specialisedServices:
      | name     | level   |
      | Neonatal | <level> |
    And the list of specialisedServices of Estuary is complete
    When Estuary is checked against "IC-2.72-LEVEL"
    Then the finding is "met"

    Examples:
      | level         |
      | system        |
      | multi-system  |
      | national      |
      | collaborative |

  # Trap: a level is stated, and it is not one for specialised services.
  Scenario Outline: One service is planned at a level that will not do
    Given Estuary lists under specialisedServices:
      | name     | level        |
      | Neonatal | multi-system |
      | Dialysis | <level>      |
    When Estuary is checked against "IC-2.72-LEVEL"
    Then the finding is "not met"
    And the explanation says "Dialysis"

    Examples:
      | level         |
      | place         |
      | neighbourhood |
      | not-agreed    |

  Scenario: The level of one service is not said
    Given Estuary lists under specialisedServices:
      | name     | level        |
      | Neonatal | multi-system |
      | Dialysis |              |
    And the list of specialisedServices of Estuary is complete
    When Estuary is checked against "IC-2.72-LEVEL"
    Then the finding is "cannot tell"
    And it asks for "Dialysis"

  Scenario: The list of services is not complete
    Given Estuary lists under specialisedServices:
      | name     | level        |
      | Neonatal | multi-system |
    When Estuary is checked against "IC-2.72-LEVEL"
    Then the finding is "cannot tell"
    And it asks for "the specialised services of"

  Scenario: No service is listed
    Given the system Estuary
    When Estuary is checked against "IC-2.72-LEVEL"
    Then the finding is "cannot tell"
