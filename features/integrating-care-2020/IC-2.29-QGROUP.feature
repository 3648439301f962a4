@IC-2.29-QGROUP
Feature: The system has a quality group

  Scenario: The board meets
    Given Estuary has the board "Estuary Quality Group" as its quality
    When Estuary is checked against "IC-2.29-QGROUP"
    Then the finding is "met"
    And its evidence names "Estuary Quality Group"

  Scenario: The board meets in shadow form
    Given Estuary has the board "Estuary Quality Group" as its quality
    And it states:
      | field  | value  |
      | status | shadow |
    When Estuary is checked against "IC-2.29-QGROUP"
    Then the finding is "met"

  Scenario: The board is proposed
    Given Estuary has the board "Estuary Quality Group" as its quality
    And it states:
      | field  | value    |
      | status | proposed |
    When Estuary is checked against "IC-2.29-QGROUP"
    Then the finding is "partly met"

  Scenario: All boards are listed, and it is not among them
    Given Estuary has the board "Estuary Forum" as its finance
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.29-QGROUP"
    Then the finding is "not met"

  Scenario: The boards are not all listed
    Given Estuary has the board "Estuary Forum" as its finance
    When Estuary is checked against "IC-2.29-QGROUP"
    Then the finding is "cannot tell"

  Scenario: The group is named without being listed as a board
    Given Estuary states:
      | field             | value                      |
      | qualityGroup.name | Quality Surveillance Group |
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.29-QGROUP"
    Then the finding is "met"
    And its evidence names "Quality Surveillance Group"

  Scenario: The system says that it has no quality group
    Given Estuary says that it has no qualityGroup
    When Estuary is checked against "IC-2.29-QGROUP"
    Then the finding is "not met"

  # Trap: a place’s quality group is not the system’s.
  Scenario: A place has a quality group
    Given Riverside has the board "Riverside Quality Group" as its quality
    When Estuary is checked against "IC-2.29-QGROUP"
    Then the finding is "cannot tell"

  Scenario: The system says that it has no quality group, and lists one
    Given Estuary has the board "Estuary Quality Group" as its quality
    And Estuary says that it has no qualityGroup
    When Estuary is checked against "IC-2.29-QGROUP"
    Then the finding is "met"

  # Trap: a group that is only proposed does not meet because it has a name.
  Scenario: The group is named, and proposed as a board
    Given Estuary has the board "Estuary Quality Group" as its quality
    And it states:
      | field  | value    |
      | status | proposed |
    And Estuary states:
      | field             | value                 |
      | qualityGroup.name | Estuary Quality Group |
    When Estuary is checked against "IC-2.29-QGROUP"
    Then the finding is "partly met"

  # Trap: a board that does not say what it is for may be the quality group.
  Scenario: All boards are listed, and the purpose of one is not said
    Given Estuary has the board "Estuary Assurance Group", whose purpose is not said
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.29-QGROUP"
    Then the finding is "cannot tell"
