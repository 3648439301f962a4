@TP-BP-SCPROV
Feature: The place considers social care providers

  Scenario Outline: They have a seat
    Given Riverside has a place partnership
    And all its seats are:
      | post             |
      | Practice Manager |
      | <post>           |
    And it is 2022-09-01
    When Riverside is checked against "TP-BP-SCPROV"
    Then the finding is "met"

    Examples:
      | post |
      | Care home providers representative |
      | Chair of the Care Association |

  Scenario: The full list of seats does not have them
    Given Riverside has a place partnership
    And all its seats are:
      | post             |
      | Leader of the Council |
    And it is 2022-09-01
    When Riverside is checked against "TP-BP-SCPROV"
    Then the finding is "not met"

  Scenario: Best practice is not expected before the new bodies start
    Given Riverside has a place partnership
    And all its seats are:
      | post             |
      | Leader of the Council |
    When Riverside is checked against "TP-BP-SCPROV"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01

  Scenario: Only some of the seats are given
    Given Riverside has a place partnership
    And some of its seats are:
      | post             |
      | Leader of the Council |
    And it is 2022-09-01
    When Riverside is checked against "TP-BP-SCPROV"
    Then the finding is "cannot tell"

  Scenario: They sit on the delivery board instead
    Given Riverside has a place partnership
    And all its seats are:
      | post             |
      | Leader of the Council |
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And all its seats are:
      | post |
      | Care home providers representative |
    And it is 2022-09-01
    When Riverside is checked against "TP-BP-SCPROV"
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
      | Care home providers representative |
    And it is 2022-09-01
    When Riverside is checked against "TP-BP-SCPROV"
    Then the finding is "not met"

    Examples:
      | purpose                    |
      | health-and-wellbeing-board |
      | scrutiny                   |
      | assembly                   |
      | involvement                |

  # Trap: the council buys social care; its director is no provider.
  Scenario: Only the council’s director speaks for social care
    Given Riverside has a place partnership
    And all its seats are:
      | post |
      | Director of Adult Social Services |
    And it is 2022-09-01
    When Riverside is checked against "TP-BP-SCPROV"
    Then the finding is "not met"

  # Trap: both sit at the table; the director takes nothing from the provider.
  Scenario: A provider and the council's director have seats
    Given Riverside has a place partnership
    And all its seats are:
      | post                               |
      | Director of Adult Social Services  |
      | Care home providers representative |
    And it is 2022-09-01
    When Riverside is checked against "TP-BP-SCPROV"
    Then the finding is "met"
    And its evidence does not name "Director of Adult Social Services"

  Scenario: The director sits elsewhere
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And all its seats are:
      | post                              |
      | Director of Adult Social Services |
    And it is 2022-09-01
    When Riverside is checked against "TP-BP-SCPROV"
    Then the finding is "not met"

  Scenario: The director has a seat, and the list is not complete
    Given Riverside has a place partnership
    And some of its seats are:
      | post                              |
      | Director of Adult Social Services |
    And it is 2022-09-01
    When Riverside is checked against "TP-BP-SCPROV"
    Then the finding is "cannot tell"

  # Trap: a seat that may be a provider's is named, and not counted.
  Scenario: Somebody from a care home has a seat
    Given Riverside has a place partnership
    And all its seats are:
      | post      |
      | Care home |
    And it is 2022-09-01
    When Riverside is checked against "TP-BP-SCPROV"
    Then the finding is "not met"
    And the explanation says "It is not clear whom “Care home” speaks for"

  Scenario: No board of the place is described
    Given Riverside is a place of Estuary
    And it is 2022-09-01
    When Riverside is checked against "TP-BP-SCPROV"
    Then the finding is "cannot tell"

  Scenario: The purpose of a board is not said
    Given Riverside has the board "Riverside Alliance", whose purpose is not said
    And the list of boards of Riverside is complete
    And it is 2022-09-01
    When Riverside is checked against "TP-BP-SCPROV"
    Then the finding is "cannot tell"

  Scenario: The place has no partnership
    Given the list of boards of Riverside is complete
    And it is 2022-09-01
    When Riverside is checked against "TP-BP-SCPROV"
    Then the finding is "does not apply"
