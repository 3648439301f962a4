@PC-3-ACCOUNT
Feature: Collaborative has accountability mechanism

  Scenario: It is answered with the document that proves it
    Given "Northshore Trust" is an nhs-trust
    And "Southshore Trust" is an nhs-trust
    And the collaborative "Estuary Hospitals" of "Northshore Trust, Southshore Trust"
    And it is 2022-07-01
    And "PC-3-ACCOUNT" is answered "yes" for "Estuary Hospitals", see "Board minutes, item 4"
    When "Estuary Hospitals" is checked against "PC-3-ACCOUNT"
    Then the finding is "met"
    And its evidence names "Board minutes, item 4"

  Scenario: It is answered in part
    Given "Northshore Trust" is an nhs-trust
    And "Southshore Trust" is an nhs-trust
    And the collaborative "Estuary Hospitals" of "Northshore Trust, Southshore Trust"
    And it is 2022-07-01
    And "PC-3-ACCOUNT" is answered "partly" for "Estuary Hospitals", see "Board minutes, item 4"
    When "Estuary Hospitals" is checked against "PC-3-ACCOUNT"
    Then the finding is "partly met"

  Scenario: It is denied
    Given "Northshore Trust" is an nhs-trust
    And "Southshore Trust" is an nhs-trust
    And the collaborative "Estuary Hospitals" of "Northshore Trust, Southshore Trust"
    And it is 2022-07-01
    And "PC-3-ACCOUNT" is answered "no" for "Estuary Hospitals", see ""
    When "Estuary Hospitals" is checked against "PC-3-ACCOUNT"
    Then the finding is "not met"

  # Trap: a yes that nobody can look up proves nothing.
  Scenario: It is answered without a document
    Given "Northshore Trust" is an nhs-trust
    And "Southshore Trust" is an nhs-trust
    And the collaborative "Estuary Hospitals" of "Northshore Trust, Southshore Trust"
    And it is 2022-07-01
    And "PC-3-ACCOUNT" is answered "yes" for "Estuary Hospitals", see ""
    When "Estuary Hospitals" is checked against "PC-3-ACCOUNT"
    Then the finding is "cannot tell"
    And it asks for "the document that proves the answer"

  Scenario: Nobody has answered
    Given "Northshore Trust" is an nhs-trust
    And "Southshore Trust" is an nhs-trust
    And the collaborative "Estuary Hospitals" of "Northshore Trust, Southshore Trust"
    And it is 2022-07-01
    When "Estuary Hospitals" is checked against "PC-3-ACCOUNT"
    Then the finding is "cannot tell"
    And it asks for "PC-3-ACCOUNT"
