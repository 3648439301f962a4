@IC-2.32-ORG
Feature: The responsibilities of individual organisations are defined

  Scenario: The governance papers set them out
    Given Estuary states:
      | field               | value         |
      | responsibilitiesMap | organisations |
    When Estuary is checked against "IC-2.32-ORG"
    Then the finding is "met"

  # Trap: what others are responsible for does not say what individual organisations are responsible for.
  Scenario: The governance papers set out everybody else’s
    Given Estuary states:
      | field               | value                                                      |
      | responsibilitiesMap | place-partnerships, provider-collaboratives, system, other |
    And the list of responsibilitiesMap of Estuary is complete
    When Estuary is checked against "IC-2.32-ORG"
    Then the finding is "not met"

  Scenario: Everybody else’s are listed, and the list is not complete
    Given Estuary states:
      | field               | value                                                      |
      | responsibilitiesMap | place-partnerships, provider-collaboratives, system, other |
    When Estuary is checked against "IC-2.32-ORG"
    Then the finding is "cannot tell"
    And it asks for "whose responsibilities the governance"

  Scenario: Nothing is said of responsibilities
    Given the system Estuary
    When Estuary is checked against "IC-2.32-ORG"
    Then the finding is "cannot tell"
