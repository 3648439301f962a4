@IC-2.29-QREMIT
Feature: The quality group covers assurance, planning and improvement

  Scenario: Everything that is asked for is covered
    Given Estuary states:
      | field              | value                            |
      | qualityGroup.remit | assurance, planning, improvement |
    When Estuary is checked against "IC-2.29-QREMIT"
    Then the finding is "met"

  Scenario: One is left out of the complete list
    Given Estuary states:
      | field              | value                 |
      | qualityGroup.remit | planning, improvement |
    And the list of qualityGroup.remit of Estuary is complete
    When Estuary is checked against "IC-2.29-QREMIT"
    Then the finding is "partly met"
    And the explanation says "assurance"

  Scenario: None is in the complete list
    Given Estuary states:
      | field              | value |
      | qualityGroup.remit | other |
    And the list of qualityGroup.remit of Estuary is complete
    When Estuary is checked against "IC-2.29-QREMIT"
    Then the finding is "not met"
    And the explanation says "assurance"

  Scenario: The list is complete and empty
    Given Estuary states:
      | field              | value |
      | qualityGroup.remit |       |
    And the list of qualityGroup.remit of Estuary is complete
    When Estuary is checked against "IC-2.29-QREMIT"
    Then the finding is "not met"

  Scenario: The system says that there is none
    Given Estuary says that it has no qualityGroup
    When Estuary is checked against "IC-2.29-QREMIT"
    Then the finding is "not met"

  Scenario: One is left out, and the list is not complete
    Given Estuary states:
      | field              | value               |
      | qualityGroup.remit | assurance, planning |
    When Estuary is checked against "IC-2.29-QREMIT"
    Then the finding is "cannot tell"
    And it asks for "improvement"

  Scenario: Nothing is said about it
    Given the system Estuary
    When Estuary is checked against "IC-2.29-QREMIT"
    Then the finding is "cannot tell"

  Scenario: More is covered than is asked for
    Given Estuary states:
      | field              | value                                   |
      | qualityGroup.remit | assurance, planning, improvement, other |
    When Estuary is checked against "IC-2.29-QREMIT"
    Then the finding is "met"

  Scenario: The quality group is listed among the boards with all three jobs
    Given Estuary has the board "Estuary Quality Group" as its quality
    And it states:
      | field | value                            |
      | remit | assurance, planning, improvement |
    When Estuary is checked against "IC-2.29-QREMIT"
    Then the finding is "met"
    And its evidence names "improvement"

  Scenario: The quality group listed among the boards leaves one out
    Given Estuary has the board "Estuary Quality Group" as its quality
    And it states:
      | field | value               |
      | remit | assurance, planning |
    And the list of remit of "Estuary Quality Group" is complete
    When Estuary is checked against "IC-2.29-QREMIT"
    Then the finding is "partly met"
    And the explanation says "improvement"

  Scenario: Two quality groups share the jobs
    Given Estuary has the board "Estuary Quality Group" as its quality
    And it states:
      | field | value               |
      | remit | assurance, planning |
    And the list of remit of "Estuary Quality Group" is complete
    And Estuary has the board "Estuary Improvement Group" as its quality
    And it states:
      | field | value                 |
      | remit | planning, improvement |
    And the list of remit of "Estuary Improvement Group" is complete
    When Estuary is checked against "IC-2.29-QREMIT"
    Then the finding is "met"

  Scenario: The jobs of a second quality group are not all listed
    Given Estuary has the board "Estuary Quality Group" as its quality
    And it states:
      | field | value               |
      | remit | assurance, planning |
    And the list of remit of "Estuary Quality Group" is complete
    And Estuary has the board "Estuary Improvement Group" as its quality
    When Estuary is checked against "IC-2.29-QREMIT"
    Then the finding is "cannot tell"
    And it asks for "improvement"

  # Trap: the same job said twice is one job.
  Scenario: The quality group is named by itself and listed among the boards
    Given Estuary states:
      | field              | value               |
      | qualityGroup.remit | assurance, planning |
    And Estuary has the board "Estuary Quality Group" as its quality
    And it states:
      | field | value               |
      | remit | assurance, planning |
    When Estuary is checked against "IC-2.29-QREMIT"
    Then the finding is "cannot tell"
    And it asks for "improvement"

  # Trap: a place’s quality group is not the system’s.
  Scenario: The place has a quality group with all three jobs
    Given Riverside has the board "Riverside Quality Group" as its quality
    And it states:
      | field | value                            |
      | remit | assurance, planning, improvement |
    When Estuary is checked against "IC-2.29-QREMIT"
    Then the finding is "cannot tell"

  Scenario: Another board has all three jobs
    Given Estuary has the board "Estuary Digital Board" as its digital
    And it states:
      | field | value                            |
      | remit | assurance, planning, improvement |
    When Estuary is checked against "IC-2.29-QREMIT"
    Then the finding is "cannot tell"

  Scenario Outline: The complete list leaves out <missing>
    Given Estuary states:
      | field              | value    |
      | qualityGroup.remit | <listed> |
    And the list of qualityGroup.remit of Estuary is complete
    When Estuary is checked against "IC-2.29-QREMIT"
    Then the finding is "partly met"
    And the explanation says "leaves out <missing>, and"

    Examples:
      | listed                 | missing  |
      | assurance, improvement | planning |
