@IC-2.36-VOL
Feature: The voluntary sector is involved in the governance of the system

  Scenario: A member of the partnership board speaks for them
    Given Estuary has a partnership board
    And some of its seats are:
      | post                         | organisation |
      | VCSE Alliance representative |              |
    When Estuary is checked against "IC-2.36-VOL"
    Then the finding is "met"
    And its evidence names "VCSE"

  Scenario: A member of another board of the system speaks for them
    Given Estuary has the board "Estuary Quality Group" as its quality
    And some of its seats are:
      | post                         | organisation |
      | VCSE Alliance representative |              |
    When Estuary is checked against "IC-2.36-VOL"
    Then the finding is "met"
    And its evidence names "Estuary Quality Group"

  Scenario: A standing forum involves them
    Given Estuary lists under involvementMechanisms:
      | name          | who              |
      | Estuary Forum | voluntary-sector |
    When Estuary is checked against "IC-2.36-VOL"
    Then the finding is "met"
    And the explanation says "standing arrangement"

  # Trap: a standing arrangement counts; a seat is not the only way.
  Scenario: A standing forum involves them, and everything else is listed without them
    Given Estuary has a partnership board
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And the list of boards of Estuary is complete
    And Estuary lists under involvementMechanisms:
      | name          | who              |
      | Estuary Forum | voluntary-sector |
    And the list of involvementMechanisms of Estuary is complete
    When Estuary is checked against "IC-2.36-VOL"
    Then the finding is "met"

  Scenario: All boards, seats and standing arrangements are listed without them
    Given Estuary has a partnership board
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And the list of boards of Estuary is complete
    And Estuary lists under involvementMechanisms:
      | name          | who   |
      | Estuary Forum | other |
    And the list of involvementMechanisms of Estuary is complete
    When Estuary is checked against "IC-2.36-VOL"
    Then the finding is "not met"

  Scenario: The list of standing arrangements is not complete
    Given Estuary has a partnership board
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.36-VOL"
    Then the finding is "cannot tell"
    And it asks for "who speaks for the voluntary sector"

  Scenario: The seats of one board are not all listed
    Given Estuary has a partnership board
    And some of its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And the list of boards of Estuary is complete
    And the list of involvementMechanisms of Estuary is complete
    When Estuary is checked against "IC-2.36-VOL"
    Then the finding is "cannot tell"
    And it asks for "who speaks for the voluntary sector"

  Scenario: The boards are not all listed
    Given Estuary has a partnership board
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And the list of involvementMechanisms of Estuary is complete
    When Estuary is checked against "IC-2.36-VOL"
    Then the finding is "cannot tell"

  # Trap: an observer holds no seat.
  Scenario: They only observe
    Given Estuary has a partnership board
    And all its seats are:
      | post                         | organisation      | standing |
      | VCSE Alliance representative |                   | observer |
      | Chief Executive              | Estuary Hospitals |          |
    And the list of boards of Estuary is complete
    And the list of involvementMechanisms of Estuary is complete
    When Estuary is checked against "IC-2.36-VOL"
    Then the finding is "not met"

  # Trap: “community” in the name of a trust is not the voluntary and community sector.
  Scenario: A community services trust has a seat
    Given Estuary has a partnership board
    And all its seats are:
      | post            | organisation    |
      | Chief Executive | Shore Community |
    And "Shore Community" is a community-trust
    And the list of boards of Estuary is complete
    And the list of involvementMechanisms of Estuary is complete
    When Estuary is checked against "IC-2.36-VOL"
    Then the finding is "not met"

  Scenario: The forum that is listed involves residents only
    Given Estuary has a partnership board
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And the list of boards of Estuary is complete
    And Estuary lists under involvementMechanisms:
      | name             | who       |
      | Residents’ Forum | residents |
    And the list of involvementMechanisms of Estuary is complete
    When Estuary is checked against "IC-2.36-VOL"
    Then the finding is "not met"
