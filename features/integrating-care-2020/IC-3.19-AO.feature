@IC-3.19-AO
Feature: The chief executive of the system would be a full-time accounting officer

  Scenario Outline: Both are said
    Given Estuary states:
      | field                    | value   |
      | leader.accountingOfficer | yes     |
      | leader.timeCommitment    | <words> |
    When Estuary is checked against "IC-3.19-AO"
    Then the finding is "met"

    Examples:
      | words                     |
      | Full time                 |
      | full-time, from July 2022 |
      | 1.0 WTE                   |

  # Trap: an accounting officer who has half the week for it is not one full time.
  Scenario Outline: The accounting officer has part of the week
    Given Estuary states:
      | field                    | value   |
      | leader.accountingOfficer | yes     |
      | leader.timeCommitment    | <words> |
    When Estuary is checked against "IC-3.19-AO"
    Then the finding is "partly met"

    Examples:
      | words           |
      | Half time       |
      | Not full time   |
      | Two days a week |

  Scenario: The post is vacant
    Given Estuary states:
      | field                    | value     |
      | leader.accountingOfficer | yes       |
      | leader.timeCommitment    | Full time |
      | leader.filled            | no        |
    When Estuary is checked against "IC-3.19-AO"
    Then the finding is "partly met"

  Scenario: The leader is not accounting officer
    Given Estuary states:
      | field                    | value     |
      | leader.accountingOfficer | no        |
      | leader.timeCommitment    | Full time |
    When Estuary is checked against "IC-3.19-AO"
    Then the finding is "not met"

  Scenario: The system has no leader
    Given Estuary says that it has no leader
    When Estuary is checked against "IC-3.19-AO"
    Then the finding is "not met"

  Scenario: Nothing is said of the accounting officer
    Given Estuary states:
      | field                 | value     |
      | leader.timeCommitment | Full time |
    When Estuary is checked against "IC-3.19-AO"
    Then the finding is "cannot tell"
    And it asks for "is accounting officer"

  Scenario: How much time the leader has is not said
    Given Estuary states:
      | field                    | value |
      | leader.accountingOfficer | yes   |
    When Estuary is checked against "IC-3.19-AO"
    Then the finding is "cannot tell"
    And it asks for "how much time the leader"
