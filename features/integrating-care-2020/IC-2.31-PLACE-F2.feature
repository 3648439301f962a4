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

  Scenario Outline: The only further member comes from <voice>
    Given Riverside has a place partnership
    And all its seats are:
      | post   |
      | <post> |
    When Riverside is checked against "IC-2.31-PLACE-F2"
    Then the finding is "local choice"
    And its evidence names "<post>"

    Examples:
      | voice                     | post                               |
      | acute services            | Acute Trust Chief Executive        |
      | the ambulance service     | NWAS                               |
      | social care               | Adult Social Care Lead             |
      | the voluntary sector      | VCSE representative                |
      | commissioners             | CCG Accountable Officer            |
      | representative committees | LMC Chair                          |
      | lay members               | Lay Member                         |
      | residents                 | Resident representative            |
      | the combined authority    | Mayor of Greater Manchester        |
      | hospices                  | Hospice representative             |
      | housing                   | Housing association representative |
      | police                    | Superintendent                     |
      | fire and rescue           | Fire and Rescue Service            |
      | education                 | Schools representative             |
      | independent providers     | Independent sector representative  |
      | business                  | Chamber of Commerce                |
      | other public services     | Jobcentre Plus                     |
