@IC-2.18-R3
Feature: The place lead finds people at risk

  Scenario: The role includes it
    Given Riverside states:
      | field      | value               |
      | lead.post  | Place Director      |
      | lead.roles | find-people-at-risk |
    When Riverside is checked against "IC-2.18-R3"
    Then the finding is "met"

  Scenario: The role has all other duties, and the list is complete
    Given Riverside states:
      | field      | value                                              |
      | lead.post  | Place Director                                     |
      | lead.roles | develop-networks, join-up-care, wider-contribution |
    And the list of lead.roles of Riverside is complete
    When Riverside is checked against "IC-2.18-R3"
    Then the finding is "not met"

  # Trap: mutual accountability with the board finds nobody at risk.
  Scenario: The complete role has another duty instead
    Given Riverside states:
      | field      | value                 |
      | lead.roles | mutual-accountability |
    And the list of lead.roles of Riverside is complete
    When Riverside is checked against "IC-2.18-R3"
    Then the finding is "not met"

  Scenario: The place says that it has no lead
    Given Riverside is a place of Estuary
    And Riverside says that it has no lead
    When Riverside is checked against "IC-2.18-R3"
    Then the finding is "does not apply"

  # Trap: a role description that is not given in full proves nothing.
  Scenario: Some duties are given
    Given Riverside states:
      | field      | value                                              |
      | lead.roles | develop-networks, join-up-care, wider-contribution |
    When Riverside is checked against "IC-2.18-R3"
    Then the finding is "cannot tell"

  Scenario: Only the post is named
    Given Riverside states:
      | field     | value          |
      | lead.post | Place Director |
    When Riverside is checked against "IC-2.18-R3"
    Then the finding is "cannot tell"
    And it asks for "the role of the place lead"
