@IC-2.36-LAY
Feature: Lay members are involved in the governance of the system

  Scenario: A member of the partnership board speaks for them
    Given Estuary has a partnership board
    And some of its seats are:
      | post       | organisation |
      | Lay Member |              |
    When Estuary is checked against "IC-2.36-LAY"
    Then the finding is "met"
    And its evidence names "Lay Member"

  Scenario: A member of another board of the system speaks for them
    Given Estuary has the board "Estuary Quality Group" as its quality
    And some of its seats are:
      | post       | organisation |
      | Lay Member |              |
    When Estuary is checked against "IC-2.36-LAY"
    Then the finding is "met"
    And its evidence names "Estuary Quality Group"

  Scenario: A standing forum involves them
    Given Estuary lists under involvementMechanisms:
      | name          | who         |
      | Estuary Forum | lay-members |
    When Estuary is checked against "IC-2.36-LAY"
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
      | name          | who         |
      | Estuary Forum | lay-members |
    And the list of involvementMechanisms of Estuary is complete
    When Estuary is checked against "IC-2.36-LAY"
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
    When Estuary is checked against "IC-2.36-LAY"
    Then the finding is "not met"

  Scenario: The list of standing arrangements is not complete
    Given Estuary has a partnership board
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.36-LAY"
    Then the finding is "cannot tell"
    And it asks for "who speaks for lay members"

  Scenario: The seats of one board are not all listed
    Given Estuary has a partnership board
    And some of its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And the list of boards of Estuary is complete
    And the list of involvementMechanisms of Estuary is complete
    When Estuary is checked against "IC-2.36-LAY"
    Then the finding is "cannot tell"
    And it asks for "who speaks for lay members"

  Scenario: The boards are not all listed
    Given Estuary has a partnership board
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And the list of involvementMechanisms of Estuary is complete
    When Estuary is checked against "IC-2.36-LAY"
    Then the finding is "cannot tell"

  # Trap: an observer holds no seat.
  Scenario: They only observe
    Given Estuary has a partnership board
    And all its seats are:
      | post            | organisation      | standing |
      | Lay Member      |                   | observer |
      | Chief Executive | Estuary Hospitals |          |
    And the list of boards of Estuary is complete
    And the list of involvementMechanisms of Estuary is complete
    When Estuary is checked against "IC-2.36-LAY"
    Then the finding is "not met"

  # Trap: a trust’s non-executive director speaks for the trust.
  Scenario: A non-executive of a trust holds the trust’s seat
    Given Estuary has a partnership board
    And all its seats are:
      | post                   | organisation      |
      | Non-Executive Director | Estuary Hospitals |
    And the list of boards of Estuary is complete
    And the list of involvementMechanisms of Estuary is complete
    And "Estuary Hospitals" is an nhs-foundation-trust
    When Estuary is checked against "IC-2.36-LAY"
    Then the finding is "not met"

  Scenario: A seat cannot be read, and nobody else speaks for them
    Given Estuary has a partnership board
    And all its seats are:
      | post               | organisation |
      | Programme Director |              |
    And the list of boards of Estuary is complete
    And the list of involvementMechanisms of Estuary is complete
    When Estuary is checked against "IC-2.36-LAY"
    Then the finding is "not met"
    And the explanation says "“Programme Director”"
