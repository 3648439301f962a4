@HCA-116ZA-OTHERS
Feature: Partnership may appoint others

  Scenario Outline: A further member has a seat
    Given Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And some of its seats are:
      | post           | represents |
      | Further member | <voice>    |
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZA-OTHERS"
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
      | primary-care-providers    |
      | acute-services            |
      | mental-health-services    |
      | ambulance                 |
      | lay-members               |

  # Trap: a list without further members is a choice that needs no action; it is never a gap.
  Scenario: Only those whom the law names are listed
    Given Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post                                               |
      | Leader of Riverside Council                        |
      | Chief Executive, NHS Estuary Integrated Care Board |
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZA-OTHERS"
    Then the finding is "cannot tell"

  Scenario: Further members sit on another board
    Given Estuary has the board "Another Board" as its integrated-care-board
    And some of its seats are:
      | post           | represents    |
      | Further member | public-health |
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZA-OTHERS"
    Then the finding is "cannot tell"

  Scenario: A reason is recorded
    Given the system Estuary
    And "Estuary" has recorded for "HCA-116ZA-OTHERS" the reason "A small board decides sooner"
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZA-OTHERS"
    Then the finding is "local choice"

  Scenario: Nothing is said
    Given the system Estuary
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZA-OTHERS"
    Then the finding is "cannot tell"
