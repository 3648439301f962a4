@IC-2.31-PLACE-2B
Feature: Place includes the local authority

  Scenario: The leader of the council has a seat
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "IC-2.31-PLACE-2B"
    Then the finding is "met"
    And its evidence names "Leader of the Council"

  Scenario: An officer of the council has a seat
    Given "Riverside Council" is a local-authority
    And Riverside has a place partnership
    And all its seats are:
      | post                          | organisation      |
      | Corporate Director for People | Riverside Council |
    When Riverside is checked against "IC-2.31-PLACE-2B"
    Then the finding is "met"

  Scenario: The full list of seats has nobody from the council
    Given Riverside has a place partnership
    And all its seats are:
      | post               |
      | PCN representative |
    When Riverside is checked against "IC-2.31-PLACE-2B"
    Then the finding is "not met"

  Scenario: Only some of the seats are given
    Given Riverside has a place partnership
    And some of its seats are:
      | post               |
      | PCN representative |
    When Riverside is checked against "IC-2.31-PLACE-2B"
    Then the finding is "cannot tell"

  Scenario: The council sits on the delivery board instead
    Given Riverside has a place partnership
    And all its seats are:
      | post               |
      | PCN representative |
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "IC-2.31-PLACE-2B"
    Then the finding is "partly met"

  # Trap: a Council for Voluntary Service is a charity, and a youth council speaks for young people.
  Scenario: Bodies that are councils by name only have seats
    Given Riverside has a place partnership
    And all its seats are:
      | post                                                    |
      | Chief Officer, Riverside Council for Voluntary Services |
      | Youth Council representative                            |
      | Council of Governors representative, Pennine Care       |
    When Riverside is checked against "IC-2.31-PLACE-2B"
    Then the finding is "not met"

  # Trap: the mayor of a combined authority is not the council of the place.
  Scenario: The combined authority has a seat
    Given Riverside has a place partnership
    And all its seats are:
      | post                        |
      | Mayor of Greater Manchester |
    When Riverside is checked against "IC-2.31-PLACE-2B"
    Then the finding is "not met"

  # Trap: the Health and Wellbeing Board is a council committee; its chair may be a councillor, or not.
  Scenario: The chair of the Health and Wellbeing Board has a seat
    Given Riverside has a place partnership
    And all its seats are:
      | post                             |
      | Health and Wellbeing Board Chair |
    When Riverside is checked against "IC-2.31-PLACE-2B"
    Then the finding is "not met"
    And the explanation says "It is not clear whom “Health and Wellbeing Board Chair” speaks for"

  # Trap: a board that scrutinises or listens, and the council's statutory board, are not other tables of the partnership.
  Scenario Outline: The council sits only on the <purpose>
    Given Riverside has a place partnership
    And all its seats are:
      | post               |
      | PCN representative |
    And Riverside has the board "Riverside Forum" as its <purpose>
    And all its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "IC-2.31-PLACE-2B"
    Then the finding is "not met"

    Examples:
      | purpose                    |
      | health-and-wellbeing-board |
      | scrutiny                   |
      | assembly                   |
      | involvement                |
