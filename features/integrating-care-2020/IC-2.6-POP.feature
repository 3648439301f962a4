@IC-2.6-POP
Feature: Trust can act for population served

  Scenario: It is answered with the document that proves it
    Given the system Estuary
    And "Northshore Trust" is an nhs-trust
    And "IC-2.6-POP" is answered "yes" for "Northshore Trust", see "Board minutes, item 4"
    When "Northshore Trust" is checked against "IC-2.6-POP"
    Then the finding is "met"
    And its evidence names "Board minutes, item 4"

  Scenario: It is answered in part
    Given the system Estuary
    And "Northshore Trust" is an nhs-trust
    And "IC-2.6-POP" is answered "partly" for "Northshore Trust", see "Board minutes, item 4"
    When "Northshore Trust" is checked against "IC-2.6-POP"
    Then the finding is "partly met"

  Scenario: It is denied
    Given the system Estuary
    And "Northshore Trust" is an nhs-trust
    And "IC-2.6-POP" is answered "no" for "Northshore Trust", see ""
    When "Northshore Trust" is checked against "IC-2.6-POP"
    Then the finding is "not met"

  # Trap: a yes that nobody can look up proves nothing.
  Scenario: It is answered without a document
    Given the system Estuary
    And "Northshore Trust" is an nhs-trust
    And "IC-2.6-POP" is answered "yes" for "Northshore Trust", see ""
    When "Northshore Trust" is checked against "IC-2.6-POP"
    Then the finding is "cannot tell"
    And it asks for "the document that proves the answer"

  Scenario: Nobody has answered
    Given the system Estuary
    And "Northshore Trust" is an nhs-trust
    When "Northshore Trust" is checked against "IC-2.6-POP"
    Then the finding is "cannot tell"
    And it asks for "IC-2.6-POP"
