@GM-6.4-STRATEGY
Feature: ICP board owns integrated care strategy

  Scenario: The board has both functions
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Estuary has the board "Integrated Care Partnership Board" as its integrated-care-partnership
    And it states:
      | field          | value                                        |
      | responsibleFor | integrated-care-strategy, strategy-oversight |
    When Estuary is checked against "GM-6.4-STRATEGY"
    Then the finding is "met"

  Scenario Outline: One of the functions is left out of the full list
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Estuary has the board "Integrated Care Partnership Board" as its integrated-care-partnership
    And it states:
      | field          | value      |
      | responsibleFor | <function> |
    And the list of responsibleFor of "Integrated Care Partnership Board" is complete
    When Estuary is checked against "GM-6.4-STRATEGY"
    Then the finding is "partly met"

    Examples:
      | function                 |
      | integrated-care-strategy |
      | strategy-oversight       |

  Scenario: The full list has neither
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Estuary has the board "Integrated Care Partnership Board" as its integrated-care-partnership
    And it states:
      | field          | value         |
      | responsibleFor | commissioning |
    And the list of responsibleFor of "Integrated Care Partnership Board" is complete
    When Estuary is checked against "GM-6.4-STRATEGY"
    Then the finding is "not met"

  Scenario Outline: One function is given, and there may be more
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Estuary has the board "Integrated Care Partnership Board" as its integrated-care-partnership
    And it states:
      | field          | value      |
      | responsibleFor | <function> |
    When Estuary is checked against "GM-6.4-STRATEGY"
    Then the finding is "cannot tell"

    Examples:
      | function                 |
      | integrated-care-strategy |
      | strategy-oversight       |

  # Trap: functions of another board are not its own.
  Scenario: Another board has the functions
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Estuary has the board "NHS Greater Manchester Integrated Care" as its integrated-care-board
    And it states:
      | field          | value                                        |
      | responsibleFor | integrated-care-strategy, strategy-oversight |
    And Estuary has the board "Integrated Care Partnership Board" as its integrated-care-partnership
    When Estuary is checked against "GM-6.4-STRATEGY"
    Then the finding is "cannot tell"

  Scenario: No such board is named
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    When Estuary is checked against "GM-6.4-STRATEGY"
    Then the finding is "cannot tell"

  Scenario: All boards are listed, and none is the board asked about
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Estuary has the board "NHS Greater Manchester Integrated Care" as its integrated-care-board
    And the list of boards of Estuary is complete
    When Estuary is checked against "GM-6.4-STRATEGY"
    Then the finding is "does not apply"

  Scenario: Before July 2022 it is not due
    Given Estuary is known as "greater-manchester"
    And it is 2022-06-30
    And Estuary has the board "Integrated Care Partnership Board" as its integrated-care-partnership
    And it states:
      | field          | value         |
      | responsibleFor | commissioning |
    And the list of responsibleFor of "Integrated Care Partnership Board" is complete
    When Estuary is checked against "GM-6.4-STRATEGY"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
