@GM-A2-NB-MGMT
Feature: Neighbourhood level has management capacity

  Background:
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01

  Scenario: The neighbourhood has a manager
    Given Riverside has the neighbourhood "North Town"
    And "North Town" states:
      | field          | value                 |
      | manager.post   | Neighbourhood Manager |
      | manager.filled | yes                   |
    When "North Town" is checked against "GM-A2-NB-MGMT"
    Then the finding is "met"
    And its evidence names "Neighbourhood Manager"

  Scenario: The post is vacant
    Given Riverside has the neighbourhood "North Town"
    And "North Town" states:
      | field          | value                 |
      | manager.post   | Neighbourhood Manager |
      | manager.filled | no                    |
    When "North Town" is checked against "GM-A2-NB-MGMT"
    Then the finding is "partly met"

  Scenario: The neighbourhood says that it has no manager
    Given Riverside has the neighbourhood "North Town"
    And "North Town" states:
      | field   | value |
      | manager | none  |
    When "North Town" is checked against "GM-A2-NB-MGMT"
    Then the finding is "not met"

  Scenario: Nothing is said
    Given Riverside has the neighbourhood "North Town"
    When "North Town" is checked against "GM-A2-NB-MGMT"
    Then the finding is "cannot tell"
    And it asks for "manager of North Town"

  # Trap: a clinical leader is not by that its manager.
  Scenario: Only its clinical leader is named
    Given Riverside has the neighbourhood "North Town"
    And "North Town" states:
      | field         | value             |
      | clinicalLeads | Clinical Director |
    When "North Town" is checked against "GM-A2-NB-MGMT"
    Then the finding is "cannot tell"

  Scenario: The place lists no neighbourhood
    Given Riverside is a place of Estuary
    When Riverside is checked against "GM-A2-NB-MGMT"
    Then the finding is "cannot tell"
    And it asks for "each neighbourhood of Riverside"

  Scenario: The full list of neighbourhoods is empty
    Given the list of neighbourhoods of Riverside is complete
    When Riverside is checked against "GM-A2-NB-MGMT"
    Then the finding is "does not apply"
