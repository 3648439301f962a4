@IC-4.25-REGION
Feature: The development plan is agreed with the regional director

  Scenario: The regional director has agreed it
    Given Estuary has these documents:
      | kind             | status | agreedWith        |
      | development-plan | agreed | regional-director |
    When Estuary is checked against "IC-4.25-REGION"
    Then the finding is "met"

  Scenario: The partnership has agreed it, and the regional director has not
    Given Estuary has these documents:
      | kind             | status | agreedWith | complete   |
      | development-plan | agreed | places     | agreedWith |
    When Estuary is checked against "IC-4.25-REGION"
    Then the finding is "partly met"
    And the explanation says "not with the regional director"

  Scenario: A first plan was agreed with nobody else, and the next with the regional director
    Given Estuary has these documents:
      | kind             | status | agreedWith        | complete   |
      | development-plan | agreed | places            | agreedWith |
      | development-plan | agreed | regional-director |            |
    When Estuary is checked against "IC-4.25-REGION"
    Then the finding is "met"

  Scenario: The plan is in draft
    Given Estuary has these documents:
      | kind             | status |
      | development-plan | draft  |
    When Estuary is checked against "IC-4.25-REGION"
    Then the finding is "partly met"

  Scenario: The plan is still to be written
    Given Estuary has these documents:
      | kind             | status   |
      | development-plan | to-write |
    When Estuary is checked against "IC-4.25-REGION"
    Then the finding is "not met"

  Scenario: All documents are listed, and it is not among them
    Given the list of documents of Estuary is complete
    When Estuary is checked against "IC-4.25-REGION"
    Then the finding is "not met"

  # Trap: “agreed” by the partners is not agreed with the regional director.
  Scenario: The partnership has agreed it, and nothing says whether the regional director has
    Given Estuary has these documents:
      | kind             | status |
      | development-plan | agreed |
    When Estuary is checked against "IC-4.25-REGION"
    Then the finding is "cannot tell"
    And it asks for "agreed with the regional director"

  Scenario: Only an implementation plan is agreed
    Given Estuary has these documents:
      | kind                | status | agreedWith        |
      | implementation-plan | agreed | regional-director |
    When Estuary is checked against "IC-4.25-REGION"
    Then the finding is "cannot tell"
