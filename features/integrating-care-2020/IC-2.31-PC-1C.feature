@IC-2.31-PC-1C
Feature: The functions a provider collaborative decides on are defined

  Scenario: It lists its functions
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field     | value                      |
      | functions | waiting lists, diagnostics |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-1C"
    Then the finding is "met"
    And its evidence names "diagnostics"

  Scenario: Its decisions name their functions
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field               | value         |
      | decisions.functions | waiting lists |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-1C"
    Then the finding is "met"

  Scenario: Its functions are named, and the arrangements are in draft
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field            | value         |
      | functions        | waiting lists |
      | decisions.status | draft         |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-1C"
    Then the finding is "partly met"

  Scenario: Its functions are named, and the arrangements are still to be written
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field            | value         |
      | functions        | waiting lists |
      | decisions.status | to-write      |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-1C"
    Then the finding is "not met"

  Scenario: It decides nothing
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field     | value |
      | decisions | none  |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-1C"
    Then the finding is "not met"

  Scenario: Its list of functions is complete and empty
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field     | value |
      | functions |       |
    And the list of functions of "Estuary Acute Alliance" is complete
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-1C"
    Then the finding is "not met"

  # Trap: an aim is not a function it decides on.
  Scenario: It says what it is for in words only
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field | value                |
      | scope | Better hospital care |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-1C"
    Then the finding is "cannot tell"

  Scenario: No collaborative is listed
    Given the system Estuary
    When Estuary is checked against "IC-2.31-PC-1C"
    Then the finding is "cannot tell"
    And it asks for "each provider collaborative of Estuary"

  Scenario: All collaboratives are listed, and there is none
    Given all collaboratives of Estuary are listed with all their members
    When Estuary is checked against "IC-2.31-PC-1C"
    Then the finding is "does not apply"

  Scenario: It lists all its functions
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field     | value                      |
      | functions | waiting lists, diagnostics |
    And the list of functions of "Estuary Acute Alliance" is complete
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-1C"
    Then the finding is "met"
