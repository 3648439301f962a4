@GM-6.6-LPC-SC
Feature: Local collaborative includes social care

  Scenario: It has a seat
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Care Organisation" as its place-provider-partnership
    And all its seats are:
      | post                              |
      | Director of Adult Social Services |
    When Riverside is checked against "GM-6.6-LPC-SC"
    Then the finding is "met"
    And its evidence names "Director of Adult Social Services"

  Scenario: A seat says that it speaks for it
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Care Organisation" as its place-provider-partnership
    And some of its seats are:
      | post          | represents  |
      | Senior Member | social-care |
    When Riverside is checked against "GM-6.6-LPC-SC"
    Then the finding is "met"

  Scenario: The full list of seats has none for it
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Care Organisation" as its place-provider-partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "GM-6.6-LPC-SC"
    Then the finding is "not met"

  Scenario: Only some of the seats are given
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Care Organisation" as its place-provider-partnership
    And some of its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "GM-6.6-LPC-SC"
    Then the finding is "cannot tell"

  Scenario: It sits on another board
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Care Organisation" as its place-provider-partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And all its seats are:
      | post                              |
      | Director of Adult Social Services |
    When Riverside is checked against "GM-6.6-LPC-SC"
    Then the finding is "partly met"

  Scenario Outline: It sits only on a body outside the partnership
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Care Organisation" as its place-provider-partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Other Board" as its <purpose>
    And all its seats are:
      | post                              |
      | Director of Adult Social Services |
    When Riverside is checked against "GM-6.6-LPC-SC"
    Then the finding is "not met"

    Examples:
      | purpose                    |
      | health-and-wellbeing-board |
      | scrutiny                   |
      | assembly                   |
      | involvement                |

  # Trap: the council as such is not its social care, and social prescribing is none.
  Scenario: The leader of the council and a link worker’s lead have seats
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Care Organisation" as its place-provider-partnership
    And all its seats are:
      | post                         |
      | Leader of the Council        |
      | Social Prescribing Lead, PCN |
    When Riverside is checked against "GM-6.6-LPC-SC"
    Then the finding is "not met"

  Scenario: No such board is named
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside is a place of Estuary
    When Riverside is checked against "GM-6.6-LPC-SC"
    Then the finding is "cannot tell"

  Scenario: Before July 2022 a missing seat is not due
    Given Estuary is known as "greater-manchester"
    And it is 2022-06-30
    And Riverside has the board "Riverside Care Organisation" as its place-provider-partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "GM-6.6-LPC-SC"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
