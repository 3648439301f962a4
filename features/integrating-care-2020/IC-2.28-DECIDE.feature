@IC-2.28-DECIDE
Feature: The partnership board has a clear process for deciding together

  Scenario: The board says how agreement is reached, and its quorum
    Given Estuary has a partnership board
    And it states:
      | field            | value                                        |
      | decisions.rule   | Consensus, or three quarters of those voting |
      | decisions.quorum | Half of the members                          |
    When Estuary is checked against "IC-2.28-DECIDE"
    Then the finding is "met"
    And its evidence names "Consensus"
    And its evidence names "Half of the members"

  Scenario: These arrangements are in draft
    Given Estuary has a partnership board
    And it states:
      | field            | value               |
      | decisions.rule   | Consensus           |
      | decisions.quorum | Half of the members |
      | decisions.status | draft               |
    When Estuary is checked against "IC-2.28-DECIDE"
    Then the finding is "partly met"

  Scenario: The terms of reference are in draft
    Given Estuary has a partnership board
    And it states:
      | field            | value               |
      | decisions.rule   | Consensus           |
      | decisions.quorum | Half of the members |
    And Estuary has these documents:
      | kind               | status | of                        |
      | terms-of-reference | draft  | estuary-partnership-board |
    When Estuary is checked against "IC-2.28-DECIDE"
    Then the finding is "partly met"

  Scenario: The board takes no decisions together
    Given Estuary has a partnership board
    And it states:
      | field     | value |
      | decisions | none  |
    When Estuary is checked against "IC-2.28-DECIDE"
    Then the finding is "not met"

  # Trap: how agreement is reached is half of the process.
  Scenario: The board gives no quorum
    Given Estuary has a partnership board
    And it states:
      | field          | value     |
      | decisions.rule | Consensus |
    When Estuary is checked against "IC-2.28-DECIDE"
    Then the finding is "cannot tell"
    And it asks for "a quorum"

  Scenario: The board says that it has no quorum
    Given Estuary has a partnership board
    And it states:
      | field            | value     |
      | decisions.rule   | Consensus |
      | decisions.quorum | none      |
    When Estuary is checked against "IC-2.28-DECIDE"
    Then the finding is "partly met"
    And its evidence names "Consensus"

  Scenario: The terms of reference are still to be written
    Given Estuary has a partnership board
    And it states:
      | field            | value               |
      | decisions.rule   | Consensus           |
      | decisions.quorum | Half of the members |
    And Estuary has these documents:
      | kind               | status   | of                        |
      | terms-of-reference | to-write | estuary-partnership-board |
    When Estuary is checked against "IC-2.28-DECIDE"
    Then the finding is "not met"

  Scenario: Another board has a rule and a quorum
    Given Estuary has a partnership board
    And Estuary has the board "Estuary Finance Group" as its finance
    And it states:
      | field            | value    |
      | decisions.rule   | Majority |
      | decisions.quorum | Four     |
    When Estuary is checked against "IC-2.28-DECIDE"
    Then the finding is "cannot tell"
    And its evidence names "Estuary Partnership Board"

  Scenario: The system describes no partnership board
    Given the system Estuary
    When Estuary is checked against "IC-2.28-DECIDE"
    Then the finding is "cannot tell"

  Scenario: The system has no partnership board
    Given the list of boards of Estuary is complete
    When Estuary is checked against "IC-2.28-DECIDE"
    Then the finding is "does not apply"

  Scenario: Of two boards one has no quorum and the other has
    Given Estuary has a partnership board
    And it states:
      | field            | value     |
      | decisions.rule   | Consensus |
      | decisions.quorum | none      |
    And Estuary has the board "Estuary Executive Board" as its system-partnership
    And it states:
      | field            | value |
      | decisions.quorum | Four  |
    When Estuary is checked against "IC-2.28-DECIDE"
    Then the finding is "met"

  # Trap: that there is no quorum does not say how agreement is reached.
  Scenario: The board has no quorum, and how agreement is reached is not said
    Given Estuary has a partnership board
    And it states:
      | field            | value |
      | decisions.quorum | none  |
    When Estuary is checked against "IC-2.28-DECIDE"
    Then the finding is "cannot tell"
