@CM-3.1.5-PARTNERSHIP
Feature: Each place has its own partnership

  Scenario: The place has a partnership
    Given Estuary is known as "cheshire-and-merseyside"
    And Riverside has a place partnership
    When Riverside is checked against "CM-3.1.5-PARTNERSHIP"
    Then the finding is "met"

  Scenario: It is proposed
    Given Estuary is known as "cheshire-and-merseyside"
    And Riverside has a place partnership
    And it states:
      | field  | value    |
      | status | proposed |
    When Riverside is checked against "CM-3.1.5-PARTNERSHIP"
    Then the finding is "partly met"

  # Trap: the health and wellbeing board is the council's, and no partnership of the place.
  Scenario: The full list of boards has the health and wellbeing board only
    Given Estuary is known as "cheshire-and-merseyside"
    And Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And the list of boards of Riverside is complete
    When Riverside is checked against "CM-3.1.5-PARTNERSHIP"
    Then the finding is "not met"

  Scenario: No board is described
    Given Estuary is known as "cheshire-and-merseyside"
    And Riverside is a place of Estuary
    When Riverside is checked against "CM-3.1.5-PARTNERSHIP"
    Then the finding is "cannot tell"
