@HCA-116ZA-LA
Feature: Partnership has one member per council

  Scenario: The council has its member
    Given "Riverside Council" is a local-authority
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And some of its seats are:
      | post   | appointedBy       |
      | Leader | riverside-council |
    And it is 2022-09-01
    When "Riverside Council" is checked against "HCA-116ZA-LA"
    Then the finding is "met"
    And its evidence names "Riverside Council"

  # Trap: a member of one council is none of another.
  Scenario: The seats come from others
    Given "Riverside Council" is a local-authority
    And "Hillside Council" is a local-authority
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post   | appointedBy      |
      | Leader | hillside-council |
    And it is 2022-09-01
    When "Riverside Council" is checked against "HCA-116ZA-LA"
    Then the finding is "not met"

  Scenario: A seat does not say
    Given "Riverside Council" is a local-authority
    And "Hillside Council" is a local-authority
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post                      | appointedBy      |
      | Leader                    | hillside-council |
      | Cabinet Member for Health |                  |
    And it is 2022-09-01
    When "Riverside Council" is checked against "HCA-116ZA-LA"
    Then the finding is "cannot tell"

  Scenario: The list is not finished
    Given "Riverside Council" is a local-authority
    And "Hillside Council" is a local-authority
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And some of its seats are:
      | post   | appointedBy      |
      | Leader | hillside-council |
    And it is 2022-09-01
    When "Riverside Council" is checked against "HCA-116ZA-LA"
    Then the finding is "cannot tell"

  # Trap: not every council is a responsible one; a district council provides no social care.
  Scenario: A district council has no social care duties
    Given "Estuary County Council" is a local-authority providing "social-care, public-health"
    And "Lowtown District Council" is a local-authority providing "housing"
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post   | appointedBy            |
      | Leader | estuary-county-council |
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZA-LA"
    Then the finding is "met"

  Scenario: The council has a seat on the NHS board only
    Given "Riverside Council" is a local-authority
    And Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post   | appointedBy       |
      | Leader | riverside-council |
    And it is 2022-09-01
    When "Riverside Council" is checked against "HCA-116ZA-LA"
    Then the finding is "cannot tell"
    And it asks for "the integrated care partnership of Estuary"

  Scenario: There is no such partnership
    Given "Riverside Council" is a local-authority
    And the list of boards of Estuary is complete
    And it is 2022-09-01
    When "Riverside Council" is checked against "HCA-116ZA-LA"
    Then the finding is "does not apply"

  Scenario: A trust is not asked
    Given "Estuary Hospitals" is a nhs-trust providing "acute"
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post   | appointedBy |
      | Leader |             |
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZA-LA"
    Then the finding is "cannot tell"
    And it asks for "council with social care duties"

  Scenario: The day has not come
    Given "Riverside Council" is a local-authority
    And "Hillside Council" is a local-authority
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post   | appointedBy      |
      | Leader | hillside-council |
    And it is 2022-05-01
    When "Riverside Council" is checked against "HCA-116ZA-LA"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01

  # Trap: the Act asks whom the council appoints; a seat that comes from the council does not say so.
  Scenario: A councillor sits on the partnership, appointed by nobody we know of
    Given "Riverside Council" is a local-authority
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post   | organisation      |
      | Leader | Riverside Council |
    And it is 2022-09-01
    When "Riverside Council" is checked against "HCA-116ZA-LA"
    Then the finding is "cannot tell"
