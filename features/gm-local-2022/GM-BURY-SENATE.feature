@GM-BURY-SENATE
Feature: Clinical and professional senate

  Background:
    Given Estuary is known as "greater-manchester"

  Scenario: The senate sends members to all four levels
    Given Bury states:
      | field                     | value                                                                |
      | clinicalSenate.mandatesTo | neighbourhood-teams, provider-partnership, place-partnership, system |
    When Bury is checked against "GM-BURY-SENATE"
    Then the finding is "met"

  Scenario Outline: The senate leaves out one level
    Given Bury states:
      | field                     | value    |
      | clinicalSenate.mandatesTo | <levels> |
    And the list of clinicalSenate.mandatesTo of Bury is complete
    When Bury is checked against "GM-BURY-SENATE"
    Then the finding is "partly met"
    And the explanation says "not to these: <missing>"

    Examples:
      | levels                                                       | missing                        |
      | provider-partnership, place-partnership, system              | neighbourhood teams            |
      | neighbourhood-teams, place-partnership, system               | the place provider partnership |
      | neighbourhood-teams, provider-partnership, system            | the place partnership          |
      | neighbourhood-teams, provider-partnership, place-partnership | the system                     |

  Scenario: The senate sends members elsewhere only
    Given Bury states:
      | field                     | value |
      | clinicalSenate.mandatesTo | other |
    And the list of clinicalSenate.mandatesTo of Bury is complete
    When Bury is checked against "GM-BURY-SENATE"
    Then the finding is "not met"

  Scenario: The borough has no senate
    Given Bury is a place of Estuary
    And Bury says that it has no clinicalSenate
    When Bury is checked against "GM-BURY-SENATE"
    Then the finding is "not met"

  Scenario: Three levels are listed, and the list is not complete
    Given Bury states:
      | field                     | value                                                        |
      | clinicalSenate.mandatesTo | neighbourhood-teams, provider-partnership, place-partnership |
    When Bury is checked against "GM-BURY-SENATE"
    Then the finding is "cannot tell"
    And it asks for "system"

  # Trap: that there is a senate does not say where its members sit.
  Scenario: The senate is only named
    Given Bury states:
      | field               | value                                 |
      | clinicalSenate.name | Bury Clinical and Professional Senate |
    When Bury is checked against "GM-BURY-SENATE"
    Then the finding is "cannot tell"
