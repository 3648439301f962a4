@IC-4.23-PRIORITY
Feature: Priority functions for 2021/22 are agreed with the region

  Scenario: They are agreed with the regional team
    Given Estuary has these documents:
      | kind               | status | agreedWith    |
      | priority-functions | agreed | regional-team |
    When Estuary is checked against "IC-4.23-PRIORITY"
    Then the finding is "met"

  # Trap: the regional director agrees for the region.
  Scenario: They are agreed with the regional director
    Given Estuary has these documents:
      | kind               | status | agreedWith        |
      | priority-functions | agreed | regional-director |
    When Estuary is checked against "IC-4.23-PRIORITY"
    Then the finding is "met"

  Scenario: They are agreed with the places only
    Given Estuary has these documents:
      | kind               | status | agreedWith | complete   |
      | priority-functions | agreed | places     | agreedWith |
    When Estuary is checked against "IC-4.23-PRIORITY"
    Then the finding is "partly met"
    And the explanation says "not with the region"

  Scenario: They are in draft
    Given Estuary has these documents:
      | kind               | status | agreedWith    |
      | priority-functions | draft  | regional-team |
    When Estuary is checked against "IC-4.23-PRIORITY"
    Then the finding is "partly met"

  Scenario: They are still to be written down
    Given Estuary has these documents:
      | kind               | status   |
      | priority-functions | to-write |
    When Estuary is checked against "IC-4.23-PRIORITY"
    Then the finding is "not met"

  Scenario: All documents are listed, and they are not among them
    Given the list of documents of Estuary is complete
    When Estuary is checked against "IC-4.23-PRIORITY"
    Then the finding is "not met"

  Scenario: They are agreed, and nothing says with whom
    Given Estuary has these documents:
      | kind               | status |
      | priority-functions | agreed |
    When Estuary is checked against "IC-4.23-PRIORITY"
    Then the finding is "cannot tell"
    And it asks for "agreed with the region"

  Scenario: They are agreed with the places, and perhaps with others
    Given Estuary has these documents:
      | kind               | status | agreedWith |
      | priority-functions | agreed | places     |
    When Estuary is checked against "IC-4.23-PRIORITY"
    Then the finding is "cannot tell"

  Scenario: No such document is listed
    Given the system Estuary
    When Estuary is checked against "IC-4.23-PRIORITY"
    Then the finding is "cannot tell"
