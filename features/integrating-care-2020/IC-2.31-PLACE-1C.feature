@IC-2.31-PLACE-1C
Feature: Partnership decides on defined functions

  Scenario: The partnership says what it decides on
    Given Riverside has a place partnership
    And it states:
      | field               | value                   |
      | decisions.functions | strategy, pooled budget |
    When Riverside is checked against "IC-2.31-PLACE-1C"
    Then the finding is "met"
    And its evidence names "pooled budget"

  Scenario: The functions are in draft
    Given Riverside has a place partnership
    And it states:
      | field               | value    |
      | decisions.functions | strategy |
      | decisions.status    | draft    |
    When Riverside is checked against "IC-2.31-PLACE-1C"
    Then the finding is "partly met"

  Scenario: The paper for the functions is still to be written
    Given Riverside has a place partnership
    And it states:
      | field               | value    |
      | decisions.functions | strategy |
      | decisions.status    | to-write |
    When Riverside is checked against "IC-2.31-PLACE-1C"
    Then the finding is "not met"

  Scenario: The full list of functions is empty
    Given Riverside has a place partnership
    And the list of decisions.functions of "Riverside Partnership Board" is complete
    When Riverside is checked against "IC-2.31-PLACE-1C"
    Then the finding is "not met"
    And the explanation says "complete list that is empty"

  Scenario: The partnership takes no decisions
    Given Riverside has a place partnership
    And it states:
      | field     | value |
      | decisions | none  |
    When Riverside is checked against "IC-2.31-PLACE-1C"
    Then the finding is "not met"

  Scenario: The functions are not said
    Given Riverside has a place partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    When Riverside is checked against "IC-2.31-PLACE-1C"
    Then the finding is "cannot tell"
    And it asks for "the functions it decides on for Riverside Partnership Board"

  # Trap: what the provider partnership does is not what the partnership decides on.
  Scenario: Only the provider partnership lists functions
    Given Riverside has a place partnership
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And it states:
      | field               | value              |
      | decisions.functions | community services |
    When Riverside is checked against "IC-2.31-PLACE-1C"
    Then the finding is "cannot tell"

  # Trap: two boards that act together are one partnership.
  Scenario: The delivery board acts together with the partnership and lists its functions
    Given Riverside has a place partnership
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And it states:
      | field               | value                       |
      | decisions.functions | community services          |
      | actsWith            | riverside-partnership-board |
    When Riverside is checked against "IC-2.31-PLACE-1C"
    Then the finding is "met"
    And the explanation says "Riverside Delivery Board"

  Scenario: One list of functions is complete and empty, the other board lists some
    Given Riverside has a place partnership
    And the list of decisions.functions of "Riverside Partnership Board" is complete
    And Riverside has the board "Riverside Strategy Board" as its place-partnership
    And it states:
      | field               | value    |
      | decisions.functions | strategy |
    When Riverside is checked against "IC-2.31-PLACE-1C"
    Then the finding is "met"

  Scenario: One board's list is complete and empty, the other board says nothing
    Given Riverside has a place partnership
    And the list of decisions.functions of "Riverside Partnership Board" is complete
    And Riverside has the board "Riverside Strategy Board" as its place-partnership
    When Riverside is checked against "IC-2.31-PLACE-1C"
    Then the finding is "not met"

  Scenario: No partnership is described
    Given Riverside is a place of Estuary
    When Riverside is checked against "IC-2.31-PLACE-1C"
    Then the finding is "cannot tell"

  Scenario: All boards are listed, and none is the partnership
    Given Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And the list of boards of Riverside is complete
    When Riverside is checked against "IC-2.31-PLACE-1C"
    Then the finding is "does not apply"
