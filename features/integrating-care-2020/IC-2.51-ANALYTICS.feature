@IC-2.51-ANALYTICS
Feature: Shared analytics serve the front line, planning and population health

  Scenario: Everything that is asked for is covered
    Given Estuary states:
      | field                            | value                                              |
      | digital.analyticsFunction.covers | front-line, planning, population-health-management |
    When Estuary is checked against "IC-2.51-ANALYTICS"
    Then the finding is "met"

  Scenario: One is left out of the complete list
    Given Estuary states:
      | field                            | value                                  |
      | digital.analyticsFunction.covers | planning, population-health-management |
    And the list of digital.analyticsFunction.covers of Estuary is complete
    When Estuary is checked against "IC-2.51-ANALYTICS"
    Then the finding is "partly met"
    And the explanation says "front-line insight"

  Scenario: None is in the complete list
    Given Estuary states:
      | field                            | value |
      | digital.analyticsFunction.covers | other |
    And the list of digital.analyticsFunction.covers of Estuary is complete
    When Estuary is checked against "IC-2.51-ANALYTICS"
    Then the finding is "not met"
    And the explanation says "front-line insight"

  Scenario: The list is complete and empty
    Given Estuary states:
      | field                            | value |
      | digital.analyticsFunction.covers |       |
    And the list of digital.analyticsFunction.covers of Estuary is complete
    When Estuary is checked against "IC-2.51-ANALYTICS"
    Then the finding is "not met"

  Scenario: The system says that there is none
    Given Estuary says that it has no digital.analyticsFunction
    When Estuary is checked against "IC-2.51-ANALYTICS"
    Then the finding is "not met"

  Scenario: One is left out, and the list is not complete
    Given Estuary states:
      | field                            | value                |
      | digital.analyticsFunction.covers | front-line, planning |
    When Estuary is checked against "IC-2.51-ANALYTICS"
    Then the finding is "cannot tell"
    And it asks for "population health management"

  Scenario: Nothing is said about it
    Given the system Estuary
    When Estuary is checked against "IC-2.51-ANALYTICS"
    Then the finding is "cannot tell"

  Scenario: More is covered than is asked for
    Given Estuary states:
      | field                            | value                                                     |
      | digital.analyticsFunction.covers | front-line, planning, population-health-management, other |
    When Estuary is checked against "IC-2.51-ANALYTICS"
    Then the finding is "met"

  # Trap: a name is not a remit.
  Scenario: A team is named, and nothing says what it is used for
    Given Estuary states:
      | field                          | value                     |
      | digital.analyticsFunction.name | Estuary Intelligence Unit |
    When Estuary is checked against "IC-2.51-ANALYTICS"
    Then the finding is "cannot tell"

  Scenario Outline: The complete list leaves out <missing>
    Given Estuary states:
      | field                            | value    |
      | digital.analyticsFunction.covers | <listed> |
    And the list of digital.analyticsFunction.covers of Estuary is complete
    When Estuary is checked against "IC-2.51-ANALYTICS"
    Then the finding is "partly met"
    And the explanation says "leaves out <missing>, and"

    Examples:
      | listed                                   | missing  |
      | front-line, population-health-management | planning |
