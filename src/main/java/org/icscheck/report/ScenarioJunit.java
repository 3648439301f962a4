package org.icscheck.report;

import java.util.List;
import java.util.stream.Stream;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.scenario.FeatureResult;
import org.icscheck.domain.scenario.Outcome;
import org.icscheck.domain.scenario.ScenarioReport;
import org.icscheck.domain.scenario.ScenarioResult;
import org.icscheck.domain.scenario.StepResult;

/** Writes what came of scenarios in the XML that build servers read. It holds no times: the same input gives the same bytes. */
public final class ScenarioJunit {

    private final StringBuilder out = new StringBuilder();

    private ScenarioJunit() {}

    /** The report as XML, ending in a line feed. */
    public static String write(ScenarioReport report) {
        ScenarioJunit xml = new ScenarioJunit();
        xml.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        xml.line("<testsuites name=\"icscheck scenarios\""
                + counts(
                        report.scenarios().toList(),
                        report.features().stream()
                                .mapToInt(feature -> feature.problems().size())
                                .sum())
                + ">");
        report.features().forEach(xml::feature);
        xml.line("</testsuites>");
        return xml.out.toString();
    }

    private static String counts(List<ScenarioResult> scenarios, int problems) {
        long failures =
                scenarios.stream().filter(one -> isFailure(one.outcome())).count();
        long errors = scenarios.stream().filter(one -> isError(one.outcome())).count();
        return " tests=\"" + (scenarios.size() + problems) + "\" failures=\"" + failures + "\" errors=\""
                + (errors + problems) + "\"";
    }

    private static boolean isFailure(Outcome outcome) {
        return outcome == Outcome.DOES_NOT_HOLD || outcome == Outcome.CANNOT_TELL;
    }

    private static boolean isError(Outcome outcome) {
        return outcome == Outcome.NOT_UNDERSTOOD || outcome == Outcome.OUR_FAULT;
    }

    private void feature(FeatureResult feature) {
        line("  <testsuite name=\"" + text(feature.title().isEmpty() ? feature.file() : feature.title()) + "\" file=\""
                + text(feature.file()) + "\""
                + counts(feature.scenarios(), feature.problems().size()) + ">");
        for (Problem problem : feature.problems()) {
            line("    <testcase classname=\"" + text(feature.file()) + "\" name=\"line "
                    + problem.at().line() + "\">");
            line("      <error message=\"" + text(ScenarioText.inWords(problem)) + "\"/>");
            line("    </testcase>");
        }
        feature.scenarios().forEach(scenario -> scenario(feature, scenario));
        line("  </testsuite>");
    }

    private void scenario(FeatureResult feature, ScenarioResult scenario) {
        String start = "    <testcase classname=\"" + text(feature.file()) + "\" name=\"" + text(scenario.name())
                + "\" line=\"" + scenario.line() + "\"";
        if (scenario.outcome() == Outcome.HOLDS) {
            line(start + "/>");
            return;
        }
        line(start + ">");
        String element = isError(scenario.outcome()) ? "error" : "failure";
        List<StepResult> wrong = scenario.steps().stream()
                .filter(step -> step.outcome() != Outcome.HOLDS && step.outcome() != Outcome.NOT_REACHED)
                .toList();
        StepResult first = wrong.get(0);
        line("      <" + element + " type=\"" + scenario.outcome().word() + "\" message=\""
                + text(first.keyword() + " " + first.text()) + "\">"
                + text(String.join(
                        "\n",
                        wrong.stream()
                                .flatMap(step -> Stream.concat(ScenarioText.says(step).stream(), step.model().stream()))
                                .toList()))
                + "</" + element + ">");
        line("    </testcase>");
    }

    /** Text that XML leaves as it is; what XML cannot hold at all is shown as a question mark. */
    private static String text(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .map(letter -> letter == '\n'
                                || letter == '\t'
                                || (letter >= 0x20 && letter <= 0xD7FF)
                                || (letter >= 0xE000 && letter <= 0xFFFD)
                                || letter >= 0x10000
                        ? letter
                        : '?')
                .forEach(kept::appendCodePoint);
        return CatalogueHtml.text(kept.toString());
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
