@IC-2.51-SRO
Feature: A member of the partnership board is the named digital lead

  Scenario: A seat is named as the lead
    Given Estuary has a partnership board
    And some of its seats are:
      | post            | digitalSro |
      | Chief Executive | yes        |
    When Estuary is checked against "IC-2.51-SRO"
    Then the finding is "met"
    And its evidence names "Chief Executive"

  Scenario: A post says so itself
    Given Estuary has a partnership board
    And some of its seats are:
      | post                                     | organisation |
      | Director of Strategy and SRO for Digital |              |
    When Estuary is checked against "IC-2.51-SRO"
    Then the finding is "met"

  Scenario: Every seat says that it is not the lead
    Given Estuary has a partnership board
    And all its seats are:
      | post             | digitalSro |
      | Chief Executive  | no         |
      | Medical Director | no         |
    When Estuary is checked against "IC-2.51-SRO"
    Then the finding is "not met"

  Scenario: One seat says that it is not, and another says nothing
    Given Estuary has a partnership board
    And all its seats are:
      | post             | digitalSro |
      | Chief Executive  | no         |
      | Medical Director |            |
    When Estuary is checked against "IC-2.51-SRO"
    Then the finding is "cannot tell"
    And it asks for "is the lead for data and digital"

  Scenario: The seats are not all listed
    Given Estuary has a partnership board
    And some of its seats are:
      | post            | digitalSro |
      | Chief Executive | no         |
    When Estuary is checked against "IC-2.51-SRO"
    Then the finding is "cannot tell"

  Scenario: A second board acts as the partnership, and its seats are not all listed
    Given Estuary has a partnership board
    And all its seats are:
      | post            | digitalSro |
      | Chief Executive | no         |
    And Estuary has the board "Estuary Partnership Executive" as its system-partnership
    And some of its seats are:
      | post                 | digitalSro |
      | Director of Strategy | no         |
    When Estuary is checked against "IC-2.51-SRO"
    Then the finding is "cannot tell"

  # Trap: the lead has to be a member of the board.
  Scenario: The named lead only attends
    Given Estuary has a partnership board
    And all its seats are:
      | post             | digitalSro | standing      |
      | Digital Director | yes        | in-attendance |
      | Chief Executive  | no         |               |
    When Estuary is checked against "IC-2.51-SRO"
    Then the finding is "not met"

  Scenario: An observer says nothing about it
    Given Estuary has a partnership board
    And all its seats are:
      | post              | digitalSro | standing |
      | Regional Director |            | observer |
      | Chief Executive   | no         |          |
    When Estuary is checked against "IC-2.51-SRO"
    Then the finding is "not met"

  Scenario: The board has no seats
    Given Estuary has a partnership board
    And it states:
      | field      | value    |
      | membership | complete |
    When Estuary is checked against "IC-2.51-SRO"
    Then the finding is "cannot tell"

  # Trap: running a trust’s computers is not being the named lead of the system.
  Scenario: The chief information officer of a trust sits on the board
    Given Estuary has a partnership board
    And some of its seats are:
      | post                      | organisation      |
      | Chief Information Officer | Estuary Hospitals |
    And "Estuary Hospitals" is an nhs-foundation-trust
    When Estuary is checked against "IC-2.51-SRO"
    Then the finding is "cannot tell"

  # Trap: a member of the partnership board is asked for.
  Scenario: The lead sits on the digital board
    Given Estuary has a partnership board
    And all its seats are:
      | post            | digitalSro |
      | Chief Executive | no         |
    And Estuary has the board "Estuary Digital Board" as its digital
    And all its seats are:
      | post             | digitalSro |
      | Digital Director | yes        |
    When Estuary is checked against "IC-2.51-SRO"
    Then the finding is "not met"

  Scenario: Nothing is said of the partnership board
    Given the system Estuary
    When Estuary is checked against "IC-2.51-SRO"
    Then the finding is "cannot tell"
