@IC-2.31-PLACE-L2
Feature: Ambulance trust likely in place partnership

  Scenario: The ambulance service has a seat
    Given Riverside has a place partnership
    And all its seats are:
      | post                                         |
      | Sector Manager, North West Ambulance Service |
    When Riverside is checked against "IC-2.31-PLACE-L2"
    Then the finding is "met"
    And its evidence names "North West Ambulance Service"

  Scenario: The full list of seats has no ambulance service
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "IC-2.31-PLACE-L2"
    Then the finding is "not met"

  Scenario: Only some of the seats are given
    Given Riverside has a place partnership
    And some of its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "IC-2.31-PLACE-L2"
    Then the finding is "cannot tell"

  Scenario: The ambulance service sits on the urgent care group instead
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Urgent Care Group" as its urgent-care
    And all its seats are:
      | post |
      | NWAS |
    When Riverside is checked against "IC-2.31-PLACE-L2"
    Then the finding is "partly met"

  # Trap: St John Ambulance is a charity.
  Scenario: St John Ambulance has a seat
    Given Riverside has a place partnership
    And all its seats are:
      | post              |
      | St John Ambulance |
    When Riverside is checked against "IC-2.31-PLACE-L2"
    Then the finding is "not met"

  # Trap: a board that scrutinises or listens, and the council's statutory board, are not other tables of the partnership.
  Scenario Outline: The ambulance service sits only on the <purpose>
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Forum" as its <purpose>
    And all its seats are:
      | post |
      | NWAS |
    When Riverside is checked against "IC-2.31-PLACE-L2"
    Then the finding is "not met"

    Examples:
      | purpose                    |
      | health-and-wellbeing-board |
      | scrutiny                   |
      | assembly                   |
      | involvement                |
