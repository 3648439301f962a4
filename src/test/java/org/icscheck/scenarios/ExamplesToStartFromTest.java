package org.icscheck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.icscheck.check.Catalogue;
import org.icscheck.check.Check;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.scenario.Outcome;
import org.icscheck.domain.scenario.ScenarioReport;
import org.icscheck.domain.scenario.ScenarioResult;
import org.junit.jupiter.api.Test;

/** What an analyst is given to start from runs as it stands. */
class ExamplesToStartFromTest {

    private final Check check = Check.load();

    @Test
    void the_example_of_every_requirement_is_one_scenario_about_it_that_comes_out_as_it_says() {
        List<Requirement> answered = check.packs()
                .requirements()
                .filter(requirement -> !requirement.isNarrative())
                .toList();
        List<FeatureFile> files = answered.stream()
                .map(requirement -> FeatureFile.of(
                        requirement.id(), Catalogue.example(requirement).getBytes(StandardCharsets.UTF_8), List.of()))
                .toList();

        ScenarioReport report = new Scenarios(check).run(new Scenarios.Request(files, ""), (done, of) -> {});

        assertThat(report.features()).hasSameSizeAs(answered).allSatisfy(feature -> {
            assertThat(feature.problems()).as(feature.file()).isEmpty();
            assertThat(feature.scenarios()).as(feature.file()).isNotEmpty();
            assertThat(feature.scenarios().stream().map(ScenarioResult::name).distinct())
                    .as("one scenario, or the rows of one outline: " + feature.file())
                    .hasSize(1);
            assertThat(feature.scenarios())
                    .as(feature.file())
                    .allSatisfy(scenario -> assertThat(scenario.outcome())
                            .as(() -> ScenariosTest.why(scenario))
                            .isEqualTo(Outcome.HOLDS));
        });
        assertThat(files)
                .allSatisfy(file -> assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
                        .contains("@" + file.name()));
    }

    @Test
    void what_no_rule_tests_has_no_example() {
        assertThat(check.packs().requirements().filter(Requirement::isNarrative))
                .isNotEmpty()
                .allSatisfy(requirement ->
                        assertThat(Catalogue.example(requirement)).isEmpty());
    }
}
