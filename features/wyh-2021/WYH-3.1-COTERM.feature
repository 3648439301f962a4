@WYH-3.1-COTERM
Feature: The clinical commissioning group matches the council area

  Scenario Outline: The group covers the area of the one council
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And "NHS Kirklees CCG" is a clinical-commissioning-group
    And "Kirklees Council" is a local-authority
    And "Calderdale Council" is a local-authority
    And Estuary lists under commissioners:
      | organisation     | area   |
      | nhs-kirklees-ccg | <area> |
    And Kirklees states:
      | field            | value            |
      | localAuthorities | kirklees-council |
    When Kirklees is checked against "WYH-3.1-COTERM"
    Then the finding is "met"

    Examples:
      | area                    |
      | Kirklees                |
      | Kirklees Council area   |
      | The Borough of Kirklees |

  Scenario: The group covers part of the place
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And "NHS Kirklees CCG" is a clinical-commissioning-group
    And "Kirklees Council" is a local-authority
    And "Calderdale Council" is a local-authority
    And Estuary lists under commissioners:
      | organisation     | area           |
      | nhs-kirklees-ccg | North Kirklees |
    And Kirklees states:
      | field            | value            |
      | localAuthorities | kirklees-council |
    When Kirklees is checked against "WYH-3.1-COTERM"
    Then the finding is "not met"
    And its evidence names "North Kirklees"

  # Trap: an area that takes in the place and more does not match it.
  Scenario: The group covers two council areas
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And "NHS Kirklees CCG" is a clinical-commissioning-group
    And "Kirklees Council" is a local-authority
    And "Calderdale Council" is a local-authority
    And Estuary lists under commissioners:
      | organisation     | area                    |
      | nhs-kirklees-ccg | Kirklees and Calderdale |
    And Kirklees states:
      | field            | value            |
      | localAuthorities | kirklees-council |
    When Kirklees is checked against "WYH-3.1-COTERM"
    Then the finding is "not met"

  Scenario: The group covers another area, and the place says why
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And "NHS Kirklees CCG" is a clinical-commissioning-group
    And "Kirklees Council" is a local-authority
    And "Calderdale Council" is a local-authority
    And Estuary lists under commissioners:
      | organisation     | area                    |
      | nhs-kirklees-ccg | Kirklees and Calderdale |
    And Kirklees states:
      | field             | value                          |
      | localAuthorities  | kirklees-council               |
      | boundaryRationale | One hospital trust serves both |
    When Kirklees is checked against "WYH-3.1-COTERM"
    Then the finding is "local choice"
    And its evidence names "One hospital trust serves both"

  Scenario: The group covers another area, and the place says that there is no reason
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And "NHS Kirklees CCG" is a clinical-commissioning-group
    And "Kirklees Council" is a local-authority
    And "Calderdale Council" is a local-authority
    And Estuary lists under commissioners:
      | organisation     | area                    |
      | nhs-kirklees-ccg | Kirklees and Calderdale |
    And Kirklees states:
      | field             | value            |
      | localAuthorities  | kirklees-council |
      | boundaryRationale | none             |
    When Kirklees is checked against "WYH-3.1-COTERM"
    Then the finding is "not met"

  Scenario: The place takes in two councils
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And "NHS Kirklees CCG" is a clinical-commissioning-group
    And "Kirklees Council" is a local-authority
    And "Calderdale Council" is a local-authority
    And Estuary lists under commissioners:
      | organisation     | area     |
      | nhs-kirklees-ccg | Kirklees |
    And Kirklees states:
      | field            | value                                |
      | localAuthorities | kirklees-council, calderdale-council |
    When Kirklees is checked against "WYH-3.1-COTERM"
    Then the finding is "not met"
    And its evidence names "Calderdale Council"

  Scenario: The place takes in two councils, and says why
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And "NHS Kirklees CCG" is a clinical-commissioning-group
    And "Kirklees Council" is a local-authority
    And "Calderdale Council" is a local-authority
    And Estuary lists under commissioners:
      | organisation     | area     |
      | nhs-kirklees-ccg | Kirklees |
    And Kirklees states:
      | field             | value                                |
      | localAuthorities  | kirklees-council, calderdale-council |
      | boundaryRationale | One hospital trust serves both       |
    When Kirklees is checked against "WYH-3.1-COTERM"
    Then the finding is "local choice"

  # Trap: the area of another commissioner says nothing of this place.
  Scenario: Only another commissioner says its area
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And "NHS Kirklees CCG" is a clinical-commissioning-group
    And "Kirklees Council" is a local-authority
    And "Calderdale Council" is a local-authority
    And "NHS Calderdale CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation       | area       |
      | nhs-kirklees-ccg   |            |
      | nhs-calderdale-ccg | Calderdale |
    And Kirklees states:
      | field            | value            |
      | localAuthorities | kirklees-council |
    When Kirklees is checked against "WYH-3.1-COTERM"
    Then the finding is "cannot tell"
    And it asks for "area"

  Scenario: The group covers the place, and nothing says which council that is
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And "NHS Kirklees CCG" is a clinical-commissioning-group
    And "Kirklees Council" is a local-authority
    And "Calderdale Council" is a local-authority
    And Estuary lists under commissioners:
      | organisation     | area     |
      | nhs-kirklees-ccg | Kirklees |
    When Kirklees is checked against "WYH-3.1-COTERM"
    Then the finding is "cannot tell"
    And it asks for "the council or councils of"

  Scenario: The group covers part of the place, before April 2021
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And it is 2021-03-01
    And "NHS Kirklees CCG" is a clinical-commissioning-group
    And "Kirklees Council" is a local-authority
    And "Calderdale Council" is a local-authority
    And Estuary lists under commissioners:
      | organisation     | area           |
      | nhs-kirklees-ccg | North Kirklees |
    And Kirklees states:
      | field            | value            |
      | localAuthorities | kirklees-council |
    When Kirklees is checked against "WYH-3.1-COTERM"
    Then the finding is "cannot tell"
    And it is due on 2021-04-01

  Scenario: Nothing is said of the commissioners
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    When Kirklees is checked against "WYH-3.1-COTERM"
    Then the finding is "cannot tell"
