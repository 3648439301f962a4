@DF-ICP-CHAIR
Feature: Partnership chair chosen jointly

  Scenario: Both selected the chair
    Given Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And it states:
      | field             | value                                    |
      | chair.appointedBy | integrated-care-board, local-authorities |
    And it is 2022-09-01
    When Estuary is checked against "DF-ICP-CHAIR"
    Then the finding is "met"

  # Trap: a chair whom one side names and the other accepts was not selected jointly.
  Scenario Outline: Only <one side> selected the chair
    Given Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And it states:
      | field             | value      |
      | chair.appointedBy | <one side> |
    And the list of chair.appointedBy of "Estuary Health and Care Partnership" is complete
    And it is 2022-09-01
    When Estuary is checked against "DF-ICP-CHAIR"
    Then the finding is "partly met"

    Examples:
      | one side              |
      | integrated-care-board |
      | local-authorities     |

  Scenario: Somebody else appointed the chair
    Given Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And it states:
      | field             | value       |
      | chair.appointedBy | nhs-england |
    And the list of chair.appointedBy of "Estuary Health and Care Partnership" is complete
    And it is 2022-09-01
    When Estuary is checked against "DF-ICP-CHAIR"
    Then the finding is "not met"

  Scenario: Only one of them is said so far
    Given Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And it states:
      | field             | value                 |
      | chair.appointedBy | integrated-care-board |
    And it is 2022-09-01
    When Estuary is checked against "DF-ICP-CHAIR"
    Then the finding is "cannot tell"
    And it asks for "who selected the chair"

  Scenario: The chair of another board was selected by both
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And it states:
      | field             | value                                    |
      | chair.appointedBy | integrated-care-board, local-authorities |
    And it is 2022-09-01
    When Estuary is checked against "DF-ICP-CHAIR"
    Then the finding is "cannot tell"
    And it asks for "the integrated care partnership of Estuary"

  Scenario: There is no such partnership
    Given the list of boards of Estuary is complete
    And it is 2022-09-01
    When Estuary is checked against "DF-ICP-CHAIR"
    Then the finding is "does not apply"

  Scenario: The day has not come
    Given Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And it states:
      | field             | value       |
      | chair.appointedBy | nhs-england |
    And the list of chair.appointedBy of "Estuary Health and Care Partnership" is complete
    And it is 2021-10-01
    When Estuary is checked against "DF-ICP-CHAIR"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
