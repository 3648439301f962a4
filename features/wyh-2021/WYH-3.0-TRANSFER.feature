@WYH-3.0-TRANSFER
Feature: Staff and assets transfer on merger

  Scenario: It is answered with the document that proves it
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And "WYH-3.0-TRANSFER" is answered "yes" for "Estuary", see "Board minutes, item 4"
    When Estuary is checked against "WYH-3.0-TRANSFER"
    Then the finding is "met"
    And its evidence names "Board minutes, item 4"

  Scenario: It is answered in part
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And "WYH-3.0-TRANSFER" is answered "partly" for "Estuary", see "Board minutes, item 4"
    When Estuary is checked against "WYH-3.0-TRANSFER"
    Then the finding is "partly met"

  Scenario: It is denied
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And "WYH-3.0-TRANSFER" is answered "no" for "Estuary", see ""
    When Estuary is checked against "WYH-3.0-TRANSFER"
    Then the finding is "not met"

  # Trap: a yes that nobody can look up proves nothing.
  Scenario: It is answered without a document
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    And "WYH-3.0-TRANSFER" is answered "yes" for "Estuary", see ""
    When Estuary is checked against "WYH-3.0-TRANSFER"
    Then the finding is "cannot tell"
    And it asks for "the document that proves the answer"

  Scenario: Nobody has answered
    Given Estuary is known as "west-yorkshire-and-harrogate"
    And Kirklees is a place of Estuary
    When Estuary is checked against "WYH-3.0-TRANSFER"
    Then the finding is "cannot tell"
    And it asks for "WYH-3.0-TRANSFER"
