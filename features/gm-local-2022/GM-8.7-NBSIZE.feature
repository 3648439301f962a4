@GM-8.7-NBSIZE
Feature: Neighbourhood size of 30,000 to 50,000

  Background:
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01

  Scenario Outline: The neighbourhood is as large as neighbourhoods usually are
    Given Riverside has the neighbourhood "North Town"
    And "North Town" states:
      | field      | value    |
      | population | <people> |
    When "North Town" is checked against "GM-8.7-NBSIZE"
    Then the finding is "met"

    Examples:
      | people |
      | 30000  |
      | 41500  |
      | 50000  |

  Scenario Outline: The neighbourhood is smaller or larger, and nothing says why
    Given Riverside has the neighbourhood "North Town"
    And "North Town" states:
      | field      | value    |
      | population | <people> |
    When "North Town" is checked against "GM-8.7-NBSIZE"
    Then the finding is "not met"
    And the explanation says "That is allowed"

    Examples:
      | people |
      | 29999  |
      | 50001  |
      | 9000   |
      | 140000 |

  # Trap: the range is a guide; a locality may fit its neighbourhoods to its towns and villages.
  Scenario: The neighbourhood is larger, and its definition says why
    Given Riverside has the neighbourhood "North Town"
    And "North Town" states:
      | field      | value                             |
      | population | 52000                             |
      | definition | The five wards of the old borough |
    When "North Town" is checked against "GM-8.7-NBSIZE"
    Then the finding is "local choice"
    And its evidence names "The five wards of the old borough"

  Scenario: The place has recorded the reason once for all its neighbourhoods
    Given Riverside has the neighbourhood "North Town"
    And "North Town" states:
      | field      | value |
      | population | 12000 |
    And "Riverside" has recorded for "GM-8.7-NBSIZE" the reason "Villages keep their own teams"
    When "North Town" is checked against "GM-8.7-NBSIZE"
    Then the finding is "local choice"
    And its evidence names "Villages keep their own teams"

  Scenario: Only how it is governed is said besides
    Given Riverside has the neighbourhood "North Town"
    And "North Town" states:
      | field      | value                 |
      | population | 52000                 |
      | governance | A neighbourhood board |
    When "North Town" is checked against "GM-8.7-NBSIZE"
    Then the finding is "not met"

  Scenario: Its size is not said
    Given Riverside has the neighbourhood "North Town"
    When "North Town" is checked against "GM-8.7-NBSIZE"
    Then the finding is "cannot tell"
    And it asks for "how many people live in North Town"

  # Trap: the people of the place are not those of one neighbourhood.
  Scenario: Only the place gives its size
    Given Riverside has the neighbourhood "North Town"
    And Riverside states:
      | field      | value |
      | population | 40000 |
    When "North Town" is checked against "GM-8.7-NBSIZE"
    Then the finding is "cannot tell"

  Scenario: The place lists no neighbourhood
    Given Riverside is a place of Estuary
    When Riverside is checked against "GM-8.7-NBSIZE"
    Then the finding is "cannot tell"
    And it asks for "each neighbourhood of Riverside"

  Scenario: The full list of neighbourhoods is empty
    Given the list of neighbourhoods of Riverside is complete
    When Riverside is checked against "GM-8.7-NBSIZE"
    Then the finding is "does not apply"
