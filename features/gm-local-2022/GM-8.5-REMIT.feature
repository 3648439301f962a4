@GM-8.5-REMIT
Feature: Locality board sets strategy and priorities

  Scenario: The board has both functions
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field          | value                                        |
      | responsibleFor | strategy-and-priorities, resource-allocation |
    When Riverside is checked against "GM-8.5-REMIT"
    Then the finding is "met"

  Scenario Outline: One of the functions is left out of the full list
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field          | value      |
      | responsibleFor | <function> |
    And the list of responsibleFor of "Riverside Locality Board" is complete
    When Riverside is checked against "GM-8.5-REMIT"
    Then the finding is "partly met"

    Examples:
      | function                |
      | strategy-and-priorities |
      | resource-allocation     |

  Scenario: The full list has neither
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field          | value         |
      | responsibleFor | commissioning |
    And the list of responsibleFor of "Riverside Locality Board" is complete
    When Riverside is checked against "GM-8.5-REMIT"
    Then the finding is "not met"

  Scenario Outline: One function is given, and there may be more
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field          | value      |
      | responsibleFor | <function> |
    When Riverside is checked against "GM-8.5-REMIT"
    Then the finding is "cannot tell"

    Examples:
      | function                |
      | strategy-and-priorities |
      | resource-allocation     |

  # Trap: functions of another board are not its own.
  Scenario: Another board has the functions
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Health and Wellbeing Board" as its health-and-wellbeing-board
    And it states:
      | field          | value                                        |
      | responsibleFor | strategy-and-priorities, resource-allocation |
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    When Riverside is checked against "GM-8.5-REMIT"
    Then the finding is "cannot tell"

  Scenario: No such board is named
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside is a place of Estuary
    When Riverside is checked against "GM-8.5-REMIT"
    Then the finding is "cannot tell"

  Scenario: All boards are listed, and none is the board asked about
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Health and Wellbeing Board" as its health-and-wellbeing-board
    And the list of boards of Riverside is complete
    When Riverside is checked against "GM-8.5-REMIT"
    Then the finding is "does not apply"

  Scenario: Before July 2022 it is not due
    Given Estuary is known as "greater-manchester"
    And it is 2022-06-30
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field          | value         |
      | responsibleFor | commissioning |
    And the list of responsibleFor of "Riverside Locality Board" is complete
    When Riverside is checked against "GM-8.5-REMIT"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
