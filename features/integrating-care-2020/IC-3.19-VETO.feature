@IC-3.19-VETO
Feature: No single organisation could veto decisions of the statutory board

  Scenario: No organisation has a veto
    Given Estuary has the board "Estuary ICB" as its integrated-care-board
    And it states:
      | field      | value |
      | singleVeto | no    |
    When Estuary is checked against "IC-3.19-VETO"
    Then the finding is "met"

  Scenario: One organisation alone can stop a decision
    Given Estuary has the board "Estuary ICB" as its integrated-care-board
    And it states:
      | field      | value |
      | singleVeto | yes   |
    When Estuary is checked against "IC-3.19-VETO"
    Then the finding is "not met"

  # Trap: deciding by consensus is no veto by itself.
  Scenario: The board decides by consensus
    Given Estuary has the board "Estuary ICB" as its integrated-care-board
    And it states:
      | field          | value     |
      | decisions.rule | consensus |
    When Estuary is checked against "IC-3.19-VETO"
    Then the finding is "cannot tell"
    And it asks for "whether one organisation alone can veto"

  Scenario: Another board knows no veto
    Given Estuary has a partnership board
    And it states:
      | field      | value |
      | singleVeto | no    |
    When Estuary is checked against "IC-3.19-VETO"
    Then the finding is "cannot tell"
    And it asks for "the integrated care board of Estuary"

  Scenario: The system has no integrated care board
    Given the list of boards of Estuary is complete
    When Estuary is checked against "IC-3.19-VETO"
    Then the finding is "does not apply"

  Scenario: One of two boards knows a veto
    Given Estuary has the board "Estuary ICB" as its integrated-care-board
    And it states:
      | field      | value |
      | singleVeto | no    |
    And Estuary has the board "Shadow ICB" as its integrated-care-board
    And it states:
      | field      | value |
      | singleVeto | yes   |
    When Estuary is checked against "IC-3.19-VETO"
    Then the finding is "not met"
