@IC-2.17-COUNCIL
Feature: The council shares posts or a budget with the place

  Scenario: The council and the NHS share a post
    Given Riverside states:
      | field             | value                   |
      | jointAppointments | Director of Integration |
    When Riverside is checked against "IC-2.17-COUNCIL"
    Then the finding is "met"
    And its evidence names "Director of Integration"

  Scenario Outline: The council and the NHS share a budget, told by its <field>
    Given Riverside states:
      | field                | value   |
      | pooledBudget.<field> | <value> |
    When Riverside is checked against "IC-2.17-COUNCIL"
    Then the finding is "met"

    Examples:
      | field  | value            |
      | amount | 60000000         |
      | scope  | Better Care Fund |

  Scenario: The shared budget is in draft
    Given Riverside states:
      | field               | value    |
      | pooledBudget.amount | 60000000 |
      | pooledBudget.status | draft    |
    When Riverside is checked against "IC-2.17-COUNCIL"
    Then the finding is "partly met"

  Scenario: The shared budget is in draft, and a post is shared
    Given Riverside states:
      | field               | value                   |
      | jointAppointments   | Director of Integration |
      | pooledBudget.amount | 60000000                |
      | pooledBudget.status | draft                   |
    When Riverside is checked against "IC-2.17-COUNCIL"
    Then the finding is "met"

  Scenario Outline: No post is shared, and the budget is <what>
    Given the list of jointAppointments of Riverside is complete
    And Riverside states:
      | field   | value   |
      | <field> | <value> |
    When Riverside is checked against "IC-2.17-COUNCIL"
    Then the finding is "not met"

    Examples:
      | what                         | field               | value    |
      | none                         | pooledBudget        | none     |
      | nought                       | pooledBudget.amount | 0        |
      | still on paper to be written | pooledBudget.status | to-write |

  Scenario: The place says that no post is shared, nor any budget
    Given Riverside states:
      | field             | value |
      | jointAppointments | none  |
      | pooledBudget      | none  |
    When Riverside is checked against "IC-2.17-COUNCIL"
    Then the finding is "not met"

  # Trap: no shared budget says nothing about shared posts; either will do.
  Scenario: There is no shared budget, and posts are not spoken of
    Given Riverside is a place of Estuary
    And Riverside says that it has no pooledBudget
    When Riverside is checked against "IC-2.17-COUNCIL"
    Then the finding is "cannot tell"

  Scenario: No post is shared, and the budget is not spoken of
    Given the list of jointAppointments of Riverside is complete
    When Riverside is checked against "IC-2.17-COUNCIL"
    Then the finding is "cannot tell"

  Scenario: The budget is still to be agreed on paper, and posts are not spoken of
    Given Riverside states:
      | field               | value    |
      | pooledBudget.amount | 60000000 |
      | pooledBudget.status | to-write |
    When Riverside is checked against "IC-2.17-COUNCIL"
    Then the finding is "cannot tell"

  # Trap: nought pounds are no budget, whatever they are for.
  Scenario: Nought pounds are pooled for something
    Given the list of jointAppointments of Riverside is complete
    And Riverside states:
      | field               | value            |
      | pooledBudget.amount | 0                |
      | pooledBudget.scope  | Better Care Fund |
    When Riverside is checked against "IC-2.17-COUNCIL"
    Then the finding is "not met"

  # Trap: a budget that the system hands down is not shared with the council.
  Scenario: Only a delegated budget is stated
    Given Riverside states:
      | field                  | value     |
      | delegatedBudget.amount | 210000000 |
    When Riverside is checked against "IC-2.17-COUNCIL"
    Then the finding is "cannot tell"
