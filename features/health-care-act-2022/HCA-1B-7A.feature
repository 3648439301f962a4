@HCA-1B-7A
Feature: Chief executive appointed by chair

  Scenario: As the law asks
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And it states:
      | field                      | value |
      | chiefExecutive.appointedBy | chair |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-7A"
    Then the finding is "met"

  # Trap: NHS England approves the chief executive whom the chair appoints.
  Scenario: Others appointed the post
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And it states:
      | field                      | value       |
      | chiefExecutive.appointedBy | nhs-england |
    And the list of chiefExecutive.appointedBy of "NHS Estuary" is complete
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-7A"
    Then the finding is "not met"

  Scenario: Only others are said so far
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And it states:
      | field                      | value       |
      | chiefExecutive.appointedBy | nhs-england |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-7A"
    Then the finding is "cannot tell"

  Scenario: Another post of the board was so appointed
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And it states:
      | field             | value |
      | chair.appointedBy | chair |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-7A"
    Then the finding is "cannot tell"

  Scenario: A post of another board was so appointed
    Given Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And it states:
      | field                      | value |
      | chiefExecutive.appointedBy | chair |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-7A"
    Then the finding is "cannot tell"
    And it asks for "the integrated care board of Estuary"

  Scenario: There is no such board
    Given the list of boards of Estuary is complete
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-7A"
    Then the finding is "does not apply"

  Scenario: The day has not come
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And it states:
      | field                      | value       |
      | chiefExecutive.appointedBy | nhs-england |
    And the list of chiefExecutive.appointedBy of "NHS Estuary" is complete
    And it is 2022-05-01
    When Estuary is checked against "HCA-1B-7A"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
