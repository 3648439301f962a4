@IC-2.31-PC-F4
Feature: How a collaborative votes on the board of the system is local choice

  Scenario: Its seat votes
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And Estuary has a partnership board
    And some of its seats are:
      | post            | represents             | votes |
      | Chief Executive | estuary-acute-alliance | yes   |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-F4"
    Then the finding is "local choice"
    And the explanation says "votes"

  # Trap: a seat without a vote is no gap.
  Scenario: Its seat does not vote
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And Estuary has a partnership board
    And some of its seats are:
      | post            | represents             | votes |
      | Chief Executive | estuary-acute-alliance | no    |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-F4"
    Then the finding is "local choice"
    And the explanation says "does not vote"

  Scenario: A reason is recorded
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" has recorded for "IC-2.31-PC-F4" the reason "One vote for each sector"
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-F4"
    Then the finding is "local choice"
    And its evidence names "One vote for each sector"

  Scenario: Its seat does not say whether it votes
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And Estuary has a partnership board
    And some of its seats are:
      | post            | represents             |
      | Chief Executive | estuary-acute-alliance |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-F4"
    Then the finding is "cannot tell"

  Scenario: It says that it is represented, and not whether it votes
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And Estuary has a partnership board
    And "Estuary Acute Alliance" states:
      | field         | value                     |
      | representedOn | estuary-partnership-board |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-F4"
    Then the finding is "cannot tell"

  # Trap: the vote that is asked about is on the board of the system.
  Scenario: It votes in the finance group
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And Estuary has the board "Estuary Finance Group" as its finance
    And some of its seats are:
      | post                | represents             | votes |
      | Director of Finance | estuary-acute-alliance | yes   |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-F4"
    Then the finding is "cannot tell"

  Scenario: No collaborative is listed
    Given the system Estuary
    When Estuary is checked against "IC-2.31-PC-F4"
    Then the finding is "cannot tell"
    And it asks for "each provider collaborative of Estuary"

  Scenario: All collaboratives are listed, and there is none
    Given all collaboratives of Estuary are listed with all their members
    When Estuary is checked against "IC-2.31-PC-F4"
    Then the finding is "does not apply"

  Scenario Outline: Its seat votes on the <board>
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And Estuary has the board "Estuary Board" as its <board>
    And some of its seats are:
      | post            | represents             | votes |
      | Chief Executive | estuary-acute-alliance | yes   |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-F4"
    Then the finding is "local choice"

    Examples:
      | board                       |
      | integrated-care-board       |
      | integrated-care-partnership |
