@IC-1.16-SOCIALCARE
Feature: Social care takes part in delivering care in the place

  Scenario: They are among those who deliver care together
    Given Riverside states:
      | field            | value       |
      | deliveryPartners | social-care |
    When Riverside is checked against "IC-1.16-SOCIALCARE"
    Then the finding is "met"
    And its evidence names "social care"

  Scenario: The complete list of those who deliver care together leaves them out
    Given Riverside states:
      | field            | value                                  |
      | deliveryPartners | acute-services, primary-care-providers |
    And the list of deliveryPartners of Riverside is complete
    When Riverside is checked against "IC-1.16-SOCIALCARE"
    Then the finding is "not met"

  Scenario: Some of those who deliver care together are given
    Given Riverside states:
      | field            | value                                  |
      | deliveryPartners | acute-services, primary-care-providers |
    When Riverside is checked against "IC-1.16-SOCIALCARE"
    Then the finding is "cannot tell"

  # Trap: a partner needs no seat; that nobody sits on the board for them proves nothing.
  Scenario: The full list of seats has none of them
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "IC-1.16-SOCIALCARE"
    Then the finding is "cannot tell"
    And it asks for "delivery partners"


  Scenario Outline: They sit on the <purpose>
    Given Riverside has the board "Riverside Board" as its <purpose>
    And some of its seats are:
      | post                              |
      | Director of Adult Social Services |
    And Riverside states:
      | field            | value                                  |
      | deliveryPartners | acute-services, primary-care-providers |
    And the list of deliveryPartners of Riverside is complete
    When Riverside is checked against "IC-1.16-SOCIALCARE"
    Then the finding is "<finding>"

    Examples:
      | purpose                    | finding |
      | place-partnership          | met     |
      | place-provider-partnership | met     |
      | health-and-wellbeing-board | not met |
      | scrutiny                   | not met |

  Scenario: They work in the team of a neighbourhood
    Given Riverside has the neighbourhood "East Bank"
    And "East Bank" states:
      | field | value       |
      | team  | social-care |
    And the list of deliveryPartners of Riverside is complete
    When Riverside is checked against "IC-1.16-SOCIALCARE"
    Then the finding is "met"

  Scenario: They work in a neighbourhood team of another place
    Given Hillside has the neighbourhood "East Bank"
    And "East Bank" states:
      | field | value       |
      | team  | social-care |
    And Riverside is a place of Estuary
    When Riverside is checked against "IC-1.16-SOCIALCARE"
    Then the finding is "cannot tell"

  Scenario: The organisation behind a seat provides social care
    Given "Riverside Living" is an independent-provider providing "social-care"
    And Riverside has a place partnership
    And some of its seats are:
      | post              | organisation     |
      | Managing Director | Riverside Living |
    When Riverside is checked against "IC-1.16-SOCIALCARE"
    Then the finding is "met"
    And its evidence names "Riverside Living"

  # Trap: an organisation that is only known to provide social care is not thereby at the table.
  Scenario: A provider of social care has no seat
    Given "Riverside Living" is an independent-provider providing "social-care"
    And Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And the list of deliveryPartners of Riverside is complete
    When Riverside is checked against "IC-1.16-SOCIALCARE"
    Then the finding is "not met"
