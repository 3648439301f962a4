@GM-8.8-WHERE
Feature: Host of place-based lead is local

  Background:
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01

  Scenario: The council hosts the lead
    Given "Riverside Council" is a local-authority
    And Riverside states:
      | field             | value             |
      | lead.organisation | riverside-council |
    When Riverside is checked against "GM-8.8-WHERE"
    Then the finding is "local choice"
    And its evidence names "Riverside Council"

  Scenario: A trust hosts the lead
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And Riverside states:
      | field             | value             |
      | lead.organisation | estuary-hospitals |
    When Riverside is checked against "GM-8.8-WHERE"
    Then the finding is "local choice"
    And its evidence names "Estuary Hospitals"

  Scenario: The place has recorded a reason
    Given Riverside is a place of Estuary
    And "Riverside" has recorded for "GM-8.8-WHERE" the reason "Partners prefer it"
    When Riverside is checked against "GM-8.8-WHERE"
    Then the finding is "local choice"

  Scenario: Nothing is said
    Given Riverside is a place of Estuary
    When Riverside is checked against "GM-8.8-WHERE"
    Then the finding is "cannot tell"

  # Trap: whom the lead acts for is not who hosts the post.
  Scenario: The lead is named by a title only
    Given Riverside states:
      | field           | value            |
      | lead.post       | Place-based Lead |
      | lead.onBehalfOf | the NHS          |
    When Riverside is checked against "GM-8.8-WHERE"
    Then the finding is "cannot tell"
