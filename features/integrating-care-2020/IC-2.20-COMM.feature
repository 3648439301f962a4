@IC-2.20-COMM
Feature: Neighbourhood teams join primary care with community services

  Scenario: Both work in the team
    Given Riverside has the neighbourhood "East Bank"
    And "East Bank" states:
      | field | value                                      |
      | team  | primary-care-providers, community-services |
    When "East Bank" is checked against "IC-2.20-COMM"
    Then the finding is "met"

  Scenario: The network of the neighbourhood is its primary care
    Given Riverside has the neighbourhood "East Bank"
    And "East Bank" lists under pcns:
      | name         |
      | East Network |
      | Moor Network |
    And "East Bank" states:
      | field | value              |
      | team  | community-services |
    When "East Bank" is checked against "IC-2.20-COMM"
    Then the finding is "met"
    And its evidence names "East Network"

  Scenario: Everybody else is in the complete team
    Given Riverside has the neighbourhood "East Bank"
    And "East Bank" states:
      | field | value                                                                         |
      | team  | primary-care-providers, mental-health-services, voluntary-sector, social-care |
    And the list of team of "East Bank" is complete
    When "East Bank" is checked against "IC-2.20-COMM"
    Then the finding is "partly met"
    And the explanation says "community services providers"

  # Trap: community services without primary care is not joined with it.
  Scenario: The complete team has no primary care
    Given Riverside has the neighbourhood "East Bank"
    And "East Bank" states:
      | field | value              |
      | team  | community-services |
    And the list of team of "East Bank" is complete
    When "East Bank" is checked against "IC-2.20-COMM"
    Then the finding is "partly met"
    And the explanation says "primary care providers"

  Scenario: The complete team has neither
    Given Riverside has the neighbourhood "East Bank"
    And "East Bank" states:
      | field | value           |
      | team  | housing, police |
    And the list of team of "East Bank" is complete
    When "East Bank" is checked against "IC-2.20-COMM"
    Then the finding is "not met"

  Scenario: The team is not given in full
    Given Riverside has the neighbourhood "East Bank"
    And "East Bank" states:
      | field | value                                                                         |
      | team  | primary-care-providers, mental-health-services, voluntary-sector, social-care |
    When "East Bank" is checked against "IC-2.20-COMM"
    Then the finding is "cannot tell"
    And it asks for "community services providers"

  # Trap: the team of one neighbourhood says nothing of the next.
  Scenario: Both work in the team of another neighbourhood
    Given Riverside has the neighbourhood "East Bank"
    And Riverside has the neighbourhood "West Bank"
    And "West Bank" states:
      | field | value                                      |
      | team  | primary-care-providers, community-services |
    When "East Bank" is checked against "IC-2.20-COMM"
    Then the finding is "cannot tell"

  Scenario: No neighbourhood is listed
    Given Riverside is a place of Estuary
    When Riverside is checked against "IC-2.20-COMM"
    Then the finding is "cannot tell"
    And it asks for "each neighbourhood of Riverside"
