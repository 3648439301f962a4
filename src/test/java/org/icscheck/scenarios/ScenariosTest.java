package org.icscheck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.icscheck.check.Check;
import org.icscheck.domain.scenario.FeatureResult;
import org.icscheck.domain.scenario.Outcome;
import org.icscheck.domain.scenario.ScenarioReport;
import org.icscheck.domain.scenario.ScenarioResult;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every scenario of {@code features/}, as the shipped program runs them. */
class ScenariosTest {

    @TestFactory
    Stream<DynamicContainer> every_scenario_holds() {
        Check check = Check.load();
        List<FeatureFile> files = Scenarios.shipped(check.packs());
        ScenarioReport report = new Scenarios(check).run(new Scenarios.Request(files, ""), (done, of) -> {});
        assertThat(report.features()).hasSameSizeAs(files);
        return report.features().stream()
                .map(feature -> DynamicContainer.dynamicContainer(feature.file(), tests(feature)));
    }

    private static Stream<DynamicTest> tests(FeatureResult feature) {
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest("is read", () -> {
                    assertThat(feature.problems()).isEmpty();
                    assertThat(feature.scenarios()).isNotEmpty();
                })),
                feature.scenarios().stream()
                        .map(scenario -> DynamicTest.dynamicTest(
                                scenario.line() + " " + scenario.name(),
                                () -> assertThat(scenario.outcome())
                                        .as(() -> why(scenario))
                                        .isEqualTo(Outcome.HOLDS))));
    }

    static String why(ScenarioResult scenario) {
        StringBuilder why = new StringBuilder(scenario.name());
        scenario.steps()
                .forEach(step -> why.append('\n')
                        .append(step.at())
                        .append(' ')
                        .append(step.outcome().word())
                        .append(' ')
                        .append(step.keyword())
                        .append(' ')
                        .append(step.text())
                        .append(' ')
                        .append(String.join(" ", step.says())));
        return why.toString();
    }
}
