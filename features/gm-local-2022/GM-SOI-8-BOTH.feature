@GM-SOI-8-BOTH
Feature: Locality board joins provision and commissioning

  Scenario Outline: Those who provide and those who commission have seats
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And all its seats are:
      | post           | represents     |
      | One member     | <commissioner> |
      | Another member | <provider>     |
    When Riverside is checked against "GM-SOI-8-BOTH"
    Then the finding is "met"

    Examples:
      | commissioner    | provider               |
      | commissioners   | primary-care-providers |
      | commissioners   | community-services     |
      | commissioners   | mental-health-services |
      | commissioners   | acute-services         |
      | commissioners   | ambulance              |
      | local-authority | acute-services         |

  Scenario: Only commissioners have seats
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And all its seats are:
      | post                    |
      | CCG Accountable Officer |
      | Leader of the Council   |
    When Riverside is checked against "GM-SOI-8-BOTH"
    Then the finding is "not met"
    And the explanation says "one side only"

  Scenario: Only providers have seats
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And all its seats are:
      | post                        |
      | GP Federation Chair         |
      | Senior Officer Pennine Care |
    When Riverside is checked against "GM-SOI-8-BOTH"
    Then the finding is "not met"

  Scenario: Neither has a seat
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And all its seats are:
      | post                  |
      | Healthwatch Riverside |
    When Riverside is checked against "GM-SOI-8-BOTH"
    Then the finding is "not met"

  Scenario: Some seats are given, and all are of commissioners
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And some of its seats are:
      | post                    |
      | CCG Accountable Officer |
    When Riverside is checked against "GM-SOI-8-BOTH"
    Then the finding is "cannot tell"

  # Trap: a commissioner’s lead for primary care provides nothing.
  Scenario: The CCG clinical lead and the CCG sit together
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And all its seats are:
      | post                               |
      | CCG Accountable Officer            |
      | CCG Clinical Lead for Primary Care |
    When Riverside is checked against "GM-SOI-8-BOTH"
    Then the finding is "not met"

  Scenario: The providers sit on the delivery board
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And all its seats are:
      | post                    |
      | CCG Accountable Officer |
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And all its seats are:
      | post                |
      | GP Federation Chair |
    When Riverside is checked against "GM-SOI-8-BOTH"
    Then the finding is "not met"

  Scenario: No locality board is named
    Given Estuary is known as "greater-manchester"
    And Riverside is a place of Estuary
    When Riverside is checked against "GM-SOI-8-BOTH"
    Then the finding is "cannot tell"

  Scenario: All boards are listed, and none is the locality board
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And the list of boards of Riverside is complete
    When Riverside is checked against "GM-SOI-8-BOTH"
    Then the finding is "does not apply"

  Scenario: A seat that cannot be read is named
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And all its seats are:
      | post                    |
      | CCG Accountable Officer |
      | GP Clinical Lead        |
    When Riverside is checked against "GM-SOI-8-BOTH"
    Then the finding is "not met"
    And the explanation says "It is not clear whom “GP Clinical Lead” speaks for"
