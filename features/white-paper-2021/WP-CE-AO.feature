@WP-CE-AO
Feature: The chief executive is accountable officer

  Scenario: The NHS body says so
    Given it is 2022-09-01
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And it states:
      | field                             | value |
      | chiefExecutive.accountableOfficer | yes   |
    When Estuary is checked against "WP-CE-AO"
    Then the finding is "met"

  Scenario: The NHS body says otherwise
    Given it is 2022-09-01
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And it states:
      | field                             | value |
      | chiefExecutive.accountableOfficer | no    |
    When Estuary is checked against "WP-CE-AO"
    Then the finding is "not met"

  # Trap: a chief executive is not accountable officer by title.
  Scenario: There is a chief executive, and nothing says who is accountable officer
    Given it is 2022-09-01
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And it states:
      | field               | value           |
      | chiefExecutive.post | Chief Executive |
    When Estuary is checked against "WP-CE-AO"
    Then the finding is "cannot tell"
    And it asks for "is accountable officer"

  # Trap: what the partnership says of itself is not said of the NHS body.
  Scenario: Only the partnership says so
    Given it is 2022-09-01
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And it states:
      | field                             | value |
      | chiefExecutive.accountableOfficer | yes   |
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    When Estuary is checked against "WP-CE-AO"
    Then the finding is "cannot tell"

  Scenario: The NHS body says otherwise before July 2022
    Given it is 2022-06-30
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And it states:
      | field                             | value |
      | chiefExecutive.accountableOfficer | no    |
    When Estuary is checked against "WP-CE-AO"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01

  Scenario: No NHS body is described
    Given it is 2022-09-01
    And the system Estuary
    When Estuary is checked against "WP-CE-AO"
    Then the finding is "cannot tell"
