@TP-A-CONFIG
Feature: The configuration, size and boundary of the place are confirmed

  Scenario: All three are stated
    Given "Riverside Council" is a local-authority
    And Riverside states:
      | field            | value             |
      | localAuthorities | riverside-council |
      | population       | 190000            |
      | boundaryBasis    | council-area      |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-CONFIG"
    Then the finding is "met"
    And its evidence names "Riverside Council"
    And its evidence names "population"
    And its evidence names "a council area"

  # Trap: to name the place is not to say how large it is and what its boundary follows.
  Scenario: Only its name is given
    Given Riverside is a place of Estuary
    And it is 2022-09-01
    When Riverside is checked against "TP-A-CONFIG"
    Then the finding is "cannot tell"
    And it asks for "boundary basis"

  # Trap: two of the three do not stand for the other.
  Scenario Outline: One is left out
    Given "Riverside Council" is a local-authority
    And Riverside states:
      | field    | value   |
      | <first>  | <one>   |
      | <second> | <other> |
    And it is 2022-09-01
    When Riverside is checked against "TP-A-CONFIG"
    Then the finding is "cannot tell"
    And the explanation says "The rest is not said"

    Examples:
      | first            | one               | second        | other        |
      | population       | 190000            | boundaryBasis | council-area |
      | localAuthorities | riverside-council | boundaryBasis | council-area |
      | localAuthorities | riverside-council | population    | 190000       |

  Scenario: Its full list of councils is empty, and the rest is stated
    Given Riverside states:
      | field            | value             |
      | localAuthorities |                   |
      | population       | 190000            |
      | boundaryBasis    | health-geography  |
    And the list of localAuthorities of Riverside is complete
    And it is 2022-09-01
    When Riverside is checked against "TP-A-CONFIG"
    Then the finding is "partly met"

  Scenario Outline: Its full list of councils is empty, and nothing else is stated
    Given Riverside states:
      | field            | value |
      | localAuthorities |       |
    And the list of localAuthorities of Riverside is complete
    And it is <day>
    When Riverside is checked against "TP-A-CONFIG"
    Then the finding is "<finding>"

    Examples:
      | day        | finding     |
      | 2022-06-30 | cannot tell |
      | 2022-07-01 | not met     |
