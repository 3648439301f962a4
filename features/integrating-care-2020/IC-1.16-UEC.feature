@IC-1.16-UEC
Feature: Urgent and emergency care takes part in delivering care in the place

  Scenario: They are among those who deliver care together
    Given Riverside states:
      | field            | value                |
      | deliveryServices | urgent-and-emergency |
    When Riverside is checked against "IC-1.16-UEC"
    Then the finding is "met"
    And its evidence names "urgent and emergency care"

  Scenario: The complete list of those who deliver care together leaves them out
    Given Riverside states:
      | field            | value               |
      | deliveryServices | acute, primary-care |
    And the list of deliveryServices of Riverside is complete
    When Riverside is checked against "IC-1.16-UEC"
    Then the finding is "not met"

  Scenario: Some of those who deliver care together are given
    Given Riverside states:
      | field            | value               |
      | deliveryServices | acute, primary-care |
    When Riverside is checked against "IC-1.16-UEC"
    Then the finding is "cannot tell"

  # Trap: a partner needs no seat; that nobody sits on the board for them proves nothing.
  Scenario: The full list of seats has none of them
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "IC-1.16-UEC"
    Then the finding is "cannot tell"
    And it asks for "delivery services"


  Scenario Outline: The organisation behind a seat on the <purpose> provides <service>
    Given "Estuary Care" is an nhs-foundation-trust providing "<service>"
    And Riverside has the board "Riverside Board" as its <purpose>
    And some of its seats are:
      | post            | organisation |
      | Chief Executive | Estuary Care |
    And the list of deliveryServices of Riverside is complete
    When Riverside is checked against "IC-1.16-UEC"
    Then the finding is "<finding>"

    Examples:
      | purpose                    | service              | finding |
      | place-partnership          | urgent-and-emergency | met     |
      | place-provider-partnership | urgent-and-emergency | met     |
      | urgent-care                | urgent-and-emergency | met     |
      | health-and-wellbeing-board | urgent-and-emergency | not met |
      | place-partnership          | acute                | not met |

  # Trap: somebody in attendance has no seat.
  Scenario: The provider attends
    Given "Estuary Care" is an nhs-foundation-trust providing "urgent-and-emergency"
    And Riverside has a place partnership
    And all its seats are:
      | post            | organisation | standing      |
      | Chief Executive | Estuary Care | in-attendance |
    When Riverside is checked against "IC-1.16-UEC"
    Then the finding is "cannot tell"

  Scenario: The ambulance service has a seat
    Given Riverside has a place partnership
    And some of its seats are:
      | post                             |
      | Ambulance Service representative |
    And the list of deliveryServices of Riverside is complete
    When Riverside is checked against "IC-1.16-UEC"
    Then the finding is "met"

  Scenario: The place names its urgent care partners
    Given "Estuary Ambulance" is an ambulance-trust
    And Riverside states:
      | field              | value             |
      | urgentCarePartners | estuary-ambulance |
    And the list of deliveryServices of Riverside is complete
    When Riverside is checked against "IC-1.16-UEC"
    Then the finding is "met"

  # Trap: the ambulance trust is known, but nothing links it to the place.
  Scenario: The ambulance trust is only listed as an organisation
    Given "Estuary Ambulance" is an ambulance-trust providing "ambulance"
    And Riverside is a place of Estuary
    When Riverside is checked against "IC-1.16-UEC"
    Then the finding is "cannot tell"
