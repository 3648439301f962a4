@IC-2.41-PC
Feature: Provider collaboratives help to share out money

  Scenario: They take part
    Given Estuary lists under functions:
      | name               | kind               | partners                                   |
      | Allocating budgets | money-distribution | provider-collaboratives, local-authorities |
    When Estuary is checked against "IC-2.41-PC"
    Then the finding is "met"
    And its evidence names "Allocating budgets"

  Scenario: Sharing out money is not among the functions of the system
    Given Estuary lists under functions:
      | name             | kind         |
      | Capital planning | capital-plan |
    And the list of functions of Estuary is complete
    When Estuary is checked against "IC-2.41-PC"
    Then the finding is "not met"

  # Trap: trusts that take part by themselves are not their collaborative.
  Scenario: Others take part
    Given Estuary lists under functions:
      | name               | kind               | partners              |
      | Allocating budgets | money-distribution | nhs-providers, places |
    And the list of functions of Estuary is complete
    When Estuary is checked against "IC-2.41-PC"
    Then the finding is "cannot tell"
    And it asks for "whether provider collaboratives take part"

  # Trap: taking part in another function is not taking part in this one.
  Scenario: They take part in something else
    Given Estuary lists under functions:
      | name             | kind         | partners                |
      | Capital planning | capital-plan | provider-collaboratives |
    When Estuary is checked against "IC-2.41-PC"
    Then the finding is "cannot tell"

  Scenario: What kind of function it is has not been said
    Given Estuary lists under functions:
      | name               |
      | Allocating budgets |
    And the list of functions of Estuary is complete
    When Estuary is checked against "IC-2.41-PC"
    Then the finding is "cannot tell"
