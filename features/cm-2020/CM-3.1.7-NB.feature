@CM-3.1.7-NB
Feature: A neighbourhood has about 30,000 to 50,000 people

  Scenario Outline: The size is usual
    Given Estuary is known as "cheshire-and-merseyside"
    And Riverside is a place of Estuary
    And Riverside has the neighbourhood "Riverside East"
    And "Riverside East" states:
      | field      | value    |
      | population | <people> |
    When "Riverside East" is checked against "CM-3.1.7-NB"
    Then the finding is "met"

    Examples:
      | people |
      | 30000 |
      | 50000 |

  # Trap: the range is a guide; many real ones are smaller, and the finding is a suggestion only.
  Scenario Outline: The size is unusual
    Given Estuary is known as "cheshire-and-merseyside"
    And Riverside is a place of Estuary
    And Riverside has the neighbourhood "Riverside East"
    And "Riverside East" states:
      | field      | value    |
      | population | <people> |
    When "Riverside East" is checked against "CM-3.1.7-NB"
    Then the finding is "not met"

    Examples:
      | people |
      | 29999 |
      | 50001 |

  Scenario: The size is unusual, and the reason is recorded
    Given Estuary is known as "cheshire-and-merseyside"
    And Riverside is a place of Estuary
    And Riverside has the neighbourhood "Riverside East"
    And "Riverside East" states:
      | field      | value |
      | population | 29999 |
    And "Riverside" has recorded for "CM-3.1.7-NB" the reason "It follows the borough"
    When "Riverside East" is checked against "CM-3.1.7-NB"
    Then the finding is "local choice"

  Scenario: How many people live there is not said
    Given Estuary is known as "cheshire-and-merseyside"
    And Riverside is a place of Estuary
    And Riverside has the neighbourhood "Riverside East"
    When "Riverside East" is checked against "CM-3.1.7-NB"
    Then the finding is "cannot tell"
