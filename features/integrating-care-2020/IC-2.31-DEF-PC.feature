@IC-2.31-DEF-PC
Feature: The system has set down how provider collaboratives are led

  Scenario: The statement of collaborative leadership is agreed
    Given Estuary has these documents:
      | kind                     | status |
      | collaborative-leadership | agreed |
    When Estuary is checked against "IC-2.31-DEF-PC"
    Then the finding is "met"
    And its evidence names "agreed"

  Scenario: The statement of collaborative leadership is in draft
    Given Estuary has these documents:
      | kind                     | status |
      | collaborative-leadership | draft  |
    When Estuary is checked against "IC-2.31-DEF-PC"
    Then the finding is "partly met"
    And its evidence names "in draft"

  Scenario: The statement of collaborative leadership is still to be written
    Given Estuary has these documents:
      | kind                     | status   |
      | collaborative-leadership | to-write |
    When Estuary is checked against "IC-2.31-DEF-PC"
    Then the finding is "not met"

  Scenario: All documents are listed, and it is not among them
    Given the list of documents of Estuary is complete
    When Estuary is checked against "IC-2.31-DEF-PC"
    Then the finding is "not met"

  Scenario: No such document is listed
    Given the system Estuary
    When Estuary is checked against "IC-2.31-DEF-PC"
    Then the finding is "cannot tell"

  # Trap: a document of one collaborative does not set down the arrangements of the system.
  Scenario: One collaborative has written down its own leadership
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And Estuary has these documents:
      | kind                     | status | of                     |
      | collaborative-leadership | agreed | estuary-acute-alliance |
    When Estuary is checked against "IC-2.31-DEF-PC"
    Then the finding is "cannot tell"
