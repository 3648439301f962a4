@CM-3.2.4-SINGLE
Feature: One clinical commissioning group by April 2022

  Scenario: Two end in March 2022, and one begins in April
    Given Estuary is known as "cheshire-and-merseyside"
    And "North CCG" is a clinical-commissioning-group
    And "South CCG" is a clinical-commissioning-group
    And "United CCG" is a clinical-commissioning-group
    And "NHS England" is a nhs-england
    And Estuary lists under commissioners:
      | organisation | startDate | endDate |
      | north-ccg |  | 2022-03-31 |
      | south-ccg |  | 2022-03-31 |
      | united-ccg | 2022-04-01 |  |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "CM-3.2.4-SINGLE"
    Then the finding is "met"
    And its evidence names "United CCG"

  Scenario: Two have no last day
    Given Estuary is known as "cheshire-and-merseyside"
    And "North CCG" is a clinical-commissioning-group
    And "South CCG" is a clinical-commissioning-group
    And "United CCG" is a clinical-commissioning-group
    And "NHS England" is a nhs-england
    And Estuary lists under commissioners:
      | organisation | startDate | endDate |
      | north-ccg |  |  |
      | south-ccg |  |  |
    And it is 2022-05-01
    When Estuary is checked against "CM-3.2.4-SINGLE"
    Then the finding is "not met"

  Scenario: The same before April 2022
    Given Estuary is known as "cheshire-and-merseyside"
    And "North CCG" is a clinical-commissioning-group
    And "South CCG" is a clinical-commissioning-group
    And "United CCG" is a clinical-commissioning-group
    And "NHS England" is a nhs-england
    And Estuary lists under commissioners:
      | organisation | startDate | endDate |
      | north-ccg |  |  |
      | south-ccg |  |  |
    When Estuary is checked against "CM-3.2.4-SINGLE"
    Then the finding is "cannot tell"
    And it is due on 2022-04-01

  # Trap: the Act moved the end to June 2022, and brought no single group.
  Scenario: Both end in June 2022
    Given Estuary is known as "cheshire-and-merseyside"
    And "North CCG" is a clinical-commissioning-group
    And "South CCG" is a clinical-commissioning-group
    And "United CCG" is a clinical-commissioning-group
    And "NHS England" is a nhs-england
    And Estuary lists under commissioners:
      | organisation | startDate | endDate |
      | north-ccg |  | 2022-06-30 |
      | south-ccg |  | 2022-06-30 |
    And it is 2022-05-01
    When Estuary is checked against "CM-3.2.4-SINGLE"
    Then the finding is "partly met"

  # Trap: a group that ends on the first of April still commissions on that day.
  Scenario: One ends a day late
    Given Estuary is known as "cheshire-and-merseyside"
    And "North CCG" is a clinical-commissioning-group
    And "South CCG" is a clinical-commissioning-group
    And "United CCG" is a clinical-commissioning-group
    And "NHS England" is a nhs-england
    And Estuary lists under commissioners:
      | organisation | startDate | endDate |
      | north-ccg |  | 2022-04-01 |
      | united-ccg | 2022-04-01 |  |
    And the list of commissioners of Estuary is complete
    And it is 2022-05-01
    When Estuary is checked against "CM-3.2.4-SINGLE"
    Then the finding is "partly met"

  # Trap: a council or NHS England commissions too, and is no group.
  Scenario: NHS England goes on
    Given Estuary is known as "cheshire-and-merseyside"
    And "North CCG" is a clinical-commissioning-group
    And "South CCG" is a clinical-commissioning-group
    And "United CCG" is a clinical-commissioning-group
    And "NHS England" is a nhs-england
    And Estuary lists under commissioners:
      | organisation | startDate | endDate |
      | nhs-england |  |  |
      | united-ccg |  |  |
    And the list of commissioners of Estuary is complete
    And it is 2022-05-01
    When Estuary is checked against "CM-3.2.4-SINGLE"
    Then the finding is "met"

  Scenario: The list is not complete
    Given Estuary is known as "cheshire-and-merseyside"
    And "North CCG" is a clinical-commissioning-group
    And "South CCG" is a clinical-commissioning-group
    And "United CCG" is a clinical-commissioning-group
    And "NHS England" is a nhs-england
    And Estuary lists under commissioners:
      | organisation | startDate | endDate |
      | united-ccg |  |  |
    And it is 2022-05-01
    When Estuary is checked against "CM-3.2.4-SINGLE"
    Then the finding is "cannot tell"

  Scenario: No group is left
    Given Estuary is known as "cheshire-and-merseyside"
    And "North CCG" is a clinical-commissioning-group
    And "South CCG" is a clinical-commissioning-group
    And "United CCG" is a clinical-commissioning-group
    And "NHS England" is a nhs-england
    And Estuary lists under commissioners:
      | organisation | startDate | endDate |
      | north-ccg |  | 2022-03-31 |
    And the list of commissioners of Estuary is complete
    And it is 2022-05-01
    When Estuary is checked against "CM-3.2.4-SINGLE"
    Then the finding is "does not apply"
