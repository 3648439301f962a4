@GM-8.9-CHALLENGE
Feature: Wellbeing board checks the locality board

  Background:
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01

  Scenario: The board says it
    Given Stockport has a place partnership
    And it states:
      | field         | value                                                   |
      | relationToHwb | The health and wellbeing board checks and challenges it |
    When Stockport is checked against "GM-8.9-CHALLENGE"
    Then the finding is "met"
    And its evidence names "The health and wellbeing board checks and challenges it"

  Scenario: Its terms of reference are in draft
    Given Stockport has a place partnership
    And it states:
      | field         | value                                                   |
      | relationToHwb | The health and wellbeing board checks and challenges it |
    And Stockport has these documents:
      | kind               | status |
      | terms-of-reference | draft  |
    When Stockport is checked against "GM-8.9-CHALLENGE"
    Then the finding is "partly met"

  Scenario: Its terms of reference are still to be written
    Given Stockport has a place partnership
    And it states:
      | field         | value                                                   |
      | relationToHwb | The health and wellbeing board checks and challenges it |
    And Stockport has these documents:
      | kind               | status   |
      | terms-of-reference | to-write |
    When Stockport is checked against "GM-8.9-CHALLENGE"
    Then the finding is "not met"

  Scenario: The board says that there is none
    Given Stockport has a place partnership
    And it states:
      | field         | value |
      | relationToHwb | none  |
    When Stockport is checked against "GM-8.9-CHALLENGE"
    Then the finding is "not met"

  Scenario: The board does not say
    Given Stockport has a place partnership
    When Stockport is checked against "GM-8.9-CHALLENGE"
    Then the finding is "cannot tell"
    And it asks for "how the health and wellbeing board checks and challenges it"

  # Trap: what the health and wellbeing board says of itself binds no locality board.
  Scenario: Only the health and wellbeing board says so
    Given Stockport has the board "Health and Wellbeing Board" as its health-and-wellbeing-board
    And it states:
      | field         | value                                                   |
      | relationToHwb | The health and wellbeing board checks and challenges it |
    When Stockport is checked against "GM-8.9-CHALLENGE"
    Then the finding is "cannot tell"

  Scenario: The place has no locality board
    Given the list of boards of Stockport is complete
    When Stockport is checked against "GM-8.9-CHALLENGE"
    Then the finding is "does not apply"
