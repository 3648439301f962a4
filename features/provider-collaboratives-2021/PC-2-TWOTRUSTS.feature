@PC-2-TWOTRUSTS
Feature: A collaborative has at least two trusts

  Scenario Outline: Two trusts belong to it
    Given "Estuary Care" is an <type>
    And "Estuary North" is an nhs-trust
    And the collaborative "Estuary Alliance" of "Estuary Care, Estuary North"
    And it is 2022-09-01
    When "Estuary Alliance" is checked against "PC-2-TWOTRUSTS"
    Then the finding is "met"
    And its evidence names "Estuary North"

    Examples:
      | type                 |
      | nhs-trust            |
      | nhs-foundation-trust |
      | ambulance-trust      |
      | community-trust      |

  Scenario: Two foundation trusts belong to it
    Given "Estuary Care" is an nhs-foundation-trust
    And "Estuary North" is an nhs-foundation-trust
    And the collaborative "Estuary Alliance" of "Estuary Care, Estuary North"
    And it is 2022-09-01
    When "Estuary Alliance" is checked against "PC-2-TWOTRUSTS"
    Then the finding is "met"

  # Trap: two members are not two trusts.
  Scenario: One trust and a company belong to it
    Given "Estuary Care" is an nhs-trust
    And "Estuary Clinics" is an independent-provider
    And the collaborative "Estuary Alliance" of "Estuary Care, Estuary Clinics"
    And all collaboratives of Estuary are listed with all their members
    And it is 2022-09-01
    When "Estuary Alliance" is checked against "PC-2-TWOTRUSTS"
    Then the finding is "not met"

  Scenario: The same before the new bodies start
    Given "Estuary Care" is an nhs-trust
    And "Estuary Clinics" is an independent-provider
    And the collaborative "Estuary Alliance" of "Estuary Care, Estuary Clinics"
    And all collaboratives of Estuary are listed with all their members
    When "Estuary Alliance" is checked against "PC-2-TWOTRUSTS"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01

  # Trap: a member of which nobody has said what it is may be a trust.
  Scenario: What kind of body a member is, is not said
    Given "Estuary Care" is an nhs-trust
    And the collaborative "Estuary Alliance" of "Estuary Care, Estuary North"
    And all collaboratives of Estuary are listed with all their members
    And it is 2022-09-01
    When "Estuary Alliance" is checked against "PC-2-TWOTRUSTS"
    Then the finding is "cannot tell"
    And it asks for "the type of Estuary North"

  Scenario: The members are not all listed
    Given "Estuary Care" is an nhs-trust
    And the collaborative "Estuary Alliance" of "Estuary Care"
    And it is 2022-09-01
    When "Estuary Alliance" is checked against "PC-2-TWOTRUSTS"
    Then the finding is "cannot tell"
    And it asks for "say that every member is listed"

  # Trap: partners joined up inside one place are a provider partnership of the place, whatever they call themselves.
  Scenario Outline: It works in one place only
    Given Riverside is a place of Estuary
    And "Estuary Care" is an nhs-trust
    And "Estuary North" is an nhs-trust
    And the collaborative "Riverside Alliance" of "<members>"
    And "Riverside Alliance" states:
      | field  | value     |
      | places | riverside |
    And the list of places of "Riverside Alliance" is complete
    And it is 2022-09-01
    When "Riverside Alliance" is checked against "PC-2-TWOTRUSTS"
    Then the finding is "does not apply"

    Examples:
      | members                     |
      | Estuary Care, Estuary North |
      | Estuary Care                |

  Scenario Outline: It works in one place only, and its members are all listed
    Given Riverside is a place of Estuary
    And "Estuary Care" is an nhs-trust
    And the collaborative "Riverside Alliance" of "<members>"
    And "Riverside Alliance" states:
      | field  | value     |
      | places | riverside |
    And the list of places of "Riverside Alliance" is complete
    And all collaboratives of Estuary are listed with all their members
    And it is 2022-09-01
    When "Riverside Alliance" is checked against "PC-2-TWOTRUSTS"
    Then the finding is "does not apply"

    Examples:
      | members                     |
      | Estuary Care                |
      | Estuary Care, Estuary North |

  Scenario: No collaborative is described
    Given the system Estuary
    And it is 2022-09-01
    When Estuary is checked against "PC-2-TWOTRUSTS"
    Then the finding is "cannot tell"
