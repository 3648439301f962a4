@IC-2.26-PROPOSE
Feature: Clinical networks bring proposals to a forum that decides

  Scenario: Every network reports to a forum
    Given Estuary lists under clinicalNetworks:
      | name            | reportsTo                 |
      | Stroke Network  | Estuary Partnership Board |
      | Frailty Network | Clinical Senate           |
    And the list of clinicalNetworks of Estuary is complete
    When Estuary is checked against "IC-2.26-PROPOSE"
    Then the finding is "met"

  Scenario: One network reports to nobody
    Given Estuary lists under clinicalNetworks:
      | name            | reportsTo                 |
      | Stroke Network  | Estuary Partnership Board |
      | Frailty Network | none                      |
    When Estuary is checked against "IC-2.26-PROPOSE"
    Then the finding is "not met"
    And the explanation says "Frailty Network"

  # Trap: that the other networks report somewhere says nothing of this one.
  Scenario: Where one network reports is not said
    Given Estuary lists under clinicalNetworks:
      | name            | reportsTo                 |
      | Stroke Network  | Estuary Partnership Board |
      | Frailty Network |                           |
    And the list of clinicalNetworks of Estuary is complete
    When Estuary is checked against "IC-2.26-PROPOSE"
    Then the finding is "cannot tell"
    And it asks for "Frailty Network"

  Scenario: The list of networks is not complete
    Given Estuary lists under clinicalNetworks:
      | name           | reportsTo                 |
      | Stroke Network | Estuary Partnership Board |
    When Estuary is checked against "IC-2.26-PROPOSE"
    Then the finding is "cannot tell"
    And it asks for "clinical networks"

  Scenario: No network is listed
    Given the system Estuary
    When Estuary is checked against "IC-2.26-PROPOSE"
    Then the finding is "cannot tell"
