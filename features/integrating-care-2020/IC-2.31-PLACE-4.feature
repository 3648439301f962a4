@IC-2.31-PLACE-4
Feature: Each place represented on ICS board

  Scenario: A seat on the system's board speaks for the place
    Given Estuary has a partnership board
    And all its seats are:
      | post       | represents |
      | Place Lead | riverside  |
    And Riverside is a place of Estuary
    When Riverside is checked against "IC-2.31-PLACE-4"
    Then the finding is "met"
    And its evidence names "Place Lead"

  Scenario: The place says on which board it is represented
    Given Estuary has a partnership board
    And Riverside states:
      | field         | value                     |
      | representedOn | estuary-partnership-board |
    When Riverside is checked against "IC-2.31-PLACE-4"
    Then the finding is "met"
    And its evidence names "Riverside is represented on Estuary Partnership Board"

  Scenario: The full list of seats speaks for others
    Given Estuary has a partnership board
    And all its seats are:
      | post                 | represents |
      | Place Lead, Moorland | moorland   |
    And Moorland is a place of Estuary
    And Riverside is a place of Estuary
    When Riverside is checked against "IC-2.31-PLACE-4"
    Then the finding is "not met"
    And the explanation says "none speaks for Riverside"

  Scenario: The list of seats is not complete
    Given Estuary has a partnership board
    And some of its seats are:
      | post                 | represents |
      | Place Lead, Moorland | moorland   |
    And Moorland is a place of Estuary
    And Riverside is a place of Estuary
    When Riverside is checked against "IC-2.31-PLACE-4"
    Then the finding is "cannot tell"
    And it asks for "who speaks for Riverside on Estuary Partnership Board"

  Scenario: An unfinished list has a seat for the place
    Given Estuary has a partnership board
    And some of its seats are:
      | post       | represents |
      | Place Lead | riverside  |
    And Riverside is a place of Estuary
    When Riverside is checked against "IC-2.31-PLACE-4"
    Then the finding is "met"

  Scenario: One person speaks for two places
    Given Estuary has a partnership board
    And all its seats are:
      | post                | represents          |
      | Accountable Officer | riverside, moorland |
    And Moorland is a place of Estuary
    And Riverside is a place of Estuary
    When Riverside is checked against "IC-2.31-PLACE-4"
    Then the finding is "met"

  # Trap: a place checked alone is not blamed for its system.
  Scenario: Nobody has described the system
    Given Riverside is a place of Estuary
    When Riverside is checked against "IC-2.31-PLACE-4"
    Then the finding is "cannot tell"
    And it asks for "the system board of Estuary"

  # Trap: a seat from the place's council may well speak for the place, but does not say so.
  Scenario: The chief executive of the place's council has a seat
    Given Estuary has a partnership board
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Riverside Council |
    And Riverside states:
      | field            | value             |
      | localAuthorities | riverside-council |
    When Riverside is checked against "IC-2.31-PLACE-4"
    Then the finding is "cannot tell"
    And it asks for "whom this seat represents"
    And its evidence names "Riverside Council"

  Scenario: A seat names the place
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And Estuary has a partnership board
    And all its seats are:
      | post                           | organisation      |
      | Medical Director for Riverside | Estuary Hospitals |
    And Riverside is a place of Estuary
    When Riverside is checked against "IC-2.31-PLACE-4"
    Then the finding is "cannot tell"
    And its evidence names "Medical Director for Riverside"

  Scenario: Nobody is named behind a seat
    Given Estuary has a partnership board
    And all its seats are:
      | post                 |
      | Place representative |
    And Riverside is a place of Estuary
    When Riverside is checked against "IC-2.31-PLACE-4"
    Then the finding is "cannot tell"

  # Trap: the council of another place, and a trust, do not come from this place.
  Scenario: The seats come from elsewhere
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And Estuary has a partnership board
    And all its seats are:
      | post                  | organisation      |
      | Chief Executive       | Estuary Hospitals |
      | Leader of the Council | Moorland Council  |
    And Riverside states:
      | field            | value             |
      | localAuthorities | riverside-council |
    And "Riverside Council" is a local-authority
    When Riverside is checked against "IC-2.31-PLACE-4"
    Then the finding is "not met"

  # Trap: a seat from the place's council that says it speaks for something else does not speak for the place.
  Scenario: The council's seat speaks for social care
    Given Estuary has a partnership board
    And all its seats are:
      | post                       | organisation      | represents  |
      | Director of Adult Services | Riverside Council | social-care |
    And Riverside states:
      | field            | value             |
      | localAuthorities | riverside-council |
    When Riverside is checked against "IC-2.31-PLACE-4"
    Then the finding is "not met"

  # Trap: somebody in attendance has no seat.
  Scenario: The place's council only attends
    Given Estuary has a partnership board
    And all its seats are:
      | post            | organisation      | standing      |
      | Chief Executive | Riverside Council | in-attendance |
    And Riverside states:
      | field            | value             |
      | localAuthorities | riverside-council |
    When Riverside is checked against "IC-2.31-PLACE-4"
    Then the finding is "not met"

  Scenario: An observer speaks for the place
    Given Estuary has a partnership board
    And all its seats are:
      | post       | represents | standing |
      | Place Lead | riverside  | observer |
    And Riverside is a place of Estuary
    When Riverside is checked against "IC-2.31-PLACE-4"
    Then the finding is "not met"

  # Trap: a seat on a committee of the system is not one on its board.
  Scenario: The place has a seat on the finance group only
    Given Estuary has a partnership board
    And all its seats are:
      | post                 | represents |
      | Place Lead, Moorland | moorland   |
    And Estuary has the board "Estuary Finance Group" as its finance
    And all its seats are:
      | post           | represents |
      | Place Lead     | riverside  |
      | Representative |            |
    And Moorland is a place of Estuary
    And Riverside is a place of Estuary
    When Riverside is checked against "IC-2.31-PLACE-4"
    Then the finding is "not met"

  Scenario: Of two boards of the system one has a seat for the place
    Given Estuary has a partnership board
    And all its seats are:
      | post                 | represents |
      | Place Lead, Moorland | moorland   |
    And Estuary has the board "Estuary Integrated Care Board" as its integrated-care-board
    And all its seats are:
      | post       | represents |
      | Place Lead | riverside  |
    And Moorland is a place of Estuary
    And Riverside is a place of Estuary
    When Riverside is checked against "IC-2.31-PLACE-4"
    Then the finding is "met"

  Scenario: Of two boards of the system one is not fully listed
    Given Estuary has a partnership board
    And all its seats are:
      | post                 | represents |
      | Place Lead, Moorland | moorland   |
    And Estuary has the board "Estuary Integrated Care Board" as its integrated-care-board
    And some of its seats are:
      | post                 | represents |
      | Place Lead, Moorland | moorland   |
    And Moorland is a place of Estuary
    And Riverside is a place of Estuary
    When Riverside is checked against "IC-2.31-PLACE-4"
    Then the finding is "cannot tell"

  Scenario: One seat speaks for the place, another does not say for whom
    Given Estuary has a partnership board
    And all its seats are:
      | post                 | represents |
      | Place Lead           | riverside  |
      | Place representative |            |
    And Riverside is a place of Estuary
    When Riverside is checked against "IC-2.31-PLACE-4"
    Then the finding is "met"
    And its evidence does not name "Place representative"

  Scenario: A seat on the integrated care partnership speaks for the place
    Given Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post       | represents |
      | Place Lead | riverside  |
    And Riverside is a place of Estuary
    When Riverside is checked against "IC-2.31-PLACE-4"
    Then the finding is "met"
