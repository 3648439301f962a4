@IC-2.37-OSC
Feature: Scrutiny committees and councillors are engaged on service change

  Scenario: Everything that is asked for is covered
    Given Estuary states:
      | field                        | value                                                  |
      | serviceChangeProcess.engages | scrutiny-committees, elected-members, council-officers |
    When Estuary is checked against "IC-2.37-OSC"
    Then the finding is "met"

  Scenario: One is left out of the complete list
    Given Estuary states:
      | field                        | value                             |
      | serviceChangeProcess.engages | elected-members, council-officers |
    And the list of serviceChangeProcess.engages of Estuary is complete
    When Estuary is checked against "IC-2.37-OSC"
    Then the finding is "partly met"
    And the explanation says "council scrutiny committees"

  Scenario: None is in the complete list
    Given Estuary states:
      | field                        | value |
      | serviceChangeProcess.engages | other |
    And the list of serviceChangeProcess.engages of Estuary is complete
    When Estuary is checked against "IC-2.37-OSC"
    Then the finding is "not met"
    And the explanation says "council scrutiny committees"

  Scenario: The list is complete and empty
    Given Estuary states:
      | field                        | value |
      | serviceChangeProcess.engages |       |
    And the list of serviceChangeProcess.engages of Estuary is complete
    When Estuary is checked against "IC-2.37-OSC"
    Then the finding is "not met"

  Scenario: The system says that there is none
    Given Estuary says that it has no serviceChangeProcess
    When Estuary is checked against "IC-2.37-OSC"
    Then the finding is "not met"

  Scenario: One is left out, and the list is not complete
    Given Estuary states:
      | field                        | value                                |
      | serviceChangeProcess.engages | scrutiny-committees, elected-members |
    When Estuary is checked against "IC-2.37-OSC"
    Then the finding is "cannot tell"
    And it asks for "other parts of councils"

  Scenario: Nothing is said about it
    Given the system Estuary
    When Estuary is checked against "IC-2.37-OSC"
    Then the finding is "cannot tell"

  Scenario: More is covered than is asked for
    Given Estuary states:
      | field                        | value                                                         |
      | serviceChangeProcess.engages | scrutiny-committees, elected-members, council-officers, other |
    When Estuary is checked against "IC-2.37-OSC"
    Then the finding is "met"

  # Trap: that a scrutiny committee exists does not show that it is engaged on service change.
  Scenario: Scrutiny committees are linked to the system, and nothing says how they are engaged
    Given Estuary states:
      | field              | value                                   |
      | scrutinyCommittees | Estuary Joint Health Scrutiny Committee |
    And the list of scrutinyCommittees of Estuary is complete
    When Estuary is checked against "IC-2.37-OSC"
    Then the finding is "cannot tell"

  Scenario Outline: The complete list leaves out <missing>
    Given Estuary states:
      | field                        | value    |
      | serviceChangeProcess.engages | <listed> |
    And the list of serviceChangeProcess.engages of Estuary is complete
    When Estuary is checked against "IC-2.37-OSC"
    Then the finding is "partly met"
    And the explanation says "leaves out <missing>, and"

    Examples:
      | listed                                | missing         |
      | scrutiny-committees, council-officers | elected members |
