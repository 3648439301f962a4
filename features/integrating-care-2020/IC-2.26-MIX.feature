@IC-2.26-MIX
Feature: Clinical networks mix professions and settings

  Scenario: Every network is mixed
    Given Estuary lists under clinicalNetworks:
      | name           | professions       | settings                                      |
      | Stroke Network | nursing, pharmacy | primary-care, acute, community, mental-health |
    And the list of clinicalNetworks of Estuary is complete
    When Estuary is checked against "IC-2.26-MIX"
    Then the finding is "met"

  Scenario Outline: All members of a network are given, and none comes from <missing>
    Given Estuary lists under clinicalNetworks:
      | name           | professions       | settings   | complete |
      | Stroke Network | nursing, pharmacy | <settings> | settings |
    And the list of clinicalNetworks of Estuary is complete
    When Estuary is checked against "IC-2.26-MIX"
    Then the finding is "not met"
    And the explanation says "Stroke Network"

    Examples:
      | missing       | settings                               |
      | primary-care  | acute, community, mental-health        |
      | acute         | primary-care, community, mental-health |
      | community     | primary-care, acute, mental-health     |
      | mental-health | primary-care, acute, community         |

  Scenario: All members of a network are of one profession
    Given Estuary lists under clinicalNetworks:
      | name           | professions | settings                                      | complete    |
      | Stroke Network | nursing     | primary-care, acute, community, mental-health | professions |
    And the list of clinicalNetworks of Estuary is complete
    When Estuary is checked against "IC-2.26-MIX"
    Then the finding is "not met"
    And the explanation says "professions"

  # Trap: a setting nobody named is not a setting left out.
  Scenario: Members from one setting are not named
    Given Estuary lists under clinicalNetworks:
      | name           | professions       | settings                       |
      | Stroke Network | nursing, pharmacy | primary-care, acute, community |
    And the list of clinicalNetworks of Estuary is complete
    When Estuary is checked against "IC-2.26-MIX"
    Then the finding is "cannot tell"
    And it asks for "the settings"

  # Trap: one network whose list is complete says nothing of another.
  Scenario: The list of another network is complete
    Given Estuary lists under clinicalNetworks:
      | name            | professions       | settings                                      | complete              |
      | Stroke Network  | nursing, pharmacy | primary-care, acute, community, mental-health | settings, professions |
      | Frailty Network | nursing           | primary-care                                  |                       |
    And the list of clinicalNetworks of Estuary is complete
    When Estuary is checked against "IC-2.26-MIX"
    Then the finding is "cannot tell"
    And it asks for "Frailty Network"

  Scenario: The professions in a network are not named
    Given Estuary lists under clinicalNetworks:
      | name           | professions | settings                                      |
      | Stroke Network | nursing     | primary-care, acute, community, mental-health |
    And the list of clinicalNetworks of Estuary is complete
    When Estuary is checked against "IC-2.26-MIX"
    Then the finding is "cannot tell"
    And it asks for "the professions in Stroke Network"

  Scenario: Every network listed is mixed, and the list is not complete
    Given Estuary lists under clinicalNetworks:
      | name           | professions       | settings                                      |
      | Stroke Network | nursing, pharmacy | primary-care, acute, community, mental-health |
    When Estuary is checked against "IC-2.26-MIX"
    Then the finding is "cannot tell"
    And it asks for "whether all clinical networks of Estuary are listed"

  Scenario: No network is listed
    Given the system Estuary
    When Estuary is checked against "IC-2.26-MIX"
    Then the finding is "cannot tell"
    And it asks for "the clinical networks of Estuary"

  Scenario: The list of clinical networks is complete and empty
    Given the list of clinicalNetworks of Estuary is complete
    When Estuary is checked against "IC-2.26-MIX"
    Then the finding is "cannot tell"
    And it asks for "the clinical networks of Estuary"

  Scenario: Members from one setting are not named, and the list of networks is not complete
    Given Estuary lists under clinicalNetworks:
      | name           | professions       | settings     | complete |
      | Stroke Network | nursing, pharmacy | primary-care |          |
    When Estuary is checked against "IC-2.26-MIX"
    Then the finding is "cannot tell"
    And it asks for "the settings"

  Scenario: One network lacks a setting, and all members of another are of one profession
    Given Estuary lists under clinicalNetworks:
      | name            | professions       | settings                                      | complete    |
      | Stroke Network  | nursing, pharmacy | primary-care                                  |             |
      | Frailty Network | nursing           | primary-care, acute, community, mental-health | professions |
    And the list of clinicalNetworks of Estuary is complete
    When Estuary is checked against "IC-2.26-MIX"
    Then the finding is "not met"
    And the explanation says "Frailty Network"

  Scenario: The professions of one network are not named, and all members of another are of one
    Given Estuary lists under clinicalNetworks:
      | name            | professions | settings                                      | complete    |
      | Stroke Network  | nursing     | primary-care, acute, community, mental-health |             |
      | Frailty Network | pharmacy    | primary-care, acute, community, mental-health | professions |
    And the list of clinicalNetworks of Estuary is complete
    When Estuary is checked against "IC-2.26-MIX"
    Then the finding is "not met"
    And the explanation says "Frailty Network"

  Scenario: All professions in one network are given, and those in another are not named
    Given Estuary lists under clinicalNetworks:
      | name            | professions       | settings                                      | complete    |
      | Stroke Network  | nursing, pharmacy | primary-care, acute, community, mental-health | professions |
      | Frailty Network | nursing           | primary-care, acute, community, mental-health |             |
    And the list of clinicalNetworks of Estuary is complete
    When Estuary is checked against "IC-2.26-MIX"
    Then the finding is "cannot tell"
    And it asks for "the professions in Frailty Network"
