@TP-A-FUNC
Feature: The functions carried out at place are confirmed

  Scenario: The partnership states its functions
    Given Riverside has a place partnership
    And it states:
      | field               | value                                |
      | decisions.functions | urgent care, community services, VCSE |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-FUNC"
    Then the finding is "met"
    And its evidence names "urgent care"

  Scenario: They are only in draft
    Given Riverside has a place partnership
    And it states:
      | field               | value       |
      | decisions.functions | urgent care |
      | decisions.status    | draft       |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-FUNC"
    Then the finding is "partly met"

  Scenario: The list is complete and empty
    Given Riverside has a place partnership
    And it states:
      | field               | value |
      | decisions.functions |       |
    And the list of decisions.functions of "Riverside Partnership Board" is complete
    And it is 2022-09-01
    When Riverside is checked against "TP-A-FUNC"
    Then the finding is "not met"

  Scenario: The same before the day it is due
    Given Riverside has a place partnership
    And it states:
      | field               | value |
      | decisions.functions |       |
    And the list of decisions.functions of "Riverside Partnership Board" is complete
    When Riverside is checked against "TP-A-FUNC"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01

  # Trap: how the partnership decides does not say on what.
  Scenario: Only the form of its decisions is stated
    Given Riverside has a place partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-FUNC"
    Then the finding is "cannot tell"

  # Trap: the functions of another board are not those of the partnership.
  Scenario: The health and wellbeing board states its functions
    Given Riverside has a place partnership
    And Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And it states:
      | field               | value             |
      | decisions.functions | needs assessment  |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-FUNC"
    Then the finding is "cannot tell"
