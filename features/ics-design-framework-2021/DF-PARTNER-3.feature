@DF-PARTNER-3
Feature: Three partner members at least

  Scenario Outline: Each of the three sectors has a member
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And some of its seats are:
      | post                 | represents | nominatedBy |
      | Partner member one   | <trust>    |             |
      | Partner member two   | <practice> |             |
      | Partner member three | <council>  |             |
    And it is 2022-09-01
    When Estuary is checked against "DF-PARTNER-3"
    Then the finding is "met"

    Examples:
      | trust                  | practice               | council         |
      | acute-services         | primary-care-providers | local-authority |
      | mental-health-services | primary-care-providers | local-authority |
      | community-services     | primary-care-providers | local-authority |
      | ambulance              | primary-care-providers | local-authority |

  Scenario: The members are known by who nominates them
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And some of its seats are:
      | post                 | represents | nominatedBy       |
      | Partner member one   |            | nhs-trusts        |
      | Partner member two   |            | primary-care      |
      | Partner member three |            | local-authorities |
    And it is 2022-09-01
    When Estuary is checked against "DF-PARTNER-3"
    Then the finding is "met"
    And its evidence names "Partner member two"

  # Trap: a trust that runs practices speaks for both; the framework asks for three members.
  Scenario: One member speaks for two of the sectors
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post               | represents                            | nominatedBy |
      | Partner member one | acute-services,primary-care-providers |             |
      | Partner member two | local-authority                       |             |
    And it is 2022-09-01
    When Estuary is checked against "DF-PARTNER-3"
    Then the finding is "partly met"

  # Trap: three partner members are not one from each.
  Scenario: All three come from trusts
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                 | represents             | nominatedBy |
      | Partner member one   | acute-services         |             |
      | Partner member two   | mental-health-services |             |
      | Partner member three | ambulance              |             |
    And it is 2022-09-01
    When Estuary is checked against "DF-PARTNER-3"
    Then the finding is "partly met"

  Scenario: Nobody comes from the three sectors
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                            | represents       | nominatedBy |
      | Chief Officer, Voluntary Action | voluntary-sector |             |
    And it is 2022-09-01
    When Estuary is checked against "DF-PARTNER-3"
    Then the finding is "not met"

  Scenario: The list is not finished
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And some of its seats are:
      | post               | represents     | nominatedBy |
      | Partner member one | acute-services |             |
    And it is 2022-09-01
    When Estuary is checked against "DF-PARTNER-3"
    Then the finding is "cannot tell"
    And it asks for "the partner members of NHS Estuary"

  Scenario: They sit on another board
    Given Estuary has the board "Estuary Health and Care Partnership" as its integrated-care-partnership
    And all its seats are:
      | post                 | represents             | nominatedBy |
      | Partner member one   | acute-services         |             |
      | Partner member two   | primary-care-providers |             |
      | Partner member three | local-authority        |             |
    And it is 2022-09-01
    When Estuary is checked against "DF-PARTNER-3"
    Then the finding is "cannot tell"
    And it asks for "the integrated care board of Estuary"

  Scenario: There is no such board
    Given the list of boards of Estuary is complete
    And it is 2022-09-01
    When Estuary is checked against "DF-PARTNER-3"
    Then the finding is "does not apply"

  Scenario: The day has not come
    Given Estuary has the board "NHS Estuary" as its integrated-care-board
    And all its seats are:
      | post                            | represents       | nominatedBy |
      | Chief Officer, Voluntary Action | voluntary-sector |             |
    And it is 2021-10-01
    When Estuary is checked against "DF-PARTNER-3"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
