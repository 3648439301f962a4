@HHC-1-HOUSING
Feature: Housing has a seat on the place board

  Scenario: A housing association has a seat
    Given Riverside has a place partnership
    And all its seats are:
      | post                                     | organisation      |
      | Leader of the Council                    | Riverside Council |
      | Chief Executive, Riverside Housing Group |                   |
    When Riverside is checked against "HHC-1-HOUSING"
    Then the finding is "met"
    And its evidence names "Riverside Housing Group"

  Scenario: The full list of seats has none for housing
    Given Riverside has a place partnership
    And all its seats are:
      | post                  | organisation      |
      | Leader of the Council | Riverside Council |
    When Riverside is checked against "HHC-1-HOUSING"
    Then the finding is "not met"

  Scenario: Only some of the seats are given, and none is for housing
    Given Riverside has a place partnership
    And some of its seats are:
      | post                  | organisation      |
      | Leader of the Council | Riverside Council |
    When Riverside is checked against "HHC-1-HOUSING"
    Then the finding is "cannot tell"

  # The trap: the council's housing service is the council, and no provider of homes.
  Scenario: The council's director of housing has a seat
    Given Riverside has a place partnership
    And all its seats are:
      | post                | organisation      |
      | Director of Housing | Riverside Council |
    When Riverside is checked against "HHC-1-HOUSING"
    Then the finding is "not met"
