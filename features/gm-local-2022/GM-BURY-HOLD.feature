@GM-BURY-HOLD
Feature: Board holds delivery collaborative to account

  Background:
    Given Estuary is known as "greater-manchester"

  Scenario: The delivery collaborative answers to the locality board
    Given Bury has the board "Bury Delivery Collaborative" as its place-provider-partnership
    And it states:
      | field         | value                       |
      | accountableTo | place-partnership, partners |
    When Bury is checked against "GM-BURY-HOLD"
    Then the finding is "met"

  # Trap: either end may say so; the list of the other need not.
  Scenario: The locality board holds the delivery collaborative to account
    Given Bury has the board "Bury Delivery Collaborative" as its place-provider-partnership
    And Bury has a place partnership
    And it states:
      | field          | value                       |
      | holdsToAccount | bury-delivery-collaborative |
    When Bury is checked against "GM-BURY-HOLD"
    Then the finding is "met"

  Scenario: The list of the collaborative is complete and silent, and the locality board says so
    Given Bury has the board "Bury Delivery Collaborative" as its place-provider-partnership
    And it states:
      | field         | value    |
      | accountableTo | partners |
    And the list of accountableTo of "Bury Delivery Collaborative" is complete
    And Bury has a place partnership
    And it states:
      | field          | value                       |
      | holdsToAccount | bury-delivery-collaborative |
    When Bury is checked against "GM-BURY-HOLD"
    Then the finding is "met"

  Scenario: The full list of those who hold it to account leaves out the locality board
    Given Bury has the board "Bury Delivery Collaborative" as its place-provider-partnership
    And it states:
      | field         | value                           |
      | accountableTo | partners, integrated-care-board |
    And the list of accountableTo of "Bury Delivery Collaborative" is complete
    When Bury is checked against "GM-BURY-HOLD"
    Then the finding is "not met"

  Scenario: To whom it answers is not said
    Given Bury has the board "Bury Delivery Collaborative" as its place-provider-partnership
    When Bury is checked against "GM-BURY-HOLD"
    Then the finding is "cannot tell"
    And it asks for "to whom"

  # Trap: a report is not an account.
  Scenario: It reports to the locality board
    Given Bury has the board "Bury Delivery Collaborative" as its place-provider-partnership
    And it states:
      | field     | value                  |
      | reportsTo | bury-partnership-board |
    And Bury has a place partnership
    When Bury is checked against "GM-BURY-HOLD"
    Then the finding is "cannot tell"

  Scenario: The locality board holds another board to account
    Given Bury has the board "Bury Executive" as its executive
    And Bury has the board "Bury Delivery Collaborative" as its place-provider-partnership
    And Bury has a place partnership
    And it states:
      | field          | value          |
      | holdsToAccount | bury-executive |
    When Bury is checked against "GM-BURY-HOLD"
    Then the finding is "cannot tell"

  Scenario: The health and wellbeing board holds the collaborative to account
    Given Bury has the board "Bury Delivery Collaborative" as its place-provider-partnership
    And Bury has the board "Health and Wellbeing Board" as its health-and-wellbeing-board
    And it states:
      | field          | value                       |
      | holdsToAccount | bury-delivery-collaborative |
    When Bury is checked against "GM-BURY-HOLD"
    Then the finding is "cannot tell"

  Scenario: No delivery collaborative is described
    Given Bury has a place partnership
    And it states:
      | field         | value             |
      | accountableTo | place-partnership |
    When Bury is checked against "GM-BURY-HOLD"
    Then the finding is "cannot tell"

  Scenario: There is no delivery collaborative
    Given the list of boards of Bury is complete
    When Bury is checked against "GM-BURY-HOLD"
    Then the finding is "does not apply"
