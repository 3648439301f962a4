@IC-2.6-FUNC
Feature: A collaborative names the functions its members work on

  Scenario: The functions are named
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field     | value             |
      | functions | Elective recovery |
    When "Estuary Acute Alliance" is checked against "IC-2.6-FUNC"
    Then the finding is "met"
    And its evidence names "Elective recovery"

  Scenario: The functions are named with how it decides
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field               | value      |
      | decisions.functions | Mutual aid |
    When "Estuary Acute Alliance" is checked against "IC-2.6-FUNC"
    Then the finding is "met"

  Scenario: The list of functions is complete and empty
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And the list of functions of "Estuary Acute Alliance" is complete
    When "Estuary Acute Alliance" is checked against "IC-2.6-FUNC"
    Then the finding is "not met"

  # Trap: the services it organises are not the functions its members carry out together.
  Scenario: Only its services are given
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field    | value                            |
      | services | acute                            |
      | scope    | Hospital care across the estuary |
    When "Estuary Acute Alliance" is checked against "IC-2.6-FUNC"
    Then the finding is "cannot tell"
    And it asks for "the functions its members work on together"
