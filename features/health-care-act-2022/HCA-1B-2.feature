@HCA-1B-2
Feature: Constitution states name and area

  Scenario: The board states its area
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And it states:
      | field | value                           |
      | area  | Riverside, Hillside and Lowtown |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-2"
    Then the finding is "met"
    And its evidence names "Riverside, Hillside and Lowtown"

  Scenario: The arrangements are only a draft
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And it states:
      | field            | value                  |
      | area             | Riverside and Hillside |
      | decisions.status | draft                  |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-2"
    Then the finding is "partly met"

  Scenario: It is said that no area is stated
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And it states:
      | field | value |
      | area  | none  |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-2"
    Then the finding is "not met"

  # Trap: that the system has a boundary does not put it into the constitution of the board.
  Scenario: Only the system has a boundary
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And Estuary states:
      | field    | value                  |
      | boundary | Riverside and Hillside |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-2"
    Then the finding is "cannot tell"
    And it asks for "the area it covers for NHS Estuary"

  Scenario: Another board states its area
    Given Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And it states:
      | field | value                  |
      | area  | Riverside and Hillside |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-2"
    Then the finding is "cannot tell"
    And it asks for "the integrated care board of Estuary"

  Scenario: There is no such board
    Given the list of boards of Estuary is complete
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-2"
    Then the finding is "does not apply"

  Scenario: The day has not come
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And it states:
      | field | value |
      | area  | none  |
    And it is 2022-05-01
    When Estuary is checked against "HCA-1B-2"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
