@GM-A2-NB-MDT
Feature: Neighbourhood level has multidisciplinary staff

  Background:
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01

  Scenario: The team has staff of all four
    Given Riverside has the neighbourhood "North Town"
    And "North Town" states:
      | field | value                                                                         |
      | team  | primary-care-providers, social-care, mental-health-services, voluntary-sector |
    When "North Town" is checked against "GM-A2-NB-MDT"
    Then the finding is "met"

  Scenario Outline: The team leaves out one of the four
    Given Riverside has the neighbourhood "North Town"
    And "North Town" states:
      | field | value  |
      | team  | <team> |
    And the list of team of "North Town" is complete
    When "North Town" is checked against "GM-A2-NB-MDT"
    Then the finding is "partly met"
    And the explanation says "leaves out <missing>"

    Examples:
      | team                                                             | missing                 |
      | social-care, mental-health-services, voluntary-sector            | primary care providers  |
      | primary-care-providers, mental-health-services, voluntary-sector | social care             |
      | primary-care-providers, social-care, voluntary-sector            | mental health providers |
      | primary-care-providers, social-care, mental-health-services      | the voluntary sector    |

  Scenario: The team has none of them
    Given Riverside has the neighbourhood "North Town"
    And "North Town" states:
      | field | value  |
      | team  | police |
    And the list of team of "North Town" is complete
    When "North Town" is checked against "GM-A2-NB-MDT"
    Then the finding is "not met"

  Scenario: Three of the four are listed, and the list is not complete
    Given Riverside has the neighbourhood "North Town"
    And "North Town" states:
      | field | value                                                       |
      | team  | primary-care-providers, social-care, mental-health-services |
    When "North Town" is checked against "GM-A2-NB-MDT"
    Then the finding is "cannot tell"
    And it asks for "the voluntary sector"

  # Trap: community health services are not community mental health services.
  Scenario: Community nurses stand in the place of mental health staff
    Given Riverside has the neighbourhood "North Town"
    And "North Town" states:
      | field | value                                                                     |
      | team  | primary-care-providers, social-care, community-services, voluntary-sector |
    And the list of team of "North Town" is complete
    When "North Town" is checked against "GM-A2-NB-MDT"
    Then the finding is "partly met"

  Scenario: Nothing is said
    Given Riverside has the neighbourhood "North Town"
    When "North Town" is checked against "GM-A2-NB-MDT"
    Then the finding is "cannot tell"

  Scenario: The place lists no neighbourhood
    Given Riverside is a place of Estuary
    When Riverside is checked against "GM-A2-NB-MDT"
    Then the finding is "cannot tell"
    And it asks for "each neighbourhood of Riverside"

  Scenario: The full list of neighbourhoods is empty
    Given the list of neighbourhoods of Riverside is complete
    When Riverside is checked against "GM-A2-NB-MDT"
    Then the finding is "does not apply"
