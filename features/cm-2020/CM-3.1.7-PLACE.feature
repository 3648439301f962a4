@CM-3.1.7-PLACE
Feature: A place has about 250,000 to 500,000 people

  Scenario Outline: The size is usual
    Given Estuary is known as "cheshire-and-merseyside"
    And Riverside is a place of Estuary
    And "Riverside" states:
      | field      | value    |
      | population | <people> |
    When Riverside is checked against "CM-3.1.7-PLACE"
    Then the finding is "met"

    Examples:
      | people |
      | 250000 |
      | 500000 |

  # Trap: the range is a guide; many real ones are smaller, and the finding is a suggestion only.
  Scenario Outline: The size is unusual
    Given Estuary is known as "cheshire-and-merseyside"
    And Riverside is a place of Estuary
    And "Riverside" states:
      | field      | value    |
      | population | <people> |
    When Riverside is checked against "CM-3.1.7-PLACE"
    Then the finding is "not met"

    Examples:
      | people |
      | 249999 |
      | 500001 |

  Scenario: The size is unusual, and the reason is recorded
    Given Estuary is known as "cheshire-and-merseyside"
    And Riverside is a place of Estuary
    And "Riverside" states:
      | field      | value |
      | population | 249999 |
    And "Riverside" has recorded for "CM-3.1.7-PLACE" the reason "It follows the borough"
    When Riverside is checked against "CM-3.1.7-PLACE"
    Then the finding is "local choice"

  Scenario: The size is unusual, and the place says why
    Given Estuary is known as "cheshire-and-merseyside"
    And Riverside states:
      | field             | value                  |
      | population        | 130000                 |
      | boundaryRationale | It follows the borough |
    When Riverside is checked against "CM-3.1.7-PLACE"
    Then the finding is "local choice"

  Scenario: How many people live there is not said
    Given Estuary is known as "cheshire-and-merseyside"
    And Riverside is a place of Estuary
    When Riverside is checked against "CM-3.1.7-PLACE"
    Then the finding is "cannot tell"
