@TP-BP-ICB
Feature: The place considers the integrated care board

  Scenario Outline: They have a seat
    Given Riverside has a place partnership
    And all its seats are:
      | post             |
      | Practice Manager |
      | <post>           |
    And it is 2022-09-01
    When Riverside is checked against "TP-BP-ICB"
    Then the finding is "met"

    Examples:
      | post |
      | Chief Officer, Integrated Care Board |
      | NHS Riverside CCG Accountable Officer |

  Scenario: The full list of seats does not have them
    Given Riverside has a place partnership
    And all its seats are:
      | post             |
      | Leader of the Council |
    And it is 2022-09-01
    When Riverside is checked against "TP-BP-ICB"
    Then the finding is "not met"

  Scenario: Best practice is not expected before the new bodies start
    Given Riverside has a place partnership
    And all its seats are:
      | post             |
      | Leader of the Council |
    When Riverside is checked against "TP-BP-ICB"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01

  Scenario: Only some of the seats are given
    Given Riverside has a place partnership
    And some of its seats are:
      | post             |
      | Leader of the Council |
    And it is 2022-09-01
    When Riverside is checked against "TP-BP-ICB"
    Then the finding is "cannot tell"

  Scenario: They sit on the delivery board instead
    Given Riverside has a place partnership
    And all its seats are:
      | post             |
      | Leader of the Council |
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And all its seats are:
      | post |
      | Chief Officer, Integrated Care Board |
    And it is 2022-09-01
    When Riverside is checked against "TP-BP-ICB"
    Then the finding is "partly met"

  # Trap: a seat on a board that is the council's, or that only advises, is no seat at another table of the partnership.
  Scenario Outline: They sit on a board that is none of the partnership's
    Given Riverside has a place partnership
    And all its seats are:
      | post             |
      | Leader of the Council |
    And Riverside has the board "Riverside Forum" as its <purpose>
    And all its seats are:
      | post |
      | Chief Officer, Integrated Care Board |
    And it is 2022-09-01
    When Riverside is checked against "TP-BP-ICB"
    Then the finding is "not met"

    Examples:
      | purpose                    |
      | health-and-wellbeing-board |
      | scrutiny                   |
      | assembly                   |
      | involvement                |

  # Trap: the council commissions too, and is not the NHS commissioner.
  Scenario: The council’s director of commissioning has a seat
    Given Riverside has a place partnership
    And all its seats are:
      | post |
      | Leader of the Council |
      | Monitoring Officer |
    And it is 2022-09-01
    When Riverside is checked against "TP-BP-ICB"
    Then the finding is "not met"

  Scenario: The place has no partnership
    Given the list of boards of Riverside is complete
    And it is 2022-09-01
    When Riverside is checked against "TP-BP-ICB"
    Then the finding is "does not apply"
