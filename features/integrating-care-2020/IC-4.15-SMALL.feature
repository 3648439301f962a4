@IC-4.15-SMALL
Feature: Smaller systems join up functions with others

  Scenario Outline: A collaborative reaches beyond the system
    Given Estuary states:
      | field      | value  |
      | population | 700000 |
    And the collaborative "Coast Providers" of "Estuary Hospitals, Moor Hospitals"
    And "Coast Providers" states:
      | field     | value       |
      | footprint | <footprint> |
    When Estuary is checked against "IC-4.15-SMALL"
    Then the finding is "met"
    And its evidence names "Coast Providers"

    Examples:
      | footprint    |
      | multi-system |
      | regional     |
      | national     |

  Scenario Outline: A function is shared with others
    Given Estuary states:
      | field      | value  |
      | population | 700000 |
    And Estuary lists under functions:
      | name                | level   |
      | Specialised surgery | <level> |
    When Estuary is checked against "IC-4.15-SMALL"
    Then the finding is "met"

    Examples:
      | level        |
      | multi-system |
      | national     |

  Scenario: The collaborative is only proposed
    Given Estuary states:
      | field      | value  |
      | population | 700000 |
    And the collaborative "Coast Providers" of "Estuary Hospitals, Moor Hospitals"
    And "Coast Providers" states:
      | field     | value        |
      | footprint | multi-system |
      | status    | proposed     |
    When Estuary is checked against "IC-4.15-SMALL"
    Then the finding is "partly met"

  # Trap: a collaborative of the system alone joins it up with nobody.
  Scenario Outline: A small system shares nothing
    Given Estuary states:
      | field      | value    |
      | population | <people> |
    And the collaborative "Estuary Providers" of "Estuary Hospitals, Moor Hospitals"
    And "Estuary Providers" states:
      | field     | value  |
      | footprint | system |
    And the list of collaboratives in the submission is complete
    And the list of functions of Estuary is complete
    When Estuary is checked against "IC-4.15-SMALL"
    Then the finding is "not met"

    Examples:
      | people |
      | 300000 |
      | 999999 |

  # Trap: a larger system is not asked.
  Scenario: A system of a million people shares nothing
    Given Estuary states:
      | field      | value   |
      | population | 1000000 |
    And the list of collaboratives in the submission is complete
    And the list of functions of Estuary is complete
    When Estuary is checked against "IC-4.15-SMALL"
    Then the finding is "does not apply"

  Scenario Outline: The lists of a small system are not both complete
    Given Estuary states:
      | field      | value  |
      | population | 700000 |
    And the list of <list>
    When Estuary is checked against "IC-4.15-SMALL"
    Then the finding is "cannot tell"

    Examples:
      | list                                         |
      | collaboratives in the submission is complete |
      | functions of Estuary is complete             |

  Scenario: The population is not said
    Given the system Estuary
    When Estuary is checked against "IC-4.15-SMALL"
    Then the finding is "cannot tell"
    And it asks for "the population of Estuary"

  Scenario: The population is not said, and a function is shared
    Given Estuary lists under functions:
      | name                | level        |
      | Specialised surgery | multi-system |
    When Estuary is checked against "IC-4.15-SMALL"
    Then the finding is "met"

  Scenario: A system of a million people has a collaborative beyond it
    Given Estuary states:
      | field      | value   |
      | population | 1000000 |
    And the collaborative "Coast Providers" of "Estuary Hospitals, Moor Hospitals"
    And "Coast Providers" states:
      | field     | value        |
      | footprint | multi-system |
    When Estuary is checked against "IC-4.15-SMALL"
    Then the finding is "does not apply"

  Scenario: A system of a million people shares a function
    Given Estuary states:
      | field      | value   |
      | population | 1000000 |
    And Estuary lists under functions:
      | name                | level        |
      | Specialised surgery | multi-system |
    When Estuary is checked against "IC-4.15-SMALL"
    Then the finding is "does not apply"

  Scenario: One collaborative runs, and another is proposed
    Given Estuary states:
      | field      | value  |
      | population | 700000 |
    And the collaborative "Coast Providers" of "Estuary Hospitals, Moor Hospitals"
    And "Coast Providers" states:
      | field     | value        |
      | footprint | multi-system |
    And the collaborative "Hill Providers" of "Estuary Hospitals, Hill Hospitals"
    And "Hill Providers" states:
      | field     | value        |
      | footprint | multi-system |
      | status    | proposed     |
    When Estuary is checked against "IC-4.15-SMALL"
    Then the finding is "met"

  Scenario: The collaborative is only proposed, and a function is shared
    Given Estuary states:
      | field      | value  |
      | population | 700000 |
    And the collaborative "Hill Providers" of "Estuary Hospitals, Hill Hospitals"
    And "Hill Providers" states:
      | field     | value        |
      | footprint | multi-system |
      | status    | proposed     |
    And Estuary lists under functions:
      | name                | level        |
      | Specialised surgery | multi-system |
    When Estuary is checked against "IC-4.15-SMALL"
    Then the finding is "met"

  Scenario: Both lists are complete, and a collaborative reaches beyond the system
    Given Estuary states:
      | field      | value  |
      | population | 700000 |
    And the collaborative "Coast Providers" of "Estuary Hospitals, Moor Hospitals"
    And "Coast Providers" states:
      | field     | value        |
      | footprint | multi-system |
    And the list of collaboratives in the submission is complete
    And the list of functions of Estuary is complete
    When Estuary is checked against "IC-4.15-SMALL"
    Then the finding is "met"

  Scenario: Both lists are complete, and a function is shared
    Given Estuary states:
      | field      | value  |
      | population | 700000 |
    And Estuary lists under functions:
      | name                | level        |
      | Specialised surgery | multi-system |
    And the list of collaboratives in the submission is complete
    And the list of functions of Estuary is complete
    When Estuary is checked against "IC-4.15-SMALL"
    Then the finding is "met"

  Scenario: The population is not said, and a collaborative reaches beyond the system
    Given the system Estuary
    And the collaborative "Coast Providers" of "Estuary Hospitals, Moor Hospitals"
    And "Coast Providers" states:
      | field     | value        |
      | footprint | multi-system |
    When Estuary is checked against "IC-4.15-SMALL"
    Then the finding is "met"
