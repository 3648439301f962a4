@IC-2.29-QLEAD
Feature: The system has a named quality lead

  Scenario: The post is named
    Given Estuary states:
      | field            | value               |
      | qualityLead.post | Director of Nursing |
    When Estuary is checked against "IC-2.29-QLEAD"
    Then the finding is "met"
    And its evidence names "Director of Nursing"

  Scenario: The post is named and vacant
    Given Estuary states:
      | field              | value               |
      | qualityLead.post   | Director of Nursing |
      | qualityLead.filled | no                  |
    When Estuary is checked against "IC-2.29-QLEAD"
    Then the finding is "partly met"

  Scenario: The system says that there is none
    Given Estuary says that it has no qualityLead
    When Estuary is checked against "IC-2.29-QLEAD"
    Then the finding is "not met"

  Scenario: Nothing is said
    Given the system Estuary
    When Estuary is checked against "IC-2.29-QLEAD"
    Then the finding is "cannot tell"
    And it asks for "the post that is quality lead of Estuary"

  # Trap: the chair of a quality group is not by that the quality lead of the system.
  Scenario: The quality group has a chair
    Given Estuary has the board "Estuary Quality Group" as its quality
    And it states:
      | field      | value               |
      | chair.post | Director of Nursing |
    When Estuary is checked against "IC-2.29-QLEAD"
    Then the finding is "cannot tell"
