@IC-2.36-ASSETS
Feature: Forums that exist may be used to involve people

  Scenario: The system builds on a citizens’ panel
    Given Estuary lists under involvementMechanisms:
      | name           |
      | Citizens Panel |
    When Estuary is checked against "IC-2.36-ASSETS"
    Then the finding is "local choice"
    And its evidence names "Citizens Panel"

  Scenario: Nothing is said
    Given the system Estuary
    When Estuary is checked against "IC-2.36-ASSETS"
    Then the finding is "cannot tell"
    And the explanation says "Nothing needs to be done"

  # Trap: that there is none is never a gap here; the seats of people are asked for elsewhere.
  Scenario: There is no forum at all
    Given the system Estuary
    And the list of involvementMechanisms of Estuary is complete
    When Estuary is checked against "IC-2.36-ASSETS"
    Then the finding is "cannot tell"
