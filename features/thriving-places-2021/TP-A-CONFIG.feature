@TP-A-CONFIG
Feature: The size and boundary of the place are confirmed

  Scenario: Both are stated
    Given Riverside states:
      | field         | value        |
      | population    | 190000       |
      | boundaryBasis | council-area |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-CONFIG"
    Then the finding is "met"
    And its evidence names "population"
    And its evidence names "council area"

  # Trap: to name the place is not to say how large it is and what its boundary follows.
  Scenario: Only its name is given
    Given Riverside is a place of Estuary
    And it is 2022-09-01
    When Riverside is checked against "TP-A-CONFIG"
    Then the finding is "cannot tell"
    And it asks for "boundaryBasis"

  # Trap: one of the two does not stand for the other.
  Scenario Outline: Only one is stated
    Given Riverside states:
      | field   | value   |
      | <field> | <value> |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-CONFIG"
    Then the finding is "cannot tell"
    And the explanation says "The rest is not said"

    Examples:
      | field         | value        |
      | population    | 190000       |
      | boundaryBasis | council-area |
