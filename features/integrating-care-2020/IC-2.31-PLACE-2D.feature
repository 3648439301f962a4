@IC-2.31-PLACE-2D
Feature: Place includes community services provider

  Scenario: The community trust has a seat
    Given "Estuary Community Health" is a community-trust providing "community"
    And Riverside has a place partnership
    And all its seats are:
      | post            | organisation             |
      | Chief Executive | Estuary Community Health |
    When Riverside is checked against "IC-2.31-PLACE-2D"
    Then the finding is "met"
    And its evidence names "Estuary Community Health"

  # Trap: one organisation may do several jobs; the trust that runs the hospitals runs community services as well.
  Scenario: An integrated trust has one seat
    Given "Estuary Care" is an nhs-foundation-trust providing "acute, community"
    And Riverside has a place partnership
    And all its seats are:
      | post            | organisation |
      | Chief Executive | Estuary Care |
    When Riverside is checked against "IC-2.31-PLACE-2D"
    Then the finding is "met"

  # Trap: a seat that says "Hospital Services" does not speak for the trust's community services.
  Scenario: The integrated trust's seat is for its hospitals
    Given "Estuary Care" is an nhs-foundation-trust providing "acute, community"
    And Riverside has a place partnership
    And all its seats are:
      | post                          | organisation |
      | Director of Hospital Services | Estuary Care |
    When Riverside is checked against "IC-2.31-PLACE-2D"
    Then the finding is "not met"

  Scenario: The full list of seats has nobody for community services
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "IC-2.31-PLACE-2D"
    Then the finding is "not met"

  Scenario: Only some of the seats are given
    Given Riverside has a place partnership
    And some of its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "IC-2.31-PLACE-2D"
    Then the finding is "cannot tell"

  Scenario: Community services sit on the delivery board instead
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And all its seats are:
      | post                                    |
      | NCA Representative – Community Services |
    When Riverside is checked against "IC-2.31-PLACE-2D"
    Then the finding is "partly met"

  # Trap: a council's director of community services, and people who speak for communities, are no provider of them.
  Scenario: Others with community in their titles have seats
    Given "Riverside Council" is a local-authority
    And Riverside has a place partnership
    And all its seats are:
      | post                           | organisation      |
      | Director of Community Services | Riverside Council |
      | Community representative       |                   |
      | Director of Communities        |                   |
    When Riverside is checked against "IC-2.31-PLACE-2D"
    Then the finding is "not met"

  Scenario: A trust whose services are not said has a seat
    Given "Anytown" is an nhs-foundation-trust
    And Riverside has a place partnership
    And all its seats are:
      | post            | organisation |
      | Chief Executive | Anytown      |
    When Riverside is checked against "IC-2.31-PLACE-2D"
    Then the finding is "not met"
    And the explanation says "It is not clear whom “Chief Executive” (Anytown) speaks for"

  # Trap: a board that scrutinises or listens, and the council's statutory board, are not other tables of the partnership.
  Scenario Outline: Community services sit only on the <purpose>
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Forum" as its <purpose>
    And all its seats are:
      | post                                    |
      | NCA Representative – Community Services |
    When Riverside is checked against "IC-2.31-PLACE-2D"
    Then the finding is "not met"

    Examples:
      | purpose                    |
      | health-and-wellbeing-board |
      | scrutiny                   |
      | assembly                   |
      | involvement                |
