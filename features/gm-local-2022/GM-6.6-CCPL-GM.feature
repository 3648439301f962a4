@GM-6.6-CCPL-GM
Feature: Clinical and care leadership at Greater Manchester level

  Scenario: A clinical lead is named
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Estuary lists under clinicalLeads:
      | post                        |
      | Lead Nurse for Primary Care |
    When Estuary is checked against "GM-6.6-CCPL-GM"
    Then the finding is "met"
    And its evidence names "Lead Nurse"

  Scenario: A clinician has a seat
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Estuary has the board "Greater Manchester Partnership Board" as its system-partnership
    And some of its seats are:
      | post             |
      | Medical Director |
    When Estuary is checked against "GM-6.6-CCPL-GM"
    Then the finding is "met"

  Scenario: Boards, seats and leads are all listed, and there is no clinician
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Estuary has the board "Greater Manchester Partnership Board" as its system-partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And the list of boards of Estuary is complete
    And the list of clinicalLeads of Estuary is complete
    When Estuary is checked against "GM-6.6-CCPL-GM"
    Then the finding is "not met"

  Scenario: Boards and seats are all listed, and the leads may not be
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Estuary has the board "Greater Manchester Partnership Board" as its system-partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And the list of boards of Estuary is complete
    When Estuary is checked against "GM-6.6-CCPL-GM"
    Then the finding is "cannot tell"

  # Trap: a post still to be filled leads nobody.
  Scenario: The clinical lead is still to be appointed
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Estuary lists under clinicalLeads:
      | post            |
      | To be appointed |
    When Estuary is checked against "GM-6.6-CCPL-GM"
    Then the finding is "cannot tell"

  Scenario: Only another level or place names its lead
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside lists under clinicalLeads:
      | post             |
      | Medical Director |
    When Estuary is checked against "GM-6.6-CCPL-GM"
    Then the finding is "cannot tell"

  Scenario: Before July 2022 it is not due
    Given Estuary is known as "greater-manchester"
    And it is 2022-06-30
    And Estuary has the board "Greater Manchester Partnership Board" as its system-partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And the list of boards of Estuary is complete
    And the list of clinicalLeads of Estuary is complete
    When Estuary is checked against "GM-6.6-CCPL-GM"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
