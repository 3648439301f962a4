@WP-BOARD-LA
Feature: The NHS board represents local authorities

  Scenario Outline: A seat speaks for them
    Given it is 2022-09-01
    And "Estuary Council" is a local-authority
    And "Estuary Hospitals" is a nhs-foundation-trust providing "acute"
    And "Estuary Voluntary Action" is a voluntary-sector
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And some of its seats are:
      | post   | organisation   |
      | <post> | <organisation> |
    When Estuary is checked against "WP-BOARD-LA"
    Then the finding is "met"

    Examples:
      | post                              | organisation    |
      | Leader of the Council             | Estuary Council |
      | Director of Adult Social Services | Estuary Council |

  Scenario: Every seat is listed, and none speaks for them
    Given it is 2022-09-01
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Surgeries |
    When Estuary is checked against "WP-BOARD-LA"
    Then the finding is "not met"

  # Trap: whom councils fund does not speak for them.
  Scenario: A voluntary body funded by councils has a seat
    Given it is 2022-09-01
    And "Estuary Council" is a local-authority
    And "Estuary Hospitals" is a nhs-foundation-trust providing "acute"
    And "Estuary Voluntary Action" is a voluntary-sector
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And all its seats are:
      | post          | organisation             |
      | Chief Officer | Estuary Voluntary Action |
    When Estuary is checked against "WP-BOARD-LA"
    Then the finding is "not met"

  # Trap: the two parts of the system are separate bodies; a seat on one is none on the other.
  Scenario: They sit on the partnership only
    Given it is 2022-09-01
    And "Estuary Council" is a local-authority
    And "Estuary Hospitals" is a nhs-foundation-trust providing "acute"
    And "Estuary Voluntary Action" is a voluntary-sector
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Surgeries |
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post                  | organisation    |
      | Leader of the Council | Estuary Council |
    When Estuary is checked against "WP-BOARD-LA"
    Then the finding is "not met"

  Scenario: The seats are not all listed
    Given it is 2022-09-01
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And some of its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Surgeries |
    When Estuary is checked against "WP-BOARD-LA"
    Then the finding is "cannot tell"

  Scenario: None speaks for them before July 2022
    Given it is 2022-06-30
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Surgeries |
    When Estuary is checked against "WP-BOARD-LA"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01

  Scenario: No such board is described
    Given it is 2022-09-01
    And the system Estuary
    When Estuary is checked against "WP-BOARD-LA"
    Then the finding is "cannot tell"

  Scenario: There is no such board
    Given it is 2022-09-01
    And Estuary has a partnership board
    And the list of boards of Estuary is complete
    When Estuary is checked against "WP-BOARD-LA"
    Then the finding is "does not apply"
