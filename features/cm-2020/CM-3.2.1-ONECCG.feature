@CM-3.2.1-ONECCG
Feature: Typically one clinical commissioning group

  Scenario: One is in charge of the whole system
    Given Estuary is known as "cheshire-and-merseyside"
    And "North CCG" is a clinical-commissioning-group
    And "South CCG" is a clinical-commissioning-group
    And "United CCG" is a clinical-commissioning-group
    And "NHS England" is a nhs-england
    And Estuary lists under commissioners:
      | organisation | startDate | endDate |
      | united-ccg |  |  |
      | nhs-england |  |  |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "CM-3.2.1-ONECCG"
    Then the finding is "met"
    And its evidence names "United CCG"

  # Trap: two are more than one, whether or not the list is finished.
  Scenario: Two are listed
    Given Estuary is known as "cheshire-and-merseyside"
    And "North CCG" is a clinical-commissioning-group
    And "South CCG" is a clinical-commissioning-group
    And "United CCG" is a clinical-commissioning-group
    And "NHS England" is a nhs-england
    And Estuary lists under commissioners:
      | organisation | startDate | endDate |
      | north-ccg |  |  |
      | south-ccg |  |  |
    When Estuary is checked against "CM-3.2.1-ONECCG"
    Then the finding is "not met"
    And its evidence names "North CCG"

  # Trap: a commissioner that has ended, or is still to come, is not in charge.
  Scenario: Two have ended, and one has begun
    Given Estuary is known as "cheshire-and-merseyside"
    And "North CCG" is a clinical-commissioning-group
    And "South CCG" is a clinical-commissioning-group
    And "United CCG" is a clinical-commissioning-group
    And "NHS England" is a nhs-england
    And Estuary lists under commissioners:
      | organisation | startDate | endDate |
      | north-ccg |  | 2021-03-31 |
      | south-ccg |  | 2021-03-31 |
      | united-ccg | 2021-04-01 |  |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "CM-3.2.1-ONECCG"
    Then the finding is "met"

  Scenario: Two go on until a third begins
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
    When Estuary is checked against "CM-3.2.1-ONECCG"
    Then the finding is "partly met"

  Scenario: One of two has a last day
    Given Estuary is known as "cheshire-and-merseyside"
    And "North CCG" is a clinical-commissioning-group
    And "South CCG" is a clinical-commissioning-group
    And "United CCG" is a clinical-commissioning-group
    And "NHS England" is a nhs-england
    And Estuary lists under commissioners:
      | organisation | startDate | endDate |
      | north-ccg |  | 2022-03-31 |
      | south-ccg |  |  |
    When Estuary is checked against "CM-3.2.1-ONECCG"
    Then the finding is "partly met"

  Scenario: One of three has a last day
    Given Estuary is known as "cheshire-and-merseyside"
    And "North CCG" is a clinical-commissioning-group
    And "South CCG" is a clinical-commissioning-group
    And "United CCG" is a clinical-commissioning-group
    And "NHS England" is a nhs-england
    And Estuary lists under commissioners:
      | organisation | startDate | endDate |
      | north-ccg |  | 2022-03-31 |
      | south-ccg |  |  |
      | united-ccg |  |  |
    When Estuary is checked against "CM-3.2.1-ONECCG"
    Then the finding is "not met"

  Scenario: The list is not complete
    Given Estuary is known as "cheshire-and-merseyside"
    And "North CCG" is a clinical-commissioning-group
    And "South CCG" is a clinical-commissioning-group
    And "United CCG" is a clinical-commissioning-group
    And "NHS England" is a nhs-england
    And Estuary lists under commissioners:
      | organisation | startDate | endDate |
      | united-ccg |  |  |
    When Estuary is checked against "CM-3.2.1-ONECCG"
    Then the finding is "cannot tell"

  Scenario: A body of another kind commissions as well
    Given Estuary is known as "cheshire-and-merseyside"
    And "North CCG" is a clinical-commissioning-group
    And "South CCG" is a clinical-commissioning-group
    And "United CCG" is a clinical-commissioning-group
    And "NHS England" is a nhs-england
    And "Estuary Partners" is an other
    And Estuary lists under commissioners:
      | organisation | startDate | endDate |
      | united-ccg |  |  |
      | estuary-partners |  |  |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "CM-3.2.1-ONECCG"
    Then the finding is "met"

  Scenario: A body whose kind is not said commissions as well
    Given Estuary is known as "cheshire-and-merseyside"
    And "North CCG" is a clinical-commissioning-group
    And "South CCG" is a clinical-commissioning-group
    And "United CCG" is a clinical-commissioning-group
    And "NHS England" is a nhs-england
    And the collaborative "Estuary Alliance" of "Estuary Partners, Estuary North"
    And Estuary lists under commissioners:
      | organisation | startDate | endDate |
      | united-ccg |  |  |
      | estuary-partners |  |  |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "CM-3.2.1-ONECCG"
    Then the finding is "cannot tell"
    And it asks for "the type of Estuary Partners"

  Scenario: No group is left
    Given Estuary is known as "cheshire-and-merseyside"
    And "North CCG" is a clinical-commissioning-group
    And "South CCG" is a clinical-commissioning-group
    And "United CCG" is a clinical-commissioning-group
    And "NHS England" is a nhs-england
    And Estuary lists under commissioners:
      | organisation | startDate | endDate |
      | nhs-england |  |  |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "CM-3.2.1-ONECCG"
    Then the finding is "does not apply"
