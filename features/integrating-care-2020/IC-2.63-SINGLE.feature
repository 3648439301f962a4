@IC-2.63-SINGLE
Feature: The system has one approach to strategic commissioning

  Scenario: There is one approach for the whole system
    Given Estuary states:
      | field                        | value |
      | commissioningApproach.single | yes   |
    When Estuary is checked against "IC-2.63-SINGLE"
    Then the finding is "met"

  Scenario: There is more than one approach
    Given Estuary states:
      | field                        | value |
      | commissioningApproach.single | no    |
    When Estuary is checked against "IC-2.63-SINGLE"
    Then the finding is "not met"

  Scenario: The system says that it has no approach
    Given Estuary says that it has no commissioningApproach
    When Estuary is checked against "IC-2.63-SINGLE"
    Then the finding is "not met"

  # Trap: a description is not yet one approach.
  Scenario: The approach is described, and not said to be the only one
    Given Estuary states:
      | field                             | value                           |
      | commissioningApproach.description | Two CCGs with a joint committee |
    When Estuary is checked against "IC-2.63-SINGLE"
    Then the finding is "cannot tell"

  # Trap: one approach may be shared by several commissioners.
  Scenario: Two commissioners share one approach
    Given "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    |
      | nhs-estuary-ccg |
      | nhs-harbour-ccg |
    And Estuary states:
      | field                        | value |
      | commissioningApproach.single | yes   |
    When Estuary is checked against "IC-2.63-SINGLE"
    Then the finding is "met"

  Scenario: Nothing is said of the approach
    Given the system Estuary
    When Estuary is checked against "IC-2.63-SINGLE"
    Then the finding is "cannot tell"
