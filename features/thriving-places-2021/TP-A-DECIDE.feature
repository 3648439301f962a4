@TP-A-DECIDE
Feature: How decisions are taken at place is confirmed

  Scenario: The partnership states how it decides
    Given Riverside has a place partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-DECIDE"
    Then the finding is "met"

  # Trap: the guidance lets a partnership advise only; that is an arrangement, and confirmed.
  Scenario: The partnership is a consultative forum
    Given Riverside has a place partnership
    And it states:
      | field          | value    |
      | decisions.form | advisory |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-DECIDE"
    Then the finding is "met"

  Scenario: It is only in draft
    Given Riverside has a place partnership
    And it states:
      | field            | value           |
      | decisions.form   | joint-committee |
      | decisions.status | draft           |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-DECIDE"
    Then the finding is "partly met"

  Scenario: There are no joint decisions
    Given Riverside has a place partnership
    And it states:
      | field          | value |
      | decisions.form | none  |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-DECIDE"
    Then the finding is "not met"

  Scenario: There are none yet, before it is due
    Given Riverside has a place partnership
    And it states:
      | field          | value |
      | decisions.form | none  |
    When Riverside is checked against "TP-A-DECIDE"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01

  # Trap: the functions it decides on, and the form of another board, do not say how it decides.
  Scenario: Its functions and the form of the council's board are stated
    Given Riverside has a place partnership
    And it states:
      | field               | value       |
      | decisions.functions | urgent care |
    And Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And it states:
      | field          | value               |
      | decisions.form | statutory-committee |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-DECIDE"
    Then the finding is "cannot tell"
