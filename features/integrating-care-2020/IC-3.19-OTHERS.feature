@IC-3.19-OTHERS
Feature: Further members of the statutory board are local choice

  Scenario Outline: A member speaks for somebody besides the minimum
    Given Estuary has the board "Estuary ICB" as its integrated-care-board
    And some of its seats are:
      | post         | represents |
      | Board Member | <sector>   |
    When Estuary is checked against "IC-3.19-OTHERS"
    Then the finding is "local choice"
    And its evidence names "Board Member"

    Examples:
      | sector                    |
      | public-health             |
      | social-care               |
      | voluntary-sector          |
      | healthwatch               |
      | representative-committees |
      | hospices                  |
      | housing                   |
      | police                    |
      | fire-and-rescue           |
      | education                 |
      | independent-sector        |
      | combined-authority        |
      | lay-members               |
      | residents                 |
      | business                  |
      | other-public-services     |

  # Trap: the minimum itself is no choice.
  Scenario: The board has its minimum and nobody else
    Given Estuary has the board "Estuary ICB" as its integrated-care-board
    And all its seats are:
      | post                               |
      | Chair                              |
      | Chief Executive                    |
      | Chief Finance Officer              |
      | Chief Executive of the acute trust |
      | GP Federation Chair                |
      | Leader of Riverside Council        |
    When Estuary is checked against "IC-3.19-OTHERS"
    Then the finding is "cannot tell"
    And the explanation says "Nothing needs to be done"

  Scenario: Further members sit on another board
    Given Estuary has a partnership board
    And some of its seats are:
      | post              |
      | Healthwatch Chair |
    When Estuary is checked against "IC-3.19-OTHERS"
    Then the finding is "cannot tell"
