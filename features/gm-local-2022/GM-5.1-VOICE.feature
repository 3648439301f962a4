@GM-5.1-VOICE
Feature: People and communities at every level

  Scenario: There is a voice at every level
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Estuary lists under involvementMechanisms:
      | name            | who       |
      | Citizens’ Panel | residents |
    And Riverside has the neighbourhood "North Riverside"
    And Riverside states:
      | field                 | value          |
      | involvementMechanisms | People’s Forum |
    And "North Riverside" states:
      | field                 | value                  |
      | involvementMechanisms | Neighbourhood Assembly |
    And the list of places in the submission is complete
    And the list of neighbourhoods of Riverside is complete
    When Estuary is checked against "GM-5.1-VOICE"
    Then the finding is "met"

  Scenario Outline: A seat is the voice of a place
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Estuary lists under involvementMechanisms:
      | name            | who       |
      | Citizens’ Panel | residents |
    And Riverside has the neighbourhood "North Riverside"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And some of its seats are:
      | post   | represents |
      | Member | <voice>    |
    And "North Riverside" states:
      | field                 | value                  |
      | involvementMechanisms | Neighbourhood Assembly |
    And the list of places in the submission is complete
    And the list of neighbourhoods of Riverside is complete
    When Estuary is checked against "GM-5.1-VOICE"
    Then the finding is "met"

    Examples:
      | voice            |
      | residents        |
      | healthwatch      |
      | voluntary-sector |
      | lay-members      |

  Scenario: A seat is the voice of the system
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Estuary has the board "Greater Manchester Partnership Board" as its system-partnership
    And some of its seats are:
      | post        |
      | Healthwatch |
    And Riverside has the neighbourhood "North Riverside"
    And Riverside states:
      | field                 | value          |
      | involvementMechanisms | People’s Forum |
    And "North Riverside" states:
      | field                 | value                  |
      | involvementMechanisms | Neighbourhood Assembly |
    And the list of places in the submission is complete
    And the list of neighbourhoods of Riverside is complete
    When Estuary is checked against "GM-5.1-VOICE"
    Then the finding is "met"

  # Trap: a councillor’s seat is the council’s; a voice of communities may still be elsewhere.
  Scenario: A councillor is the only seat of the place
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Estuary lists under involvementMechanisms:
      | name            | who       |
      | Citizens’ Panel | residents |
    And Riverside has the neighbourhood "North Riverside"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And "North Riverside" states:
      | field                 | value                  |
      | involvementMechanisms | Neighbourhood Assembly |
    And the list of places in the submission is complete
    And the list of neighbourhoods of Riverside is complete
    When Estuary is checked against "GM-5.1-VOICE"
    Then the finding is "cannot tell"
    And the explanation says "Riverside"

  Scenario: All seats and ways of involving people of a place are listed, and there is none
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Estuary lists under involvementMechanisms:
      | name            | who       |
      | Citizens’ Panel | residents |
    And Riverside has the neighbourhood "North Riverside"
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And "North Riverside" states:
      | field                 | value                  |
      | involvementMechanisms | Neighbourhood Assembly |
    And the list of places in the submission is complete
    And the list of neighbourhoods of Riverside is complete
    And the list of boards of Riverside is complete
    And the list of involvementMechanisms of Riverside is complete
    When Estuary is checked against "GM-5.1-VOICE"
    Then the finding is "not met"
    And the explanation says "Riverside"

  Scenario: All seats and ways of involving people of the system are listed, and there is none
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the neighbourhood "North Riverside"
    And Riverside states:
      | field                 | value          |
      | involvementMechanisms | People’s Forum |
    And "North Riverside" states:
      | field                 | value                  |
      | involvementMechanisms | Neighbourhood Assembly |
    And the list of places in the submission is complete
    And the list of neighbourhoods of Riverside is complete
    And Estuary has the board "Greater Manchester Partnership Board" as its system-partnership
    And all its seats are:
      | post                  |
      | Leader of the Council |
    And the list of boards of Estuary is complete
    And the list of involvementMechanisms of Estuary is complete
    When Estuary is checked against "GM-5.1-VOICE"
    Then the finding is "not met"
    And the explanation says "Estuary"

  Scenario: A neighbourhood has a full list of no ways of involving people
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Estuary lists under involvementMechanisms:
      | name            | who       |
      | Citizens’ Panel | residents |
    And Riverside has the neighbourhood "North Riverside"
    And Riverside states:
      | field                 | value          |
      | involvementMechanisms | People’s Forum |
    And the list of places in the submission is complete
    And the list of neighbourhoods of Riverside is complete
    And the list of involvementMechanisms of "North Riverside" is complete
    When Estuary is checked against "GM-5.1-VOICE"
    Then the finding is "not met"
    And the explanation says "North Riverside"

  Scenario: The system does not say how people are heard
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the neighbourhood "North Riverside"
    And Riverside states:
      | field                 | value          |
      | involvementMechanisms | People’s Forum |
    And "North Riverside" states:
      | field                 | value                  |
      | involvementMechanisms | Neighbourhood Assembly |
    And the list of places in the submission is complete
    And the list of neighbourhoods of Riverside is complete
    When Estuary is checked against "GM-5.1-VOICE"
    Then the finding is "cannot tell"
    And the explanation says "Estuary"

  Scenario: A neighbourhood does not say how people are heard
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Estuary lists under involvementMechanisms:
      | name            | who       |
      | Citizens’ Panel | residents |
    And Riverside has the neighbourhood "North Riverside"
    And Riverside states:
      | field                 | value          |
      | involvementMechanisms | People’s Forum |
    And the list of places in the submission is complete
    And the list of neighbourhoods of Riverside is complete
    When Estuary is checked against "GM-5.1-VOICE"
    Then the finding is "cannot tell"
    And the explanation says "North Riverside"

  Scenario: Not all neighbourhoods are listed
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Estuary lists under involvementMechanisms:
      | name            | who       |
      | Citizens’ Panel | residents |
    And Riverside has the neighbourhood "North Riverside"
    And Riverside states:
      | field                 | value          |
      | involvementMechanisms | People’s Forum |
    And "North Riverside" states:
      | field                 | value                  |
      | involvementMechanisms | Neighbourhood Assembly |
    And the list of places in the submission is complete
    When Estuary is checked against "GM-5.1-VOICE"
    Then the finding is "cannot tell"
    And it asks for "neighbourhoods"

  Scenario: Before July 2022 it is not due
    Given Estuary is known as "greater-manchester"
    And it is 2022-06-30
    And Estuary lists under involvementMechanisms:
      | name            | who       |
      | Citizens’ Panel | residents |
    And Riverside has the neighbourhood "North Riverside"
    And Riverside states:
      | field                 | value          |
      | involvementMechanisms | People’s Forum |
    And the list of places in the submission is complete
    And the list of neighbourhoods of Riverside is complete
    And the list of involvementMechanisms of "North Riverside" is complete
    When Estuary is checked against "GM-5.1-VOICE"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01
