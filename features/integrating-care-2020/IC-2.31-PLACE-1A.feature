@IC-2.31-PLACE-1A
Feature: Every place operates a partnership

  Scenario: The place has a partnership
    Given Riverside has a place partnership
    And it states:
      | field  | value       |
      | status | established |
    When Riverside is checked against "IC-2.31-PLACE-1A"
    Then the finding is "met"
    And its evidence names "Riverside Partnership Board"

  Scenario: The partnership meets in shadow form
    Given Riverside has a place partnership
    And it states:
      | field  | value  |
      | status | shadow |
    When Riverside is checked against "IC-2.31-PLACE-1A"
    Then the finding is "met"

  Scenario: The partnership is named, and nothing is said about its status
    Given Riverside has a place partnership
    When Riverside is checked against "IC-2.31-PLACE-1A"
    Then the finding is "met"

  Scenario: The partnership is only proposed
    Given Riverside has a place partnership
    And it states:
      | field  | value    |
      | status | proposed |
    When Riverside is checked against "IC-2.31-PLACE-1A"
    Then the finding is "partly met"
    And the explanation says "does not meet yet"

  Scenario: One partnership board meets and another is proposed
    Given Riverside has a place partnership
    And it states:
      | field  | value       |
      | status | established |
    And Riverside has the board "Riverside Strategy Board" as its place-partnership
    And it states:
      | field  | value    |
      | status | proposed |
    When Riverside is checked against "IC-2.31-PLACE-1A"
    Then the finding is "met"

  Scenario: All boards are listed, and none is the partnership
    Given Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And the list of boards of Riverside is complete
    When Riverside is checked against "IC-2.31-PLACE-1A"
    Then the finding is "not met"

  Scenario: No partnership is described
    Given Riverside is a place of Estuary
    When Riverside is checked against "IC-2.31-PLACE-1A"
    Then the finding is "cannot tell"
    And it asks for "place partnership of Riverside"

  # Trap: providers that join up, and the Health and Wellbeing Board, are not the partnership of the place.
  Scenario: The place has a provider partnership and a health and wellbeing board, and may have more
    Given Riverside has the board "Riverside Local Care Organisation" as its place-provider-partnership
    And Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    When Riverside is checked against "IC-2.31-PLACE-1A"
    Then the finding is "cannot tell"

  # Trap: a board that does not say what it is for may be the partnership.
  Scenario: All boards are listed, and the purpose of one is not said
    Given Riverside has the board "Riverside Locality Board", whose purpose is not said
    And the list of boards of Riverside is complete
    When Riverside is checked against "IC-2.31-PLACE-1A"
    Then the finding is "cannot tell"

  Scenario: All boards are listed, the partnership among them
    Given Riverside has a place partnership
    And the list of boards of Riverside is complete
    When Riverside is checked against "IC-2.31-PLACE-1A"
    Then the finding is "met"

  Scenario: All boards are listed, and the partnership among them is proposed
    Given Riverside has a place partnership
    And it states:
      | field  | value    |
      | status | proposed |
    And the list of boards of Riverside is complete
    When Riverside is checked against "IC-2.31-PLACE-1A"
    Then the finding is "partly met"

  # Trap: the partnership of the place next door is not this place's.
  Scenario: Only another place has a partnership
    Given Moorland has a place partnership
    And Riverside is a place of Estuary
    When Riverside is checked against "IC-2.31-PLACE-1A"
    Then the finding is "cannot tell"

  Scenario: Before April 2021 the missing partnership is not due
    Given it is 2021-03-01
    And Riverside is a place of Estuary
    And the list of boards of Riverside is complete
    When Riverside is checked against "IC-2.31-PLACE-1A"
    Then the finding is "cannot tell"
    And it is due on 2021-04-01
