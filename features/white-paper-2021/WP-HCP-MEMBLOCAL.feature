@WP-HCP-MEMBLOCAL
Feature: Membership of the partnership is a local choice

  Scenario Outline: A member beyond what is asked has a seat
    Given it is 2022-09-01
    And "Estuary Voluntary Action" is a voluntary-sector
    And "Healthwatch Estuary" is a healthwatch
    And "Estuary Care Homes" is a social-care-provider
    And "Harbour Private Hospital" is a independent-provider
    And "Estuary Housing" is a housing-provider
    And "Estuary Council" is a local-authority
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And "Estuary Surgeries" is a gp-federation
    And "Estuary Hospitals" is a nhs-foundation-trust providing "acute"
    And "Estuary Mental Health" is a nhs-trust providing "mental-health"
    And "Estuary Community Trust" is a community-trust providing "community"
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And some of its seats are:
      | post   | organisation   |
      | <post> | <organisation> |
    When Estuary is checked against "WP-HCP-MEMBLOCAL"
    Then the finding is "local choice"
    And its evidence names "<organisation>"

    Examples:
      | post                  | organisation             |
      | Chief Officer         | Estuary Voluntary Action |
      | Chief Officer         | Healthwatch Estuary      |
      | Managing Director     | Estuary Care Homes       |
      | Hospital Director     | Harbour Private Hospital |
      | Chief Executive       | Estuary Housing          |
      | Leader of the Council | Estuary Council          |
      | Accountable Officer   | NHS Harbour CCG          |
      | Chair                 | Estuary Surgeries        |
      | Chief Executive       | Estuary Hospitals        |
      | Chief Executive       | Estuary Mental Health    |
      | Chief Executive       | Estuary Community Trust  |

  # Trap: who sits on the NHS body is another matter.
  Scenario: They sit on the other part of the system
    Given it is 2022-09-01
    And "Estuary Voluntary Action" is a voluntary-sector
    And "Healthwatch Estuary" is a healthwatch
    And "Estuary Care Homes" is a social-care-provider
    And "Harbour Private Hospital" is a independent-provider
    And "Estuary Housing" is a housing-provider
    And "Estuary Council" is a local-authority
    And "NHS Harbour CCG" is a clinical-commissioning-group
    And "Estuary Surgeries" is a gp-federation
    And "Estuary Hospitals" is a nhs-foundation-trust providing "acute"
    And "Estuary Mental Health" is a nhs-trust providing "mental-health"
    And "Estuary Community Trust" is a community-trust providing "community"
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And all its seats are:
      | post          | organisation             |
      | Chief Officer | Estuary Voluntary Action |
    When Estuary is checked against "WP-HCP-MEMBLOCAL"
    Then the finding is "cannot tell"

  Scenario: Nothing is said of the members
    Given it is 2022-09-01
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    When Estuary is checked against "WP-HCP-MEMBLOCAL"
    Then the finding is "cannot tell"

  Scenario: A reason is recorded
    Given it is 2022-09-01
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And "Estuary" has recorded for "WP-HCP-MEMBLOCAL" the reason "Agreed by all partners in May"
    When Estuary is checked against "WP-HCP-MEMBLOCAL"
    Then the finding is "local choice"
