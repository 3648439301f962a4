@IC-2.32-LAYERS
Feature: There are as few levels of decision-making as possible

  Scenario: The system has looked at its levels, and shows it
    Given the system Estuary
    And "IC-2.32-LAYERS" is answered "yes" for "Estuary", see "Governance review, section 3"
    When Estuary is checked against "IC-2.32-LAYERS"
    Then the finding is "met"
    And its evidence names "Governance review, section 3"

  Scenario: Some levels could go
    Given the system Estuary
    And "IC-2.32-LAYERS" is answered "partly" for "Estuary", see "Governance review, section 3"
    When Estuary is checked against "IC-2.32-LAYERS"
    Then the finding is "partly met"

  Scenario: The system says that there are too many
    Given the system Estuary
    And "IC-2.32-LAYERS" is answered "no" for "Estuary", see ""
    When Estuary is checked against "IC-2.32-LAYERS"
    Then the finding is "not met"

  Scenario: It is answered without a document
    Given the system Estuary
    And "IC-2.32-LAYERS" is answered "yes" for "Estuary", see ""
    When Estuary is checked against "IC-2.32-LAYERS"
    Then the finding is "cannot tell"
    And it asks for "the document that proves the answer"

  # Trap: the text sets no number, so many levels are counted and never a gap by themselves.
  Scenario: A decision passes through four levels
    Given Estuary has a partnership board
    And Estuary has the board "Executive Group" as its executive
    And it states:
      | field     | value                     |
      | reportsTo | estuary-partnership-board |
    And Estuary has the board "Finance Group" as its finance
    And it states:
      | field     | value           |
      | reportsTo | executive-group |
    And Estuary has the board "Capital Group" as its estates
    And it states:
      | field     | value         |
      | reportsTo | finance-group |
    When Estuary is checked against "IC-2.32-LAYERS"
    Then the finding is "cannot tell"
    And the explanation says "up to 4 levels"

  # Trap: boards side by side are one level, however many there are.
  Scenario: Three groups report to the partnership board
    Given Estuary has a partnership board
    And Estuary has the board "Executive Group" as its executive
    And it states:
      | field     | value                     |
      | reportsTo | estuary-partnership-board |
    And Estuary has the board "Finance Group" as its finance
    And it states:
      | field     | value                     |
      | reportsTo | estuary-partnership-board |
    And Estuary has the board "Capital Group" as its estates
    And it states:
      | field     | value                     |
      | reportsTo | estuary-partnership-board |
    When Estuary is checked against "IC-2.32-LAYERS"
    Then the finding is "cannot tell"
    And the explanation says "up to 2 levels"

  Scenario: Nothing is said of who reports to whom
    Given Estuary has a partnership board
    When Estuary is checked against "IC-2.32-LAYERS"
    Then the finding is "cannot tell"
    And it asks for "reports to"

  Scenario: It is answered, and who reports to whom is said as well
    Given Estuary has a partnership board
    And Estuary has the board "Executive Group" as its executive
    And it states:
      | field     | value                     |
      | reportsTo | estuary-partnership-board |
    And "IC-2.32-LAYERS" is answered "yes" for "Estuary", see "Governance review, section 3"
    When Estuary is checked against "IC-2.32-LAYERS"
    Then the finding is "met"
