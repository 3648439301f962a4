@IC-2.9-AMB-PLACE
Feature: The ambulance trust works with places on urgent care

  Scenario: A place names the trust among its urgent care partners
    Given "Estuary Ambulance" is an ambulance-trust
    And Riverside is a place of Estuary
    And Riverside states:
      | field              | value             |
      | urgentCarePartners | estuary-ambulance |
    When "Estuary Ambulance" is checked against "IC-2.9-AMB-PLACE"
    Then the finding is "met"
    And its evidence names "Estuary Ambulance"

  Scenario: The trust sits on the urgent care board of a place
    Given "Estuary Ambulance" is an ambulance-trust
    And Riverside has the board "Riverside A&E Delivery Board" as its urgent-care
    And some of its seats are:
      | post               | organisation      |
      | Head of Operations | Estuary Ambulance |
    When "Estuary Ambulance" is checked against "IC-2.9-AMB-PLACE"
    Then the finding is "met"
    And its evidence names "Riverside A&E Delivery Board"

  Scenario: A seat of the urgent care board is for the ambulance service
    Given "Estuary Ambulance" is an ambulance-trust
    And Riverside has the board "Riverside A&E Delivery Board" as its urgent-care
    And some of its seats are:
      | post                             | organisation |
      | Ambulance service representative |              |
    When "Estuary Ambulance" is checked against "IC-2.9-AMB-PLACE"
    Then the finding is "met"

  Scenario: The trust sits on the place partnership
    Given "Estuary Ambulance" is an ambulance-trust
    And Riverside has a place partnership
    And some of its seats are:
      | post               | organisation      |
      | Head of Operations | Estuary Ambulance |
    When "Estuary Ambulance" is checked against "IC-2.9-AMB-PLACE"
    Then the finding is "met"

  Scenario: Another place lists its partners without the trust
    Given "Estuary Ambulance" is an ambulance-trust
    And Riverside is a place of Estuary
    And Hillside is a place of Estuary
    And Riverside states:
      | field              | value             |
      | urgentCarePartners | estuary-ambulance |
    And Hillside states:
      | field              | value             |
      | urgentCarePartners | estuary-hospitals |
    And "Estuary Hospitals" is an nhs-foundation-trust
    And the list of urgentCarePartners of Hillside is complete
    When "Estuary Ambulance" is checked against "IC-2.9-AMB-PLACE"
    Then the finding is "partly met"
    And the explanation says "Hillside"

  Scenario: Another place lists its partners without the trust, which sits on the board of a third
    Given "Estuary Ambulance" is an ambulance-trust
    And Hillside is a place of Estuary
    And Hillside states:
      | field              | value             |
      | urgentCarePartners | estuary-hospitals |
    And "Estuary Hospitals" is an nhs-foundation-trust
    And the list of urgentCarePartners of Hillside is complete
    And Riverside has the board "Riverside A&E Delivery Board" as its urgent-care
    And some of its seats are:
      | post               | organisation      |
      | Head of Operations | Estuary Ambulance |
    When "Estuary Ambulance" is checked against "IC-2.9-AMB-PLACE"
    Then the finding is "partly met"
    And the explanation says "Hillside"

  Scenario: Another place lists its partners without the trust, and gives it a seat on its urgent care board
    Given "Estuary Ambulance" is an ambulance-trust
    And Riverside is a place of Estuary
    And Riverside states:
      | field              | value             |
      | urgentCarePartners | estuary-ambulance |
    And Hillside has the board "Hillside A&E Delivery Board" as its urgent-care
    And some of its seats are:
      | post               | organisation      |
      | Head of Operations | Estuary Ambulance |
    And the list of urgentCarePartners of Hillside is complete
    When "Estuary Ambulance" is checked against "IC-2.9-AMB-PLACE"
    Then the finding is "met"

  # Trap: a place that another ambulance service covers is no gap.
  Scenario: The other place works with another ambulance trust
    Given "Estuary Ambulance" is an ambulance-trust
    And "Coast Ambulance" is an ambulance-trust
    And Riverside is a place of Estuary
    And Hillside is a place of Estuary
    And Riverside states:
      | field              | value             |
      | urgentCarePartners | estuary-ambulance |
    And Hillside states:
      | field              | value           |
      | urgentCarePartners | coast-ambulance |
    And the list of urgentCarePartners of Riverside is complete
    And the list of urgentCarePartners of Hillside is complete
    When "Estuary Ambulance" is checked against "IC-2.9-AMB-PLACE"
    Then the finding is "met"

  Scenario: The place with a seat for the trust has a neighbour with another ambulance trust
    Given "Estuary Ambulance" is an ambulance-trust
    And "Coast Ambulance" is an ambulance-trust
    And Hillside is a place of Estuary
    And Hillside states:
      | field              | value           |
      | urgentCarePartners | coast-ambulance |
    And the list of urgentCarePartners of Hillside is complete
    And Riverside has the board "Riverside A&E Delivery Board" as its urgent-care
    And some of its seats are:
      | post               | organisation      |
      | Head of Operations | Estuary Ambulance |
    When "Estuary Ambulance" is checked against "IC-2.9-AMB-PLACE"
    Then the finding is "met"

  Scenario: Every place lists its partners, and none names the trust
    Given "Estuary Ambulance" is an ambulance-trust
    And "Estuary Hospitals" is an nhs-foundation-trust
    And Riverside is a place of Estuary
    And Riverside states:
      | field              | value             |
      | urgentCarePartners | estuary-hospitals |
    And the list of urgentCarePartners of Riverside is complete
    When "Estuary Ambulance" is checked against "IC-2.9-AMB-PLACE"
    Then the finding is "not met"

  # Trap: work with a place across the border is not work with the places of this system.
  Scenario: Only a place of a neighbouring system names the trust
    Given "Estuary Ambulance" is an ambulance-trust
    And Marshland is a neighbouring system
    And Riverside is a place of Estuary
    And the list of urgentCarePartners of Riverside is complete
    And Farside is a place of Estuary
    And Farside states:
      | field              | value             |
      | system             | marshland         |
      | urgentCarePartners | estuary-ambulance |
    When "Estuary Ambulance" is checked against "IC-2.9-AMB-PLACE"
    Then the finding is "not met"

  # Trap: urgent care is not the business of a health and wellbeing board.
  Scenario: The trust sits on the health and wellbeing board of the place only
    Given "Estuary Ambulance" is an ambulance-trust
    And Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And some of its seats are:
      | post               | organisation      |
      | Head of Operations | Estuary Ambulance |
    And the list of urgentCarePartners of Riverside is complete
    When "Estuary Ambulance" is checked against "IC-2.9-AMB-PLACE"
    Then the finding is "not met"

  Scenario: Another organisation sits on the urgent care board
    Given "Estuary Ambulance" is an ambulance-trust
    And "Estuary Hospitals" is an nhs-foundation-trust
    And Riverside has the board "Riverside A&E Delivery Board" as its urgent-care
    And some of its seats are:
      | post                    | organisation      |
      | Chief Operating Officer | Estuary Hospitals |
    And the list of urgentCarePartners of Riverside is complete
    When "Estuary Ambulance" is checked against "IC-2.9-AMB-PLACE"
    Then the finding is "not met"

  Scenario: A place does not say who all its urgent care partners are
    Given "Estuary Ambulance" is an ambulance-trust
    And Riverside is a place of Estuary
    And Hillside is a place of Estuary
    And the list of urgentCarePartners of Riverside is complete
    When "Estuary Ambulance" is checked against "IC-2.9-AMB-PLACE"
    Then the finding is "cannot tell"
    And it asks for "the urgent care partners of the places of Estuary"

  Scenario: No place of the system is described
    Given "Estuary Ambulance" is an ambulance-trust
    When "Estuary Ambulance" is checked against "IC-2.9-AMB-PLACE"
    Then the finding is "cannot tell"
    And it asks for "the places of Estuary"

  Scenario: No ambulance trust is listed
    Given "Estuary Hospitals" is an nhs-foundation-trust
    When Estuary is checked against "IC-2.9-AMB-PLACE"
    Then the finding is "cannot tell"
    And it asks for "each ambulance trust of Estuary"

  Scenario: The other place works with an NHS trust that provides ambulance services only
    Given "Estuary Ambulance" is an ambulance-trust
    And "Coast Response" is an nhs-trust providing "ambulance"
    And Hillside is a place of Estuary
    And Riverside states:
      | field              | value             |
      | urgentCarePartners | estuary-ambulance |
    And Hillside states:
      | field              | value          |
      | urgentCarePartners | coast-response |
    And the list of urgentCarePartners of Riverside is complete
    And the list of urgentCarePartners of Hillside is complete
    When "Estuary Ambulance" is checked against "IC-2.9-AMB-PLACE"
    Then the finding is "met"
