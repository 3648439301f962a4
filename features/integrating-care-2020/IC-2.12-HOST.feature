@IC-2.12-HOST
Feature: A larger provider may host functions for partners

  Scenario: A trust hosts a function
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And "Estuary Hospitals" states:
      | field           | value                  |
      | hostedFunctions | Payroll for all trusts |
    When "Estuary Hospitals" is checked against "IC-2.12-HOST"
    Then the finding is "local choice"
    And its evidence names "Payroll for all trusts"

  # Trap: a trust that does not speak of it is not asked to host anything.
  Scenario: Nothing is said
    Given "Estuary Hospitals" is an nhs-foundation-trust
    When "Estuary Hospitals" is checked against "IC-2.12-HOST"
    Then the finding is "cannot tell"

  # Trap: being lead provider for a partnership is not hosting functions.
  Scenario: A trust is lead provider for a place
    Given Riverside is a place of Estuary
    And "Estuary Hospitals" is an nhs-foundation-trust
    And "Estuary Hospitals" states:
      | field           | value     |
      | leadProviderFor | riverside |
    When "Estuary Hospitals" is checked against "IC-2.12-HOST"
    Then the finding is "cannot tell"
