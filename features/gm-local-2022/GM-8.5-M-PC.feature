@GM-8.5-M-PC
Feature: Locality board includes primary care

  Scenario: It has a seat
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Stockport has the board "One Stockport Locality Board" as its place-partnership
    And all its seats are:
      | post               |
      | PCN representative |
    When Stockport is checked against "GM-8.5-M-PC"
    Then the finding is "met"
    And its evidence names "PCN representative"

  Scenario: A seat says that it speaks for it
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Stockport has the board "One Stockport Locality Board" as its place-partnership
    And some of its seats are:
      | post          | represents             |
      | Senior Member | primary-care-providers |
    When Stockport is checked against "GM-8.5-M-PC"
    Then the finding is "met"

  Scenario: The full list of seats has none for it
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Stockport has the board "One Stockport Locality Board" as its place-partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    When Stockport is checked against "GM-8.5-M-PC"
    Then the finding is "not met"

  Scenario: Only some of the seats are given
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Stockport has the board "One Stockport Locality Board" as its place-partnership
    And some of its seats are:
      | post                  |
      | Leader of the Council |
    When Stockport is checked against "GM-8.5-M-PC"
    Then the finding is "cannot tell"

  Scenario: It sits on another board
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Stockport has the board "One Stockport Locality Board" as its place-partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Stockport has the board "Stockport Delivery Board" as its place-provider-partnership
    And all its seats are:
      | post               |
      | PCN representative |
    When Stockport is checked against "GM-8.5-M-PC"
    Then the finding is "partly met"

  Scenario Outline: It sits only on a body outside the partnership
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Stockport has the board "One Stockport Locality Board" as its place-partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Stockport has the board "Other Board" as its <purpose>
    And all its seats are:
      | post               |
      | PCN representative |
    When Stockport is checked against "GM-8.5-M-PC"
    Then the finding is "not met"

    Examples:
      | purpose                    |
      | health-and-wellbeing-board |
      | scrutiny                   |
      | assembly                   |
      | involvement                |

  # Trap: the committee represents GPs as contractors, and the CCG buys primary care.
  Scenario: Only the Local Medical Committee and the CCG’s lead have seats
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Stockport has the board "One Stockport Locality Board" as its place-partnership
    And all its seats are:
      | post                               |
      | LMC Chair                          |
      | CCG Clinical Lead for Primary Care |
    When Stockport is checked against "GM-8.5-M-PC"
    Then the finding is "not met"

  Scenario: No such board is named
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Stockport is a place of Estuary
    When Stockport is checked against "GM-8.5-M-PC"
    Then the finding is "cannot tell"

  Scenario: Before July 2022 a missing seat is not due
    Given Estuary is known as "greater-manchester"
    And it is 2022-06-30
    And Stockport has the board "One Stockport Locality Board" as its place-partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    When Stockport is checked against "GM-8.5-M-PC"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
