@HCA-116ZA-JC
Feature: Integrated care partnership as joint committee

  Scenario Outline: The board and every council set it up
    Given "NHS Estuary Integrated Care Board" is an integrated-care-board
    And "Riverside Council" is a local-authority
    And Riverside states:
      | field            | value             |
      | localAuthorities | riverside-council |
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And it states:
      | field          | value                                                |
      | decisions.form | <form>                                               |
      | founders       | nhs-estuary-integrated-care-board, riverside-council |
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZA-JC"
    Then the finding is "met"

    Examples:
      | form                |
      | joint-committee     |
      | statutory-committee |

  Scenario: A council is left out
    Given "NHS Estuary Integrated Care Board" is an integrated-care-board
    And "Riverside Council" is a local-authority
    And Riverside states:
      | field            | value             |
      | localAuthorities | riverside-council |
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And it states:
      | field          | value                             |
      | decisions.form | joint-committee                   |
      | founders       | nhs-estuary-integrated-care-board |
    And the list of founders of "Estuary Health and Care Partnership" is complete
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZA-JC"
    Then the finding is "partly met"
    And the explanation says "Riverside Council"

  Scenario: The board is left out
    Given "NHS Estuary Integrated Care Board" is an integrated-care-board
    And "Riverside Council" is a local-authority
    And Riverside states:
      | field            | value             |
      | localAuthorities | riverside-council |
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And it states:
      | field          | value             |
      | decisions.form | joint-committee   |
      | founders       | riverside-council |
    And the list of founders of "Estuary Health and Care Partnership" is complete
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZA-JC"
    Then the finding is "partly met"
    And the explanation says "the integrated care board"

  Scenario: No council is known
    Given "NHS Estuary Integrated Care Board" is an integrated-care-board
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And it states:
      | field          | value                             |
      | decisions.form | joint-committee                   |
      | founders       | nhs-estuary-integrated-care-board |
    And the list of founders of "Estuary Health and Care Partnership" is complete
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZA-JC"
    Then the finding is "partly met"
    And the explanation says "the councils"

  Scenario: The founders are not all said
    Given "NHS Estuary Integrated Care Board" is an integrated-care-board
    And "Riverside Council" is a local-authority
    And Riverside states:
      | field            | value             |
      | localAuthorities | riverside-council |
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And it states:
      | field          | value                             |
      | decisions.form | joint-committee                   |
      | founders       | nhs-estuary-integrated-care-board |
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZA-JC"
    Then the finding is "cannot tell"
    And it asks for "Riverside Council"

  # Trap: a district council has no social care duties and sets nothing up.
  Scenario: A district council takes no part
    Given "NHS Estuary Integrated Care Board" is an integrated-care-board
    And "Estuary County Council" is a local-authority providing "social-care"
    And "Lowtown District Council" is a local-authority providing "housing"
    And Riverside states:
      | field            | value                                            |
      | localAuthorities | estuary-county-council, lowtown-district-council |
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And it states:
      | field          | value                                                     |
      | decisions.form | joint-committee                                           |
      | founders       | nhs-estuary-integrated-care-board, estuary-county-council |
    And the list of founders of "Estuary Health and Care Partnership" is complete
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZA-JC"
    Then the finding is "met"

  # Trap: a forum that the right bodies set up is still no joint committee.
  Scenario: It is no joint committee
    Given "NHS Estuary Integrated Care Board" is an integrated-care-board
    And "Riverside Council" is a local-authority
    And Riverside states:
      | field            | value             |
      | localAuthorities | riverside-council |
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And it states:
      | field          | value                                                |
      | decisions.form | advisory                                             |
      | founders       | nhs-estuary-integrated-care-board, riverside-council |
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZA-JC"
    Then the finding is "not met"

  Scenario: Its form is not said
    Given "NHS Estuary Integrated Care Board" is an integrated-care-board
    And "Riverside Council" is a local-authority
    And Riverside states:
      | field            | value             |
      | localAuthorities | riverside-council |
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And it states:
      | field    | value                                                |
      | founders | nhs-estuary-integrated-care-board, riverside-council |
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZA-JC"
    Then the finding is "cannot tell"

  Scenario: It is only proposed
    Given "NHS Estuary Integrated Care Board" is an integrated-care-board
    And "Riverside Council" is a local-authority
    And Riverside states:
      | field            | value             |
      | localAuthorities | riverside-council |
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And it states:
      | field          | value                                                |
      | status         | proposed                                             |
      | decisions.form | joint-committee                                      |
      | founders       | nhs-estuary-integrated-care-board, riverside-council |
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZA-JC"
    Then the finding is "partly met"

  # Trap: a place partnership is not the partnership of the system.
  Scenario: There is no such partnership
    Given Riverside has a place partnership
    And the list of boards of Estuary is complete
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZA-JC"
    Then the finding is "not met"

  Scenario: A partnership board is a joint committee
    Given "NHS Estuary Integrated Care Board" is an integrated-care-board
    And "Riverside Council" is a local-authority
    And Riverside states:
      | field            | value             |
      | localAuthorities | riverside-council |
    And Estuary has a partnership board
    And it states:
      | field          | value                                                |
      | decisions.form | joint-committee                                      |
      | founders       | nhs-estuary-integrated-care-board, riverside-council |
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZA-JC"
    Then the finding is "cannot tell"

  Scenario: The day has not come
    Given the list of boards of Estuary is complete
    And it is 2022-05-01
    When Estuary is checked against "HCA-116ZA-JC"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01

  Scenario: One of two councils is left out
    Given "NHS Estuary Integrated Care Board" is an integrated-care-board
    And "Riverside Council" is a local-authority
    And "Moorland Council" is a local-authority
    And Riverside states:
      | field            | value             |
      | localAuthorities | riverside-council |
    And Moorland states:
      | field            | value            |
      | localAuthorities | moorland-council |
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And it states:
      | field          | value                                                |
      | decisions.form | joint-committee                                      |
      | founders       | nhs-estuary-integrated-care-board, riverside-council |
    And the list of founders of "Estuary Health and Care Partnership" is complete
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZA-JC"
    Then the finding is "partly met"
    And the explanation says "Moorland Council"
    And the explanation does not say "Riverside Council"
