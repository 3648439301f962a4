@WP-HCP-BREADTH
Feature: The partnership joins NHS bodies, councils and wider partners

  Scenario Outline: An NHS body sits beside a council and a wider partner
    Given it is 2022-09-01
    And "Estuary Hospitals" is a nhs-foundation-trust providing "acute"
    And "Estuary Mental Health" is a nhs-trust providing "mental-health"
    And "Estuary Community Trust" is a community-trust providing "community"
    And "Coast Ambulance Trust" is an ambulance-trust
    And "Estuary Surgeries" is a gp-federation
    And "NHS Estuary" is an integrated-care-board
    And "Estuary Council" is a local-authority
    And "Estuary Voluntary Action" is a voluntary-sector
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And some of its seats are:
      | post                  | organisation             |
      | Chief Executive       | <NHS body>               |
      | Leader of the Council | Estuary Council          |
      | Chief Officer         | Estuary Voluntary Action |
    When Estuary is checked against "WP-HCP-BREADTH"
    Then the finding is "met"
    And its evidence names "<NHS body>"

    Examples:
      | NHS body                |
      | Estuary Hospitals       |
      | Estuary Mental Health   |
      | Estuary Community Trust |
      | Coast Ambulance Trust   |
      | Estuary Surgeries       |
      | NHS Estuary             |

  Scenario Outline: A wider partner sits beside an NHS body and a council
    Given it is 2022-09-01
    And "Estuary Hospitals" is a nhs-foundation-trust providing "acute"
    And "Estuary Council" is a local-authority
    And "Partner" is a <type>
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And some of its seats are:
      | post                  | organisation      |
      | Chief Executive       | Estuary Hospitals |
      | Leader of the Council | Estuary Council   |
      | Member                | Partner           |
    When Estuary is checked against "WP-HCP-BREADTH"
    Then the finding is "met"

    Examples:
      | type                 |
      | voluntary-sector     |
      | healthwatch          |
      | social-care-provider |
      | housing-provider     |
      | independent-provider |
      | hospice              |
      | education            |
      | police               |

  # Trap: NHS bodies and councils alone are not yet a wide partnership.
  Scenario Outline: Every seat is listed, and one kind of partner is missing
    Given it is 2022-09-01
    And "Estuary Hospitals" is a nhs-foundation-trust providing "acute"
    And "Estuary Council" is a local-authority
    And "Estuary Voluntary Action" is a voluntary-sector
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post   | organisation |
      | Member | <one>        |
      | Member | <another>    |
    When Estuary is checked against "WP-HCP-BREADTH"
    Then the finding is "partly met"
    And the explanation says "<missing>"

    Examples:
      | one               | another                  | missing        |
      | Estuary Hospitals | Estuary Council          | wider partners |
      | Estuary Hospitals | Estuary Voluntary Action | councils       |
      | Estuary Council   | Estuary Voluntary Action | NHS bodies     |

  Scenario: Every seat is listed, and none speaks for any of them
    Given it is 2022-09-01
    And "Harbour Business Club" is an other
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post                               | organisation |
      | Chamber of Commerce representative |              |
    When Estuary is checked against "WP-HCP-BREADTH"
    Then the finding is "not met"

  # Trap: the NHS body of the system is not its partnership.
  Scenario: All of them sit on the NHS body only
    Given it is 2022-09-01
    And "Estuary Hospitals" is a nhs-foundation-trust providing "acute"
    And "Estuary Council" is a local-authority
    And "Estuary Voluntary Action" is a voluntary-sector
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And all its seats are:
      | post                  | organisation             |
      | Chief Executive       | Estuary Hospitals        |
      | Leader of the Council | Estuary Council          |
      | Chief Officer         | Estuary Voluntary Action |
    When Estuary is checked against "WP-HCP-BREADTH"
    Then the finding is "cannot tell"

  Scenario: The seats are not all listed, and no wider partner is among them
    Given it is 2022-09-01
    And "Estuary Hospitals" is a nhs-foundation-trust providing "acute"
    And "Estuary Council" is a local-authority
    And "Estuary Voluntary Action" is a voluntary-sector
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And some of its seats are:
      | post                  | organisation      |
      | Chief Executive       | Estuary Hospitals |
      | Leader of the Council | Estuary Council   |
    When Estuary is checked against "WP-HCP-BREADTH"
    Then the finding is "cannot tell"
    And the explanation says "wider partners"
    And the explanation does not say "councils,"

  # Trap: a seat that might speak for a missing partner is named, so that somebody can say.
  Scenario: One seat does not say whom it speaks for
    Given it is 2022-09-01
    And "Estuary Hospitals" is a nhs-foundation-trust providing "acute"
    And "Estuary Council" is a local-authority
    And "Estuary Voluntary Action" is a voluntary-sector
    And "Harbour Care" is a community-interest-company
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post                  | organisation      |
      | Chief Executive       | Estuary Hospitals |
      | Leader of the Council | Estuary Council   |
      | Director              | Harbour Care      |
    When Estuary is checked against "WP-HCP-BREADTH"
    Then the finding is "partly met"
    And the explanation says "Harbour Care"

  Scenario: Wider partners are missing before July 2022
    Given it is 2022-06-30
    And "Estuary Hospitals" is a nhs-foundation-trust providing "acute"
    And "Estuary Council" is a local-authority
    And "Estuary Voluntary Action" is a voluntary-sector
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post                  | organisation      |
      | Chief Executive       | Estuary Hospitals |
      | Leader of the Council | Estuary Council   |
    When Estuary is checked against "WP-HCP-BREADTH"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01

  Scenario: There is no partnership
    Given it is 2022-09-01
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And the list of boards of Estuary is complete
    When Estuary is checked against "WP-HCP-BREADTH"
    Then the finding is "does not apply"
