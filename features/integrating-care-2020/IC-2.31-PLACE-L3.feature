@IC-2.31-PLACE-L3
Feature: Voluntary sector likely in place partnership

  Scenario: The voluntary sector has a seat
    Given Riverside has a place partnership
    And all its seats are:
      | post                |
      | VCSE representative |
    When Riverside is checked against "IC-2.31-PLACE-L3"
    Then the finding is "met"
    And its evidence names "VCSE representative"

  Scenario: The full list of seats has nobody from the voluntary sector
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "IC-2.31-PLACE-L3"
    Then the finding is "not met"

  Scenario: Only some of the seats are given
    Given Riverside has a place partnership
    And some of its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "IC-2.31-PLACE-L3"
    Then the finding is "cannot tell"

  Scenario: The voluntary sector sits on the delivery board instead
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And all its seats are:
      | post                |
      | VCFA representative |
    When Riverside is checked against "IC-2.31-PLACE-L3"
    Then the finding is "partly met"

  # Trap: those who buy from the voluntary sector, and a councillor with it in the portfolio, do not speak for it.
  Scenario: The council's posts for the voluntary sector have seats
    Given "Riverside Council" is a local-authority
    And Riverside has a place partnership
    And all its seats are:
      | post                                 | organisation      |
      | VCSE Commissioning Manager           | Riverside Council |
      | Lead Member for the Voluntary Sector |                   |
    When Riverside is checked against "IC-2.31-PLACE-L3"
    Then the finding is "not met"

  # Trap: a forum that only listens is not another table of the partnership.
  Scenario: The voluntary sector sits on the involvement forum only
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Voices" as its involvement
    And all its seats are:
      | post                |
      | VCSE representative |
    When Riverside is checked against "IC-2.31-PLACE-L3"
    Then the finding is "not met"

  # Trap: a board that scrutinises or listens, and the council's statutory board, are not other tables of the partnership.
  Scenario Outline: The voluntary sector sits only on the <purpose>
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Forum" as its <purpose>
    And all its seats are:
      | post                |
      | VCSE representative |
    When Riverside is checked against "IC-2.31-PLACE-L3"
    Then the finding is "not met"

    Examples:
      | purpose                    |
      | health-and-wellbeing-board |
      | scrutiny                   |
      | assembly                   |
