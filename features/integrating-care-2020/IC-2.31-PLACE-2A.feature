@IC-2.31-PLACE-2A
Feature: Place includes primary care provider leadership

  Scenario: The networks have a seat
    Given Riverside has a place partnership
    And all its seats are:
      | post                                          |
      | Leader of the Council                         |
      | Representative of the 4 Primary Care Networks |
    When Riverside is checked against "IC-2.31-PLACE-2A"
    Then the finding is "met"
    And its evidence names "Representative of the 4 Primary Care Networks"
    And its evidence does not name "Leader of the Council"

  Scenario: The federation is the organisation behind the seat
    Given "Riverside Health Alliance" is a gp-federation
    And Riverside has a place partnership
    And all its seats are:
      | post            | organisation              |
      | Chief Executive | Riverside Health Alliance |
    When Riverside is checked against "IC-2.31-PLACE-2A"
    Then the finding is "met"

  Scenario: The full list of seats has nobody from primary care
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "IC-2.31-PLACE-2A"
    Then the finding is "not met"

  Scenario: Only some of the seats are given
    Given Riverside has a place partnership
    And some of its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "IC-2.31-PLACE-2A"
    Then the finding is "cannot tell"
    And it asks for "the missing seats of Riverside Partnership Board"

  Scenario: Some of the seats are given, one of them for the networks
    Given Riverside has a place partnership
    And some of its seats are:
      | post               |
      | PCN representative |
    When Riverside is checked against "IC-2.31-PLACE-2A"
    Then the finding is "met"

  Scenario: Primary care sits on the delivery board instead
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And all its seats are:
      | post                |
      | GP Federation Chair |
    When Riverside is checked against "IC-2.31-PLACE-2A"
    Then the finding is "partly met"
    And its evidence names "GP Federation Chair"
    And the explanation says "declare that the boards act together"

  # Trap: the Local Medical Committee represents GPs as contractors; it does not lead primary care providers.
  Scenario: Only the Local Medical Committee has a seat
    Given Riverside has a place partnership
    And all its seats are:
      | post                                          |
      | LMC Chair                                     |
      | Chief Officer, Local Pharmaceutical Committee |
    When Riverside is checked against "IC-2.31-PLACE-2A"
    Then the finding is "not met"

  # Trap: a clinical lead of the CCG buys primary care and does not lead its providers.
  Scenario: The CCG's clinical lead for primary care has a seat
    Given Riverside has a place partnership
    And all its seats are:
      | post                               |
      | CCG Clinical Lead for Primary Care |
    When Riverside is checked against "IC-2.31-PLACE-2A"
    Then the finding is "not met"

  # Trap: a GP may sit for practices or as a clinician; the seat is named, and not counted.
  Scenario: A GP has a seat
    Given Riverside has a place partnership
    And all its seats are:
      | post             |
      | GP Clinical Lead |
    When Riverside is checked against "IC-2.31-PLACE-2A"
    Then the finding is "not met"
    And the explanation says "It is not clear whom “GP Clinical Lead” speaks for"

  Scenario: A GP has a seat that says whom it represents
    Given Riverside has a place partnership
    And all its seats are:
      | post             | represents             |
      | GP Clinical Lead | primary-care-providers |
    When Riverside is checked against "IC-2.31-PLACE-2A"
    Then the finding is "met"

  # Trap: somebody in attendance has no seat.
  Scenario: The federation attends
    Given Riverside has a place partnership
    And all its seats are:
      | post                | standing      |
      | GP Federation Chair | in-attendance |
      | PCN representative  | observer      |
    When Riverside is checked against "IC-2.31-PLACE-2A"
    Then the finding is "not met"

  # Trap: a board that scrutinises or listens, and the council's statutory board, are not other tables of the partnership.
  Scenario Outline: Primary care sits only on the <purpose>
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Forum" as its <purpose>
    And all its seats are:
      | post                |
      | GP Federation Chair |
    When Riverside is checked against "IC-2.31-PLACE-2A"
    Then the finding is "not met"

    Examples:
      | purpose                    |
      | health-and-wellbeing-board |
      | scrutiny                   |
      | assembly                   |
      | involvement                |
