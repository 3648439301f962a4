@CM-3.1.9-EXCLUSION
Feature: Digital work tackles exclusion

  Scenario: It is answered with the document that proves it
    Given Estuary is known as "cheshire-and-merseyside"
    And "CM-3.1.9-EXCLUSION" is answered "yes" for "Estuary", see "Board minutes, item 4"
    When Estuary is checked against "CM-3.1.9-EXCLUSION"
    Then the finding is "met"
    And its evidence names "Board minutes, item 4"

  Scenario: It is answered in part
    Given Estuary is known as "cheshire-and-merseyside"
    And "CM-3.1.9-EXCLUSION" is answered "partly" for "Estuary", see "Board minutes, item 4"
    When Estuary is checked against "CM-3.1.9-EXCLUSION"
    Then the finding is "partly met"

  Scenario: It is denied
    Given Estuary is known as "cheshire-and-merseyside"
    And "CM-3.1.9-EXCLUSION" is answered "no" for "Estuary", see ""
    When Estuary is checked against "CM-3.1.9-EXCLUSION"
    Then the finding is "not met"

  # Trap: a yes that nobody can look up proves nothing.
  Scenario: It is answered without a document
    Given Estuary is known as "cheshire-and-merseyside"
    And "CM-3.1.9-EXCLUSION" is answered "yes" for "Estuary", see ""
    When Estuary is checked against "CM-3.1.9-EXCLUSION"
    Then the finding is "cannot tell"
    And it asks for "the document that proves the answer"

  Scenario: Nobody has answered
    Given Estuary is known as "cheshire-and-merseyside"
    When Estuary is checked against "CM-3.1.9-EXCLUSION"
    Then the finding is "cannot tell"
    And it asks for "CM-3.1.9-EXCLUSION"
