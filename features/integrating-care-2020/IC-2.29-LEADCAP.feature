@IC-2.29-LEADCAP
Feature: The leader of the system has enough capacity

  Scenario: It is answered with the document that proves it
    Given the system Estuary
    And "IC-2.29-LEADCAP" is answered "yes" for "Estuary", see "Board minutes, May 2021"
    When Estuary is checked against "IC-2.29-LEADCAP"
    Then the finding is "met"
    And its evidence names "Board minutes, May 2021"

  Scenario: It is answered “partly”
    Given the system Estuary
    And "IC-2.29-LEADCAP" is answered "partly" for "Estuary", see "Board minutes, May 2021"
    When Estuary is checked against "IC-2.29-LEADCAP"
    Then the finding is "partly met"

  Scenario: It is answered “no”
    Given the system Estuary
    And "IC-2.29-LEADCAP" is answered "no" for "Estuary", see ""
    When Estuary is checked against "IC-2.29-LEADCAP"
    Then the finding is "not met"

  # Trap: “yes” that nobody can look up proves nothing.
  Scenario: It is answered “yes” without a document
    Given the system Estuary
    And "IC-2.29-LEADCAP" is answered "yes" for "Estuary", see ""
    When Estuary is checked against "IC-2.29-LEADCAP"
    Then the finding is "cannot tell"
    And it asks for "the document that proves the answer"

  Scenario: Nobody has answered
    Given the system Estuary
    When Estuary is checked against "IC-2.29-LEADCAP"
    Then the finding is "cannot tell"
    And it asks for "IC-2.29-LEADCAP"

  # Trap: hours alone do not show that they are enough.
  Scenario: The leader is said to work full time
    Given Estuary states:
      | field                 | value           |
      | leader.post           | Chief Executive |
      | leader.timeCommitment | full time       |
    When Estuary is checked against "IC-2.29-LEADCAP"
    Then the finding is "cannot tell"
