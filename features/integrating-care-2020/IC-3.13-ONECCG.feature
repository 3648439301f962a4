@IC-3.13-ONECCG
Feature: Under option 1 there would be one clinical commissioning group

  Scenario: One group commissions for the system
    Given "Estuary CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation |
      | estuary-ccg  |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "IC-3.13-ONECCG"
    Then the finding is "met"
    And its evidence names "Estuary CCG"

  Scenario: Two groups commission, and no merger is recorded
    Given "Estuary CCG" is a clinical-commissioning-group
    And "Moor CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation |
      | estuary-ccg  |
      | moor-ccg     |
    When Estuary is checked against "IC-3.13-ONECCG"
    Then the finding is "not met"

  Scenario Outline: Two groups commission, and <what> is recorded
    Given "Estuary CCG" is a clinical-commissioning-group
    And "Moor CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation | <field> |
      | estuary-ccg  |         |
      | moor-ccg     | <value> |
    When Estuary is checked against "IC-3.13-ONECCG"
    Then the finding is "partly met"

    Examples:
      | what     | field      | value                        |
      | a merger | resolution | Merges with Estuary in April |
      | an end   | endDate    | 2022-03-31                   |

  # Trap: NHS England commissions in every system, and is no clinical commissioning group.
  Scenario: NHS England commissions as well
    Given "Estuary CCG" is a clinical-commissioning-group
    And "NHS England" is an nhs-england
    And Estuary lists under commissioners:
      | organisation |
      | estuary-ccg  |
      | nhs-england  |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "IC-3.13-ONECCG"
    Then the finding is "met"

  # Trap: a group that has come to its end no longer counts.
  Scenario: The other group ended in March
    Given "Estuary CCG" is a clinical-commissioning-group
    And "Moor CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation | endDate    |
      | estuary-ccg  |            |
      | moor-ccg     | 2021-03-31 |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "IC-3.13-ONECCG"
    Then the finding is "met"

  Scenario: What kind of body the other one is has not been said
    Given "Estuary CCG" is a clinical-commissioning-group
    And Estuary has a partnership board
    And some of its seats are:
      | post            | organisation |
      | Chief Executive | Moor Health  |
    And Estuary lists under commissioners:
      | organisation |
      | estuary-ccg  |
      | moor-health  |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "IC-3.13-ONECCG"
    Then the finding is "cannot tell"
    And it asks for "clinical commissioning group"

  Scenario: The list of commissioners is not complete
    Given "Estuary CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation |
      | estuary-ccg  |
    When Estuary is checked against "IC-3.13-ONECCG"
    Then the finding is "cannot tell"
    And it asks for "the commissioners of Estuary, and that all are listed"

  Scenario: No clinical commissioning group is left
    Given "Estuary Board" is an integrated-care-board
    And Estuary lists under commissioners:
      | organisation  |
      | estuary-board |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "IC-3.13-ONECCG"
    Then the finding is "does not apply"

  Scenario: The only group ended in March
    Given "Estuary CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation | endDate    |
      | estuary-ccg  | 2021-03-31 |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "IC-3.13-ONECCG"
    Then the finding is "does not apply"

  Scenario: Two groups commission, and the list is complete
    Given "Estuary CCG" is a clinical-commissioning-group
    And "Moor CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation |
      | estuary-ccg  |
      | moor-ccg     |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "IC-3.13-ONECCG"
    Then the finding is "not met"

  Scenario: One group is on its way, and the list of commissioners is not complete
    Given "Estuary CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation | endDate    |
      | estuary-ccg  | 2022-03-31 |
    When Estuary is checked against "IC-3.13-ONECCG"
    Then the finding is "cannot tell"

  # Trap: one that has ended and one on its way are not two.
  Scenario: One group has ended, the other is on its way, and the list is not complete
    Given "Estuary CCG" is a clinical-commissioning-group
    And "Moor CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation | endDate    |
      | estuary-ccg  | 2022-03-31 |
      | moor-ccg     | 2021-03-31 |
    When Estuary is checked against "IC-3.13-ONECCG"
    Then the finding is "cannot tell"

  Scenario: Two groups are left of three, and one of them is on its way
    Given "Estuary CCG" is a clinical-commissioning-group
    And "Moor CCG" is a clinical-commissioning-group
    And "Hill CCG" is a clinical-commissioning-group
    And Estuary lists under commissioners:
      | organisation | endDate    |
      | estuary-ccg  |            |
      | moor-ccg     | 2022-03-31 |
      | hill-ccg     | 2021-03-31 |
    When Estuary is checked against "IC-3.13-ONECCG"
    Then the finding is "partly met"
    And its evidence does not name "Hill CCG"

  Scenario: One group has ended, and what kind of body another is has not been said
    Given "Estuary CCG" is a clinical-commissioning-group
    And "Moor CCG" is a clinical-commissioning-group
    And Estuary has a partnership board
    And some of its seats are:
      | post            | organisation |
      | Chief Executive | Moor Health  |
    And Estuary lists under commissioners:
      | organisation | endDate    |
      | estuary-ccg  |            |
      | moor-ccg     | 2021-03-31 |
      | moor-health  |            |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "IC-3.13-ONECCG"
    Then the finding is "cannot tell"

  # Trap: two groups are too many, whatever the third body is.
  Scenario: Two groups commission beside a body of no stated kind
    Given "Estuary CCG" is a clinical-commissioning-group
    And "Moor CCG" is a clinical-commissioning-group
    And Estuary has a partnership board
    And some of its seats are:
      | post            | organisation |
      | Chief Executive | Moor Health  |
    And Estuary lists under commissioners:
      | organisation |
      | estuary-ccg  |
      | moor-ccg     |
      | moor-health  |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "IC-3.13-ONECCG"
    Then the finding is "not met"

  Scenario: The only commissioner is a body of no stated kind
    Given Estuary has a partnership board
    And some of its seats are:
      | post            | organisation |
      | Chief Executive | Moor Health  |
    And Estuary lists under commissioners:
      | organisation |
      | moor-health  |
    And the list of commissioners of Estuary is complete
    When Estuary is checked against "IC-3.13-ONECCG"
    Then the finding is "cannot tell"
