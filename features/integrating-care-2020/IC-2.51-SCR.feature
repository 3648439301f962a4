@IC-2.51-SCR
Feature: A shared care record covers all health and social care settings

  Scenario: Everything that is asked for is covered
    Given Estuary states:
      | field                             | value                                                                 |
      | digital.sharedCareRecord.settings | primary-care, acute, community, mental-health, ambulance, social-care |
    When Estuary is checked against "IC-2.51-SCR"
    Then the finding is "met"

  Scenario: One is left out of the complete list
    Given Estuary states:
      | field                             | value                                                   |
      | digital.sharedCareRecord.settings | acute, community, mental-health, ambulance, social-care |
    And the list of digital.sharedCareRecord.settings of Estuary is complete
    When Estuary is checked against "IC-2.51-SCR"
    Then the finding is "partly met"
    And the explanation says "primary care"

  Scenario: None is in the complete list
    Given Estuary states:
      | field                             | value |
      | digital.sharedCareRecord.settings | other |
    And the list of digital.sharedCareRecord.settings of Estuary is complete
    When Estuary is checked against "IC-2.51-SCR"
    Then the finding is "not met"
    And the explanation says "primary care"

  Scenario: The list is complete and empty
    Given Estuary states:
      | field                             | value |
      | digital.sharedCareRecord.settings |       |
    And the list of digital.sharedCareRecord.settings of Estuary is complete
    When Estuary is checked against "IC-2.51-SCR"
    Then the finding is "not met"

  Scenario: The system says that there is none
    Given Estuary says that it has no digital.sharedCareRecord
    When Estuary is checked against "IC-2.51-SCR"
    Then the finding is "not met"

  Scenario: One is left out, and the list is not complete
    Given Estuary states:
      | field                             | value                                                    |
      | digital.sharedCareRecord.settings | primary-care, acute, community, mental-health, ambulance |
    When Estuary is checked against "IC-2.51-SCR"
    Then the finding is "cannot tell"
    And it asks for "social care"

  Scenario: Nothing is said about it
    Given the system Estuary
    When Estuary is checked against "IC-2.51-SCR"
    Then the finding is "cannot tell"

  Scenario: More is covered than is asked for
    Given Estuary states:
      | field                             | value                                                                        |
      | digital.sharedCareRecord.settings | primary-care, acute, community, mental-health, ambulance, social-care, other |
    When Estuary is checked against "IC-2.51-SCR"
    Then the finding is "met"

  # Trap: “all settings” includes social care.
  Scenario: The shared record covers every health setting and no social care
    Given Estuary states:
      | field                             | value                                                    |
      | digital.sharedCareRecord.settings | primary-care, acute, community, mental-health, ambulance |
    And the list of digital.sharedCareRecord.settings of Estuary is complete
    When Estuary is checked against "IC-2.51-SCR"
    Then the finding is "partly met"
    And the explanation says "social care"

  # Trap: that there is a record does not say whom it joins up.
  Scenario: The shared record is established, and its settings are not said
    Given Estuary states:
      | field                           | value       |
      | digital.sharedCareRecord.status | established |
    When Estuary is checked against "IC-2.51-SCR"
    Then the finding is "cannot tell"

  # Trap: settings of a record that does not exist yet are a plan.
  Scenario: The shared record is proposed
    Given Estuary states:
      | field                             | value                                                                 |
      | digital.sharedCareRecord.status   | proposed                                                              |
      | digital.sharedCareRecord.settings | primary-care, acute, community, mental-health, ambulance, social-care |
    When Estuary is checked against "IC-2.51-SCR"
    Then the finding is "partly met"
    And the explanation says "proposed"

  Scenario: A gap in the shared record is accepted for a time
    Given Estuary states:
      | field                             | value               |
      | digital.sharedCareRecord.settings | primary-care, acute |
    And the list of digital.sharedCareRecord.settings of Estuary is complete
    And Estuary has accepted the gap "IC-2.51-SCR" until 2022-06-30
    When Estuary is checked against "IC-2.51-SCR"
    Then the finding is "partly met"
    And the gap is accepted

  Scenario Outline: The complete list leaves out <missing>
    Given Estuary states:
      | field                             | value    |
      | digital.sharedCareRecord.settings | <listed> |
    And the list of digital.sharedCareRecord.settings of Estuary is complete
    When Estuary is checked against "IC-2.51-SCR"
    Then the finding is "partly met"
    And the explanation says "leaves out <missing>"

    Examples:
      | listed                                                         | missing                 |
      | primary-care, community, mental-health, ambulance, social-care | acute hospitals |
      | primary-care, acute, mental-health, ambulance, social-care     | community services      |
      | primary-care, acute, community, ambulance, social-care         | mental health |
      | primary-care, acute, community, mental-health, social-care     | ambulance |
