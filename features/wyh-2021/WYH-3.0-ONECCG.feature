@WYH-3.0-ONECCG
Feature: One clinical commissioning group for Kirklees

  Scenario: One group replaces two
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And "NHS Kirklees CCG" is a clinical-commissioning-group
    And "NHS North Kirklees CCG" is a clinical-commissioning-group
    And "NHS Greater Huddersfield CCG" is a clinical-commissioning-group
    And "NHS Calderdale CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation                 | endDate    |
      | nhs-kirklees-ccg             |            |
      | nhs-north-kirklees-ccg       | 2021-03-31 |
      | nhs-greater-huddersfield-ccg | 2021-03-31 |
      | nhs-calderdale-ccg           |            |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "WYH-3.0-ONECCG"
    Then the finding is "met"
    And its evidence names "NHS Kirklees CCG"
    And its evidence does not name "NHS Calderdale CCG"

  Scenario: Only the new group is on the full list
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And "NHS Kirklees CCG" is a clinical-commissioning-group
    And "NHS North Kirklees CCG" is a clinical-commissioning-group
    And "NHS Greater Huddersfield CCG" is a clinical-commissioning-group
    And "NHS Calderdale CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation       | endDate    |
      | nhs-kirklees-ccg   | 2022-06-30 |
      | nhs-calderdale-ccg |            |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "WYH-3.0-ONECCG"
    Then the finding is "met"

  # Trap: a group without a last day may be a leftover of the list.
  Scenario: Both former groups are on the full list, and nothing says when they end
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And "NHS Kirklees CCG" is a clinical-commissioning-group
    And "NHS North Kirklees CCG" is a clinical-commissioning-group
    And "NHS Greater Huddersfield CCG" is a clinical-commissioning-group
    And "NHS Calderdale CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation                 | endDate |
      | nhs-north-kirklees-ccg       |         |
      | nhs-greater-huddersfield-ccg |         |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "WYH-3.0-ONECCG"
    Then the finding is "cannot tell"
    And the explanation says "NHS Greater Huddersfield CCG"

  # Trap: “North Kirklees CCG” ends in the name of its successor.
  Scenario: The new group is there, and one former group goes on
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And "NHS Kirklees CCG" is a clinical-commissioning-group
    And "NHS North Kirklees CCG" is a clinical-commissioning-group
    And "NHS Greater Huddersfield CCG" is a clinical-commissioning-group
    And "NHS Calderdale CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation                 | endDate    |
      | nhs-kirklees-ccg             | 2022-06-30 |
      | nhs-north-kirklees-ccg       | 2021-09-30 |
      | nhs-greater-huddersfield-ccg | 2021-03-31 |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "WYH-3.0-ONECCG"
    Then the finding is "not met"
    And the explanation says "NHS North Kirklees CCG"

  Scenario: Both former groups have ended, and nobody replaces them
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And "NHS Kirklees CCG" is a clinical-commissioning-group
    And "NHS North Kirklees CCG" is a clinical-commissioning-group
    And "NHS Greater Huddersfield CCG" is a clinical-commissioning-group
    And "NHS Calderdale CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation                 | endDate    |
      | nhs-north-kirklees-ccg       | 2021-03-31 |
      | nhs-greater-huddersfield-ccg | 2021-03-31 |
      | nhs-calderdale-ccg           |            |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "WYH-3.0-ONECCG"
    Then the finding is "not met"

  Scenario: The last day of one former group is a day late
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And "NHS Kirklees CCG" is a clinical-commissioning-group
    And "NHS North Kirklees CCG" is a clinical-commissioning-group
    And "NHS Greater Huddersfield CCG" is a clinical-commissioning-group
    And "NHS Calderdale CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation                 | endDate    |
      | nhs-kirklees-ccg             | 2022-06-30 |
      | nhs-north-kirklees-ccg       | 2021-03-31 |
      | nhs-greater-huddersfield-ccg | 2021-04-01 |
    When Estuary is checked against "WYH-3.0-ONECCG"
    Then the finding is "not met"

  Scenario: Nothing says when the former groups end
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And "NHS Kirklees CCG" is a clinical-commissioning-group
    And "NHS North Kirklees CCG" is a clinical-commissioning-group
    And "NHS Greater Huddersfield CCG" is a clinical-commissioning-group
    And "NHS Calderdale CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation                 | endDate |
      | nhs-kirklees-ccg             |         |
      | nhs-north-kirklees-ccg       |         |
      | nhs-greater-huddersfield-ccg |         |
    When Estuary is checked against "WYH-3.0-ONECCG"
    Then the finding is "cannot tell"
    And it asks for "NHS North Kirklees CCG"

  Scenario: The new group is there, and the list may go on
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And "NHS Kirklees CCG" is a clinical-commissioning-group
    And "NHS North Kirklees CCG" is a clinical-commissioning-group
    And "NHS Greater Huddersfield CCG" is a clinical-commissioning-group
    And "NHS Calderdale CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation     | endDate |
      | nhs-kirklees-ccg |         |
    When Estuary is checked against "WYH-3.0-ONECCG"
    Then the finding is "cannot tell"
    And it asks for "commissioners"

  Scenario: Both former groups go on before April 2021
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And it is 2021-03-01
    And "NHS Kirklees CCG" is a clinical-commissioning-group
    And "NHS North Kirklees CCG" is a clinical-commissioning-group
    And "NHS Greater Huddersfield CCG" is a clinical-commissioning-group
    And "NHS Calderdale CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation                 | endDate    |
      | nhs-north-kirklees-ccg       | 2021-06-30 |
      | nhs-greater-huddersfield-ccg | 2021-06-30 |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "WYH-3.0-ONECCG"
    Then the finding is "cannot tell"
    And it is due on 2021-04-01

  Scenario: No commissioner is listed
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    When Estuary is checked against "WYH-3.0-ONECCG"
    Then the finding is "cannot tell"
