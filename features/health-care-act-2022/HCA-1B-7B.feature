@HCA-1B-7B
Feature: Chief executive is a board employee

  Scenario: The board employs its chief executive
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And it states:
      | field                          | value |
      | chiefExecutive.employedByBoard | yes   |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-7B"
    Then the finding is "met"

  Scenario: Another body employs the post
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And it states:
      | field                          | value |
      | chiefExecutive.employedByBoard | no    |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-7B"
    Then the finding is "not met"

  # Trap: a chief executive is named; that says nothing about the employer.
  Scenario: Nothing is said
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And it states:
      | field               | value           |
      | chiefExecutive.post | Chief Executive |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-7B"
    Then the finding is "cannot tell"

  Scenario: It is so on another board
    Given Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And it states:
      | field                          | value |
      | chiefExecutive.employedByBoard | yes   |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-7B"
    Then the finding is "cannot tell"
    And it asks for "the integrated care board of Estuary"

  Scenario: There is no such board
    Given the list of boards of Estuary is complete
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-7B"
    Then the finding is "does not apply"

  Scenario: The day has not come
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And it states:
      | field                          | value |
      | chiefExecutive.employedByBoard | no    |
    And it is 2022-05-01
    When Estuary is checked against "HCA-1B-7B"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
