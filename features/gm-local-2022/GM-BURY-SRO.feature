@GM-BURY-SRO
Feature: Transition programme has a lead

  Background:
    Given Estuary is known as "greater-manchester"

  Scenario: The programme has a lead, and groups that report to the locality board
    Given Bury has the board "Bury Board" as its place-partnership
    And Bury states:
      | field                | value                          |
      | transition.sro       | Chief Executive of the Council |
      | transition.groups    | Finance group, Workforce group |
      | transition.reportsTo | bury-board                     |
    When Bury is checked against "GM-BURY-SRO"
    Then the finding is "met"
    And its evidence names "Chief Executive of the Council"

  Scenario: The groups report to another board
    Given Bury has the board "Bury Board" as its executive
    And Bury states:
      | field                | value                          |
      | transition.sro       | Chief Executive of the Council |
      | transition.groups    | Finance group, Workforce group |
      | transition.reportsTo | bury-board                     |
    When Bury is checked against "GM-BURY-SRO"
    Then the finding is "partly met"

  Scenario: The programme has no lead
    Given Bury has the board "Bury Board" as its place-partnership
    And Bury states:
      | field                | value                          |
      | transition.sro       | none                           |
      | transition.groups    | Finance group, Workforce group |
      | transition.reportsTo | bury-board                     |
    When Bury is checked against "GM-BURY-SRO"
    Then the finding is "not met"

  Scenario: The place has no such programme
    Given Bury is a place of Estuary
    And Bury says that it has no transition
    When Bury is checked against "GM-BURY-SRO"
    Then the finding is "not met"

  # Trap: a placeholder names no post.
  Scenario: The lead is still to be confirmed
    Given Bury has the board "Bury Board" as its place-partnership
    And Bury states:
      | field                | value                          |
      | transition.sro       | vacant                         |
      | transition.groups    | Finance group, Workforce group |
      | transition.reportsTo | bury-board                     |
    When Bury is checked against "GM-BURY-SRO"
    Then the finding is "cannot tell"
    And it asks for "the senior responsible officer"

  # Trap: a lead alone is half of what is asked.
  Scenario: The lead is named, and no group
    Given Bury has the board "Bury Board" as its place-partnership
    And Bury states:
      | field                | value                          |
      | transition.sro       | Chief Executive of the Council |
      | transition.reportsTo | bury-board                     |
    When Bury is checked against "GM-BURY-SRO"
    Then the finding is "cannot tell"
    And it asks for "the task groups of the transition"

  Scenario: The groups do not say to whom they report
    Given Bury has the board "Bury Board" as its place-partnership
    And Bury states:
      | field             | value                          |
      | transition.sro    | Chief Executive of the Council |
      | transition.groups | Finance group, Workforce group |
    When Bury is checked against "GM-BURY-SRO"
    Then the finding is "cannot tell"
    And it asks for "the board they report to"

  Scenario: The purpose of the board they report to is not said
    Given Bury has the board "Bury Board", whose purpose is not said
    And Bury states:
      | field                | value                          |
      | transition.sro       | Chief Executive of the Council |
      | transition.groups    | Finance group, Workforce group |
      | transition.reportsTo | bury-board                     |
    When Bury is checked against "GM-BURY-SRO"
    Then the finding is "cannot tell"

  Scenario: Nothing is said
    Given Bury is a place of Estuary
    When Bury is checked against "GM-BURY-SRO"
    Then the finding is "cannot tell"
