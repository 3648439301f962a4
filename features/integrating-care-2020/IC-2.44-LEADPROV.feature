@IC-2.44-LEADPROV
Feature: Lead provider roles and integrated contracts are local choice

  Scenario Outline: The place says what it chose
    Given Riverside states:
      | field   | value   |
      | <field> | <value> |
    When Riverside is checked against "IC-2.44-LEADPROV"
    Then the finding is "local choice"

    Examples:
      | field          | value               |
      | contractModels | lead-provider       |
      | contractModels | integrated-contract |

  Scenario: Nothing is said
    Given Riverside is a place of Estuary
    When Riverside is checked against "IC-2.44-LEADPROV"
    Then the finding is "cannot tell"
    And the explanation says "Nothing needs to be done"

  # Trap: that there are none is never a gap.
  Scenario: The place uses no such contract
    Given Riverside is a place of Estuary
    And the list of contractModels of Riverside is complete
    When Riverside is checked against "IC-2.44-LEADPROV"
    Then the finding is "cannot tell"
