@GM-8.8-NOMINATE
Feature: Locality nominates a place-based lead

  Background:
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01

  Scenario: The locality names its lead
    Given Riverside states:
      | field       | value                          |
      | lead.post   | Chief Executive of the Council |
      | lead.filled | yes                            |
    When Riverside is checked against "GM-8.8-NOMINATE"
    Then the finding is "met"
    And its evidence names "Chief Executive of the Council"

  Scenario: The post is vacant
    Given Riverside states:
      | field       | value            |
      | lead.post   | Place-based Lead |
      | lead.filled | no               |
    When Riverside is checked against "GM-8.8-NOMINATE"
    Then the finding is "partly met"

  Scenario: The locality says that it has no lead
    Given Riverside is a place of Estuary
    And Riverside says that it has no lead
    When Riverside is checked against "GM-8.8-NOMINATE"
    Then the finding is "not met"

  Scenario: Nothing is said
    Given Riverside is a place of Estuary
    When Riverside is checked against "GM-8.8-NOMINATE"
    Then the finding is "cannot tell"
    And it asks for "place-based lead of Riverside"

  # Trap: a placeholder names no post.
  Scenario: The lead is still to be confirmed
    Given Riverside states:
      | field     | value |
      | lead.post | TBC   |
    When Riverside is checked against "GM-8.8-NOMINATE"
    Then the finding is "cannot tell"

  # Trap: the chair of the board is not by that the lead of the place.
  Scenario: Another locality names its lead, and this one the chair of its board
    Given Moorland states:
      | field     | value                          |
      | lead.post | Chief Executive of the Council |
    And Riverside has a place partnership
    And it states:
      | field      | value                 |
      | chair.post | Leader of the Council |
    When Riverside is checked against "GM-8.8-NOMINATE"
    Then the finding is "cannot tell"
