@IC-2.63-PRIORITY
Feature: Somebody sets priorities to tackle need

  Scenario: Its owner is named
    Given Estuary lists under functions:
      | name              | kind             | owner                |
      | A shared function | priority-setting | Director of Strategy |
    When Estuary is checked against "IC-2.63-PRIORITY"
    Then the finding is "met"
    And its evidence names "Director of Strategy"

  Scenario: The functions of the system are all listed without it
    Given Estuary lists under functions:
      | name             | kind         | owner               |
      | Capital planning | capital-plan | Director of Finance |
    And the list of functions of Estuary is complete
    When Estuary is checked against "IC-2.63-PRIORITY"
    Then the finding is "not met"

  Scenario: Nobody is responsible for it
    Given Estuary lists under functions:
      | name              | kind             | owner |
      | A shared function | priority-setting | none  |
    When Estuary is checked against "IC-2.63-PRIORITY"
    Then the finding is "not met"

  # Trap: an owner of something close to it is not its owner.
  Scenario: Another function has an owner
    Given Estuary lists under functions:
      | name              | kind               | owner                |
      | A shared function | priority-setting   |                      |
      | Another function  | funding-priorities | Director of Strategy |
    And the list of functions of Estuary is complete
    When Estuary is checked against "IC-2.63-PRIORITY"
    Then the finding is "cannot tell"
    And it asks for "(owner)"

  # Trap: where it is done and who decides is not who is responsible.
  Scenario: Its level and its forum are named
    Given Estuary lists under functions:
      | name              | kind             | level  | decisionForum     |
      | A shared function | priority-setting | system | Partnership Board |
    When Estuary is checked against "IC-2.63-PRIORITY"
    Then the finding is "cannot tell"

  Scenario: Nothing is said of functions
    Given the system Estuary
    When Estuary is checked against "IC-2.63-PRIORITY"
    Then the finding is "cannot tell"
