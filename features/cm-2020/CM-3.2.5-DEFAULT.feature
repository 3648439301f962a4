@CM-3.2.5-DEFAULT
Feature: Commissioning is decided at place by default

  Scenario: What is kept at system level has a reason
    Given Estuary is known as "cheshire-and-merseyside"
    And Estuary lists under functions:
      | name | level | rationale |
      | Specialised beds | system | Too few patients in one place |
      | Community services | place |  |
    And the list of functions of Estuary is complete
    When Estuary is checked against "CM-3.2.5-DEFAULT"
    Then the finding is "met"

  Scenario: One is kept at system level for no reason
    Given Estuary is known as "cheshire-and-merseyside"
    And Estuary lists under functions:
      | name | level | rationale |
      | Community services | system | none |
    When Estuary is checked against "CM-3.2.5-DEFAULT"
    Then the finding is "not met"
    And the explanation says "Community services"

  # Trap: what is decided at place needs no reason.
  Scenario: Everything is decided at place
    Given Estuary is known as "cheshire-and-merseyside"
    And Estuary lists under functions:
      | name | level | rationale |
      | Community services | place | none |
      | Urgent care | place |  |
    And the list of functions of Estuary is complete
    When Estuary is checked against "CM-3.2.5-DEFAULT"
    Then the finding is "met"

  Scenario: A reason is not said
    Given Estuary is known as "cheshire-and-merseyside"
    And Estuary lists under functions:
      | name | level | rationale |
      | Specialised beds | system |  |
    When Estuary is checked against "CM-3.2.5-DEFAULT"
    Then the finding is "cannot tell"
    And it asks for "Specialised beds"

  Scenario: The list is not complete
    Given Estuary is known as "cheshire-and-merseyside"
    And Estuary lists under functions:
      | name | level | rationale |
      | Specialised beds | system | Too few patients in one place |
    When Estuary is checked against "CM-3.2.5-DEFAULT"
    Then the finding is "cannot tell"

  Scenario: No function is listed
    Given Estuary is known as "cheshire-and-merseyside"
    When Estuary is checked against "CM-3.2.5-DEFAULT"
    Then the finding is "cannot tell"
