@GM-6.6-CCPL-NB
Feature: Clinical and care leadership at neighbourhood level

  Scenario: The neighbourhood names its leaders
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the neighbourhood "North Riverside"
    And "North Riverside" states:
      | field         | value                         |
      | clinicalLeads | Clinical Director, Lead Nurse |
    When "North Riverside" is checked against "GM-6.6-CCPL-NB"
    Then the finding is "met"
    And its evidence names "Lead Nurse"

  Scenario: The full list of its leaders is empty
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the neighbourhood "North Riverside"
    And "North Riverside" states:
      | field         | value |
      | clinicalLeads |       |
    And the list of clinicalLeads of "North Riverside" is complete
    When "North Riverside" is checked against "GM-6.6-CCPL-NB"
    Then the finding is "not met"

  Scenario: The neighbourhood says that it has no leaders
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the neighbourhood "North Riverside"
    And "North Riverside" states:
      | field         | value |
      | clinicalLeads | none  |
    When "North Riverside" is checked against "GM-6.6-CCPL-NB"
    Then the finding is "not met"

  # Trap: a manager is no clinical or care professional leader.
  Scenario: The neighbourhood has a manager
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the neighbourhood "North Riverside"
    And "North Riverside" states:
      | field        | value                 |
      | manager.post | Neighbourhood Manager |
    When "North Riverside" is checked against "GM-6.6-CCPL-NB"
    Then the finding is "cannot tell"

  # Trap: leaders of the locality are not those of its neighbourhoods.
  Scenario: The locality names its clinical leads
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the neighbourhood "North Riverside"
    And Riverside lists under clinicalLeads:
      | post             |
      | Medical Director |
    When "North Riverside" is checked against "GM-6.6-CCPL-NB"
    Then the finding is "cannot tell"

  Scenario: No neighbourhood is listed
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside is a place of Estuary
    When Riverside is checked against "GM-6.6-CCPL-NB"
    Then the finding is "cannot tell"

  Scenario: Before July 2022 it is not due
    Given Estuary is known as "greater-manchester"
    And it is 2022-06-30
    And Riverside has the neighbourhood "North Riverside"
    And "North Riverside" states:
      | field         | value |
      | clinicalLeads | none  |
    When "North Riverside" is checked against "GM-6.6-CCPL-NB"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
