@IC-2.31-PLACE-3
Feature: Joint decisions with local government

  Scenario: The partnership decides jointly with the council
    Given Riverside has a place partnership
    And it states:
      | field                         | value |
      | decisions.withLocalGovernment | yes   |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "met"
    And the explanation says "Riverside Partnership Board"

  Scenario: The place has an agreed arrangement with its council
    Given Riverside states:
      | field                       | value                                 |
      | jointLaDecision.arrangement | Section 75 agreement for older people |
      | jointLaDecision.agreed      | yes                                   |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "met"
    And its evidence names "Section 75 agreement"

  Scenario: The arrangement is agreed on paper
    Given Riverside states:
      | field                       | value                                 |
      | jointLaDecision.arrangement | Section 75 agreement for older people |
      | jointLaDecision.status      | agreed                                |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "met"

  Scenario: The partnership's arrangements are in draft
    Given Riverside has a place partnership
    And it states:
      | field                         | value |
      | decisions.withLocalGovernment | yes   |
      | decisions.status              | draft |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "partly met"

  # Trap: a joint committee whose terms of reference are a first draft is not an agreed arrangement.
  Scenario: The partnership's terms of reference are in draft
    Given Riverside has a place partnership
    And it states:
      | field                         | value |
      | decisions.withLocalGovernment | yes   |
    And Riverside has these documents:
      | kind               | of                          | status |
      | terms-of-reference | riverside-partnership-board | draft  |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "partly met"
    And its evidence names "terms of reference"

  Scenario: The arrangement is in draft
    Given Riverside states:
      | field                       | value                                 |
      | jointLaDecision.arrangement | Section 75 agreement for older people |
      | jointLaDecision.status      | draft                                 |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "partly met"

  Scenario: The arrangement is not agreed
    Given Riverside states:
      | field                       | value                                 |
      | jointLaDecision.arrangement | Section 75 agreement for older people |
      | jointLaDecision.agreed      | no                                    |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "partly met"

  # Trap: "agreed" in principle, with the paper in draft, is not agreed yet.
  Scenario: The arrangement is said to be agreed, and its paper is in draft
    Given Riverside states:
      | field                       | value                                 |
      | jointLaDecision.arrangement | Section 75 agreement for older people |
      | jointLaDecision.agreed      | yes                                   |
      | jointLaDecision.status      | draft                                 |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "partly met"

  Scenario: The arrangement is still to be written
    Given Riverside states:
      | field                       | value                                        |
      | jointLaDecision.arrangement | To be settled with the council by April 2022 |
      | jointLaDecision.status      | to-write                                     |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "not met"

  Scenario: The arrangement is not agreed and still to be written
    Given Riverside states:
      | field                       | value                                        |
      | jointLaDecision.arrangement | To be settled with the council by April 2022 |
      | jointLaDecision.agreed      | no                                           |
      | jointLaDecision.status      | to-write                                     |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "not met"

  Scenario: The partnership's terms of reference are still to be written
    Given Riverside has a place partnership
    And it states:
      | field                         | value |
      | decisions.withLocalGovernment | yes   |
    And Riverside has these documents:
      | kind               | of                          | status   |
      | terms-of-reference | riverside-partnership-board | to-write |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "not met"

  Scenario: The partnership's arrangements are in draft, its terms of reference still to be written
    Given Riverside has a place partnership
    And it states:
      | field                         | value |
      | decisions.withLocalGovernment | yes   |
      | decisions.status              | draft |
    And Riverside has these documents:
      | kind               | of                          | status   |
      | terms-of-reference | riverside-partnership-board | to-write |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "not met"

  Scenario: The partnership is in draft, but a section 75 agreement is agreed
    Given Riverside has a place partnership
    And it states:
      | field                         | value |
      | decisions.withLocalGovernment | yes   |
      | decisions.status              | draft |
    And Riverside states:
      | field                       | value                                 |
      | jointLaDecision.arrangement | Section 75 agreement for older people |
      | jointLaDecision.agreed      | yes                                   |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "met"

  Scenario: The partnership is still to be written, but a section 75 agreement is agreed
    Given Riverside has a place partnership
    And it states:
      | field                         | value    |
      | decisions.withLocalGovernment | yes      |
      | decisions.status              | to-write |
    And Riverside states:
      | field                       | value                                 |
      | jointLaDecision.arrangement | Section 75 agreement for older people |
      | jointLaDecision.agreed      | yes                                   |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "met"

  Scenario: The partnership is in draft, and the section 75 agreement too
    Given Riverside has a place partnership
    And it states:
      | field                         | value |
      | decisions.withLocalGovernment | yes   |
      | decisions.status              | draft |
    And Riverside states:
      | field                       | value                                 |
      | jointLaDecision.arrangement | Section 75 agreement for older people |
      | jointLaDecision.agreed      | yes                                   |
      | jointLaDecision.status      | draft                                 |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "partly met"

  Scenario: The partnership decides with the council, and a further arrangement is in draft
    Given Riverside has a place partnership
    And it states:
      | field                         | value |
      | decisions.withLocalGovernment | yes   |
    And Riverside states:
      | field                       | value                                 |
      | jointLaDecision.arrangement | Section 75 agreement for older people |
      | jointLaDecision.status      | draft                                 |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "met"

  Scenario: The partnership decides with the council, and a further arrangement is still to be written
    Given Riverside has a place partnership
    And it states:
      | field                         | value |
      | decisions.withLocalGovernment | yes   |
    And Riverside states:
      | field                       | value                                 |
      | jointLaDecision.arrangement | Section 75 agreement for older people |
      | jointLaDecision.status      | to-write                              |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "met"

  Scenario: The partnership decides with the council, and nothing says whether a further arrangement is agreed
    Given Riverside has a place partnership
    And it states:
      | field                         | value |
      | decisions.withLocalGovernment | yes   |
    And Riverside states:
      | field                       | value                                 |
      | jointLaDecision.arrangement | Section 75 agreement for older people |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "met"

  Scenario: Of two boards that decide with the council, one is agreed and the other in draft
    Given Riverside has a place partnership
    And it states:
      | field                         | value |
      | decisions.withLocalGovernment | yes   |
    And Riverside has the board "Riverside Strategy Board" as its place-partnership
    And it states:
      | field                         | value |
      | decisions.withLocalGovernment | yes   |
      | decisions.status              | draft |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "met"

  Scenario: Of two boards that decide with the council, one is in draft and the other still to be written
    Given Riverside has a place partnership
    And it states:
      | field                         | value |
      | decisions.withLocalGovernment | yes   |
      | decisions.status              | draft |
    And Riverside has the board "Riverside Strategy Board" as its place-partnership
    And it states:
      | field                         | value    |
      | decisions.withLocalGovernment | yes      |
      | decisions.status              | to-write |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "partly met"

  Scenario: The partnership does not decide with the council
    Given Riverside has a place partnership
    And it states:
      | field                         | value |
      | decisions.withLocalGovernment | no    |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "not met"

  Scenario: The partnership takes no decisions
    Given Riverside has a place partnership
    And it states:
      | field     | value |
      | decisions | none  |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "not met"

  Scenario: One board decides with the council, another does not
    Given Riverside has a place partnership
    And it states:
      | field                         | value |
      | decisions.withLocalGovernment | no    |
    And Riverside has the board "Riverside Joint Committee" as its place-partnership
    And it states:
      | field                         | value |
      | decisions.withLocalGovernment | yes   |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "met"

  Scenario: The partnership does not decide with the council, but a section 75 agreement is agreed
    Given Riverside has a place partnership
    And it states:
      | field                         | value |
      | decisions.withLocalGovernment | no    |
    And Riverside states:
      | field                       | value                                 |
      | jointLaDecision.arrangement | Section 75 agreement for older people |
      | jointLaDecision.agreed      | yes                                   |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "met"

  Scenario: The place says that it has no arrangement
    Given Riverside is a place of Estuary
    And Riverside says that it has no jointLaDecision
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "not met"

  Scenario: The place says that its arrangement is none
    Given Riverside states:
      | field                       | value |
      | jointLaDecision.arrangement | none  |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "not met"

  Scenario: The place says that it has no arrangement, but the partnership decides with the council
    Given Riverside has a place partnership
    And it states:
      | field                         | value |
      | decisions.withLocalGovernment | yes   |
    And Riverside says that it has no jointLaDecision
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "met"

  Scenario: Nothing is said
    Given Riverside has a place partnership
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "cannot tell"
    And it asks for "how Riverside decides jointly with its council"

  # Trap: a joint strategic board from an earlier paper says nothing about whether partners agreed to it.
  Scenario: There is an arrangement, and nothing says whether it is agreed
    Given Riverside states:
      | field                       | value                                                            |
      | jointLaDecision.arrangement | Joint strategic commissioning board with an integrated care fund |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "cannot tell"
    And it asks for "whether the arrangement between Riverside and its council is agreed"

  # Trap: a seat for the council is not a decision with the council.
  Scenario: The council has a seat, and nothing else is said
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "cannot tell"

  # Trap: what the Health and Wellbeing Board decides is not decided by the partnership.
  Scenario: Only the health and wellbeing board decides with the council
    Given Riverside has a place partnership
    And Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And it states:
      | field                         | value |
      | decisions.withLocalGovernment | yes   |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "cannot tell"

  # Trap: a board that only advises decides nothing, with or without the council.
  Scenario: An advisory board is said to decide with the council
    Given Riverside has a place partnership
    And it states:
      | field                         | value    |
      | decisions.withLocalGovernment | yes      |
      | decisions.form                | advisory |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "not met"
    And the explanation says "only advises"

  Scenario: An advisory board is said to decide with the council, and an agreed arrangement does
    Given Riverside has a place partnership
    And it states:
      | field                         | value    |
      | decisions.withLocalGovernment | yes      |
      | decisions.form                | advisory |
    And Riverside states:
      | field                       | value                  |
      | jointLaDecision.arrangement | Section 75 agreement   |
      | jointLaDecision.status      | agreed                 |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "met"

  Scenario: An advisory board is said to decide with the council, and another board does
    Given Riverside has a place partnership
    And it states:
      | field                         | value    |
      | decisions.withLocalGovernment | yes      |
      | decisions.form                | advisory |
    And Riverside has the board "Riverside Joint Committee" as its place-partnership
    And it states:
      | field                         | value           |
      | decisions.withLocalGovernment | yes             |
      | decisions.form                | joint-committee |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "met"
    And its evidence does not name "Partnership Board"


  Scenario Outline: A section 75 agreement is <status>, and nothing else is said
    Given Riverside has a place partnership
    And Riverside has these documents:
      | kind                 | status   |
      | section-75-agreement | <status> |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "<finding>"

    Examples:
      | status   | finding     |
      | agreed   | met         |
      | draft    | partly met  |
      | to-write | cannot tell |

  Scenario: One section 75 agreement is agreed and another in draft
    Given Riverside has these documents:
      | kind                 | status |
      | section-75-agreement | agreed |
      | section-75-agreement | draft  |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "met"

  Scenario: A joint committee for commissioning decides with the council
    Given Riverside has a place partnership
    And Riverside has the board "Riverside Commissioning Committee" as its joint-commissioning
    And it states:
      | field                         | value           |
      | decisions.form                | joint-committee |
      | decisions.withLocalGovernment | yes             |
      | decisions.status              | agreed          |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "met"
    And the explanation says "Riverside Commissioning Committee"

  Scenario: A joint committee for commissioning decides with the council, and a section 75 agreement is in draft
    Given Riverside has the board "Riverside Commissioning Committee" as its joint-commissioning
    And it states:
      | field                         | value  |
      | decisions.withLocalGovernment | yes    |
      | decisions.status              | agreed |
    And Riverside has these documents:
      | kind                 | status |
      | section-75-agreement | draft  |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "met"

  # Trap: that a joint committee for commissioning is agreed has to be said.
  Scenario: Nothing says whether the joint committee for commissioning is agreed
    Given Riverside has a place partnership
    And Riverside has the board "Riverside Commissioning Committee" as its joint-commissioning
    And it states:
      | field                         | value |
      | decisions.withLocalGovernment | yes   |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "cannot tell"

  Scenario: The terms of reference of the joint committee for commissioning are in draft
    Given Riverside has the board "Riverside Commissioning Committee" as its joint-commissioning
    And it states:
      | field                         | value  |
      | decisions.withLocalGovernment | yes    |
      | decisions.status              | agreed |
    And Riverside has these documents:
      | kind               | of                                | status |
      | terms-of-reference | riverside-commissioning-committee | draft  |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "cannot tell"

  # What the partnership says of itself comes first.
  Scenario: The partnership does not decide with the council, and a section 75 agreement is among the documents
    Given Riverside has a place partnership
    And it states:
      | field                         | value |
      | decisions.withLocalGovernment | no    |
    And Riverside has these documents:
      | kind                 | status |
      | section-75-agreement | agreed |
    When Riverside is checked against "IC-2.31-PLACE-3"
    Then the finding is "not met"
