@IC-1.16-DIAG
Feature: Community diagnostics take part in delivering care in the place

  Scenario: They are among those who deliver care together
    Given Riverside states:
      | field            | value       |
      | deliveryServices | diagnostics |
    When Riverside is checked against "IC-1.16-DIAG"
    Then the finding is "met"
    And its evidence names "community diagnostics"

  Scenario: The complete list of those who deliver care together leaves them out
    Given Riverside states:
      | field            | value               |
      | deliveryServices | acute, primary-care |
    And the list of deliveryServices of Riverside is complete
    When Riverside is checked against "IC-1.16-DIAG"
    Then the finding is "not met"

  Scenario: Some of those who deliver care together are given
    Given Riverside states:
      | field            | value               |
      | deliveryServices | acute, primary-care |
    When Riverside is checked against "IC-1.16-DIAG"
    Then the finding is "cannot tell"

  # Trap: a partner needs no seat; that nobody sits on the board for them proves nothing.
  Scenario: The full list of seats has none of them
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "IC-1.16-DIAG"
    Then the finding is "cannot tell"
    And it asks for "delivery services"


  Scenario Outline: The organisation behind a seat on the <purpose> provides <service>
    Given "Estuary Care" is an nhs-foundation-trust providing "<service>"
    And Riverside has the board "Riverside Board" as its <purpose>
    And some of its seats are:
      | post            | organisation |
      | Chief Executive | Estuary Care |
    And the list of deliveryServices of Riverside is complete
    When Riverside is checked against "IC-1.16-DIAG"
    Then the finding is "<finding>"

    Examples:
      | purpose                    | service     | finding |
      | place-partnership          | diagnostics | met     |
      | place-provider-partnership | diagnostics | met     |
      | health-and-wellbeing-board | diagnostics | not met |
      | place-partnership          | acute       | not met |

  # Trap: somebody in attendance has no seat.
  Scenario: The provider attends
    Given "Estuary Care" is an nhs-foundation-trust providing "diagnostics"
    And Riverside has a place partnership
    And all its seats are:
      | post            | organisation | standing      |
      | Chief Executive | Estuary Care | in-attendance |
    When Riverside is checked against "IC-1.16-DIAG"
    Then the finding is "cannot tell"

  # Trap: a hospital trust may or may not run community diagnostics; its seat alone does not say.
  Scenario: An acute trust has a seat
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Riverside has a place partnership
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    When Riverside is checked against "IC-1.16-DIAG"
    Then the finding is "cannot tell"
