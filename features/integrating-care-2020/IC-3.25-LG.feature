@IC-3.25-LG
Feature: Local government takes part in deciding for the system

  Scenario Outline: A council sits on <board>
    Given Estuary has the board "Estuary Board" as its <board>
    And some of its seats are:
      | post                        |
      | Leader of Riverside Council |
    When Estuary is checked against "IC-3.25-LG"
    Then the finding is "met"
    And its evidence names "Leader of Riverside Council"

    Examples:
      | board                 |
      | system-partnership    |
      | integrated-care-board |
      | finance               |

  Scenario: All boards and seats are given, and no council has one
    Given Estuary has a partnership board
    And all its seats are:
      | post                               |
      | Chief Executive of the acute trust |
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-3.25-LG"
    Then the finding is "not met"

  # Trap: who looks on or is listened to does not decide.
  Scenario Outline: Councils sit on <board> only
    Given Estuary has a partnership board
    And all its seats are:
      | post                               |
      | Chief Executive of the acute trust |
    And Estuary has the board "Another Board" as its <board>
    And some of its seats are:
      | post                        |
      | Leader of Riverside Council |
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-3.25-LG"
    Then the finding is "not met"

    Examples:
      | board       |
      | scrutiny    |
      | assembly    |
      | involvement |

  Scenario: The boards are not all listed
    Given Estuary has a partnership board
    And all its seats are:
      | post                               |
      | Chief Executive of the acute trust |
    When Estuary is checked against "IC-3.25-LG"
    Then the finding is "cannot tell"
    And it asks for "on the boards of Estuary"

  Scenario: The seats of a board are not all listed
    Given Estuary has a partnership board
    And some of its seats are:
      | post                               |
      | Chief Executive of the acute trust |
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-3.25-LG"
    Then the finding is "cannot tell"
