@HCA-1B-8-MH
Feature: Member with mental illness expertise

  Scenario: An ordinary member is
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And some of its seats are:
      | post           | expertise      |
      | Partner member | mental-illness |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-8-MH"
    Then the finding is "met"
    And its evidence names "Partner member"

  Scenario Outline: Every seat says, and none is
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post           | expertise |
      | Partner member | <other>   |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-8-MH"
    Then the finding is "not met"

    Examples:
      | other    |
      | finance  |
      | clinical |
      | other    |

  Scenario: One seat does not say
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                   | expertise |
      | Partner member         | finance   |
      | Another partner member |           |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-8-MH"
    Then the finding is "cannot tell"
    And it asks for "expertise"

  Scenario: The list is not finished
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And some of its seats are:
      | post           | expertise |
      | Partner member | finance   |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-8-MH"
    Then the finding is "cannot tell"

  # Trap: any ordinary member will do, a partner member too; a seat of its own is not asked for.
  Scenario: A partner member from the trusts is the one
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And some of its seats are:
      | post                                         | expertise                |
      | Chief Executive, Estuary Hospitals NHS Trust | clinical, mental-illness |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-8-MH"
    Then the finding is "met"

  Scenario: The chair and the chief executive need not say
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post            | expertise |
      | Chair           |           |
      | Chief Executive |           |
      | Partner member  | finance   |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-8-MH"
    Then the finding is "not met"

  # Trap: the chair and the chief executive are no ordinary members.
  Scenario Outline: Only the <post> is
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post           | expertise      |
      | <post>         | mental-illness |
      | Partner member | finance        |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-8-MH"
    Then the finding is "not met"

    Examples:
      | post            |
      | Chair           |
      | Chief Executive |

  Scenario: It is so on another board
    Given Estuary has the board "Estuary Partnership Board" as its system-partnership
    And all its seats are:
      | post           | expertise      |
      | Partner member | mental-illness |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-8-MH"
    Then the finding is "cannot tell"
    And it asks for "the integrated care board of Estuary"

  Scenario: There is no such board
    Given the list of boards of Estuary is complete
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-8-MH"
    Then the finding is "does not apply"

  Scenario: The day has not come
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post           | expertise |
      | Partner member | finance   |
    And it is 2022-05-01
    When Estuary is checked against "HCA-1B-8-MH"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
