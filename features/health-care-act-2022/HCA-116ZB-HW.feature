@HCA-116ZB-HW
Feature: Healthwatch involved in strategy

  Scenario: Healthwatch was involved
    Given Estuary states:
      | field               | value                  |
      | strategyInvolvement | healthwatch, residents |
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZB-HW"
    Then the finding is "met"

  Scenario: The full list leaves it out
    Given Estuary states:
      | field               | value                        |
      | strategyInvolvement | residents, local-authorities |
    And the list of strategyInvolvement of Estuary is complete
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZB-HW"
    Then the finding is "not met"

  Scenario: The list is not finished
    Given Estuary states:
      | field               | value     |
      | strategyInvolvement | residents |
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZB-HW"
    Then the finding is "cannot tell"
    And it asks for "who was involved in preparing the strategy"

  # Trap: a seat on the partnership is not involvement in its strategy.
  Scenario: Healthwatch has a seat on the partnership
    Given Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post                                   |
      | Chief Executive, Healthwatch Riverside |
    And it is 2022-09-01
    When Estuary is checked against "HCA-116ZB-HW"
    Then the finding is "cannot tell"

  Scenario: The day has not come
    Given Estuary states:
      | field               | value     |
      | strategyInvolvement | residents |
    And the list of strategyInvolvement of Estuary is complete
    And it is 2022-05-01
    When Estuary is checked against "HCA-116ZB-HW"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
