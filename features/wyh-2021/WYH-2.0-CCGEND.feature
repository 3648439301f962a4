@WYH-2.0-CCGEND
Feature: Clinical commissioning groups end when the system takes over

  # Trap: the paper says 31 March 2022; the law put the date back, and 30 June 2022 is in time.
  Scenario: The groups end with June 2022
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | endDate    |
      | nhs-estuary-ccg | 2022-06-30 |
      | nhs-harbour-ccg | 2022-03-31 |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "WYH-2.0-CCGEND"
    Then the finding is "met"

  Scenario: One group is to go on
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | endDate    |
      | nhs-estuary-ccg | 2022-07-01 |
      | nhs-harbour-ccg | 2022-03-31 |
    When Estuary is checked against "WYH-2.0-CCGEND"
    Then the finding is "not met"
    And the explanation says "NHS Estuary CCG"

  # Trap: a group without a last day is not said to go on for ever.
  Scenario: One group has no last day yet
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | endDate    |
      | nhs-estuary-ccg |            |
      | nhs-harbour-ccg | 2022-06-30 |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "WYH-2.0-CCGEND"
    Then the finding is "cannot tell"
    And it asks for "NHS Estuary CCG"

  Scenario: The commissioners are not all listed
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | endDate    |
      | nhs-estuary-ccg | 2022-06-30 |
    When Estuary is checked against "WYH-2.0-CCGEND"
    Then the finding is "cannot tell"

  Scenario: One group is to go on, before April 2021
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And it is 2021-03-01
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | endDate    |
      | nhs-estuary-ccg | 2022-09-30 |
    When Estuary is checked against "WYH-2.0-CCGEND"
    Then the finding is "cannot tell"
    And it is due on 2021-04-01
