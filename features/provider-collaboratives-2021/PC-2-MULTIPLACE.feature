@PC-2-MULTIPLACE
Feature: A collaborative works across places

  Scenario: It names two places
    Given Riverside is a place of Estuary
    And Hillside is a place of Estuary
    And the collaborative "Estuary Alliance" of "Estuary Care, Estuary North"
    And "Estuary Alliance" states:
      | field  | value               |
      | places | riverside, hillside |
    And it is 2022-09-01
    When "Estuary Alliance" is checked against "PC-2-MULTIPLACE"
    Then the finding is "met"

  Scenario Outline: It reaches beyond one place
    Given Riverside is a place of Estuary
    And the collaborative "Estuary Alliance" of "Estuary Care, Estuary North"
    And "Estuary Alliance" states:
      | field     | value       |
      | footprint | <footprint> |
    And it is 2022-09-01
    When "Estuary Alliance" is checked against "PC-2-MULTIPLACE"
    Then the finding is "met"

    Examples:
      | footprint    |
      | system       |
      | multi-system |
      | regional     |
      | national     |

  Scenario: It names one place and reaches further
    Given Riverside is a place of Estuary
    And the collaborative "Estuary Alliance" of "Estuary Care, Estuary North"
    And "Estuary Alliance" states:
      | field     | value     |
      | places    | riverside |
      | footprint | regional  |
    And the list of places of "Estuary Alliance" is complete
    And it is 2022-09-01
    When "Estuary Alliance" is checked against "PC-2-MULTIPLACE"
    Then the finding is "met"

  Scenario: Its one place is the full list
    Given Riverside is a place of Estuary
    And the collaborative "Estuary Alliance" of "Estuary Care, Estuary North"
    And "Estuary Alliance" states:
      | field  | value     |
      | places | riverside |
    And the list of places of "Estuary Alliance" is complete
    And it is 2022-09-01
    When "Estuary Alliance" is checked against "PC-2-MULTIPLACE"
    Then the finding is "not met"

  Scenario: The same before the new bodies start
    Given Riverside is a place of Estuary
    And the collaborative "Estuary Alliance" of "Estuary Care, Estuary North"
    And "Estuary Alliance" states:
      | field  | value     |
      | places | riverside |
    And the list of places of "Estuary Alliance" is complete
    When "Estuary Alliance" is checked against "PC-2-MULTIPLACE"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01

  # Trap: one place named is not one place only, and a part of the system may be several places.
  Scenario Outline: Its places are not all listed
    Given Riverside is a place of Estuary
    And the collaborative "Estuary Alliance" of "Estuary Care, Estuary North"
    And "Estuary Alliance" states:
      | field     | value       |
      | places    | <places>    |
      | footprint | part-system |
    And it is 2022-09-01
    When "Estuary Alliance" is checked against "PC-2-MULTIPLACE"
    Then the finding is "cannot tell"

    Examples:
      | places    |
      | riverside |
      |           |
