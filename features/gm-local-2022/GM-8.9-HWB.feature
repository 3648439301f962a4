@GM-8.9-HWB
Feature: Health and wellbeing board continues

  Background:
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01

  Scenario: There is one
    Given Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    When Riverside is checked against "GM-8.9-HWB"
    Then the finding is "met"
    And its evidence names "Riverside Health and Wellbeing Board"

  Scenario: One is proposed
    Given Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And it states:
      | field  | value    |
      | status | proposed |
    When Riverside is checked against "GM-8.9-HWB"
    Then the finding is "partly met"

  Scenario: All boards are listed, and none is one
    Given Riverside has the board "Riverside Health and Wellbeing Partnership" as its place-partnership
    And the list of boards of Riverside is complete
    When Riverside is checked against "GM-8.9-HWB"
    Then the finding is "not met"

  # Trap: the locality board is not the statutory board, whatever its name.
  Scenario: Other boards are listed, and the list is not complete
    Given Riverside has the board "Riverside Health and Wellbeing Partnership" as its place-partnership
    When Riverside is checked against "GM-8.9-HWB"
    Then the finding is "cannot tell"

  Scenario: Nothing is said
    Given Riverside is a place of Estuary
    When Riverside is checked against "GM-8.9-HWB"
    Then the finding is "cannot tell"

  Scenario: All boards are listed, and the purpose of one is not said
    Given Riverside has the board "Joint Board", whose purpose is not said
    And the list of boards of Riverside is complete
    When Riverside is checked against "GM-8.9-HWB"
    Then the finding is "cannot tell"
