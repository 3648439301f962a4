@WP-BOARD-CHAIR
Feature: The NHS board has a chair

  Scenario: The NHS body names the post
    Given it is 2022-09-01
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And it states:
      | field      | value |
      | chair.post | Chair |
    When Estuary is checked against "WP-BOARD-CHAIR"
    Then the finding is "met"
    And its evidence names "Chair"

  Scenario: Every seat of the NHS body is listed, and nobody is named as its chair
    Given it is 2022-09-01
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And all its seats are:
      | post                     | organisation    |
      | Partner member, councils | Estuary Council |
    When Estuary is checked against "WP-BOARD-CHAIR"
    Then the finding is "not met"

  # Trap: every board has a chair; that of the partnership does not chair the NHS body.
  Scenario: Only the partnership names one
    Given it is 2022-09-01
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And all its seats are:
      | post                     | organisation    |
      | Partner member, councils | Estuary Council |
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post  | organisation |
      | Chair |              |
    And it states:
      | field      | value |
      | chair.post | Chair |
    When Estuary is checked against "WP-BOARD-CHAIR"
    Then the finding is "not met"

  # Trap: another post of the board is named, and nothing says who holds this one.
  Scenario: The NHS body names another post
    Given it is 2022-09-01
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And it states:
      | field               | value           |
      | chiefExecutive.post | Chief Executive |
    And all its seats are:
      | post                     | organisation    |
      | Partner member, councils | Estuary Council |
    When Estuary is checked against "WP-BOARD-CHAIR"
    Then the finding is "not met"

  Scenario: The post is still to be filled
    Given it is 2022-09-01
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And it states:
      | field      | value  |
      | chair.post | vacant |
    When Estuary is checked against "WP-BOARD-CHAIR"
    Then the finding is "cannot tell"

  Scenario: The seats of the NHS body are not all listed
    Given it is 2022-09-01
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And some of its seats are:
      | post                     | organisation    |
      | Partner member, councils | Estuary Council |
    When Estuary is checked against "WP-BOARD-CHAIR"
    Then the finding is "cannot tell"

  Scenario: Nobody is named before July 2022
    Given it is 2022-06-30
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And all its seats are:
      | post                     | organisation    |
      | Partner member, councils | Estuary Council |
    When Estuary is checked against "WP-BOARD-CHAIR"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01

  Scenario: There is no NHS body
    Given it is 2022-09-01
    And Estuary has a partnership board
    And the list of boards of Estuary is complete
    When Estuary is checked against "WP-BOARD-CHAIR"
    Then the finding is "does not apply"

  Scenario: The post is one of the seats of the NHS body
    Given it is 2022-09-01
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And all its seats are:
      | post  |
      | Chair |
    When Estuary is checked against "WP-BOARD-CHAIR"
    Then the finding is "met"
