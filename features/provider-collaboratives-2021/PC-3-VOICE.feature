@PC-3-VOICE
Feature: A collaborative hears clinicians and communities

  Scenario: Both are built in
    Given the collaborative "Estuary Alliance" of "Estuary Care, Estuary North"
    And "Estuary Alliance" states:
      | field                 | value                   |
      | clinicalVoice         | Clinical reference group |
      | involvementMechanisms | Patient panel, Open days |
    And it is 2022-09-01
    When "Estuary Alliance" is checked against "PC-3-VOICE"
    Then the finding is "met"
    And its evidence names "Clinical reference group"
    And its evidence names "Patient panel"

  # Trap: clinicians do not speak for communities, nor communities for clinicians.
  Scenario Outline: One is built in, and nothing is said of the other
    Given the collaborative "Estuary Alliance" of "Estuary Care, Estuary North"
    And "Estuary Alliance" states:
      | field   | value   |
      | <field> | <value> |
    And it is 2022-09-01
    When "Estuary Alliance" is checked against "PC-3-VOICE"
    Then the finding is "cannot tell"

    Examples:
      | field                 | value                     |
      | clinicalVoice         | Clinical reference group  |
      | involvementMechanisms | Patient panel, Open days  |

  Scenario: Clinicians are built in, and the list of ways of involving people is complete and empty
    Given the collaborative "Estuary Alliance" of "Estuary Care, Estuary North"
    And "Estuary Alliance" states:
      | field                 | value                    |
      | clinicalVoice         | Clinical reference group |
      | involvementMechanisms |                          |
    And the list of involvementMechanisms of "Estuary Alliance" is complete
    And it is 2022-09-01
    When "Estuary Alliance" is checked against "PC-3-VOICE"
    Then the finding is "partly met"

  Scenario: Communities are built in, and clinicians are not
    Given the collaborative "Estuary Alliance" of "Estuary Care, Estuary North"
    And "Estuary Alliance" states:
      | field                 | value         |
      | clinicalVoice         | none          |
      | involvementMechanisms | Patient panel |
    And it is 2022-09-01
    When "Estuary Alliance" is checked against "PC-3-VOICE"
    Then the finding is "partly met"

  Scenario: Neither is built in
    Given the collaborative "Estuary Alliance" of "Estuary Care, Estuary North"
    And "Estuary Alliance" states:
      | field                 | value |
      | clinicalVoice         | none  |
      | involvementMechanisms | none  |
    And it is 2022-09-01
    When "Estuary Alliance" is checked against "PC-3-VOICE"
    Then the finding is "not met"

  Scenario: The list of ways of involving people is complete and empty, and nothing is said of clinicians
    Given the collaborative "Estuary Alliance" of "Estuary Care, Estuary North"
    And "Estuary Alliance" states:
      | field                 | value |
      | involvementMechanisms |       |
    And the list of involvementMechanisms of "Estuary Alliance" is complete
    And it is 2022-09-01
    When "Estuary Alliance" is checked against "PC-3-VOICE"
    Then the finding is "not met"

  Scenario: Neither is built in before the new bodies start
    Given the collaborative "Estuary Alliance" of "Estuary Care, Estuary North"
    And "Estuary Alliance" states:
      | field                 | value |
      | clinicalVoice         | none  |
      | involvementMechanisms | none  |
    When "Estuary Alliance" is checked against "PC-3-VOICE"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01

  Scenario: Nothing is said of either
    Given the collaborative "Estuary Alliance" of "Estuary Care, Estuary North"
    And it is 2022-09-01
    When "Estuary Alliance" is checked against "PC-3-VOICE"
    Then the finding is "cannot tell"
