@IC-1.12-F
Feature: How digital and data are used is agreed

  Scenario: A forum decides on it with its partners
    Given Estuary lists under functions:
      | name                    | kind             | decisionForum | partners                         |
      | Use of digital and data | digital-and-data | Digital Board | nhs-providers, local-authorities |
    When Estuary is checked against "IC-1.12-F"
    Then the finding is "met"
    And its evidence names "Digital Board"

  Scenario: All functions are listed, and this is none of them
    Given Estuary lists under functions:
      | name              | kind               | decisionForum     | partners                         |
      | Sharing out money | money-distribution | Partnership Board | nhs-providers, local-authorities |
    And the list of functions of Estuary is complete
    When Estuary is checked against "IC-1.12-F"
    Then the finding is "not met"

  Scenario: The system says that no forum decides on it
    Given Estuary lists under functions:
      | name                    | kind             | decisionForum |
      | Use of digital and data | digital-and-data | none          |
    When Estuary is checked against "IC-1.12-F"
    Then the finding is "not met"
    And the explanation says "no forum decides"

  Scenario: Nothing is said about it
    Given the system Estuary
    When Estuary is checked against "IC-1.12-F"
    Then the finding is "cannot tell"

  # Trap: a list that is not finished proves nothing.
  Scenario: Another function is listed, and the list is not complete
    Given Estuary lists under functions:
      | name              | kind               | decisionForum     | partners                         |
      | Sharing out money | money-distribution | Partnership Board | nhs-providers, local-authorities |
    When Estuary is checked against "IC-1.12-F"
    Then the finding is "cannot tell"

  # Trap: somebody is responsible for the function; that does not say which forum decides.
  Scenario: Only an owner is named
    Given Estuary lists under functions:
      | name                    | kind             | owner          | partners                         |
      | Use of digital and data | digital-and-data | Executive Lead | nhs-providers, local-authorities |
    And the list of functions of Estuary is complete
    When Estuary is checked against "IC-1.12-F"
    Then the finding is "cannot tell"

  # Trap: a forum alone is no agreement across the system; who takes part is asked as well.
  Scenario: The forum is named, and not who takes part
    Given Estuary lists under functions:
      | name                    | kind             | decisionForum |
      | Use of digital and data | digital-and-data | Digital Board |
    When Estuary is checked against "IC-1.12-F"
    Then the finding is "cannot tell"
    And it asks for "the partners who take part"

  # Trap: an entry that does not say which function it is may be the one.
  Scenario: All functions are listed, one without its kind
    Given Estuary lists under functions:
      | name                    | decisionForum | partners                         |
      | Use of digital and data | Digital Board | nhs-providers, local-authorities |
    And the list of functions of Estuary is complete
    When Estuary is checked against "IC-1.12-F"
    Then the finding is "cannot tell"
