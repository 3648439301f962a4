@IC-2.31-PLACE-F1
Feature: Place size and boundary is local choice

  Scenario: The place states its size and boundary
    Given Riverside states:
      | field         | value        |
      | population    | 240000       |
      | boundaryBasis | council-area |
    When Riverside is checked against "IC-2.31-PLACE-F1"
    Then the finding is "local choice"
    And its evidence names "240000"
    And its evidence names "a council area"

  Scenario: The place states its councils
    Given "Riverside Council" is a local-authority
    And Riverside states:
      | field            | value             |
      | localAuthorities | riverside-council |
    When Riverside is checked against "IC-2.31-PLACE-F1"
    Then the finding is "local choice"
    And its evidence names "Riverside Council"

  Scenario: The place has recorded a reason
    Given Riverside is a place of Estuary
    And "Riverside" has recorded for "IC-2.31-PLACE-F1" the reason "One hospital serves both towns"
    When Riverside is checked against "IC-2.31-PLACE-F1"
    Then the finding is "local choice"

  Scenario: Nothing is said
    Given Riverside is a place of Estuary
    When Riverside is checked against "IC-2.31-PLACE-F1"
    Then the finding is "cannot tell"

  # Trap: population ranges are guides; a place of 90,000 people is a choice and no gap.
  Scenario: The place is far smaller than places usually are
    Given Riverside states:
      | field      | value |
      | population | 90000 |
    When Riverside is checked against "IC-2.31-PLACE-F1"
    Then the finding is "local choice"

  Scenario: The place states its boundary only
    Given Riverside states:
      | field         | value            |
      | boundaryBasis | health-geography |
    When Riverside is checked against "IC-2.31-PLACE-F1"
    Then the finding is "local choice"
