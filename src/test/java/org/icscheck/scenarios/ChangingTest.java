package org.icscheck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.icscheck.scenarios.Running.run;
import static org.icscheck.scenarios.Running.said;
import static org.icscheck.scenarios.Running.scenario;

import java.nio.file.Path;
import org.icscheck.domain.scenario.Outcome;
import org.icscheck.domain.scenario.ScenarioReport;
import org.junit.jupiter.api.Test;

/** A real submission, and what one change would do to it. */
class ChangingTest {

    private static final Path PAPERS = Path.of("samples/public-papers");

    private static ScenarioReport bury(String... steps) {
        StringBuilder feature =
                new StringBuilder("Feature: Bury\n\n  Scenario: Bury\n    Given the submission \"bury-2021.yaml\"\n");
        for (String step : steps) {
            feature.append("    ").append(step).append('\n');
        }
        return run(feature.toString(), PAPERS);
    }

    private static void holds(ScenarioReport report) {
        assertThat(scenario(report).outcome())
                .as(() -> ScenariosTest.why(scenario(report)))
                .isEqualTo(Outcome.HOLDS);
    }

    @Test
    void as_it_stands_bury_lacks_a_seat_for_healthwatch() {
        holds(bury(
                "When Bury is checked against \"IC-2.31-PLACE-2F\"",
                "Then the finding is \"partly met\"",
                "And it counts as a gap",
                "And its evidence names \"Bury Integrated Delivery Collaborative\"",
                "And the remedy says \"Invite local Healthwatch\""));
    }

    @Test
    void given_the_seat_it_is_met() {
        holds(bury(
                "And Healthwatch is given a seat on \"Bury Locality System Board\"",
                "When Bury is checked against \"IC-2.31-PLACE-2F\"",
                "Then the finding is \"met\""));
    }

    @Test
    void without_it_anywhere_it_is_not_met() {
        holds(bury(
                "But Healthwatch loses its seat on \"Bury Integrated Delivery Collaborative\"",
                "When Bury is checked against \"IC-2.31-PLACE-2F\"",
                "Then the finding is \"not met\""));
    }

    @Test
    void an_organisation_loses_its_seat_by_its_name() {
        holds(bury(
                "But \"Bury Voluntary, Community and Faith Alliance\" loses its seat on \"Bury Locality System Board\"",
                "When Bury is checked against \"IC-2.31-PLACE-2F\"",
                "Then the finding is \"partly met\""));
        assertThat(said(bury("But Atlantis loses its seat on \"Bury Locality System Board\""))
                        .get(0))
                .startsWith(
                        "5: ‘Atlantis’ has no seat on ‘Bury Locality System Board’. Its seats are: Leader of the Council;");
    }

    @Test
    void a_list_that_is_no_longer_complete_leaves_it_open() {
        ScenarioReport report = bury(
                "But not all the seats of \"Bury Locality System Board\" are listed",
                "When Bury is checked against \"IC-2.31-PLACE-2F\"",
                "Then the finding is \"met\"");
        assertThat(scenario(report).outcome()).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    void evidence_of_an_unchanged_submission_names_its_lines() {
        assertThat(said(bury("When Bury is checked against \"IC-2.31-PLACE-2F\"", "Then the finding is \"met\""))
                        .get(0))
                .contains("(bury-2021.yaml:");
    }

    @Test
    void a_whole_pack_is_checked_and_one_of_its_findings_looked_at() {
        holds(bury(
                "When Bury is checked against all packs",
                "Then the headline is \"Not ready yet\"",
                "And the finding on \"IC-2.31-PLACE-2F\" is \"partly met\""));
        assertThat(said(bury("When Bury is checked against all packs", "Then there are no gaps"))
                        .get(0))
                .contains("gaps:")
                .contains("IC-2.31-PLACE-2F");
    }

    @Test
    void a_place_nobody_described_is_a_slip_where_a_submission_is_loaded() {
        assertThat(said(bury("When Burry is checked against \"IC-2.31-PLACE-2F\""))
                        .get(0))
                .startsWith("5: Nothing here is called ‘Burry’. Did you mean “Bury”?");
        assertThat(said(bury("And Healthwatch is given a seat on \"Bury Locality Systm Board\""))
                        .get(0))
                .contains("Did you mean “Bury Locality System Board”?");
    }

    @Test
    void two_submissions_are_checked_together() {
        holds(bury(
                "And the submission \"greater-manchester-2022.yaml\"",
                "And it is 12 April 2022",
                "When Bury is checked against \"IC-2.31-PLACE-2F\"",
                "Then the finding is \"partly met\""));
    }

    @Test
    void what_is_added_stands_beside_what_was_loaded() {
        holds(bury(
                "And Bury has an agreed \"terms of reference\"",
                "And \"Bury Hospice\" is a hospice",
                "And \"Chief Executive\" of \"Bury Hospice\" is given a seat on \"Bury Locality System Board\"",
                "When Bury is checked against \"IC-2.31-PLACE-2F\"",
                "Then the seat \"Chief Executive\" speaks for hospices"));
    }
}
