package org.icscheck.scenarios;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.icscheck.check.Check;
import org.icscheck.domain.scenario.FeatureResult;
import org.icscheck.domain.scenario.ScenarioReport;
import org.icscheck.domain.scenario.ScenarioResult;
import org.icscheck.domain.scenario.StepResult;

/** Runs scenarios for tests. */
final class Running {

    static final Check CHECK = Check.load();

    private Running() {}

    static ScenarioReport run(String feature, Path... folders) {
        return run(feature.getBytes(StandardCharsets.UTF_8), folders);
    }

    static ScenarioReport run(byte[] feature, Path... folders) {
        return new Scenarios(CHECK)
                .run(
                        new Scenarios.Request(List.of(FeatureFile.of("idea.feature", feature, List.of(folders))), ""),
                        (done, of) -> {});
    }

    /** The one file of a run. */
    static FeatureResult file(ScenarioReport report) {
        return report.features().get(0);
    }

    /** What is wrong with the file, sentence by sentence, each with its line. */
    static List<String> problems(ScenarioReport report) {
        return file(report).problems().stream()
                .map(problem -> problem.at().line() + ": " + problem.what() + " " + problem.fix())
                .toList();
    }

    /** The one scenario of a run. */
    static ScenarioResult scenario(ScenarioReport report) {
        return report.scenarios()
                .reduce((one, other) -> {
                    throw new AssertionError("there are several scenarios");
                })
                .orElseThrow(() -> new AssertionError(problems(report).toString()));
    }

    /** The steps that did not hold, with what is said of them. */
    static List<String> said(ScenarioReport report) {
        return scenario(report).steps().stream()
                .filter(step -> !step.says().isEmpty())
                .map(Running::said)
                .toList();
    }

    private static String said(StepResult step) {
        return step.at() + ": " + String.join(" ", step.says());
    }
}
