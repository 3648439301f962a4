@HCA-26A
Feature: Trust weighs wider effects of decisions

  Scenario: It is answered with the document that proves it
    Given the system Estuary
    And "Northshore Trust" is an nhs-trust
    And it is 2022-07-01
    And "HCA-26A" is answered "yes" for "Northshore Trust", see "Board minutes, item 4"
    When "Northshore Trust" is checked against "HCA-26A"
    Then the finding is "met"
    And its evidence names "Board minutes, item 4"

  Scenario: It is answered in part
    Given the system Estuary
    And "Northshore Trust" is an nhs-trust
    And it is 2022-07-01
    And "HCA-26A" is answered "partly" for "Northshore Trust", see "Board minutes, item 4"
    When "Northshore Trust" is checked against "HCA-26A"
    Then the finding is "partly met"

  Scenario: It is denied
    Given the system Estuary
    And "Northshore Trust" is an nhs-trust
    And it is 2022-07-01
    And "HCA-26A" is answered "no" for "Northshore Trust", see ""
    When "Northshore Trust" is checked against "HCA-26A"
    Then the finding is "not met"

  # Trap: a yes that nobody can look up proves nothing.
  Scenario: It is answered without a document
    Given the system Estuary
    And "Northshore Trust" is an nhs-trust
    And it is 2022-07-01
    And "HCA-26A" is answered "yes" for "Northshore Trust", see ""
    When "Northshore Trust" is checked against "HCA-26A"
    Then the finding is "cannot tell"
    And it asks for "the document that proves the answer"

  Scenario: Nobody has answered
    Given the system Estuary
    And "Northshore Trust" is an nhs-trust
    And it is 2022-07-01
    When "Northshore Trust" is checked against "HCA-26A"
    Then the finding is "cannot tell"
    And it asks for "HCA-26A"
