@IC-2.31-ORG-F1
Feature: Being a lead provider is local choice

  Scenario: A trust is lead provider for a collaborative
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Hospitals" states:
      | field           | value                  |
      | leadProviderFor | estuary-acute-alliance |
    When "Estuary Hospitals" is checked against "IC-2.31-ORG-F1"
    Then the finding is "local choice"
    And its evidence names "Estuary Acute Alliance"

  # Trap: any organisation may hold the role, not only a trust.
  Scenario: A charity is lead provider for a place
    Given "Estuary Hospitals" is a voluntary-sector
    And Riverside is a place of Estuary
    And "Estuary Hospitals" states:
      | field           | value     |
      | leadProviderFor | riverside |
    When "Estuary Hospitals" is checked against "IC-2.31-ORG-F1"
    Then the finding is "local choice"

  Scenario: No organisation is said to be a lead provider
    Given "Estuary Hospitals" is an nhs-foundation-trust
    When Estuary is checked against "IC-2.31-ORG-F1"
    Then the finding is "cannot tell"

  Scenario: All organisations are listed, and none says that it is a lead provider
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And the list of organisations in the submission is complete
    When Estuary is checked against "IC-2.31-ORG-F1"
    Then the finding is "cannot tell"
