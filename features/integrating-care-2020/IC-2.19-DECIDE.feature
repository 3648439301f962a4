@IC-2.19-DECIDE
Feature: Place has decision-making ability

  Scenario: A decision is delegated to the place
    Given Riverside lists under delegations:
      | function                       | from            | status |
      | Pooled budget for older people | NHS Estuary CCG | agreed |
    When Riverside is checked against "IC-2.19-DECIDE"
    Then the finding is "met"
    And its evidence names "Pooled budget for older people"

  Scenario: A decision is delegated, and nothing is said about the paper
    Given Riverside lists under delegations:
      | function                       |
      | Pooled budget for older people |
    When Riverside is checked against "IC-2.19-DECIDE"
    Then the finding is "cannot tell"
    And it asks for "how far each delegation is agreed on paper"

  Scenario: The partnership is a joint committee
    Given Riverside has a place partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    When Riverside is checked against "IC-2.19-DECIDE"
    Then the finding is "met"
    And its evidence names "joint committee"

  Scenario: The delegation is in draft
    Given Riverside lists under delegations:
      | function                       | status |
      | Pooled budget for older people | draft  |
    When Riverside is checked against "IC-2.19-DECIDE"
    Then the finding is "partly met"
    And its evidence names "draft"

  Scenario: One delegation is agreed and another in draft
    Given Riverside lists under delegations:
      | function                       | status |
      | Pooled budget for older people | agreed |
      | Community services contract    | draft  |
    When Riverside is checked against "IC-2.19-DECIDE"
    Then the finding is "met"
    And its evidence does not name "Community services"

  Scenario: The joint committee is in draft
    Given Riverside has a place partnership
    And it states:
      | field            | value           |
      | decisions.form   | joint-committee |
      | decisions.status | draft           |
    When Riverside is checked against "IC-2.19-DECIDE"
    Then the finding is "partly met"

  # Trap: a joint committee whose terms of reference are in draft cannot decide yet.
  Scenario: The joint committee rests on draft terms of reference
    Given Riverside has a place partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And Riverside has these documents:
      | kind               | of                          | status |
      | terms-of-reference | riverside-partnership-board | draft  |
    When Riverside is checked against "IC-2.19-DECIDE"
    Then the finding is "partly met"
    And its evidence names "terms of reference"

  Scenario: The delegation is in draft, but the joint committee is agreed
    Given Riverside has a place partnership
    And it states:
      | field            | value           |
      | decisions.form   | joint-committee |
      | decisions.status | agreed          |
    And Riverside lists under delegations:
      | function                       | status |
      | Pooled budget for older people | draft  |
    When Riverside is checked against "IC-2.19-DECIDE"
    Then the finding is "met"

  Scenario: The joint committee is in draft, but a delegation is agreed
    Given Riverside has a place partnership
    And it states:
      | field            | value           |
      | decisions.form   | joint-committee |
      | decisions.status | draft           |
    And Riverside lists under delegations:
      | function                       | status |
      | Pooled budget for older people | agreed |
    When Riverside is checked against "IC-2.19-DECIDE"
    Then the finding is "met"

  Scenario: Two boards act together, one agreed and one in draft
    Given Riverside has a place partnership
    And it states:
      | field            | value           |
      | decisions.form   | joint-committee |
      | decisions.status | agreed          |
    And Riverside has the board "Riverside Strategy Board" as its place-partnership
    And it states:
      | field            | value                |
      | decisions.form   | committees-in-common |
      | decisions.status | draft                |
    When Riverside is checked against "IC-2.19-DECIDE"
    Then the finding is "met"
    And its evidence does not name "committees in common"

  Scenario: The joint committee and the delegation are in draft
    Given Riverside has a place partnership
    And it states:
      | field            | value           |
      | decisions.form   | joint-committee |
      | decisions.status | draft           |
    And Riverside lists under delegations:
      | function                       | status |
      | Pooled budget for older people | draft  |
    When Riverside is checked against "IC-2.19-DECIDE"
    Then the finding is "partly met"
    And its evidence names "joint committee"
    And its evidence names "Pooled budget for older people"

  Scenario: The paper for the delegation is still to be written
    Given Riverside lists under delegations:
      | function                       | status   |
      | Pooled budget for older people | to-write |
    When Riverside is checked against "IC-2.19-DECIDE"
    Then the finding is "not met"

  Scenario: The paper for the joint committee is still to be written
    Given Riverside has a place partnership
    And it states:
      | field            | value           |
      | decisions.form   | joint-committee |
      | decisions.status | to-write        |
    When Riverside is checked against "IC-2.19-DECIDE"
    Then the finding is "not met"

  Scenario: The joint committee is agreed in draft, with terms still to be written
    Given Riverside has a place partnership
    And it states:
      | field            | value           |
      | decisions.form   | joint-committee |
      | decisions.status | draft           |
    And Riverside has these documents:
      | kind               | of                          | status   |
      | terms-of-reference | riverside-partnership-board | to-write |
    When Riverside is checked against "IC-2.19-DECIDE"
    Then the finding is "not met"

  Scenario: One delegation is in draft, another still to be written
    Given Riverside lists under delegations:
      | function                       | status   |
      | Pooled budget for older people | draft    |
      | Community services contract    | to-write |
    When Riverside is checked against "IC-2.19-DECIDE"
    Then the finding is "partly met"

  Scenario: The joint committee is in draft and the delegation still to be written
    Given Riverside has a place partnership
    And it states:
      | field            | value           |
      | decisions.form   | joint-committee |
      | decisions.status | draft           |
    And Riverside lists under delegations:
      | function                       | status   |
      | Pooled budget for older people | to-write |
    When Riverside is checked against "IC-2.19-DECIDE"
    Then the finding is "partly met"

  Scenario: Nothing is delegated and the partnership only advises
    Given Riverside has a place partnership
    And it states:
      | field          | value    |
      | decisions.form | advisory |
    And the list of delegations of Riverside is complete
    When Riverside is checked against "IC-2.19-DECIDE"
    Then the finding is "not met"

  Scenario: Nothing is delegated and the partnership takes no decisions
    Given Riverside has a place partnership
    And it states:
      | field     | value |
      | decisions | none  |
    And the list of delegations of Riverside is complete
    When Riverside is checked against "IC-2.19-DECIDE"
    Then the finding is "not met"

  Scenario: Nothing is said
    Given Riverside has a place partnership
    When Riverside is checked against "IC-2.19-DECIDE"
    Then the finding is "cannot tell"
    And it asks for "the decisions Riverside can take"

  # Trap: a partnership that only advises may still be handed decisions, as long as nobody says that there are none.
  Scenario: The partnership only advises, and the list of delegations is not complete
    Given Riverside has a place partnership
    And it states:
      | field          | value    |
      | decisions.form | advisory |
    When Riverside is checked against "IC-2.19-DECIDE"
    Then the finding is "cannot tell"

  Scenario: Nothing is delegated, and how the partnership decides is not said
    Given Riverside has a place partnership
    And the list of delegations of Riverside is complete
    When Riverside is checked against "IC-2.19-DECIDE"
    Then the finding is "cannot tell"

  # Trap: aligned decisions leave every decision with the partners; nothing says whether the place can take any.
  Scenario: Partners align their decisions
    Given Riverside has a place partnership
    And it states:
      | field          | value             |
      | decisions.form | aligned-decisions |
    When Riverside is checked against "IC-2.19-DECIDE"
    Then the finding is "cannot tell"

  Scenario: The partnership only advises, but a decision is delegated
    Given Riverside has a place partnership
    And it states:
      | field          | value    |
      | decisions.form | advisory |
    And Riverside lists under delegations:
      | function                       | status |
      | Pooled budget for older people | agreed |
    And the list of delegations of Riverside is complete
    When Riverside is checked against "IC-2.19-DECIDE"
    Then the finding is "met"

  Scenario: Nothing is delegated, one board only advises and another decides
    Given Riverside has a place partnership
    And it states:
      | field          | value    |
      | decisions.form | advisory |
    And Riverside has the board "Riverside Joint Committee" as its place-partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And the list of delegations of Riverside is complete
    When Riverside is checked against "IC-2.19-DECIDE"
    Then the finding is "met"

  # Trap: the committee of another board of the place is not the partnership's.
  Scenario: The provider partnership is a joint committee, the partnership says nothing
    Given Riverside has a place partnership
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    When Riverside is checked against "IC-2.19-DECIDE"
    Then the finding is "cannot tell"

  # Trap: what is delegated to the place next door is not delegated here.
  Scenario: Only another place has delegations and a joint committee
    Given Riverside has a place partnership
    And Moorland has a place partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And Moorland lists under delegations:
      | function                       | status |
      | Pooled budget for older people | agreed |
    When Riverside is checked against "IC-2.19-DECIDE"
    Then the finding is "cannot tell"

  Scenario Outline: The partnership decides in another form (<form>)
    Given Riverside has a place partnership
    And it states:
      | field          | value  |
      | decisions.form | <form> |
    When Riverside is checked against "IC-2.19-DECIDE"
    Then the finding is "met"

    Examples:
      | form                  |
      | committees-in-common  |
      | statutory-committee   |
      | delegated-individuals |
      | lead-provider         |

  # Trap: an agreed delegation that starts next year gives no power today.
  Scenario: The delegation is agreed for a later day
    Given Riverside lists under delegations:
      | function                       | status | by         |
      | Pooled budget for older people | agreed | 2022-04-01 |
    When Riverside is checked against "IC-2.19-DECIDE"
    Then the finding is "partly met"
    And its evidence names "2022-04-01"

  Scenario: The delegation is agreed from this very day
    Given Riverside lists under delegations:
      | function                       | status | by         |
      | Pooled budget for older people | agreed | 2021-10-01 |
    When Riverside is checked against "IC-2.19-DECIDE"
    Then the finding is "met"

  Scenario: One delegation is for a later day, and of another nothing says whether it is agreed
    Given Riverside lists under delegations:
      | function                       | status | by         |
      | Pooled budget for older people | agreed | 2022-04-01 |
      | Community services contract    |        |            |
    When Riverside is checked against "IC-2.19-DECIDE"
    Then the finding is "cannot tell"
    And its evidence does not name "older people"

  Scenario: A joint committee decides, and of a delegation nothing says whether it is agreed
    Given Riverside has a place partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
    And Riverside lists under delegations:
      | function                       |
      | Pooled budget for older people |
    When Riverside is checked against "IC-2.19-DECIDE"
    Then the finding is "met"

  Scenario: A joint committee is in draft, and of a delegation nothing says whether it is agreed
    Given Riverside has a place partnership
    And it states:
      | field            | value           |
      | decisions.form   | joint-committee |
      | decisions.status | draft           |
    And Riverside lists under delegations:
      | function                       |
      | Pooled budget for older people |
    When Riverside is checked against "IC-2.19-DECIDE"
    Then the finding is "cannot tell"
