@GM-BURY-VOTE
Feature: Mandated vote into system

  Background:
    Given Estuary is known as "greater-manchester"

  Scenario Outline: The place votes on a board of the system, and its own board is a formal committee
    Given Bury has a place partnership
    And it states:
      | field          | value  |
      | decisions.form | <form> |
    And Estuary has the board "Estuary Board" as its <board>
    And some of its seats are:
      | post       | represents | votes |
      | Place Lead | bury       | yes   |
    When Bury is checked against "GM-BURY-VOTE"
    Then the finding is "met"

    Examples:
      | board                       | form                 |
      | integrated-care-board       | joint-committee      |
      | system-partnership          | committees-in-common |
      | integrated-care-partnership | statutory-committee  |

  Scenario: The place votes, but its own board only aligns decisions
    Given Bury has a place partnership
    And it states:
      | field          | value             |
      | decisions.form | aligned-decisions |
    And Estuary has the board "Estuary Board" as its integrated-care-board
    And some of its seats are:
      | post       | represents | votes |
      | Place Lead | bury       | yes   |
    When Bury is checked against "GM-BURY-VOTE"
    Then the finding is "partly met"

  Scenario: The committee rests on draft terms of reference
    Given Bury has a place partnership
    And it states:
      | field            | value           |
      | decisions.form   | joint-committee |
      | decisions.status | draft           |
    And Estuary has the board "Estuary Board" as its integrated-care-board
    And some of its seats are:
      | post       | represents | votes |
      | Place Lead | bury       | yes   |
    When Bury is checked against "GM-BURY-VOTE"
    Then the finding is "partly met"
    And the explanation says "draft paper"

  # Trap: a seat at the table is no vote.
  Scenario: The place has a seat that does not vote
    Given Bury has a place partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And Estuary has the board "Estuary Board" as its integrated-care-board
    And some of its seats are:
      | post       | represents | votes |
      | Place Lead | bury       | no    |
    When Bury is checked against "GM-BURY-VOTE"
    Then the finding is "not met"

  Scenario: No seat on the board speaks for the place
    Given Bury has a place partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And Estuary has the board "Estuary Board" as its integrated-care-board
    And all its seats are:
      | post                 | represents | votes |
      | Place Lead, Moorland | moorland   | yes   |
    And Moorland is a place of Estuary
    When Bury is checked against "GM-BURY-VOTE"
    Then the finding is "not met"

  Scenario: A seat from the council of the place does not say whom it speaks for
    Given "Bury Council" is a local-authority
    And Bury states:
      | field            | value        |
      | localAuthorities | bury-council |
    And Bury has a place partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And Estuary has the board "Estuary Board" as its integrated-care-board
    And all its seats are:
      | post            | organisation | votes |
      | Chief Executive | Bury Council | yes   |
    When Bury is checked against "GM-BURY-VOTE"
    Then the finding is "cannot tell"

  Scenario: Whether the seat votes is not said
    Given Bury has a place partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And Estuary has the board "Estuary Board" as its integrated-care-board
    And all its seats are:
      | post       | represents | votes |
      | Place Lead | bury       |       |
    When Bury is checked against "GM-BURY-VOTE"
    Then the finding is "cannot tell"
    And it asks for "votes"

  Scenario: The seats of the board are not all given
    Given Bury has a place partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And Estuary has the board "Estuary Board" as its integrated-care-board
    And some of its seats are:
      | post  | represents | votes |
      | Chair |            |       |
    When Bury is checked against "GM-BURY-VOTE"
    Then the finding is "cannot tell"

  Scenario: The form of its own board is not said
    Given Bury has a place partnership
    And Estuary has the board "Estuary Board" as its integrated-care-board
    And some of its seats are:
      | post       | represents | votes |
      | Place Lead | bury       | yes   |
    When Bury is checked against "GM-BURY-VOTE"
    Then the finding is "cannot tell"
    And it asks for "decides"

  # Trap: a vote in a working group is none on the board of the system.
  Scenario: The place votes in the finance group only
    Given Bury has a place partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And Estuary has the board "Estuary Board" as its finance
    And some of its seats are:
      | post       | represents | votes |
      | Place Lead | bury       | yes   |
    When Bury is checked against "GM-BURY-VOTE"
    Then the finding is "cannot tell"

  Scenario: Only the form of the provider partnership is said
    Given Bury has the board "Bury Alliance" as its place-provider-partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And Estuary has the board "Estuary Board" as its integrated-care-board
    And some of its seats are:
      | post       | represents | votes |
      | Place Lead | bury       | yes   |
    When Bury is checked against "GM-BURY-VOTE"
    Then the finding is "cannot tell"

  Scenario: The place has no locality board
    Given the list of boards of Bury is complete
    And Estuary has the board "Estuary Board" as its integrated-care-board
    And some of its seats are:
      | post       | represents | votes |
      | Place Lead | bury       | yes   |
    When Bury is checked against "GM-BURY-VOTE"
    Then the finding is "does not apply"

  Scenario: The place votes on one board of the system, and not on the other
    Given Bury has a place partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And Estuary has the board "Estuary Board" as its integrated-care-board
    And some of its seats are:
      | post       | represents | votes |
      | Place Lead | bury       | yes   |
    And Estuary has the board "Estuary Partnership" as its system-partnership
    And some of its seats are:
      | post       | represents | votes |
      | Place Lead | bury       | no    |
    When Bury is checked against "GM-BURY-VOTE"
    Then the finding is "met"

  Scenario: One of two locality boards is a formal committee
    Given Bury has a place partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And Bury has the board "Second Locality Board" as its place-partnership
    And it states:
      | field          | value             |
      | decisions.form | aligned-decisions |
    And Estuary has the board "Estuary Board" as its integrated-care-board
    And some of its seats are:
      | post       | represents | votes |
      | Place Lead | bury       | yes   |
    When Bury is checked against "GM-BURY-VOTE"
    Then the finding is "met"

  Scenario: One of two committees rests on draft terms of reference
    Given Bury has a place partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And Bury has the board "Second Locality Board" as its place-partnership
    And it states:
      | field            | value           |
      | decisions.form   | joint-committee |
      | decisions.status | draft           |
    And Estuary has the board "Estuary Board" as its integrated-care-board
    And some of its seats are:
      | post       | represents | votes |
      | Place Lead | bury       | yes   |
    When Bury is checked against "GM-BURY-VOTE"
    Then the finding is "met"

  Scenario: The place has no locality board, and its seat does not vote
    Given the list of boards of Bury is complete
    And Estuary has the board "Estuary Board" as its integrated-care-board
    And some of its seats are:
      | post       | represents | votes |
      | Place Lead | bury       | no    |
    When Bury is checked against "GM-BURY-VOTE"
    Then the finding is "does not apply"

  Scenario: The place has no locality board, and no seat
    Given the list of boards of Bury is complete
    And Estuary has the board "Estuary Board" as its integrated-care-board
    And all its seats are:
      | post                 | represents | votes |
      | Place Lead, Moorland | moorland   | yes   |
    And Moorland is a place of Estuary
    When Bury is checked against "GM-BURY-VOTE"
    Then the finding is "does not apply"

  Scenario: The place has no locality board, and whether its seat votes is not said
    Given the list of boards of Bury is complete
    And Estuary has the board "Estuary Board" as its integrated-care-board
    And some of its seats are:
      | post       | represents | votes |
      | Place Lead | bury       |       |
    When Bury is checked against "GM-BURY-VOTE"
    Then the finding is "does not apply"
