@IC-1.19-AMB
Feature: Ambulance services are organised by provider collaboration

  Scenario: The ambulance trusts of the region work as one alliance
    Given the collaborative "Northern Ambulance Alliance" of "Estuary Ambulance, Marshland Ambulance"
    And "Northern Ambulance Alliance" states:
      | field     | value     |
      | services  | ambulance |
      | footprint | regional  |
    When Estuary is checked against "IC-1.19-AMB"
    Then the finding is "met"
    And its evidence names "Northern Ambulance Alliance"

  Scenario: The ambulance alliance is not agreed yet
    Given the collaborative "Northern Ambulance Alliance" of "Estuary Ambulance, Marshland Ambulance"
    And "Northern Ambulance Alliance" states:
      | field    | value     |
      | services | ambulance |
      | agreed   | no        |
    When Estuary is checked against "IC-1.19-AMB"
    Then the finding is "partly met"

  # Trap: an ambulance trust among the members does not make it a collaborative for ambulance services.
  Scenario: All collaboratives are listed, and none is for ambulance services
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Estuary Ambulance"
    And "Estuary Acute Alliance" states:
      | field    | value |
      | services | acute |
    And all collaboratives of Estuary are listed with all their members
    When Estuary is checked against "IC-1.19-AMB"
    Then the finding is "not met"

  Scenario: The collaboratives listed are not all there are
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field    | value |
      | services | acute |
    When Estuary is checked against "IC-1.19-AMB"
    Then the finding is "cannot tell"

  Scenario Outline: The collaborative covers the whole system or a wider area (<footprint>)
    Given the collaborative "Northern Ambulance Alliance" of "Estuary Ambulance, Marshland Ambulance"
    And "Northern Ambulance Alliance" states:
      | field     | value       |
      | services  | ambulance   |
      | footprint | <footprint> |
    When Estuary is checked against "IC-1.19-AMB"
    Then the finding is "met"

    Examples:
      | footprint    |
      | system       |
      | multi-system |
      | regional     |
      | national     |
