@IC-2.37-MAYOR
Feature: The metro mayor is involved where there is one

  Scenario: How the mayor takes part is recorded
    Given Estuary states:
      | field            | value                                 |
      | hasMetroMayor    | yes                                   |
      | mayorInvolvement | The mayor sends a member to the board |
    When Estuary is checked against "IC-2.37-MAYOR"
    Then the finding is "met"
    And its evidence names "The mayor sends a member to the board"

  Scenario: The combined authority has a seat
    Given Estuary states:
      | field         | value |
      | hasMetroMayor | yes   |
    And Estuary has a partnership board
    And some of its seats are:
      | post                        | organisation |
      | Mayor of Greater Manchester |              |
    When Estuary is checked against "IC-2.37-MAYOR"
    Then the finding is "met"
    And its evidence names "Mayor of Greater Manchester"

  Scenario: The system says that there is no link, and the combined authority has a seat
    Given Estuary states:
      | field            | value |
      | hasMetroMayor    | yes   |
      | mayorInvolvement | none  |
    And Estuary has a partnership board
    And some of its seats are:
      | post                                | organisation |
      | Chief Executive, Combined Authority |              |
    When Estuary is checked against "IC-2.37-MAYOR"
    Then the finding is "met"

  Scenario: The system says that there is no link
    Given Estuary states:
      | field            | value |
      | hasMetroMayor    | yes   |
      | mayorInvolvement | none  |
    When Estuary is checked against "IC-2.37-MAYOR"
    Then the finding is "not met"

  # Trap: an observer holds no seat.
  Scenario: The combined authority only observes
    Given Estuary states:
      | field            | value |
      | hasMetroMayor    | yes   |
      | mayorInvolvement | none  |
    And Estuary has a partnership board
    And all its seats are:
      | post                        | standing |
      | Mayor of Greater Manchester | observer |
    When Estuary is checked against "IC-2.37-MAYOR"
    Then the finding is "not met"

  # Trap: the elected mayor of one borough is not the metro mayor.
  Scenario: A borough’s own mayor has a seat
    Given Estuary states:
      | field            | value |
      | hasMetroMayor    | yes   |
      | mayorInvolvement | none  |
    And Estuary has a partnership board
    And all its seats are:
      | post          | organisation      |
      | Elected Mayor | Riverside Council |
    And "Riverside Council" is a local-authority
    When Estuary is checked against "IC-2.37-MAYOR"
    Then the finding is "not met"

  Scenario: How the mayor takes part is not said
    Given Estuary states:
      | field         | value |
      | hasMetroMayor | yes   |
    When Estuary is checked against "IC-2.37-MAYOR"
    Then the finding is "cannot tell"
    And it asks for "how the mayor or combined authority takes part"

  Scenario: Nothing says whether there is a mayor
    Given the system Estuary
    When Estuary is checked against "IC-2.37-MAYOR"
    Then the finding is "cannot tell"
    And it asks for "has a metro mayor or combined authority"

  Scenario: There is no metro mayor
    Given Estuary states:
      | field         | value |
      | hasMetroMayor | no    |
    When Estuary is checked against "IC-2.37-MAYOR"
    Then the finding is "does not apply"

  Scenario: There is no metro mayor, and a seat for the combined authority of the neighbours
    Given Estuary states:
      | field         | value |
      | hasMetroMayor | no    |
    And Estuary has a partnership board
    And some of its seats are:
      | post                        | organisation |
      | Mayor of Greater Manchester |              |
    When Estuary is checked against "IC-2.37-MAYOR"
    Then the finding is "does not apply"
