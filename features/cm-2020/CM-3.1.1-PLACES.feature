@CM-3.1.1-PLACES
Feature: The nine boroughs are the nine places

  Scenario: All nine are places of the system
    Given Estuary is known as "cheshire-and-merseyside"
    And Estuary has these places:
      | name |
      | Cheshire East |
      | Cheshire West and Chester |
      | Halton |
      | Knowsley |
      | Liverpool |
      | Sefton |
      | St. Helens |
      | Warrington |
      | Wirral Place |
    When Estuary is checked against "CM-3.1.1-PLACES"
    Then the finding is "met"
    And its evidence names "Knowsley"

  # Trap: punctuation, and what follows a name, make no other borough of it; one that is left out is named.
  Scenario Outline: One is left out of the full list
    Given Estuary is known as "cheshire-and-merseyside"
    And Estuary has these places:
      | name |
      | <a> |
      | <b> |
      | <c> |
      | <d> |
      | <e> |
      | <f> |
      | <g> |
      | <h> |
    And the list of places in the submission is complete
    When Estuary is checked against "CM-3.1.1-PLACES"
    Then the finding is "partly met"
    And the explanation says "it does not have <absent>."

    Examples:
      | absent | a | b | c | d | e | f | g | h |
      | Cheshire East | Cheshire West and Chester | Halton | Knowsley | Liverpool | Sefton | St. Helens | Warrington | Wirral Place |
      | Cheshire West | Cheshire East | Halton | Knowsley | Liverpool | Sefton | St. Helens | Warrington | Wirral Place |
      | Halton | Cheshire East | Cheshire West and Chester | Knowsley | Liverpool | Sefton | St. Helens | Warrington | Wirral Place |
      | Knowsley | Cheshire East | Cheshire West and Chester | Halton | Liverpool | Sefton | St. Helens | Warrington | Wirral Place |
      | Liverpool | Cheshire East | Cheshire West and Chester | Halton | Knowsley | Sefton | St. Helens | Warrington | Wirral Place |
      | Sefton | Cheshire East | Cheshire West and Chester | Halton | Knowsley | Liverpool | St. Helens | Warrington | Wirral Place |
      | St Helens | Cheshire East | Cheshire West and Chester | Halton | Knowsley | Liverpool | Sefton | Warrington | Wirral Place |
      | Warrington | Cheshire East | Cheshire West and Chester | Halton | Knowsley | Liverpool | Sefton | St. Helens | Wirral Place |
      | Wirral | Cheshire East | Cheshire West and Chester | Halton | Knowsley | Liverpool | Sefton | St. Helens | Warrington |

  Scenario: The full list has other places only
    Given Estuary is known as "cheshire-and-merseyside"
    And Estuary has these places:
      | name |
      | Bury |
    And the list of places in the submission is complete
    When Estuary is checked against "CM-3.1.1-PLACES"
    Then the finding is "not met"

  # Trap: a borough that is not listed yet is not missing.
  Scenario: One place is described
    Given Estuary is known as "cheshire-and-merseyside"
    And Estuary has these places:
      | name |
      | Wirral |
    When Estuary is checked against "CM-3.1.1-PLACES"
    Then the finding is "cannot tell"
    And it asks for "Halton"

  # Trap: a name inside another name is not the borough.
  Scenario: A place is named after its hospital
    Given Estuary is known as "cheshire-and-merseyside"
    And Estuary has these places:
      | name |
      | North Wirral |
    And the list of places in the submission is complete
    When Estuary is checked against "CM-3.1.1-PLACES"
    Then the finding is "not met"
