package org.icscheck.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.icscheck.domain.model.Change;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.requirement.Comparison;
import org.icscheck.domain.requirement.Comparison.Group;
import org.icscheck.domain.requirement.Report;
import org.icscheck.report.ComparisonWords.Line;
import org.icscheck.report.ComparisonWords.Row;

/** Writes a comparison as plain text for a terminal or an e-mail: new problems first. */
public final class ComparisonText {

    private final StringBuilder out = new StringBuilder();
    private final Comparison comparison;

    private ComparisonText(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The comparison as text, ending in a line feed. */
    public static String write(Comparison comparison) {
        return new ComparisonText(comparison).write();
    }

    private String write() {
        problems(comparison.before(), "Before");
        problems(comparison.after(), "After");
        line(ComparisonWords.title(comparison));
        wrapped("", ComparisonWords.counts(comparison));
        ComparisonWords.policy(comparison).forEach(note -> wrapped("", note));
        ComparisonWords.onlyInOne(comparison).forEach(note -> wrapped("", note));
        wrapped("", Sentences.NOT_APPROVAL);
        line("");
        for (Group group : Group.values()) {
            group(group);
        }
        changes();
        defects(comparison.before());
        defects(comparison.after());
        line("icscheck " + comparison.after().version());
        line("before " + comparison.before().evaluation());
        line("after  " + comparison.after().evaluation());
        return out.toString();
    }

    private void problems(Report report, String side) {
        for (Report.Input input : report.inputs()) {
            if (!input.problems().isEmpty()) {
                line(side + ": " + input.file() + " was not checked: "
                        + Sentences.count(input.problems().size(), "problem", "problems"));
                for (Problem problem : input.problems()) {
                    wrapped(problem.at() + ": ", problem.what() + " " + problem.fix());
                }
                line("");
            }
        }
    }

    private void group(Group group) {
        List<Row> rows = ComparisonWords.rows(comparison, group);
        List<String> folded = group == Group.POLICY ? ComparisonWords.folded(comparison) : List.of();
        if (rows.isEmpty() && folded.isEmpty()) {
            return;
        }
        line(group.label());
        int number = 1;
        for (Row row : rows) {
            String on = ComparisonWords.on(row);
            String about = row.subject().subject().name() + (on.isEmpty() ? "" : ", " + on);
            String title = row.move().requirement().title() + "  ["
                    + row.move().requirement().strength().label() + "]";
            if (group == Group.STILL_TO_FIX) {
                wrapped(
                        "  - ",
                        about + ": " + title + " " + ComparisonWords.moved(row.move()) + "  ["
                                + row.move().requirement().id() + "]");
                continue;
            }
            wrapped(String.format(Locale.ROOT, "%3d. ", number++), about + ": " + title);
            item(
                    "Moved",
                    ComparisonWords.moved(row.move()) + "  ["
                            + row.move().requirement().id() + "]");
            String last = "";
            for (Line one : ComparisonWords.lines(row.move())) {
                item(one.label().equals(last) ? "" : one.label(), one.text());
                last = one.label();
            }
        }
        folded.forEach(sentence -> wrapped("  - ", sentence));
        line("");
    }

    private void changes() {
        Map<String, List<Change>> changes = ComparisonWords.changes(comparison);
        if (changes.isEmpty()) {
            return;
        }
        line("What the files say differently");
        changes.forEach((owner, all) -> {
            line("  " + owner);
            all.forEach(change -> wrapped("    - ", change.kind() + " " + ComparisonWords.change(change)));
        });
        line("");
    }

    private void defects(Report report) {
        report.defects().forEach(defect -> wrapped("Not checked, a fault of ours: ", defect));
    }

    private void item(String label, String text) {
        wrapped("     " + String.format(Locale.ROOT, "%-9s", label), text);
    }

    private void wrapped(String start, String text) {
        Sentences.wrapped(start, text).forEach(this::line);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
