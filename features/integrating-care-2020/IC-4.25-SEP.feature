@IC-4.25-SEP
Feature: The system has an implementation plan by September 2021

  Scenario: The plan is agreed
    Given Estuary has these documents:
      | kind                | status |
      | implementation-plan | agreed |
    When Estuary is checked against "IC-4.25-SEP"
    Then the finding is "met"

  Scenario: The plan is in draft after September 2021
    Given Estuary has these documents:
      | kind                | status |
      | implementation-plan | draft  |
    When Estuary is checked against "IC-4.25-SEP"
    Then the finding is "partly met"
    And its evidence names "in draft"

  Scenario: The plan is in draft before the end of September 2021
    Given it is 2021-09-29
    And Estuary has these documents:
      | kind                | status |
      | implementation-plan | draft  |
    When Estuary is checked against "IC-4.25-SEP"
    Then the finding is "cannot tell"
    And it is due on 2021-09-30

  # Trap: on the day itself it is due.
  Scenario: The plan is still to be written on the day it is due
    Given it is 2021-09-30
    And Estuary has these documents:
      | kind                | status   |
      | implementation-plan | to-write |
    When Estuary is checked against "IC-4.25-SEP"
    Then the finding is "not met"

  Scenario: The plan is still to be written
    Given Estuary has these documents:
      | kind                | status   |
      | implementation-plan | to-write |
    When Estuary is checked against "IC-4.25-SEP"
    Then the finding is "not met"

  # Trap: the development plan of April 2021 is another document.
  Scenario: All documents are listed, and it is not among them
    Given Estuary has these documents:
      | kind             | status |
      | development-plan | agreed |
    And the list of documents of Estuary is complete
    When Estuary is checked against "IC-4.25-SEP"
    Then the finding is "not met"

  Scenario: No implementation plan is listed
    Given the system Estuary
    When Estuary is checked against "IC-4.25-SEP"
    Then the finding is "cannot tell"
