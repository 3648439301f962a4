@GM-SOI-2
Feature: Broad ambition, fewer objectives

  Scenario: It is answered with the document that proves it
    Given Estuary is known as "greater-manchester"
    And "GM-SOI-2" is answered "yes" for "Estuary", see "Board minutes, item 4"
    When Estuary is checked against "GM-SOI-2"
    Then the finding is "met"
    And its evidence names "Board minutes, item 4"

  Scenario: It is answered in part
    Given Estuary is known as "greater-manchester"
    And "GM-SOI-2" is answered "partly" for "Estuary", see "Board minutes, item 4"
    When Estuary is checked against "GM-SOI-2"
    Then the finding is "partly met"

  Scenario: It is denied
    Given Estuary is known as "greater-manchester"
    And "GM-SOI-2" is answered "no" for "Estuary", see ""
    When Estuary is checked against "GM-SOI-2"
    Then the finding is "not met"

  # Trap: a yes that nobody can look up proves nothing.
  Scenario: It is answered without a document
    Given Estuary is known as "greater-manchester"
    And "GM-SOI-2" is answered "yes" for "Estuary", see ""
    When Estuary is checked against "GM-SOI-2"
    Then the finding is "cannot tell"
    And it asks for "the document that proves the answer"

  Scenario: Nobody has answered
    Given Estuary is known as "greater-manchester"
    When Estuary is checked against "GM-SOI-2"
    Then the finding is "cannot tell"
    And it asks for "GM-SOI-2"
