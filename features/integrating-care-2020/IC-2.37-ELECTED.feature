@IC-2.37-ELECTED
Feature: Elected councillors are involved in the governance of the system

  Scenario: A member of the partnership board speaks for them
    Given Estuary has a partnership board
    And some of its seats are:
      | post                  | organisation |
      | Leader of the Council |              |
    When Estuary is checked against "IC-2.37-ELECTED"
    Then the finding is "met"
    And its evidence names "Leader of the Council"

  Scenario: A member of another board of the system speaks for them
    Given Estuary has the board "Estuary Quality Group" as its quality
    And some of its seats are:
      | post                  | organisation |
      | Leader of the Council |              |
    When Estuary is checked against "IC-2.37-ELECTED"
    Then the finding is "met"
    And its evidence names "Estuary Quality Group"

  Scenario: All boards and seats are listed without them
    Given Estuary has a partnership board
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.37-ELECTED"
    Then the finding is "not met"

  Scenario: The seats of one board are not all listed
    Given Estuary has a partnership board
    And some of its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.37-ELECTED"
    Then the finding is "cannot tell"
    And it asks for "who speaks for"

  Scenario: The boards are not all listed
    Given Estuary has a partnership board
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    When Estuary is checked against "IC-2.37-ELECTED"
    Then the finding is "cannot tell"

  # Trap: an observer holds no seat.
  Scenario: They only observe
    Given Estuary has a partnership board
    And all its seats are:
      | post                  | organisation      | standing |
      | Leader of the Council |                   | observer |
      | Chief Executive       | Estuary Hospitals |          |
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.37-ELECTED"
    Then the finding is "not met"

  # Trap: an observer holds no seat, whoever it is.
  Scenario: An observer is said to be elected
    Given Estuary has a partnership board
    And all its seats are:
      | post             | standing | elected |
      | Portfolio Holder | observer | yes     |
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.37-ELECTED"
    Then the finding is "not met"

  # Trap: an officer of the council is not elected.
  Scenario: The council sends its chief executive
    Given Estuary has a partnership board
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Riverside Council |
    And "Riverside Council" is a local-authority
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.37-ELECTED"
    Then the finding is "not met"

  Scenario: A seat is said not to be held by a councillor
    Given Estuary has a partnership board
    And all its seats are:
      | post                     | elected |
      | Cabinet Member’s nominee | no      |
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.37-ELECTED"
    Then the finding is "not met"

  # Trap: a scrutiny committee watches the system from outside; engaging it is asked for by IC-2.37-OSC.
  Scenario: Councillors sit on the scrutiny committee only
    Given Estuary has a partnership board
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And Estuary has the board "Estuary Joint Health Scrutiny Committee" as its scrutiny
    And all its seats are:
      | post       | organisation |
      | Councillor |              |
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.37-ELECTED"
    Then the finding is "not met"

  Scenario: The seats of the scrutiny committee are not listed, and all others are
    Given Estuary has a partnership board
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And Estuary has the board "Estuary Joint Health Scrutiny Committee" as its scrutiny
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.37-ELECTED"
    Then the finding is "not met"

  Scenario: A seat is said to be held by an elected councillor
    Given Estuary has a partnership board
    And some of its seats are:
      | post  | elected |
      | Chair | yes     |
    When Estuary is checked against "IC-2.37-ELECTED"
    Then the finding is "met"
    And its evidence names "Chair"

  Scenario: It is not clear whom a seat of the scrutiny committee speaks for
    Given Estuary has a partnership board
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And Estuary has the board "Estuary Joint Health Scrutiny Committee" as its scrutiny
    And some of its seats are:
      | post             | organisation |
      | Locality Partner |              |
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.37-ELECTED"
    Then the finding is "not met"
    And its evidence does not name "Locality Partner"

  # Right people, wrong table: the governance of the system is asked about.
  Scenario: Councillors sit on the partnership of a place, and on no board of the system
    Given Estuary has a partnership board
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And the list of boards of Estuary is complete
    And Riverside has a place partnership
    And some of its seats are:
      | post                  |
      | Leader of the Council |
    When Estuary is checked against "IC-2.37-ELECTED"
    Then the finding is "partly met"
    And its evidence names "Leader of the Council"

  # Trap: a health and wellbeing board is the council's own committee.
  Scenario: Councillors sit on the health and wellbeing board of a place only
    Given Estuary has a partnership board
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And the list of boards of Estuary is complete
    And Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And some of its seats are:
      | post                  |
      | Leader of the Council |
    When Estuary is checked against "IC-2.37-ELECTED"
    Then the finding is "not met"

  Scenario: Councillors sit on the partnership of a place, and the boards of the system are not all listed
    Given Estuary has a partnership board
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And Riverside has a place partnership
    And some of its seats are:
      | post                  |
      | Leader of the Council |
    When Estuary is checked against "IC-2.37-ELECTED"
    Then the finding is "cannot tell"

  Scenario: Councillors sit on the partnership of a place and on the partnership board
    Given Estuary has a partnership board
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And the list of boards of Estuary is complete
    And Riverside has a place partnership
    And some of its seats are:
      | post                  |
      | Leader of the Council |
    When Estuary is checked against "IC-2.37-ELECTED"
    Then the finding is "met"
