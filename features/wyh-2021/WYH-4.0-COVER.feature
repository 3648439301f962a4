@WYH-4.0-COVER
Feature: Committees reflect the whole area

  Scenario Outline: Members come from two parts of the area
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And Kirklees has the board "Kirklees Committee" as its <purpose>
    And all its seats are:
      | post                 | area                         |
      | GP member, Dewsbury  | North Kirklees               |
      | GP member, Holmfirth | Huddersfield and the valleys |
    When Kirklees is checked against "WYH-4.0-COVER"
    Then the finding is "met"
    And its evidence names "Huddersfield and the valleys"

    Examples:
      | purpose             |
      | joint-commissioning |
      | place-partnership   |

  Scenario: All members come from one part
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And Kirklees has the board "Kirklees Committee" as its joint-commissioning
    And all its seats are:
      | post                | area           |
      | GP member, Dewsbury | North Kirklees |
      | Lay member          | north Kirklees |
    When Kirklees is checked against "WYH-4.0-COVER"
    Then the finding is "not met"
    And the explanation says "Kirklees Committee"

  # Trap: one balanced board does not make up for another that is one-sided.
  Scenario: One board is balanced and the other one-sided
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And Kirklees has the board "Kirklees Committee" as its joint-commissioning
    And all its seats are:
      | post                 | area                         |
      | GP member, Dewsbury  | North Kirklees               |
      | GP member, Holmfirth | Huddersfield and the valleys |
    And Kirklees has the board "Kirklees Partnership" as its place-partnership
    And all its seats are:
      | post                | area           |
      | GP member, Dewsbury | North Kirklees |
      | Lay member          | north Kirklees |
    When Kirklees is checked against "WYH-4.0-COVER"
    Then the finding is "not met"
    And the explanation says "Kirklees Partnership"
    And the explanation does not say "Kirklees Committee"

  # Trap: council scrutiny is not a committee of those who commission.
  Scenario: Only a scrutiny committee is one-sided
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And Kirklees has the board "Kirklees Committee" as its joint-commissioning
    And all its seats are:
      | post                 | area                         |
      | GP member, Dewsbury  | North Kirklees               |
      | GP member, Holmfirth | Huddersfield and the valleys |
    And Kirklees has the board "Scrutiny Panel" as its scrutiny
    And all its seats are:
      | post                | area           |
      | GP member, Dewsbury | North Kirklees |
      | Lay member          | north Kirklees |
    When Kirklees is checked against "WYH-4.0-COVER"
    Then the finding is "met"

  Scenario: The members are not all listed
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And Kirklees has the board "Kirklees Committee" as its joint-commissioning
    And some of its seats are:
      | post                | area           |
      | GP member, Dewsbury | North Kirklees |
      | Lay member          | north Kirklees |
    When Kirklees is checked against "WYH-4.0-COVER"
    Then the finding is "cannot tell"
    And it asks for "Kirklees Committee"

  Scenario: One member does not say where it comes from
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And Kirklees has the board "Kirklees Committee" as its joint-commissioning
    And all its seats are:
      | post                | area           |
      | GP member, Dewsbury | North Kirklees |
      | Lay member          | north Kirklees |
      | Nurse member        |                |
    When Kirklees is checked against "WYH-4.0-COVER"
    Then the finding is "cannot tell"

  Scenario: There is only one member
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And Kirklees has the board "Kirklees Committee" as its joint-commissioning
    And all its seats are:
      | post                | area           |
      | GP member, Dewsbury | North Kirklees |
    When Kirklees is checked against "WYH-4.0-COVER"
    Then the finding is "cannot tell"

  Scenario: One board is balanced, and the other does not say
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And Kirklees has the board "Kirklees Committee" as its joint-commissioning
    And all its seats are:
      | post                 | area                         |
      | GP member, Dewsbury  | North Kirklees               |
      | GP member, Holmfirth | Huddersfield and the valleys |
    And Kirklees has the board "Kirklees Partnership" as its place-partnership
    When Kirklees is checked against "WYH-4.0-COVER"
    Then the finding is "cannot tell"
    And it asks for "Kirklees Partnership"

  Scenario: An observer comes from another part
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And Kirklees has the board "Kirklees Committee" as its joint-commissioning
    And all its seats are:
      | post       | area           | standing |
      | GP member  | North Kirklees |          |
      | Lay member | North Kirklees |          |
      | Observer   | Huddersfield   | observer |
    When Kirklees is checked against "WYH-4.0-COVER"
    Then the finding is "not met"

  Scenario: All members come from one part, before April 2021
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And it is 2021-03-01
    And Kirklees has the board "Kirklees Committee" as its joint-commissioning
    And all its seats are:
      | post                | area           |
      | GP member, Dewsbury | North Kirklees |
      | Lay member          | north Kirklees |
    When Kirklees is checked against "WYH-4.0-COVER"
    Then the finding is "cannot tell"
    And it is due on 2021-04-01

  Scenario: No board is described
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    When Kirklees is checked against "WYH-4.0-COVER"
    Then the finding is "cannot tell"

  Scenario: Only the health and wellbeing board is described
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And Kirklees has the board "Kirklees Committee" as its health-and-wellbeing-board
    And all its seats are:
      | post                 | area                         |
      | GP member, Dewsbury  | North Kirklees               |
      | GP member, Holmfirth | Huddersfield and the valleys |
    When Kirklees is checked against "WYH-4.0-COVER"
    Then the finding is "cannot tell"
