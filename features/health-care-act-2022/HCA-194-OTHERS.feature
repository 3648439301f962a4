@HCA-194-OTHERS
Feature: Wellbeing board may add members

  Scenario Outline: A further member has a seat
    Given Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And some of its seats are:
      | post           | represents |
      | Further member | <voice>    |
    When Riverside is checked against "HCA-194-OTHERS"
    Then the finding is "local choice"
    And its evidence names "Further member"

    Examples:
      | voice                     |
      | primary-care-providers    |
      | community-services        |
      | mental-health-services    |
      | acute-services            |
      | ambulance                 |
      | voluntary-sector          |
      | representative-committees |
      | hospices                  |
      | housing                   |
      | police                    |
      | fire-and-rescue           |
      | education                 |
      | independent-sector        |
      | combined-authority        |
      | lay-members               |
      | residents                 |
      | business                  |
      | other-public-services     |

  # Trap: a list without further members is a choice that needs no action; it is never a gap.
  Scenario: Only those whom the law names are listed
    Given Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And all its seats are:
      | post                      |
      | Councillor Smith          |
      | Director of Public Health |
    When Riverside is checked against "HCA-194-OTHERS"
    Then the finding is "cannot tell"

  Scenario: Further members sit on another board
    Given Riverside has the board "Another Board" as its place-partnership
    And some of its seats are:
      | post           | represents             |
      | Further member | primary-care-providers |
    When Riverside is checked against "HCA-194-OTHERS"
    Then the finding is "cannot tell"

  Scenario: A reason is recorded
    Given Riverside is a place of Estuary
    And "Riverside" has recorded for "HCA-194-OTHERS" the reason "A small board decides sooner"
    When Riverside is checked against "HCA-194-OTHERS"
    Then the finding is "local choice"

  Scenario: Nothing is said
    Given Riverside is a place of Estuary
    When Riverside is checked against "HCA-194-OTHERS"
    Then the finding is "cannot tell"
