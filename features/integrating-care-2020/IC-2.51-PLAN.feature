@IC-2.51-PLAN
Feature: The whole system has a digital transformation plan

  Scenario: The document is agreed
    Given Estuary has these documents:
      | kind         | status |
      | digital-plan | agreed |
    When Estuary is checked against "IC-2.51-PLAN"
    Then the finding is "met"
    And its evidence names "agreed"

  Scenario: The document is in draft
    Given Estuary has these documents:
      | kind         | status |
      | digital-plan | draft  |
    When Estuary is checked against "IC-2.51-PLAN"
    Then the finding is "partly met"
    And its evidence names "in draft"

  # Trap: the document itself outranks what is said about it.
  Scenario: An answer says yes while the document is in draft
    Given Estuary has these documents:
      | kind         | status |
      | digital-plan | draft  |
    And "IC-2.51-PLAN" is answered "yes" for "Estuary", see "Board minutes"
    When Estuary is checked against "IC-2.51-PLAN"
    Then the finding is "partly met"

  Scenario: A newer version is in draft
    Given Estuary has these documents:
      | kind         | status |
      | digital-plan | agreed |
      | digital-plan | draft  |
    When Estuary is checked against "IC-2.51-PLAN"
    Then the finding is "met"

  Scenario: The document is still to be written
    Given Estuary has these documents:
      | kind         | status   |
      | digital-plan | to-write |
    When Estuary is checked against "IC-2.51-PLAN"
    Then the finding is "not met"
    And its evidence names "still to be written"

  Scenario: All documents are listed, and it is not among them
    Given Estuary has these documents:
      | kind  | status |
      | other | agreed |
    And the list of documents of Estuary is complete
    When Estuary is checked against "IC-2.51-PLAN"
    Then the finding is "not met"

  Scenario: The document is listed without its status
    Given Estuary has these documents:
      | kind         | status |
      | digital-plan |        |
    When Estuary is checked against "IC-2.51-PLAN"
    Then the finding is "cannot tell"
    And it asks for "the status of"

  Scenario: No such document is listed
    Given the system Estuary
    When Estuary is checked against "IC-2.51-PLAN"
    Then the finding is "cannot tell"

  Scenario: An answer names the document that proves it
    Given "IC-2.51-PLAN" is answered "yes" for "Estuary", see "Board minutes"
    When Estuary is checked against "IC-2.51-PLAN"
    Then the finding is "met"
    And its evidence names "Board minutes"

  Scenario: An answer says yes and names no document
    Given "IC-2.51-PLAN" is answered "yes" for "Estuary", see ""
    When Estuary is checked against "IC-2.51-PLAN"
    Then the finding is "cannot tell"
    And it asks for "the document that proves the answer"

  Scenario: An answer says partly
    Given "IC-2.51-PLAN" is answered "partly" for "Estuary", see ""
    When Estuary is checked against "IC-2.51-PLAN"
    Then the finding is "partly met"

  Scenario: An answer says no, and all documents are listed
    Given "IC-2.51-PLAN" is answered "no" for "Estuary", see ""
    And the list of documents of Estuary is complete
    When Estuary is checked against "IC-2.51-PLAN"
    Then the finding is "not met"
    And its evidence names "“no”"

  # Trap: where several answer, the least favourable answer counts.
  Scenario: One answer says yes and another partly
    Given "IC-2.51-PLAN" is answered "yes" for "Estuary", see "Board minutes"
    And "IC-2.51-PLAN" is answered "partly" for "Estuary", see ""
    When Estuary is checked against "IC-2.51-PLAN"
    Then the finding is "partly met"

  Scenario: One answer says partly and another no
    Given "IC-2.51-PLAN" is answered "partly" for "Estuary", see ""
    And "IC-2.51-PLAN" is answered "no" for "Estuary", see ""
    When Estuary is checked against "IC-2.51-PLAN"
    Then the finding is "not met"

  Scenario: One answer says yes without a document, and another no
    Given "IC-2.51-PLAN" is answered "yes" for "Estuary", see ""
    And "IC-2.51-PLAN" is answered "no" for "Estuary", see ""
    When Estuary is checked against "IC-2.51-PLAN"
    Then the finding is "not met"

  Scenario: One answer names the document and another does not
    Given "IC-2.51-PLAN" is answered "yes" for "Estuary", see ""
    And "IC-2.51-PLAN" is answered "yes" for "Estuary", see "Board minutes"
    When Estuary is checked against "IC-2.51-PLAN"
    Then the finding is "met"

  Scenario: An answer says yes, and the list of documents is complete without it
    Given "IC-2.51-PLAN" is answered "yes" for "Estuary", see "Board minutes"
    And the list of documents of Estuary is complete
    When Estuary is checked against "IC-2.51-PLAN"
    Then the finding is "met"

  # Trap: the plan of one trust, listed by the system, is not a plan for the whole system.
  Scenario: Only one trust has a digital plan
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And Estuary has these documents:
      | kind         | status | of                |
      | digital-plan | agreed | estuary-hospitals |
    And the list of documents of Estuary is complete
    When Estuary is checked against "IC-2.51-PLAN"
    Then the finding is "not met"

  # Trap: the plan of one place is not a plan for the whole system.
  Scenario: Only one place has a digital plan
    Given Riverside is a place of Estuary
    And Estuary has these documents:
      | kind         | status | of        |
      | digital-plan | agreed | riverside |
    When Estuary is checked against "IC-2.51-PLAN"
    Then the finding is "cannot tell"

  Scenario: The plan is listed as the system’s own
    Given Estuary has these documents:
      | kind         | status | of      |
      | digital-plan | agreed | estuary |
    When Estuary is checked against "IC-2.51-PLAN"
    Then the finding is "met"

  Scenario: An answer is about another requirement
    Given "IC-2.51-PLAN3" is answered "yes" for "Estuary", see "Digital plan"
    When Estuary is checked against "IC-2.51-PLAN"
    Then the finding is "cannot tell"
