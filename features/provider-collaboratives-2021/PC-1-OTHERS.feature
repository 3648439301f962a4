@PC-1-OTHERS
Feature: Other providers take part where it helps

  Scenario Outline: The provider belongs to a collaborative
    Given "Estuary Care" is a <type>
    And "Estuary North" is an nhs-trust
    And the collaborative "Estuary Alliance" of "Estuary Care, Estuary North"
    And it is 2022-09-01
    When "Estuary Care" is checked against "PC-1-OTHERS"
    Then the finding is "met"

    Examples:
      | type            |
      | community-trust |
      | hospice         |

  # Trap: a recorded reason closes it, for every kind of provider it is asked of.
  Scenario Outline: The provider stays out and records why
    Given "Estuary Care" is a <type>
    And "Estuary Care" has recorded for "PC-1-OTHERS" the reason "Its patients gain nothing from it"
    And all collaboratives of Estuary are listed with all their members
    And it is 2022-09-01
    When "Estuary Care" is checked against "PC-1-OTHERS"
    Then the finding is "local choice"

    Examples:
      | type                       |
      | ambulance-trust            |
      | community-trust            |
      | gp-federation              |
      | out-of-hours-provider      |
      | community-interest-company |
      | social-care-provider       |
      | independent-provider       |
      | hospice                    |

  Scenario: The provider stays out and says nothing
    Given "Estuary Care" is a community-trust
    And all collaboratives of Estuary are listed with all their members
    And it is 2022-09-01
    When "Estuary Care" is checked against "PC-1-OTHERS"
    Then the finding is "not met"

  Scenario: The same before the new bodies start
    Given "Estuary Care" is a community-trust
    And all collaboratives of Estuary are listed with all their members
    When "Estuary Care" is checked against "PC-1-OTHERS"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01

  Scenario: The collaboratives are not all listed
    Given "Estuary Care" is a community-trust
    And it is 2022-09-01
    When "Estuary Care" is checked against "PC-1-OTHERS"
    Then the finding is "cannot tell"
