@IC-2.21-AGREED
Feature: Places agree the split of functions

  Scenario: The place agrees, and names the document
    Given Riverside is a place of Estuary
    And "IC-2.21-AGREED" is answered "yes" for "Riverside", see "Minutes of the partnership, 14 July 2021"
    When Riverside is checked against "IC-2.21-AGREED"
    Then the finding is "met"
    And its evidence names "Minutes of the partnership"

  Scenario: The place agrees in part
    Given Riverside is a place of Estuary
    And "IC-2.21-AGREED" is answered "partly" for "Riverside", see "Minutes of the partnership, 14 July 2021"
    When Riverside is checked against "IC-2.21-AGREED"
    Then the finding is "partly met"

  Scenario: The place does not agree
    Given Riverside is a place of Estuary
    And "IC-2.21-AGREED" is answered "no" for "Riverside", see ""
    When Riverside is checked against "IC-2.21-AGREED"
    Then the finding is "not met"

  # Trap: a yes that nothing proves cannot be shown to anybody.
  Scenario: The place agrees, without a document
    Given Riverside is a place of Estuary
    And "IC-2.21-AGREED" is answered "yes" for "Riverside", see ""
    When Riverside is checked against "IC-2.21-AGREED"
    Then the finding is "cannot tell"
    And it asks for "the document that proves the answer"

  Scenario: Nobody has answered
    Given Riverside is a place of Estuary
    When Riverside is checked against "IC-2.21-AGREED"
    Then the finding is "cannot tell"
    And it asks for "IC-2.21-AGREED"

  # Trap: an answer of another place, or to another requirement, is no answer here.
  Scenario: Another place has answered, and this one something else
    Given Riverside is a place of Estuary
    And Moorland is a place of Estuary
    And "IC-2.21-AGREED" is answered "yes" for "Moorland", see "Minutes"
    And "IC-4.23-READY" is answered "yes" for "Riverside", see "Minutes"
    When Riverside is checked against "IC-2.21-AGREED"
    Then the finding is "cannot tell"

  # Trap: where the papers disagree, the answer that admits most counts.
  Scenario: One answer says yes, another partly
    Given Riverside is a place of Estuary
    And "IC-2.21-AGREED" is answered "yes" for "Riverside", see "System plan"
    And "IC-2.21-AGREED" is answered "partly" for "Riverside", see "Minutes of the partnership"
    When Riverside is checked against "IC-2.21-AGREED"
    Then the finding is "partly met"

  Scenario: One answer says partly, another no
    Given Riverside is a place of Estuary
    And "IC-2.21-AGREED" is answered "partly" for "Riverside", see "System plan"
    And "IC-2.21-AGREED" is answered "no" for "Riverside", see "Minutes of the partnership"
    When Riverside is checked against "IC-2.21-AGREED"
    Then the finding is "not met"

  Scenario: One answer says yes, another no
    Given Riverside is a place of Estuary
    And "IC-2.21-AGREED" is answered "yes" for "Riverside", see "System plan"
    And "IC-2.21-AGREED" is answered "no" for "Riverside", see ""
    When Riverside is checked against "IC-2.21-AGREED"
    Then the finding is "not met"

  Scenario: Two answers say yes, one with a document
    Given Riverside is a place of Estuary
    And "IC-2.21-AGREED" is answered "yes" for "Riverside", see ""
    And "IC-2.21-AGREED" is answered "yes" for "Riverside", see "Minutes of the partnership"
    When Riverside is checked against "IC-2.21-AGREED"
    Then the finding is "met"

  Scenario: One answer says yes without a document, another partly
    Given Riverside is a place of Estuary
    And "IC-2.21-AGREED" is answered "yes" for "Riverside", see ""
    And "IC-2.21-AGREED" is answered "partly" for "Riverside", see "Minutes of the partnership"
    When Riverside is checked against "IC-2.21-AGREED"
    Then the finding is "partly met"
