@HCA-116ZA-ICB
Feature: Partnership has one ICB member

  Scenario: The board appoints a member
    Given "NHS Estuary Integrated Care Board" is an integrated-care-board
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And some of its seats are:
      | post            | appointedBy                       |
      | Chief Executive | nhs-estuary-integrated-care-board |
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZA-ICB"
    Then the finding is "met"
    And its evidence names "NHS Estuary Integrated Care Board"

  Scenario: The board is listed among the boards
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And some of its seats are:
      | post            | appointedBy |
      | Chief Executive | nhs-estuary |
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZA-ICB"
    Then the finding is "met"

  Scenario: Only others appoint members
    Given "Riverside Council" is a local-authority
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post   | appointedBy       |
      | Leader | riverside-council |
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZA-ICB"
    Then the finding is "not met"

  # Trap: not every NHS body is the board.
  Scenario: A trust appoints a member
    Given "Estuary Hospitals" is a nhs-trust
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post            | appointedBy       |
      | Chief Executive | estuary-hospitals |
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZA-ICB"
    Then the finding is "not met"

  Scenario: A seat does not say
    Given "Riverside Council" is a local-authority
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post            | appointedBy       |
      | Leader          | riverside-council |
      | Chief Executive |                   |
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZA-ICB"
    Then the finding is "cannot tell"
    And it asks for "appoints"

  # Trap: the Act asks whom the board appoints; a seat that comes from the board does not say so.
  Scenario: An officer of the board has a seat, appointed by nobody we know of
    Given "NHS Estuary Integrated Care Board" is an integrated-care-board
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post            | organisation                      |
      | Chief Executive | NHS Estuary Integrated Care Board |
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZA-ICB"
    Then the finding is "cannot tell"

  Scenario: The board appoints somebody elsewhere
    Given "NHS Estuary Integrated Care Board" is an integrated-care-board
    And Estuary has the board "Estuary Partnership Board" as its system-partnership
    And all its seats are:
      | post            | appointedBy                       |
      | Chief Executive | nhs-estuary-integrated-care-board |
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZA-ICB"
    Then the finding is "cannot tell"
    And it asks for "the integrated care partnership of Estuary"

  Scenario: There is no such partnership
    Given the list of boards of Estuary is complete
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZA-ICB"
    Then the finding is "does not apply"

  Scenario: The day has not come
    Given "Riverside Council" is a local-authority
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post   | appointedBy       |
      | Leader | riverside-council |
    And it is 2022-05-01
    When Estuary is checked against "HCA-116ZA-ICB"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
