@HCA-1B-8-TRUST
Feature: Member nominated by trusts

  Scenario: An ordinary member is
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And some of its seats are:
      | post           | nominatedBy |
      | Partner member | nhs-trusts  |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-8-TRUST"
    Then the finding is "met"
    And its evidence names "Partner member"

  Scenario Outline: Every seat says, and none is
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post           | nominatedBy |
      | Partner member | <other>     |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-8-TRUST"
    Then the finding is "not met"

    Examples:
      | other                 |
      | primary-care          |
      | local-authorities     |
      | primary-care-networks |
      | place-partnerships    |
      | chair                 |
      | none                  |
      | other                 |

  Scenario: One seat does not say
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                   | nominatedBy       |
      | Partner member         | local-authorities |
      | Another partner member |                   |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-8-TRUST"
    Then the finding is "cannot tell"
    And it asks for "nominated by"

  Scenario: The list is not finished
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And some of its seats are:
      | post           | nominatedBy       |
      | Partner member | local-authorities |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-8-TRUST"
    Then the finding is "cannot tell"

  # Trap: a member from a trust is not by that nominated by the trusts.
  Scenario: Somebody of that sector has the seat, chosen by the chair
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                                         | nominatedBy |
      | Chief Executive, Estuary Hospitals NHS Trust | chair       |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-8-TRUST"
    Then the finding is "not met"

  Scenario: The chair and the chief executive need not say
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post            | nominatedBy       |
      | Chair           |                   |
      | Chief Executive |                   |
      | Partner member  | local-authorities |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-8-TRUST"
    Then the finding is "not met"

  # Trap: the chair and the chief executive are no ordinary members.
  Scenario Outline: Only the <post> is
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post           | nominatedBy       |
      | <post>         | nhs-trusts        |
      | Partner member | local-authorities |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-8-TRUST"
    Then the finding is "not met"

    Examples:
      | post            |
      | Chair           |
      | Chief Executive |

  Scenario: It is so on another board
    Given Estuary has the board "Estuary Partnership Board" as its system-partnership
    And all its seats are:
      | post           | nominatedBy |
      | Partner member | nhs-trusts  |
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-8-TRUST"
    Then the finding is "cannot tell"
    And it asks for "the integrated care board of Estuary"

  Scenario: There is no such board
    Given the list of boards of Estuary is complete
    And it is 2022-09-01
    When Estuary is checked against "HCA-1B-8-TRUST"
    Then the finding is "does not apply"

  Scenario: The day has not come
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post           | nominatedBy       |
      | Partner member | local-authorities |
    And it is 2022-05-01
    When Estuary is checked against "HCA-1B-8-TRUST"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
