@IC-2.26-EMBED
Feature: Specialist clinical leadership is built into the system

  Scenario: A network led by hospital specialists works for the system
    Given Estuary lists under clinicalNetworks:
      | name           | specialist |
      | Stroke Network | yes        |
    When Estuary is checked against "IC-2.26-EMBED"
    Then the finding is "met"
    And its evidence names "Stroke Network"

  Scenario Outline: A named clinical lead speaks for a specialist service
    Given Estuary lists under clinicalLeads:
      | post                      | represents |
      | Clinical Lead for Surgery | <service>  |
    When Estuary is checked against "IC-2.26-EMBED"
    Then the finding is "met"
    And its evidence names "Clinical Lead for Surgery"

    Examples:
      | service                |
      | acute-services         |
      | mental-health-services |

  Scenario Outline: A specialist clinician sits on a board of the system
    Given Estuary has a partnership board
    And some of its seats are:
      | post             | represents |
      | Medical Director | <service>  |
    When Estuary is checked against "IC-2.26-EMBED"
    Then the finding is "met"
    And its evidence names "Medical Director"

    Examples:
      | service                |
      | acute-services         |
      | mental-health-services |

  Scenario: Networks, leads and boards are all listed, and no specialist is among them
    Given Estuary lists under clinicalNetworks:
      | name                 | specialist |
      | Primary Care Network | no         |
    And Estuary lists under clinicalLeads:
      | post    | represents             |
      | GP Lead | primary-care-providers |
    And Estuary has a partnership board
    And all its seats are:
      | post                               | organisation |
      | Chief Executive of the acute trust |              |
      | GP representative                  |              |
    And the list of clinicalNetworks of Estuary is complete
    And the list of clinicalLeads of Estuary is complete
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.26-EMBED"
    Then the finding is "not met"

  # Trap: the manager of a hospital and a general practitioner side by side are no specialist clinician.
  Scenario Outline: <list> may leave somebody out
    Given Estuary has a partnership board
    And all its seats are:
      | post                               | organisation |
      | Chief Executive of the acute trust |              |
      | GP representative                  |              |
    And the list of <one> of Estuary is complete
    And the list of <other> of Estuary is complete
    When Estuary is checked against "IC-2.26-EMBED"
    Then the finding is "cannot tell"

    Examples:
      | list             | one              | other         |
      | clinicalNetworks | clinicalLeads    | boards        |
      | clinicalLeads    | clinicalNetworks | boards        |
      | boards           | clinicalNetworks | clinicalLeads |

  Scenario: The seats of one board are not all listed
    Given Estuary has a partnership board
    And the list of clinicalNetworks of Estuary is complete
    And the list of clinicalLeads of Estuary is complete
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.26-EMBED"
    Then the finding is "cannot tell"

  Scenario: It is not said whether specialists lead the only network
    Given Estuary lists under clinicalNetworks:
      | name            |
      | Frailty Network |
    And the list of clinicalNetworks of Estuary is complete
    And the list of clinicalLeads of Estuary is complete
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.26-EMBED"
    Then the finding is "cannot tell"
    And it asks for "whether specialists lead it"
