@IC-2.31-PLACE-2F
Feature: The place partnership includes Healthwatch

  Scenario: Healthwatch has a seat
    Given Riverside has a place partnership
    And all its seats are:
      | post                  | organisation      |
      | Leader of the Council | Riverside Council |
      | Healthwatch Riverside |                   |
    When Riverside is checked against "IC-2.31-PLACE-2F"
    Then the finding is "met"
    And its evidence names "Healthwatch Riverside"

  Scenario: The full list of seats has none for Healthwatch
    Given Riverside has a place partnership
    And all its seats are:
      | post                  | organisation      |
      | Leader of the Council | Riverside Council |
    When Riverside is checked against "IC-2.31-PLACE-2F"
    Then the finding is "not met"

  Scenario: Only some of the seats are given, and none is for Healthwatch
    Given Riverside has a place partnership
    And some of its seats are:
      | post                  | organisation      |
      | Leader of the Council | Riverside Council |
    When Riverside is checked against "IC-2.31-PLACE-2F"
    Then the finding is "cannot tell"

  Scenario: Healthwatch sits on the provider partnership instead
    Given Riverside has a place partnership
    And all its seats are:
      | post                  | organisation      |
      | Leader of the Council | Riverside Council |
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And all its seats are:
      | post        |
      | Healthwatch |
    When Riverside is checked against "IC-2.31-PLACE-2F"
    Then the finding is "partly met"
    And its evidence names "Riverside Delivery Board"

  # Trap: the Health and Wellbeing Board is a council committee, not another table of the partnership.
  Scenario: Healthwatch sits on the health and wellbeing board only
    Given Riverside has a place partnership
    And all its seats are:
      | post                  | organisation      |
      | Leader of the Council | Riverside Council |
    And Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And all its seats are:
      | post        |
      | Healthwatch |
    When Riverside is checked against "IC-2.31-PLACE-2F"
    Then the finding is "not met"
