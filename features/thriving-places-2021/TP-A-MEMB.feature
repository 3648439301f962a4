@TP-A-MEMB
Feature: The membership of the place arrangement is confirmed

  Scenario: Every member is listed
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-MEMB"
    Then the finding is "met"

  # Trap: a list of members is not confirmed by being written down; its terms of reference are a draft.
  Scenario: The terms of reference are in draft
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has these documents:
      | kind               | status |
      | terms-of-reference | draft  |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-MEMB"
    Then the finding is "partly met"

  Scenario: The terms of reference are still to be written
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has these documents:
      | kind               | status   |
      | terms-of-reference | to-write |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-MEMB"
    Then the finding is "not met"

  # What has come least far decides of one board, what has come furthest of several.
  Scenario: One board's terms are in draft and its decisions still to be written
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And it states:
      | field            | value    |
      | decisions.status | to-write |
    And Riverside has these documents:
      | kind               | status |
      | terms-of-reference | draft  |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-MEMB"
    Then the finding is "not met"

  Scenario Outline: Two boards act as the partnership
    Given Riverside has the board "Riverside Alliance" as its place-partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And it states:
      | field            | value   |
      | decisions.status | <first> |
    And Riverside has the board "Riverside Assembly of Partners" as its place-partnership
    And all its seats are:
      | post               |
      | PCN representative |
    And it states:
      | field            | value    |
      | decisions.status | <second> |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-MEMB"
    Then the finding is "<finding>"

    Examples:
      | first    | second   | finding    |
      | draft    | agreed   | met        |
      | to-write | agreed   | met        |
      | to-write | draft    | partly met |
      | to-write | to-write | not met    |

  Scenario: The list is complete, and nobody is on it
    Given Riverside has a place partnership
    And it states:
      | field      | value    |
      | membership | complete |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-MEMB"
    Then the finding is "not met"

  # Trap: those who attend are no members.
  Scenario: Everybody listed attends only
    Given Riverside has a place partnership
    And all its seats are:
      | post                  | standing      |
      | Leader of the Council | in-attendance |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-MEMB"
    Then the finding is "not met"

  Scenario: The same before the day it is due
    Given Riverside has a place partnership
    And all its seats are:
      | post                  | standing      |
      | Leader of the Council | in-attendance |
    When Riverside is checked against "TP-A-MEMB"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01

  Scenario: Only some members are listed
    Given Riverside has a place partnership
    And some of its seats are:
      | post                  |
      | Leader of the Council |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-MEMB"
    Then the finding is "cannot tell"

  # Trap: the members of another board are not those of the partnership.
  Scenario: Only the members of the health and wellbeing board are listed
    Given Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-MEMB"
    Then the finding is "cannot tell"

  Scenario: The purpose of a board is not said
    Given Riverside has the board "Riverside Alliance", whose purpose is not said
    And the list of boards of Riverside is complete
    And it is 2022-09-01
    When Riverside is checked against "TP-A-MEMB"
    Then the finding is "cannot tell"

  Scenario: The place has no partnership
    Given Riverside is a place of Estuary
    And the list of boards of Riverside is complete
    And it is 2022-09-01
    When Riverside is checked against "TP-A-MEMB"
    Then the finding is "does not apply"
