@GM-BURY-DOC-SENATEFW
Feature: Senate framework

  Scenario: It is answered with the document that proves it
    Given Estuary is known as "greater-manchester"
    And Bury is a place of Estuary
    And "GM-BURY-DOC-SENATEFW" is answered "yes" for "Bury", see "Board minutes, item 4"
    When Bury is checked against "GM-BURY-DOC-SENATEFW"
    Then the finding is "met"
    And its evidence names "Board minutes, item 4"

  Scenario: It is answered in part
    Given Estuary is known as "greater-manchester"
    And Bury is a place of Estuary
    And "GM-BURY-DOC-SENATEFW" is answered "partly" for "Bury", see "Board minutes, item 4"
    When Bury is checked against "GM-BURY-DOC-SENATEFW"
    Then the finding is "partly met"

  Scenario: It is denied
    Given Estuary is known as "greater-manchester"
    And Bury is a place of Estuary
    And "GM-BURY-DOC-SENATEFW" is answered "no" for "Bury", see ""
    When Bury is checked against "GM-BURY-DOC-SENATEFW"
    Then the finding is "not met"

  # Trap: a yes that nobody can look up proves nothing.
  Scenario: It is answered without a document
    Given Estuary is known as "greater-manchester"
    And Bury is a place of Estuary
    And "GM-BURY-DOC-SENATEFW" is answered "yes" for "Bury", see ""
    When Bury is checked against "GM-BURY-DOC-SENATEFW"
    Then the finding is "cannot tell"
    And it asks for "the document that proves the answer"

  Scenario: Nobody has answered
    Given Estuary is known as "greater-manchester"
    And Bury is a place of Estuary
    When Bury is checked against "GM-BURY-DOC-SENATEFW"
    Then the finding is "cannot tell"
    And it asks for "GM-BURY-DOC-SENATEFW"
