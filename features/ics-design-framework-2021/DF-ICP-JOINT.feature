@DF-ICP-JOINT
Feature: Partnership set up jointly

  Scenario: It is answered with the document that proves it
    Given the system Estuary
    And it is 2022-07-01
    And "DF-ICP-JOINT" is answered "yes" for "Estuary", see "Board minutes, item 4"
    When Estuary is checked against "DF-ICP-JOINT"
    Then the finding is "met"
    And its evidence names "Board minutes, item 4"

  Scenario: It is answered in part
    Given the system Estuary
    And it is 2022-07-01
    And "DF-ICP-JOINT" is answered "partly" for "Estuary", see "Board minutes, item 4"
    When Estuary is checked against "DF-ICP-JOINT"
    Then the finding is "partly met"

  Scenario: It is denied
    Given the system Estuary
    And it is 2022-07-01
    And "DF-ICP-JOINT" is answered "no" for "Estuary", see ""
    When Estuary is checked against "DF-ICP-JOINT"
    Then the finding is "not met"

  # Trap: a yes that nobody can look up proves nothing.
  Scenario: It is answered without a document
    Given the system Estuary
    And it is 2022-07-01
    And "DF-ICP-JOINT" is answered "yes" for "Estuary", see ""
    When Estuary is checked against "DF-ICP-JOINT"
    Then the finding is "cannot tell"
    And it asks for "the document that proves the answer"

  Scenario: Nobody has answered
    Given the system Estuary
    And it is 2022-07-01
    When Estuary is checked against "DF-ICP-JOINT"
    Then the finding is "cannot tell"
    And it asks for "DF-ICP-JOINT"
