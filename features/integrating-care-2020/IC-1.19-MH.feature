@IC-1.19-MH
Feature: Specialist mental health services are organised by provider collaboration

  Scenario: The mental health trusts work as one collaborative
    Given the collaborative "Estuary Mental Health Alliance" of "Estuary Care, Northshore Partnership"
    And "Estuary Mental Health Alliance" states:
      | field    | value                    |
      | services | specialist-mental-health |
    When Estuary is checked against "IC-1.19-MH"
    Then the finding is "met"
    And its evidence names "Estuary Mental Health Alliance"

  # Trap: a collaborative of several systems satisfies this for each of them.
  Scenario: Secure mental health services are organised with a neighbouring system
    Given Marshland is a neighbouring system
    And the collaborative "Two Rivers Secure Care" of "Estuary Care, Marshland Care"
    And "Two Rivers Secure Care" states:
      | field    | value                    |
      | services | specialist-mental-health |
      | systems  | estuary, marshland       |
    When Estuary is checked against "IC-1.19-MH"
    Then the finding is "met"

  Scenario: The mental health collaborative is proposed
    Given the collaborative "Estuary Mental Health Alliance" of "Estuary Care, Northshore Partnership"
    And "Estuary Mental Health Alliance" states:
      | field     | value                    |
      | services  | specialist-mental-health |
      | formality | proposed                 |
    When Estuary is checked against "IC-1.19-MH"
    Then the finding is "partly met"

  # Trap: “specialist” hospital services are not specialist mental health services.
  Scenario: All collaboratives are listed, and none is for mental health
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field    | value             |
      | services | acute, specialist |
    And all collaboratives of Estuary are listed with all their members
    When Estuary is checked against "IC-1.19-MH"
    Then the finding is "not met"

  Scenario: The collaboratives listed are not all there are
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field    | value |
      | services | acute |
    When Estuary is checked against "IC-1.19-MH"
    Then the finding is "cannot tell"

  Scenario Outline: The collaborative covers the whole system or a wider area (<footprint>)
    Given the collaborative "Mental Health Alliance" of "Estuary Care, Northshore Partnership"
    And "Mental Health Alliance" states:
      | field     | value                    |
      | services  | specialist-mental-health |
      | footprint | <footprint>              |
    When Estuary is checked against "IC-1.19-MH"
    Then the finding is "met"

    Examples:
      | footprint    |
      | system       |
      | multi-system |
      | regional     |
      | national     |

  Scenario: The collaborative is for mental health services in general
    Given the collaborative "Estuary Mental Health Alliance" of "Estuary Care, Northshore Partnership"
    And "Estuary Mental Health Alliance" states:
      | field    | value         |
      | services | mental-health |
    When Estuary is checked against "IC-1.19-MH"
    Then the finding is "met"
