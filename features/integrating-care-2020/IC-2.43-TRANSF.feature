@IC-2.43-TRANSF
Feature: Providers shape transformation funding at place

  Scenario: It is answered with the document that proves it
    Given Riverside is a place of Estuary
    And "IC-2.43-TRANSF" is answered "yes" for "Riverside", see "Board minutes, item 4"
    When Riverside is checked against "IC-2.43-TRANSF"
    Then the finding is "met"
    And its evidence names "Board minutes, item 4"

  Scenario: It is answered in part
    Given Riverside is a place of Estuary
    And "IC-2.43-TRANSF" is answered "partly" for "Riverside", see "Board minutes, item 4"
    When Riverside is checked against "IC-2.43-TRANSF"
    Then the finding is "partly met"

  Scenario: It is denied
    Given Riverside is a place of Estuary
    And "IC-2.43-TRANSF" is answered "no" for "Riverside", see ""
    When Riverside is checked against "IC-2.43-TRANSF"
    Then the finding is "not met"

  # Trap: a yes that nobody can look up proves nothing.
  Scenario: It is answered without a document
    Given Riverside is a place of Estuary
    And "IC-2.43-TRANSF" is answered "yes" for "Riverside", see ""
    When Riverside is checked against "IC-2.43-TRANSF"
    Then the finding is "cannot tell"
    And it asks for "the document that proves the answer"

  Scenario: Nobody has answered
    Given Riverside is a place of Estuary
    When Riverside is checked against "IC-2.43-TRANSF"
    Then the finding is "cannot tell"
    And it asks for "IC-2.43-TRANSF"
