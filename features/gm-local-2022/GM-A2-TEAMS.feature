@GM-A2-TEAMS
Feature: Locality level has locally deployed teams

  Background:
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01

  Scenario: The place says which teams it has
    Given Riverside states:
      | field           | value                                                                 |
      | resources.staff | Commissioning and quality teams deployed by the integrated care board |
    When Riverside is checked against "GM-A2-TEAMS"
    Then the finding is "met"

  Scenario: The place says that it has no staff
    Given Riverside states:
      | field           | value |
      | resources.staff | none  |
    When Riverside is checked against "GM-A2-TEAMS"
    Then the finding is "not met"

  Scenario: The place says that it has no resources
    Given Riverside is a place of Estuary
    And Riverside says that it has no resources
    When Riverside is checked against "GM-A2-TEAMS"
    Then the finding is "not met"

  Scenario: Nothing is said
    Given Riverside is a place of Estuary
    When Riverside is checked against "GM-A2-TEAMS"
    Then the finding is "cannot tell"
    And it asks for "the teams deployed to it"

  # Trap: money for the locality puts no team there.
  Scenario: Only the money is said
    Given Riverside states:
      | field            | value          |
      | resources.budget | 1200000 a year |
    When Riverside is checked against "GM-A2-TEAMS"
    Then the finding is "cannot tell"
