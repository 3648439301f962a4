@IC-2.31-PLACE-1B
Feature: Partnership has joined-up decision-making

  Scenario: The partnership is a joint committee
    Given Riverside has a place partnership
    And it states:
      | field            | value           |
      | decisions.form   | joint-committee |
      | decisions.status | agreed          |
    When Riverside is checked against "IC-2.31-PLACE-1B"
    Then the finding is "met"
    And its evidence names "joint committee"

  Scenario: Partners align their decisions
    Given Riverside has a place partnership
    And it states:
      | field          | value             |
      | decisions.form | aligned-decisions |
    When Riverside is checked against "IC-2.31-PLACE-1B"
    Then the finding is "met"

  Scenario: The arrangements are in draft
    Given Riverside has a place partnership
    And it states:
      | field            | value           |
      | decisions.form   | joint-committee |
      | decisions.status | draft           |
    When Riverside is checked against "IC-2.31-PLACE-1B"
    Then the finding is "partly met"

  # Trap: a joint committee whose terms of reference are a first draft is not agreed.
  Scenario: The terms of reference are in draft
    Given Riverside has a place partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And Riverside has these documents:
      | kind               | of                          | status |
      | terms-of-reference | riverside-partnership-board | draft  |
    When Riverside is checked against "IC-2.31-PLACE-1B"
    Then the finding is "partly met"
    And its evidence names "terms of reference"

  Scenario: Terms of reference in draft do not say whose they are
    Given Riverside has a place partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And Riverside has these documents:
      | kind               | status |
      | terms-of-reference | draft  |
    When Riverside is checked against "IC-2.31-PLACE-1B"
    Then the finding is "partly met"

  Scenario: Terms of reference in draft belong to the place
    Given Riverside has a place partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And Riverside has these documents:
      | kind               | of        | status |
      | terms-of-reference | riverside | draft  |
    When Riverside is checked against "IC-2.31-PLACE-1B"
    Then the finding is "partly met"

  # Trap: new terms in draft take nothing from those that are agreed.
  Scenario: The agreed terms of reference are being revised
    Given Riverside has a place partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And Riverside has these documents:
      | kind               | of                          | status |
      | terms-of-reference | riverside-partnership-board | agreed |
      | terms-of-reference | riverside-partnership-board | draft  |
    When Riverside is checked against "IC-2.31-PLACE-1B"
    Then the finding is "met"

  # Trap: draft terms of another board are not the partnership's.
  Scenario: The terms of reference of the delivery board are in draft
    Given Riverside has a place partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And Riverside has these documents:
      | kind               | of                          | status |
      | terms-of-reference | riverside-delivery-board    | draft  |
      | place-strategy     | riverside-partnership-board | draft  |
    When Riverside is checked against "IC-2.31-PLACE-1B"
    Then the finding is "met"

  Scenario: Draft terms of reference of another place do not count here
    Given Riverside has a place partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And Moorland has these documents:
      | kind               | status |
      | terms-of-reference | draft  |
    When Riverside is checked against "IC-2.31-PLACE-1B"
    Then the finding is "met"

  Scenario: The paper is still to be written
    Given Riverside has a place partnership
    And it states:
      | field            | value           |
      | decisions.form   | joint-committee |
      | decisions.status | to-write        |
    When Riverside is checked against "IC-2.31-PLACE-1B"
    Then the finding is "not met"
    And the explanation says "still to be written"

  Scenario: The terms of reference are still to be written
    Given Riverside has a place partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And Riverside has these documents:
      | kind               | of                          | status   |
      | terms-of-reference | riverside-partnership-board | to-write |
    When Riverside is checked against "IC-2.31-PLACE-1B"
    Then the finding is "not met"

  Scenario: New terms of reference are still to be written, the old ones are agreed
    Given Riverside has a place partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And Riverside has these documents:
      | kind               | of                          | status   |
      | terms-of-reference | riverside-partnership-board | agreed   |
      | terms-of-reference | riverside-partnership-board | to-write |
    When Riverside is checked against "IC-2.31-PLACE-1B"
    Then the finding is "met"

  Scenario: The arrangements are in draft, and the terms of reference still to be written
    Given Riverside has a place partnership
    And it states:
      | field            | value           |
      | decisions.form   | joint-committee |
      | decisions.status | draft           |
    And Riverside has these documents:
      | kind               | of                          | status   |
      | terms-of-reference | riverside-partnership-board | to-write |
    When Riverside is checked against "IC-2.31-PLACE-1B"
    Then the finding is "not met"

  Scenario: The partnership only advises
    Given Riverside has a place partnership
    And it states:
      | field          | value    |
      | decisions.form | advisory |
    When Riverside is checked against "IC-2.31-PLACE-1B"
    Then the finding is "not met"

  Scenario: The partnership takes no decisions
    Given Riverside has a place partnership
    And it states:
      | field     | value |
      | decisions | none  |
    When Riverside is checked against "IC-2.31-PLACE-1B"
    Then the finding is "not met"

  # Trap: of two boards that act together, one may advise and the other decide.
  Scenario: One board advises, the other is a joint committee
    Given Riverside has a place partnership
    And it states:
      | field          | value    |
      | decisions.form | advisory |
    And Riverside has the board "Riverside Joint Committee" as its place-partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    When Riverside is checked against "IC-2.31-PLACE-1B"
    Then the finding is "met"
    And the explanation says "Riverside Joint Committee"
    And its evidence does not name "advisory"

  Scenario: Of two boards, one is agreed and the other in draft
    Given Riverside has a place partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And Riverside has the board "Riverside Strategy Board" as its place-partnership
    And it states:
      | field            | value                |
      | decisions.form   | committees-in-common |
      | decisions.status | draft                |
    When Riverside is checked against "IC-2.31-PLACE-1B"
    Then the finding is "met"

  Scenario: Of two boards, one is in draft and the other still to be written
    Given Riverside has a place partnership
    And it states:
      | field            | value           |
      | decisions.form   | joint-committee |
      | decisions.status | draft           |
    And Riverside has the board "Riverside Strategy Board" as its place-partnership
    And it states:
      | field            | value                |
      | decisions.form   | committees-in-common |
      | decisions.status | to-write             |
    When Riverside is checked against "IC-2.31-PLACE-1B"
    Then the finding is "partly met"

  Scenario: How the partnership decides is not said
    Given Riverside has a place partnership
    When Riverside is checked against "IC-2.31-PLACE-1B"
    Then the finding is "cannot tell"
    And it asks for "how its partners decide together for Riverside Partnership Board"

  Scenario: No partnership is described
    Given Riverside is a place of Estuary
    When Riverside is checked against "IC-2.31-PLACE-1B"
    Then the finding is "cannot tell"
    And it asks for "place partnership of Riverside"

  Scenario: All boards are listed, and none is the partnership
    Given Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And the list of boards of Riverside is complete
    When Riverside is checked against "IC-2.31-PLACE-1B"
    Then the finding is "does not apply"

  Scenario: All boards are listed, and the purpose of one is not said
    Given Riverside has the board "Riverside Locality Board", whose purpose is not said
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And the list of boards of Riverside is complete
    When Riverside is checked against "IC-2.31-PLACE-1B"
    Then the finding is "cannot tell"

  Scenario: All boards are listed, and the partnership says how it decides
    Given Riverside has a place partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And the list of boards of Riverside is complete
    When Riverside is checked against "IC-2.31-PLACE-1B"
    Then the finding is "met"

  Scenario: The partnership says that its form is none
    Given Riverside has a place partnership
    And it states:
      | field          | value |
      | decisions.form | none  |
    When Riverside is checked against "IC-2.31-PLACE-1B"
    Then the finding is "not met"
