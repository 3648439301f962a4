@IC-2.10-FOOTPRINT
Feature: A collaborative may keep its own footprint

  Scenario: It covers several systems
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field     | value        |
      | footprint | multi-system |
    When "Estuary Acute Alliance" is checked against "IC-2.10-FOOTPRINT"
    Then the finding is "local choice"
    And its evidence names "several systems"

  Scenario: It covers a part of the system
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field     | value       |
      | footprint | part-system |
    When "Estuary Acute Alliance" is checked against "IC-2.10-FOOTPRINT"
    Then the finding is "local choice"
    And its evidence names "part of"

  # Trap: silence on a choice is never a gap.
  Scenario: Nothing is said
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    When "Estuary Acute Alliance" is checked against "IC-2.10-FOOTPRINT"
    Then the finding is "cannot tell"

  Scenario: A reason is recorded
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" has recorded for "IC-2.10-FOOTPRINT" the reason "The cancer network has worked across the river since 2015"
    When "Estuary Acute Alliance" is checked against "IC-2.10-FOOTPRINT"
    Then the finding is "local choice"
    And its evidence names "since 2015"
