@GM-A2-NB-PCN
Feature: Neighbourhood level has primary care networks

  Background:
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01

  Scenario: The neighbourhood lists its network
    Given Riverside has the neighbourhood "North Town"
    And "North Town" lists under pcns:
      | name          |
      | North Network |
    When "North Town" is checked against "GM-A2-NB-PCN"
    Then the finding is "met"
    And its evidence names "North Network"

  Scenario: The full list of networks is empty
    Given Riverside has the neighbourhood "North Town"
    And the list of pcns of "North Town" is complete
    When "North Town" is checked against "GM-A2-NB-PCN"
    Then the finding is "not met"

  Scenario: Nothing is said
    Given Riverside has the neighbourhood "North Town"
    When "North Town" is checked against "GM-A2-NB-PCN"
    Then the finding is "cannot tell"
    And it asks for "primary care networks of North Town"

  # Trap: a network of the place need not work in this neighbourhood.
  Scenario: Only the place lists its networks
    Given Riverside has the neighbourhood "North Town"
    And Riverside has the primary care network "North Network"
    And the list of pcns of Riverside is complete
    When "North Town" is checked against "GM-A2-NB-PCN"
    Then the finding is "cannot tell"

  Scenario: The place lists no neighbourhood
    Given Riverside is a place of Estuary
    When Riverside is checked against "GM-A2-NB-PCN"
    Then the finding is "cannot tell"
    And it asks for "each neighbourhood of Riverside"

  Scenario: The full list of neighbourhoods is empty
    Given the list of neighbourhoods of Riverside is complete
    When Riverside is checked against "GM-A2-NB-PCN"
    Then the finding is "does not apply"
