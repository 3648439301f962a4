@HCA-CCG-END
Feature: CCGs abolished on 1 July 2022

  Scenario: Every group has ended in time
    Given "NHS Riverside CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation      | endDate    |
      | nhs-riverside-ccg | 2022-06-30 |
    And the list of commissioners of Estuary is complete
    And it is 2022-09-01
    When Estuary is checked against "HCA-CCG-END"
    Then the finding is "met"

  Scenario: Only the board commissions
    Given "NHS Estuary Integrated Care Board" is an integrated-care-board
    And Estuary lists under commissioners:
      | organisation                      | endDate |
      | nhs-estuary-integrated-care-board |         |
    And the list of commissioners of Estuary is complete
    And it is 2022-09-01
    When Estuary is checked against "HCA-CCG-END"
    Then the finding is "met"

  Scenario Outline: A group is shown as active after June 2022
    Given "NHS Riverside CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation      | endDate |
      | nhs-riverside-ccg | <day>   |
    And it is 2022-09-01
    When Estuary is checked against "HCA-CCG-END"
    Then the finding is "not met"

    Examples:
      | day        |
      | 2022-07-01 |
      | 2023-03-31 |

  # Trap: a group without a last day may be a leftover of the list; that is asked, not held against anybody.
  Scenario: No last day is given
    Given "NHS Riverside CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation      | endDate |
      | nhs-riverside-ccg |         |
    And the list of commissioners of Estuary is complete
    And it is 2022-09-01
    When Estuary is checked against "HCA-CCG-END"
    Then the finding is "cannot tell"
    And it asks for "the last day on which each of these commissions in Estuary: NHS Riverside CCG"

  Scenario: The list is not finished
    Given "NHS Riverside CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation      | endDate    |
      | nhs-riverside-ccg | 2022-06-30 |
    And it is 2022-09-01
    When Estuary is checked against "HCA-CCG-END"
    Then the finding is "cannot tell"
    And it asks for "commissioners"

  # Trap: only clinical commissioning groups were abolished.
  Scenario: Another commissioner goes on
    Given "NHS Riverside CCG" is a clinical-commissioning-group
    And "NHS England North" is a nhs-england
    And Estuary lists under commissioners:
      | organisation      | endDate    |
      | nhs-riverside-ccg | 2022-06-30 |
      | nhs-england-north | 2024-03-31 |
    And the list of commissioners of Estuary is complete
    And it is 2022-09-01
    When Estuary is checked against "HCA-CCG-END"
    Then the finding is "met"

  Scenario: The day has not come
    Given "NHS Riverside CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation      | endDate    |
      | nhs-riverside-ccg | 2023-03-31 |
    And it is 2022-05-01
    When Estuary is checked against "HCA-CCG-END"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
