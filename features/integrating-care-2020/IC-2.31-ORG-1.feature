@IC-2.31-ORG-1
Feature: Statutory responsibilities stay with each organisation

  Scenario: It is answered with the document that proves it
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And "IC-2.31-ORG-1" is answered "yes" for "Estuary Hospitals", see "Board minutes, May 2021"
    When "Estuary Hospitals" is checked against "IC-2.31-ORG-1"
    Then the finding is "met"
    And its evidence names "Board minutes, May 2021"

  Scenario: It is answered “partly”
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And "IC-2.31-ORG-1" is answered "partly" for "Estuary Hospitals", see "Board minutes, May 2021"
    When "Estuary Hospitals" is checked against "IC-2.31-ORG-1"
    Then the finding is "partly met"

  Scenario: It is answered “no”
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And "IC-2.31-ORG-1" is answered "no" for "Estuary Hospitals", see ""
    When "Estuary Hospitals" is checked against "IC-2.31-ORG-1"
    Then the finding is "not met"

  # Trap: “yes” that nobody can look up proves nothing.
  Scenario: It is answered “yes” without a document
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And "IC-2.31-ORG-1" is answered "yes" for "Estuary Hospitals", see ""
    When "Estuary Hospitals" is checked against "IC-2.31-ORG-1"
    Then the finding is "cannot tell"
    And it asks for "the document that proves the answer"

  Scenario: Nobody has answered
    Given "Estuary Hospitals" is an nhs-foundation-trust
    When "Estuary Hospitals" is checked against "IC-2.31-ORG-1"
    Then the finding is "cannot tell"
    And it asks for "IC-2.31-ORG-1"

  # Trap: one trust cannot answer for another.
  Scenario: Another trust has answered
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And "Northshore Hospital" is an nhs-trust
    And "IC-2.31-ORG-1" is answered "yes" for "Northshore Hospital", see "Board minutes"
    When "Estuary Hospitals" is checked against "IC-2.31-ORG-1"
    Then the finding is "cannot tell"

  Scenario: No trust is listed
    Given the system Estuary
    When Estuary is checked against "IC-2.31-ORG-1"
    Then the finding is "cannot tell"
    And it asks for "each NHS trust of Estuary"

  Scenario: All organisations are listed, and none is a trust
    Given "Estuary Council" is a local-authority
    And the list of organisations in the submission is complete
    When Estuary is checked against "IC-2.31-ORG-1"
    Then the finding is "does not apply"
