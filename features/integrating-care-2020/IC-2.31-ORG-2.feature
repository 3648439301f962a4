@IC-2.31-ORG-2
Feature: Accountability to each partnership joined

  Scenario: How the trust answers to the partnership is recorded
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And Riverside has a place partnership
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And "Estuary Hospitals" lists under accountability:
      | to                          | how                               | status |
      | riverside-partnership-board | Reports on delivery every quarter | agreed |
    When Riverside is checked against "IC-2.31-ORG-2"
    Then the finding is "met"
    And its evidence names "Reports on delivery every quarter"

  Scenario: How the trust answers to the place is recorded
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And Riverside has a place partnership
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And "Estuary Hospitals" lists under accountability:
      | to        | how                               |
      | riverside | Reports on delivery every quarter |
    When Riverside is checked against "IC-2.31-ORG-2"
    Then the finding is "met"

  Scenario: How the trust answers to its collaborative is recorded
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And the collaborative "Estuary Acute Alliance" of "Estuary Hospitals"
    And "Estuary Hospitals" lists under accountability:
      | to                     | how                 | status |
      | estuary-acute-alliance | Committee in common | agreed |
    When Estuary is checked against "IC-2.31-ORG-2"
    Then the finding is "met"

  Scenario: The link is in draft
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And Riverside has a place partnership
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And "Estuary Hospitals" lists under accountability:
      | to                          | how                               | status |
      | riverside-partnership-board | Reports on delivery every quarter | draft  |
    When Riverside is checked against "IC-2.31-ORG-2"
    Then the finding is "partly met"

  Scenario: The link is in draft and does not say how
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And Riverside has a place partnership
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And "Estuary Hospitals" lists under accountability:
      | to                          | status |
      | riverside-partnership-board | draft  |
    When Riverside is checked against "IC-2.31-ORG-2"
    Then the finding is "partly met"

  Scenario: One link is agreed and another in draft
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And Riverside has a place partnership
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And "Estuary Hospitals" lists under accountability:
      | to                          | how                               | status |
      | riverside-partnership-board | Reports on delivery every quarter | agreed |
      | riverside                   | Alliance agreement                | draft  |
    When Riverside is checked against "IC-2.31-ORG-2"
    Then the finding is "met"

  Scenario: One link is in draft, another does not say how
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And Riverside has a place partnership
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And "Estuary Hospitals" lists under accountability:
      | to                          | status |
      | riverside-partnership-board |        |
      | riverside                   | draft  |
    When Riverside is checked against "IC-2.31-ORG-2"
    Then the finding is "partly met"

  Scenario: One link says how in draft, another does not say how
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And Riverside has a place partnership
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And "Estuary Hospitals" lists under accountability:
      | to                          | how                | status |
      | riverside-partnership-board |                    |        |
      | riverside                   | Alliance agreement | draft  |
    When Riverside is checked against "IC-2.31-ORG-2"
    Then the finding is "partly met"

  Scenario: One link says how, another does not
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And Riverside has a place partnership
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And "Estuary Hospitals" lists under accountability:
      | to                          | how                |
      | riverside-partnership-board |                    |
      | riverside                   | Alliance agreement |
    When Riverside is checked against "IC-2.31-ORG-2"
    Then the finding is "met"

  Scenario: All links are listed, and none is to the partnership
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And Riverside has a place partnership
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And the list of accountability of "Estuary Hospitals" is complete
    When Riverside is checked against "IC-2.31-ORG-2"
    Then the finding is "not met"
    And the explanation says "none is to Riverside Partnership Board"

  Scenario: All links are listed, one of them to the partnership
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And Riverside has a place partnership
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And "Estuary Hospitals" lists under accountability:
      | to                          | how                               |
      | riverside-partnership-board | Reports on delivery every quarter |
    And the list of accountability of "Estuary Hospitals" is complete
    When Riverside is checked against "IC-2.31-ORG-2"
    Then the finding is "met"

  Scenario: The trust says that how it answers is not set out
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And Riverside has a place partnership
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And "Estuary Hospitals" lists under accountability:
      | to                          | how  |
      | riverside-partnership-board | none |
    When Riverside is checked against "IC-2.31-ORG-2"
    Then the finding is "not met"

  Scenario: The paper is in draft, and the trust says that how it answers is not set out
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And Riverside has a place partnership
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And "Estuary Hospitals" lists under accountability:
      | to                          | how  | status |
      | riverside-partnership-board | none | draft  |
    When Riverside is checked against "IC-2.31-ORG-2"
    Then the finding is "not met"

  Scenario: The paper is still to be written
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And Riverside has a place partnership
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And "Estuary Hospitals" lists under accountability:
      | to                          | how                | status   |
      | riverside-partnership-board | Alliance agreement | to-write |
    When Riverside is checked against "IC-2.31-ORG-2"
    Then the finding is "not met"

  Scenario: The paper is still to be written and nothing says how
    Given "Estuary Hospitals" is a nhs-foundation-trust
    And Riverside has a place partnership
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And "Estuary Hospitals" lists under accountability:
      | to                          | status   |
      | riverside-partnership-board | to-write |
    When Riverside is checked against "IC-2.31-ORG-2"
    Then the finding is "not met"

  Scenario: One link is still to be written, another says how
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And Riverside has a place partnership
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And "Estuary Hospitals" lists under accountability:
      | to                          | how                               | status   |
      | riverside-partnership-board | Alliance agreement                | to-write |
      | riverside                   | Reports on delivery every quarter | agreed   |
    When Riverside is checked against "IC-2.31-ORG-2"
    Then the finding is "met"

  Scenario: One link is still to be written, another does not say how
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And Riverside has a place partnership
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And "Estuary Hospitals" lists under accountability:
      | to                          | how                | status   |
      | riverside-partnership-board | Alliance agreement | to-write |
      | riverside                   |                    |          |
    When Riverside is checked against "IC-2.31-ORG-2"
    Then the finding is "cannot tell"

  Scenario: The trust does not say how it answers to the partnership
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And Riverside has a place partnership
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    When Riverside is checked against "IC-2.31-ORG-2"
    Then the finding is "cannot tell"
    And it asks for "how Estuary Hospitals answers to Riverside Partnership Board"

  Scenario: The trust names the partnership, but not how
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And Riverside has a place partnership
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And "Estuary Hospitals" lists under accountability:
      | to                          |
      | riverside-partnership-board |
    When Riverside is checked against "IC-2.31-ORG-2"
    Then the finding is "cannot tell"

  # Trap: a link to the collaborative is none to the partnership.
  Scenario: The trust answers to its collaborative alone
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And Riverside has a place partnership
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And the collaborative "Estuary Acute Alliance" of "Estuary Hospitals"
    And "Estuary Hospitals" lists under accountability:
      | to                     | how                 | status |
      | estuary-acute-alliance | Committee in common | agreed |
    And the list of accountability of "Estuary Hospitals" is complete
    When Riverside is checked against "IC-2.31-ORG-2"
    Then the finding is "not met"

  # Trap: another provider's link is not this one's.
  Scenario: Only the other trust's link is recorded
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And "Estuary Community Health" is a community-trust
    And Riverside has a place partnership
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Estuary Hospitals |
    And "Estuary Community Health" lists under accountability:
      | to                          | how                               |
      | riverside-partnership-board | Reports on delivery every quarter |
    When "Estuary Hospitals" is checked against "IC-2.31-ORG-2"
    Then the finding is "cannot tell"

  # Trap: a council sits on the partnership and is no provider that answers to it.
  Scenario: The partnership has no provider among its seats
    Given "Riverside Council" is a local-authority
    And Riverside has a place partnership
    And all its seats are:
      | post            | organisation      |
      | Chief Executive | Riverside Council |
    When Riverside is checked against "IC-2.31-ORG-2"
    Then the finding is "cannot tell"
    And it asks for "each provider that belongs to a partnership or collaborative"

  # Trap: somebody in attendance does not belong to the partnership.
  Scenario: The trust only attends
    Given "Estuary Hospitals" is an nhs-foundation-trust
    And Riverside has a place partnership
    And all its seats are:
      | post            | organisation      | standing      |
      | Chief Executive | Estuary Hospitals | in-attendance |
    And "Estuary Hospitals" lists under accountability:
      | to                          | how                               |
      | riverside-partnership-board | Reports on delivery every quarter |
    When Riverside is checked against "IC-2.31-ORG-2"
    Then the finding is "cannot tell"
