@GM-8.7-NBLOCAL
Feature: Neighbourhood model may differ locally

  Background:
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01

  Scenario: The locality says it
    Given Riverside has the neighbourhood "North Town"
    And "North Town" states:
      | field      | value                          |
      | definition | Three towns and their villages |
    When "North Town" is checked against "GM-8.7-NBLOCAL"
    Then the finding is "local choice"
    And its evidence names "Three towns and their villages"

  Scenario: Nothing is said
    Given Riverside has the neighbourhood "North Town"
    When "North Town" is checked against "GM-8.7-NBLOCAL"
    Then the finding is "cannot tell"

  # Trap: its size does not say how the locality draws it.
  Scenario: Something else is said
    Given Riverside has the neighbourhood "North Town"
    And "North Town" states:
      | field      | value |
      | population | 41000 |
    When "North Town" is checked against "GM-8.7-NBLOCAL"
    Then the finding is "cannot tell"

  Scenario: The place lists no neighbourhood
    Given Riverside is a place of Estuary
    When Riverside is checked against "GM-8.7-NBLOCAL"
    Then the finding is "cannot tell"
    And it asks for "each neighbourhood of Riverside"

  Scenario: The full list of neighbourhoods is empty
    Given the list of neighbourhoods of Riverside is complete
    When Riverside is checked against "GM-8.7-NBLOCAL"
    Then the finding is "does not apply"
