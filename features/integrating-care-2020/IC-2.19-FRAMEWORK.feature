@IC-2.19-FRAMEWORK
Feature: Clear but flexible accountability framework

  Scenario: An agreed framework covers money, commissioning and risk
    Given Riverside has these documents:
      | kind                     | status | covers                       |
      | accountability-framework | agreed | funding, commissioning, risk |
    When Riverside is checked against "IC-2.19-FRAMEWORK"
    Then the finding is "met"

  Scenario: The framework is in draft
    Given Riverside has these documents:
      | kind                     | status | covers                       |
      | accountability-framework | draft  | funding, commissioning, risk |
    When Riverside is checked against "IC-2.19-FRAMEWORK"
    Then the finding is "partly met"

  Scenario: The framework is still to be written
    Given Riverside has these documents:
      | kind                     | status   |
      | accountability-framework | to-write |
    When Riverside is checked against "IC-2.19-FRAMEWORK"
    Then the finding is "not met"

  Scenario: All documents are listed, and there is no framework
    Given Riverside has these documents:
      | kind           | status |
      | place-strategy | agreed |
    And the list of documents of Riverside is complete
    When Riverside is checked against "IC-2.19-FRAMEWORK"
    Then the finding is "not met"

  Scenario: No framework is listed
    Given Riverside has these documents:
      | kind           | status |
      | place-strategy | agreed |
    When Riverside is checked against "IC-2.19-FRAMEWORK"
    Then the finding is "cannot tell"
    And it asks for "accountability framework between system and place"

  # Trap: money alone is not the whole framework, and the list of what it covers may be unfinished.
  Scenario: The agreed framework is said to cover money
    Given Riverside has these documents:
      | kind                     | status | covers  |
      | accountability-framework | agreed | funding |
    When Riverside is checked against "IC-2.19-FRAMEWORK"
    Then the finding is "cannot tell"
    And it asks for "commissioning"

  Scenario: The agreed framework covers money and nothing else
    Given Riverside has these documents:
      | kind                     | status | covers  | complete |
      | accountability-framework | agreed | funding | covers   |
    When Riverside is checked against "IC-2.19-FRAMEWORK"
    Then the finding is "partly met"
    And the explanation says "commissioning and risk"

  # Trap: the terms of reference of the partnership are no framework between system and place.
  Scenario: Only terms of reference are agreed
    Given Riverside has a place partnership
    And Riverside has these documents:
      | kind               | of                          | status | covers                       |
      | terms-of-reference | riverside-partnership-board | agreed | funding, commissioning, risk |
    When Riverside is checked against "IC-2.19-FRAMEWORK"
    Then the finding is "cannot tell"

  Scenario Outline: The agreed framework leaves out <missing>
    Given Riverside has these documents:
      | kind                     | status | covers   | complete |
      | accountability-framework | agreed | <covers> | covers   |
    When Riverside is checked against "IC-2.19-FRAMEWORK"
    Then the finding is "partly met"
    And the explanation says "leaves out <missing>:"

    Examples:
      | covers                 | missing       |
      | commissioning, risk    | funding       |
      | funding, risk          | commissioning |
      | funding, commissioning | risk          |
