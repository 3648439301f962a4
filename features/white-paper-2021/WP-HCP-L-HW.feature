@WP-HCP-L-HW
Feature: The partnership is likely to include Healthwatch

  Scenario Outline: A seat speaks for them
    Given it is 2022-09-01
    And "Healthwatch Estuary" is a healthwatch
    And "Estuary Voluntary Action" is a voluntary-sector
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And some of its seats are:
      | post   | organisation   |
      | <post> | <organisation> |
    When Estuary is checked against "WP-HCP-L-HW"
    Then the finding is "met"

    Examples:
      | post          | organisation        |
      | Chief Officer | Healthwatch Estuary |

  Scenario: Every seat is listed, and none speaks for them
    Given it is 2022-09-01
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post                  | organisation    |
      | Leader of the Council | Estuary Council |
    When Estuary is checked against "WP-HCP-L-HW"
    Then the finding is "not met"

  # Trap: Healthwatch is a body of its own, not any body that speaks for people.
  Scenario: A voluntary body has a seat
    Given it is 2022-09-01
    And "Healthwatch Estuary" is a healthwatch
    And "Estuary Voluntary Action" is a voluntary-sector
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post          | organisation             |
      | Chief Officer | Estuary Voluntary Action |
    When Estuary is checked against "WP-HCP-L-HW"
    Then the finding is "not met"

  # Trap: the two parts of the system are separate bodies; a seat on one is none on the other.
  Scenario: They sit on the NHS body only
    Given it is 2022-09-01
    And "Healthwatch Estuary" is a healthwatch
    And "Estuary Voluntary Action" is a voluntary-sector
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post                  | organisation    |
      | Leader of the Council | Estuary Council |
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And all its seats are:
      | post          | organisation        |
      | Chief Officer | Healthwatch Estuary |
    When Estuary is checked against "WP-HCP-L-HW"
    Then the finding is "not met"

  Scenario: The seats are not all listed
    Given it is 2022-09-01
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And some of its seats are:
      | post                  | organisation    |
      | Leader of the Council | Estuary Council |
    When Estuary is checked against "WP-HCP-L-HW"
    Then the finding is "cannot tell"

  Scenario: None speaks for them before July 2022
    Given it is 2022-06-30
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post                  | organisation    |
      | Leader of the Council | Estuary Council |
    When Estuary is checked against "WP-HCP-L-HW"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01

  Scenario: No such board is described
    Given it is 2022-09-01
    And the system Estuary
    When Estuary is checked against "WP-HCP-L-HW"
    Then the finding is "cannot tell"

  Scenario: There is no such board
    Given it is 2022-09-01
    And Estuary has a partnership board
    And the list of boards of Estuary is complete
    When Estuary is checked against "WP-HCP-L-HW"
    Then the finding is "does not apply"
