@WP-ICS-HCP
Feature: A statutory system has a health and care partnership

  Scenario: The board is established
    Given it is 2022-09-01
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    When Estuary is checked against "WP-ICS-HCP"
    Then the finding is "met"
    And its evidence names "Estuary Health and Care Partnership"

  Scenario: The board is only proposed
    Given it is 2022-09-01
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And it states:
      | field  | value    |
      | status | proposed |
    When Estuary is checked against "WP-ICS-HCP"
    Then the finding is "partly met"

  Scenario: All boards are listed, and none is of this kind
    Given it is 2022-09-01
    And Estuary has a partnership board
    And the list of boards of Estuary is complete
    When Estuary is checked against "WP-ICS-HCP"
    Then the finding is "not met"

  # Trap: one body cannot be both parts of the system.
  Scenario: All boards are listed, and the only one near it is of another kind
    Given it is 2022-09-01
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And the list of boards of Estuary is complete
    When Estuary is checked against "WP-ICS-HCP"
    Then the finding is "not met"

  Scenario: There is no such board yet before July 2022
    Given it is 2022-06-30
    And Estuary has a partnership board
    And the list of boards of Estuary is complete
    When Estuary is checked against "WP-ICS-HCP"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01

  Scenario: The boards are not all listed
    Given it is 2022-09-01
    And Estuary has a partnership board
    When Estuary is checked against "WP-ICS-HCP"
    Then the finding is "cannot tell"

  # Trap: a partnership of one place is not the partnership of the system.
  Scenario: Only a place has a partnership
    Given it is 2022-09-01
    And Riverside has a place partnership
    And the list of boards of Estuary is complete
    When Estuary is checked against "WP-ICS-HCP"
    Then the finding is "not met"
