@GM-A2-NB-GOV
Feature: Neighbourhood governance is local choice

  Background:
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01

  Scenario: The locality says it
    Given Riverside has the neighbourhood "North Town"
    And "North Town" states:
      | field      | value                                     |
      | governance | A team led by the network and the council |
    When "North Town" is checked against "GM-A2-NB-GOV"
    Then the finding is "local choice"
    And its evidence names "A team led by the network and the council"

  Scenario: Nothing is said
    Given Riverside has the neighbourhood "North Town"
    When "North Town" is checked against "GM-A2-NB-GOV"
    Then the finding is "cannot tell"

  # Trap: where a neighbourhood lies does not say who runs it.
  Scenario: Something else is said
    Given Riverside has the neighbourhood "North Town"
    And "North Town" states:
      | field      | value                       |
      | definition | The four wards of the north |
    When "North Town" is checked against "GM-A2-NB-GOV"
    Then the finding is "cannot tell"

  Scenario: The place lists no neighbourhood
    Given Riverside is a place of Estuary
    When Riverside is checked against "GM-A2-NB-GOV"
    Then the finding is "cannot tell"
    And it asks for "each neighbourhood of Riverside"

  Scenario: The full list of neighbourhoods is empty
    Given the list of neighbourhoods of Riverside is complete
    When Riverside is checked against "GM-A2-NB-GOV"
    Then the finding is "does not apply"
