@PC-3-DECIDE
Feature: A collaborative decides efficiently

  Scenario Outline: It says how its members decide
    Given the collaborative "Estuary Alliance" of "Estuary Care, Estuary North"
    And "Estuary Alliance" states:
      | field   | value   |
      | <field> | <value> |
    And it is 2022-09-01
    When "Estuary Alliance" is checked against "PC-3-DECIDE"
    Then the finding is "met"

    Examples:
      | field          | value                 |
      | decisions.form | committees-in-common  |
      | decisions.rule | majority of those voting |

  Scenario Outline: How they decide is not agreed
    Given the collaborative "Estuary Alliance" of "Estuary Care, Estuary North"
    And "Estuary Alliance" states:
      | field            | value                |
      | decisions.form   | committees-in-common |
      | decisions.status | <status>             |
    And it is 2022-09-01
    When "Estuary Alliance" is checked against "PC-3-DECIDE"
    Then the finding is "<finding>"

    Examples:
      | status   | finding    |
      | agreed   | met        |
      | draft    | partly met |
      | to-write | not met    |

  # Trap: a group that only advises does not decide.
  Scenario: It takes no decisions
    Given the collaborative "Estuary Alliance" of "Estuary Care, Estuary North"
    And "Estuary Alliance" states:
      | field          | value    |
      | decisions.form | advisory |
    And it is 2022-09-01
    When "Estuary Alliance" is checked against "PC-3-DECIDE"
    Then the finding is "not met"

  Scenario: It takes none yet, before the new bodies start
    Given the collaborative "Estuary Alliance" of "Estuary Care, Estuary North"
    And "Estuary Alliance" states:
      | field          | value    |
      | decisions.form | advisory |
    When "Estuary Alliance" is checked against "PC-3-DECIDE"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01

  Scenario: It says nothing of it
    Given the collaborative "Estuary Alliance" of "Estuary Care, Estuary North"
    And it is 2022-09-01
    When "Estuary Alliance" is checked against "PC-3-DECIDE"
    Then the finding is "cannot tell"
