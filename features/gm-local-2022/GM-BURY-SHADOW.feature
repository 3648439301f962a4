@GM-BURY-SHADOW
Feature: Locality board shadow then live

  Background:
    Given Estuary is known as "greater-manchester"

  Scenario Outline: The board runs in shadow form, and is fully working in time
    Given Bury has a place partnership
    And it states:
      | field      | value    |
      | shadowFrom | <shadow> |
      | startDate  | <live>   |
    When Bury is checked against "GM-BURY-SHADOW"
    Then the finding is "met"

    Examples:
      | shadow     | live       |
      | 2021-06-01 | 2022-01-01 |
      | 2022-03-31 | 2022-04-01 |

  # Trap: the date of the law moved to July 2022; the commitment to April did not.
  Scenario: The board is fully working only when the law changes
    Given Bury has a place partnership
    And it states:
      | field      | value      |
      | shadowFrom | 2021-06-01 |
      | startDate  | 2022-07-01 |
    When Bury is checked against "GM-BURY-SHADOW"
    Then the finding is "not met"
    And its evidence names "2022-07-01"

  Scenario: The board is fully working one day late
    Given Bury has a place partnership
    And it states:
      | field      | value      |
      | shadowFrom | 2021-06-01 |
      | startDate  | 2022-04-02 |
    When Bury is checked against "GM-BURY-SHADOW"
    Then the finding is "not met"

  Scenario: The shadow form comes too late
    Given Bury has a place partnership
    And it states:
      | field      | value      |
      | shadowFrom | 2022-04-01 |
      | startDate  | 2022-04-01 |
    When Bury is checked against "GM-BURY-SHADOW"
    Then the finding is "partly met"

  Scenario: Only the live date is given
    Given Bury has a place partnership
    And it states:
      | field     | value      |
      | startDate | 2022-04-01 |
    When Bury is checked against "GM-BURY-SHADOW"
    Then the finding is "cannot tell"
    And it asks for "shadow from"

  Scenario: Only the shadow date is given
    Given Bury has a place partnership
    And it states:
      | field      | value      |
      | shadowFrom | 2021-06-01 |
    When Bury is checked against "GM-BURY-SHADOW"
    Then the finding is "cannot tell"

  Scenario: The board is established, and gives no date
    Given Bury has a place partnership
    And it states:
      | field  | value       |
      | status | established |
    When Bury is checked against "GM-BURY-SHADOW"
    Then the finding is "cannot tell"

  Scenario: Another board gives both dates
    Given Bury has the board "Bury Alliance" as its place-provider-partnership
    And it states:
      | field      | value      |
      | shadowFrom | 2021-06-01 |
      | startDate  | 2022-04-01 |
    When Bury is checked against "GM-BURY-SHADOW"
    Then the finding is "cannot tell"
