@GM-SOI-3
Feature: Model consistent with ICS definition

  Scenario: It is answered with the document that proves it
    Given Estuary is known as "greater-manchester"
    And "GM-SOI-3" is answered "yes" for "Estuary", see "Comparison with the NHS definition, item 4"
    When Estuary is checked against "GM-SOI-3"
    Then the finding is "met"
    And its evidence names "Comparison with the NHS definition"

  Scenario: It is answered in part
    Given Estuary is known as "greater-manchester"
    And "GM-SOI-3" is answered "partly" for "Estuary", see "Comparison with the NHS definition, item 4"
    When Estuary is checked against "GM-SOI-3"
    Then the finding is "partly met"

  Scenario: It is denied
    Given Estuary is known as "greater-manchester"
    And "GM-SOI-3" is answered "no" for "Estuary", see ""
    When Estuary is checked against "GM-SOI-3"
    Then the finding is "not met"

  # Trap: a yes that nobody can look up proves nothing.
  Scenario: It is answered without a document
    Given Estuary is known as "greater-manchester"
    And "GM-SOI-3" is answered "yes" for "Estuary", see ""
    When Estuary is checked against "GM-SOI-3"
    Then the finding is "cannot tell"
    And it asks for "the document that proves the answer"

  # Trap: single boards do not show that the whole fits the definition.
  Scenario: Boards, collaboratives and plans are described, and nobody has answered
    Given Estuary is known as "greater-manchester"
    And Estuary has the board "Greater Manchester Partnership Board" as its system-partnership
    And it states:
      | field  | value       |
      | status | established |
    When Estuary is checked against "GM-SOI-3"
    Then the finding is "cannot tell"
    And it asks for "compares the model with the NHS definition"
