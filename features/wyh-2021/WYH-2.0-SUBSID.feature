@WYH-2.0-SUBSID
Feature: Work happens at the right level, with its reason

  Scenario: Every function has its level and reason
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Estuary lists under functions:
      | name               | level  | rationale              |
      | Cancer             | system | Few hospitals treat it |
      | Community services | place  | Close to people        |
    And the list of functions of Estuary is complete
    When Estuary is checked against "WYH-2.0-SUBSID"
    Then the finding is "met"

  Scenario: The level of one function is not agreed
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Estuary lists under functions:
      | name    | level      | rationale              |
      | Cancer  | system     | Few hospitals treat it |
      | Estates | not-agreed | Still discussed        |
    When Estuary is checked against "WYH-2.0-SUBSID"
    Then the finding is "not met"
    And the explanation says "Estates"

  Scenario: One function is said to have no reason
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Estuary lists under functions:
      | name    | level  | rationale              |
      | Cancer  | system | Few hospitals treat it |
      | Estates | system | none                   |
    When Estuary is checked against "WYH-2.0-SUBSID"
    Then the finding is "not met"
    And the explanation says "Estates"

  # Trap: work at place needs its reason too; the question is the right level, not only what the system keeps.
  Scenario: A function at place is said to have no reason
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Estuary lists under functions:
      | name               | level  | rationale              |
      | Cancer             | system | Few hospitals treat it |
      | Community services | place  | none                   |
    And the list of functions of Estuary is complete
    When Estuary is checked against "WYH-2.0-SUBSID"
    Then the finding is "not met"
    And the explanation says "Community services"

  Scenario: One function has a level and no word on the reason
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Estuary lists under functions:
      | name    | level  | rationale              |
      | Cancer  | system | Few hospitals treat it |
      | Estates | system |                        |
    And the list of functions of Estuary is complete
    When Estuary is checked against "WYH-2.0-SUBSID"
    Then the finding is "cannot tell"
    And it asks for "Estates"

  Scenario: One function has a reason and no word on the level
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Estuary lists under functions:
      | name    | level  | rationale                  |
      | Cancer  | system | Few hospitals treat it     |
      | Estates |        | Sites serve several places |
    And the list of functions of Estuary is complete
    When Estuary is checked against "WYH-2.0-SUBSID"
    Then the finding is "cannot tell"
    And it asks for "Estates"

  Scenario: The functions are not all listed
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Estuary lists under functions:
      | name   | level  | rationale              |
      | Cancer | system | Few hospitals treat it |
    When Estuary is checked against "WYH-2.0-SUBSID"
    Then the finding is "cannot tell"
    And it asks for "functions"

  Scenario: The level is not agreed before April 2021
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And it is 2021-03-01
    And Estuary lists under functions:
      | name    | level      | rationale       |
      | Estates | not-agreed | Still discussed |
    When Estuary is checked against "WYH-2.0-SUBSID"
    Then the finding is "cannot tell"
    And it is due on 2021-04-01

  # Trap: other lists of the system are not its functions.
  Scenario: No function is listed
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Estuary lists under specialisedServices:
      | name  | level  |
      | Burns | system |
    And the list of specialisedServices of Estuary is complete
    When Estuary is checked against "WYH-2.0-SUBSID"
    Then the finding is "cannot tell"
