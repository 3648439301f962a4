@IC-4.25-APR-OPS
Feature: The April 2021 plan shows the consistent operating arrangements

  Scenario: The agreed plan deals with it
    Given Estuary has these documents:
      | kind             | status | covers                 |
      | development-plan | agreed | operating-arrangements |
    When Estuary is checked against "IC-4.25-APR-OPS"
    Then the finding is "met"

  Scenario: The agreed plan leaves it out
    Given Estuary has these documents:
      | kind             | status | covers         | complete |
      | development-plan | agreed | covid-planning | covers   |
    When Estuary is checked against "IC-4.25-APR-OPS"
    Then the finding is "partly met"
    And the explanation says "operating arrangements"

  Scenario: The plan that deals with it is in draft
    Given Estuary has these documents:
      | kind             | status | covers                 |
      | development-plan | draft  | operating-arrangements |
    When Estuary is checked against "IC-4.25-APR-OPS"
    Then the finding is "partly met"

  Scenario: The plan is still to be written
    Given Estuary has these documents:
      | kind             | status   |
      | development-plan | to-write |
    When Estuary is checked against "IC-4.25-APR-OPS"
    Then the finding is "not met"

  Scenario: All documents are listed, and there is no development plan
    Given the list of documents of Estuary is complete
    When Estuary is checked against "IC-4.25-APR-OPS"
    Then the finding is "not met"

  # Trap: what a plan covers is only known to be all of it where that list is complete.
  Scenario: Nothing says whether the agreed plan deals with it
    Given Estuary has these documents:
      | kind             | status | covers         |
      | development-plan | agreed | covid-planning |
    When Estuary is checked against "IC-4.25-APR-OPS"
    Then the finding is "cannot tell"
    And it asks for "operating arrangements"

  Scenario: No development plan is listed
    Given the system Estuary
    When Estuary is checked against "IC-4.25-APR-OPS"
    Then the finding is "cannot tell"
