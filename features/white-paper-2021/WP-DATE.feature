@WP-DATE
Feature: Plans use July 2022 as the statutory date

  Scenario: The NHS body is to start on 1 July 2022
    Given it is 2022-03-01
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And it states:
      | field     | value      |
      | startDate | 2022-07-01 |
    When Estuary is checked against "WP-DATE"
    Then the finding is "met"
    And its evidence names "2022-07-01"

  Scenario: The NHS body is still to start on 1 April 2022
    Given it is 2022-03-01
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And it states:
      | field     | value      |
      | startDate | 2022-04-01 |
    When Estuary is checked against "WP-DATE"
    Then the finding is "not met"
    And its evidence names "2022-04-01"

  # Trap: a shadow form before July 2022 is no statutory start.
  Scenario: The NHS body works in shadow form from April 2022
    Given it is 2022-03-01
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And it states:
      | field      | value      |
      | startDate  | 2022-07-01 |
      | shadowFrom | 2022-04-01 |
    When Estuary is checked against "WP-DATE"
    Then the finding is "met"

  # Trap: the partnership may start when it likes.
  Scenario: The partnership starts on 1 April 2022, and the NHS body on 1 July 2022
    Given it is 2022-03-01
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And it states:
      | field     | value      |
      | startDate | 2022-07-01 |
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And it states:
      | field     | value      |
      | startDate | 2022-04-01 |
    When Estuary is checked against "WP-DATE"
    Then the finding is "met"

  Scenario: Only the partnership has a start
    Given it is 2022-03-01
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And it states:
      | field     | value      |
      | startDate | 2022-07-01 |
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    When Estuary is checked against "WP-DATE"
    Then the finding is "cannot tell"
    And it asks for "the day the integrated care board"

  Scenario: The last day of a clinical commissioning group is 30 June 2022
    Given it is 2022-03-01
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | endDate    |
      | nhs-estuary-ccg | 2022-06-30 |
    When Estuary is checked against "WP-DATE"
    Then the finding is "met"
    And its evidence names "2022-06-30"

  Scenario: The last day of a clinical commissioning group is still 31 March 2022
    Given it is 2022-03-01
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | endDate    |
      | nhs-estuary-ccg | 2022-03-31 |
    When Estuary is checked against "WP-DATE"
    Then the finding is "not met"
    And its evidence names "2022-03-31"

  Scenario: The NHS body starts on 1 July 2022, and one group still ends with March
    Given it is 2022-03-01
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | endDate    |
      | nhs-estuary-ccg | 2022-06-30 |
      | nhs-harbour-ccg | 2022-03-31 |
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And it states:
      | field     | value      |
      | startDate | 2022-07-01 |
    When Estuary is checked against "WP-DATE"
    Then the finding is "not met"

  Scenario: One group ends with June and the other still with March
    Given it is 2022-03-01
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | endDate    |
      | nhs-estuary-ccg | 2022-06-30 |
      | nhs-harbour-ccg | 2022-03-31 |
    When Estuary is checked against "WP-DATE"
    Then the finding is "not met"

  # Trap: two groups that merge on 1 April 2022 end with March, and the system does not start then.
  Scenario: Two groups merge in April 2022
    Given it is 2022-03-01
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And "NHS Coast CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | startDate  | endDate    |
      | nhs-estuary-ccg |            | 2022-03-31 |
      | nhs-harbour-ccg |            | 2022-03-31 |
      | nhs-coast-ccg   | 2022-04-01 | 2022-06-30 |
    When Estuary is checked against "WP-DATE"
    Then the finding is "met"

  Scenario: Two groups merge in April 2022, and the NHS body starts in July
    Given it is 2022-03-01
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And "NHS Coast CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | startDate  | endDate    |
      | nhs-estuary-ccg |            | 2022-03-31 |
      | nhs-harbour-ccg |            | 2022-03-31 |
      | nhs-coast-ccg   | 2022-04-01 |            |
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And it states:
      | field     | value      |
      | startDate | 2022-07-01 |
    When Estuary is checked against "WP-DATE"
    Then the finding is "met"

  Scenario: Two groups merge in April 2022, and nothing is said of the NHS body
    Given it is 2022-03-01
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And "NHS Coast CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | startDate  | endDate    |
      | nhs-estuary-ccg |            | 2022-03-31 |
      | nhs-harbour-ccg |            | 2022-03-31 |
      | nhs-coast-ccg   | 2022-04-01 |            |
    When Estuary is checked against "WP-DATE"
    Then the finding is "cannot tell"

  Scenario: The first date stands in plans before March 2022
    Given it is 2022-02-28
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And it states:
      | field     | value      |
      | startDate | 2022-04-01 |
    When Estuary is checked against "WP-DATE"
    Then the finding is "cannot tell"
    And it is due on 2022-03-01

  Scenario: Nothing is said of any date
    Given it is 2022-03-01
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    When Estuary is checked against "WP-DATE"
    Then the finding is "cannot tell"
