@HCA-1B-OTHERS
Feature: Further members allowed

  Scenario Outline: A further member has a seat
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And some of its seats are:
      | post           | represents |
      | Further member | <voice>    |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-OTHERS"
    Then the finding is "local choice"
    And its evidence names "Further member"

    Examples:
      | voice                     |
      | public-health             |
      | community-services        |
      | social-care               |
      | voluntary-sector          |
      | healthwatch               |
      | representative-committees |
      | hospices                  |
      | housing                   |
      | police                    |
      | fire-and-rescue           |
      | education                 |
      | independent-sector        |
      | combined-authority        |
      | residents                 |
      | business                  |
      | other-public-services     |

  Scenario Outline: A further member is known by the post
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And some of its seats are:
      | post   |
      | <post> |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-OTHERS"
    Then the finding is "local choice"

    Examples:
      | post                   |
      | Director of Finance    |
      | Medical Director       |
      | Director of Nursing    |
      | Non-Executive Director |

  # Trap: a list without further members is a choice that needs no action; it is never a gap.
  Scenario: Only those whom the law names are listed
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                        |
      | Leader of Riverside Council |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-OTHERS"
    Then the finding is "cannot tell"

  Scenario: Further members sit on another board
    Given Estuary has the board "Another Board" as its system-partnership
    And some of its seats are:
      | post           | represents    |
      | Further member | public-health |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-OTHERS"
    Then the finding is "cannot tell"

  Scenario: A reason is recorded
    Given the system Estuary
    And "Estuary" has recorded for "HCA-1B-OTHERS" the reason "A small board decides sooner"
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-OTHERS"
    Then the finding is "local choice"

  Scenario: Nothing is said
    Given the system Estuary
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-OTHERS"
    Then the finding is "cannot tell"
