@IC-2.27-WIDER
Feature: A wide range of professions is heard in leadership

  Scenario: All of them have a voice
    Given Estuary states:
      | field             | value                                                                      |
      | professionalVoice | nursing, social-care, allied-health, dentistry, optometry, pharmacy, other |
    When Estuary is checked against "IC-2.27-WIDER"
    Then the finding is "met"

  # Trap: a strong voice for most is not one for all; the professions without one are named.
  Scenario Outline: All professions with a voice are given, and <missing> is not among them
    Given Estuary states:
      | field             | value    |
      | professionalVoice | <voices> |
    And the list of professionalVoice of Estuary is complete
    When Estuary is checked against "IC-2.27-WIDER"
    Then the finding is "partly met"

    Examples:
      | missing       | voices                                                     |
      | nursing       | social-care, allied-health, dentistry, optometry, pharmacy |
      | social-care   | nursing, allied-health, dentistry, optometry, pharmacy     |
      | allied-health | nursing, social-care, dentistry, optometry, pharmacy       |
      | dentistry     | nursing, social-care, allied-health, optometry, pharmacy   |
      | optometry     | nursing, social-care, allied-health, dentistry, pharmacy   |
      | pharmacy      | nursing, social-care, allied-health, dentistry, optometry  |

  Scenario: Doctors alone have a voice
    Given Estuary states:
      | field             | value                              |
      | professionalVoice | general-practice, hospital-doctors |
    And the list of professionalVoice of Estuary is complete
    When Estuary is checked against "IC-2.27-WIDER"
    Then the finding is "not met"

  Scenario: Some professions are named, and the list is not complete
    Given Estuary states:
      | field             | value             |
      | professionalVoice | nursing, pharmacy |
    When Estuary is checked against "IC-2.27-WIDER"
    Then the finding is "cannot tell"
    And it asks for "the professions with a voice"
