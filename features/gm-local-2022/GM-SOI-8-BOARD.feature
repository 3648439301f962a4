@GM-SOI-8-BOARD
Feature: Single decision-making board in each locality

  Scenario: The locality board is a joint committee
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    When Riverside is checked against "GM-SOI-8-BOARD"
    Then the finding is "met"

  Scenario Outline: The locality board has another form
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field          | value  |
      | decisions.form | <form> |
    When Riverside is checked against "GM-SOI-8-BOARD"
    Then the finding is "not met"

    Examples:
      | form                  |
      | committees-in-common  |
      | statutory-committee   |
      | delegated-individuals |
      | aligned-decisions     |
      | lead-provider         |
      | alliance-agreement    |
      | advisory              |
      | none                  |

  Scenario: The terms of reference of the joint committee are in draft
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field            | value           |
      | decisions.form   | joint-committee |
      | decisions.status | draft           |
    When Riverside is checked against "GM-SOI-8-BOARD"
    Then the finding is "partly met"

  Scenario: The joint committee is proposed
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
      | status         | proposed        |
    When Riverside is checked against "GM-SOI-8-BOARD"
    Then the finding is "partly met"

  Scenario: The paper for the joint committee is still to be written
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field            | value           |
      | decisions.form   | joint-committee |
      | decisions.status | to-write        |
    When Riverside is checked against "GM-SOI-8-BOARD"
    Then the finding is "not met"

  Scenario: One joint committee runs and another is proposed in its place
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And Riverside has the board "New Locality Board" as its place-partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
      | status         | proposed        |
    When Riverside is checked against "GM-SOI-8-BOARD"
    Then the finding is "met"

  # Trap: two joint committees side by side are not a single decision-making board.
  Scenario Outline: A second joint committee decides beside the locality board
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And Riverside has the board "Second Committee" as its <purpose>
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    When Riverside is checked against "GM-SOI-8-BOARD"
    Then the finding is "partly met"
    And the explanation says "not the only one"

    Examples:
      | purpose             |
      | joint-commissioning |
      | place-partnership   |

  Scenario: The two joint committees act together
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Strategic Commissioning Board" as its joint-commissioning
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field          | value                         |
      | decisions.form | joint-committee               |
      | actsWith       | strategic-commissioning-board |
    When Riverside is checked against "GM-SOI-8-BOARD"
    Then the finding is "met"

  Scenario: The delivery board is a joint committee too
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    When Riverside is checked against "GM-SOI-8-BOARD"
    Then the finding is "met"

  Scenario: Only the delivery board is a joint committee
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And the list of boards of Riverside is complete
    When Riverside is checked against "GM-SOI-8-BOARD"
    Then the finding is "not met"

  Scenario: The form of the locality board is not said
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    When Riverside is checked against "GM-SOI-8-BOARD"
    Then the finding is "cannot tell"
    And it asks for "the form of decisions"

  Scenario: No locality board is named
    Given Estuary is known as "greater-manchester"
    And Riverside is a place of Estuary
    When Riverside is checked against "GM-SOI-8-BOARD"
    Then the finding is "cannot tell"
