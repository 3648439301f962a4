@IC-1.14-PCN
Feature: Each place contains primary care networks

  Scenario: The place lists its networks
    Given Riverside has the primary care network "Riverside North Network"
    And Riverside has the primary care network "Riverside South Network"
    When Riverside is checked against "IC-1.14-PCN"
    Then the finding is "met"
    And its evidence names "Riverside North Network"
    And its evidence names "Riverside South Network"

  Scenario: The place says how many networks it has
    Given Riverside states:
      | field        | value |
      | numberOfPcns | 4     |
    When Riverside is checked against "IC-1.14-PCN"
    Then the finding is "met"
    And its evidence names "4"

  Scenario: The place says that it has no network
    Given Riverside states:
      | field        | value |
      | numberOfPcns | 0     |
    When Riverside is checked against "IC-1.14-PCN"
    Then the finding is "not met"

  Scenario: The full list of networks is empty
    Given the list of pcns of Riverside is complete
    When Riverside is checked against "IC-1.14-PCN"
    Then the finding is "not met"

  Scenario: Nothing is said about networks
    Given Riverside is a place of Estuary
    When Riverside is checked against "IC-1.14-PCN"
    Then the finding is "cannot tell"
    And it asks for "the primary care networks of Riverside"

  # Trap: neighbourhoods and networks differ; five neighbourhood teams are not five networks.
  Scenario: Neighbourhoods are listed without their networks
    Given Riverside lists under neighbourhoods:
      | name      |
      | East team |
      | West team |
    When Riverside is checked against "IC-1.14-PCN"
    Then the finding is "cannot tell"

  # Trap: the networks of another place are not this place's.
  Scenario: Only the place next door lists networks
    Given Riverside is a place of Estuary
    And Moorland has the primary care network "Moorland Network"
    When Riverside is checked against "IC-1.14-PCN"
    Then the finding is "cannot tell"

  Scenario: All networks are listed, and counted too
    Given Riverside has the primary care network "Riverside North Network"
    And the list of pcns of Riverside is complete
    And Riverside states:
      | field        | value |
      | numberOfPcns | 1     |
    When Riverside is checked against "IC-1.14-PCN"
    Then the finding is "met"

  # Trap: networks that are listed are there, whatever a number left over from a form says.
  Scenario: Networks are listed beside the number nought
    Given Riverside has the primary care network "Riverside North Network"
    And Riverside states:
      | field        | value |
      | numberOfPcns | 0     |
    When Riverside is checked against "IC-1.14-PCN"
    Then the finding is "met"

  Scenario: The full list of networks names one
    Given Riverside has the primary care network "Riverside North Network"
    And the list of pcns of Riverside is complete
    When Riverside is checked against "IC-1.14-PCN"
    Then the finding is "met"

  Scenario: The networks are counted and none is named in a list called complete
    Given the list of pcns of Riverside is complete
    And Riverside states:
      | field        | value |
      | numberOfPcns | 4     |
    When Riverside is checked against "IC-1.14-PCN"
    Then the finding is "met"
