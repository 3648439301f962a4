@IC-2.24-OTHER
Feature: Clinical and professional leaders sit in the other groups of the system

  Scenario: Every other group has a clinical leader
    Given Estuary has a partnership board
    And Estuary has the board "Estuary Finance Group" as its finance
    And some of its seats are:
      | post                | organisation |
      | Director of Finance |              |
      | Chief Nurse         |              |
    And Estuary has the board "Estuary Digital Board" as its digital
    And some of its seats are:
      | post             | organisation |
      | Medical Director |              |
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.24-OTHER"
    Then the finding is "met"

  # Trap: the partnership board itself is asked by IC-2.24-BOARD.
  Scenario: Only the partnership board has none
    Given Estuary has a partnership board
    And all its seats are:
      | post                | organisation |
      | Director of Finance |              |
    And Estuary has the board "Estuary Finance Group" as its finance
    And some of its seats are:
      | post        | organisation |
      | Chief Nurse |              |
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.24-OTHER"
    Then the finding is "met"

  # Trap: a forum of residents is there to be listened to.
  Scenario: The residents’ forum has none
    Given Estuary has the board "Estuary Finance Group" as its finance
    And some of its seats are:
      | post        | organisation |
      | Chief Nurse |              |
    And Estuary has the board "Residents’ Forum" as its involvement
    And all its seats are:
      | post                   | organisation |
      | Patient representative |              |
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.24-OTHER"
    Then the finding is "met"

  Scenario: One group has a clinical leader and another none
    Given Estuary has the board "Estuary Finance Group" as its finance
    And all its seats are:
      | post                | organisation |
      | Director of Finance |              |
    And Estuary has the board "Estuary Digital Board" as its digital
    And all its seats are:
      | post             | organisation |
      | Medical Director |              |
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.24-OTHER"
    Then the finding is "partly met"
    And the explanation says "Estuary Finance Group"

  Scenario: No group has a clinical leader
    Given Estuary has the board "Estuary Finance Group" as its finance
    And all its seats are:
      | post                | organisation |
      | Director of Finance |              |
    And Estuary has the board "Estuary Digital Board" as its digital
    And all its seats are:
      | post               | organisation |
      | Programme Director |              |
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.24-OTHER"
    Then the finding is "not met"
    And the explanation says "Estuary Finance Group and Estuary Digital Board"

  Scenario: Only the partnership board has a clinical leader
    Given Estuary has a partnership board
    And all its seats are:
      | post        | organisation |
      | Chief Nurse |              |
    And Estuary has the board "Estuary Finance Group" as its finance
    And all its seats are:
      | post                | organisation |
      | Director of Finance |              |
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.24-OTHER"
    Then the finding is "not met"

  # Trap: an observer holds no seat.
  Scenario: A clinical leader observes
    Given Estuary has the board "Estuary Finance Group" as its finance
    And all its seats are:
      | post                | standing | clinicalOrProfessional |
      | Chief Nurse         | observer | yes                    |
      | Director of Finance |          |                        |
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.24-OTHER"
    Then the finding is "not met"

  Scenario: A fully listed group has none, and the groups are not all listed
    Given Estuary has the board "Estuary Finance Group" as its finance
    And all its seats are:
      | post                | organisation |
      | Director of Finance |              |
    When Estuary is checked against "IC-2.24-OTHER"
    Then the finding is "not met"

  Scenario: The groups are not all listed
    Given Estuary has the board "Estuary Finance Group" as its finance
    And all its seats are:
      | post        | organisation |
      | Chief Nurse |              |
    When Estuary is checked against "IC-2.24-OTHER"
    Then the finding is "cannot tell"
    And it asks for "all boards and groups of Estuary"

  Scenario: The seats of one group are not all listed
    Given Estuary has the board "Estuary Finance Group" as its finance
    And some of its seats are:
      | post                | organisation |
      | Director of Finance |              |
    And Estuary has the board "Estuary Digital Board" as its digital
    And all its seats are:
      | post             | organisation |
      | Medical Director |              |
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.24-OTHER"
    Then the finding is "cannot tell"
    And it asks for "the missing seats of Estuary Finance Group"

  Scenario: One group is known to have none, and the seats of another are not all listed
    Given Estuary has the board "Estuary Finance Group" as its finance
    And all its seats are:
      | post                | organisation |
      | Director of Finance |              |
    And Estuary has the board "Estuary Digital Board" as its digital
    And some of its seats are:
      | post               | organisation |
      | Programme Director |              |
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.24-OTHER"
    Then the finding is "not met"
    And its evidence does not name "Estuary Digital Board"

  Scenario: There are no other groups
    Given Estuary has a partnership board
    And all its seats are:
      | post        | organisation |
      | Chief Nurse |              |
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.24-OTHER"
    Then the finding is "does not apply"

  Scenario: Nothing is said of the boards
    Given the system Estuary
    When Estuary is checked against "IC-2.24-OTHER"
    Then the finding is "cannot tell"

  # Trap: a board that listens or scrutinises is no group that runs anything.
  Scenario Outline: A board for <purpose> has none
    Given Estuary has the board "Estuary Finance Group" as its finance
    And some of its seats are:
      | post        |
      | Chief Nurse |
    And Estuary has the board "Estuary Other Board" as its <purpose>
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.24-OTHER"
    Then the finding is "met"

    Examples:
      | purpose  |
      | assembly |
      | scrutiny |
