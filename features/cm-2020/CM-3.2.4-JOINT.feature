@CM-3.2.4-JOINT
Feature: Commissioners decide together by March 2021

  Scenario Outline: The form of the body is stated
    Given Estuary is known as "cheshire-and-merseyside"
    And Estuary states:
      | field                          | value  |
      | commissioningDecisionBody.form | <form> |
    When Estuary is checked against "CM-3.2.4-JOINT"
    Then the finding is "<finding>"

    Examples:
      | form | finding |
      | joint-committee | met |
      | committees-in-common | met |
      | statutory-committee | not met |
      | delegated-individuals | not met |
      | lead-provider | not met |
      | aligned-decisions | not met |
      | memorandum | not met |
      | alliance-agreement | not met |
      | advisory | not met |
      | other | not met |
      | none | not met |

  # Trap: a body that starts later has decided nothing yet.
  Scenario Outline: The body has its first day
    Given Estuary is known as "cheshire-and-merseyside"
    And Estuary states:
      | field                               | value           |
      | commissioningDecisionBody.form      | joint-committee |
      | commissioningDecisionBody.startDate | <day>           |
    When Estuary is checked against "CM-3.2.4-JOINT"
    Then the finding is "<finding>"

    Examples:
      | day        | finding    |
      | 2021-03-01 | met        |
      | 2022-01-01 | partly met |

  Scenario: There is none
    Given Estuary is known as "cheshire-and-merseyside"
    And Estuary says that it has no commissioningDecisionBody
    When Estuary is checked against "CM-3.2.4-JOINT"
    Then the finding is "not met"

  Scenario: Only its name is given
    Given Estuary is known as "cheshire-and-merseyside"
    And Estuary states:
      | field                          | value                   |
      | commissioningDecisionBody.name | Estuary Joint Committee |
    When Estuary is checked against "CM-3.2.4-JOINT"
    Then the finding is "cannot tell"

  Scenario Outline: There is none before it is due
    Given Estuary is known as "cheshire-and-merseyside"
    And Estuary says that it has no commissioningDecisionBody
    And it is <day>
    When Estuary is checked against "CM-3.2.4-JOINT"
    Then the finding is "<finding>"

    Examples:
      | day        | finding     |
      | 2021-03-30 | cannot tell |
      | 2021-03-31 | not met     |
