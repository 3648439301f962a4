@GM-5.1-PARTNERS
Feature: Healthwatch and VCSE as key partners

  Scenario: Both have seats
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And some of its seats are:
      | post                         |
      | Healthwatch Riverside        |
      | VCSE Alliance Representative |
    When Riverside is checked against "GM-5.1-PARTNERS"
    Then the finding is "met"

  # Trap: Healthwatch is not the voluntary sector.
  Scenario: Only Healthwatch has a seat
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And all its seats are:
      | post                  |
      | Healthwatch Riverside |
    When Riverside is checked against "GM-5.1-PARTNERS"
    Then the finding is "partly met"
    And the explanation says "nobody on Riverside Locality Board speaks for the voluntary sector"

  Scenario: Only the voluntary sector has a seat
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And all its seats are:
      | post                         |
      | VCSE Alliance Representative |
    When Riverside is checked against "GM-5.1-PARTNERS"
    Then the finding is "partly met"
    And the explanation says "nobody on Riverside Locality Board speaks for Healthwatch"

  Scenario: Neither has a seat
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "GM-5.1-PARTNERS"
    Then the finding is "not met"

  Scenario: Some seats are given, and only Healthwatch is among them
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And some of its seats are:
      | post                  |
      | Healthwatch Riverside |
    When Riverside is checked against "GM-5.1-PARTNERS"
    Then the finding is "cannot tell"

  Scenario: They sit on the health and wellbeing board
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Health and Wellbeing Board" as its health-and-wellbeing-board
    And all its seats are:
      | post                         |
      | Healthwatch Riverside        |
      | VCSE Alliance Representative |
    When Riverside is checked against "GM-5.1-PARTNERS"
    Then the finding is "not met"

  Scenario: No locality board is named
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside is a place of Estuary
    When Riverside is checked against "GM-5.1-PARTNERS"
    Then the finding is "cannot tell"

  Scenario: Before July 2022 it is not due
    Given Estuary is known as "greater-manchester"
    And it is 2022-06-30
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "GM-5.1-PARTNERS"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
