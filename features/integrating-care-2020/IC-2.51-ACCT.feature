@IC-2.51-ACCT
Feature: A board is accountable for data and digital

  Scenario: The system names the board
    Given Estuary has the board "Estuary Digital Board" as its digital
    And Estuary states:
      | field                    | value                 |
      | digital.accountableBoard | estuary-digital-board |
    When Estuary is checked against "IC-2.51-ACCT"
    Then the finding is "met"
    And its evidence names "Estuary Digital Board"

  Scenario: The terms of reference of a board say so
    Given Estuary has a partnership board
    And it states:
      | field          | value            |
      | accountableFor | finance, digital |
    When Estuary is checked against "IC-2.51-ACCT"
    Then the finding is "met"
    And the explanation says "Estuary Partnership Board"

  Scenario: The terms of reference that say so are agreed
    Given Estuary has a partnership board
    And it states:
      | field          | value   |
      | accountableFor | digital |
    And Estuary has these documents:
      | kind               | status | of                        |
      | terms-of-reference | agreed | estuary-partnership-board |
    When Estuary is checked against "IC-2.51-ACCT"
    Then the finding is "met"

  Scenario: The terms of reference that say so are in draft
    Given Estuary has a partnership board
    And it states:
      | field          | value   |
      | accountableFor | digital |
    And Estuary has these documents:
      | kind               | status | of                        |
      | terms-of-reference | draft  | estuary-partnership-board |
    When Estuary is checked against "IC-2.51-ACCT"
    Then the finding is "partly met"
    And its evidence names "in draft"

  Scenario: The terms of reference that say so are in draft, and the system names the board
    Given Estuary has a partnership board
    And it states:
      | field          | value   |
      | accountableFor | digital |
    And Estuary has these documents:
      | kind               | status | of                        |
      | terms-of-reference | draft  | estuary-partnership-board |
    And Estuary states:
      | field                    | value                     |
      | digital.accountableBoard | estuary-partnership-board |
    When Estuary is checked against "IC-2.51-ACCT"
    Then the finding is "met"

  Scenario: Of two boards that answer for it, one has its terms of reference in draft
    Given Estuary has a partnership board
    And it states:
      | field          | value   |
      | accountableFor | digital |
    And Estuary has the board "Estuary Digital Board" as its digital
    And it states:
      | field          | value   |
      | accountableFor | digital |
    And Estuary has these documents:
      | kind               | status | of                    |
      | terms-of-reference | draft  | estuary-digital-board |
    When Estuary is checked against "IC-2.51-ACCT"
    Then the finding is "met"
    And the explanation says "Estuary Partnership Board"

  Scenario: The terms of reference that say so are still to be written
    Given Estuary has a partnership board
    And it states:
      | field          | value   |
      | accountableFor | digital |
    And Estuary has these documents:
      | kind               | status   | of                        |
      | terms-of-reference | to-write | estuary-partnership-board |
    When Estuary is checked against "IC-2.51-ACCT"
    Then the finding is "not met"
    And its evidence names "still to be written"

  Scenario: New terms of reference are in draft, and the old ones that say so are agreed
    Given Estuary has a partnership board
    And it states:
      | field          | value   |
      | accountableFor | digital |
    And Estuary has these documents:
      | kind               | status | of                        |
      | terms-of-reference | agreed | estuary-partnership-board |
      | terms-of-reference | draft  | estuary-partnership-board |
    When Estuary is checked against "IC-2.51-ACCT"
    Then the finding is "met"

  Scenario: Of two boards that answer for it, the terms of one are in draft and those of the other to be written
    Given Estuary has a partnership board
    And it states:
      | field          | value   |
      | accountableFor | digital |
    And Estuary has the board "Estuary Digital Board" as its digital
    And it states:
      | field          | value   |
      | accountableFor | digital |
    And Estuary has these documents:
      | kind               | status   | of                        |
      | terms-of-reference | draft    | estuary-partnership-board |
      | terms-of-reference | to-write | estuary-digital-board     |
    When Estuary is checked against "IC-2.51-ACCT"
    Then the finding is "partly met"

  Scenario: All boards are listed with all they answer for, and none answers for it
    Given Estuary has a partnership board
    And it states:
      | field          | value   |
      | accountableFor | finance |
    And the list of accountableFor of "Estuary Partnership Board" is complete
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.51-ACCT"
    Then the finding is "not met"

  # Trap: a digital board may well answer for digital, but nothing says so.
  Scenario: What one board answers for is not all listed
    Given Estuary has a partnership board
    And it states:
      | field          | value   |
      | accountableFor | finance |
    And the list of accountableFor of "Estuary Partnership Board" is complete
    And Estuary has the board "Estuary Digital Board" as its digital
    And the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.51-ACCT"
    Then the finding is "cannot tell"
    And it asks for "the board of Estuary that answers for data and digital"

  Scenario: The boards are not all listed
    Given Estuary has a partnership board
    And it states:
      | field          | value   |
      | accountableFor | finance |
    And the list of accountableFor of "Estuary Partnership Board" is complete
    When Estuary is checked against "IC-2.51-ACCT"
    Then the finding is "cannot tell"
