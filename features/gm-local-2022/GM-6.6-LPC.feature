@GM-6.6-LPC
Feature: Local provider collaborative in each locality

  Scenario: The board is there
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Care Organisation" as its place-provider-partnership
    And it states:
      | field  | value       |
      | status | established |
    When Riverside is checked against "GM-6.6-LPC"
    Then the finding is "met"
    And its evidence names "Riverside Care Organisation"

  Scenario: The board is proposed
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Care Organisation" as its place-provider-partnership
    And it states:
      | field  | value    |
      | status | proposed |
    When Riverside is checked against "GM-6.6-LPC"
    Then the finding is "partly met"

  # Trap: the locality board is not the collaborative of local providers.
  Scenario: All boards are listed, and it is not among them
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And the list of boards of Riverside is complete
    When Riverside is checked against "GM-6.6-LPC"
    Then the finding is "not met"

  Scenario: Another board is listed, and there may be more
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    When Riverside is checked against "GM-6.6-LPC"
    Then the finding is "cannot tell"

  Scenario: Before July 2022 it is not due
    Given Estuary is known as "greater-manchester"
    And it is 2022-06-30
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And the list of boards of Riverside is complete
    When Riverside is checked against "GM-6.6-LPC"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01

  # Trap: the provider collaborative of Greater Manchester is not that of the locality.
  Scenario: Trusts work together at scale
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside is a place of Estuary
    And the collaborative "Greater Manchester Provider Collaborative" of "North Trust, South Trust"
    And the list of boards of Riverside is complete
    When Riverside is checked against "GM-6.6-LPC"
    Then the finding is "not met"
