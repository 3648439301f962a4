@IC-2.11-FLEX
Feature: How providers meet these abilities is their choice

  Scenario: It works informally
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field     | value    |
      | formality | informal |
    When "Estuary Acute Alliance" is checked against "IC-2.11-FLEX"
    Then the finding is "local choice"
    And its evidence names "informal"

  Scenario: Its governance follows a model
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field | value             |
      | model | shared-leadership |
    When "Estuary Acute Alliance" is checked against "IC-2.11-FLEX"
    Then the finding is "local choice"
    And its evidence names "shared leadership"

  # Trap: silence on a choice is never a gap.
  Scenario: Nothing is said
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    When "Estuary Acute Alliance" is checked against "IC-2.11-FLEX"
    Then the finding is "cannot tell"

  Scenario: No collaborative is listed
    Given the system Estuary
    When Estuary is checked against "IC-2.11-FLEX"
    Then the finding is "cannot tell"
    And it asks for "each provider collaborative of Estuary"
