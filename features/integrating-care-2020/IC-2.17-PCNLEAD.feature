@IC-2.17-PCNLEAD
Feature: Primary care clinicians lead through their networks

  Scenario: A network's clinical director sits on the partnership
    Given Riverside has a place partnership
    And some of its seats are:
      | post                  |
      | PCN Clinical Director |
    When Riverside is checked against "IC-2.17-PCNLEAD"
    Then the finding is "met"
    And its evidence names "PCN Clinical Director"

  Scenario: A clinical lead of the place speaks for primary care
    Given Riverside has a place partnership
    And Riverside lists under clinicalLeads:
      | post                | represents             |
      | GP Lead for Frailty | primary-care-providers |
    When Riverside is checked against "IC-2.17-PCNLEAD"
    Then the finding is "met"

  Scenario: The clinical leads speak for others
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside lists under clinicalLeads:
      | post             | represents     |
      | Medical Director | acute-services |
    And the list of clinicalLeads of Riverside is complete
    When Riverside is checked against "IC-2.17-PCNLEAD"
    Then the finding is "not met"

  # Trap: a clinician of the federation speaks for primary care, but not through the networks.
  Scenario: The federation sends a clinician
    Given Riverside has a place partnership
    And all its seats are:
      | post                | clinicalOrProfessional |
      | GP Federation Chair | yes                    |
    And the list of clinicalLeads of Riverside is complete
    When Riverside is checked against "IC-2.17-PCNLEAD"
    Then the finding is "not met"

  Scenario: The networks send somebody who may be no clinician
    Given Riverside has a place partnership
    And all its seats are:
      | post               |
      | PCN representative |
    And the list of clinicalLeads of Riverside is complete
    When Riverside is checked against "IC-2.17-PCNLEAD"
    Then the finding is "cannot tell"

  Scenario Outline: The clinical director sits only on the <purpose>
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Other Board" as its <purpose>
    And all its seats are:
      | post                  |
      | PCN Clinical Director |
    And the list of clinicalLeads of Riverside is complete
    When Riverside is checked against "IC-2.17-PCNLEAD"
    Then the finding is "<finding>"

    Examples:
      | purpose                    | finding    |
      | place-provider-partnership | partly met |
      | health-and-wellbeing-board | not met    |
      | scrutiny                   | not met    |
      | assembly                   | not met    |
      | involvement                | not met    |

  Scenario: Nothing is said
    Given Riverside is a place of Estuary
    When Riverside is checked against "IC-2.17-PCNLEAD"
    Then the finding is "cannot tell"
