@GM-6.6-LEAD
Feature: Place-based lead in each locality

  Scenario: The lead and the functions are named
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside states:
      | field          | value                       |
      | lead.post      | Place-based Lead            |
      | lead.functions | commissioning, safeguarding |
    When Riverside is checked against "GM-6.6-LEAD"
    Then the finding is "met"
    And its evidence names "commissioning"

  # Trap: a lead in name takes formal responsibility for nothing that is said.
  Scenario: The lead is named, and no functions
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside states:
      | field     | value            |
      | lead.post | Place-based Lead |
    When Riverside is checked against "GM-6.6-LEAD"
    Then the finding is "cannot tell"
    And it asks for "the functions it takes responsibility for"

  Scenario: The lead is named and has no functions
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside states:
      | field          | value            |
      | lead.post      | Place-based Lead |
      | lead.functions | none             |
    When Riverside is checked against "GM-6.6-LEAD"
    Then the finding is "partly met"

  Scenario: The post is vacant
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside states:
      | field          | value            |
      | lead.post      | Place-based Lead |
      | lead.functions | commissioning    |
      | lead.filled    | no               |
    When Riverside is checked against "GM-6.6-LEAD"
    Then the finding is "partly met"

  Scenario: The place says that it has no lead
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside is a place of Estuary
    And Riverside says that it has no lead
    When Riverside is checked against "GM-6.6-LEAD"
    Then the finding is "not met"

  Scenario: No lead is named
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside is a place of Estuary
    When Riverside is checked against "GM-6.6-LEAD"
    Then the finding is "cannot tell"

  Scenario: Before July 2022 a missing lead is not due
    Given Estuary is known as "greater-manchester"
    And it is 2022-06-30
    And Riverside is a place of Estuary
    And Riverside says that it has no lead
    When Riverside is checked against "GM-6.6-LEAD"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01

  Scenario: The place has functions, and no lead is named for them
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside states:
      | field     | value         |
      | functions | commissioning |
    When Riverside is checked against "GM-6.6-LEAD"
    Then the finding is "cannot tell"
