@WP-CCG-TRANSFER
Feature: Clinical commissioning groups end and the NHS body takes over

  Scenario: Both groups end with June 2022, and the NHS body takes over
    Given it is 2022-09-01
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | endDate    |
      | nhs-estuary-ccg | 2022-06-30 |
      | nhs-harbour-ccg | 2022-06-30 |
    And the list of commissioners of Estuary is complete
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    When Estuary is checked against "WP-CCG-TRANSFER"
    Then the finding is "met"
    And its evidence names "2022-06-30"

  Scenario: Only the NHS body is left
    Given it is 2022-09-01
    And "NHS Estuary" is an integrated-care-board
    And Estuary lists under commissioners:
      | organisation |
      | nhs-estuary  |
    And the list of commissioners of Estuary is complete
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    When Estuary is checked against "WP-CCG-TRANSFER"
    Then the finding is "met"

  # Trap: an earlier merger is an end in time, and a group of which only the name says what it is ends like any other.
  Scenario: One group merged into the other a year before
    Given it is 2022-09-01
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Marsh CCG" is an organisation of which no more is said
    And Estuary lists under commissioners:
      | organisation    | endDate    |
      | nhs-estuary-ccg | 2022-06-30 |
      | nhs-marsh-ccg   | 2021-03-31 |
    And the list of commissioners of Estuary is complete
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    When Estuary is checked against "WP-CCG-TRANSFER"
    Then the finding is "met"

  Scenario: One group goes on for longer
    Given it is 2022-09-01
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | endDate    |
      | nhs-estuary-ccg | 2022-06-30 |
      | nhs-harbour-ccg | 2022-07-01 |
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    When Estuary is checked against "WP-CCG-TRANSFER"
    Then the finding is "not met"
    And the explanation says "NHS Harbour CCG"
    And the explanation does not say "NHS Estuary CCG"

  Scenario: One group is still on the full list of commissioners in September 2022
    Given it is 2022-09-01
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | endDate    |
      | nhs-estuary-ccg | 2022-06-30 |
      | nhs-harbour-ccg |            |
    And the list of commissioners of Estuary is complete
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    When Estuary is checked against "WP-CCG-TRANSFER"
    Then the finding is "cannot tell"
    And it asks for "the last day on which each of these commissions"
    And the explanation says "NHS Harbour CCG"

  # Trap: silence about the last day is a question; the list may be one of everybody who ever commissioned here.
  Scenario: One group has no last day, and the list may go on
    Given it is 2022-09-01
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | endDate    |
      | nhs-estuary-ccg | 2022-06-30 |
      | nhs-harbour-ccg |            |
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    When Estuary is checked against "WP-CCG-TRANSFER"
    Then the finding is "cannot tell"
    And it asks for "NHS Harbour CCG"

  Scenario: A commissioner does not say what it is, nor when it ends
    Given it is 2022-09-01
    And "Harbour Commissioning" is an organisation of which no more is said
    And Estuary lists under commissioners:
      | organisation          |
      | harbour-commissioning |
    And the list of commissioners of Estuary is complete
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    When Estuary is checked against "WP-CCG-TRANSFER"
    Then the finding is "cannot tell"
    And it asks for "Harbour Commissioning"

  # Trap: a council commissions too, and does not end.
  Scenario: The council goes on
    Given it is 2022-09-01
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And "Estuary Council" is a local-authority
    And "Marsh Commissioning" is an other
    And Estuary lists under commissioners:
      | organisation        | endDate    |
      | nhs-estuary-ccg     | 2022-06-30 |
      | estuary-council     |            |
      | marsh-commissioning | 2023-03-31 |
    And the list of commissioners of Estuary is complete
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    When Estuary is checked against "WP-CCG-TRANSFER"
    Then the finding is "met"

  Scenario: Every group listed ends, and the list may go on
    Given it is 2022-09-01
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | endDate    |
      | nhs-estuary-ccg | 2022-06-30 |
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    When Estuary is checked against "WP-CCG-TRANSFER"
    Then the finding is "cannot tell"
    And it asks for "commissioners"

  Scenario: The groups end, and the NHS body is only proposed
    Given it is 2022-09-01
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | endDate    |
      | nhs-estuary-ccg | 2022-06-30 |
    And the list of commissioners of Estuary is complete
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And it states:
      | field  | value    |
      | status | proposed |
    When Estuary is checked against "WP-CCG-TRANSFER"
    Then the finding is "partly met"

  Scenario: One group goes on for longer, and the NHS body is only proposed
    Given it is 2022-09-01
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | endDate    |
      | nhs-estuary-ccg | 2023-06-30 |
    And the list of commissioners of Estuary is complete
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And it states:
      | field  | value    |
      | status | proposed |
    When Estuary is checked against "WP-CCG-TRANSFER"
    Then the finding is "not met"

  # Trap: the partnership of the system cannot take on commissioning functions.
  Scenario: The groups end, and only the partnership is there
    Given it is 2022-09-01
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | endDate    |
      | nhs-estuary-ccg | 2022-06-30 |
    And the list of commissioners of Estuary is complete
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And the list of boards of Estuary is complete
    When Estuary is checked against "WP-CCG-TRANSFER"
    Then the finding is "partly met"

  Scenario: One group goes on for longer, and only the partnership is there
    Given it is 2022-09-01
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | endDate    |
      | nhs-estuary-ccg | 2023-06-30 |
    And the list of commissioners of Estuary is complete
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And the list of boards of Estuary is complete
    When Estuary is checked against "WP-CCG-TRANSFER"
    Then the finding is "not met"

  Scenario: The groups end, and nothing says who takes over
    Given it is 2022-09-01
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | endDate    |
      | nhs-estuary-ccg | 2022-06-30 |
    And the list of commissioners of Estuary is complete
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    When Estuary is checked against "WP-CCG-TRANSFER"
    Then the finding is "cannot tell"
    And it asks for "integrated care board"

  Scenario: The groups end, and the purpose of the one board is not said
    Given it is 2022-09-01
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | endDate    |
      | nhs-estuary-ccg | 2022-06-30 |
    And the list of commissioners of Estuary is complete
    And Estuary has the board "NHS Estuary", whose purpose is not said
    And the list of boards of Estuary is complete
    When Estuary is checked against "WP-CCG-TRANSFER"
    Then the finding is "cannot tell"

  Scenario: One group goes on for longer, before July 2022
    Given it is 2022-03-01
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | endDate    |
      | nhs-estuary-ccg | 2022-09-30 |
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    When Estuary is checked against "WP-CCG-TRANSFER"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01

  Scenario: A group has no last day yet, before July 2022
    Given it is 2022-06-30
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | endDate |
      | nhs-estuary-ccg |         |
    And the list of commissioners of Estuary is complete
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    When Estuary is checked against "WP-CCG-TRANSFER"
    Then the finding is "cannot tell"
    And it asks for "NHS Estuary CCG"

  Scenario: No commissioner is listed
    Given it is 2022-09-01
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    When Estuary is checked against "WP-CCG-TRANSFER"
    Then the finding is "cannot tell"

  Scenario: There is no commissioner at all
    Given it is 2022-09-01
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "WP-CCG-TRANSFER"
    Then the finding is "met"
