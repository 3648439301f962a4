@IC-2.6-MEMBER
Feature: Every NHS provider trust belongs to a provider collaborative

  Scenario: The trust is a member of a collaborative
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    When "Estuary Hospitals" is checked against "IC-2.6-MEMBER"
    Then the finding is "met"
    And its evidence names "Estuary Acute Alliance"

  # Trap: trusts cross borders; a collaborative of any system counts.
  Scenario: The trust belongs to a collaborative of a neighbouring system
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And Marshland is a neighbouring system
    And the collaborative "Marshland Alliance" of "Estuary Hospitals, Marshland Hospitals"
    And "Marshland Alliance" states:
      | field   | value     |
      | systems | marshland |
    When "Estuary Hospitals" is checked against "IC-2.6-MEMBER"
    Then the finding is "met"

  Scenario: The trust belongs to a collaborative that is proposed
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field  | value    |
      | status | proposed |
    When "Estuary Hospitals" is checked against "IC-2.6-MEMBER"
    Then the finding is "partly met"
    And its evidence names "Estuary Acute Alliance"

  Scenario: The trust belongs to one that is proposed and one that runs
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field  | value    |
      | status | proposed |
    And the collaborative "Northern Alliance" of "Estuary Hospitals, Southshore Hospital"
    When "Estuary Hospitals" is checked against "IC-2.6-MEMBER"
    Then the finding is "met"
    And its evidence names "Northern Alliance"
    And its evidence does not name "Estuary Acute Alliance"

  Scenario: The trust has a plan to join
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And the collaborative "Northern Alliance" of "Northshore Hospital, Southshore Hospital"
    And "Estuary Hospitals" states:
      | field                 | value             |
      | joining.collaborative | Northern Alliance |
      | joining.by            | 2022-04-01        |
    And all collaboratives of Estuary are listed with all their members
    When "Estuary Hospitals" is checked against "IC-2.6-MEMBER"
    Then the finding is "partly met"
    And its evidence names "Northern Alliance"

  Scenario: A member has a plan to join another collaborative as well
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Hospitals" states:
      | field                 | value             |
      | joining.collaborative | Northern Alliance |
    When "Estuary Hospitals" is checked against "IC-2.6-MEMBER"
    Then the finding is "met"

  Scenario: All collaboratives and members are listed, and the trust is in none
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And the collaborative "Northern Alliance" of "Northshore Hospital, Southshore Hospital"
    And all collaboratives of Estuary are listed with all their members
    When "Estuary Hospitals" is checked against "IC-2.6-MEMBER"
    Then the finding is "not met"
    And its evidence names "Estuary Hospitals"

  # Trap: a place provider partnership is not a collaborative at scale, though names overlap.
  Scenario: The trust sits in a provider partnership inside one place
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Riverside has the board "Riverside Local Care Organisation" as its place-provider-partnership
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And the collaborative "Northern Alliance" of "Northshore Hospital, Southshore Hospital"
    And all collaboratives of Estuary are listed with all their members
    When "Estuary Hospitals" is checked against "IC-2.6-MEMBER"
    Then the finding is "not met"

  # Trap: across one place only, it is a place provider partnership.
  Scenario: The trust belongs to the “provider collaborative” of one borough
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And Riverside is a place of Estuary
    And the collaborative "Riverside Provider Collaborative" of "Estuary Hospitals, Riverside Community Trust"
    And "Riverside Provider Collaborative" states:
      | field  | value     |
      | places | riverside |
    And all collaboratives of Estuary are listed with all their members
    When "Estuary Hospitals" is checked against "IC-2.6-MEMBER"
    Then the finding is "not met"

  # Trap: only ambulance and community trusts may settle the scale for themselves.
  Scenario: An acute trust in no collaborative has recorded a reason
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And the collaborative "Northern Alliance" of "Northshore Hospital, Southshore Hospital"
    And all collaboratives of Estuary are listed with all their members
    And "Estuary Hospitals" has recorded for "IC-2.6-MEMBER" the reason "It works best alone"
    When "Estuary Hospitals" is checked against "IC-2.6-MEMBER"
    Then the finding is "not met"

  # Trap: providing community services among others does not make it a community trust.
  Scenario: A trust for hospital and community services has recorded a reason
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute, community"
    And the collaborative "Northern Alliance" of "Northshore Hospital, Southshore Hospital"
    And all collaboratives of Estuary are listed with all their members
    And "Estuary Hospitals" has recorded for "IC-2.6-MEMBER" the reason "It works best alone"
    When "Estuary Hospitals" is checked against "IC-2.6-MEMBER"
    Then the finding is "not met"

  Scenario: The collaboratives are listed, but not all of them
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And the collaborative "Northern Alliance" of "Northshore Hospital, Southshore Hospital"
    And Estuary states:
      | field    | value       |
      | boundary | the estuary |
    When "Estuary Hospitals" is checked against "IC-2.6-MEMBER"
    Then the finding is "cannot tell"
    And it asks for "the provider collaboratives of Estuary"

  Scenario: All collaboratives are listed, but not all of their members
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And the collaborative "Northern Alliance" of "Northshore Hospital, Southshore Hospital"
    And the list of collaboratives in the submission is complete
    When "Estuary Hospitals" is checked against "IC-2.6-MEMBER"
    Then the finding is "cannot tell"

  # Trap: a place checked alone is not blamed for its system.
  Scenario: The system is not described at all
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And the list of collaboratives in the submission is complete
    When "Estuary Hospitals" is checked against "IC-2.6-MEMBER"
    Then the finding is "cannot tell"

  Scenario: A community trust in no collaborative has recorded a reason
    Given "Shore Community" is a community-trust
    And the collaborative "Northern Alliance" of "Northshore Hospital, Southshore Hospital"
    And all collaboratives of Estuary are listed with all their members
    And "Shore Community" has recorded for "IC-2.6-MEMBER" the reason "It works place by place"
    When "Shore Community" is checked against "IC-2.6-MEMBER"
    Then the finding is "local choice"
    And its evidence names "It works place by place"

  Scenario: An ambulance trust in no collaborative has recorded a reason
    Given "Estuary Ambulance" is an ambulance-trust
    And the collaborative "Northern Alliance" of "Northshore Hospital, Southshore Hospital"
    And "Estuary Ambulance" has recorded for "IC-2.6-MEMBER" the reason "It works with four systems"
    When "Estuary Ambulance" is checked against "IC-2.6-MEMBER"
    Then the finding is "local choice"

  Scenario: A community trust in no collaborative has recorded nothing
    Given "Shore Community" is a community-trust
    And the collaborative "Northern Alliance" of "Northshore Hospital, Southshore Hospital"
    And all collaboratives of Estuary are listed with all their members
    When "Shore Community" is checked against "IC-2.6-MEMBER"
    Then the finding is "not met"

  Scenario: A community trust with a reason is about to join after all
    Given "Shore Community" is a community-trust
    And the collaborative "Northern Alliance" of "Northshore Hospital, Southshore Hospital"
    And "Shore Community" states:
      | field                 | value             |
      | joining.collaborative | Northern Alliance |
    And "Shore Community" has recorded for "IC-2.6-MEMBER" the reason "It works place by place"
    When "Shore Community" is checked against "IC-2.6-MEMBER"
    Then the finding is "partly met"

  Scenario: No trust is listed
    Given the system Estuary
    When Estuary is checked against "IC-2.6-MEMBER"
    Then the finding is "cannot tell"
    And it asks for "each NHS trust of Estuary"

  Scenario: The list of organisations is complete, and no trust is among them
    Given "Estuary Council" is a local-authority
    And the list of organisations in the submission is complete
    When Estuary is checked against "IC-2.6-MEMBER"
    Then the finding is "does not apply"

  Scenario Outline: A trust providing nothing but <service> services has recorded a reason
    Given "Shore Trust" is an nhs-trust providing "<service>"
    And the collaborative "Northern Alliance" of "Northshore Hospital, Southshore Hospital"
    And all collaboratives of Estuary are listed with all their members
    And "Shore Trust" has recorded for "IC-2.6-MEMBER" the reason "It works place by place"
    When "Shore Trust" is checked against "IC-2.6-MEMBER"
    Then the finding is "local choice"

    Examples:
      | service   |
      | ambulance |
      | community |
