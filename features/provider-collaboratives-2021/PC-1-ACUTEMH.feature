@PC-1-ACUTEMH
Feature: Acute and mental health trusts belong to collaboratives

  Scenario Outline: The trust belongs to a collaborative
    Given "Estuary Care" is an <type> providing "<services>"
    And "Estuary North" is an nhs-trust
    And the collaborative "Estuary Alliance" of "Estuary Care, Estuary North"
    And it is 2022-09-01
    When "Estuary Care" is checked against "PC-1-ACUTEMH"
    Then the finding is "met"
    And its evidence names "Estuary Alliance"

    Examples:
      | type                 | services                   |
      | nhs-trust            | acute                      |
      | nhs-foundation-trust | specialist                 |
      | nhs-trust            | mental-health              |
      | nhs-foundation-trust | specialist-mental-health   |
      | nhs-foundation-trust | acute, community           |

  Scenario: All collaboratives and members are listed, and it is in none
    Given "Estuary Care" is an nhs-trust providing "acute"
    And the collaborative "Estuary Alliance" of "Estuary North, Estuary South"
    And all collaboratives of Estuary are listed with all their members
    And it is 2022-09-01
    When "Estuary Care" is checked against "PC-1-ACUTEMH"
    Then the finding is "not met"

  Scenario: The same before the new bodies start
    Given "Estuary Care" is an nhs-trust providing "acute"
    And the collaborative "Estuary Alliance" of "Estuary North, Estuary South"
    And all collaboratives of Estuary are listed with all their members
    When "Estuary Care" is checked against "PC-1-ACUTEMH"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01

  Scenario: It has a plan to join one
    Given "Estuary Care" is an nhs-trust providing "acute"
    And "Estuary Care" states:
      | field                 | value            |
      | joining.collaborative | Estuary Alliance |
    And all collaboratives of Estuary are listed with all their members
    And it is 2022-09-01
    When "Estuary Care" is checked against "PC-1-ACUTEMH"
    Then the finding is "partly met"

  Scenario: The collaboratives are not all listed
    Given "Estuary Care" is an nhs-trust providing "acute"
    And it is 2022-09-01
    When "Estuary Care" is checked against "PC-1-ACUTEMH"
    Then the finding is "cannot tell"

  Scenario: What the trust provides is not said
    Given "Estuary Care" is an nhs-trust
    And it is 2022-09-01
    When "Estuary Care" is checked against "PC-1-ACUTEMH"
    Then the finding is "cannot tell"
    And it asks for "the services of Estuary Care"

  # Trap: a trust that runs community services only is asked elsewhere, and less is expected of it.
  Scenario: The trust provides neither acute nor mental health services
    Given "Estuary Care" is an nhs-trust providing "community"
    And it is 2022-09-01
    When "Estuary Care" is checked against "PC-1-ACUTEMH"
    Then the finding is "does not apply"

  # Trap: for an acute trust, a reason recorded for staying out does not close it.
  Scenario: The trust records why it stays out
    Given "Estuary Care" is an nhs-trust providing "acute"
    And "Estuary Care" has recorded for "PC-1-ACUTEMH" the reason "It works well alone"
    And all collaboratives of Estuary are listed with all their members
    And it is 2022-09-01
    When "Estuary Care" is checked against "PC-1-ACUTEMH"
    Then the finding is "not met"
