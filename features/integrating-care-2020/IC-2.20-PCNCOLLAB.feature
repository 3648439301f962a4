@IC-2.20-PCNCOLLAB
Feature: Primary care networks may count as provider collaboratives

  Scenario: Networks form a collaborative
    Given "North Network" is a primary-care-network
    And "South Network" is a primary-care-network
    And the collaborative "Riverside Networks Together" of "North Network, South Network"
    When Estuary is checked against "IC-2.20-PCNCOLLAB"
    Then the finding is "local choice"
    And its evidence names "Riverside Networks Together"
    And the explanation says "does not replace a collaborative of trusts"

  Scenario: A reason is recorded
    Given the system Estuary
    And "Estuary" has recorded for "IC-2.20-PCNCOLLAB" the reason "Networks are treated as collaboratives in two places"
    When Estuary is checked against "IC-2.20-PCNCOLLAB"
    Then the finding is "local choice"
    And its evidence names "treated as collaboratives"

  # Trap: a collaborative of trusts is none of networks.
  Scenario: Trusts form a collaborative, and the networks stand beside it
    Given "North Network" is a primary-care-network
    And "Estuary Hospitals" is an nhs-foundation-trust
    And the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    When Estuary is checked against "IC-2.20-PCNCOLLAB"
    Then the finding is "cannot tell"

  Scenario: Nothing is said
    Given the system Estuary
    When Estuary is checked against "IC-2.20-PCNCOLLAB"
    Then the finding is "cannot tell"
