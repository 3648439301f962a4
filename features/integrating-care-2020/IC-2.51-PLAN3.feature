@IC-2.51-PLAN3
Feature: The digital plan covers three years

  Scenario: The agreed plan looks three years ahead
    Given Estuary has these documents:
      | kind         | status | horizonYears |
      | digital-plan | agreed | 3            |
    When Estuary is checked against "IC-2.51-PLAN3"
    Then the finding is "met"

  Scenario: The agreed plan looks five years ahead
    Given Estuary has these documents:
      | kind         | status | horizonYears |
      | digital-plan | agreed | 5            |
    When Estuary is checked against "IC-2.51-PLAN3"
    Then the finding is "met"

  Scenario: The agreed plan looks two years ahead
    Given Estuary has these documents:
      | kind         | status | horizonYears |
      | digital-plan | agreed | 2            |
    When Estuary is checked against "IC-2.51-PLAN3"
    Then the finding is "partly met"
    And the explanation says "less than three years"

  Scenario: A two-year plan is followed by one of three years
    Given Estuary has these documents:
      | kind         | status | horizonYears |
      | digital-plan | agreed | 2            |
      | digital-plan | agreed | 3            |
    When Estuary is checked against "IC-2.51-PLAN3"
    Then the finding is "met"

  Scenario: A three-year plan is in draft
    Given Estuary has these documents:
      | kind         | status | horizonYears |
      | digital-plan | draft  | 3            |
    When Estuary is checked against "IC-2.51-PLAN3"
    Then the finding is "partly met"

  Scenario: A two-year plan is agreed, and one of three years is in draft
    Given Estuary has these documents:
      | kind         | status | horizonYears |
      | digital-plan | agreed | 2            |
      | digital-plan | draft  | 3            |
    When Estuary is checked against "IC-2.51-PLAN3"
    Then the finding is "partly met"
    And the explanation says "less than three years"

  Scenario: The plan is still to be written
    Given Estuary has these documents:
      | kind         | status   |
      | digital-plan | to-write |
    When Estuary is checked against "IC-2.51-PLAN3"
    Then the finding is "not met"

  Scenario: All documents are listed, and it is not among them
    Given the list of documents of Estuary is complete
    When Estuary is checked against "IC-2.51-PLAN3"
    Then the finding is "not met"

  Scenario: The agreed plan does not say how far it looks ahead
    Given Estuary has these documents:
      | kind         | status |
      | digital-plan | agreed |
    When Estuary is checked against "IC-2.51-PLAN3"
    Then the finding is "cannot tell"
    And it asks for "how many years the digital plan of Estuary looks ahead"

  # Trap: a trust’s own plan is not the system’s.
  Scenario: The plan of one trust covers three years
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And Estuary has these documents:
      | kind         | status | horizonYears | of                |
      | digital-plan | agreed | 3            | estuary-hospitals |
    When Estuary is checked against "IC-2.51-PLAN3"
    Then the finding is "cannot tell"

  Scenario: No digital plan is listed
    Given the system Estuary
    When Estuary is checked against "IC-2.51-PLAN3"
    Then the finding is "cannot tell"
