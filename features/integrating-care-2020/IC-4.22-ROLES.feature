@IC-4.22-ROLES
Feature: No major change below senior roles

  Scenario: It is answered with the document that proves it
    Given the system Estuary
    And "IC-4.22-ROLES" is answered "yes" for "Estuary", see "Board minutes, item 4"
    When Estuary is checked against "IC-4.22-ROLES"
    Then the finding is "met"
    And its evidence names "Board minutes, item 4"

  Scenario: It is answered in part
    Given the system Estuary
    And "IC-4.22-ROLES" is answered "partly" for "Estuary", see "Board minutes, item 4"
    When Estuary is checked against "IC-4.22-ROLES"
    Then the finding is "partly met"

  Scenario: It is denied
    Given the system Estuary
    And "IC-4.22-ROLES" is answered "no" for "Estuary", see ""
    When Estuary is checked against "IC-4.22-ROLES"
    Then the finding is "not met"

  # Trap: a yes that nobody can look up proves nothing.
  Scenario: It is answered without a document
    Given the system Estuary
    And "IC-4.22-ROLES" is answered "yes" for "Estuary", see ""
    When Estuary is checked against "IC-4.22-ROLES"
    Then the finding is "cannot tell"
    And it asks for "the document that proves the answer"

  Scenario: Nobody has answered
    Given the system Estuary
    When Estuary is checked against "IC-4.22-ROLES"
    Then the finding is "cannot tell"
    And it asks for "IC-4.22-ROLES"
