@CM-3.2.1-SINGLEDECISION
Feature: Commissioners decide once at system level

  Scenario Outline: The form of the body is stated
    Given Estuary is known as "cheshire-and-merseyside"
    And Estuary states:
      | field                          | value  |
      | commissioningDecisionBody.form | <form> |
    When Estuary is checked against "CM-3.2.1-SINGLEDECISION"
    Then the finding is "<finding>"

    Examples:
      | form | finding |
      | joint-committee | met |
      | committees-in-common | met |
      | statutory-committee | met |
      | delegated-individuals | met |
      | lead-provider | not met |
      | aligned-decisions | not met |
      | memorandum | not met |
      | alliance-agreement | not met |
      | advisory | not met |
      | other | met |
      | none | not met |

  # Trap: a body that starts later has decided nothing yet.
  Scenario Outline: The body has its first day
    Given Estuary is known as "cheshire-and-merseyside"
    And Estuary states:
      | field                               | value           |
      | commissioningDecisionBody.form      | joint-committee |
      | commissioningDecisionBody.startDate | <day>           |
    When Estuary is checked against "CM-3.2.1-SINGLEDECISION"
    Then the finding is "<finding>"

    Examples:
      | day        | finding    |
      | 2021-03-01 | met        |
      | 2022-01-01 | partly met |

  Scenario: There is none
    Given Estuary is known as "cheshire-and-merseyside"
    And Estuary says that it has no commissioningDecisionBody
    When Estuary is checked against "CM-3.2.1-SINGLEDECISION"
    Then the finding is "not met"

  Scenario: Only its name is given
    Given Estuary is known as "cheshire-and-merseyside"
    And Estuary states:
      | field                          | value                   |
      | commissioningDecisionBody.name | Estuary Joint Committee |
    When Estuary is checked against "CM-3.2.1-SINGLEDECISION"
    Then the finding is "cannot tell"
