@WP-BODY-NEEDPLAN
Feature: The NHS body plans for health needs

  Scenario: The NHS body is responsible for it
    Given it is 2022-09-01
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And it states:
      | field          | value       |
      | responsibleFor | health-plan |
    When Estuary is checked against "WP-BODY-NEEDPLAN"
    Then the finding is "met"
    And its evidence names "a plan for health needs"

  # Trap: assessing need is not yet a plan to meet it.
  Scenario: The full list of what the NHS body is responsible for leaves it out
    Given it is 2022-09-01
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And it states:
      | field          | value            |
      | responsibleFor | needs-assessment |
    And the list of responsibleFor of "NHS Estuary ICB" is complete
    When Estuary is checked against "WP-BODY-NEEDPLAN"
    Then the finding is "not met"

  # Trap: what the partnership is responsible for does not rest with the NHS body.
  Scenario: Only the partnership is responsible for it
    Given it is 2022-09-01
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And the list of responsibleFor of "NHS Estuary ICB" is complete
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And it states:
      | field          | value       |
      | responsibleFor | health-plan |
    When Estuary is checked against "WP-BODY-NEEDPLAN"
    Then the finding is "not met"

  # Trap: a list that goes on proves nothing.
  Scenario: The list of what the NHS body is responsible for may go on
    Given it is 2022-09-01
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And it states:
      | field          | value            |
      | responsibleFor | needs-assessment |
    When Estuary is checked against "WP-BODY-NEEDPLAN"
    Then the finding is "cannot tell"
    And it asks for "responsible for"

  Scenario: It is left out before July 2022
    Given it is 2022-06-30
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And it states:
      | field          | value            |
      | responsibleFor | needs-assessment |
    And the list of responsibleFor of "NHS Estuary ICB" is complete
    When Estuary is checked against "WP-BODY-NEEDPLAN"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01

  Scenario: No NHS body is described
    Given it is 2022-09-01
    And the system Estuary
    When Estuary is checked against "WP-BODY-NEEDPLAN"
    Then the finding is "cannot tell"

  Scenario: There is no NHS body
    Given it is 2022-09-01
    And Estuary has a partnership board
    And the list of boards of Estuary is complete
    When Estuary is checked against "WP-BODY-NEEDPLAN"
    Then the finding is "does not apply"
