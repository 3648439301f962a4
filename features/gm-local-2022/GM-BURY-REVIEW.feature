@GM-BURY-REVIEW
Feature: Annual governance review

  Background:
    Given Estuary is known as "greater-manchester"

  Scenario Outline: Governance was reviewed in the last 12 months
    Given Bury has a place partnership
    And it states:
      | field      | value |
      | lastReview | <day> |
    When Bury is checked against "GM-BURY-REVIEW"
    Then the finding is "met"
    And its evidence names "<day>"

    Examples:
      | day        |
      | 2021-09-30 |
      | 2020-10-01 |

  Scenario: The last review was longer ago, and no other is set
    Given Bury has a place partnership
    And it states:
      | field      | value      |
      | lastReview | 2020-09-30 |
    When Bury is checked against "GM-BURY-REVIEW"
    Then the finding is "not met"
    And its evidence names "2020-09-30"

  Scenario: The last review was longer ago, and the next is planned
    Given Bury has a place partnership
    And it states:
      | field      | value      |
      | lastReview | 2020-03-01 |
      | nextReview | 2021-12-01 |
    When Bury is checked against "GM-BURY-REVIEW"
    Then the finding is "partly met"

  # Trap: a review that is only planned has reviewed nothing.
  Scenario: A first review is planned within the year
    Given Bury has a place partnership
    And it states:
      | field      | value      |
      | nextReview | 2022-10-01 |
    When Bury is checked against "GM-BURY-REVIEW"
    Then the finding is "partly met"

  Scenario: The next review is more than a year away
    Given Bury has a place partnership
    And it states:
      | field      | value      |
      | nextReview | 2022-10-02 |
    When Bury is checked against "GM-BURY-REVIEW"
    Then the finding is "not met"

  Scenario: The day set for the review has passed, and nothing says whether it took place
    Given Bury has a place partnership
    And it states:
      | field      | value      |
      | nextReview | 2021-06-01 |
    When Bury is checked against "GM-BURY-REVIEW"
    Then the finding is "cannot tell"

  Scenario: The last review is dated after the day of the check
    Given Bury has a place partnership
    And it states:
      | field      | value      |
      | lastReview | 2021-12-01 |
    When Bury is checked against "GM-BURY-REVIEW"
    Then the finding is "cannot tell"

  Scenario: Neither date is given
    Given Bury has a place partnership
    When Bury is checked against "GM-BURY-REVIEW"
    Then the finding is "cannot tell"
    And it asks for "last reviewed, and will be next"

  Scenario: Only another board was reviewed
    Given Bury has the board "Bury Alliance" as its place-provider-partnership
    And it states:
      | field      | value      |
      | lastReview | 2021-09-30 |
    When Bury is checked against "GM-BURY-REVIEW"
    Then the finding is "cannot tell"

  Scenario: The place has no locality board
    Given the list of boards of Bury is complete
    When Bury is checked against "GM-BURY-REVIEW"
    Then the finding is "does not apply"
