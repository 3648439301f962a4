@IC-2.31-PC-F1
Feature: The scale and scope of a collaborative are its choice

  Scenario: It says how far it reaches
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field     | value       |
      | footprint | part-system |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-F1"
    Then the finding is "local choice"
    And its evidence names "part of"

  Scenario: It says what it is for
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field | value         |
      | scope | Elective care |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-F1"
    Then the finding is "local choice"
    And its evidence names "Elective care"

  Scenario: A reason is recorded
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" has recorded for "IC-2.31-PC-F1" the reason "Partners agreed it in 2019"
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-F1"
    Then the finding is "local choice"
    And its evidence names "Partners agreed it in 2019"

  # Trap: silence on a choice is never a gap.
  Scenario: It is silent on its scale and scope
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-F1"
    Then the finding is "cannot tell"

  Scenario: No collaborative is listed
    Given the system Estuary
    When Estuary is checked against "IC-2.31-PC-F1"
    Then the finding is "cannot tell"
    And it asks for "each provider collaborative of Estuary"

  Scenario: All collaboratives are listed, and there is none
    Given all collaboratives of Estuary are listed with all their members
    When Estuary is checked against "IC-2.31-PC-F1"
    Then the finding is "does not apply"

  Scenario: It says which places it serves
    Given Riverside is a place of Estuary
    And the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field  | value     |
      | places | riverside |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-F1"
    Then the finding is "local choice"
    And its evidence names "Riverside"

  Scenario: It says which systems it serves
    Given Marshland is a neighbouring system
    And the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field   | value              |
      | systems | estuary, marshland |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-F1"
    Then the finding is "local choice"
    And its evidence names "Marshland"
