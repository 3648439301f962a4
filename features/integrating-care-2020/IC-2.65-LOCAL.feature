@IC-2.65-LOCAL
Feature: A place may keep what the commissioning group knew of it

  Scenario Outline: The place says what it chose
    Given Riverside states:
      | field   | value   |
      | <field> | <value> |
    When Riverside is checked against "IC-2.65-LOCAL"
    Then the finding is "local choice"

    Examples:
      | field           | value                                    |
      | resources.staff | The commissioning team of the former CCG |

  Scenario: Nothing is said
    Given Riverside is a place of Estuary
    When Riverside is checked against "IC-2.65-LOCAL"
    Then the finding is "cannot tell"
    And the explanation says "Nothing needs to be done"

  # Trap: money is not people.
  Scenario: Only money is named
    Given Riverside states:
      | field            | value          |
      | resources.budget | 200,000 a year |
    When Riverside is checked against "IC-2.65-LOCAL"
    Then the finding is "cannot tell"
