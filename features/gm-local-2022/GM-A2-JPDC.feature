@GM-A2-JPDC
Feature: Joint planning and delivery committee

  Background:
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01

  Scenario: There is one
    Given Estuary has the board "Joint Planning and Delivery Committee" as its planning-and-delivery
    When Estuary is checked against "GM-A2-JPDC"
    Then the finding is "met"
    And its evidence names "Joint Planning and Delivery Committee"

  Scenario: One is proposed
    Given Estuary has the board "Joint Planning and Delivery Committee" as its planning-and-delivery
    And it states:
      | field  | value    |
      | status | proposed |
    When Estuary is checked against "GM-A2-JPDC"
    Then the finding is "partly met"

  Scenario: All boards are listed, and none is one
    Given Estuary has the board "Joint Commissioning Board" as its joint-commissioning
    And the list of boards of Estuary is complete
    When Estuary is checked against "GM-A2-JPDC"
    Then the finding is "not met"

  # Trap: a board that only commissions does not plan delivery.
  Scenario: Other boards are listed, and the list is not complete
    Given Estuary has the board "Joint Commissioning Board" as its joint-commissioning
    When Estuary is checked against "GM-A2-JPDC"
    Then the finding is "cannot tell"

  Scenario: Nothing is said
    Given the system Estuary
    When Estuary is checked against "GM-A2-JPDC"
    Then the finding is "cannot tell"

  Scenario: All boards are listed, and the purpose of one is not said
    Given Estuary has the board "Joint Board", whose purpose is not said
    And the list of boards of Estuary is complete
    When Estuary is checked against "GM-A2-JPDC"
    Then the finding is "cannot tell"
