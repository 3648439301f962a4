@IC-2.64-COTERM
Feature: Commissioning shares the boundary of the system

  Scenario: The one commissioner lies within the system
    Given it is 2022-05-01
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | withinSystem |
      | nhs-estuary-ccg | yes          |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "IC-2.64-COTERM"
    Then the finding is "met"

  # Trap: shared boundaries are asked for, not one commissioner.
  Scenario: Two commissioners lie within the system
    Given it is 2022-05-01
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | withinSystem |
      | nhs-estuary-ccg | yes          |
      | nhs-harbour-ccg | yes          |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "IC-2.64-COTERM"
    Then the finding is "met"

  Scenario: One commissioner crosses the boundary, and how that is mended is recorded
    Given it is 2022-05-01
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | withinSystem | resolution                 |
      | nhs-estuary-ccg | yes          |                            |
      | nhs-harbour-ccg | no           | Moves to Marshland in July |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "IC-2.64-COTERM"
    Then the finding is "partly met"
    And the explanation says "NHS Harbour CCG"

  Scenario: One commissioner crosses the boundary
    Given it is 2022-05-01
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | withinSystem |
      | nhs-estuary-ccg | yes          |
      | nhs-harbour-ccg | no           |
    When Estuary is checked against "IC-2.64-COTERM"
    Then the finding is "not met"
    And the explanation says "NHS Harbour CCG"

  Scenario: One commissioner says how its boundary is mended, and another does not
    Given it is 2022-05-01
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | withinSystem | resolution                 |
      | nhs-estuary-ccg | no           |                            |
      | nhs-harbour-ccg | no           | Moves to Marshland in July |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "IC-2.64-COTERM"
    Then the finding is "not met"
    And the explanation says "NHS Estuary CCG"

  Scenario: Nothing is planned to mend the boundary
    Given it is 2022-05-01
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | withinSystem | resolution |
      | nhs-estuary-ccg | no           | none       |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "IC-2.64-COTERM"
    Then the finding is "not met"

  Scenario: One commissioner crosses the boundary before April 2022
    Given it is 2022-03-31
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | withinSystem |
      | nhs-estuary-ccg | no           |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "IC-2.64-COTERM"
    Then the finding is "cannot tell"
    And it is due on 2022-04-01

  Scenario: The boundary of one commissioner is mended, and that of another not said
    Given it is 2022-05-01
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | withinSystem | resolution                 |
      | nhs-estuary-ccg |              |                            |
      | nhs-harbour-ccg | no           | Moves to Marshland in July |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "IC-2.64-COTERM"
    Then the finding is "partly met"
    And the explanation says "NHS Harbour CCG"

  Scenario: Nothing says whether a commissioner lies within the system
    Given it is 2022-05-01
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | area                 |
      | nhs-estuary-ccg | Estuary and the Vale |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "IC-2.64-COTERM"
    Then the finding is "cannot tell"
    And it asks for "NHS Estuary CCG"

  Scenario: The commissioners are not all listed
    Given it is 2022-05-01
    And "NHS Estuary CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation    | withinSystem |
      | nhs-estuary-ccg | yes          |
    When Estuary is checked against "IC-2.64-COTERM"
    Then the finding is "cannot tell"
    And it asks for "commissioners"

  Scenario: No commissioner is listed
    Given it is 2022-05-01
    And the system Estuary
    When Estuary is checked against "IC-2.64-COTERM"
    Then the finding is "cannot tell"
