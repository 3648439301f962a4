@GM-8.10-SCRUTINY
Feature: Council scrutiny continues

  Background:
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01

  Scenario: There is one
    Given Riverside has the board "Health Scrutiny Committee" as its scrutiny
    When Riverside is checked against "GM-8.10-SCRUTINY"
    Then the finding is "met"
    And its evidence names "Health Scrutiny Committee"

  Scenario: One is proposed
    Given Riverside has the board "Health Scrutiny Committee" as its scrutiny
    And it states:
      | field  | value    |
      | status | proposed |
    When Riverside is checked against "GM-8.10-SCRUTINY"
    Then the finding is "partly met"

  # Trap: the health and wellbeing board does not scrutinise.
  Scenario: Other boards are listed, and the list is not complete
    Given Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    When Riverside is checked against "GM-8.10-SCRUTINY"
    Then the finding is "cannot tell"

  Scenario: Nothing is said
    Given Riverside is a place of Estuary
    When Riverside is checked against "GM-8.10-SCRUTINY"
    Then the finding is "cannot tell"

  Scenario: All boards are listed, and the purpose of one is not said
    Given Riverside has the board "Joint Board", whose purpose is not said
    And the list of boards of Riverside is complete
    When Riverside is checked against "GM-8.10-SCRUTINY"
    Then the finding is "cannot tell"

  Scenario: The locality names its scrutiny committee
    Given Riverside states:
      | field              | value                                           |
      | scrutinyCommittees | Adult Social Care and Health Scrutiny Committee |
    When Riverside is checked against "GM-8.10-SCRUTINY"
    Then the finding is "met"
    And its evidence names "Adult Social Care and Health Scrutiny Committee"

  Scenario: All boards and all scrutiny committees are listed, and there is none
    Given Riverside has a place partnership
    And the list of boards of Riverside is complete
    And the list of scrutinyCommittees of Riverside is complete
    When Riverside is checked against "GM-8.10-SCRUTINY"
    Then the finding is "not met"

  Scenario: The locality says that it has none
    Given Riverside states:
      | field              | value |
      | scrutinyCommittees | none  |
    When Riverside is checked against "GM-8.10-SCRUTINY"
    Then the finding is "not met"

  # Trap: scrutiny is a committee of the council, and need not stand among the boards of the partnership.
  Scenario: All boards of the partners are listed
    Given Riverside has a place partnership
    And the list of boards of Riverside is complete
    When Riverside is checked against "GM-8.10-SCRUTINY"
    Then the finding is "cannot tell"

  Scenario: All scrutiny committees are listed, and the boards are not
    Given Riverside has a place partnership
    And the list of scrutinyCommittees of Riverside is complete
    When Riverside is checked against "GM-8.10-SCRUTINY"
    Then the finding is "cannot tell"
