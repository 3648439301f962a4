@WYH-2.0-FIVE
Feature: The five places of the partnership are recorded

  Scenario: All five places are described
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Estuary has the place "Bradford District and Craven"
    And Estuary has the place "Calderdale"
    And Estuary has the place "Kirklees"
    And Estuary has the place "Leeds"
    And Estuary has the place "Wakefield"
    When Estuary is checked against "WYH-2.0-FIVE"
    Then the finding is "met"
    And its evidence names "Kirklees"

  # Trap: a sixth place, or another way of writing one, does no harm.
  Scenario: A sixth place is described, and one is written in another way
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Estuary has the place "Bradford District & Craven"
    And Estuary has the place "Calderdale"
    And Estuary has the place "Kirklees"
    And Estuary has the place "Leeds"
    And Estuary has the place "Wakefield"
    And Estuary has the place "Harrogate"
    And the list of places in the submission is complete
    When Estuary is checked against "WYH-2.0-FIVE"
    Then the finding is "met"

  Scenario Outline: All places are listed, and one of the five is missing
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Estuary has the place "<one>"
    And Estuary has the place "<two>"
    And Estuary has the place "<three>"
    And Estuary has the place "<four>"
    And the list of places in the submission is complete
    When Estuary is checked against "WYH-2.0-FIVE"
    Then the finding is "partly met"
    And the explanation says "<missing>"

    Examples:
      | one                          | two        | three    | four      | missing                      |
      | Calderdale                   | Kirklees   | Leeds    | Wakefield | Bradford District and Craven |
      | Bradford District and Craven | Kirklees   | Leeds    | Wakefield | Calderdale                   |
      | Bradford District and Craven | Calderdale | Leeds    | Wakefield | Kirklees                     |
      | Bradford District and Craven | Calderdale | Kirklees | Wakefield | Leeds                        |
      | Bradford District and Craven | Calderdale | Kirklees | Leeds     | Wakefield                    |

  # Trap: a partnership known by only part of the name of a place is not yet that place.
  Scenario: All places are listed, and Bradford stands there without Craven
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Estuary has the place "Bradford"
    And Estuary has the place "Calderdale"
    And Estuary has the place "Kirklees"
    And Estuary has the place "Leeds"
    And Estuary has the place "Wakefield"
    And the list of places in the submission is complete
    When Estuary is checked against "WYH-2.0-FIVE"
    Then the finding is "partly met"

  Scenario: All places are listed, and none of the five is among them
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Estuary has the place "Harrogate"
    And the list of places in the submission is complete
    When Estuary is checked against "WYH-2.0-FIVE"
    Then the finding is "not met"

  Scenario: One place hands in its own file
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Estuary has the place "Kirklees"
    When Estuary is checked against "WYH-2.0-FIVE"
    Then the finding is "cannot tell"
    And it asks for "Calderdale"
    And the explanation does not say "Kirklees"

  Scenario: A place is missing before April 2021
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And it is 2021-03-01
    And Estuary has the place "Kirklees"
    And the list of places in the submission is complete
    When Estuary is checked against "WYH-2.0-FIVE"
    Then the finding is "cannot tell"
    And it is due on 2021-04-01
