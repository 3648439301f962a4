@IC-2.17-HWB
Feature: The partnership relates to the health and wellbeing board

  Scenario: The relation is described
    Given Riverside has a place partnership
    And it states:
      | field         | value                                       |
      | relationToHwb | Reports every quarter on the joint strategy |
    When Riverside is checked against "IC-2.17-HWB"
    Then the finding is "met"
    And its evidence names "Reports every quarter"

  Scenario: The relation rests on draft terms of reference
    Given Riverside has a place partnership
    And it states:
      | field         | value                                       |
      | relationToHwb | Reports every quarter on the joint strategy |
    And Riverside has these documents:
      | kind               | status |
      | terms-of-reference | draft  |
    When Riverside is checked against "IC-2.17-HWB"
    Then the finding is "partly met"

  Scenario: The partnership says that there is none
    Given Riverside has a place partnership
    And it states:
      | field         | value |
      | relationToHwb | none  |
    When Riverside is checked against "IC-2.17-HWB"
    Then the finding is "not met"

  # Trap: that both boards exist does not say how they relate.
  Scenario: There is a health and wellbeing board, and the relation is not described
    Given Riverside has the board "Riverside Health and Wellbeing Board" as its health-and-wellbeing-board
    And Riverside has a place partnership
    When Riverside is checked against "IC-2.17-HWB"
    Then the finding is "cannot tell"
    And it asks for "how it relates to the health and wellbeing board"

  Scenario: Another board of the place describes its relation
    Given Riverside has the board "Riverside Delivery Board" as its place-provider-partnership
    And it states:
      | field         | value               |
      | relationToHwb | Reports once a year |
    When Riverside is checked against "IC-2.17-HWB"
    Then the finding is "cannot tell"

  Scenario: All boards are listed, and there is no place partnership
    Given the list of boards of Riverside is complete
    When Riverside is checked against "IC-2.17-HWB"
    Then the finding is "does not apply"
