@PC-4-MODELS
Feature: The model of a collaborative is a local choice

  Scenario Outline: The model is stated
    Given the collaborative "Estuary Alliance" of "Estuary Care, Estuary North"
    And "Estuary Alliance" states:
      | field | value   |
      | model | <model> |
    When "Estuary Alliance" is checked against "PC-4-MODELS"
    Then the finding is "local choice"
    And its evidence names "<reads>"

    Examples:
      | model             | reads                      |
      | lead-provider     | lead provider              |
      | shared-leadership | shared leadership          |
      | leadership-board  | provider leadership board  |

  # Trap: how its members decide is not the model of its governance.
  Scenario: Only the form of its decisions is stated
    Given the collaborative "Estuary Alliance" of "Estuary Care, Estuary North"
    And "Estuary Alliance" states:
      | field          | value         |
      | decisions.form | lead-provider |
    When "Estuary Alliance" is checked against "PC-4-MODELS"
    Then the finding is "cannot tell"
