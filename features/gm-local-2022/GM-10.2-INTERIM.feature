@GM-10.2-INTERIM
Feature: CCG accountabilities unchanged until July 2022

  Background:
    Given Estuary is known as "greater-manchester"
    And it is 2022-04-01

  Scenario: Every CCG commissions until the end of June 2022
    Given "Riverside CCG" is a clinical-commissioning-group
    And "Moorland CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation  | endDate    |
      | riverside-ccg | 2022-06-30 |
      | moorland-ccg  | 2022-06-30 |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "GM-10.2-INTERIM"
    Then the finding is "met"

  Scenario: One CCG hands over in April 2022
    Given "Riverside CCG" is a clinical-commissioning-group
    And "Moorland CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation  | endDate    |
      | riverside-ccg | 2022-06-30 |
      | moorland-ccg  | 2022-03-31 |
    When Estuary is checked against "GM-10.2-INTERIM"
    Then the finding is "not met"
    And its evidence names "2022-03-31"

  Scenario: One CCG ends on the day before the last of June
    Given "Riverside CCG" is a clinical-commissioning-group
    And "Moorland CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation  | endDate    |
      | riverside-ccg | 2022-06-29 |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "GM-10.2-INTERIM"
    Then the finding is "not met"

  # Trap: the handover of section 75 money before July 2022 counts as well as that of the CCG.
  Scenario: A pooled budget is with the integrated care board already
    Given "Riverside CCG" is a clinical-commissioning-group
    And "Moorland CCG" is a clinical-commissioning-group
    And "Estuary Integrated Care Board" is an integrated-care-board
    And Estuary lists under commissioners:
      | organisation  | endDate    |
      | riverside-ccg | 2022-06-30 |
    And the list of commissioners of Estuary is complete
    And Riverside states:
      | field                        | value                         |
      | pooledBudget.accountableBody | estuary-integrated-care-board |
    When Estuary is checked against "GM-10.2-INTERIM"
    Then the finding is "not met"
    And its evidence names "Estuary Integrated Care Board"

  Scenario: The pooled budget stays with the CCG
    Given "Riverside CCG" is a clinical-commissioning-group
    And "Moorland CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation  | endDate    |
      | riverside-ccg | 2022-06-30 |
    And the list of commissioners of Estuary is complete
    And Riverside states:
      | field                        | value         |
      | pooledBudget.accountableBody | riverside-ccg |
    When Estuary is checked against "GM-10.2-INTERIM"
    Then the finding is "met"

  # Trap: only the CCGs are asked to stay.
  Scenario: NHS England stops commissioning one service earlier
    Given "Riverside CCG" is a clinical-commissioning-group
    And "Moorland CCG" is a clinical-commissioning-group
    And "NHS England North West" is an nhs-england
    And Estuary lists under commissioners:
      | organisation           | endDate    |
      | riverside-ccg          | 2022-06-30 |
      | nhs-england-north-west | 2022-03-31 |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "GM-10.2-INTERIM"
    Then the finding is "met"

  Scenario: The last day of one CCG is not said
    Given "Riverside CCG" is a clinical-commissioning-group
    And "Moorland CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation  | endDate    |
      | riverside-ccg | 2022-06-30 |
      | moorland-ccg  |            |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "GM-10.2-INTERIM"
    Then the finding is "cannot tell"
    And it asks for "each with its last day"

  Scenario: The CCGs listed stay, and the list is not complete
    Given "Riverside CCG" is a clinical-commissioning-group
    And "Moorland CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation  | endDate    |
      | riverside-ccg | 2022-06-30 |
    When Estuary is checked against "GM-10.2-INTERIM"
    Then the finding is "cannot tell"

  Scenario: No CCG is listed
    Given "Estuary Integrated Care Board" is an integrated-care-board
    And Estuary lists under commissioners:
      | organisation                  | endDate |
      | estuary-integrated-care-board |         |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "GM-10.2-INTERIM"
    Then the finding is "cannot tell"

  Scenario: Before March 2022 an early handover is not yet counted
    Given "Riverside CCG" is a clinical-commissioning-group
    And "Moorland CCG" is a clinical-commissioning-group
    And it is 2022-02-01
    And Estuary lists under commissioners:
      | organisation  | endDate    |
      | riverside-ccg | 2022-03-31 |
    When Estuary is checked against "GM-10.2-INTERIM"
    Then the finding is "cannot tell"
    And it is due on 2022-03-01
