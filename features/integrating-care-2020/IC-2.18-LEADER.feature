@IC-2.18-LEADER
Feature: Each place has an NHS place leader

  Scenario: The place names the post that leads it for the NHS
    Given Riverside states:
      | field           | value      |
      | lead.post       | Place Lead |
      | lead.onBehalfOf | the NHS    |
    When Riverside is checked against "IC-2.18-LEADER"
    Then the finding is "met"
    And its evidence names "Place Lead"

  # Trap: a joint post employed by the council counts where it acts for the NHS as well.
  Scenario: The chief executive of the council leads for the council and the NHS
    Given "Riverside Council" is a local-authority
    And Riverside states:
      | field             | value                                               |
      | lead.post         | Chief Executive of the Council and place-based lead |
      | lead.organisation | riverside-council                                   |
      | lead.onBehalfOf   | the NHS and the council                             |
      | lead.filled       | yes                                                 |
    When Riverside is checked against "IC-2.18-LEADER"
    Then the finding is "met"

  Scenario: The post is vacant
    Given Riverside states:
      | field       | value      |
      | lead.post   | Place Lead |
      | lead.filled | no         |
    When Riverside is checked against "IC-2.18-LEADER"
    Then the finding is "partly met"
    And the explanation says "vacant"

  Scenario: Nobody is in the post, which is not named
    Given Riverside states:
      | field       | value |
      | lead.filled | no    |
    When Riverside is checked against "IC-2.18-LEADER"
    Then the finding is "partly met"

  Scenario: The place says that it has no lead
    Given Riverside is a place of Estuary
    And Riverside says that it has no lead
    When Riverside is checked against "IC-2.18-LEADER"
    Then the finding is "not met"

  Scenario: The place says that there is no post
    Given Riverside states:
      | field     | value |
      | lead.post | none  |
    When Riverside is checked against "IC-2.18-LEADER"
    Then the finding is "not met"

  Scenario: The place says that there is no post and that nobody is in it
    Given Riverside states:
      | field       | value |
      | lead.post   | none  |
      | lead.filled | no    |
    When Riverside is checked against "IC-2.18-LEADER"
    Then the finding is "not met"

  Scenario: No lead is named
    Given Riverside is a place of Estuary
    When Riverside is checked against "IC-2.18-LEADER"
    Then the finding is "cannot tell"
    And it asks for "the post that is place lead of Riverside"

  # Trap: a post still to be confirmed names nobody.
  Scenario: The lead is to be confirmed
    Given Riverside states:
      | field           | value   |
      | lead.post       | TBC     |
      | lead.onBehalfOf | the NHS |
    When Riverside is checked against "IC-2.18-LEADER"
    Then the finding is "cannot tell"

  Scenario: The lead is to be appointed
    Given Riverside states:
      | field     | value                         |
      | lead.post | To be appointed by April 2022 |
    When Riverside is checked against "IC-2.18-LEADER"
    Then the finding is "cannot tell"

  # Trap: a council officer leads for the NHS only where somebody says so.
  Scenario: The lead acts for the council alone
    Given Riverside states:
      | field           | value                          |
      | lead.post       | Chief Executive of the Council |
      | lead.onBehalfOf | the council                    |
    When Riverside is checked against "IC-2.18-LEADER"
    Then the finding is "cannot tell"
    And its evidence names "the council"
    And it asks for "whether the place lead of Riverside acts for the NHS"

  Scenario: The vacant post acts for the council
    Given Riverside states:
      | field           | value                          |
      | lead.post       | Chief Executive of the Council |
      | lead.onBehalfOf | the council                    |
      | lead.filled     | no                             |
    When Riverside is checked against "IC-2.18-LEADER"
    Then the finding is "partly met"

  Scenario: The lead acts for the integrated care system
    Given Riverside states:
      | field           | value                                                       |
      | lead.post       | Chief Executive of the Local Authority and Place Based Lead |
      | lead.onBehalfOf | the Estuary ICS                                             |
    When Riverside is checked against "IC-2.18-LEADER"
    Then the finding is "met"

  # Trap: the lead of the place next door leads there.
  Scenario: Only another place names its lead
    Given Riverside is a place of Estuary
    And Moorland states:
      | field     | value      |
      | lead.post | Place Lead |
    When Riverside is checked against "IC-2.18-LEADER"
    Then the finding is "cannot tell"

  Scenario Outline: The lead acts for <whom>
    Given Riverside states:
      | field           | value      |
      | lead.post       | Place Lead |
      | lead.onBehalfOf | <whom>     |
    When Riverside is checked against "IC-2.18-LEADER"
    Then the finding is "met"

    Examples:
      | whom                                 |
      | the Estuary ICB                      |
      | the Estuary CCG                      |
      | the two CCGs                         |
      | the integrated care system           |
      | the integrated care board            |
      | Estuary Clinical Commissioning Group |
