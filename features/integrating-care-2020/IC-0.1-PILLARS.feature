@IC-0.1-PILLARS
Feature: The four building blocks of a system are described

  Scenario: All four are there
    Given Riverside is a place of Estuary
    And the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And Estuary states:
      | field                             | value                                       |
      | commissioningApproach.description | One commissioning team for the whole system |
      | digital.analyticsFunction.name    | Estuary Intelligence Unit                   |
    When Estuary is checked against "IC-0.1-PILLARS"
    Then the finding is "met"
    And its evidence names "Estuary Acute Alliance"
    And its evidence names "Riverside"

  Scenario: The approach to commissioning is one, and the shared care record is in pilot
    Given Riverside is a place of Estuary
    And the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And Estuary states:
      | field                           | value  |
      | commissioningApproach.single    | yes    |
      | digital.sharedCareRecord.status | shadow |
    When Estuary is checked against "IC-0.1-PILLARS"
    Then the finding is "met"

  Scenario: Nothing is said of places
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And Estuary states:
      | field                          | value                     |
      | commissioningApproach.single   | yes                       |
      | digital.analyticsFunction.name | Estuary Intelligence Unit |
    When Estuary is checked against "IC-0.1-PILLARS"
    Then the finding is "cannot tell"
    And it asks for "a description of place partnerships"

  # Trap: a place checked alone says nothing of the rest of its system.
  Scenario: Nothing is said of anything but a place
    Given Riverside is a place of Estuary
    When Estuary is checked against "IC-0.1-PILLARS"
    Then the finding is "cannot tell"
    And it asks for "provider collaboration"
    And it asks for "strategic commissioning"
    And it asks for "digital and data"

  Scenario: Nothing is said of provider collaboration
    Given Riverside is a place of Estuary
    And Estuary states:
      | field                          | value                     |
      | commissioningApproach.single   | yes                       |
      | digital.analyticsFunction.name | Estuary Intelligence Unit |
    When Estuary is checked against "IC-0.1-PILLARS"
    Then the finding is "cannot tell"

  Scenario: Nothing is said of commissioning
    Given Riverside is a place of Estuary
    And the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And Estuary states:
      | field                          | value                     |
      | digital.analyticsFunction.name | Estuary Intelligence Unit |
    When Estuary is checked against "IC-0.1-PILLARS"
    Then the finding is "cannot tell"

  Scenario: Nothing is said of digital and data
    Given Riverside is a place of Estuary
    And the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And Estuary states:
      | field                        | value |
      | commissioningApproach.single | yes   |
    When Estuary is checked against "IC-0.1-PILLARS"
    Then the finding is "cannot tell"

  Scenario: The system says that it has no approach to commissioning
    Given Riverside is a place of Estuary
    And the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And Estuary states:
      | field                          | value                     |
      | commissioningApproach          | none                      |
      | digital.analyticsFunction.name | Estuary Intelligence Unit |
    When Estuary is checked against "IC-0.1-PILLARS"
    Then the finding is "partly met"
    And the explanation says "no strategic commissioning"

  Scenario: All collaboratives are listed, and there is none
    Given Riverside is a place of Estuary
    And all collaboratives of Estuary are listed with all their members
    And Estuary states:
      | field                          | value                     |
      | commissioningApproach.single   | yes                       |
      | digital.analyticsFunction.name | Estuary Intelligence Unit |
    When Estuary is checked against "IC-0.1-PILLARS"
    Then the finding is "partly met"
    And the explanation says "no provider collaboration"

  # Trap: a place's file that lists no collaborative does not speak for the system.
  Scenario: A place is checked alone, with no collaborative listed
    Given Riverside is a place of Estuary
    And the list of collaboratives in the submission is complete
    When Estuary is checked against "IC-0.1-PILLARS"
    Then the finding is "cannot tell"

  # Trap: a proposal is not yet a building block.
  Scenario Outline: Provider collaboration is <how>
    Given Riverside is a place of Estuary
    And the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field     | value |
      | formality | <how> |
    And Estuary states:
      | field                          | value                     |
      | commissioningApproach.single   | yes                       |
      | digital.analyticsFunction.name | Estuary Intelligence Unit |
    When Estuary is checked against "IC-0.1-PILLARS"
    Then the finding is "<finding>"

    Examples:
      | how      | finding    |
      | proposed | partly met |
      | informal | partly met |
      | formal   | met        |

  Scenario: One collaborative is proposed, and another runs
    Given Riverside is a place of Estuary
    And the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And the collaborative "Estuary Mental Health Alliance" of "Estuary Care, Northshore Care"
    And "Estuary Mental Health Alliance" states:
      | field  | value    |
      | status | proposed |
    And Estuary states:
      | field                          | value                     |
      | commissioningApproach.single   | yes                       |
      | digital.analyticsFunction.name | Estuary Intelligence Unit |
    When Estuary is checked against "IC-0.1-PILLARS"
    Then the finding is "met"

  Scenario: The only digital arrangement is a shared care record that is proposed
    Given Riverside is a place of Estuary
    And the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And Estuary states:
      | field                             | value    |
      | commissioningApproach.single      | yes      |
      | digital.sharedCareRecord.status   | proposed |
      | digital.sharedCareRecord.settings | acute    |
    When Estuary is checked against "IC-0.1-PILLARS"
    Then the finding is "partly met"
    And the explanation says "only planned or informal"

  Scenario: The shared care record is proposed beside a team for analytics
    Given Riverside is a place of Estuary
    And the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And Estuary states:
      | field                           | value                     |
      | commissioningApproach.single    | yes                       |
      | digital.sharedCareRecord.status | proposed                  |
      | digital.analyticsFunction.name  | Estuary Intelligence Unit |
    When Estuary is checked against "IC-0.1-PILLARS"
    Then the finding is "met"

  Scenario: A proposed collaborative stands beside a commissioning approach that is missing
    Given Riverside is a place of Estuary
    And the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field  | value    |
      | status | proposed |
    And Estuary states:
      | field                 | value |
      | commissioningApproach | none  |
    When Estuary is checked against "IC-0.1-PILLARS"
    Then the finding is "partly met"
    And the explanation says "no strategic commissioning"

  Scenario: The system says that it has none of the four
    Given all collaboratives of Estuary are listed with all their members
    And the list of places in the submission is complete
    And Estuary states:
      | field                     | value |
      | commissioningApproach     | none  |
      | digital.sharedCareRecord  | none  |
      | digital.analyticsFunction | none  |
    When Estuary is checked against "IC-0.1-PILLARS"
    Then the finding is "not met"

  # Trap: neither a record nor a team for analytics, but a board answers for digital.
  Scenario: A board answers for digital
    Given all collaboratives of Estuary are listed with all their members
    And the list of places in the submission is complete
    And Estuary has the board "Estuary Digital Board" as its digital
    And Estuary states:
      | field                     | value                 |
      | commissioningApproach     | none                  |
      | digital.sharedCareRecord  | none                  |
      | digital.analyticsFunction | none                  |
      | digital.accountableBoard  | estuary-digital-board |
    When Estuary is checked against "IC-0.1-PILLARS"
    Then the finding is "partly met"
    And the explanation does not say "no digital"
