@GM-6.5-DEC
Feature: ICB delegates decision-making to locality

  Scenario: It is delegated and agreed
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside lists under delegations:
      | function                    | covers    | status |
      | Placing community contracts | decisions | agreed |
    When Riverside is checked against "GM-6.5-DEC"
    Then the finding is "met"
    And its evidence names "Placing community contracts"

  Scenario: It is delegated, and how far on paper is not said
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside lists under delegations:
      | function                    | covers    | status |
      | Placing community contracts | decisions |        |
    When Riverside is checked against "GM-6.5-DEC"
    Then the finding is "cannot tell"
    And it asks for "how far this is agreed on paper"

  # Trap: a delegation in draft hands nothing over yet.
  Scenario: The delegation is in draft
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside lists under delegations:
      | function                    | covers    | status |
      | Placing community contracts | decisions | draft  |
    When Riverside is checked against "GM-6.5-DEC"
    Then the finding is "partly met"

  Scenario: One delegation is agreed and another is in draft
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside lists under delegations:
      | function                    | covers    | status |
      | Placing community contracts | decisions | agreed |
      | Estates                     | decisions | draft  |
    When Riverside is checked against "GM-6.5-DEC"
    Then the finding is "met"

  Scenario: The paper for the delegation is still to be written
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside lists under delegations:
      | function                    | covers    | status   |
      | Placing community contracts | decisions | to-write |
    When Riverside is checked against "GM-6.5-DEC"
    Then the finding is "not met"

  Scenario: One delegation is in draft and another still to be written
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside lists under delegations:
      | function                    | covers    | status   |
      | Placing community contracts | decisions | draft    |
      | Estates                     | decisions | to-write |
    When Riverside is checked against "GM-6.5-DEC"
    Then the finding is "partly met"

  Scenario: All delegations are listed, and they hand over something else
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside lists under delegations:
      | function                    | covers    | status |
      | Placing community contracts | functions | agreed |
      | Estates                     | finance   | agreed |
    And the list of delegations of Riverside is complete
    When Riverside is checked against "GM-6.5-DEC"
    Then the finding is "not met"
    And the explanation says "none hands over"

  Scenario: All delegations are listed, and one does not say what it hands over
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside lists under delegations:
      | function                    | covers    | status |
      | Placing community contracts | functions | agreed |
      | Estates                     |           | agreed |
    And the list of delegations of Riverside is complete
    When Riverside is checked against "GM-6.5-DEC"
    Then the finding is "cannot tell"

  Scenario: No delegation is listed
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside is a place of Estuary
    When Riverside is checked against "GM-6.5-DEC"
    Then the finding is "cannot tell"

  Scenario: All delegations are listed, and there is none
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside is a place of Estuary
    And the list of delegations of Riverside is complete
    When Riverside is checked against "GM-6.5-DEC"
    Then the finding is "not met"

  Scenario: Before July 2022 it is not due
    Given Estuary is known as "greater-manchester"
    And it is 2022-06-30
    And Riverside is a place of Estuary
    And the list of delegations of Riverside is complete
    When Riverside is checked against "GM-6.5-DEC"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01

  # Trap: what is agreed for a later day is not delegated today.
  Scenario: It is agreed for a later day
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside lists under delegations:
      | function | covers | status | by |
      | Placing community contracts | decisions | agreed | 2023-04-01 |
    When Riverside is checked against "GM-6.5-DEC"
    Then the finding is "partly met"
    And its evidence names "2023-04-01"

  Scenario: One is agreed for a later day, and another runs
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside lists under delegations:
      | function | covers | status | by |
      | Placing community contracts | decisions | agreed | 2023-04-01 |
      | Estates | decisions | agreed | 2022-07-01 |
    When Riverside is checked against "GM-6.5-DEC"
    Then the finding is "met"

  Scenario: One is agreed for a later day, and of another nothing says whether it is agreed
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside lists under delegations:
      | function | covers | status | by |
      | Placing community contracts | decisions | agreed | 2023-04-01 |
      | Estates | decisions | | |
    When Riverside is checked against "GM-6.5-DEC"
    Then the finding is "cannot tell"
    And its evidence names "Estates"
    And its evidence does not name "Placing community contracts"
