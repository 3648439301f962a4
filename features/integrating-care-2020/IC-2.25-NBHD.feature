@IC-2.25-NBHD
Feature: Network clinical directors lead in neighbourhoods

  Scenario: The network has a clinical director
    Given Riverside has the primary care network "North Network"
    And "North Network" states:
      | field                   | value                              |
      | clinicalDirector.post   | Clinical Director of North Network |
      | clinicalDirector.filled | yes                                |
    When "North Network" is checked against "IC-2.25-NBHD"
    Then the finding is "met"
    And its evidence names "Clinical Director of North Network"

  Scenario: The post is vacant
    Given Riverside has the primary care network "North Network"
    And "North Network" states:
      | field                   | value             |
      | clinicalDirector.post   | Clinical Director |
      | clinicalDirector.filled | no                |
    When "North Network" is checked against "IC-2.25-NBHD"
    Then the finding is "partly met"

  Scenario: The network says that it has no clinical director
    Given Riverside has the primary care network "North Network"
    And "North Network" states:
      | field            | value |
      | clinicalDirector | none  |
    When "North Network" is checked against "IC-2.25-NBHD"
    Then the finding is "not met"

  Scenario: The network is only named
    Given Riverside has the primary care network "North Network"
    When "North Network" is checked against "IC-2.25-NBHD"
    Then the finding is "cannot tell"
    And it asks for "clinical director of North Network"

  # Trap: one network's clinical director does not lead the other's neighbourhoods.
  Scenario: Only the other network has a clinical director
    Given Riverside has the primary care network "North Network"
    And Riverside has the primary care network "South Network"
    And "South Network" states:
      | field                 | value             |
      | clinicalDirector.post | Clinical Director |
    When "North Network" is checked against "IC-2.25-NBHD"
    Then the finding is "cannot tell"

  # Trap: a clinical director works for the practices; for whom is not asked here.
  Scenario: The clinical director acts for the member practices
    Given Riverside has the primary care network "North Network"
    And "North Network" states:
      | field                       | value                |
      | clinicalDirector.post       | Clinical Director    |
      | clinicalDirector.onBehalfOf | the member practices |
    When "North Network" is checked against "IC-2.25-NBHD"
    Then the finding is "met"

  Scenario: The place lists no network
    Given Riverside is a place of Estuary
    When Riverside is checked against "IC-2.25-NBHD"
    Then the finding is "cannot tell"
    And it asks for "each primary care network of Riverside"

  Scenario: The full list of networks is empty
    Given the list of pcns of Riverside is complete
    When Riverside is checked against "IC-2.25-NBHD"
    Then the finding is "does not apply"
