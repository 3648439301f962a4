@CM-3.1.9-NETS
Feature: Network groups feed the board

  Scenario: Both groups nominate members
    Given Estuary is known as "cheshire-and-merseyside"
    And Estuary has a partnership board
    And some of its seats are:
      | post | nominatedBy |
      | GP Lead | primary-care-networks |
      | Place Director | place-partnerships |
    When Estuary is checked against "CM-3.1.9-NETS"
    Then the finding is "met"
    And its evidence names "GP Lead"

  Scenario: Both groups are said to feed the board
    Given Estuary is known as "cheshire-and-merseyside"
    And Estuary has a partnership board
    And Estuary lists under constituencyNetworks:
      | name            | of                    | feeds                     |
      | Network group   | primary-care-networks | estuary-partnership-board |
      | Places together | place-partnerships    | estuary-partnership-board |
    When Estuary is checked against "CM-3.1.9-NETS"
    Then the finding is "met"

  Scenario: One nominates a member and the other is said to feed the board
    Given Estuary is known as "cheshire-and-merseyside"
    And Estuary has a partnership board
    And some of its seats are:
      | post | nominatedBy |
      | GP Lead | primary-care-networks |
    And Estuary lists under constituencyNetworks:
      | name            | of                 | feeds                     |
      | Places together | place-partnerships | estuary-partnership-board |
    When Estuary is checked against "CM-3.1.9-NETS"
    Then the finding is "met"

  Scenario Outline: Every seat says who nominated it, and one group did not
    Given Estuary is known as "cheshire-and-merseyside"
    And Estuary has a partnership board
    And all its seats are:
      | post | nominatedBy |
      | Director | <group> |
      | Chief Executive | nhs-trusts |
    When Estuary is checked against "CM-3.1.9-NETS"
    Then the finding is "partly met"
    And the explanation says "<absent>"

    Examples:
      | group                 | absent                |
      | primary-care-networks | place-partnerships    |
      | place-partnerships    | primary-care-networks |

  Scenario: Every seat says who nominated it, and one group is said to feed the board
    Given Estuary is known as "cheshire-and-merseyside"
    And Estuary has a partnership board
    And all its seats are:
      | post | nominatedBy |
      | Chief Executive | nhs-trusts |
    And Estuary lists under constituencyNetworks:
      | name            | of                 | feeds                     |
      | Places together | place-partnerships | estuary-partnership-board |
    When Estuary is checked against "CM-3.1.9-NETS"
    Then the finding is "partly met"

  Scenario: Every seat says who nominated it, and neither group did
    Given Estuary is known as "cheshire-and-merseyside"
    And Estuary has a partnership board
    And all its seats are:
      | post | nominatedBy |
      | Chief Executive | nhs-trusts |
    When Estuary is checked against "CM-3.1.9-NETS"
    Then the finding is "not met"

  # Trap: a group that feeds another board does not feed the partnership board.
  Scenario: The groups feed the quality group
    Given Estuary is known as "cheshire-and-merseyside"
    And Estuary has the board "Estuary Quality Group" as its quality
    And all its seats are:
      | post | nominatedBy |
      | GP Lead | primary-care-networks |
      | Place Director | place-partnerships |
    And Estuary lists under constituencyNetworks:
      | name            | of                    | feeds                 |
      | Network group   | primary-care-networks | estuary-quality-group |
      | Places together | place-partnerships    | estuary-quality-group |
    And Estuary has a partnership board
    And all its seats are:
      | post | nominatedBy |
      | Chief Executive | nhs-trusts |
    When Estuary is checked against "CM-3.1.9-NETS"
    Then the finding is "not met"

  # Trap: a seat that speaks for primary care was not for that reason nominated by the networks.
  Scenario: A seat does not say who nominated it
    Given Estuary is known as "cheshire-and-merseyside"
    And Estuary has a partnership board
    And all its seats are:
      | post | nominatedBy |
      | PCN representative |  |
      | Chief Executive | nhs-trusts |
    When Estuary is checked against "CM-3.1.9-NETS"
    Then the finding is "cannot tell"

  Scenario: Nothing is said of it
    Given Estuary is known as "cheshire-and-merseyside"
    When Estuary is checked against "CM-3.1.9-NETS"
    Then the finding is "cannot tell"
