@IC-2.31-DEF-ORG
Feature: The system has set down how organisations are accountable

  Scenario: The statement of organisational accountability is agreed
    Given Estuary has these documents:
      | kind                          | status |
      | organisational-accountability | agreed |
    When Estuary is checked against "IC-2.31-DEF-ORG"
    Then the finding is "met"
    And its evidence names "agreed"

  Scenario: The statement of organisational accountability is in draft
    Given Estuary has these documents:
      | kind                          | status |
      | organisational-accountability | draft  |
    When Estuary is checked against "IC-2.31-DEF-ORG"
    Then the finding is "partly met"
    And its evidence names "in draft"

  Scenario: The statement of organisational accountability is still to be written
    Given Estuary has these documents:
      | kind                          | status   |
      | organisational-accountability | to-write |
    When Estuary is checked against "IC-2.31-DEF-ORG"
    Then the finding is "not met"

  Scenario: All documents are listed, and it is not among them
    Given the list of documents of Estuary is complete
    When Estuary is checked against "IC-2.31-DEF-ORG"
    Then the finding is "not met"

  Scenario: No such document is listed
    Given the system Estuary
    When Estuary is checked against "IC-2.31-DEF-ORG"
    Then the finding is "cannot tell"

  # Trap: the statement is asked of the system, for all its organisations.
  Scenario: One trust has written down its own accountability
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And Estuary has these documents:
      | kind                          | status | of                |
      | organisational-accountability | agreed | estuary-hospitals |
    And the list of documents of Estuary is complete
    When Estuary is checked against "IC-2.31-DEF-ORG"
    Then the finding is "not met"
