@IC-2.21-SUBSID
Feature: The system keeps only functions that need the larger footprint

  Scenario: Every function at system level has its reason
    Given Estuary lists under functions:
      | name                          | level  | rationale                         |
      | Specialised hospital planning | system | Too few patients in any one place |
      | Community services            | place  |                                   |
    And the list of functions of Estuary is complete
    When Estuary is checked against "IC-2.21-SUBSID"
    Then the finding is "met"

  Scenario: Every function sits with the places
    Given Estuary lists under functions:
      | name               | level | rationale |
      | Community services | place |           |
    And the list of functions of Estuary is complete
    When Estuary is checked against "IC-2.21-SUBSID"
    Then the finding is "met"

  Scenario: The system says that there is no reason
    Given Estuary lists under functions:
      | name                   | level  | rationale |
      | Medicines optimisation | system | none      |
    When Estuary is checked against "IC-2.21-SUBSID"
    Then the finding is "not met"
    And the explanation says "Medicines optimisation"

  # Trap: what sits with places needs no reason.
  Scenario: A function of the places has no reason
    Given Estuary lists under functions:
      | name                          | level  | rationale                         |
      | Specialised hospital planning | system | Too few patients in any one place |
      | Community services            | place  | none                              |
    And the list of functions of Estuary is complete
    When Estuary is checked against "IC-2.21-SUBSID"
    Then the finding is "met"

  # Trap: silence is no admission that there is no reason.
  Scenario: A function sits at system level, and nothing says why
    Given Estuary lists under functions:
      | name                   | level  | rationale                  |
      | Medicines optimisation | system |                            |
      | Capital planning       | system | Sites serve several places |
    And the list of functions of Estuary is complete
    When Estuary is checked against "IC-2.21-SUBSID"
    Then the finding is "cannot tell"
    And it asks for "Medicines optimisation"

  Scenario: The level of a function is not said, nor any reason
    Given Estuary lists under functions:
      | name                   | level | rationale |
      | Medicines optimisation |       |           |
    And the list of functions of Estuary is complete
    When Estuary is checked against "IC-2.21-SUBSID"
    Then the finding is "cannot tell"
    And it asks for "Medicines optimisation"

  Scenario: Every function listed has its reason, and the list is not complete
    Given Estuary lists under functions:
      | name             | level  | rationale                  |
      | Capital planning | system | Sites serve several places |
    When Estuary is checked against "IC-2.21-SUBSID"
    Then the finding is "cannot tell"
    And it asks for "functions"

  Scenario: No function is listed
    Given the system Estuary
    When Estuary is checked against "IC-2.21-SUBSID"
    Then the finding is "cannot tell"
