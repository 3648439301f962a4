@IC-2.31-PLACE-2C
Feature: Place includes Director of Public Health

  Scenario: The Director of Public Health has a seat
    Given Riverside has a place partnership
    And all its seats are:
      | post                      |
      | Director of Public Health |
    When Riverside is checked against "IC-2.31-PLACE-2C"
    Then the finding is "met"
    And its evidence names "Director of Public Health"

  Scenario: The Director of Public Health works in the council
    Given "Riverside Council" is a local-authority
    And Riverside has a place partnership
    And all its seats are:
      | post                                      | organisation      |
      | Director of Public Health and Communities | Riverside Council |
    When Riverside is checked against "IC-2.31-PLACE-2C"
    Then the finding is "met"

  Scenario: A consultant sits on behalf of the director
    Given Riverside has a place partnership
    And all its seats are:
      | post                                                                 |
      | Public Health Consultant, on behalf of the Director of Public Health |
    When Riverside is checked against "IC-2.31-PLACE-2C"
    Then the finding is "met"

  Scenario: The full list of seats has no Director of Public Health
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "IC-2.31-PLACE-2C"
    Then the finding is "not met"

  Scenario: Only some of the seats are given
    Given Riverside has a place partnership
    And some of its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "IC-2.31-PLACE-2C"
    Then the finding is "cannot tell"

  Scenario: The Director of Public Health sits on the delivery board instead
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And all its seats are:
      | post                      |
      | Director of Public Health |
    When Riverside is checked against "IC-2.31-PLACE-2C"
    Then the finding is "partly met"

  # Trap: the Director of Public Health works in the council but is named separately; a council seat does not meet it.
  Scenario: The council's chief executive and cabinet members have seats
    Given "Riverside Council" is a local-authority providing "social-care, public-health"
    And Riverside has a place partnership
    And all its seats are:
      | post                                                      | organisation      |
      | Chief Executive                                           | Riverside Council |
      | Cabinet Member for Public Health                          |                   |
      | Executive Member for Adult Care, Health and Public Health |                   |
    When Riverside is checked against "IC-2.31-PLACE-2C"
    Then the finding is "not met"

  # Trap: a deputy may sit for the director, but nobody says so; the seat is named, and not counted.
  Scenario: The deputy director has a seat
    Given Riverside has a place partnership
    And all its seats are:
      | post                             |
      | Deputy Director of Public Health |
    When Riverside is checked against "IC-2.31-PLACE-2C"
    Then the finding is "not met"
    And the explanation says "It is not clear whom “Deputy Director of Public Health” speaks for"

  # Trap: a personal assistant, a director of public health nursing and a regional director are others.
  Scenario: Others with public health in their titles have seats
    Given Riverside has a place partnership
    And all its seats are:
      | post                                     |
      | PA to the Director of Public Health      |
      | Director of Public Health Nursing        |
      | Regional Director, Public Health England |
    When Riverside is checked against "IC-2.31-PLACE-2C"
    Then the finding is "not met"

  # Trap: a board that scrutinises or listens, and the council's statutory board, are not other tables of the partnership.
  Scenario Outline: The Director of Public Health sits only on the <purpose>
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Forum" as its <purpose>
    And all its seats are:
      | post                      |
      | Director of Public Health |
    When Riverside is checked against "IC-2.31-PLACE-2C"
    Then the finding is "not met"

    Examples:
      | purpose                    |
      | health-and-wellbeing-board |
      | scrutiny                   |
      | assembly                   |
      | involvement                |
