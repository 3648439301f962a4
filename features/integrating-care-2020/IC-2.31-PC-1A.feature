@IC-2.31-PC-1A
Feature: Providers of specialist acute or mental health care belong to an agreed collaborative

  Scenario: The hospital trust is a member of a collaborative
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field  | value |
      | agreed | yes   |
    When "Estuary Hospitals" is checked against "IC-2.31-PC-1A"
    Then the finding is "met"
    And its evidence names "Estuary Acute Alliance"

  # Trap: a collaborative of several systems counts.
  Scenario: The collaborative of the hospital trust spans two systems
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Marshland is a neighbouring system
    And the collaborative "Two Rivers Alliance" of "Estuary Hospitals, Marshland Hospitals"
    And "Two Rivers Alliance" states:
      | field   | value              |
      | systems | estuary, marshland |
      | agreed  | yes                |
    When "Estuary Hospitals" is checked against "IC-2.31-PC-1A"
    Then the finding is "met"

  # Trap: “established” is a word of the paper; its members say that they have not agreed it.
  Scenario: The collaborative is not agreed
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field  | value       |
      | status | established |
      | agreed | no          |
    When "Estuary Hospitals" is checked against "IC-2.31-PC-1A"
    Then the finding is "partly met"

  Scenario: The trust has a plan to join a collaborative
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And "Estuary Hospitals" states:
      | field                 | value             |
      | joining.collaborative | Northern Alliance |
    And all collaboratives of Estuary are listed with all their members
    When "Estuary Hospitals" is checked against "IC-2.31-PC-1A"
    Then the finding is "partly met"

  Scenario: All collaboratives and members are listed, and the trust is in none
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And the collaborative "Northern Alliance" of "Northshore Hospital, Southshore Hospital"
    And all collaboratives of Estuary are listed with all their members
    When "Estuary Hospitals" is checked against "IC-2.31-PC-1A"
    Then the finding is "not met"

  # Trap: work with primary care networks in one place does not count.
  Scenario: The trust works with primary care networks only
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And "Harbour Network" is a primary-care-network
    And Riverside is a place of Estuary
    And the collaborative "Riverside Alliance" of "Estuary Hospitals, Harbour Network"
    And "Riverside Alliance" states:
      | field  | value     |
      | places | riverside |
    And all collaboratives of Estuary are listed with all their members
    When "Estuary Hospitals" is checked against "IC-2.31-PC-1A"
    Then the finding is "not met"

  Scenario: The collaboratives listed are not all there are
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And the collaborative "Northern Alliance" of "Northshore Hospital, Southshore Hospital"
    And Estuary states:
      | field    | value       |
      | boundary | the estuary |
    When "Estuary Hospitals" is checked against "IC-2.31-PC-1A"
    Then the finding is "cannot tell"

  Scenario: The services of the trust are not said
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And the collaborative "Northern Alliance" of "Northshore Hospital, Southshore Hospital"
    And all collaboratives of Estuary are listed with all their members
    When "Estuary Hospitals" is checked against "IC-2.31-PC-1A"
    Then the finding is "cannot tell"
    And it asks for "the services of Estuary Hospitals"

  Scenario: The services of the trust are not said, though it is a member of a collaborative
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    When "Estuary Hospitals" is checked against "IC-2.31-PC-1A"
    Then the finding is "cannot tell"

  Scenario: The trust provides community services only
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "community"
    And the collaborative "Northern Alliance" of "Northshore Hospital, Southshore Hospital"
    And all collaboratives of Estuary are listed with all their members
    When "Estuary Hospitals" is checked against "IC-2.31-PC-1A"
    Then the finding is "does not apply"

  Scenario: No trust is listed
    Given the system Estuary
    When Estuary is checked against "IC-2.31-PC-1A"
    Then the finding is "cannot tell"

  Scenario Outline: The trust provides <service> services only, and is a member of a collaborative
    Given "Estuary Partnership Trust" is an nhs-foundation-trust providing "<service>"
    And the collaborative "Estuary Alliance" of "Estuary Partnership Trust, Northshore Hospital"
    And "Estuary Alliance" states:
      | field  | value |
      | agreed | yes   |
    When "Estuary Partnership Trust" is checked against "IC-2.31-PC-1A"
    Then the finding is "met"

    Examples:
      | service                  |
      | specialist               |
      | mental-health            |
      | specialist-mental-health |

  # Trap: a name and members are no agreement.
  Scenario: Nothing says whether the collaborative is agreed
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field  | value       |
      | status | established |
    When "Estuary Hospitals" is checked against "IC-2.31-PC-1A"
    Then the finding is "cannot tell"
    And it asks for "whether the members have agreed it"

  Scenario: The collaborative rests on a formal agreement
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field     | value  |
      | formality | formal |
    When "Estuary Hospitals" is checked against "IC-2.31-PC-1A"
    Then the finding is "met"

  Scenario: One collaborative is agreed, and of another nothing says so
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And the collaborative "Northern Alliance" of "Estuary Hospitals, Southshore Hospital"
    And "Northern Alliance" states:
      | field  | value |
      | agreed | yes   |
    When "Estuary Hospitals" is checked against "IC-2.31-PC-1A"
    Then the finding is "met"
    And its evidence does not name "Estuary Acute Alliance"
