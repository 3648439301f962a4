@GM-6.6-CCPL-LOC
Feature: Clinical and care leadership at locality level

  Scenario: A clinical lead is named
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside lists under clinicalLeads:
      | post                        |
      | Lead Nurse for Primary Care |
    When Riverside is checked against "GM-6.6-CCPL-LOC"
    Then the finding is "met"
    And its evidence names "Lead Nurse"

  Scenario: A clinician has a seat
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And some of its seats are:
      | post             |
      | Medical Director |
    When Riverside is checked against "GM-6.6-CCPL-LOC"
    Then the finding is "met"

  Scenario: The locality has a clinical senate
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside states:
      | field               | value                            |
      | clinicalSenate.name | Clinical and Professional Senate |
    When Riverside is checked against "GM-6.6-CCPL-LOC"
    Then the finding is "met"

  Scenario: Boards, seats and leads are all listed, and there is no clinician
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And the list of boards of Riverside is complete
    And the list of clinicalLeads of Riverside is complete
    When Riverside is checked against "GM-6.6-CCPL-LOC"
    Then the finding is "not met"

  Scenario: Boards and seats are all listed, and the leads may not be
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And the list of boards of Riverside is complete
    When Riverside is checked against "GM-6.6-CCPL-LOC"
    Then the finding is "cannot tell"

  # Trap: a post still to be filled leads nobody.
  Scenario: The clinical lead is still to be appointed
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside lists under clinicalLeads:
      | post            |
      | To be appointed |
    When Riverside is checked against "GM-6.6-CCPL-LOC"
    Then the finding is "cannot tell"

  Scenario: Only another level or place names its lead
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside is a place of Estuary
    And Moorland lists under clinicalLeads:
      | post             |
      | Medical Director |
    When Riverside is checked against "GM-6.6-CCPL-LOC"
    Then the finding is "cannot tell"

  Scenario: Before July 2022 it is not due
    Given Estuary is known as "greater-manchester"
    And it is 2022-06-30
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And the list of boards of Riverside is complete
    And the list of clinicalLeads of Riverside is complete
    When Riverside is checked against "GM-6.6-CCPL-LOC"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
