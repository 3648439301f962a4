@TP-FOOTPRINT
Feature: Partners of the system decide the footprint

  Scenario Outline: The footprint is stated
    Given Riverside states:
      | field         | value   |
      | boundaryBasis | <basis> |
    When Riverside is checked against "TP-FOOTPRINT"
    Then the finding is "local choice"
    And its evidence names "<reads>"

    Examples:
      | basis                 | reads                  |
      | council-area          | a council area         |
      | several-council-areas | several council areas  |

  # Trap: how many people live there, and who leads, does not say what the footprint follows.
  Scenario: Other things are stated
    Given Riverside states:
      | field      | value      |
      | population | 190000     |
      | lead.post  | Place Lead |
    When Riverside is checked against "TP-FOOTPRINT"
    Then the finding is "cannot tell"

  Scenario: The reason is recorded
    Given Riverside is a place of Estuary
    And "Riverside" has recorded for "TP-FOOTPRINT" the reason "The footprint follows the hospital's catchment"
    When Riverside is checked against "TP-FOOTPRINT"
    Then the finding is "local choice"
