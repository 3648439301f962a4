@DF-PARTNER-NOTDEL
Feature: Partner members are not delegates

  Scenario: Every partner member brings a view
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                | represents             | mandate       |
      | Partner member 1    | acute-services         | brings-a-view |
      | Partner member 2    | mental-health-services | brings-a-view |
      | Partner member 3    | community-services     | brings-a-view |
      | Partner member 4    | ambulance              | brings-a-view |
      | Partner member 5    | primary-care-providers | brings-a-view |
      | Partner member 6    | local-authority        | brings-a-view |
      | Director of Finance | commissioners          |               |
    And it is 2022-09-01
    When Estuary is checked against "DF-PARTNER-NOTDEL"
    Then the finding is "met"

  Scenario Outline: A partner member is a delegate
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And some of its seats are:
      | post           | represents | mandate  |
      | Partner member | <sector>   | delegate |
    And it is 2022-09-01
    When Estuary is checked against "DF-PARTNER-NOTDEL"
    Then the finding is "not met"
    And its evidence names "Partner member"

    Examples:
      | sector                 |
      | acute-services         |
      | mental-health-services |
      | community-services     |
      | ambulance              |
      | primary-care-providers |
      | local-authority        |

  Scenario: A partner member does not say
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                   | represents      | mandate       |
      | Partner member         | local-authority | brings-a-view |
      | Another partner member | acute-services  |               |
    And it is 2022-09-01
    When Estuary is checked against "DF-PARTNER-NOTDEL"
    Then the finding is "cannot tell"
    And it asks for "whether it"

  Scenario: The list is not finished
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And some of its seats are:
      | post           | represents      | mandate       |
      | Partner member | local-authority | brings-a-view |
    And it is 2022-09-01
    When Estuary is checked against "DF-PARTNER-NOTDEL"
    Then the finding is "cannot tell"

  # Trap: a mandated seat of somebody else is not asked about.
  Scenario: The one who is a delegate is no partner member
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                                  | represents      | mandate       |
      | Partner member                        | local-authority | brings-a-view |
      | Observer from the chamber of commerce | business        | delegate      |
    And it is 2022-09-01
    When Estuary is checked against "DF-PARTNER-NOTDEL"
    Then the finding is "met"

  # Trap: Integrating care speaks of mandated representation on the partnership board; this is about the NHS board.
  Scenario: Delegates sit on another board
    Given Estuary has the board "Estuary Partnership Board" as its system-partnership
    And all its seats are:
      | post                 | represents      | mandate  |
      | Place representative | local-authority | delegate |
    And it is 2022-09-01
    When Estuary is checked against "DF-PARTNER-NOTDEL"
    Then the finding is "cannot tell"
    And it asks for "the integrated care board of Estuary"

  Scenario: There is no such board
    Given the list of boards of Estuary is complete
    And it is 2022-09-01
    When Estuary is checked against "DF-PARTNER-NOTDEL"
    Then the finding is "does not apply"

  Scenario: The day has not come
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And some of its seats are:
      | post           | represents      | mandate  |
      | Partner member | local-authority | delegate |
    And it is 2021-10-01
    When Estuary is checked against "DF-PARTNER-NOTDEL"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
