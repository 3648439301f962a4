@IC-2.31-PLACE-F3
Feature: Place governance form is local choice

  Scenario: The partnership says how it decides
    Given Riverside has a place partnership
    And it states:
      | field          | value              |
      | decisions.form | alliance-agreement |
      | decisions.rule | consensus          |
    When Riverside is checked against "IC-2.31-PLACE-F3"
    Then the finding is "local choice"
    And its evidence names "consensus"

  Scenario: The place has recorded why it chose its form
    Given Riverside has a place partnership
    And "Riverside" has recorded for "IC-2.31-PLACE-F3" the reason "Partners wanted to start without new bodies"
    When Riverside is checked against "IC-2.31-PLACE-F3"
    Then the finding is "local choice"

  Scenario: How the partnership decides is not said
    Given Riverside has a place partnership
    When Riverside is checked against "IC-2.31-PLACE-F3"
    Then the finding is "cannot tell"
    And it asks for "how the partnership decides"

  # Trap: how the provider partnership decides is another matter.
  Scenario: Only the provider partnership says how it decides
    Given Riverside has a place partnership
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And it states:
      | field          | value              |
      | decisions.form | alliance-agreement |
    When Riverside is checked against "IC-2.31-PLACE-F3"
    Then the finding is "cannot tell"

  # Trap: a partnership that only advises has chosen so; that it takes no decisions is reported elsewhere.
  Scenario: The partnership only advises
    Given Riverside has a place partnership
    And it states:
      | field          | value    |
      | decisions.form | advisory |
    When Riverside is checked against "IC-2.31-PLACE-F3"
    Then the finding is "local choice"

  Scenario Outline: The partnership states its <field> only
    Given Riverside has a place partnership
    And it states:
      | field             | value   |
      | decisions.<field> | <value> |
    When Riverside is checked against "IC-2.31-PLACE-F3"
    Then the finding is "local choice"

    Examples:
      | field  | value               |
      | rule   | consensus           |
      | quorum | half of the members |
