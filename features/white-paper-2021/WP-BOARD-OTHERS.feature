@WP-BOARD-OTHERS
Feature: Further members of the NHS board are a local choice

  Scenario Outline: A member beyond what is asked has a seat
    Given it is 2022-09-01
    And "Estuary Voluntary Action" is a voluntary-sector
    And "Healthwatch Estuary" is a healthwatch
    And "Estuary Care Homes" is a social-care-provider
    And "Harbour Private Hospital" is a independent-provider
    And "Estuary Housing" is a housing-provider
    And "Estuary Council" is a local-authority
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And some of its seats are:
      | post   | organisation   |
      | <post> | <organisation> |
    When Estuary is checked against "WP-BOARD-OTHERS"
    Then the finding is "local choice"
    And its evidence names "<organisation>"

    Examples:
      | post                      | organisation             |
      | Chief Officer             | Estuary Voluntary Action |
      | Chief Officer             | Healthwatch Estuary      |
      | Managing Director         | Estuary Care Homes       |
      | Hospital Director         | Harbour Private Hospital |
      | Chief Executive           | Estuary Housing          |
      | Director of Public Health | Estuary Council          |

  # Trap: who belongs to the partnership is another choice.
  Scenario: They sit on the other part of the system
    Given it is 2022-09-01
    And "Estuary Voluntary Action" is a voluntary-sector
    And "Healthwatch Estuary" is a healthwatch
    And "Estuary Care Homes" is a social-care-provider
    And "Harbour Private Hospital" is a independent-provider
    And "Estuary Housing" is a housing-provider
    And "Estuary Council" is a local-authority
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post          | organisation             |
      | Chief Officer | Estuary Voluntary Action |
    When Estuary is checked against "WP-BOARD-OTHERS"
    Then the finding is "cannot tell"

  Scenario: Nothing is said of the members
    Given it is 2022-09-01
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    When Estuary is checked against "WP-BOARD-OTHERS"
    Then the finding is "cannot tell"

  Scenario: A reason is recorded
    Given it is 2022-09-01
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And "Estuary" has recorded for "WP-BOARD-OTHERS" the reason "Agreed by all partners in May"
    When Estuary is checked against "WP-BOARD-OTHERS"
    Then the finding is "local choice"

  # Trap: those the board has to include are no choice.
  Scenario: Only members that are asked for have a seat
    Given it is 2022-09-01
    And "Estuary Council" is a local-authority
    And "Estuary Surgeries" is a gp-federation
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And all its seats are:
      | post                             | organisation      |
      | Leader of the Council            | Estuary Council   |
      | Partner member, general practice | Estuary Surgeries |
    When Estuary is checked against "WP-BOARD-OTHERS"
    Then the finding is "cannot tell"
    And the explanation says "Nothing needs to be done"
