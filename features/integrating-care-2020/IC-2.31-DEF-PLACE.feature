@IC-2.31-DEF-PLACE
Feature: The system has set down its place leadership arrangements

  Scenario: The statement of place leadership is agreed
    Given Estuary has these documents:
      | kind             | status |
      | place-leadership | agreed |
    When Estuary is checked against "IC-2.31-DEF-PLACE"
    Then the finding is "met"
    And its evidence names "agreed"

  Scenario: The statement of place leadership is in draft
    Given Estuary has these documents:
      | kind             | status |
      | place-leadership | draft  |
    When Estuary is checked against "IC-2.31-DEF-PLACE"
    Then the finding is "partly met"
    And its evidence names "in draft"

  Scenario: The statement of place leadership is still to be written
    Given Estuary has these documents:
      | kind             | status   |
      | place-leadership | to-write |
    When Estuary is checked against "IC-2.31-DEF-PLACE"
    Then the finding is "not met"

  Scenario: All documents are listed, and it is not among them
    Given the list of documents of Estuary is complete
    When Estuary is checked against "IC-2.31-DEF-PLACE"
    Then the finding is "not met"

  Scenario: No such document is listed
    Given the system Estuary
    When Estuary is checked against "IC-2.31-DEF-PLACE"
    Then the finding is "cannot tell"

  # Trap: that a place has a lead does not show that the system has set the arrangements down.
  Scenario: Every place names its lead
    Given Riverside is a place of Estuary
    And Riverside states:
      | field     | value                          |
      | lead.post | Chief Executive of the Council |
    When Estuary is checked against "IC-2.31-DEF-PLACE"
    Then the finding is "cannot tell"

  # Trap: a document of one place is not the system’s.
  Scenario: One place has written down its own leadership
    Given Riverside is a place of Estuary
    And Riverside has these documents:
      | kind             | status |
      | place-leadership | agreed |
    When Estuary is checked against "IC-2.31-DEF-PLACE"
    Then the finding is "cannot tell"
