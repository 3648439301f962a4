@IC-2.34-ALIGN
Feature: How a place is aligned with its council is local choice

  Scenario: The place decides jointly with its council
    Given Riverside states:
      | field                       | value                |
      | jointLaDecision.arrangement | Section 75 agreement |
    When Riverside is checked against "IC-2.34-ALIGN"
    Then the finding is "local choice"
    And its evidence names "Section 75 agreement"

  Scenario Outline: The partnership says how it stands to the council
    Given Riverside has a place partnership
    And it states:
      | field   | value   |
      | <field> | <value> |
    When Riverside is checked against "IC-2.34-ALIGN"
    Then the finding is "local choice"

    Examples:
      | field                         | value                                   |
      | relationToHwb                 | Works to the health and wellbeing board |
      | decisions.withLocalGovernment | yes                                     |

  # Trap: no model is set, so deciding apart from the council is a choice as well; IC-2.31-PLACE-3 asks for more.
  Scenario: The partnership decides without the council
    Given Riverside has a place partnership
    And it states:
      | field                         | value |
      | decisions.withLocalGovernment | no    |
    When Riverside is checked against "IC-2.34-ALIGN"
    Then the finding is "local choice"

  Scenario: Another board says how it stands to the health and wellbeing board
    Given Riverside has the board "Riverside Delivery Board" as its planning-and-delivery
    And it states:
      | field                         | value         |
      | relationToHwb                 | Reports to it |
      | decisions.withLocalGovernment | yes           |
    When Riverside is checked against "IC-2.34-ALIGN"
    Then the finding is "cannot tell"

  Scenario: Nothing is said
    Given Riverside is a place of Estuary
    When Riverside is checked against "IC-2.34-ALIGN"
    Then the finding is "cannot tell"
    And the explanation says "Nothing needs to be done"
