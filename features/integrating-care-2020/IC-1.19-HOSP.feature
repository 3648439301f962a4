@IC-1.19-HOSP
Feature: Hospital services are organised by provider collaboration

  Scenario: The hospitals of the system work as one collaborative
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field     | value  |
      | services  | acute  |
      | footprint | system |
    When Estuary is checked against "IC-1.19-HOSP"
    Then the finding is "met"
    And its evidence names "Estuary Acute Alliance"

  # Trap: a collaborative of several systems satisfies this for each of them.
  Scenario: The collaborative for specialist hospital services spans two systems
    Given Marshland is a neighbouring system
    And the collaborative "Two Rivers Specialist Alliance" of "Estuary Hospitals, Marshland Hospitals"
    And "Two Rivers Specialist Alliance" states:
      | field     | value              |
      | services  | specialist         |
      | systems   | estuary, marshland |
      | footprint | multi-system       |
    When Estuary is checked against "IC-1.19-HOSP"
    Then the finding is "met"
    And its evidence names "Two Rivers Specialist Alliance"

  Scenario: The collaborative for hospital services is proposed
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field    | value    |
      | services | acute    |
      | status   | proposed |
    When Estuary is checked against "IC-1.19-HOSP"
    Then the finding is "partly met"
    And its evidence names "Estuary Acute Alliance"

  # Trap: the whole system is asked for, or a wider area.
  Scenario: The collaborative for hospital services covers a part of the system only
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field     | value       |
      | services  | acute       |
      | footprint | part-system |
    When Estuary is checked against "IC-1.19-HOSP"
    Then the finding is "partly met"
    And its evidence names "Estuary Acute Alliance"

  Scenario: The members of the collaborative have not agreed it
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field    | value |
      | services | acute |
      | agreed   | no    |
    When Estuary is checked against "IC-1.19-HOSP"
    Then the finding is "partly met"

  Scenario: All collaboratives are listed, and none is for hospital services
    Given the collaborative "Estuary Ambulance Alliance" of "Estuary Ambulance, Marshland Ambulance"
    And "Estuary Ambulance Alliance" states:
      | field    | value     |
      | services | ambulance |
    And all collaboratives of Estuary are listed with all their members
    When Estuary is checked against "IC-1.19-HOSP"
    Then the finding is "not met"

  # Trap: providers joined up inside one place are a place provider partnership, never a collaborative at scale.
  Scenario: Trusts of one borough call their partnership a collaborative
    Given Riverside is a place of Estuary
    And the collaborative "Riverside Provider Collaborative" of "Estuary Hospitals, Riverside Community Trust"
    And "Riverside Provider Collaborative" states:
      | field    | value     |
      | services | acute     |
      | places   | riverside |
    And all collaboratives of Estuary are listed with all their members
    When Estuary is checked against "IC-1.19-HOSP"
    Then the finding is "not met"

  # Trap: one trust with several hospitals collaborates with nobody.
  Scenario: The only member of the “group” is one trust
    Given the collaborative "Estuary Hospitals Group" of "Estuary Hospitals"
    And "Estuary Hospitals Group" states:
      | field    | value |
      | services | acute |
    And all collaboratives of Estuary are listed with all their members
    When Estuary is checked against "IC-1.19-HOSP"
    Then the finding is "not met"

  Scenario: No collaborative is listed, and the list is not complete
    Given the system Estuary
    When Estuary is checked against "IC-1.19-HOSP"
    Then the finding is "cannot tell"
    And it asks for "the provider collaboratives of Estuary"

  # Trap: a place checked alone is not blamed for its system.
  Scenario: A place is checked alone, with no collaborative listed
    Given Riverside is a place of Estuary
    And the list of collaboratives in the submission is complete
    When Estuary is checked against "IC-1.19-HOSP"
    Then the finding is "cannot tell"

  Scenario: The services of the only collaborative are not said
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And all collaboratives of Estuary are listed with all their members
    When Estuary is checked against "IC-1.19-HOSP"
    Then the finding is "cannot tell"
    And it asks for "the services and the formality of Estuary Acute Alliance"

  Scenario: The only collaborative is proposed, and its services are not said
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field  | value    |
      | status | proposed |
    And all collaboratives of Estuary are listed with all their members
    When Estuary is checked against "IC-1.19-HOSP"
    Then the finding is "cannot tell"
    And it asks for "the services of Estuary Acute Alliance"

  Scenario: One collaborative for hospital services is proposed, and what another organises is not said
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field    | value    |
      | services | acute    |
      | status   | proposed |
    And the collaborative "Estuary Providers Together" of "Estuary Hospitals, Estuary Care"
    When Estuary is checked against "IC-1.19-HOSP"
    Then the finding is "cannot tell"
    And its evidence names "Estuary Providers Together"

  Scenario Outline: The collaborative covers the whole system or a wider area (<footprint>)
    Given the collaborative "Hospitals Together" of "Estuary Hospitals, Marshland Hospitals"
    And "Hospitals Together" states:
      | field     | value       |
      | services  | acute       |
      | footprint | <footprint> |
    When Estuary is checked against "IC-1.19-HOSP"
    Then the finding is "met"

    Examples:
      | footprint    |
      | system       |
      | multi-system |
      | regional     |
      | national     |
