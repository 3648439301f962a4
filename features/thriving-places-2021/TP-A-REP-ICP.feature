@TP-A-REP-ICP
Feature: How the place is linked with the integrated care partnership is confirmed

  Scenario: A seat speaks for the place, and its partnership reports there
    Given Riverside has a place partnership
    And it states:
      | field     | value |
      | reportsTo | estuary-integrated-care-partnership |
    And Estuary has the board "Estuary Integrated Care Partnership" as its integrated-care-partnership
    And some of its seats are:
      | post                | represents |
      | Riverside Place Lead | riverside |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-REP-ICP"
    Then the finding is "met"
    And its evidence names "Riverside Place Lead"

  # Trap: to be represented is not to report.
  Scenario: A seat speaks for the place, and nothing is said of reporting
    Given Riverside has a place partnership
    And Estuary has the board "Estuary Integrated Care Partnership" as its integrated-care-partnership
    And some of its seats are:
      | post                | represents |
      | Riverside Place Lead | riverside |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-REP-ICP"
    Then the finding is "cannot tell"
    And it asks for "to whom the partnership of Riverside reports"

  # Trap: to be represented on the board is another thing than to be represented on the partnership.
  Scenario: The place is linked with the other body only
    Given Riverside has a place partnership
    And it states:
      | field     | value |
      | reportsTo | the-other |
    And Estuary has the board "The Other" as its integrated-care-board
    And some of its seats are:
      | post                | represents |
      | Riverside Place Lead | riverside |
    And Estuary has the board "Estuary Integrated Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post       | represents |
      | Chair      | estuary    |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-REP-ICP"
    Then the finding is "not met"

  Scenario: A seat speaks for the place, and its partnership reports to the other body
    Given Riverside has a place partnership
    And it states:
      | field     | value |
      | reportsTo | the-other |
    And Estuary has the board "The Other" as its integrated-care-board
    And Estuary has the board "Estuary Integrated Care Partnership" as its integrated-care-partnership
    And some of its seats are:
      | post                | represents |
      | Riverside Place Lead | riverside |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-REP-ICP"
    Then the finding is "cannot tell"

  # Trap: that a scrutiny committee of the council reports there says nothing of the partnership.
  Scenario: Another board of the place reports there
    Given Riverside has the board "Riverside Scrutiny" as its scrutiny
    And it states:
      | field     | value |
      | reportsTo | estuary-integrated-care-partnership |
    And Estuary has the board "Estuary Integrated Care Partnership" as its integrated-care-partnership
    And some of its seats are:
      | post                | represents |
      | Riverside Place Lead | riverside |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-REP-ICP"
    Then the finding is "cannot tell"

  Scenario: The partnership reports there, and nobody on the full list speaks for the place
    Given Riverside has a place partnership
    And it states:
      | field     | value |
      | reportsTo | estuary-integrated-care-partnership |
    And Estuary has the board "Estuary Integrated Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post       | represents |
      | Chair      | estuary    |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-REP-ICP"
    Then the finding is "partly met"

  Scenario: Nobody speaks for the place, before it is due
    Given Riverside has a place partnership
    And Estuary has the board "Estuary Integrated Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post       | represents |
      | Chair      | estuary    |
    When Riverside is checked against "TP-A-REP-ICP"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01

  Scenario: The place lists the boards on which it is represented, and this is none of them
    Given Riverside has a place partnership
    And Estuary has the board "Estuary Integrated Care Partnership" as its integrated-care-partnership
    And Riverside states:
      | field         | value |
      | representedOn |       |
    And the list of representedOn of Riverside is complete
    And it is 2022-09-01
    When Riverside is checked against "TP-A-REP-ICP"
    Then the finding is "not met"

  # Trap: a seat that does not say whom it represents may be the place's.
  Scenario: A seat of the full list leaves open for whom it speaks
    Given Riverside is a place of Estuary
    And Estuary has the board "Estuary Integrated Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post                |
      | Riverside Place Lead |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-REP-ICP"
    Then the finding is "cannot tell"

  Scenario: The seats are not all listed
    Given Riverside is a place of Estuary
    And Estuary has the board "Estuary Integrated Care Partnership" as its integrated-care-partnership
    And some of its seats are:
      | post       | represents |
      | Chair      | estuary    |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-REP-ICP"
    Then the finding is "cannot tell"

  Scenario: Nothing is said of it
    Given Riverside is a place of Estuary
    And it is 2022-09-01
    When Riverside is checked against "TP-A-REP-ICP"
    Then the finding is "cannot tell"
