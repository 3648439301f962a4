@HCA-116ZB-REVIEW
Feature: Strategy reviewed on new assessment

  Scenario: The strategy is younger than the assessments
    Given Estuary has these documents:
      | kind                     | status | date       | lastConsidered |
      | integrated-care-strategy | agreed | 2022-12-01 |                |
      | needs-assessment         | agreed | 2022-06-01 |                |
    And Riverside has these documents:
      | kind             | status | date       | lastConsidered |
      | needs-assessment | agreed | 2022-12-01 |                |
    And it is 2023-09-01
    When Estuary is checked against "HCA-116ZB-REVIEW"
    Then the finding is "met"

  # Trap: an older strategy need not be rewritten, only looked at again.
  Scenario: The strategy was considered again
    Given Estuary has these documents:
      | kind                     | status | date       | lastConsidered |
      | integrated-care-strategy | agreed | 2022-12-01 | 2023-05-01     |
    And Riverside has these documents:
      | kind             | status | date       | lastConsidered |
      | needs-assessment | agreed | 2023-04-01 |                |
    And it is 2023-09-01
    When Estuary is checked against "HCA-116ZB-REVIEW"
    Then the finding is "met"

  Scenario: A place has a newer assessment
    Given Estuary has these documents:
      | kind                     | status | date       | lastConsidered |
      | integrated-care-strategy | agreed | 2022-12-01 |                |
      | needs-assessment         | agreed | 2022-06-01 |                |
    And Riverside has these documents:
      | kind             | status | date       | lastConsidered |
      | needs-assessment | agreed | 2023-04-01 |                |
    And it is 2023-09-01
    When Estuary is checked against "HCA-116ZB-REVIEW"
    Then the finding is "not met"
    And its evidence names "2023-04-01"

  Scenario: The system has a newer assessment
    Given Estuary has these documents:
      | kind                     | status | date       | lastConsidered |
      | integrated-care-strategy | agreed | 2022-12-01 |                |
      | needs-assessment         | agreed | 2023-04-01 |                |
    And it is 2023-09-01
    When Estuary is checked against "HCA-116ZB-REVIEW"
    Then the finding is "not met"

  # Trap: what is still a draft has not been received.
  Scenario Outline: The newer assessment is a draft
    Given Estuary has these documents:
      | kind                     | status   | date       | lastConsidered |
      | integrated-care-strategy | agreed   | 2022-12-01 |                |
      | needs-assessment         | agreed   | 2022-06-01 |                |
      | needs-assessment         | <status> | 2023-04-01 |                |
    And it is 2023-09-01
    When Estuary is checked against "HCA-116ZB-REVIEW"
    Then the finding is "met"

    Examples:
      | status   |
      | draft    |
      | to-write |

  Scenario Outline: The newer assessment of a place is a draft
    Given Estuary has these documents:
      | kind                     | status | date       | lastConsidered |
      | integrated-care-strategy | agreed | 2022-12-01 |                |
    And Riverside has these documents:
      | kind             | status   | date       | lastConsidered |
      | needs-assessment | agreed   | 2022-06-01 |                |
      | needs-assessment | <status> | 2023-04-01 |                |
    And it is 2023-09-01
    When Estuary is checked against "HCA-116ZB-REVIEW"
    Then the finding is "met"

    Examples:
      | status   |
      | draft    |
      | to-write |

  Scenario: No assessment is dated
    Given Estuary has these documents:
      | kind                     | status | date       | lastConsidered |
      | integrated-care-strategy | agreed | 2022-12-01 |                |
      | needs-assessment         | agreed |            |                |
    And it is 2023-09-01
    When Estuary is checked against "HCA-116ZB-REVIEW"
    Then the finding is "cannot tell"
    And it asks for "the needs assessments of Estuary"

  Scenario: The strategy has no date
    Given Estuary has these documents:
      | kind                     | status | date       | lastConsidered |
      | integrated-care-strategy | agreed |            |                |
      | needs-assessment         | agreed | 2022-06-01 |                |
    And it is 2023-09-01
    When Estuary is checked against "HCA-116ZB-REVIEW"
    Then the finding is "cannot tell"
    And it asks for "the integrated care strategy"

  Scenario: The day has not come
    Given Estuary has these documents:
      | kind                     | status | date       | lastConsidered |
      | integrated-care-strategy | agreed | 2021-12-01 |                |
      | needs-assessment         | agreed | 2022-04-01 |                |
    And it is 2022-05-01
    When Estuary is checked against "HCA-116ZB-REVIEW"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
