@IC-1.14-BOUNDARY
Feature: Place normally follows council boundaries

  Scenario: The place follows the area of its council
    Given Riverside states:
      | field         | value        |
      | boundaryBasis | council-area |
    When Riverside is checked against "IC-1.14-BOUNDARY"
    Then the finding is "met"
    And its evidence names "a council area"

  Scenario: The place follows another footprint and says why
    Given Riverside states:
      | field             | value                              |
      | boundaryBasis     | health-geography                   |
      | boundaryRationale | The catchment of the two hospitals |
    When Riverside is checked against "IC-1.14-BOUNDARY"
    Then the finding is "local choice"
    And its evidence names "The catchment of the two hospitals"

  Scenario: The place follows another footprint and says nothing about it
    Given Riverside states:
      | field         | value            |
      | boundaryBasis | health-geography |
    When Riverside is checked against "IC-1.14-BOUNDARY"
    Then the finding is "not met"
    And the explanation says "That is allowed"

  Scenario: The place does not say what its boundary follows
    Given Riverside states:
      | field      | value  |
      | population | 240000 |
    When Riverside is checked against "IC-1.14-BOUNDARY"
    Then the finding is "cannot tell"
    And it asks for "what the boundary of Riverside follows"

  # Trap: several whole council areas are not one council area, and a reason turns them into a choice.
  Scenario: The place covers two councils and says why
    Given Riverside states:
      | field             | value                                                    |
      | boundaryBasis     | several-council-areas                                    |
      | boundaryRationale | Both councils share one hospital and one community trust |
    When Riverside is checked against "IC-1.14-BOUNDARY"
    Then the finding is "local choice"

  # Trap: a reason without the boundary it is for does not say what the boundary follows.
  Scenario: There is a reason, but nothing says for which boundary
    Given Riverside states:
      | field             | value                      |
      | boundaryRationale | It makes sense to partners |
    When Riverside is checked against "IC-1.14-BOUNDARY"
    Then the finding is "cannot tell"

  Scenario: The place follows a council area and gives its reason all the same
    Given Riverside states:
      | field             | value                                            |
      | boundaryBasis     | council-area                                     |
      | boundaryRationale | The council and the NHS plan for the same people |
    When Riverside is checked against "IC-1.14-BOUNDARY"
    Then the finding is "met"

  # Trap: "none" is no reason.
  Scenario: The place follows part of a council area and says that there is no reason
    Given Riverside states:
      | field             | value                |
      | boundaryBasis     | part-of-council-area |
      | boundaryRationale | none                 |
    When Riverside is checked against "IC-1.14-BOUNDARY"
    Then the finding is "not met"
