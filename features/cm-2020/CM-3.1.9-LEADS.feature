@CM-3.1.9-LEADS
Feature: Each place has a named lead

  Scenario: The lead is named
    Given Estuary is known as "cheshire-and-merseyside"
    And Riverside states:
      | field     | value      |
      | lead.post | Place Lead |
    When Riverside is checked against "CM-3.1.9-LEADS"
    Then the finding is "met"

  # Trap: this paper asks for a lead who brings local voices together, and not for one who acts for the NHS.
  Scenario: The lead acts for the council
    Given Estuary is known as "cheshire-and-merseyside"
    And Riverside states:
      | field           | value       |
      | lead.post       | Place Lead  |
      | lead.onBehalfOf | the council |
    When Riverside is checked against "CM-3.1.9-LEADS"
    Then the finding is "met"

  Scenario: The post is vacant
    Given Estuary is known as "cheshire-and-merseyside"
    And Riverside states:
      | field       | value      |
      | lead.post   | Place Lead |
      | lead.filled | no         |
    When Riverside is checked against "CM-3.1.9-LEADS"
    Then the finding is "partly met"

  Scenario: There is none
    Given Estuary is known as "cheshire-and-merseyside"
    And Riverside is a place of Estuary
    And Riverside says that it has no lead
    When Riverside is checked against "CM-3.1.9-LEADS"
    Then the finding is "not met"

  # Trap: the leader of the system leads no place.
  Scenario: Only the leader of the system is named
    Given Estuary is known as "cheshire-and-merseyside"
    And Riverside is a place of Estuary
    And Estuary states:
      | field       | value           |
      | leader.post | Chief Executive |
    When Riverside is checked against "CM-3.1.9-LEADS"
    Then the finding is "cannot tell"
