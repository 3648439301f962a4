@GM-BURY-NBSECTORS
Feature: Neighbourhood teams span three sectors

  Background:
    Given Estuary is known as "greater-manchester"

  Scenario Outline: The team spans all three
    Given Bury has the neighbourhood "North Town"
    And "North Town" states:
      | field | value  |
      | team  | <team> |
    When "North Town" is checked against "GM-BURY-NBSECTORS"
    Then the finding is "met"

    Examples:
      | team                                                 |
      | primary-care-providers, police, voluntary-sector     |
      | community-services, police, voluntary-sector         |
      | mental-health-services, police, voluntary-sector     |
      | acute-services, police, voluntary-sector             |
      | social-care, police, voluntary-sector                |
      | social-care, fire-and-rescue, voluntary-sector       |
      | social-care, education, voluntary-sector             |
      | social-care, housing, voluntary-sector               |
      | social-care, other-public-services, voluntary-sector |

  Scenario Outline: The team leaves out one of the three
    Given Bury has the neighbourhood "North Town"
    And "North Town" states:
      | field | value  |
      | team  | <team> |
    And the list of team of "North Town" is complete
    When "North Town" is checked against "GM-BURY-NBSECTORS"
    Then the finding is "partly met"
    And the explanation says "<missing>"

    Examples:
      | team                          | missing                          |
      | police, voluntary-sector      | health and care                  |
      | social-care, voluntary-sector | wider public services            |
      | social-care, housing          | community and voluntary capacity |

  # Trap: four partners of one kind are one kind.
  Scenario: The team is health and care only
    Given Bury has the neighbourhood "North Town"
    And "North Town" states:
      | field | value                                                                           |
      | team  | primary-care-providers, community-services, mental-health-services, social-care |
    And the list of team of "North Town" is complete
    When "North Town" is checked against "GM-BURY-NBSECTORS"
    Then the finding is "partly met"
    And the explanation says "wider public services"
    And the explanation says "community and voluntary capacity"

  Scenario: The team is listed in full, and is of none of the three
    Given Bury has the neighbourhood "North Town"
    And "North Town" states:
      | field | value    |
      | team  | business |
    And the list of team of "North Town" is complete
    When "North Town" is checked against "GM-BURY-NBSECTORS"
    Then the finding is "not met"

  Scenario: The list of the team is not complete
    Given Bury has the neighbourhood "North Town"
    And "North Town" states:
      | field | value               |
      | team  | social-care, police |
    When "North Town" is checked against "GM-BURY-NBSECTORS"
    Then the finding is "cannot tell"
    And the explanation says "community and voluntary capacity"

  Scenario: Nothing is said
    Given Bury has the neighbourhood "North Town"
    When "North Town" is checked against "GM-BURY-NBSECTORS"
    Then the finding is "cannot tell"

  Scenario: The place lists no neighbourhood
    Given Bury is a place of Estuary
    When Bury is checked against "GM-BURY-NBSECTORS"
    Then the finding is "cannot tell"
    And it asks for "each neighbourhood of Bury"

  Scenario: The full list of neighbourhoods is empty
    Given the list of neighbourhoods of Bury is complete
    When Bury is checked against "GM-BURY-NBSECTORS"
    Then the finding is "does not apply"
