@CM-3.1.7-LEVELS
Feature: Decisions are considered at three levels

  Scenario: There is something at each level
    Given Estuary is known as "cheshire-and-merseyside"
    And Estuary lists under functions:
      | name | level |
      | Capital planning | system |
      | Commissioning | place |
      | Community teams | neighbourhood |
    When Estuary is checked against "CM-3.1.7-LEVELS"
    Then the finding is "met"

  # Trap: several functions at one level count once.
  Scenario: There are several at some levels
    Given Estuary is known as "cheshire-and-merseyside"
    And Estuary lists under functions:
      | name | level |
      | Capital planning | system |
      | Digital | system |
      | Commissioning | place |
      | Prevention | place |
      | Community teams | neighbourhood |
    When Estuary is checked against "CM-3.1.7-LEVELS"
    Then the finding is "met"

  Scenario Outline: One level is left out of the full list
    Given Estuary is known as "cheshire-and-merseyside"
    And Estuary lists under functions:
      | name | level |
      | Capital planning | <one> |
      | Commissioning | <other> |
      | Digital | <other> |
    And the list of functions of Estuary is complete
    When Estuary is checked against "CM-3.1.7-LEVELS"
    Then the finding is "partly met"
    And the explanation says "leaves out <missing>"

    Examples:
      | one    | other         | missing       |
      | system | place         | neighbourhood |
      | system | neighbourhood | place         |
      | place  | neighbourhood | system        |

  Scenario: The full list is at none of them
    Given Estuary is known as "cheshire-and-merseyside"
    And Estuary lists under functions:
      | name | level |
      | Specialised services | multi-system |
    And the list of functions of Estuary is complete
    When Estuary is checked against "CM-3.1.7-LEVELS"
    Then the finding is "not met"

  Scenario: The list is not complete
    Given Estuary is known as "cheshire-and-merseyside"
    And Estuary lists under functions:
      | name | level |
      | Capital planning | system |
      | Commissioning | place |
    When Estuary is checked against "CM-3.1.7-LEVELS"
    Then the finding is "cannot tell"
    And it asks for "neighbourhood"

  # Trap: a place with neighbourhoods does not say what is decided there.
  Scenario: Only neighbourhoods are described
    Given Estuary is known as "cheshire-and-merseyside"
    And Riverside is a place of Estuary
    And Riverside has the neighbourhood "Riverside East"
    When Estuary is checked against "CM-3.1.7-LEVELS"
    Then the finding is "cannot tell"
