@IC-2.29-LEADER
Feature: The system has a leader

  Scenario: The post is named
    Given Estuary states:
      | field       | value               |
      | leader.post | Director of Nursing |
    When Estuary is checked against "IC-2.29-LEADER"
    Then the finding is "met"
    And its evidence names "Director of Nursing"

  Scenario: The post is named and vacant
    Given Estuary states:
      | field         | value               |
      | leader.post   | Director of Nursing |
      | leader.filled | no                  |
    When Estuary is checked against "IC-2.29-LEADER"
    Then the finding is "partly met"

  Scenario: The system says that there is none
    Given Estuary says that it has no leader
    When Estuary is checked against "IC-2.29-LEADER"
    Then the finding is "not met"

  Scenario: Nothing is said
    Given the system Estuary
    When Estuary is checked against "IC-2.29-LEADER"
    Then the finding is "cannot tell"
    And it asks for "the post that is leader of Estuary"

  # Trap: a place leader is not the leader of the system.
  Scenario: The place has a leader
    Given Riverside is a place of Estuary
    And Riverside states:
      | field     | value                          |
      | lead.post | Chief Executive of the Council |
    When Estuary is checked against "IC-2.29-LEADER"
    Then the finding is "cannot tell"

  # Trap: the chair is not the leader.
  Scenario: The system names its chair only
    Given Estuary states:
      | field      | value             |
      | chair.post | Independent Chair |
    When Estuary is checked against "IC-2.29-LEADER"
    Then the finding is "cannot tell"
