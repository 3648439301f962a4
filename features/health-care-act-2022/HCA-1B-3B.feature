@HCA-1B-3B
Feature: Board has a chief executive by law

  Scenario: A seat is theirs
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And some of its seats are:
      | post            |
      | Chief Executive |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-3B"
    Then the finding is "met"
    And its evidence names "Chief Executive"

  Scenario: The post is stated for the board itself
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And it states:
      | field               | value           |
      | chiefExecutive.post | Chief Executive |
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-3B"
    Then the finding is "met"
    And its evidence names "Chief Executive"

  Scenario: The full list of seats has none
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-3B"
    Then the finding is "not met"

  Scenario: Only some of the seats are given, and none is theirs
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And some of its seats are:
      | post                  |
      | Leader of the Council |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-3B"
    Then the finding is "cannot tell"
    And it asks for "the missing seats of NHS Estuary"

  # Trap: a seat on another board is none on this one.
  Scenario: They sit on another board
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Estuary has the board "Estuary Partnership Board" as its system-partnership
    And all its seats are:
      | post            |
      | Chief Executive |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-3B"
    Then the finding is "not met"

  Scenario: The board is not described
    Given the system Estuary
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-3B"
    Then the finding is "cannot tell"
    And it asks for "the integrated care board of Estuary"

  Scenario: There is no such board
    Given the list of boards of Estuary is complete
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-3B"
    Then the finding is "does not apply"

  # Trap: a deputy is not the chief executive.
  Scenario: Only a deputy is listed
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                   |
      | Deputy Chief Executive |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-3B"
    Then the finding is "not met"

  # Trap: the chief executive of a trust is not the board’s.
  Scenario: The chief executive of a trust has the seat
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                                         |
      | Chief Executive, Estuary Hospitals NHS Trust |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-3B"
    Then the finding is "not met"

  Scenario: The day has not come
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And it is 2022-05-01
    When Estuary is checked against "HCA-1B-3B"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
