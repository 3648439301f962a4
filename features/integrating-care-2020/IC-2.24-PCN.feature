@IC-2.24-PCN
Feature: Primary care networks are represented in the governance of the system

  Scenario: A member of the partnership board speaks for them
    Given Estuary has a partnership board
    And some of its seats are:
      | post                  | organisation |
      | PCN Clinical Director |              |
    When Estuary is checked against "IC-2.24-PCN"
    Then the finding is "met"
    And its evidence names "PCN Clinical Director"

  Scenario: A member of another board of the system speaks for them
    Given Estuary has the board "Estuary Quality Group" as its quality
    And some of its seats are:
      | post                  | organisation |
      | PCN Clinical Director |              |
    When Estuary is checked against "IC-2.24-PCN"
    Then the finding is "met"
    And its evidence names "Estuary Quality Group"

  Scenario: All boards and seats are listed without them
    Given Estuary has a partnership board
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.24-PCN"
    Then the finding is "not met"

  Scenario: The seats of one board are not all listed
    Given Estuary has a partnership board
    And some of its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.24-PCN"
    Then the finding is "cannot tell"
    And it asks for "who speaks for"

  Scenario: The boards are not all listed
    Given Estuary has a partnership board
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    When Estuary is checked against "IC-2.24-PCN"
    Then the finding is "cannot tell"

  # Trap: an observer holds no seat.
  Scenario: They only observe
    Given Estuary has a partnership board
    And all its seats are:
      | post                  | organisation      | standing |
      | PCN Clinical Director |                   | observer |
      | Chief Executive       | Estuary Hospitals |          |
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.24-PCN"
    Then the finding is "not met"

  # Trap: the LMC is a representative committee of practices, not a network.
  Scenario: The Local Medical Committee has a seat
    Given Estuary has a partnership board
    And all its seats are:
      | post               | organisation |
      | LMC representative |              |
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.24-PCN"
    Then the finding is "not met"

  # Trap: a federation provides primary care, and is no primary care network.
  Scenario: A GP federation has a seat
    Given Estuary has a partnership board
    And all its seats are:
      | post            | organisation          |
      | Chief Executive | Estuary GP Federation |
    And "Estuary GP Federation" is a gp-federation
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.24-PCN"
    Then the finding is "not met"

  # Trap: one person may represent several networks.
  Scenario: One person speaks for several networks
    Given Estuary has a partnership board
    And some of its seats are:
      | post                                          | organisation |
      | Representative of the 4 Primary Care Networks |              |
    When Estuary is checked against "IC-2.24-PCN"
    Then the finding is "met"
    And its evidence names "Representative of the 4 Primary Care Networks"
