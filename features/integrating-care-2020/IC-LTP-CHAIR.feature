@IC-LTP-CHAIR
Feature: The chair of the system is non-executive

  Scenario: The chair is independent
    Given Estuary states:
      | field             | value            |
      | chair.post        | Chair of Estuary |
      | chair.independent | yes              |
    When Estuary is checked against "IC-LTP-CHAIR"
    Then the finding is "met"

  Scenario: The chair comes from a partner organisation
    Given Estuary states:
      | field             | value                       |
      | chair.post        | Chair of the hospital trust |
      | chair.independent | no                          |
    When Estuary is checked against "IC-LTP-CHAIR"
    Then the finding is "not met"

  Scenario: The system has no chair
    Given Estuary says that it has no chair
    When Estuary is checked against "IC-LTP-CHAIR"
    Then the finding is "not met"

  Scenario: The chair is named and nothing is said of independence
    Given Estuary states:
      | field                  | value              |
      | chair.post             | Chair of Estuary   |
      | chair.appointmentRoute | Open advertisement |
    When Estuary is checked against "IC-LTP-CHAIR"
    Then the finding is "cannot tell"
    And it asks for "independent of the partner organisations"

  # Trap: who chairs the partnership board is not thereby the chair of the system.
  Scenario: The partnership board has an independent chair
    Given Estuary has a partnership board
    And it states:
      | field             | value             |
      | chair.post        | Independent Chair |
      | chair.independent | yes               |
    When Estuary is checked against "IC-LTP-CHAIR"
    Then the finding is "cannot tell"
