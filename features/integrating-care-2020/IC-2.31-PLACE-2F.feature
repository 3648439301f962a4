@IC-2.31-PLACE-2F
Feature: The place partnership includes Healthwatch

  Scenario: Healthwatch has a seat
    Given Riverside has a place partnership
    And all its seats are:
      | post                  | organisation      |
      | Leader of the Council | Riverside Council |
      | Healthwatch Riverside |                   |
    When Riverside is checked against "IC-2.31-PLACE-2F"
    Then the finding is "met"
    And its evidence names "Healthwatch Riverside"

  Scenario: The full list of seats has none for Healthwatch
    Given Riverside has a place partnership
    And all its seats are:
      | post                  | organisation      |
      | Leader of the Council | Riverside Council |
    When Riverside is checked against "IC-2.31-PLACE-2F"
    Then the finding is "not met"

  Scenario: Only some of the seats are given, and none is for Healthwatch
    Given Riverside has a place partnership
    And some of its seats are:
      | post                  | organisation      |
      | Leader of the Council | Riverside Council |
    When Riverside is checked against "IC-2.31-PLACE-2F"
    Then the finding is "cannot tell"

  Scenario: Only some of the seats are given, and one is for Healthwatch
    Given Riverside has a place partnership
    And some of its seats are:
      | post                  |
      | Healthwatch Riverside |
    When Riverside is checked against "IC-2.31-PLACE-2F"
    Then the finding is "met"

  Scenario: Healthwatch sits on the provider partnership instead
    Given Riverside has a place partnership
    And all its seats are:
      | post                  | organisation      |
      | Leader of the Council | Riverside Council |
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And all its seats are:
      | post        |
      | Healthwatch |
    When Riverside is checked against "IC-2.31-PLACE-2F"
    Then the finding is "partly met"
    And its evidence names "Riverside Delivery Board"

  Scenario: Healthwatch sits on both boards
    Given Riverside has a place partnership
    And all its seats are:
      | post        |
      | Healthwatch |
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And all its seats are:
      | post        |
      | Healthwatch |
    When Riverside is checked against "IC-2.31-PLACE-2F"
    Then the finding is "met"
    And its evidence does not name "Riverside Delivery Board"

  # Trap: an unfinished list proves nothing, even where Healthwatch sits elsewhere.
  Scenario: Healthwatch sits on the provider partnership, and the partnership's list is not complete
    Given Riverside has a place partnership
    And some of its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And all its seats are:
      | post        |
      | Healthwatch |
    When Riverside is checked against "IC-2.31-PLACE-2F"
    Then the finding is "cannot tell"

  # Trap: the Health and Wellbeing Board is a council committee, not another table of the partnership.
  Scenario: Healthwatch sits on the health and wellbeing board only
    Given Riverside has a place partnership
    And all its seats are:
      | post                  | organisation      |
      | Leader of the Council | Riverside Council |
    And Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And all its seats are:
      | post        |
      | Healthwatch |
    When Riverside is checked against "IC-2.31-PLACE-2F"
    Then the finding is "not met"

  # Trap: two boards that act together are one partnership; a seat on either counts.
  Scenario: The delivery board with Healthwatch acts together with the partnership
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And all its seats are:
      | post        |
      | Healthwatch |
    And it states:
      | field    | value                       |
      | actsWith | riverside-partnership-board |
    When Riverside is checked against "IC-2.31-PLACE-2F"
    Then the finding is "met"
    And its evidence names "Riverside Delivery Board"

  Scenario: Of two boards that act together one is not fully listed
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And some of its seats are:
      | post               |
      | PCN representative |
    And it states:
      | field    | value                       |
      | actsWith | riverside-partnership-board |
    When Riverside is checked against "IC-2.31-PLACE-2F"
    Then the finding is "cannot tell"
    And its evidence names "Riverside Delivery Board"

  Scenario: No partnership is described
    Given Riverside is a place of Estuary
    When Riverside is checked against "IC-2.31-PLACE-2F"
    Then the finding is "cannot tell"
    And it asks for "the place partnership of Riverside"

  Scenario: All boards are listed, and none is the partnership
    Given Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And all its seats are:
      | post        |
      | Healthwatch |
    And the list of boards of Riverside is complete
    When Riverside is checked against "IC-2.31-PLACE-2F"
    Then the finding is "does not apply"

  # Trap: a board that does not say what it is for may be the partnership.
  Scenario: All boards are listed, and the purpose of one is not said
    Given Riverside has the board "Riverside Locality Board", whose purpose is not said
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And the list of boards of Riverside is complete
    When Riverside is checked against "IC-2.31-PLACE-2F"
    Then the finding is "cannot tell"

  Scenario: All boards are listed, and the partnership seats Healthwatch
    Given Riverside has a place partnership
    And some of its seats are:
      | post        |
      | Healthwatch |
    And the list of boards of Riverside is complete
    When Riverside is checked against "IC-2.31-PLACE-2F"
    Then the finding is "met"

  Scenario: All boards are listed, and the partnership's seats are not
    Given Riverside has a place partnership
    And some of its seats are:
      | post                  |
      | Leader of the Council |
    And the list of boards of Riverside is complete
    When Riverside is checked against "IC-2.31-PLACE-2F"
    Then the finding is "cannot tell"

  # Trap: Healthwatch of the place next door sits there.
  Scenario: Healthwatch sits on another place's partnership
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Moorland has a place partnership
    And all its seats are:
      | post        |
      | Healthwatch |
    When Riverside is checked against "IC-2.31-PLACE-2F"
    Then the finding is "not met"

  # Trap: those who buy from Healthwatch do not speak for it, and an observer has no seat.
  Scenario: A contract manager and an observer have lines
    Given Riverside has a place partnership
    And all its seats are:
      | post                        | organisation      |
      | Healthwatch Liaison Officer | Riverside Council |
      | Healthwatch (observer)      |                   |
    When Riverside is checked against "IC-2.31-PLACE-2F"
    Then the finding is "not met"

  # Trap: a seat that may be for Healthwatch is named in the gap, and not counted.
  Scenario: A seat is for Healthwatch or the voluntary sector
    Given Riverside has a place partnership
    And all its seats are:
      | post                               |
      | Healthwatch or VCSE representative |
      | Mental Health Lead                 |
    When Riverside is checked against "IC-2.31-PLACE-2F"
    Then the finding is "not met"
    And the explanation says "It is not clear whom “Healthwatch or VCSE representative” speaks for"

  Scenario: A seat that cannot be read sits on another board
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And all its seats are:
      | post                               |
      | Healthwatch or VCSE representative |
    When Riverside is checked against "IC-2.31-PLACE-2F"
    Then the finding is "not met"
    And the explanation does not say "It is not clear whom"

  Scenario: Before April 2021 a missing seat is not due
    Given it is 2021-03-31
    And Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "IC-2.31-PLACE-2F"
    Then the finding is "cannot tell"
    And it is due on 2021-04-01

  Scenario: Partners have accepted the gap for a time
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has accepted the gap "IC-2.31-PLACE-2F" until 2021-12-31
    When Riverside is checked against "IC-2.31-PLACE-2F"
    Then the finding is "not met"
    And the gap is accepted

  Scenario: The time for which partners accepted the gap has passed
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has accepted the gap "IC-2.31-PLACE-2F" until 2021-09-30
    When Riverside is checked against "IC-2.31-PLACE-2F"
    Then the finding is "not met"
    And the gap is not accepted

  # Trap: a board that scrutinises or listens, and the council's statutory board, are not other tables of the partnership.
  Scenario Outline: Healthwatch sits only on the <purpose>
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Forum" as its <purpose>
    And all its seats are:
      | post        |
      | Healthwatch |
    When Riverside is checked against "IC-2.31-PLACE-2F"
    Then the finding is "not met"

    Examples:
      | purpose     |
      | scrutiny    |
      | assembly    |
      | involvement |

  # Trap: a board of unknown purpose may be one that watches from outside.
  Scenario: Healthwatch sits on a board of which nobody has said what it is for
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Delivery Group", whose purpose is not said
    And all its seats are:
      | post        |
      | Healthwatch |
    When Riverside is checked against "IC-2.31-PLACE-2F"
    Then the finding is "partly met"
    And the explanation says "does not say what that is for"

  Scenario: Healthwatch sits on a delivery board and on one of which nobody has said what it is for
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Delivery Group", whose purpose is not said
    And all its seats are:
      | post        |
      | Healthwatch |
    And Riverside has the board "Riverside Provider Partnership" as its place-provider-partnership
    And all its seats are:
      | post        |
      | Healthwatch |
    When Riverside is checked against "IC-2.31-PLACE-2F"
    Then the finding is "partly met"
    And the explanation does not say "does not say what that is for"
