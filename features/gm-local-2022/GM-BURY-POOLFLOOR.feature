@GM-BURY-POOLFLOOR
Feature: Pooled budget not reduced

  Background:
    Given Estuary is known as "greater-manchester"

  Scenario Outline: The pooled budget is no smaller than the year before
    Given Bury states:
      | field                       | value    |
      | pooledBudget.amount         | <now>    |
      | pooledBudget.previousAmount | <before> |
    When Bury is checked against "GM-BURY-POOLFLOOR"
    Then the finding is "met"

    Examples:
      | now      | before  |
      | 9000000  | 9000000 |
      | 10000000 | 9000000 |

  Scenario: The pooled budget is smaller
    Given Bury states:
      | field                       | value   |
      | pooledBudget.amount         | 8999999 |
      | pooledBudget.previousAmount | 9000000 |
    When Bury is checked against "GM-BURY-POOLFLOOR"
    Then the finding is "not met"
    And its evidence names "8999999"

  # Trap: 9,500,000 comes after 10,000,000 in the order of letters, and is less.
  Scenario: The pooled budget has fewer digits
    Given Bury states:
      | field                       | value    |
      | pooledBudget.amount         | 9500000  |
      | pooledBudget.previousAmount | 10000000 |
    When Bury is checked against "GM-BURY-POOLFLOOR"
    Then the finding is "not met"

  Scenario: The pooled budget is no smaller, in draft
    Given Bury states:
      | field                       | value   |
      | pooledBudget.amount         | 9000000 |
      | pooledBudget.previousAmount | 9000000 |
      | pooledBudget.status         | draft   |
    When Bury is checked against "GM-BURY-POOLFLOOR"
    Then the finding is "partly met"

  Scenario: The pooled budget is agreed
    Given Bury states:
      | field                       | value   |
      | pooledBudget.amount         | 9000000 |
      | pooledBudget.previousAmount | 9000000 |
      | pooledBudget.status         | agreed  |
    When Bury is checked against "GM-BURY-POOLFLOOR"
    Then the finding is "met"

  Scenario: The paper for it is still to be written
    Given Bury states:
      | field                       | value    |
      | pooledBudget.amount         | 9000000  |
      | pooledBudget.previousAmount | 9000000  |
      | pooledBudget.status         | to-write |
    When Bury is checked against "GM-BURY-POOLFLOOR"
    Then the finding is "not met"

  Scenario: There is no pooled budget any more
    Given Bury is a place of Estuary
    And Bury says that it has no pooledBudget
    When Bury is checked against "GM-BURY-POOLFLOOR"
    Then the finding is "not met"

  Scenario Outline: Only one of the two years is given
    Given Bury states:
      | field   | value   |
      | <field> | 9000000 |
    When Bury is checked against "GM-BURY-POOLFLOOR"
    Then the finding is "cannot tell"
    And it asks for "this year and the year before"

    Examples:
      | field                       |
      | pooledBudget.amount         |
      | pooledBudget.previousAmount |

  Scenario: Nothing is said
    Given Bury is a place of Estuary
    When Bury is checked against "GM-BURY-POOLFLOOR"
    Then the finding is "cannot tell"
