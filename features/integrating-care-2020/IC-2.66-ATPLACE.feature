@IC-2.66-ATPLACE
Feature: Commissioners may work at place with the council

  Scenario Outline: The place says what it chose
    Given Riverside states:
      | field   | value   |
      | <field> | <value> |
    When Riverside is checked against "IC-2.66-ATPLACE"
    Then the finding is "local choice"

    Examples:
      | field     | value                               |
      | functions | service-review, resource-allocation |
      | functions | needs-assessment                    |

  Scenario: Nothing is said
    Given Riverside is a place of Estuary
    When Riverside is checked against "IC-2.66-ATPLACE"
    Then the finding is "cannot tell"
    And the explanation says "Nothing needs to be done"

  # Trap: that nothing of the kind is done at place is never a gap.
  Scenario: The place has no functions of its own
    Given Riverside is a place of Estuary
    And the list of functions of Riverside is complete
    When Riverside is checked against "IC-2.66-ATPLACE"
    Then the finding is "cannot tell"
