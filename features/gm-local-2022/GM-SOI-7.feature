@GM-SOI-7
Feature: Expanded role for provider collaboratives

  Scenario: The collaborative gives its functions
    Given Estuary is known as "greater-manchester"
    And the collaborative "Greater Manchester Provider Collaborative" of "North Trust, South Trust"
    And "Greater Manchester Provider Collaborative" states:
      | field     | value             |
      | functions | elective recovery |
    When Estuary is checked against "GM-SOI-7"
    Then the finding is "met"
    And its evidence names "elective recovery"

  Scenario: The collaborative says on what its members decide
    Given Estuary is known as "greater-manchester"
    And the collaborative "Greater Manchester Provider Collaborative" of "North Trust, South Trust"
    And "Greater Manchester Provider Collaborative" states:
      | field               | value         |
      | decisions.functions | waiting lists |
    When Estuary is checked against "GM-SOI-7"
    Then the finding is "met"
    And its evidence names "waiting lists"

  Scenario: The collaborative gives its delegations
    Given Estuary is known as "greater-manchester"
    And the collaborative "Greater Manchester Provider Collaborative" of "North Trust, South Trust"
    And "Greater Manchester Provider Collaborative" states:
      | field       | value                |
      | delegations | specialised services |
    When Estuary is checked against "GM-SOI-7"
    Then the finding is "met"
    And its evidence names "specialised services"

  Scenario Outline: The collaborative reaches as far as it has to
    Given Estuary is known as "greater-manchester"
    And the collaborative "Greater Manchester Provider Collaborative" of "North Trust, South Trust"
    And "Greater Manchester Provider Collaborative" states:
      | field     | value             |
      | functions | elective recovery |
      | footprint | <footprint>       |
    When Estuary is checked against "GM-SOI-7"
    Then the finding is "met"

    Examples:
      | footprint    |
      | system       |
      | multi-system |
      | regional     |
      | national     |

  Scenario: The collaborative works in a part of the system only
    Given Estuary is known as "greater-manchester"
    And the collaborative "Greater Manchester Provider Collaborative" of "North Trust, South Trust"
    And "Greater Manchester Provider Collaborative" states:
      | field     | value             |
      | functions | elective recovery |
      | footprint | part-system       |
    When Estuary is checked against "GM-SOI-7"
    Then the finding is "partly met"

  Scenario: The collaborative is only proposed
    Given Estuary is known as "greater-manchester"
    And the collaborative "Greater Manchester Provider Collaborative" of "North Trust, South Trust"
    And "Greater Manchester Provider Collaborative" states:
      | field     | value             |
      | functions | elective recovery |
      | status    | proposed          |
    When Estuary is checked against "GM-SOI-7"
    Then the finding is "partly met"

  Scenario: One collaborative is proposed and another runs, both with functions
    Given Estuary is known as "greater-manchester"
    And the collaborative "Greater Manchester Provider Collaborative" of "North Trust, South Trust"
    And "Greater Manchester Provider Collaborative" states:
      | field     | value             |
      | functions | elective recovery |
    And the collaborative "Mental Health Collaborative" of "North Trust, Hill Trust"
    And "Mental Health Collaborative" states:
      | field     | value          |
      | functions | inpatient beds |
      | status    | proposed       |
    When Estuary is checked against "GM-SOI-7"
    Then the finding is "met"

  Scenario: All collaboratives are listed, and there is none
    Given Estuary is known as "greater-manchester"
    And all collaboratives of Estuary are listed with all their members
    When Estuary is checked against "GM-SOI-7"
    Then the finding is "not met"

  Scenario: All collaboratives are listed, and theirs is a full list of no functions
    Given Estuary is known as "greater-manchester"
    And the collaborative "Greater Manchester Provider Collaborative" of "North Trust, South Trust"
    And "Greater Manchester Provider Collaborative" states:
      | field     | value |
      | functions |       |
    And the list of functions of "Greater Manchester Provider Collaborative" is complete
    And all collaboratives of Estuary are listed with all their members
    When Estuary is checked against "GM-SOI-7"
    Then the finding is "not met"

  Scenario: All collaboratives are listed, and one does not say what it decides
    Given Estuary is known as "greater-manchester"
    And the collaborative "Greater Manchester Provider Collaborative" of "North Trust, South Trust"
    And all collaboratives of Estuary are listed with all their members
    When Estuary is checked against "GM-SOI-7"
    Then the finding is "cannot tell"
    And it asks for "the functions of Greater Manchester Provider Collaborative"

  Scenario: No collaborative is named
    Given Estuary is known as "greater-manchester"
    When Estuary is checked against "GM-SOI-7"
    Then the finding is "cannot tell"

  # Trap: providers joined up in one place are no collaborative at scale, whatever they decide.
  Scenario: The providers of one place have joined up
    Given Estuary is known as "greater-manchester"
    And Riverside is a place of Estuary
    And the collaborative "Riverside Care Alliance" of "North Trust, South Trust"
    And "Riverside Care Alliance" states:
      | field     | value       |
      | functions | urgent care |
      | places    | riverside   |
    And all collaboratives of Estuary are listed with all their members
    When Estuary is checked against "GM-SOI-7"
    Then the finding is "not met"
