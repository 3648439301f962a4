@GM-BURY-ENABLERS
Feature: Enabling groups in place

  Background:
    Given Estuary is known as "greater-manchester"

  Scenario: There is a group for each of the five
    Given Bury lists under enablers:
      | area                   | lead |
      | finance                |      |
      | estates                |      |
      | digital                |      |
      | workforce              |      |
      | information-governance |      |
    When Bury is checked against "GM-BURY-ENABLERS"
    Then the finding is "met"

  Scenario: There is no group for finance
    Given Bury lists under enablers:
      | area                   | lead |
      | estates                |      |
      | digital                |      |
      | workforce              |      |
      | information-governance |      |
    And the list of enablers of Bury is complete
    When Bury is checked against "GM-BURY-ENABLERS"
    Then the finding is "partly met"
    And the explanation says "has no finance"

  Scenario: There is no group for estates
    Given Bury lists under enablers:
      | area                   | lead |
      | finance                |      |
      | digital                |      |
      | workforce              |      |
      | information-governance |      |
    And the list of enablers of Bury is complete
    When Bury is checked against "GM-BURY-ENABLERS"
    Then the finding is "partly met"
    And the explanation says "has no estates"

  Scenario: There is no group for digital
    Given Bury lists under enablers:
      | area                   | lead |
      | finance                |      |
      | estates                |      |
      | workforce              |      |
      | information-governance |      |
    And the list of enablers of Bury is complete
    When Bury is checked against "GM-BURY-ENABLERS"
    Then the finding is "partly met"
    And the explanation says "has no digital"

  Scenario: There is no group for workforce
    Given Bury lists under enablers:
      | area                   | lead |
      | finance                |      |
      | estates                |      |
      | digital                |      |
      | information-governance |      |
    And the list of enablers of Bury is complete
    When Bury is checked against "GM-BURY-ENABLERS"
    Then the finding is "partly met"
    And the explanation says "has no workforce"

  Scenario: There is no group for information governance
    Given Bury lists under enablers:
      | area      | lead |
      | finance   |      |
      | estates   |      |
      | digital   |      |
      | workforce |      |
    And the list of enablers of Bury is complete
    When Bury is checked against "GM-BURY-ENABLERS"
    Then the finding is "partly met"
    And the explanation says "has no information governance"

  Scenario: There are other groups only
    Given Bury lists under enablers:
      | area       | lead |
      | climate    |      |
      | engagement |      |
    And the list of enablers of Bury is complete
    When Bury is checked against "GM-BURY-ENABLERS"
    Then the finding is "not met"

  Scenario: Four groups are listed, and the list is not complete
    Given Bury lists under enablers:
      | area      | lead |
      | finance   |      |
      | estates   |      |
      | digital   |      |
      | workforce |      |
    When Bury is checked against "GM-BURY-ENABLERS"
    Then the finding is "cannot tell"
    And it asks for "information governance"

  # Trap: five groups are not yet five subjects.
  Scenario: Two groups share one subject, and one subject has none
    Given Bury lists under enablers:
      | area      | lead |
      | finance   |      |
      | estates   |      |
      | digital   |      |
      | workforce |      |
      | finance   |      |
    And the list of enablers of Bury is complete
    When Bury is checked against "GM-BURY-ENABLERS"
    Then the finding is "partly met"
    And the explanation says "information governance"

  Scenario: Only the system has the groups
    Given Estuary lists under enablers:
      | area                   | lead |
      | finance                |      |
      | estates                |      |
      | digital                |      |
      | workforce              |      |
      | information-governance |      |
    And Bury is a place of Estuary
    When Bury is checked against "GM-BURY-ENABLERS"
    Then the finding is "cannot tell"

  Scenario: Nothing is said
    Given Bury is a place of Estuary
    When Bury is checked against "GM-BURY-ENABLERS"
    Then the finding is "cannot tell"
