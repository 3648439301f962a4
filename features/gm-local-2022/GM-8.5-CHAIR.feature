@GM-8.5-CHAIR
Feature: Locality board chaired by council leader

  Scenario: The board says that the leader of the council chairs it
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field               | value |
      | chair.councilLeader | yes   |
    When Riverside is checked against "GM-8.5-CHAIR"
    Then the finding is "met"

  Scenario Outline: The post of the chair is that of the leader
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field      | value  |
      | chair.post | <post> |
    When Riverside is checked against "GM-8.5-CHAIR"
    Then the finding is "met"

    Examples:
      | post                                    |
      | Leader of the Council                   |
      | Council Leader                          |
      | Leader, Stockport Council               |
      | Cllr Smith, Leader of Stockport Council |

  # Trap: a deputy, and the leader of the opposition, are not the leader of the council.
  Scenario Outline: The post of the chair is somebody else’s
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field      | value  |
      | chair.post | <post> |
    When Riverside is checked against "GM-8.5-CHAIR"
    Then the finding is "not met"

    Examples:
      | post                           |
      | Deputy Leader of the Council   |
      | Leader of the Opposition       |
      | Chief Executive of the Council |
      | Independent Chair              |
      | Clinical Director              |

  Scenario: The board says that the leader does not chair it
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field               | value          |
      | chair.post          | Cabinet Member |
      | chair.councilLeader | no             |
    When Riverside is checked against "GM-8.5-CHAIR"
    Then the finding is "not met"

  Scenario: A reason for another chair is recorded
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field      | value             |
      | chair.post | Independent Chair |
    And "Riverside" has recorded for "GM-8.5-CHAIR" the reason "Partners asked for an independent chair"
    When Riverside is checked against "GM-8.5-CHAIR"
    Then the finding is "local choice"
    And its evidence names "Partners asked for an independent chair"

  Scenario: A councillor chairs who may be the leader
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field      | value            |
      | chair.post | Councillor Smith |
    When Riverside is checked against "GM-8.5-CHAIR"
    Then the finding is "cannot tell"
    And it asks for "whether it is the leader of the council"

  Scenario: The leader chairs another board
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And Riverside has the board "Health and Wellbeing Board" as its health-and-wellbeing-board
    And it states:
      | field               | value |
      | chair.councilLeader | yes   |
    When Riverside is checked against "GM-8.5-CHAIR"
    Then the finding is "cannot tell"

  Scenario: No locality board is named
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside is a place of Estuary
    When Riverside is checked against "GM-8.5-CHAIR"
    Then the finding is "cannot tell"
    And it asks for "the place partnership of Riverside"

  Scenario: All boards are listed, and none is the locality board
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Health and Wellbeing Board" as its health-and-wellbeing-board
    And the list of boards of Riverside is complete
    When Riverside is checked against "GM-8.5-CHAIR"
    Then the finding is "does not apply"

  Scenario: Before July 2022 it is not due
    Given Estuary is known as "greater-manchester"
    And it is 2022-06-30
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field               | value |
      | chair.councilLeader | no    |
    When Riverside is checked against "GM-8.5-CHAIR"
    Then the finding is "cannot tell"
    And it is due on 2022-07-01

  # Trap: what is said outright goes before the post.
  Scenario: The post sounds like the leader’s, and the board says it is not
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field               | value                 |
      | chair.post          | Leader of the Council |
      | chair.councilLeader | no                    |
    When Riverside is checked against "GM-8.5-CHAIR"
    Then the finding is "not met"

  Scenario: The post is somebody else’s, and the board says that the leader chairs it
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field               | value             |
      | chair.post          | Independent Chair |
      | chair.councilLeader | yes               |
    When Riverside is checked against "GM-8.5-CHAIR"
    Then the finding is "met"

  Scenario: A reason is recorded, and the leader chairs the board after all
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field               | value |
      | chair.councilLeader | yes   |
    And "Riverside" has recorded for "GM-8.5-CHAIR" the reason "Partners asked for an independent chair"
    When Riverside is checked against "GM-8.5-CHAIR"
    Then the finding is "met"

  Scenario: A reason is recorded, and the post is that of the leader
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field      | value                 |
      | chair.post | Leader of the Council |
    And "Riverside" has recorded for "GM-8.5-CHAIR" the reason "Partners asked for an independent chair"
    When Riverside is checked against "GM-8.5-CHAIR"
    Then the finding is "met"

  Scenario: A reason is recorded, and the board says that the leader does not chair it
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field               | value |
      | chair.councilLeader | no    |
    And "Riverside" has recorded for "GM-8.5-CHAIR" the reason "Partners asked for an independent chair"
    When Riverside is checked against "GM-8.5-CHAIR"
    Then the finding is "local choice"

  Scenario: A reason is recorded, and a councillor chairs who may be the leader
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field      | value            |
      | chair.post | Councillor Smith |
    And "Riverside" has recorded for "GM-8.5-CHAIR" the reason "Partners asked for an independent chair"
    When Riverside is checked against "GM-8.5-CHAIR"
    Then the finding is "local choice"

  Scenario: A reason is recorded, and no locality board is named
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside is a place of Estuary
    And "Riverside" has recorded for "GM-8.5-CHAIR" the reason "Partners asked for an independent chair"
    When Riverside is checked against "GM-8.5-CHAIR"
    Then the finding is "local choice"

  Scenario: A reason is recorded, and all boards are listed without the locality board
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Health and Wellbeing Board" as its health-and-wellbeing-board
    And the list of boards of Riverside is complete
    And "Riverside" has recorded for "GM-8.5-CHAIR" the reason "Partners asked for an independent chair"
    When Riverside is checked against "GM-8.5-CHAIR"
    Then the finding is "local choice"

  Scenario: The leader chairs one of two locality boards
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field               | value |
      | chair.councilLeader | yes   |
    And Riverside has the board "Second Locality Board" as its place-partnership
    And it states:
      | field               | value |
      | chair.councilLeader | no    |
    When Riverside is checked against "GM-8.5-CHAIR"
    Then the finding is "met"

  Scenario: The chair of one of two locality boards has the post of the leader
    Given Estuary is known as "greater-manchester"
    And it is 2022-09-01
    And Riverside has the board "Riverside Locality Board" as its place-partnership
    And it states:
      | field      | value                 |
      | chair.post | Leader of the Council |
    And Riverside has the board "Second Locality Board" as its place-partnership
    And it states:
      | field      | value             |
      | chair.post | Independent Chair |
    When Riverside is checked against "GM-8.5-CHAIR"
    Then the finding is "met"
