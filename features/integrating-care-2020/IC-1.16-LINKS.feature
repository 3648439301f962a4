@IC-1.16-LINKS
Feature: Links of the place to wider local services

  Scenario: The partnership draws on wider partners
    Given Riverside has a place partnership
    And it states:
      | field         | value           |
      | widerPartners | police, housing |
    When Riverside is checked against "IC-1.16-LINKS"
    Then the finding is "local choice"
    And its evidence names "the police"

  Scenario Outline: Somebody from <service> has a seat
    Given Riverside has a place partnership
    And some of its seats are:
      | post           | represents |
      | Representative | <service>  |
    When Riverside is checked against "IC-1.16-LINKS"
    Then the finding is "local choice"

    Examples:
      | service   |
      | housing   |
      | education |
      | business  |

  # Trap: silence on a choice is never a gap.
  Scenario: The full list of seats has nobody from wider services
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "IC-1.16-LINKS"
    Then the finding is "cannot tell"
    And it asks for "its links to wider local services"

  # Trap: the health and wellbeing board is the council's; its wider partners are not those of the partnership.
  Scenario: Only the health and wellbeing board has such links
    Given Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And it states:
      | field         | value   |
      | widerPartners | housing |
    And some of its seats are:
      | post           | represents |
      | Representative | housing    |
    When Riverside is checked against "IC-1.16-LINKS"
    Then the finding is "cannot tell"
