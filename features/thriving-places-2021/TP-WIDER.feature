@TP-WIDER
Feature: Other community partners are a local choice

  Scenario: The partnership names its wider partners
    Given Riverside has a place partnership
    And it states:
      | field        | value           |
      | widerPartners | housing, police |
    When Riverside is checked against "TP-WIDER"
    Then the finding is "local choice"
    And the explanation says "housing"

  Scenario Outline: They have seats
    Given Riverside has a place partnership
    And some of its seats are:
      | post   |
      | <post> |
    When Riverside is checked against "TP-WIDER"
    Then the finding is "local choice"

    Examples:
      | post                                |
      | Riverside Housing Association       |
      | Chief Superintendent                |
      | Chief Fire Officer                  |
      | Headteacher, Riverside High School  |
      | National Probation Service          |

  # Trap: the council, the NHS and the charities are no further partners.
  Scenario: Only the usual partners have seats
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
      | PCN representative    |
      | Chief Executive, Mind |
    When Riverside is checked against "TP-WIDER"
    Then the finding is "cannot tell"

  Scenario: They sit on the health and wellbeing board
    Given Riverside has a place partnership
    And Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And it states:
      | field        | value           |
      | widerPartners | housing, police |
    And some of its seats are:
      | post                          |
      | Riverside Housing Association |
    When Riverside is checked against "TP-WIDER"
    Then the finding is "cannot tell"

  Scenario: The place has recorded its choice
    Given Riverside is a place of Estuary
    And "Riverside" has recorded for "TP-WIDER" the reason "Schools take part through the children's board"
    When Riverside is checked against "TP-WIDER"
    Then the finding is "local choice"
