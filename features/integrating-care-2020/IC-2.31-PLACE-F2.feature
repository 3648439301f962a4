@IC-2.31-PLACE-F2
Feature: Extra place membership is local choice

  Scenario: The partnership has further members
    Given Riverside has a place partnership
    And some of its seats are:
      | post                   |
      | Leader of the Council  |
      | Hospice representative |
      | NHS Estuary CCG        |
    When Riverside is checked against "IC-2.31-PLACE-F2"
    Then the finding is "local choice"
    And its evidence names "Hospice representative"
    And its evidence does not name "Leader of the Council"

  Scenario: The place has recorded why it keeps to the minimum
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And "Riverside" has recorded for "IC-2.31-PLACE-F2" the reason "Small enough to know each other"
    When Riverside is checked against "IC-2.31-PLACE-F2"
    Then the finding is "local choice"
    And its evidence names "Small enough to know each other"

  Scenario: No further member is listed
    Given Riverside has a place partnership
    And some of its seats are:
      | post                  |
      | Leader of the Council |
      | Healthwatch           |
    When Riverside is checked against "IC-2.31-PLACE-F2"
    Then the finding is "cannot tell"

  # Trap: further members of the delivery board are not further members of the partnership.
  Scenario: The delivery board has further members
    Given Riverside has a place partnership
    And some of its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And some of its seats are:
      | post                   |
      | Hospice representative |
    When Riverside is checked against "IC-2.31-PLACE-F2"
    Then the finding is "cannot tell"

  # Trap: the partnership of the place next door chooses for itself.
  Scenario: Another place's partnership has further members
    Given Riverside has a place partnership
    And Moorland has a place partnership
    And all its seats are:
      | post                   |
      | Hospice representative |
    When Riverside is checked against "IC-2.31-PLACE-F2"
    Then the finding is "cannot tell"
