@IC-2.24-BOARD
Feature: Clinical and professional leaders sit on the partnership board

  Scenario: A clinical leader has a seat
    Given Estuary has a partnership board
    And some of its seats are:
      | post             | organisation |
      | Medical Director |              |
    When Estuary is checked against "IC-2.24-BOARD"
    Then the finding is "met"
    And its evidence names "Medical Director"

  Scenario: The full list of seats has none
    Given Estuary has a partnership board
    And all its seats are:
      | post                  | organisation |
      | Leader of the Council |              |
    When Estuary is checked against "IC-2.24-BOARD"
    Then the finding is "not met"

  Scenario: Only some of the seats are given, and none is theirs
    Given Estuary has a partnership board
    And some of its seats are:
      | post                  | organisation |
      | Leader of the Council |              |
    When Estuary is checked against "IC-2.24-BOARD"
    Then the finding is "cannot tell"
    And it asks for "the missing seats of Estuary Partnership Board"

  Scenario: They sit on another board of the system
    Given Estuary has a partnership board
    And all its seats are:
      | post                  | organisation |
      | Leader of the Council |              |
    And Estuary has the board "Estuary Finance Group" as its finance
    And all its seats are:
      | post             | organisation |
      | Medical Director |              |
    When Estuary is checked against "IC-2.24-BOARD"
    Then the finding is "partly met"
    And its evidence names "Medical Director"

  # Trap: an assembly listens; it is not another table of the partnership.
  Scenario: They sit in the partnership assembly only
    Given Estuary has a partnership board
    And all its seats are:
      | post                  | organisation |
      | Leader of the Council |              |
    And Estuary has the board "Estuary Partnership Assembly" as its assembly
    And all its seats are:
      | post             | organisation |
      | Medical Director |              |
    When Estuary is checked against "IC-2.24-BOARD"
    Then the finding is "not met"

  Scenario: The system describes no partnership board
    Given the system Estuary
    When Estuary is checked against "IC-2.24-BOARD"
    Then the finding is "cannot tell"
    And it asks for "the system partnership board of Estuary"

  Scenario: The system has no partnership board
    Given the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.24-BOARD"
    Then the finding is "does not apply"

  Scenario: A seat is said to be held by a clinical leader
    Given Estuary has a partnership board
    And some of its seats are:
      | post               | clinicalOrProfessional |
      | Chair of the forum | yes                    |
    When Estuary is checked against "IC-2.24-BOARD"
    Then the finding is "met"

  # Trap: professional leadership is more than medicine and nursing.
  Scenario: The Director of Public Health has a seat
    Given Estuary has a partnership board
    And all its seats are:
      | post                      | organisation |
      | Director of Public Health |              |
    When Estuary is checked against "IC-2.24-BOARD"
    Then the finding is "met"

  # Trap: somebody in attendance holds no seat, whoever they are.
  Scenario: The medical director attends without being a member
    Given Estuary has a partnership board
    And all its seats are:
      | post                  | standing      | clinicalOrProfessional |
      | Medical Director      | in-attendance | yes                    |
      | Leader of the Council |               |                        |
    When Estuary is checked against "IC-2.24-BOARD"
    Then the finding is "not met"

  # Trap: “clinical” in the name of a commissioner does not make its officer a clinician.
  Scenario: The clinical commissioning group sends its accountable officer
    Given Estuary has a partnership board
    And all its seats are:
      | post                                                      | organisation |
      | Accountable Officer, Estuary Clinical Commissioning Group |              |
    When Estuary is checked against "IC-2.24-BOARD"
    Then the finding is "not met"

  Scenario: A medical director is said to sit there as a manager
    Given Estuary has a partnership board
    And all its seats are:
      | post             | clinicalOrProfessional |
      | Medical Director | no                     |
    When Estuary is checked against "IC-2.24-BOARD"
    Then the finding is "not met"

  # Trap: a board that listens or scrutinises is not another table of the partnership.
  Scenario Outline: They sit on a board for <purpose> only
    Given Estuary has a partnership board
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Estuary has the board "Estuary Other Board" as its <purpose>
    And all its seats are:
      | post             |
      | Medical Director |
    When Estuary is checked against "IC-2.24-BOARD"
    Then the finding is "not met"

    Examples:
      | purpose     |
      | involvement |
      | scrutiny    |
