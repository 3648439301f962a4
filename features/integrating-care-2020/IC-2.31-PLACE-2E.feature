@IC-2.31-PLACE-2E
Feature: Place includes mental health provider

  Scenario: The mental health trust has a seat
    Given Riverside has a place partnership
    And all its seats are:
      | post                        |
      | Senior Officer Pennine Care |
    When Riverside is checked against "IC-2.31-PLACE-2E"
    Then the finding is "met"
    And its evidence names "Pennine Care"

  Scenario: The mental health trust is known by its services
    Given "Estuary Partnership" is an nhs-foundation-trust providing "mental-health"
    And Riverside has a place partnership
    And all its seats are:
      | post             | organisation        |
      | Operational Lead | Estuary Partnership |
    When Riverside is checked against "IC-2.31-PLACE-2E"
    Then the finding is "met"

  Scenario: The full list of seats has nobody for mental health
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "IC-2.31-PLACE-2E"
    Then the finding is "not met"

  Scenario: Only some of the seats are given
    Given Riverside has a place partnership
    And some of its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "IC-2.31-PLACE-2E"
    Then the finding is "cannot tell"

  Scenario: Mental health sits on the delivery board instead
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And all its seats are:
      | post                   |
      | Mental Health Provider |
    When Riverside is checked against "IC-2.31-PLACE-2E"
    Then the finding is "partly met"

  # Trap: the CCG's lead for mental health buys the services, and Mind is a charity.
  Scenario: The CCG's mental health lead and a charity have seats
    Given Riverside has a place partnership
    And all its seats are:
      | post                    |
      | Mental Health Lead, CCG |
      | Chief Executive, Mind   |
    When Riverside is checked against "IC-2.31-PLACE-2E"
    Then the finding is "not met"

  Scenario: A director of mental health of nobody in particular has a seat
    Given Riverside has a place partnership
    And all its seats are:
      | post                      |
      | Director of Mental Health |
    When Riverside is checked against "IC-2.31-PLACE-2E"
    Then the finding is "not met"
    And the explanation says "It is not clear whom “Director of Mental Health” speaks for"

  # Trap: a board that scrutinises or listens, and the council's statutory board, are not other tables of the partnership.
  Scenario Outline: Mental health sits only on the <purpose>
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Forum" as its <purpose>
    And all its seats are:
      | post                   |
      | Mental Health Provider |
    When Riverside is checked against "IC-2.31-PLACE-2E"
    Then the finding is "not met"

    Examples:
      | purpose                    |
      | health-and-wellbeing-board |
      | scrutiny                   |
      | assembly                   |
      | involvement                |
