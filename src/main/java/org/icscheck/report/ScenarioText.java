package org.icscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.scenario.FeatureResult;
import org.icscheck.domain.scenario.Outcome;
import org.icscheck.domain.scenario.ScenarioReport;
import org.icscheck.domain.scenario.ScenarioResult;
import org.icscheck.domain.scenario.StepResult;

/** Writes what came of scenarios for a terminal: every step of a small run, and of a large one what did not come out as it says. */
public final class ScenarioText {

    /** From here on, scenarios that hold are counted and not shown step by step. */
    private static final int MANY = 12;

    private ScenarioText() {}

    /** The report as text, ending in a line feed. */
    public static String write(ScenarioReport report) {
        List<String> lines = new ArrayList<>();
        boolean brief = report.scenarios().count() > MANY;
        report.features().forEach(feature -> feature(lines, feature, brief));
        lines.add(totals(report));
        if (brief && report.scenarios().anyMatch(scenario -> scenario.outcome() == Outcome.HOLDS)) {
            lines.add("Scenarios that came out as expected are not shown; --format html shows all.");
        }
        return String.join("\n", lines) + "\n";
    }

    private static void feature(List<String> lines, FeatureResult feature, boolean brief) {
        List<ScenarioResult> shown = feature.scenarios().stream()
                .filter(scenario -> !brief || scenario.outcome() != Outcome.HOLDS)
                .toList();
        if (shown.isEmpty() && feature.problems().isEmpty()) {
            return;
        }
        lines.add(feature.file() + (feature.title().isEmpty() ? "" : "  " + feature.title()));
        for (Problem problem : feature.problems()) {
            lines.addAll(Sentences.wrapped("  ! ", inWords(problem)));
        }
        for (ScenarioResult scenario : shown) {
            lines.add("");
            lines.add("  " + scenario.outcome().label() + ": " + scenario.name() + "  (line " + scenario.line() + ")");
            scenario.steps().forEach(step -> step(lines, step));
        }
        lines.add("");
    }

    private static void step(List<String> lines, StepResult step) {
        lines.add("    " + mark(step.outcome()) + " " + step.keyword() + " " + step.text());
        table(lines, step.table());
        for (String says : says(step)) {
            lines.addAll(Sentences.wrapped("        ", says));
        }
        if (!step.model().isEmpty()) {
            lines.add("        What the model contained:");
            step.model().forEach(line -> lines.add("          " + line));
        }
    }

    private static void table(List<String> lines, List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        rows.forEach(row -> {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], Math.min(row.get(i).length(), 40));
            }
        });
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("        |");
            for (int i = 0; i < row.size(); i++) {
                line.append(' ')
                        .append(row.get(i))
                        .append(" ".repeat(Math.max(0, widths[i] - row.get(i).length())))
                        .append(" |");
            }
            lines.add(line.toString());
        }
    }

    /** {@code Line 4: what is wrong. What to do.} */
    static String inWords(Problem problem) {
        return (problem.at().line() == 0 ? "" : "Line " + problem.at().line() + ": ") + problem.what() + " "
                + problem.fix();
    }

    /** Why a step came out as it did, the first sentence with its line. */
    static List<String> says(StepResult step) {
        return step.says().isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(
                                        "Line " + step.at() + ": " + step.says().get(0)),
                                step.says().stream().skip(1))
                        .toList();
    }

    /** A sign, for which its label stands wherever a reader may not know it. */
    static String mark(Outcome outcome) {
        return switch (outcome) {
            case HOLDS -> "✓";
            case DOES_NOT_HOLD -> "✗";
            case CANNOT_TELL -> "?";
            case NOT_UNDERSTOOD -> "!";
            case NOT_REACHED -> "-";
            case OUR_FAULT -> "#";
        };
    }

    /** {@code 2 scenarios: 1 as expected, 1 not.} */
    static String totals(ScenarioReport report) {
        long all = report.scenarios().count();
        List<String> parts = new ArrayList<>();
        parts.add(String.format(Locale.UK, "%,d", report.count(Outcome.HOLDS)) + " as expected");
        part(parts, report.count(Outcome.DOES_NOT_HOLD), "not");
        part(parts, report.count(Outcome.CANNOT_TELL), "cannot tell");
        part(parts, report.count(Outcome.NOT_UNDERSTOOD), "not understood");
        part(parts, report.count(Outcome.OUR_FAULT), "ended by a fault of ours");
        return String.format(Locale.UK, "%,d", all) + (all == 1 ? " scenario: " : " scenarios: ")
                + String.join(", ", parts)
                + "."
                + (report.unreadable() == 0
                        ? ""
                        : " " + Sentences.count(report.unreadable(), "file", "files") + " could not be read.");
    }

    private static void part(List<String> parts, long count, String words) {
        if (count > 0) {
            parts.add(String.format(Locale.UK, "%,d", count) + " " + words);
        }
    }
}
