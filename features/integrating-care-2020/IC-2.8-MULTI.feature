@IC-2.8-MULTI
Feature: A collaborative spans several systems where providers do

  Scenario Outline: A collaborative reaches as far as <footprint>
    Given the system Estuary
    And the collaborative "Two Rivers Alliance" of "Estuary Hospitals, Marshland Hospitals"
    And "Two Rivers Alliance" states:
      | field     | value       |
      | footprint | <footprint> |
    When Estuary is checked against "IC-2.8-MULTI"
    Then the finding is "<finding>"

    Examples:
      | footprint    | finding     |
      | multi-system | met         |
      | regional     | met         |
      | national     | met         |
      | system       | cannot tell |

  Scenario: A collaborative names two systems
    Given Marshland is a neighbouring system
    And the collaborative "Two Rivers Alliance" of "Estuary Hospitals, Marshland Hospitals"
    And "Two Rivers Alliance" states:
      | field   | value              |
      | systems | estuary, marshland |
    When Estuary is checked against "IC-2.8-MULTI"
    Then the finding is "met"
    And its evidence names "Two Rivers Alliance"

  Scenario: The collaborative across systems is proposed
    Given the system Estuary
    And the collaborative "Two Rivers Alliance" of "Estuary Hospitals, Marshland Hospitals"
    And "Two Rivers Alliance" states:
      | field     | value    |
      | footprint | regional |
      | status    | proposed |
    When Estuary is checked against "IC-2.8-MULTI"
    Then the finding is "partly met"

  Scenario: One across systems is proposed, and how far another reaches is not said
    Given the system Estuary
    And the collaborative "Two Rivers Alliance" of "Estuary Hospitals, Marshland Hospitals"
    And "Two Rivers Alliance" states:
      | field     | value    |
      | footprint | regional |
      | status    | proposed |
    And the collaborative "Estuary Providers Together" of "Estuary Hospitals, Estuary Care"
    When Estuary is checked against "IC-2.8-MULTI"
    Then the finding is "cannot tell"
    And it asks for "the footprint of Estuary Providers Together"

  Scenario: How far two proposed ones reach is said of one only
    Given the system Estuary
    And the collaborative "Two Rivers Alliance" of "Estuary Hospitals, Marshland Hospitals"
    And "Two Rivers Alliance" states:
      | field     | value    |
      | footprint | regional |
      | status    | proposed |
    And the collaborative "Estuary Providers Together" of "Estuary Hospitals, Estuary Care"
    And "Estuary Providers Together" states:
      | field  | value    |
      | status | proposed |
    When Estuary is checked against "IC-2.8-MULTI"
    Then the finding is "partly met"

  Scenario Outline: A trust of type <type> works in two systems, and no collaborative reaches beyond this one
    Given Marshland is a neighbouring system
    And "Estuary Trust" is a <type>
    And "Estuary Trust" states:
      | field   | value              |
      | systems | estuary, marshland |
    And the collaborative "Estuary Acute Alliance" of "Estuary Trust, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field     | value  |
      | footprint | system |
    And all collaboratives of Estuary are listed with all their members
    When Estuary is checked against "IC-2.8-MULTI"
    Then the finding is "<finding>"

    Examples:
      | type                 | finding     |
      | nhs-trust            | not met     |
      | nhs-foundation-trust | not met     |
      | ambulance-trust      | not met     |
      | community-trust      | not met     |
      | voluntary-sector     | cannot tell |

  # Trap: not every system needs one; "likely" is said of providers that reach beyond it.
  Scenario: All collaboratives are listed, and no trust is said to work elsewhere
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And "Estuary Hospitals" states:
      | field   | value   |
      | systems | estuary |
    And all collaboratives of Estuary are listed with all their members
    When Estuary is checked against "IC-2.8-MULTI"
    Then the finding is "cannot tell"
    And it asks for "the systems in which the trusts of Estuary work"

  # Trap: a trust of other systems is no reason for a collaborative of this one.
  Scenario: A trust works in two other systems
    Given Marshland is a neighbouring system
    And Moorland is a neighbouring system
    And "Estuary Hospitals" is an nhs-foundation-trust
    And "Marshland Hospitals" is an nhs-foundation-trust
    And "Marshland Hospitals" states:
      | field   | value               |
      | systems | marshland, moorland |
    And all collaboratives of Estuary are listed with all their members
    When Estuary is checked against "IC-2.8-MULTI"
    Then the finding is "cannot tell"

  Scenario: No collaborative is listed, and the list is not complete
    Given the system Estuary
    When Estuary is checked against "IC-2.8-MULTI"
    Then the finding is "cannot tell"
    And it asks for "the provider collaboratives of Estuary"

  Scenario: All collaboratives are listed, a trust works in two systems, and one reaches as far
    Given Marshland is a neighbouring system
    And "Estuary Hospitals" is an nhs-foundation-trust
    And "Estuary Hospitals" states:
      | field   | value              |
      | systems | estuary, marshland |
    And the collaborative "Two Rivers Alliance" of "Estuary Hospitals, Marshland Hospitals"
    And "Two Rivers Alliance" states:
      | field     | value    |
      | footprint | regional |
    And all collaboratives of Estuary are listed with all their members
    When Estuary is checked against "IC-2.8-MULTI"
    Then the finding is "met"

  Scenario: All collaboratives are listed, and one reaches beyond the system
    Given the system Estuary
    And the collaborative "Two Rivers Alliance" of "Estuary Hospitals, Marshland Hospitals"
    And "Two Rivers Alliance" states:
      | field     | value    |
      | footprint | regional |
    And all collaboratives of Estuary are listed with all their members
    When Estuary is checked against "IC-2.8-MULTI"
    Then the finding is "met"

  Scenario: One reaches beyond the system, and how far another reaches is not said
    Given the system Estuary
    And the collaborative "Two Rivers Alliance" of "Estuary Hospitals, Marshland Hospitals"
    And "Two Rivers Alliance" states:
      | field     | value    |
      | footprint | regional |
    And the collaborative "Estuary Providers Together" of "Estuary Hospitals, Estuary Care"
    When Estuary is checked against "IC-2.8-MULTI"
    Then the finding is "met"
