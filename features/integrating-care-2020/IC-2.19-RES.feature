@IC-2.19-RES
Feature: Place has appropriate resources

  Scenario: The place states its staff
    Given Riverside states:
      | field           | value                                   |
      | resources.staff | One programme director and two managers |
    When Riverside is checked against "IC-2.19-RES"
    Then the finding is "met"
    And its evidence names "One programme director"

  Scenario: The place states its budget
    Given Riverside states:
      | field            | value               |
      | resources.budget | £90,000 for 2021/22 |
    When Riverside is checked against "IC-2.19-RES"
    Then the finding is "met"

  Scenario: The place says that it has nothing
    Given Riverside is a place of Estuary
    And Riverside says that it has no resources
    When Riverside is checked against "IC-2.19-RES"
    Then the finding is "not met"

  Scenario: The place says that it has neither staff nor money
    Given Riverside states:
      | field            | value |
      | resources.staff  | none  |
      | resources.budget | none  |
    When Riverside is checked against "IC-2.19-RES"
    Then the finding is "not met"

  Scenario: Nothing is said about staff or money
    Given Riverside is a place of Estuary
    When Riverside is checked against "IC-2.19-RES"
    Then the finding is "cannot tell"
    And it asks for "the staff or the money Riverside has for its work"

  # Trap: no staff of its own says nothing about its money; either will do.
  Scenario: The place has no staff, and does not speak of money
    Given Riverside states:
      | field           | value |
      | resources.staff | none  |
    When Riverside is checked against "IC-2.19-RES"
    Then the finding is "cannot tell"

  Scenario: The place has no staff but a budget
    Given Riverside states:
      | field            | value               |
      | resources.staff  | none                |
      | resources.budget | £90,000 for 2021/22 |
    When Riverside is checked against "IC-2.19-RES"
    Then the finding is "met"

  # Trap: a delegated budget buys care for residents; it is not what the place runs itself with.
  Scenario: Only a delegated budget is stated
    Given Riverside states:
      | field                  | value     |
      | delegatedBudget.amount | 210000000 |
    When Riverside is checked against "IC-2.19-RES"
    Then the finding is "cannot tell"
