@CM-3.1.7-SYS
Feature: A system has about 1 to 3 million people

  Scenario Outline: The size is usual
    Given Estuary is known as "cheshire-and-merseyside"
    And "Estuary" states:
      | field      | value    |
      | population | <people> |
    When Estuary is checked against "CM-3.1.7-SYS"
    Then the finding is "met"

    Examples:
      | people |
      | 1000000 |
      | 3000000 |

  # Trap: the range is a guide; many real ones are smaller, and the finding is a suggestion only.
  Scenario Outline: The size is unusual
    Given Estuary is known as "cheshire-and-merseyside"
    And "Estuary" states:
      | field      | value    |
      | population | <people> |
    When Estuary is checked against "CM-3.1.7-SYS"
    Then the finding is "not met"

    Examples:
      | people |
      | 999999 |
      | 3000001 |

  Scenario: The size is unusual, and the reason is recorded
    Given Estuary is known as "cheshire-and-merseyside"
    And "Estuary" states:
      | field      | value |
      | population | 999999 |
    And "Estuary" has recorded for "CM-3.1.7-SYS" the reason "It follows the borough"
    When Estuary is checked against "CM-3.1.7-SYS"
    Then the finding is "local choice"

  Scenario: How many people live there is not said
    Given Estuary is known as "cheshire-and-merseyside"
    When Estuary is checked against "CM-3.1.7-SYS"
    Then the finding is "cannot tell"
