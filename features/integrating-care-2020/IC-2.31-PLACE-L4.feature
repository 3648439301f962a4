@IC-2.31-PLACE-L4
Feature: Other partners likely in place partnership

  Scenario: The housing association has a seat
    Given Riverside has a place partnership
    And all its seats are:
      | post                               |
      | Housing association representative |
    When Riverside is checked against "IC-2.31-PLACE-L4"
    Then the finding is "met"
    And its evidence names "Housing association representative"

  Scenario: One further partner is enough
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
      | Superintendent        |
    When Riverside is checked against "IC-2.31-PLACE-L4"
    Then the finding is "met"
    And its evidence names "Superintendent"

  Scenario: The full list of seats has no further partner
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "IC-2.31-PLACE-L4"
    Then the finding is "not met"

  Scenario: Only some of the seats are given
    Given Riverside has a place partnership
    And some of its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "IC-2.31-PLACE-L4"
    Then the finding is "cannot tell"

  Scenario: The hospice sits on the delivery board instead
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And all its seats are:
      | post                   |
      | Hospice representative |
    When Riverside is checked against "IC-2.31-PLACE-L4"
    Then the finding is "partly met"

  # Trap: the council's director of housing is the council.
  Scenario: The council's director of housing has a seat
    Given "Riverside Council" is a local-authority
    And Riverside has a place partnership
    And all its seats are:
      | post                | organisation      |
      | Director of Housing | Riverside Council |
    When Riverside is checked against "IC-2.31-PLACE-L4"
    Then the finding is "not met"

  # Trap: a board that scrutinises or listens, and the council's statutory board, are not other tables of the partnership.
  Scenario Outline: The hospice sits only on the <purpose>
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Forum" as its <purpose>
    And all its seats are:
      | post                   |
      | Hospice representative |
    When Riverside is checked against "IC-2.31-PLACE-L4"
    Then the finding is "not met"

    Examples:
      | purpose                    |
      | health-and-wellbeing-board |
      | scrutiny                   |
      | assembly                   |
      | involvement                |

  Scenario Outline: The only further partner comes from <voice>
    Given Riverside has a place partnership
    And all its seats are:
      | post   |
      | <post> |
    When Riverside is checked against "IC-2.31-PLACE-L4"
    Then the finding is "met"
    And its evidence names "<post>"

    Examples:
      | voice                 | post                              |
      | fire and rescue       | Fire and Rescue Service           |
      | education             | Schools representative            |
      | independent providers | Independent sector representative |
      | business              | Chamber of Commerce               |
      | other public services | Jobcentre Plus                    |
