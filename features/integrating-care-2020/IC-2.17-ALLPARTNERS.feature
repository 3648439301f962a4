@IC-2.17-ALLPARTNERS
Feature: Everybody who delivers care takes part in the partnership

  Scenario: Everybody who delivers care has a seat or is a wider partner
    Given Riverside states:
      | field            | value                           |
      | deliveryPartners | primary-care-providers, housing |
    And the list of deliveryPartners of Riverside is complete
    And Riverside has a place partnership
    And some of its seats are:
      | post               |
      | PCN representative |
    And it states:
      | field         | value   |
      | widerPartners | housing |
    When Riverside is checked against "IC-2.17-ALLPARTNERS"
    Then the finding is "met"

  Scenario: One who delivers care takes no part
    Given Riverside states:
      | field            | value                           |
      | deliveryPartners | primary-care-providers, housing |
    And Riverside has a place partnership
    And all its seats are:
      | post               |
      | PCN representative |
    And the list of widerPartners of "Riverside Partnership Board" is complete
    When Riverside is checked against "IC-2.17-ALLPARTNERS"
    Then the finding is "partly met"
    And the explanation says "housing takes no part"

  Scenario: One is a wider partner, and another takes no part
    Given Riverside states:
      | field            | value             |
      | deliveryPartners | hospices, housing |
    And Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And it states:
      | field         | value    |
      | widerPartners | hospices |
    And the list of widerPartners of "Riverside Partnership Board" is complete
    When Riverside is checked against "IC-2.17-ALLPARTNERS"
    Then the finding is "partly met"

  Scenario: Nobody who delivers care takes part
    Given Riverside states:
      | field            | value             |
      | deliveryPartners | hospices, housing |
    And Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And the list of widerPartners of "Riverside Partnership Board" is complete
    When Riverside is checked against "IC-2.17-ALLPARTNERS"
    Then the finding is "not met"

  # Trap: somebody without a seat may be a wider partner; only a finished list shows that nobody else is.
  Scenario: The seats are complete, the wider partners are not
    Given Riverside states:
      | field            | value             |
      | deliveryPartners | hospices, housing |
    And Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "IC-2.17-ALLPARTNERS"
    Then the finding is "cannot tell"
    And it asks for "housing"

  Scenario: The wider partners are complete, the seats are not
    Given Riverside states:
      | field            | value    |
      | deliveryPartners | hospices |
    And Riverside has a place partnership
    And some of its seats are:
      | post                  |
      | Leader of the Council |
    And the list of widerPartners of "Riverside Partnership Board" is complete
    When Riverside is checked against "IC-2.17-ALLPARTNERS"
    Then the finding is "cannot tell"

  Scenario: Those given take part, but not everybody is given
    Given Riverside states:
      | field            | value                  |
      | deliveryPartners | primary-care-providers |
    And Riverside has a place partnership
    And some of its seats are:
      | post               |
      | PCN representative |
    When Riverside is checked against "IC-2.17-ALLPARTNERS"
    Then the finding is "cannot tell"
    And it asks for "everybody who delivers care in Riverside"

  Scenario: Nobody who delivers care is named
    Given Riverside has a place partnership
    And the list of deliveryPartners of Riverside is complete
    When Riverside is checked against "IC-2.17-ALLPARTNERS"
    Then the finding is "cannot tell"

  # Trap: a seat on the health and wellbeing board is none on the partnership.
  Scenario: The place has only a health and wellbeing board
    Given Riverside states:
      | field            | value                  |
      | deliveryPartners | primary-care-providers |
    And the list of deliveryPartners of Riverside is complete
    And Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And some of its seats are:
      | post               |
      | PCN representative |
    When Riverside is checked against "IC-2.17-ALLPARTNERS"
    Then the finding is "cannot tell"
    And it asks for "the place partnership of Riverside"

  Scenario: All boards are listed, and there is no place partnership
    Given the list of boards of Riverside is complete
    When Riverside is checked against "IC-2.17-ALLPARTNERS"
    Then the finding is "does not apply"
