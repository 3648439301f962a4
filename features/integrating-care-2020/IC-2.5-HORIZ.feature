@IC-2.5-HORIZ
Feature: Similar providers work at scale through a formal collaborative

  Scenario: The hospitals have signed an agreement
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field     | value  |
      | formality | formal |
    When Estuary is checked against "IC-2.5-HORIZ"
    Then the finding is "met"
    And its evidence names "Estuary Acute Alliance"

  Scenario: The hospitals work together informally
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field     | value    |
      | formality | informal |
    When Estuary is checked against "IC-2.5-HORIZ"
    Then the finding is "partly met"
    And its evidence names "Estuary Acute Alliance"

  Scenario: There is an agreement in form, which the members have not agreed
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field     | value  |
      | formality | formal |
      | agreed    | no     |
    When Estuary is checked against "IC-2.5-HORIZ"
    Then the finding is "partly met"

  Scenario: One agreement is formal and another informal
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And "Estuary Acute Alliance" states:
      | field     | value    |
      | formality | informal |
    And the collaborative "Estuary Mental Health Alliance" of "Estuary Care, Northshore Partnership"
    And "Estuary Mental Health Alliance" states:
      | field     | value  |
      | formality | formal |
    When Estuary is checked against "IC-2.5-HORIZ"
    Then the finding is "met"
    And its evidence names "Estuary Mental Health Alliance"
    And its evidence does not name "Estuary Acute Alliance"

  Scenario: The list of collaboratives is complete and empty
    Given all collaboratives of Estuary are listed with all their members
    When Estuary is checked against "IC-2.5-HORIZ"
    Then the finding is "not met"

  # Trap: joining up inside one place is vertical; this is about similar providers across places.
  Scenario: The formal agreement is between providers of one borough
    Given Riverside is a place of Estuary
    And the collaborative "Riverside Provider Collaborative" of "Estuary Hospitals, Riverside Community Trust"
    And "Riverside Provider Collaborative" states:
      | field     | value     |
      | formality | formal    |
      | places    | riverside |
    And all collaboratives of Estuary are listed with all their members
    When Estuary is checked against "IC-2.5-HORIZ"
    Then the finding is "not met"

  Scenario: Nothing says on what footing the hospitals work together
    Given the collaborative "Estuary Acute Alliance" of "Estuary Hospitals, Northshore Hospital"
    And all collaboratives of Estuary are listed with all their members
    When Estuary is checked against "IC-2.5-HORIZ"
    Then the finding is "cannot tell"
    And it asks for "the services and the formality of Estuary Acute Alliance"

  Scenario: No collaborative is listed, and the list is not complete
    Given the system Estuary
    When Estuary is checked against "IC-2.5-HORIZ"
    Then the finding is "cannot tell"
