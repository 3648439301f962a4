@HCA-ICB-NOOVERLAP
Feature: Board areas do not overlap

  # Trap: here “no” is the good answer.
  Scenario: The areas do not overlap
    Given Estuary states:
      | field            | value |
      | boundaryOverlaps | no    |
    And it is 2022-09-01
    When Estuary is checked against "HCA-ICB-NOOVERLAP"
    Then the finding is "met"

  Scenario: The areas overlap
    Given Estuary states:
      | field            | value |
      | boundaryOverlaps | yes   |
    And it is 2022-09-01
    When Estuary is checked against "HCA-ICB-NOOVERLAP"
    Then the finding is "not met"

  Scenario: Nothing is said
    Given the system Estuary
    And it is 2022-09-01
    When Estuary is checked against "HCA-ICB-NOOVERLAP"
    Then the finding is "cannot tell"

  # Trap: a council area may be split between boards; that is no overlap.
  Scenario: Two councils share the area of the system
    Given "Riverside Council" is a local-authority
    And Riverside states:
      | field            | value                |
      | localAuthorities | riverside-council    |
      | boundaryBasis    | part-of-council-area |
    And it is 2022-09-01
    When Estuary is checked against "HCA-ICB-NOOVERLAP"
    Then the finding is "cannot tell"

  Scenario: The day has not come
    Given Estuary states:
      | field            | value |
      | boundaryOverlaps | yes   |
    And it is 2022-05-01
    When Estuary is checked against "HCA-ICB-NOOVERLAP"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
