@IC-2.31-PLACE-F4
Feature: Place voting on ICS board is local choice

  Scenario: The place's seat votes
    Given Estuary has a partnership board
    And some of its seats are:
      | post       | represents | votes |
      | Place Lead | riverside  | yes   |
    And Riverside is a place of Estuary
    When Riverside is checked against "IC-2.31-PLACE-F4"
    Then the finding is "local choice"
    And the explanation says "which votes"

  Scenario: The place's seat does not vote
    Given Estuary has a partnership board
    And some of its seats are:
      | post       | represents | votes |
      | Place Lead | riverside  | no    |
    And Riverside is a place of Estuary
    When Riverside is checked against "IC-2.31-PLACE-F4"
    Then the finding is "local choice"
    And the explanation says "does not vote"

  Scenario: The place has recorded a reason
    Given Riverside is a place of Estuary
    And "Riverside" has recorded for "IC-2.31-PLACE-F4" the reason "The board decides by consensus"
    When Riverside is checked against "IC-2.31-PLACE-F4"
    Then the finding is "local choice"

  Scenario: Whether the place's seat votes is not said
    Given Estuary has a partnership board
    And some of its seats are:
      | post       | represents |
      | Place Lead | riverside  |
    And Riverside is a place of Estuary
    When Riverside is checked against "IC-2.31-PLACE-F4"
    Then the finding is "cannot tell"

  # Trap: another place's vote, and a vote in the finance group, say nothing about this place on the board.
  Scenario: Others vote on the board, and the place votes elsewhere
    Given Estuary has a partnership board
    And some of its seats are:
      | post                 | represents | votes |
      | Place Lead, Moorland | moorland   | yes   |
    And Estuary has the board "Estuary Finance Group" as its finance
    And some of its seats are:
      | post       | represents | votes |
      | Place Lead | riverside  | yes   |
    And Moorland is a place of Estuary
    And Riverside is a place of Estuary
    When Riverside is checked against "IC-2.31-PLACE-F4"
    Then the finding is "cannot tell"

  Scenario Outline: The place's seat votes on the <board>
    Given Riverside is a place of Estuary
    And Estuary has the board "Estuary Board" as its <board>
    And some of its seats are:
      | post       | represents | votes |
      | Place Lead | riverside  | yes   |
    When Riverside is checked against "IC-2.31-PLACE-F4"
    Then the finding is "local choice"

    Examples:
      | board                       |
      | integrated-care-board       |
      | integrated-care-partnership |
