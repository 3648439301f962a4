@IC-2.31-PLACE-L1
Feature: Acute provider likely in place partnership

  Scenario: The hospital trust has a seat
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Riverside has a place partnership
    And all its seats are:
      | post                   | organisation      |
      | Deputy Chief Executive | Estuary Hospitals |
    When Riverside is checked against "IC-2.31-PLACE-L1"
    Then the finding is "met"
    And its evidence names "Estuary Hospitals"

  Scenario: The full list of seats has no acute provider
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "IC-2.31-PLACE-L1"
    Then the finding is "not met"

  Scenario: Only some of the seats are given
    Given Riverside has a place partnership
    And some of its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "IC-2.31-PLACE-L1"
    Then the finding is "cannot tell"

  Scenario: The hospital trust sits on the delivery board instead
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And all its seats are:
      | post                        |
      | Acute Trust Chief Executive |
    When Riverside is checked against "IC-2.31-PLACE-L1"
    Then the finding is "partly met"

  # Trap: the integrated trust's seat is for its community services.
  Scenario: The integrated trust sends its director of community services
    Given "Estuary Care" is an nhs-foundation-trust providing "acute, community"
    And Riverside has a place partnership
    And all its seats are:
      | post                           | organisation |
      | Director of Community Services | Estuary Care |
    When Riverside is checked against "IC-2.31-PLACE-L1"
    Then the finding is "not met"

  # Trap: a board that scrutinises or listens, and the council's statutory board, are not other tables of the partnership.
  Scenario Outline: The hospital trust sits only on the <purpose>
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Forum" as its <purpose>
    And all its seats are:
      | post                        |
      | Acute Trust Chief Executive |
    When Riverside is checked against "IC-2.31-PLACE-L1"
    Then the finding is "not met"

    Examples:
      | purpose                    |
      | health-and-wellbeing-board |
      | scrutiny                   |
      | assembly                   |
      | involvement                |
