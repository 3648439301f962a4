@CM-3.1.6-COVERAGE
Feature: Every area is covered by a system

  Scenario: The place belongs to the system of its file
    Given Estuary is known as "cheshire-and-merseyside"
    And Riverside is a place of Estuary
    When Riverside is checked against "CM-3.1.6-COVERAGE"
    Then the finding is "met"
    And the explanation says "Riverside belongs to Estuary"

  # Trap: it was due in April 2021, and that the place belongs to a system was no gap before.
  Scenario: It is asked before April 2021
    Given Estuary is known as "cheshire-and-merseyside"
    And Riverside is a place of Estuary
    And it is 2020-12-01
    When Riverside is checked against "CM-3.1.6-COVERAGE"
    Then the finding is "met"
