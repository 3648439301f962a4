@GM-BURY-SB-MEMB
Feature: Draft Locality System Board seats filled

  Background:
    Given Estuary is known as "greater-manchester"

  Scenario: Everybody asked for has a seat
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Bury has the board "Bury System Board" as its place-partnership
    And all its seats are:
      | post                                | organisation      |
      | Leader of the Council               |                   |
      | Clinical Lead                       |                   |
      | Chief Executive                     | Estuary Hospitals |
      | Primary Care Network representative |                   |
      | Chief Executive, Voluntary Action   |                   |
      | Director of Adult Social Services   |                   |
      | Director of Public Health           |                   |
    When Bury is checked against "GM-BURY-SB-MEMB"
    Then the finding is "met"
    And its evidence names "Leader of the Council"

  Scenario: Everybody asked for is among the seats given so far
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Bury has the board "Bury System Board" as its place-partnership
    And some of its seats are:
      | post                                | organisation      |
      | Leader of the Council               |                   |
      | Clinical Lead                       |                   |
      | Chief Executive                     | Estuary Hospitals |
      | Primary Care Network representative |                   |
      | Chief Executive, Voluntary Action   |                   |
      | Director of Adult Social Services   |                   |
      | Director of Public Health           |                   |
    When Bury is checked against "GM-BURY-SB-MEMB"
    Then the finding is "met"

  Scenario: The full list of seats leaves out the councillors
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Bury has the board "Bury System Board" as its place-partnership
    And all its seats are:
      | post                                | organisation      |
      | Clinical Lead                       |                   |
      | Chief Executive                     | Estuary Hospitals |
      | Primary Care Network representative |                   |
      | Chief Executive, Voluntary Action   |                   |
      | Director of Adult Social Services   |                   |
      | Director of Public Health           |                   |
    When Bury is checked against "GM-BURY-SB-MEMB"
    Then the finding is "partly met"
    And the explanation says "does not show elected councillors"

  Scenario: The full list of seats leaves out the hospital trust
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Bury has the board "Bury System Board" as its place-partnership
    And all its seats are:
      | post                                | organisation |
      | Leader of the Council               |              |
      | Clinical Lead                       |              |
      | Primary Care Network representative |              |
      | Chief Executive, Voluntary Action   |              |
      | Director of Adult Social Services   |              |
      | Director of Public Health           |              |
    When Bury is checked against "GM-BURY-SB-MEMB"
    Then the finding is "partly met"
    And the explanation says "does not show acute providers"

  Scenario: The full list of seats leaves out the networks
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Bury has the board "Bury System Board" as its place-partnership
    And all its seats are:
      | post                              | organisation      |
      | Leader of the Council             |                   |
      | Clinical Lead                     |                   |
      | Chief Executive                   | Estuary Hospitals |
      | Chief Executive, Voluntary Action |                   |
      | Director of Adult Social Services |                   |
      | Director of Public Health         |                   |
    When Bury is checked against "GM-BURY-SB-MEMB"
    Then the finding is "partly met"
    And the explanation says "does not show primary care networks"

  Scenario: The full list of seats leaves out the voluntary sector
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Bury has the board "Bury System Board" as its place-partnership
    And all its seats are:
      | post                                | organisation      |
      | Leader of the Council               |                   |
      | Clinical Lead                       |                   |
      | Chief Executive                     | Estuary Hospitals |
      | Primary Care Network representative |                   |
      | Director of Adult Social Services   |                   |
      | Director of Public Health           |                   |
    When Bury is checked against "GM-BURY-SB-MEMB"
    Then the finding is "partly met"
    And the explanation says "does not show the voluntary sector"

  Scenario: The full list of seats leaves out the director of adult social services
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Bury has the board "Bury System Board" as its place-partnership
    And all its seats are:
      | post                                | organisation      |
      | Leader of the Council               |                   |
      | Clinical Lead                       |                   |
      | Chief Executive                     | Estuary Hospitals |
      | Primary Care Network representative |                   |
      | Chief Executive, Voluntary Action   |                   |
      | Director of Public Health           |                   |
    When Bury is checked against "GM-BURY-SB-MEMB"
    Then the finding is "partly met"
    And the explanation says "does not show social care"

  Scenario: The full list of seats leaves out the Director of Public Health
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Bury has the board "Bury System Board" as its place-partnership
    And all its seats are:
      | post                                | organisation      |
      | Leader of the Council               |                   |
      | Clinical Lead                       |                   |
      | Chief Executive                     | Estuary Hospitals |
      | Primary Care Network representative |                   |
      | Chief Executive, Voluntary Action   |                   |
      | Director of Adult Social Services   |                   |
    When Bury is checked against "GM-BURY-SB-MEMB"
    Then the finding is "partly met"
    And the explanation says "does not show the Director of Public Health"

  Scenario: The full list has none of them
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Bury has the board "Bury System Board" as its place-partnership
    And all its seats are:
      | post                  | organisation |
      | Police Superintendent |              |
    When Bury is checked against "GM-BURY-SB-MEMB"
    Then the finding is "not met"

  Scenario: Some are missing, and only some of the seats are given
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Bury has the board "Bury System Board" as its place-partnership
    And some of its seats are:
      | post                  | organisation |
      | Leader of the Council |              |
    When Bury is checked against "GM-BURY-SB-MEMB"
    Then the finding is "cannot tell"
    And it asks for "the missing seats of Bury System Board"

  # Trap: a seat on another board of the locality is none on this one.
  Scenario: Everybody sits on another board
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Bury has the board "Other Board" as its place-provider-partnership
    And all its seats are:
      | post                                | organisation      |
      | Leader of the Council               |                   |
      | Clinical Lead                       |                   |
      | Chief Executive                     | Estuary Hospitals |
      | Primary Care Network representative |                   |
      | Chief Executive, Voluntary Action   |                   |
      | Director of Adult Social Services   |                   |
      | Director of Public Health           |                   |
    When Bury is checked against "GM-BURY-SB-MEMB"
    Then the finding is "cannot tell"

  Scenario: The place has no such board
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And the list of boards of Bury is complete
    When Bury is checked against "GM-BURY-SB-MEMB"
    Then the finding is "does not apply"

  # Trap: somebody may speak for public health without being a clinician.
  Scenario: Somebody who is no clinician speaks for public health, and no clinician has a seat
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Bury has the board "Bury System Board" as its place-partnership
    And all its seats are:
      | post                                | organisation      | represents    |
      | Leader of the Council               |                   |               |
      | Chief Executive                     | Estuary Hospitals |               |
      | Primary Care Network representative |                   |               |
      | Chief Executive, Voluntary Action   |                   |               |
      | Director of Adult Social Services   |                   |               |
      | Strategic Lead                      |                   | public-health |
    When Bury is checked against "GM-BURY-SB-MEMB"
    Then the finding is "partly met"
    And the explanation says "clinical and professional leaders"
