@GM-8.8-STAFF
Feature: Lead: leads deployed staff

  Background:
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01

  Scenario: It is among the roles of the lead
    Given Riverside states:
      | field      | value                             |
      | lead.post  | Place-based Lead                  |
      | lead.roles | lead-deployed-staff, join-up-care |
    When Riverside is checked against "GM-8.8-STAFF"
    Then the finding is "met"
    And its evidence names "leading staff deployed to the place"

  Scenario: All roles of the lead are listed, and it is not among them
    Given Riverside states:
      | field      | value                                                            |
      | lead.post  | Place-based Lead                                                 |
      | lead.roles | mutual-accountability, convene-partners, develop-networks, other |
    And the list of lead.roles of Riverside is complete
    When Riverside is checked against "GM-8.8-STAFF"
    Then the finding is "not met"
    And the explanation says "leading staff deployed to the place"

  Scenario: The locality says that it has no lead
    Given Riverside is a place of Estuary
    And Riverside says that it has no lead
    When Riverside is checked against "GM-8.8-STAFF"
    Then the finding is "does not apply"

  Scenario: Other roles are listed, and the list is not complete
    Given Riverside states:
      | field      | value                                   |
      | lead.post  | Place-based Lead                        |
      | lead.roles | mutual-accountability, convene-partners |
    When Riverside is checked against "GM-8.8-STAFF"
    Then the finding is "cannot tell"
    And it asks for "leading staff deployed to the place"

  Scenario: The lead is named, and nothing is said of the role
    Given Riverside states:
      | field     | value            |
      | lead.post | Place-based Lead |
    When Riverside is checked against "GM-8.8-STAFF"
    Then the finding is "cannot tell"

  # Trap: functions the lead takes responsibility for are not what the post is there to do.
  Scenario: It stands among the functions of the lead in words
    Given Riverside states:
      | field          | value                               |
      | lead.post      | Place-based Lead                    |
      | lead.functions | leading staff deployed to the place |
    When Riverside is checked against "GM-8.8-STAFF"
    Then the finding is "cannot tell"
