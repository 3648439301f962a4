@IC-2.9-AMB-SCALE
Feature: The ambulance trust collaborates at a larger scale

  Scenario: The trust belongs to a regional alliance
    Given "Estuary Ambulance" is an ambulance-trust
    And the collaborative "Northern Ambulance Alliance" of "Estuary Ambulance, Marshland Ambulance"
    And "Northern Ambulance Alliance" states:
      | field     | value    |
      | footprint | regional |
    When "Estuary Ambulance" is checked against "IC-2.9-AMB-SCALE"
    Then the finding is "met"
    And its evidence names "Northern Ambulance Alliance"

  # Trap: serving several systems is reach enough.
  Scenario: The alliance serves two systems, and its footprint is not said
    Given "Estuary Ambulance" is an ambulance-trust
    And Marshland is a neighbouring system
    And the collaborative "Northern Ambulance Alliance" of "Estuary Ambulance, Marshland Ambulance"
    And "Northern Ambulance Alliance" states:
      | field   | value              |
      | systems | estuary, marshland |
    When "Estuary Ambulance" is checked against "IC-2.9-AMB-SCALE"
    Then the finding is "met"

  Scenario: The regional alliance is proposed
    Given "Estuary Ambulance" is an ambulance-trust
    And the collaborative "Northern Ambulance Alliance" of "Estuary Ambulance, Marshland Ambulance"
    And "Northern Ambulance Alliance" states:
      | field     | value    |
      | footprint | regional |
      | status    | proposed |
    When "Estuary Ambulance" is checked against "IC-2.9-AMB-SCALE"
    Then the finding is "partly met"
    And its evidence names "Northern Ambulance Alliance"

  Scenario: The trust has a plan to join, and its only collaborative is of this system
    Given "Estuary Ambulance" is an ambulance-trust
    And the collaborative "Estuary Urgent Care Alliance" of "Estuary Ambulance, Estuary Hospitals"
    And "Estuary Urgent Care Alliance" states:
      | field     | value  |
      | footprint | system |
    And "Estuary Ambulance" states:
      | field                 | value                       |
      | joining.collaborative | Northern Ambulance Alliance |
    When "Estuary Ambulance" is checked against "IC-2.9-AMB-SCALE"
    Then the finding is "partly met"
    And its evidence names "Northern Ambulance Alliance"

  Scenario: The trust works at the scale of one system and has recorded why
    Given "Estuary Ambulance" is an ambulance-trust
    And the collaborative "Estuary Urgent Care Alliance" of "Estuary Ambulance, Estuary Hospitals"
    And "Estuary Urgent Care Alliance" states:
      | field     | value  |
      | footprint | system |
    And "Estuary Ambulance" has recorded for "IC-2.9-AMB-SCALE" the reason "The region has one ambulance trust"
    When "Estuary Ambulance" is checked against "IC-2.9-AMB-SCALE"
    Then the finding is "local choice"
    And its evidence names "The region has one ambulance trust"

  # Trap: a collaborative of one system is not the larger scale that is asked for.
  Scenario: The only collaborative of the trust is of this system
    Given "Estuary Ambulance" is an ambulance-trust
    And the collaborative "Estuary Urgent Care Alliance" of "Estuary Ambulance, Estuary Hospitals"
    And "Estuary Urgent Care Alliance" states:
      | field     | value  |
      | footprint | system |
    And all collaboratives of Estuary are listed with all their members
    When "Estuary Ambulance" is checked against "IC-2.9-AMB-SCALE"
    Then the finding is "not met"

  Scenario: The collaboratives listed are not all there are
    Given "Estuary Ambulance" is an ambulance-trust
    And the collaborative "Northern Alliance" of "Northshore Hospital, Southshore Hospital"
    And Estuary states:
      | field    | value       |
      | boundary | the estuary |
    When "Estuary Ambulance" is checked against "IC-2.9-AMB-SCALE"
    Then the finding is "cannot tell"

  Scenario: How far the alliance reaches is not said
    Given "Estuary Ambulance" is an ambulance-trust
    And the collaborative "Northern Ambulance Alliance" of "Estuary Ambulance, Marshland Ambulance"
    And all collaboratives of Estuary are listed with all their members
    When "Estuary Ambulance" is checked against "IC-2.9-AMB-SCALE"
    Then the finding is "cannot tell"
    And it asks for "the footprint of Northern Ambulance Alliance"

  Scenario: A regional alliance is proposed, and how far a running one reaches is not said
    Given "Estuary Ambulance" is an ambulance-trust
    And the collaborative "Northern Ambulance Alliance" of "Estuary Ambulance, Marshland Ambulance"
    And "Northern Ambulance Alliance" states:
      | field     | value    |
      | footprint | regional |
      | status    | proposed |
    And the collaborative "Coast Ambulance Partners" of "Estuary Ambulance, Marshland Ambulance"
    When "Estuary Ambulance" is checked against "IC-2.9-AMB-SCALE"
    Then the finding is "cannot tell"
    And it asks for "the footprint of"

  Scenario: How far the proposed alliance reaches is not said
    Given "Estuary Ambulance" is an ambulance-trust
    And the collaborative "Northern Ambulance Alliance" of "Estuary Ambulance, Marshland Ambulance"
    And "Northern Ambulance Alliance" states:
      | field  | value    |
      | status | proposed |
    When "Estuary Ambulance" is checked against "IC-2.9-AMB-SCALE"
    Then the finding is "cannot tell"
    And it asks for "the footprint of Northern Ambulance Alliance"

  Scenario: No ambulance trust is listed
    Given "Estuary Hospitals" is an nhs-foundation-trust
    When Estuary is checked against "IC-2.9-AMB-SCALE"
    Then the finding is "cannot tell"
    And it asks for "each ambulance trust of Estuary"

  Scenario: All organisations are listed, and none is an ambulance trust
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And the list of organisations in the submission is complete
    When Estuary is checked against "IC-2.9-AMB-SCALE"
    Then the finding is "does not apply"

  Scenario: The trust belongs to a national alliance
    Given "Estuary Ambulance" is an ambulance-trust
    And the collaborative "Ambulance Alliance" of "Estuary Ambulance, Marshland Ambulance"
    And "Ambulance Alliance" states:
      | field     | value    |
      | footprint | national |
    When "Estuary Ambulance" is checked against "IC-2.9-AMB-SCALE"
    Then the finding is "met"

  Scenario: An NHS trust that provides ambulance services only has recorded why it works at a smaller scale
    Given "Coast Response" is an nhs-trust providing "ambulance"
    And the collaborative "Northern Alliance" of "Northshore Hospital, Southshore Hospital"
    And "Coast Response" has recorded for "IC-2.9-AMB-SCALE" the reason "The region has one ambulance trust"
    When "Coast Response" is checked against "IC-2.9-AMB-SCALE"
    Then the finding is "local choice"
