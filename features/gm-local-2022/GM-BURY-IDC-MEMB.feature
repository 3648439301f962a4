@GM-BURY-IDC-MEMB
Feature: Draft delivery collaborative seats filled

  Background:
    Given Estuary is known as "greater-manchester"

  Scenario: Everybody asked for has a seat
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Bury has the board "Bury Delivery Collaborative" as its place-provider-partnership
    And all its seats are:
      | post                                          | organisation      |
      | Clinical Director, North Primary Care Network |                   |
      | Chief Executive                               | Estuary Hospitals |
      | Director of Adult Social Services             |                   |
      | Housing Association representative            |                   |
      | Chief Executive, Voluntary Action             |                   |
      | Healthwatch                                   |                   |
    When Bury is checked against "GM-BURY-IDC-MEMB"
    Then the finding is "met"
    And its evidence names "Clinical Director, North Primary Care Network"

  Scenario: Everybody asked for is among the seats given so far
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Bury has the board "Bury Delivery Collaborative" as its place-provider-partnership
    And some of its seats are:
      | post                                          | organisation      |
      | Clinical Director, North Primary Care Network |                   |
      | Chief Executive                               | Estuary Hospitals |
      | Director of Adult Social Services             |                   |
      | Housing Association representative            |                   |
      | Chief Executive, Voluntary Action             |                   |
      | Healthwatch                                   |                   |
    When Bury is checked against "GM-BURY-IDC-MEMB"
    Then the finding is "met"

  Scenario: The full list of seats leaves out the networks
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Bury has the board "Bury Delivery Collaborative" as its place-provider-partnership
    And all its seats are:
      | post                               | organisation      |
      | Chief Executive                    | Estuary Hospitals |
      | Director of Adult Social Services  |                   |
      | Housing Association representative |                   |
      | Chief Executive, Voluntary Action  |                   |
      | Healthwatch                        |                   |
    When Bury is checked against "GM-BURY-IDC-MEMB"
    Then the finding is "partly met"
    And the explanation says "does not show primary care networks"

  Scenario: The full list of seats leaves out the trust
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Bury has the board "Bury Delivery Collaborative" as its place-provider-partnership
    And all its seats are:
      | post                                          | organisation |
      | Clinical Director, North Primary Care Network |              |
      | Director of Adult Social Services             |              |
      | Housing Association representative            |              |
      | Chief Executive, Voluntary Action             |              |
      | Healthwatch                                   |              |
    When Bury is checked against "GM-BURY-IDC-MEMB"
    Then the finding is "partly met"
    And the explanation says "does not show an NHS trust"

  Scenario: The full list of seats leaves out social care
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Bury has the board "Bury Delivery Collaborative" as its place-provider-partnership
    And all its seats are:
      | post                                          | organisation      |
      | Clinical Director, North Primary Care Network |                   |
      | Chief Executive                               | Estuary Hospitals |
      | Housing Association representative            |                   |
      | Chief Executive, Voluntary Action             |                   |
      | Healthwatch                                   |                   |
    When Bury is checked against "GM-BURY-IDC-MEMB"
    Then the finding is "partly met"
    And the explanation says "does not show social care"

  Scenario: The full list of seats leaves out housing
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Bury has the board "Bury Delivery Collaborative" as its place-provider-partnership
    And all its seats are:
      | post                                          | organisation      |
      | Clinical Director, North Primary Care Network |                   |
      | Chief Executive                               | Estuary Hospitals |
      | Director of Adult Social Services             |                   |
      | Chief Executive, Voluntary Action             |                   |
      | Healthwatch                                   |                   |
    When Bury is checked against "GM-BURY-IDC-MEMB"
    Then the finding is "partly met"
    And the explanation says "does not show housing"

  Scenario: The full list of seats leaves out the voluntary sector
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Bury has the board "Bury Delivery Collaborative" as its place-provider-partnership
    And all its seats are:
      | post                                          | organisation      |
      | Clinical Director, North Primary Care Network |                   |
      | Chief Executive                               | Estuary Hospitals |
      | Director of Adult Social Services             |                   |
      | Housing Association representative            |                   |
      | Healthwatch                                   |                   |
    When Bury is checked against "GM-BURY-IDC-MEMB"
    Then the finding is "partly met"
    And the explanation says "does not show the voluntary sector"

  Scenario: The full list of seats leaves out Healthwatch
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Bury has the board "Bury Delivery Collaborative" as its place-provider-partnership
    And all its seats are:
      | post                                          | organisation      |
      | Clinical Director, North Primary Care Network |                   |
      | Chief Executive                               | Estuary Hospitals |
      | Director of Adult Social Services             |                   |
      | Housing Association representative            |                   |
      | Chief Executive, Voluntary Action             |                   |
    When Bury is checked against "GM-BURY-IDC-MEMB"
    Then the finding is "partly met"
    And the explanation says "does not show Healthwatch"

  Scenario: The full list has none of them
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Bury has the board "Bury Delivery Collaborative" as its place-provider-partnership
    And all its seats are:
      | post                  | organisation |
      | Police Superintendent |              |
    When Bury is checked against "GM-BURY-IDC-MEMB"
    Then the finding is "not met"

  Scenario: Some are missing, and only some of the seats are given
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Bury has the board "Bury Delivery Collaborative" as its place-provider-partnership
    And some of its seats are:
      | post                                          | organisation |
      | Clinical Director, North Primary Care Network |              |
    When Bury is checked against "GM-BURY-IDC-MEMB"
    Then the finding is "cannot tell"
    And it asks for "the missing seats of Bury Delivery Collaborative"

  # Trap: a seat on another board of the locality is none on this one.
  Scenario: Everybody sits on another board
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Bury has the board "Other Board" as its place-partnership
    And all its seats are:
      | post                                          | organisation      |
      | Clinical Director, North Primary Care Network |                   |
      | Chief Executive                               | Estuary Hospitals |
      | Director of Adult Social Services             |                   |
      | Housing Association representative            |                   |
      | Chief Executive, Voluntary Action             |                   |
      | Healthwatch                                   |                   |
    When Bury is checked against "GM-BURY-IDC-MEMB"
    Then the finding is "cannot tell"

  Scenario: The place has no such board
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And the list of boards of Bury is complete
    When Bury is checked against "GM-BURY-IDC-MEMB"
    Then the finding is "does not apply"

  Scenario Outline: A trust of any kind will do
    Given "Estuary Trust" is an nhs-trust providing "<services>"
    And Bury has the board "Bury Delivery Collaborative" as its place-provider-partnership
    And all its seats are:
      | post                                          | organisation  |
      | Clinical Director, North Primary Care Network |               |
      | Chief Executive                               | Estuary Trust |
      | Director of Adult Social Services             |               |
      | Housing Association representative            |               |
      | Chief Executive, Voluntary Action             |               |
      | Healthwatch                                   |               |
    When Bury is checked against "GM-BURY-IDC-MEMB"
    Then the finding is "met"

    Examples:
      | services      |
      | acute         |
      | community     |
      | mental-health |
