@GM-7.4-PLAN
Feature: Each locality has a locality plan

  Scenario: It is answered with the document that proves it
    Given Estuary is known as "greater-manchester"
    And Riverside is a place of Estuary
    And it is 2022-07-01
    And "GM-7.4-PLAN" is answered "yes" for "Riverside", see "Board minutes, item 4"
    When Riverside is checked against "GM-7.4-PLAN"
    Then the finding is "met"
    And its evidence names "Board minutes, item 4"

  Scenario: It is answered in part
    Given Estuary is known as "greater-manchester"
    And Riverside is a place of Estuary
    And it is 2022-07-01
    And "GM-7.4-PLAN" is answered "partly" for "Riverside", see "Board minutes, item 4"
    When Riverside is checked against "GM-7.4-PLAN"
    Then the finding is "partly met"

  Scenario: It is denied
    Given Estuary is known as "greater-manchester"
    And Riverside is a place of Estuary
    And it is 2022-07-01
    And "GM-7.4-PLAN" is answered "no" for "Riverside", see ""
    When Riverside is checked against "GM-7.4-PLAN"
    Then the finding is "not met"

  # Trap: a yes that nobody can look up proves nothing.
  Scenario: It is answered without a document
    Given Estuary is known as "greater-manchester"
    And Riverside is a place of Estuary
    And it is 2022-07-01
    And "GM-7.4-PLAN" is answered "yes" for "Riverside", see ""
    When Riverside is checked against "GM-7.4-PLAN"
    Then the finding is "cannot tell"
    And it asks for "the document that proves the answer"

  Scenario: Nobody has answered
    Given Estuary is known as "greater-manchester"
    And Riverside is a place of Estuary
    And it is 2022-07-01
    When Riverside is checked against "GM-7.4-PLAN"
    Then the finding is "cannot tell"
    And it asks for "GM-7.4-PLAN"
