@IC-2.16-CAREERS
Feature: Career pathways across the system

  Scenario: It is answered with the document that proves it
    Given the system Estuary
    And it is 2022-04-01
    And "IC-2.16-CAREERS" is answered "yes" for "Estuary", see "Board minutes, item 4"
    When Estuary is checked against "IC-2.16-CAREERS"
    Then the finding is "met"
    And its evidence names "Board minutes, item 4"

  Scenario: It is answered in part
    Given the system Estuary
    And it is 2022-04-01
    And "IC-2.16-CAREERS" is answered "partly" for "Estuary", see "Board minutes, item 4"
    When Estuary is checked against "IC-2.16-CAREERS"
    Then the finding is "partly met"

  Scenario: It is denied
    Given the system Estuary
    And it is 2022-04-01
    And "IC-2.16-CAREERS" is answered "no" for "Estuary", see ""
    When Estuary is checked against "IC-2.16-CAREERS"
    Then the finding is "not met"

  # Trap: a yes that nobody can look up proves nothing.
  Scenario: It is answered without a document
    Given the system Estuary
    And it is 2022-04-01
    And "IC-2.16-CAREERS" is answered "yes" for "Estuary", see ""
    When Estuary is checked against "IC-2.16-CAREERS"
    Then the finding is "cannot tell"
    And it asks for "the document that proves the answer"

  Scenario: Nobody has answered
    Given the system Estuary
    And it is 2022-04-01
    When Estuary is checked against "IC-2.16-CAREERS"
    Then the finding is "cannot tell"
    And it asks for "IC-2.16-CAREERS"
