@IC-2.25-PLACE
Feature: Clinical lead for primary care at place

  Scenario: A network's clinical director sits on the partnership
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | PCN Clinical Director |
      | Leader of the Council |
    When Riverside is checked against "IC-2.25-PLACE"
    Then the finding is "met"
    And its evidence names "PCN Clinical Director"
    And its evidence does not name "Leader of the Council"

  Scenario: The federation sends a clinician
    Given Riverside has a place partnership
    And all its seats are:
      | post                | clinicalOrProfessional |
      | GP Federation Chair | yes                    |
    When Riverside is checked against "IC-2.25-PLACE"
    Then the finding is "met"

  Scenario: A clinical lead of the place speaks for primary care
    Given Riverside has a place partnership
    And Riverside lists under clinicalLeads:
      | post                | represents             |
      | GP Lead for Frailty | primary-care-providers |
    When Riverside is checked against "IC-2.25-PLACE"
    Then the finding is "met"
    And its evidence names "GP Lead for Frailty"

  Scenario: The full lists show no clinician for primary care
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside lists under clinicalLeads:
      | post        | represents     |
      | Chief Nurse | acute-services |
    And the list of clinicalLeads of Riverside is complete
    When Riverside is checked against "IC-2.25-PLACE"
    Then the finding is "not met"
    And the explanation says "no clinician speaks for primary care"

  Scenario: The clinician sits on the delivery board instead
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And all its seats are:
      | post                  |
      | PCN Clinical Director |
    And the list of clinicalLeads of Riverside is complete
    When Riverside is checked against "IC-2.25-PLACE"
    Then the finding is "partly met"
    And its evidence names "Riverside Delivery Board"

  # Trap: on the delivery board, a manager of the federation is no clinician either.
  Scenario: The federation's manager sits on the delivery board
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And all its seats are:
      | post                                  |
      | Business Manager of the GP Federation |
    And the list of clinicalLeads of Riverside is complete
    When Riverside is checked against "IC-2.25-PLACE"
    Then the finding is "not met"

  # Trap: the Health and Wellbeing Board is a council committee, not another table of the partnership.
  Scenario: The clinician sits on the health and wellbeing board only
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And all its seats are:
      | post                  |
      | PCN Clinical Director |
    And the list of clinicalLeads of Riverside is complete
    When Riverside is checked against "IC-2.25-PLACE"
    Then the finding is "not met"

  Scenario: The clinician sits on both boards
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | PCN Clinical Director |
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And all its seats are:
      | post                  |
      | PCN Clinical Director |
    And the list of clinicalLeads of Riverside is complete
    When Riverside is checked against "IC-2.25-PLACE"
    Then the finding is "met"

  Scenario: Only some of the seats are given
    Given Riverside has a place partnership
    And some of its seats are:
      | post                  |
      | Leader of the Council |
    And the list of clinicalLeads of Riverside is complete
    When Riverside is checked against "IC-2.25-PLACE"
    Then the finding is "cannot tell"
    And it asks for "the clinician who speaks for primary care providers at Riverside"

  Scenario: The clinician sits on the delivery board, and only some of the partnership's seats are given
    Given Riverside has a place partnership
    And some of its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And all its seats are:
      | post                  |
      | PCN Clinical Director |
    And the list of clinicalLeads of Riverside is complete
    When Riverside is checked against "IC-2.25-PLACE"
    Then the finding is "cannot tell"

  Scenario: The seats are complete, the clinical leads are not
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    When Riverside is checked against "IC-2.25-PLACE"
    Then the finding is "cannot tell"

  Scenario: Nothing is said
    Given Riverside is a place of Estuary
    And the list of clinicalLeads of Riverside is complete
    When Riverside is checked against "IC-2.25-PLACE"
    Then the finding is "cannot tell"

  # Trap: a seat for the federation speaks for primary care, but nothing says that a clinician holds it.
  Scenario: The federation has a seat
    Given Riverside has a place partnership
    And all its seats are:
      | post                          |
      | Chief Officer - GP Federation |
    And the list of clinicalLeads of Riverside is complete
    When Riverside is checked against "IC-2.25-PLACE"
    Then the finding is "cannot tell"
    And its evidence names "Chief Officer - GP Federation"
    And it asks for "whether a clinician holds this seat"

  # Trap: two people are not one clinician for primary care.
  Scenario: The federation's manager sits beside a hospital's medical director
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute"
    And Riverside has a place partnership
    And all its seats are:
      | post                         | organisation      |
      | Chief Officer, GP Federation |                   |
      | Medical Director             | Estuary Hospitals |
    When Riverside is checked against "IC-2.25-PLACE"
    Then the finding is "cannot tell"
    And its evidence does not name "Medical Director"

  Scenario: The federation's seat is said to be held by no clinician
    Given Riverside has a place partnership
    And all its seats are:
      | post                          | clinicalOrProfessional |
      | Chief Officer - GP Federation | no                     |
    And the list of clinicalLeads of Riverside is complete
    When Riverside is checked against "IC-2.25-PLACE"
    Then the finding is "not met"

  Scenario: The federation sends a manager, and a clinical director sits on the delivery board
    Given Riverside has a place partnership
    And all its seats are:
      | post                          | clinicalOrProfessional |
      | Chief Officer - GP Federation | no                     |
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And all its seats are:
      | post                  |
      | PCN Clinical Director |
    And the list of clinicalLeads of Riverside is complete
    When Riverside is checked against "IC-2.25-PLACE"
    Then the finding is "partly met"

  Scenario: The federation sends a manager, and the clinical leads are not complete
    Given Riverside has a place partnership
    And all its seats are:
      | post                          | clinicalOrProfessional |
      | Chief Officer - GP Federation | no                     |
    When Riverside is checked against "IC-2.25-PLACE"
    Then the finding is "cannot tell"

  Scenario: A network's clinical director sits beside the federation's manager
    Given Riverside has a place partnership
    And all its seats are:
      | post                          |
      | Chief Officer - GP Federation |
      | PCN Clinical Director         |
    When Riverside is checked against "IC-2.25-PLACE"
    Then the finding is "met"

  Scenario: The federation has a seat, and a clinical lead speaks for primary care
    Given Riverside has a place partnership
    And all its seats are:
      | post                          |
      | Chief Officer - GP Federation |
    And Riverside lists under clinicalLeads:
      | post                | represents             |
      | GP Lead for Frailty | primary-care-providers |
    And the list of clinicalLeads of Riverside is complete
    When Riverside is checked against "IC-2.25-PLACE"
    Then the finding is "met"

  Scenario: A clinical lead speaks for primary care, and nobody on the partnership does
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And all its seats are:
      | post                  |
      | PCN Clinical Director |
    And Riverside lists under clinicalLeads:
      | post                | represents             |
      | GP Lead for Frailty | primary-care-providers |
    And the list of clinicalLeads of Riverside is complete
    When Riverside is checked against "IC-2.25-PLACE"
    Then the finding is "met"

  Scenario: A clinical lead speaks for primary care, and no clinician sits anywhere
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside lists under clinicalLeads:
      | post                | represents             |
      | GP Lead for Frailty | primary-care-providers |
    And the list of clinicalLeads of Riverside is complete
    When Riverside is checked against "IC-2.25-PLACE"
    Then the finding is "met"

  # Trap: a clinician of the CCG commissions primary care.
  Scenario: The CCG's clinical lead for primary care has a seat
    Given Riverside has a place partnership
    And all its seats are:
      | post                               |
      | CCG Clinical Lead for Primary Care |
    And the list of clinicalLeads of Riverside is complete
    When Riverside is checked against "IC-2.25-PLACE"
    Then the finding is "not met"

  # Trap: a GP may or may not speak for practices; the seat is asked about, not counted.
  Scenario: A GP sits on the partnership
    Given Riverside has a place partnership
    And all its seats are:
      | post             |
      | GP Clinical Lead |
    And the list of clinicalLeads of Riverside is complete
    When Riverside is checked against "IC-2.25-PLACE"
    Then the finding is "not met"
    And the explanation says "It is not clear whom “GP Clinical Lead” speaks for"

  Scenario Outline: The clinician sits on the <purpose> only
    Given Riverside has a place partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And Riverside has the board "Riverside Other Board" as its <purpose>
    And all its seats are:
      | post                  |
      | PCN Clinical Director |
    And the list of clinicalLeads of Riverside is complete
    When Riverside is checked against "IC-2.25-PLACE"
    Then the finding is "not met"

    Examples:
      | purpose     |
      | scrutiny    |
      | assembly    |
      | involvement |
