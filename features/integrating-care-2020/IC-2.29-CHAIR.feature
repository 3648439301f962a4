@IC-2.29-CHAIR
Feature: The system has a chair, appointed in the way guidance sets out

  Scenario: The chair and the route of appointment are named
    Given Estuary states:
      | field                  | value                                          |
      | chair.post             | Chair of Estuary                               |
      | chair.appointmentRoute | Open advertisement, with the regional director |
    When Estuary is checked against "IC-2.29-CHAIR"
    Then the finding is "met"

  # Trap: 2.29 does not ask for independence; that is another requirement.
  Scenario: The chair is not said to be independent
    Given Estuary states:
      | field                  | value                                          |
      | chair.post             | Chair of Estuary                               |
      | chair.appointmentRoute | Open advertisement, with the regional director |
      | chair.independent      | no                                             |
    When Estuary is checked against "IC-2.29-CHAIR"
    Then the finding is "met"

  Scenario: The chair is named and the post vacant
    Given Estuary states:
      | field                  | value              |
      | chair.post             | Chair of Estuary   |
      | chair.filled           | no                 |
      | chair.appointmentRoute | Open advertisement |
    When Estuary is checked against "IC-2.29-CHAIR"
    Then the finding is "partly met"

  Scenario: The chair was not appointed by any route
    Given Estuary states:
      | field                  | value            |
      | chair.post             | Chair of Estuary |
      | chair.appointmentRoute | none             |
    When Estuary is checked against "IC-2.29-CHAIR"
    Then the finding is "partly met"

  Scenario: The system says that it has no chair
    Given Estuary says that it has no chair
    When Estuary is checked against "IC-2.29-CHAIR"
    Then the finding is "not met"

  Scenario: The chair is named and the route of appointment is not
    Given Estuary states:
      | field      | value            |
      | chair.post | Chair of Estuary |
    When Estuary is checked against "IC-2.29-CHAIR"
    Then the finding is "cannot tell"
    And it asks for "the route of appointment"

  # Trap: who chairs the board is not said to chair the system.
  Scenario: Nothing is said of a chair
    Given Estuary has a partnership board
    And it states:
      | field      | value             |
      | chair.post | Independent Chair |
    When Estuary is checked against "IC-2.29-CHAIR"
    Then the finding is "cannot tell"

  Scenario: The post is vacant and the route of appointment is not said
    Given Estuary states:
      | field        | value            |
      | chair.post   | Chair of Estuary |
      | chair.filled | no               |
    When Estuary is checked against "IC-2.29-CHAIR"
    Then the finding is "partly met"
