@GM-8.5-WIDER
Feature: Locality board draws on wider partners

  Scenario: The board draws on all three
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field         | value                      |
      | widerPartners | police, education, housing |
    When Riverside is checked against "GM-8.5-WIDER"
    Then the finding is "met"

  # Trap: a partner with a seat is not listed again among those beyond the members.
  Scenario: One of them is a member of the board
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field         | value             |
      | widerPartners | police, education |
    And some of its seats are:
      | post                               |
      | Housing Association Representative |
    When Riverside is checked against "GM-8.5-WIDER"
    Then the finding is "met"

  Scenario Outline: One of them is left out of full lists
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field         | value      |
      | widerPartners | <partners> |
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And the list of widerPartners of "Riverside Locality Board" is complete
    When Riverside is checked against "GM-8.5-WIDER"
    Then the finding is "partly met"
    And the explanation says "not on <missing>"

    Examples:
      | partners           | missing   |
      | police, education  | housing   |
      | police, housing    | education |
      | education, housing | police    |

  Scenario: The full lists name none of them
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field         | value    |
      | widerPartners | business |
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And the list of widerPartners of "Riverside Locality Board" is complete
    When Riverside is checked against "GM-8.5-WIDER"
    Then the finding is "not met"

  Scenario: Wider partners are listed in full, and the seats are not
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field         | value    |
      | widerPartners | business |
    And some of its seats are:
      | post                  |
      | Leader of the Council |
    And the list of widerPartners of "Riverside Locality Board" is complete
    When Riverside is checked against "GM-8.5-WIDER"
    Then the finding is "cannot tell"

  Scenario: Seats are listed in full, and wider partners are not
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "GM-8.5-WIDER"
    Then the finding is "cannot tell"
    And it asks for "police"

  Scenario: No locality board is named
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside is a place of Estuary
    When Riverside is checked against "GM-8.5-WIDER"
    Then the finding is "cannot tell"

  Scenario: All boards are listed, and none is the locality board
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Health and Wellbeing Board" as its health-and-wellbeing-board
    And the list of boards of Riverside is complete
    When Riverside is checked against "GM-8.5-WIDER"
    Then the finding is "does not apply"

  Scenario: Before July 2022 it is not due
    Given Estuary is known as "greater-manchester"
    And it is 2022-06-30
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field         | value    |
      | widerPartners | business |
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And the list of widerPartners of "Riverside Locality Board" is complete
    When Riverside is checked against "GM-8.5-WIDER"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
