@IC-2.31-PC-F2
Feature: The membership of a collaborative is its choice

  Scenario: A reason is recorded
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" has recorded for "IC-2.31-PC-F2" the reason "Partners agreed it in 2019"
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-F2"
    Then the finding is "local choice"
    And its evidence names "Partners agreed it in 2019"

  Scenario: It lists its members
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-F2"
    Then the finding is "local choice"
    And its evidence names "Northshore Hospital"

  # Trap: any mix of members is its own choice.
  Scenario: Its members are hospitals and an ambulance trust
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Estuary Ambulance"
    And "Estuary Ambulance" is an ambulance-trust
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-F2"
    Then the finding is "local choice"

  Scenario: It is silent on its members
    Given the collaborative "Estuary Acute Alliance" of ""
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-F2"
    Then the finding is "cannot tell"

  Scenario: No collaborative is listed
    Given the system Estuary
    When Estuary is checked against "IC-2.31-PC-F2"
    Then the finding is "cannot tell"
    And it asks for "each provider collaborative of Estuary"

  Scenario: All collaboratives are listed, and there is none
    Given all collaboratives of Estuary are listed with all their members
    When Estuary is checked against "IC-2.31-PC-F2"
    Then the finding is "does not apply"
