@IC-2.5-VERT
Feature: The place partnership joins up primary, community, acute and social care

  Scenario: All four have a seat
    Given "Estuary Hospitals" is an nhs-foundation-trust providing "acute, community"
    And Riverside has a place partnership
    And all its seats are:
      | post                              | organisation      |
      | PCN representative                |                   |
      | Chief Executive                   | Estuary Hospitals |
      | Director of Adult Social Services |                   |
    When Riverside is checked against "IC-2.5-VERT"
    Then the finding is "met"
    And its evidence names "PCN representative"
    And its evidence names "Estuary Hospitals"

  Scenario: The list is not complete, and all four have a seat
    Given Riverside has a place partnership
    And some of its seats are:
      | post   | represents                                 |
      | First  | primary-care-providers, community-services |
      | Second | acute-services, social-care                |
    When Riverside is checked against "IC-2.5-VERT"
    Then the finding is "met"

  # Trap: three out of four are not joined up.
  Scenario Outline: Only <who> is missing from the full list
    Given Riverside has a place partnership
    And all its seats are:
      | post          | represents |
      | Provider lead | <others>   |
    When Riverside is checked against "IC-2.5-VERT"
    Then the finding is "partly met"
    And the explanation says "Nobody there speaks for <who>, and"

    Examples:
      | who                          | others                                                     |
      | primary care providers       | community-services, acute-services, social-care            |
      | community services providers | primary-care-providers, acute-services, social-care        |
      | acute providers              | primary-care-providers, community-services, social-care    |
      | social care                  | primary-care-providers, community-services, acute-services |

  Scenario: The full list has none of the four
    Given Riverside has a place partnership
    And all its seats are:
      | post                       |
      | Healthwatch representative |
    When Riverside is checked against "IC-2.5-VERT"
    Then the finding is "not met"

  Scenario: Only some of the seats are given
    Given Riverside has a place partnership
    And some of its seats are:
      | post          | represents                         |
      | Provider lead | community-services, acute-services |
    When Riverside is checked against "IC-2.5-VERT"
    Then the finding is "cannot tell"
    And it asks for "primary care providers and social care"

  # Trap: most councils are responsible for social care, and a council seat may bring it; district councils are not.
  Scenario: The council sits there, and nobody is named for social care
    Given Riverside has a place partnership
    And all its seats are:
      | post                  | represents                                                 |
      | Provider lead         | primary-care-providers, community-services, acute-services |
      | Leader of the Council |                                                            |
    When Riverside is checked against "IC-2.5-VERT"
    Then the finding is "cannot tell"
    And it asks for "whether the council’s seat speaks for social care"

  Scenario: The council sits there, and acute care is missing as well
    Given Riverside has a place partnership
    And all its seats are:
      | post                  | represents                                 |
      | Provider lead         | primary-care-providers, community-services |
      | Leader of the Council |                                            |
    When Riverside is checked against "IC-2.5-VERT"
    Then the finding is "partly met"

  Scenario: Only the health and wellbeing board brings them together
    Given Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And all its seats are:
      | post    | represents                                                              |
      | Members | primary-care-providers, community-services, acute-services, social-care |
    When Riverside is checked against "IC-2.5-VERT"
    Then the finding is "cannot tell"
    And it asks for "the place partnership of Riverside"

  Scenario: All boards are listed, and there is no place partnership
    Given the list of boards of Riverside is complete
    When Riverside is checked against "IC-2.5-VERT"
    Then the finding is "does not apply"

  # Trap: a GP may speak for practices or not; the seat is named, and not counted.
  Scenario: A GP has a seat
    Given Riverside has a place partnership
    And all its seats are:
      | post             | represents                                      |
      | Provider lead    | community-services, acute-services, social-care |
      | GP Clinical Lead |                                                 |
    When Riverside is checked against "IC-2.5-VERT"
    Then the finding is "partly met"
    And the explanation says "It is not clear whom “GP Clinical Lead” speaks for"
