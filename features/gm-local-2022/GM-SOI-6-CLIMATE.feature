@GM-SOI-6-CLIMATE
Feature: Key enabler: sustainability and climate

  Scenario: A lead is named
    Given Estuary is known as "greater-manchester"
    And Estuary lists under enablers:
      | area    | lead                |
      | climate | Sustainability Lead |
    When Estuary is checked against "GM-SOI-6-CLIMATE"
    Then the finding is "met"
    And its evidence names "Sustainability Lead"

  Scenario: The programme says that it has no lead
    Given Estuary is known as "greater-manchester"
    And Estuary lists under enablers:
      | area    | lead |
      | climate | none |
    When Estuary is checked against "GM-SOI-6-CLIMATE"
    Then the finding is "not met"

  Scenario: All programmes are listed, and this is not among them
    Given Estuary is known as "greater-manchester"
    And Estuary lists under enablers:
      | area    | lead               |
      | estates | Programme Director |
    And the list of enablers of Estuary is complete
    When Estuary is checked against "GM-SOI-6-CLIMATE"
    Then the finding is "not met"

  Scenario: Some programmes are listed, and this is not among them
    Given Estuary is known as "greater-manchester"
    And Estuary lists under enablers:
      | area    | lead               |
      | estates | Programme Director |
    When Estuary is checked against "GM-SOI-6-CLIMATE"
    Then the finding is "cannot tell"

  # Trap: a lead to be confirmed is nobody.
  Scenario: The lead is still to be confirmed
    Given Estuary is known as "greater-manchester"
    And Estuary lists under enablers:
      | area    | lead |
      | climate | TBC  |
    When Estuary is checked against "GM-SOI-6-CLIMATE"
    Then the finding is "cannot tell"

  # Trap: the lead of one place does not lead for Greater Manchester.
  Scenario: Only a place names its lead
    Given Estuary is known as "greater-manchester"
    And Riverside lists under enablers:
      | area    | lead                |
      | climate | Sustainability Lead |
    When Estuary is checked against "GM-SOI-6-CLIMATE"
    Then the finding is "cannot tell"
