@IC-2.31-PC-1B
Feature: A provider collaborative has joined-up decision-making

  Scenario: Its members decide as committees in common
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field          | value                |
      | decisions.form | committees-in-common |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-1B"
    Then the finding is "met"

  # Trap: voluntary arrangements were normal before July 2022.
  Scenario: Its members decide by a memorandum
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field          | value      |
      | decisions.form | memorandum |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-1B"
    Then the finding is "met"

  Scenario: How its members decide is in draft
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field            | value                |
      | decisions.form   | committees-in-common |
      | decisions.status | draft                |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-1B"
    Then the finding is "partly met"

  Scenario: How its members decide is still to be written down
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field            | value                |
      | decisions.form   | committees-in-common |
      | decisions.status | to-write             |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-1B"
    Then the finding is "not met"

  # Trap: an advisory form is stated, and decides nothing.
  Scenario: It only advises
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field          | value    |
      | decisions.form | advisory |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-1B"
    Then the finding is "not met"

  Scenario: It says that its members do not decide together
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field     | value |
      | decisions | none  |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-1B"
    Then the finding is "not met"

  Scenario: How its members decide is not said
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-1B"
    Then the finding is "cannot tell"

  Scenario: No collaborative is listed
    Given the system Estuary
    When Estuary is checked against "IC-2.31-PC-1B"
    Then the finding is "cannot tell"
    And it asks for "each provider collaborative of Estuary"

  Scenario: All collaboratives are listed, and there is none
    Given all collaboratives of Estuary are listed with all their members
    When Estuary is checked against "IC-2.31-PC-1B"
    Then the finding is "does not apply"

  Scenario: How its members decide is still to be written
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field            | value                |
      | decisions.form   | committees-in-common |
      | decisions.status | to-write             |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-1B"
    Then the finding is "not met"
