@IC-2.2-DATE
Feature: Changes on all eight themes are in place by April 2022

  Scenario: Every theme has a date before April 2022 is over
    Given Estuary lists under themes:
      | name                    | milestoneDate |
      | provider-collaboratives | 2022-03-31    |
      | place                   | 2022-03-31    |
      | clinical-leadership     | 2022-03-31    |
      | governance              | 2022-03-31    |
      | finance                 | 2022-03-31    |
      | data-and-digital        | 2022-03-31    |
      | regulation              | 2022-03-31    |
      | commissioning           | 2022-03-31    |
    When Estuary is checked against "IC-2.2-DATE"
    Then the finding is "met"

  # Trap: “no later than April 2022” includes all of April.
  Scenario: One theme is dated on the last day of April 2022
    Given Estuary lists under themes:
      | name                    | milestoneDate |
      | provider-collaboratives | 2022-03-31    |
      | place                   | 2022-03-31    |
      | clinical-leadership     | 2022-03-31    |
      | governance              | 2022-03-31    |
      | finance                 | 2022-04-30    |
      | data-and-digital        | 2022-03-31    |
      | regulation              | 2022-03-31    |
      | commissioning           | 2022-03-31    |
    When Estuary is checked against "IC-2.2-DATE"
    Then the finding is "met"

  Scenario: One theme is dated in May 2022, and nothing says why
    Given Estuary lists under themes:
      | name                    | milestoneDate |
      | provider-collaboratives | 2022-03-31    |
      | place                   | 2022-03-31    |
      | clinical-leadership     | 2022-03-31    |
      | governance              | 2022-03-31    |
      | finance                 | 2022-05-01    |
      | data-and-digital        | 2022-03-31    |
      | regulation              | 2022-03-31    |
      | commissioning           | 2022-03-31    |
    When Estuary is checked against "IC-2.2-DATE"
    Then the finding is "not met"
    And its evidence names "2022-05-01"
    And its evidence does not name "2022-03-31"

  Scenario: One theme is late, and the reason is recorded
    Given Estuary lists under themes:
      | name                    | milestoneDate | reason                                          |
      | provider-collaboratives | 2022-03-31    |                                                 |
      | place                   | 2022-03-31    |                                                 |
      | clinical-leadership     | 2022-03-31    |                                                 |
      | governance              | 2022-03-31    |                                                 |
      | finance                 | 2022-09-30    | Two councils close their accounts in the summer |
      | data-and-digital        | 2022-03-31    |                                                 |
      | regulation              | 2022-03-31    |                                                 |
      | commissioning           | 2022-03-31    |                                                 |
    When Estuary is checked against "IC-2.2-DATE"
    Then the finding is "partly met"
    And its evidence names "Two councils close their accounts in the summer"

  Scenario: Two themes are late, and the reason of one is recorded
    Given Estuary lists under themes:
      | name                    | milestoneDate | reason                                          |
      | provider-collaboratives | 2022-03-31    |                                                 |
      | place                   | 2022-07-01    |                                                 |
      | clinical-leadership     | 2022-03-31    |                                                 |
      | governance              | 2022-03-31    |                                                 |
      | finance                 | 2022-09-30    | Two councils close their accounts in the summer |
      | data-and-digital        | 2022-03-31    |                                                 |
      | regulation              | 2022-03-31    |                                                 |
      | commissioning           | 2022-03-31    |                                                 |
    When Estuary is checked against "IC-2.2-DATE"
    Then the finding is "not met"
    And its evidence names "2022-07-01"
    And its evidence does not name "2022-09-30"

  Scenario: Two themes are late, and both reasons are recorded
    Given Estuary lists under themes:
      | name                    | milestoneDate | reason                       |
      | provider-collaboratives | 2022-03-31    |                              |
      | place                   | 2022-07-01    | Elections in May             |
      | clinical-leadership     | 2022-03-31    |                              |
      | governance              | 2022-03-31    |                              |
      | finance                 | 2022-09-30    | Accounts close in the summer |
      | data-and-digital        | 2022-03-31    |                              |
      | regulation              | 2022-03-31    |                              |
      | commissioning           | 2022-03-31    |                              |
    When Estuary is checked against "IC-2.2-DATE"
    Then the finding is "partly met"

  Scenario: Seven themes have a date
    Given Estuary lists under themes:
      | name                    | milestoneDate |
      | provider-collaboratives | 2022-03-31    |
      | place                   | 2022-03-31    |
      | clinical-leadership     | 2022-03-31    |
      | governance              | 2022-03-31    |
      | finance                 | 2022-03-31    |
      | data-and-digital        | 2022-03-31    |
      | commissioning           | 2022-03-31    |
    When Estuary is checked against "IC-2.2-DATE"
    Then the finding is "cannot tell"
    And it asks for "regulation and oversight"

  Scenario: One theme stands there without a date
    Given Estuary lists under themes:
      | name                    | milestoneDate |
      | provider-collaboratives | 2022-03-31    |
      | place                   | 2022-03-31    |
      | clinical-leadership     | 2022-03-31    |
      | governance              | 2022-03-31    |
      | finance                 | 2022-03-31    |
      | data-and-digital        | 2022-03-31    |
      | regulation              |               |
      | commissioning           | 2022-03-31    |
    When Estuary is checked against "IC-2.2-DATE"
    Then the finding is "cannot tell"
    And it asks for "regulation and oversight"

  # Trap: eight dates are not yet a date for each of the eight themes.
  Scenario: One theme stands there twice, and another not at all
    Given Estuary lists under themes:
      | name                    | milestoneDate |
      | provider-collaboratives | 2022-03-31    |
      | place                   | 2022-03-31    |
      | clinical-leadership     | 2022-03-31    |
      | governance              | 2022-03-31    |
      | finance                 | 2022-03-31    |
      | data-and-digital        | 2022-03-31    |
      | commissioning           | 2022-03-31    |
      | place                   | 2022-02-01    |
    When Estuary is checked against "IC-2.2-DATE"
    Then the finding is "cannot tell"
    And it asks for "regulation and oversight"

  Scenario: One theme is late without a reason, and others have no date
    Given Estuary lists under themes:
      | name                    | milestoneDate |
      | provider-collaboratives | 2022-03-31    |
      | clinical-leadership     | 2022-03-31    |
      | governance              | 2022-03-31    |
      | finance                 | 2022-09-30    |
      | data-and-digital        | 2022-03-31    |
      | commissioning           | 2022-03-31    |
    When Estuary is checked against "IC-2.2-DATE"
    Then the finding is "not met"

  Scenario: Nothing is said of the themes
    Given the system Estuary
    When Estuary is checked against "IC-2.2-DATE"
    Then the finding is "cannot tell"

  Scenario Outline: Every theme has a date but <missing>
    Given Estuary lists under themes:
      | name                    | milestoneDate |
      | provider-collaboratives | <a>           |
      | place                   | <b>           |
      | clinical-leadership     | <c>           |
      | governance              | <d>           |
      | finance                 | <e>           |
      | data-and-digital        | <f>           |
      | regulation              | <g>           |
      | commissioning           | <h>           |
    When Estuary is checked against "IC-2.2-DATE"
    Then the finding is "cannot tell"

    Examples:
      | a          | b          | c          | d          | e          | f          | g          | h          | missing                              |
      |            | 2022-03-31 | 2022-03-31 | 2022-03-31 | 2022-03-31 | 2022-03-31 | 2022-03-31 | 2022-03-31 | provider collaboratives              |
      | 2022-03-31 |            | 2022-03-31 | 2022-03-31 | 2022-03-31 | 2022-03-31 | 2022-03-31 | 2022-03-31 | place-based partnerships             |
      | 2022-03-31 | 2022-03-31 |            | 2022-03-31 | 2022-03-31 | 2022-03-31 | 2022-03-31 | 2022-03-31 | clinical and professional leadership |
      | 2022-03-31 | 2022-03-31 | 2022-03-31 |            | 2022-03-31 | 2022-03-31 | 2022-03-31 | 2022-03-31 | governance and accountability        |
      | 2022-03-31 | 2022-03-31 | 2022-03-31 | 2022-03-31 |            | 2022-03-31 | 2022-03-31 | 2022-03-31 | financial framework                  |
      | 2022-03-31 | 2022-03-31 | 2022-03-31 | 2022-03-31 | 2022-03-31 |            | 2022-03-31 | 2022-03-31 | data and digital                     |
      | 2022-03-31 | 2022-03-31 | 2022-03-31 | 2022-03-31 | 2022-03-31 | 2022-03-31 |            | 2022-03-31 | regulation and oversight             |
      | 2022-03-31 | 2022-03-31 | 2022-03-31 | 2022-03-31 | 2022-03-31 | 2022-03-31 | 2022-03-31 |            | commissioning                        |
