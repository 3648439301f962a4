@GM-8.6-FORM
Feature: Provider partnership is voluntary

  Background:
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01

  Scenario: The provider partnership rests on a memorandum
    Given Riverside has the board "Riverside Alliance" as its place-provider-partnership
    And it states:
      | field          | value      |
      | decisions.form | memorandum |
    When Riverside is checked against "GM-8.6-FORM"
    Then the finding is "local choice"
    And its evidence names "memorandum of understanding"

  Scenario: The trust chief executive chairs it
    Given Riverside has the board "Riverside Alliance" as its place-provider-partnership
    And it states:
      | field      | value                        |
      | chair.post | Chief Executive of the Trust |
    When Riverside is checked against "GM-8.6-FORM"
    Then the finding is "local choice"
    And its evidence names "Chief Executive of the Trust"

  Scenario: The place has recorded a reason
    Given Riverside is a place of Estuary
    And "Riverside" has recorded for "GM-8.6-FORM" the reason "Partners prefer it"
    When Riverside is checked against "GM-8.6-FORM"
    Then the finding is "local choice"

  Scenario: Nothing is said
    Given Riverside is a place of Estuary
    When Riverside is checked against "GM-8.6-FORM"
    Then the finding is "cannot tell"

  # Trap: the form of the locality board is no choice about the provider partnership.
  Scenario: Only the locality board says how it decides
    Given Riverside has a place partnership
    And it states:
      | field          | value                 |
      | decisions.form | joint-committee       |
      | chair.post     | Leader of the Council |
    When Riverside is checked against "GM-8.6-FORM"
    Then the finding is "cannot tell"
