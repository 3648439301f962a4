@IC-4.23-READY
Feature: The system was ready to operate by April 2021

  Scenario: It is answered with the document that proves it
    Given the system Estuary
    And "IC-4.23-READY" is answered "yes" for "Estuary", see "Board minutes, May 2021"
    When Estuary is checked against "IC-4.23-READY"
    Then the finding is "met"
    And its evidence names "Board minutes, May 2021"

  Scenario: It is answered “partly”
    Given the system Estuary
    And "IC-4.23-READY" is answered "partly" for "Estuary", see "Board minutes, May 2021"
    When Estuary is checked against "IC-4.23-READY"
    Then the finding is "partly met"

  Scenario: It is answered “no”
    Given the system Estuary
    And "IC-4.23-READY" is answered "no" for "Estuary", see ""
    When Estuary is checked against "IC-4.23-READY"
    Then the finding is "not met"

  # Trap: “yes” that nobody can look up proves nothing.
  Scenario: It is answered “yes” without a document
    Given the system Estuary
    And "IC-4.23-READY" is answered "yes" for "Estuary", see ""
    When Estuary is checked against "IC-4.23-READY"
    Then the finding is "cannot tell"
    And it asks for "the document that proves the answer"

  Scenario: Nobody has answered
    Given the system Estuary
    When Estuary is checked against "IC-4.23-READY"
    Then the finding is "cannot tell"
    And it asks for "IC-4.23-READY"

  Scenario: It is answered “no” before April 2021
    Given it is 2021-03-31
    And "IC-4.23-READY" is answered "no" for "Estuary", see ""
    When Estuary is checked against "IC-4.23-READY"
    Then the finding is "cannot tell"
    And it is due on 2021-04-01

  Scenario: It is answered “no” on the first day of April 2021
    Given it is 2021-04-01
    And "IC-4.23-READY" is answered "no" for "Estuary", see ""
    When Estuary is checked against "IC-4.23-READY"
    Then the finding is "not met"
