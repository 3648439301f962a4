@IC-2.31-PC-2
Feature: A provider collaborative is represented on the board of the system

  Scenario: A seat of the partnership board speaks for it
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And Estuary has a partnership board
    And some of its seats are:
      | post            | represents             |
      | Chief Executive | estuary-acute-alliance |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-2"
    Then the finding is "met"
    And its evidence names "Chief Executive"

  Scenario: It says that it is represented on the board
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And Estuary has a partnership board
    And "Estuary Acute Alliance" states:
      | field         | value                     |
      | representedOn | estuary-partnership-board |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-2"
    Then the finding is "met"
    And its evidence names "is represented on Estuary Partnership Board"

  Scenario: A seat of the integrated care board speaks for it
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And Estuary has the board "Estuary Integrated Care Board" as its integrated-care-board
    And some of its seats are:
      | post            | represents             |
      | Chief Executive | estuary-acute-alliance |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-2"
    Then the finding is "met"

  Scenario: Every seat says for whom it speaks, and none for the collaborative
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And Estuary has a partnership board
    And all its seats are:
      | post            | represents     |
      | Chief Executive | acute-services |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-2"
    Then the finding is "not met"
    And its evidence names "Estuary Partnership Board"

  Scenario: It lists every board it is represented on, and the list is empty
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And Estuary has a partnership board
    And some of its seats are:
      | post            | represents     |
      | Chief Executive | acute-services |
    And "Estuary Acute Alliance" states:
      | field         | value |
      | representedOn |       |
    And the list of representedOn of "Estuary Acute Alliance" is complete
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-2"
    Then the finding is "not met"

  Scenario: It lists every board it is represented on, and the board has a seat that says nothing
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And Estuary has a partnership board
    And all its seats are:
      | post            | organisation |
      | Chief Executive |              |
    And "Estuary Acute Alliance" states:
      | field         | value |
      | representedOn |       |
    And the list of representedOn of "Estuary Acute Alliance" is complete
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-2"
    Then the finding is "not met"
    And the explanation says "lists every board"

  # Trap: a finance group is not the board of the system.
  Scenario: It sits on the finance group only
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And Estuary has a partnership board
    And all its seats are:
      | post            | represents     |
      | Chief Executive | acute-services |
    And Estuary has the board "Estuary Finance Group" as its finance
    And all its seats are:
      | post                | represents             |
      | Director of Finance | estuary-acute-alliance |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-2"
    Then the finding is "not met"

  # Trap: a member that says whom it represents does not speak for the collaborative unasked.
  Scenario: Its member sits there for itself
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And Estuary has a partnership board
    And all its seats are:
      | post            | organisation      | represents     |
      | Chief Executive | Estuary Hospitals | acute-services |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-2"
    Then the finding is "not met"

  # Trap: an observer holds no seat.
  Scenario: Somebody speaks for it only as an observer
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And Estuary has a partnership board
    And all its seats are:
      | post                  | represents             | standing |
      | Chief Executive       | estuary-acute-alliance | observer |
      | Leader of the Council | local-authority        |          |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-2"
    Then the finding is "not met"

  Scenario: An organisation that is no member has a seat that says nothing
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Riverside Council" is a local-authority
    And Estuary has a partnership board
    And all its seats are:
      | post   | organisation      |
      | Leader | Riverside Council |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-2"
    Then the finding is "not met"

  Scenario: An observer comes from a member
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And Estuary has a partnership board
    And all its seats are:
      | post                  | organisation      | standing | represents      |
      | Chief Executive       | Estuary Hospitals | observer |                 |
      | Leader of the Council |                   |          | local-authority |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-2"
    Then the finding is "not met"

  Scenario: The seats are not all listed
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And Estuary has a partnership board
    And some of its seats are:
      | post            | represents     |
      | Chief Executive | acute-services |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-2"
    Then the finding is "cannot tell"
    And it asks for "who speaks for Estuary Acute Alliance"

  Scenario: A member has a seat that does not say for whom it speaks
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And Estuary has a partnership board
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-2"
    Then the finding is "cannot tell"
    And it asks for "whom this seat represents"

  Scenario: A seat has no organisation behind it
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And Estuary has a partnership board
    And all its seats are:
      | post              | organisation |
      | Independent Chair |              |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-2"
    Then the finding is "cannot tell"
    And its evidence names "Independent Chair"

  Scenario: A seat names the collaborative
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Riverside Council" is a local-authority
    And Estuary has a partnership board
    And all its seats are:
      | post                          | organisation      |
      | Chair, Estuary Acute Alliance | Riverside Council |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-2"
    Then the finding is "cannot tell"
    And its evidence names "Chair, Estuary Acute Alliance"

  Scenario: The seats of one of two boards are not all listed
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And Estuary has a partnership board
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And Estuary has the board "Estuary Integrated Care Board" as its integrated-care-board
    And some of its seats are:
      | post  | represents  |
      | Chair | lay-members |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-2"
    Then the finding is "cannot tell"
    And it asks for "on Estuary Integrated Care Board"

  Scenario: The board of the system is not described
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And Estuary states:
      | field    | value       |
      | boundary | the estuary |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-2"
    Then the finding is "cannot tell"
    And it asks for "the system board of Estuary"

  # Trap: each system it serves is asked for itself.
  Scenario: A collaborative of two systems is represented on the board of one
    Given Marshland is a neighbouring system
    And the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field   | value              |
      | systems | estuary, marshland |
    And Estuary has a partnership board
    And some of its seats are:
      | post            | represents             |
      | Chief Executive | estuary-acute-alliance |
    When Marshland is checked against "IC-2.31-PC-2"
    Then the finding is "cannot tell"

  Scenario: No collaborative is listed
    Given the system Estuary
    When Estuary is checked against "IC-2.31-PC-2"
    Then the finding is "cannot tell"
    And it asks for "each provider collaborative of Estuary"

  Scenario: All collaboratives are listed, and there is none
    Given all collaboratives of Estuary are listed with all their members
    When Estuary is checked against "IC-2.31-PC-2"
    Then the finding is "does not apply"

  Scenario: A seat of the integrated care partnership speaks for it
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And some of its seats are:
      | post            | represents             |
      | Chief Executive | estuary-acute-alliance |
    When "Estuary Acute Alliance" is checked against "IC-2.31-PC-2"
    Then the finding is "met"
