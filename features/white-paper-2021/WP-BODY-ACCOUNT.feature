@WP-BODY-ACCOUNT
Feature: The NHS body answers to NHS England

  Scenario: The NHS body answers to NHS England
    Given it is 2022-09-01
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And it states:
      | field         | value       |
      | accountableTo | nhs-england |
    When Estuary is checked against "WP-BODY-ACCOUNT"
    Then the finding is "met"
    And its evidence names "NHS England"

  Scenario: Everybody who holds the NHS body to account is listed, without NHS England
    Given it is 2022-09-01
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And it states:
      | field         | value    |
      | accountableTo | partners |
    And the list of accountableTo of "NHS Estuary ICB" is complete
    When Estuary is checked against "WP-BODY-ACCOUNT"
    Then the finding is "not met"

  # Trap: the partnership answering to NHS England says nothing of the NHS body.
  Scenario: Only the partnership answers to NHS England
    Given it is 2022-09-01
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And the list of accountableTo of "NHS Estuary ICB" is complete
    And Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And it states:
      | field         | value       |
      | accountableTo | nhs-england |
    When Estuary is checked against "WP-BODY-ACCOUNT"
    Then the finding is "not met"

  # Trap: being responsible for functions does not say to whom one answers.
  Scenario: The NHS body says what it is responsible for, and not who holds it to account
    Given it is 2022-09-01
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And it states:
      | field          | value              |
      | responsibleFor | strategic-planning |
    And the list of responsibleFor of "NHS Estuary ICB" is complete
    When Estuary is checked against "WP-BODY-ACCOUNT"
    Then the finding is "cannot tell"
    And it asks for "who holds NHS Estuary ICB to account"

  Scenario: NHS England is left out before July 2022
    Given it is 2022-06-30
    And Estuary has the board "NHS Estuary ICB" as its integrated-care-board
    And it states:
      | field         | value    |
      | accountableTo | partners |
    And the list of accountableTo of "NHS Estuary ICB" is complete
    When Estuary is checked against "WP-BODY-ACCOUNT"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01

  Scenario: No NHS body is described
    Given it is 2022-09-01
    And the system Estuary
    When Estuary is checked against "WP-BODY-ACCOUNT"
    Then the finding is "cannot tell"
