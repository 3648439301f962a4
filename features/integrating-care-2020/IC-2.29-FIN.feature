@IC-2.29-FIN
Feature: The system has agreed ways of working on money

  Scenario: The agreement on financial governance is agreed
    Given Estuary has these documents:
      | kind                 | status |
      | financial-governance | agreed |
    When Estuary is checked against "IC-2.29-FIN"
    Then the finding is "met"
    And its evidence names "agreed"

  Scenario: The agreement on financial governance is in draft
    Given Estuary has these documents:
      | kind                 | status |
      | financial-governance | draft  |
    When Estuary is checked against "IC-2.29-FIN"
    Then the finding is "partly met"
    And its evidence names "in draft"

  Scenario: The agreement on financial governance is still to be written
    Given Estuary has these documents:
      | kind                 | status   |
      | financial-governance | to-write |
    When Estuary is checked against "IC-2.29-FIN"
    Then the finding is "not met"

  Scenario: All documents are listed, and it is not among them
    Given the list of documents of Estuary is complete
    When Estuary is checked against "IC-2.29-FIN"
    Then the finding is "not met"

  Scenario: No such document is listed
    Given the system Estuary
    When Estuary is checked against "IC-2.29-FIN"
    Then the finding is "cannot tell"

  # Trap: the system’s ways of working are asked for, not those of one member.
  Scenario: One trust has agreed how it governs its money
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And Estuary has these documents:
      | kind                 | status | of                |
      | financial-governance | agreed | estuary-hospitals |
    And the list of documents of Estuary is complete
    When Estuary is checked against "IC-2.29-FIN"
    Then the finding is "not met"

  # Trap: pooling money under section 75 is not the system’s agreement on financial governance.
  Scenario: A section 75 agreement is agreed
    Given Estuary has these documents:
      | kind                 | status |
      | section-75-agreement | agreed |
    When Estuary is checked against "IC-2.29-FIN"
    Then the finding is "cannot tell"
