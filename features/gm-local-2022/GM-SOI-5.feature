@GM-SOI-5
Feature: One definition of place arrangements

  # Trap: local names, and the post that leads, may differ.
  Scenario: Every locality has the same form, functions and a lead; names differ
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
      | responsibleFor | commissioning   |
    And Riverside states:
      | field     | value      |
      | lead.post | Place Lead |
    And Moorland has the board "Moorland Locality Board" as its place-partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
      | responsibleFor | commissioning   |
    And Moorland states:
      | field     | value                          |
      | lead.post | Chief Executive of the Council |
    And the list of places in the submission is complete
    When Estuary is checked against "GM-SOI-5"
    Then the finding is "met"

  Scenario: One locality decides in another form
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
      | responsibleFor | commissioning   |
    And Riverside states:
      | field     | value      |
      | lead.post | Place Lead |
    And Moorland has the board "Moorland Locality Board" as its place-partnership
    And it states:
      | field          | value             |
      | decisions.form | aligned-decisions |
      | responsibleFor | commissioning     |
    And Moorland states:
      | field     | value      |
      | lead.post | Place Lead |
    And the list of places in the submission is complete
    When Estuary is checked against "GM-SOI-5"
    Then the finding is "not met"
    And the explanation says "Moorland"

  Scenario: One locality says that it has no lead
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
      | responsibleFor | commissioning   |
    And Riverside states:
      | field     | value      |
      | lead.post | Place Lead |
    And Moorland has the board "Moorland Locality Board" as its place-partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
      | responsibleFor | commissioning   |
    And Moorland states:
      | field     | value |
      | lead.post | none  |
    And the list of places in the submission is complete
    When Estuary is checked against "GM-SOI-5"
    Then the finding is "not met"

  Scenario: The full list of functions of one board leaves out what the other does
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
      | responsibleFor | commissioning   |
    And Riverside states:
      | field     | value      |
      | lead.post | Place Lead |
    And Moorland has the board "Moorland Locality Board" as its place-partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
      | responsibleFor | service-review  |
    And Moorland states:
      | field     | value      |
      | lead.post | Place Lead |
    And the list of responsibleFor of "Moorland Locality Board" is complete
    And the list of places in the submission is complete
    When Estuary is checked against "GM-SOI-5"
    Then the finding is "not met"

  # Trap: an unfinished list proves no difference.
  Scenario: Functions differ, and neither list is marked complete
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
      | responsibleFor | commissioning   |
    And Riverside states:
      | field     | value      |
      | lead.post | Place Lead |
    And Moorland has the board "Moorland Locality Board" as its place-partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
      | responsibleFor | service-review  |
    And Moorland states:
      | field     | value      |
      | lead.post | Place Lead |
    And the list of places in the submission is complete
    When Estuary is checked against "GM-SOI-5"
    Then the finding is "met"

  Scenario: One locality does not say how its board decides
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
      | responsibleFor | commissioning   |
    And Riverside states:
      | field     | value      |
      | lead.post | Place Lead |
    And Moorland has the board "Moorland Locality Board" as its place-partnership
    And it states:
      | field          | value         |
      | responsibleFor | commissioning |
    And Moorland states:
      | field     | value      |
      | lead.post | Place Lead |
    And the list of places in the submission is complete
    When Estuary is checked against "GM-SOI-5"
    Then the finding is "cannot tell"
    And the explanation says "Moorland"

  Scenario: One locality does not name its lead
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
      | responsibleFor | commissioning   |
    And Riverside states:
      | field     | value      |
      | lead.post | Place Lead |
    And Moorland has the board "Moorland Locality Board" as its place-partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
      | responsibleFor | commissioning   |
    And the list of places in the submission is complete
    When Estuary is checked against "GM-SOI-5"
    Then the finding is "cannot tell"

  # Trap: one locality alone agrees with itself.
  Scenario: One locality is described
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
      | responsibleFor | commissioning   |
    And Riverside states:
      | field     | value      |
      | lead.post | Place Lead |
    And the list of places in the submission is complete
    When Estuary is checked against "GM-SOI-5"
    Then the finding is "cannot tell"
    And it asks for "the file of every locality"

  Scenario: Not all localities are described
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
      | responsibleFor | commissioning   |
    And Riverside states:
      | field     | value      |
      | lead.post | Place Lead |
    And Moorland has the board "Moorland Locality Board" as its place-partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
      | responsibleFor | commissioning   |
    And Moorland states:
      | field     | value      |
      | lead.post | Place Lead |
    When Estuary is checked against "GM-SOI-5"
    Then the finding is "cannot tell"

  Scenario: The delivery board of one locality decides in another form
    Given Estuary is known as "greater-manchester"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
      | responsibleFor | commissioning   |
    And Riverside states:
      | field     | value      |
      | lead.post | Place Lead |
    And Moorland has the board "Moorland Locality Board" as its place-partnership
    And it states:
      | field          | value           |
      | decisions.form | joint-committee |
      | responsibleFor | commissioning   |
    And Moorland states:
      | field     | value      |
      | lead.post | Place Lead |
    And Moorland has the board "Moorland Delivery Board" as its place-provider-partnership
    And it states:
      | field          | value             |
      | decisions.form | aligned-decisions |
    And the list of places in the submission is complete
    When Estuary is checked against "GM-SOI-5"
    Then the finding is "met"
