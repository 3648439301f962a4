@GM-SOI-4
Feature: Statutory entity at Greater Manchester level

  Scenario: The integrated care board is set up by law
    Given Estuary is known as "greater-manchester"
    And Estuary has the board "Greater Manchester Integrated Care" as its integrated-care-board
    And it states:
      | field     | value |
      | statutory | yes   |
    When Estuary is checked against "GM-SOI-4"
    Then the finding is "met"
    And its evidence names "statutory: yes"

  Scenario: The integrated care board is proposed as a body set up by law
    Given Estuary is known as "greater-manchester"
    And Estuary has the board "Greater Manchester Integrated Care" as its integrated-care-board
    And it states:
      | field     | value    |
      | statutory | yes      |
      | status    | proposed |
    When Estuary is checked against "GM-SOI-4"
    Then the finding is "partly met"

  # Trap: a shadow board may bear the name before there is a statutory body.
  Scenario: The integrated care board meets in shadow form and is no body set up by law yet
    Given Estuary is known as "greater-manchester"
    And Estuary has the board "Greater Manchester Integrated Care" as its integrated-care-board
    And it states:
      | field     | value  |
      | statutory | no     |
      | status    | shadow |
    When Estuary is checked against "GM-SOI-4"
    Then the finding is "not met"

  Scenario: The integrated care board is named, and nothing is said of the law
    Given Estuary is known as "greater-manchester"
    And Estuary has the board "Greater Manchester Integrated Care" as its integrated-care-board
    When Estuary is checked against "GM-SOI-4"
    Then the finding is "cannot tell"
    And it asks for "statutory"

  # Trap: a committee of councils set up by law receives no NHS functions.
  Scenario: All boards are listed, and only the scrutiny committee is set up by law
    Given Estuary is known as "greater-manchester"
    And Estuary has the board "Joint Health Scrutiny Committee" as its scrutiny
    And it states:
      | field     | value |
      | statutory | yes   |
    And the list of boards of Estuary is complete
    When Estuary is checked against "GM-SOI-4"
    Then the finding is "not met"

  Scenario: No board is named
    Given Estuary is known as "greater-manchester"
    When Estuary is checked against "GM-SOI-4"
    Then the finding is "cannot tell"
    And it asks for "the integrated care board of Estuary"

  Scenario: Its terms of reference are still to be written
    Given Estuary is known as "greater-manchester"
    And Estuary has the board "Greater Manchester Integrated Care" as its integrated-care-board
    And it states:
      | field            | value    |
      | statutory        | yes      |
      | decisions.status | to-write |
    When Estuary is checked against "GM-SOI-4"
    Then the finding is "not met"
