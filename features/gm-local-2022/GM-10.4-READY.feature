@GM-10.4-READY
Feature: Locality governance in place for July 2022

  Background:
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01

  Scenario Outline: The board starts in time
    Given Riverside has a place partnership
    And it states:
      | field     | value |
      | startDate | <day> |
    When Riverside is checked against "GM-10.4-READY"
    Then the finding is "met"
    And its evidence names "<day>"

    Examples:
      | day        |
      | 2022-04-01 |
      | 2022-07-01 |

  Scenario Outline: The board starts too late
    Given Riverside has a place partnership
    And it states:
      | field     | value |
      | startDate | <day> |
    When Riverside is checked against "GM-10.4-READY"
    Then the finding is "not met"
    And its evidence names "<day>"

    Examples:
      | day        |
      | 2022-07-02 |
      | 2023-04-01 |

  Scenario: Before July 2022 a late start is not yet a gap
    Given it is 2022-05-01
    And Riverside has a place partnership
    And it states:
      | field     | value      |
      | startDate | 2022-10-01 |
    When Riverside is checked against "GM-10.4-READY"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01

  # Trap: a board that meets already is in time without a date.
  Scenario: The board is established before July 2022, and gives no date
    Given it is 2022-07-01
    And Riverside has a place partnership
    And it states:
      | field  | value       |
      | status | established |
    When Riverside is checked against "GM-10.4-READY"
    Then the finding is "met"

  Scenario: The board is in shadow form, and gives no date
    Given it is 2022-05-01
    And Riverside has a place partnership
    And it states:
      | field  | value  |
      | status | shadow |
    When Riverside is checked against "GM-10.4-READY"
    Then the finding is "cannot tell"
    And it asks for "start date"

  Scenario: The board was established by September 2022, and gives no date
    Given Riverside has a place partnership
    And it states:
      | field  | value       |
      | status | established |
    When Riverside is checked against "GM-10.4-READY"
    Then the finding is "cannot tell"

  # Trap: a shadow board is not in place yet.
  Scenario: Only its shadow form is dated
    Given Riverside has a place partnership
    And it states:
      | field      | value      |
      | shadowFrom | 2021-10-01 |
    When Riverside is checked against "GM-10.4-READY"
    Then the finding is "cannot tell"

  Scenario: Of two boards that act together one starts in time
    Given Riverside has the board "Riverside Executive" as its executive
    And it states:
      | field     | value      |
      | startDate | 2022-04-01 |
    And Riverside has a place partnership
    And it states:
      | field     | value               |
      | actsWith  | riverside-executive |
      | startDate | 2022-10-01          |
    When Riverside is checked against "GM-10.4-READY"
    Then the finding is "met"

  Scenario: Another board starts in time
    Given Riverside has the board "Riverside Alliance" as its place-provider-partnership
    And it states:
      | field     | value      |
      | startDate | 2022-04-01 |
    When Riverside is checked against "GM-10.4-READY"
    Then the finding is "cannot tell"

  Scenario: The place has no locality board
    Given the list of boards of Riverside is complete
    When Riverside is checked against "GM-10.4-READY"
    Then the finding is "does not apply"
