@IC-2.31-PC-F3
Feature: The governance of a collaborative is its choice

  Scenario: It says in which form it decides
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field          | value         |
      | decisions.form | lead-provider |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-F3"
    Then the finding is "local choice"
    And its evidence names "lead provider"

  Scenario: It says how agreement is reached
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field          | value     |
      | decisions.rule | Unanimity |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-F3"
    Then the finding is "local choice"
    And its evidence names "Unanimity"

  Scenario: It works informally
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field     | value    |
      | formality | informal |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-F3"
    Then the finding is "local choice"
    And its evidence names "informal"

  Scenario: A reason is recorded
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" has recorded for "IC-2.31-PC-F3" the reason "Partners agreed it in 2019"
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-F3"
    Then the finding is "local choice"
    And its evidence names "Partners agreed it in 2019"

  Scenario: It is silent on its governance
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-F3"
    Then the finding is "cannot tell"

  Scenario: No collaborative is listed
    Given the system Estuary
    When Estuary is checked against "IC-2.31-PC-F3"
    Then the finding is "cannot tell"
    And it asks for "each provider collaborative of Estuary"

  Scenario: All collaboratives are listed, and there is none
    Given all collaboratives of Estuary are listed with all their members
    When Estuary is checked against "IC-2.31-PC-F3"
    Then the finding is "does not apply"
