@GM-SOI-6-WORKFORCE
Feature: Key enabler: workforce

  Scenario: A lead is named
    Given Estuary is known as "greater-manchester"
    And Estuary lists under enablers:
      | area      | lead               |
      | workforce | Director of People |
    When Estuary is checked against "GM-SOI-6-WORKFORCE"
    Then the finding is "met"
    And its evidence names "Director of People"

  Scenario: The programme says that it has no lead
    Given Estuary is known as "greater-manchester"
    And Estuary lists under enablers:
      | area      | lead |
      | workforce | none |
    When Estuary is checked against "GM-SOI-6-WORKFORCE"
    Then the finding is "not met"

  Scenario: All programmes are listed, and this is not among them
    Given Estuary is known as "greater-manchester"
    And Estuary lists under enablers:
      | area    | lead               |
      | estates | Programme Director |
    And the list of enablers of Estuary is complete
    When Estuary is checked against "GM-SOI-6-WORKFORCE"
    Then the finding is "not met"

  Scenario: Some programmes are listed, and this is not among them
    Given Estuary is known as "greater-manchester"
    And Estuary lists under enablers:
      | area    | lead               |
      | estates | Programme Director |
    When Estuary is checked against "GM-SOI-6-WORKFORCE"
    Then the finding is "cannot tell"

  # Trap: a lead to be confirmed is nobody.
  Scenario: The lead is still to be confirmed
    Given Estuary is known as "greater-manchester"
    And Estuary lists under enablers:
      | area      | lead |
      | workforce | TBC  |
    When Estuary is checked against "GM-SOI-6-WORKFORCE"
    Then the finding is "cannot tell"

  # Trap: the lead of one place does not lead for Greater Manchester.
  Scenario: Only a place names its lead
    Given Estuary is known as "greater-manchester"
    And Riverside lists under enablers:
      | area      | lead               |
      | workforce | Director of People |
    When Estuary is checked against "GM-SOI-6-WORKFORCE"
    Then the finding is "cannot tell"
