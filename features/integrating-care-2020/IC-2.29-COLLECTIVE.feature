@IC-2.29-COLLECTIVE
Feature: Partners take responsibility and decide together

  Scenario: It is answered with the document that proves it
    Given the system Estuary
    And "IC-2.29-COLLECTIVE" is answered "yes" for "Estuary", see "Board minutes, May 2021"
    When Estuary is checked against "IC-2.29-COLLECTIVE"
    Then the finding is "met"
    And its evidence names "Board minutes, May 2021"

  Scenario: It is answered “partly”
    Given the system Estuary
    And "IC-2.29-COLLECTIVE" is answered "partly" for "Estuary", see "Board minutes, May 2021"
    When Estuary is checked against "IC-2.29-COLLECTIVE"
    Then the finding is "partly met"

  Scenario: It is answered “no”
    Given the system Estuary
    And "IC-2.29-COLLECTIVE" is answered "no" for "Estuary", see ""
    When Estuary is checked against "IC-2.29-COLLECTIVE"
    Then the finding is "not met"

  # Trap: “yes” that nobody can look up proves nothing.
  Scenario: It is answered “yes” without a document
    Given the system Estuary
    And "IC-2.29-COLLECTIVE" is answered "yes" for "Estuary", see ""
    When Estuary is checked against "IC-2.29-COLLECTIVE"
    Then the finding is "cannot tell"
    And it asks for "the document that proves the answer"

  Scenario: Nobody has answered
    Given the system Estuary
    When Estuary is checked against "IC-2.29-COLLECTIVE"
    Then the finding is "cannot tell"
    And it asks for "IC-2.29-COLLECTIVE"

  # Trap: the form of a committee does not show that responsibility is shared.
  Scenario: The partnership board is a joint committee
    Given Estuary has a partnership board
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    When Estuary is checked against "IC-2.29-COLLECTIVE"
    Then the finding is "cannot tell"
