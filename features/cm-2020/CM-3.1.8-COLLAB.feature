@CM-3.1.8-COLLAB
Feature: Providers develop formal alliances

  Scenario: There is a formal collaborative
    Given Estuary is known as "cheshire-and-merseyside"
    And the collaborative "Estuary Alliance" of "Estuary Care, Estuary North"
    And "Estuary Alliance" states:
      | field     | value                   |
      | formality | formal                  |
      | systems   | cheshire-and-merseyside |
    When Estuary is checked against "CM-3.1.8-COLLAB"
    Then the finding is "met"

  # Trap: working together informally is no alliance on paper.
  Scenario: It is informal
    Given Estuary is known as "cheshire-and-merseyside"
    And the collaborative "Estuary Alliance" of "Estuary Care, Estuary North"
    And "Estuary Alliance" states:
      | field     | value    |
      | formality | informal |
    When Estuary is checked against "CM-3.1.8-COLLAB"
    Then the finding is "partly met"

  Scenario: Its footing is not said
    Given Estuary is known as "cheshire-and-merseyside"
    And the collaborative "Estuary Alliance" of "Estuary Care, Estuary North"
    When Estuary is checked against "CM-3.1.8-COLLAB"
    Then the finding is "cannot tell"

  Scenario: There is none
    Given Estuary is known as "cheshire-and-merseyside"
    And all collaboratives of Estuary are listed with all their members
    When Estuary is checked against "CM-3.1.8-COLLAB"
    Then the finding is "not met"

  Scenario: Nothing is said of any
    Given Estuary is known as "cheshire-and-merseyside"
    When Estuary is checked against "CM-3.1.8-COLLAB"
    Then the finding is "cannot tell"
