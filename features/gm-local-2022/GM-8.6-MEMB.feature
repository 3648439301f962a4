@GM-8.6-MEMB
Feature: Provider partnership spans NHS, council, third sector

  Background:
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01

  Scenario: Everybody asked for has a seat
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Riverside has the board "Riverside Alliance" as its place-provider-partnership
    And all its seats are:
      | post                              | organisation      |
      | Leader of the Council             |                   |
      | Chief Executive                   | Estuary Hospitals |
      | Chief Executive, Voluntary Action |                   |
    When Riverside is checked against "GM-8.6-MEMB"
    Then the finding is "met"
    And its evidence names "Leader of the Council"

  Scenario: Everybody asked for is among the seats given so far
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Riverside has the board "Riverside Alliance" as its place-provider-partnership
    And some of its seats are:
      | post                              | organisation      |
      | Leader of the Council             |                   |
      | Chief Executive                   | Estuary Hospitals |
      | Chief Executive, Voluntary Action |                   |
    When Riverside is checked against "GM-8.6-MEMB"
    Then the finding is "met"

  Scenario: The full list of seats leaves out the council
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Riverside has the board "Riverside Alliance" as its place-provider-partnership
    And all its seats are:
      | post                              | organisation      |
      | Chief Executive                   | Estuary Hospitals |
      | Chief Executive, Voluntary Action |                   |
    When Riverside is checked against "GM-8.6-MEMB"
    Then the finding is "partly met"
    And the explanation says "does not show the local authority"

  Scenario: The full list of seats leaves out the hospital trust
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Riverside has the board "Riverside Alliance" as its place-provider-partnership
    And all its seats are:
      | post                              | organisation |
      | Leader of the Council             |              |
      | Chief Executive, Voluntary Action |              |
    When Riverside is checked against "GM-8.6-MEMB"
    Then the finding is "partly met"
    And the explanation says "does not show an NHS trust"

  Scenario: The full list of seats leaves out the voluntary sector
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Riverside has the board "Riverside Alliance" as its place-provider-partnership
    And all its seats are:
      | post                  | organisation      |
      | Leader of the Council |                   |
      | Chief Executive       | Estuary Hospitals |
    When Riverside is checked against "GM-8.6-MEMB"
    Then the finding is "partly met"
    And the explanation says "does not show the voluntary sector"

  Scenario: The full list has none of them
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Riverside has the board "Riverside Alliance" as its place-provider-partnership
    And all its seats are:
      | post                  | organisation |
      | Police Superintendent |              |
    When Riverside is checked against "GM-8.6-MEMB"
    Then the finding is "not met"

  Scenario: Some are missing, and only some of the seats are given
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Riverside has the board "Riverside Alliance" as its place-provider-partnership
    And some of its seats are:
      | post                  | organisation |
      | Leader of the Council |              |
    When Riverside is checked against "GM-8.6-MEMB"
    Then the finding is "cannot tell"
    And it asks for "the missing seats of Riverside Alliance"

  # Trap: a seat on another board of the locality is none on this one.
  Scenario: Everybody sits on another board
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Riverside has the board "Other Board" as its place-partnership
    And all its seats are:
      | post                              | organisation      |
      | Leader of the Council             |                   |
      | Chief Executive                   | Estuary Hospitals |
      | Chief Executive, Voluntary Action |                   |
    When Riverside is checked against "GM-8.6-MEMB"
    Then the finding is "cannot tell"

  Scenario: The place has no such board
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And the list of boards of Riverside is complete
    When Riverside is checked against "GM-8.6-MEMB"
    Then the finding is "does not apply"

  Scenario Outline: A trust of any kind will do
    Given "Estuary Trust" is an nhs-trust providing "<services>"
    And Riverside has the board "Riverside Alliance" as its place-provider-partnership
    And all its seats are:
      | post                              | organisation  |
      | Leader of the Council             |               |
      | Chief Executive                   | Estuary Trust |
      | Chief Executive, Voluntary Action |               |
    When Riverside is checked against "GM-8.6-MEMB"
    Then the finding is "met"

    Examples:
      | services      |
      | acute         |
      | community     |
      | mental-health |
      | ambulance     |

  # Trap: general practices are contractors of the NHS; a federation is no NHS body.
  Scenario: The only health partner is a GP federation
    Given "Riverside Federation" is a gp-federation
    And Riverside has the board "Riverside Alliance" as its place-provider-partnership
    And all its seats are:
      | post                              | organisation         |
      | Leader of the Council             |                      |
      | Chair                             | Riverside Federation |
      | Chief Executive, Voluntary Action |                      |
    When Riverside is checked against "GM-8.6-MEMB"
    Then the finding is "partly met"
    And the explanation says "an NHS trust"

  Scenario: A seat leaves open whom it speaks for
    Given Riverside has the board "Riverside Alliance" as its place-provider-partnership
    And all its seats are:
      | post                              |
      | Chief Executive, Voluntary Action |
      | Executive Member                  |
    When Riverside is checked against "GM-8.6-MEMB"
    Then the finding is "partly met"
    And the explanation says "It is not clear whom"
