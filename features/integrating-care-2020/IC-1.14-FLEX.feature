@IC-1.14-FLEX
Feature: Place size may vary locally

  Scenario: The place says what its boundary follows and why
    Given Riverside states:
      | field             | value                              |
      | boundaryBasis     | health-geography                   |
      | boundaryRationale | The catchment of the two hospitals |
    When Riverside is checked against "IC-1.14-FLEX"
    Then the finding is "local choice"
    And its evidence names "The catchment of the two hospitals"

  Scenario: The place has recorded a reason for its boundary
    Given Riverside is a place of Estuary
    And "Riverside" has recorded for "IC-1.14-FLEX" the reason "Patients of the moor parishes use another hospital"
    When Riverside is checked against "IC-1.14-FLEX"
    Then the finding is "local choice"
    And its evidence names "moor parishes"

  Scenario: Nothing is said about the boundary
    Given Riverside is a place of Estuary
    When Riverside is checked against "IC-1.14-FLEX"
    Then the finding is "cannot tell"
    And it asks for "the footprint of the place"
    And the explanation says "Nothing needs to be done"

  # Trap: a reason recorded for another requirement, or by another place, is not this place's choice.
  Scenario: A reason is recorded for something else, and by another place
    Given Riverside is a place of Estuary
    And Moorland is a place of Estuary
    And "Riverside" has recorded for "IC-2.31-PLACE-F2" the reason "Small enough to know each other"
    And "Moorland" has recorded for "IC-1.14-FLEX" the reason "The moor is one community"
    When Riverside is checked against "IC-1.14-FLEX"
    Then the finding is "cannot tell"

  Scenario Outline: The place states one thing about its boundary
    Given Riverside states:
      | field  | value   |
      | <fact> | <value> |
    When Riverside is checked against "IC-1.14-FLEX"
    Then the finding is "local choice"

    Examples:
      | fact              | value                              |
      | boundaryBasis     | health-geography                   |
      | boundaryRationale | The catchment of the two hospitals |
