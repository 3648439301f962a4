@IC-4.24-RESOURCE
Feature: Member organisations resource collective functions in the long run

  Scenario: The resourcing model is agreed
    Given Estuary has these documents:
      | kind             | status |
      | resourcing-model | agreed |
    When Estuary is checked against "IC-4.24-RESOURCE"
    Then the finding is "met"
    And its evidence names "agreed"

  Scenario: The resourcing model is in draft
    Given Estuary has these documents:
      | kind             | status |
      | resourcing-model | draft  |
    When Estuary is checked against "IC-4.24-RESOURCE"
    Then the finding is "partly met"
    And its evidence names "in draft"

  Scenario: The resourcing model is still to be written
    Given Estuary has these documents:
      | kind             | status   |
      | resourcing-model | to-write |
    When Estuary is checked against "IC-4.24-RESOURCE"
    Then the finding is "not met"

  Scenario: All documents are listed, and it is not among them
    Given the list of documents of Estuary is complete
    When Estuary is checked against "IC-4.24-RESOURCE"
    Then the finding is "not met"

  Scenario: No such document is listed
    Given the system Estuary
    When Estuary is checked against "IC-4.24-RESOURCE"
    Then the finding is "cannot tell"

  # Trap: ways of working on money do not say who pays for shared functions.
  Scenario: The system has an agreement on financial governance
    Given Estuary has these documents:
      | kind                 | status |
      | financial-governance | agreed |
    When Estuary is checked against "IC-4.24-RESOURCE"
    Then the finding is "cannot tell"

  Scenario: Member organisations have answered that they do
    Given "IC-4.24-RESOURCE" is answered "yes" for "Estuary", see "Memorandum of understanding, schedule 3"
    When Estuary is checked against "IC-4.24-RESOURCE"
    Then the finding is "met"
    And its evidence names "schedule 3"
