@TP-A-LEAD
Feature: Leadership of the place is confirmed

  Scenario: The lead and the functions of the post are stated
    Given Riverside states:
      | field          | value                      |
      | lead.post      | Place-based Lead           |
      | lead.functions | delegated community budget |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-LEAD"
    Then the finding is "met"
    And its evidence names "Place-based Lead"
    And its evidence names "delegated community budget"

  # Trap: to name the lead is not to say for which functions the post answers.
  Scenario: Only the lead is named
    Given Riverside states:
      | field      | value            |
      | lead.post  | Place-based Lead |
      | lead.roles | convene-partners |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-LEAD"
    Then the finding is "cannot tell"
    And it asks for "the functions it formally takes responsibility for"

  Scenario: The lead takes no responsibility for any
    Given Riverside states:
      | field          | value            |
      | lead.post      | Place-based Lead |
      | lead.functions | none             |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-LEAD"
    Then the finding is "partly met"

  Scenario: The post is vacant
    Given Riverside states:
      | field          | value                      |
      | lead.post      | Place-based Lead           |
      | lead.filled    | no                         |
      | lead.functions | delegated community budget |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-LEAD"
    Then the finding is "partly met"

  Scenario: There is no lead
    Given Riverside is a place of Estuary
    And Riverside says that it has no lead
    And it is 2022-09-01
    When Riverside is checked against "TP-A-LEAD"
    Then the finding is "not met"

  Scenario: There is no lead before it is due
    Given Riverside is a place of Estuary
    And Riverside says that it has no lead
    When Riverside is checked against "TP-A-LEAD"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01

  # Trap: who chairs the partnership need not lead the place.
  Scenario: Only the chair of the partnership is named
    Given Riverside has a place partnership
    And it states:
      | field      | value                 |
      | chair.post | Leader of the Council |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-LEAD"
    Then the finding is "cannot tell"
