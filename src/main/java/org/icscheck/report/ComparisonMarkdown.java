package org.icscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.icscheck.domain.model.Change;
import org.icscheck.domain.requirement.Comparison;
import org.icscheck.domain.requirement.Comparison.Group;
import org.icscheck.domain.requirement.Report;
import org.icscheck.report.ComparisonWords.Line;
import org.icscheck.report.ComparisonWords.Row;

/** Writes a comparison as Markdown, for a page or a ticket. */
public final class ComparisonMarkdown {

    private final StringBuilder out = new StringBuilder();

    private ComparisonMarkdown() {}

    /** The comparison as Markdown, ending in a line feed. */
    public static String write(Comparison comparison) {
        ComparisonMarkdown markdown = new ComparisonMarkdown();
        markdown.all(comparison);
        return markdown.out.toString();
    }

    private void all(Comparison comparison) {
        line("# " + plain(ComparisonWords.title(comparison)));
        line("");
        line(plain(ComparisonWords.counts(comparison)));
        line("");
        List<String> notes = new ArrayList<>(ComparisonWords.policy(comparison));
        notes.addAll(ComparisonWords.onlyInOne(comparison));
        notes.addAll(unread("Before", comparison.before()));
        notes.addAll(unread("After", comparison.after()));
        notes.forEach(note -> line("- " + plain(note)));
        if (!notes.isEmpty()) {
            line("");
        }
        line(Sentences.NOT_APPROVAL);
        for (Group group : Group.values()) {
            group(comparison, group);
        }
        Map<String, List<Change>> changes = ComparisonWords.changes(comparison);
        if (!changes.isEmpty()) {
            line("");
            line("## What the files say differently");
        }
        changes.forEach((owner, all) -> {
            line("");
            line("### " + plain(owner));
            line("");
            all.forEach(change -> line("- " + change.kind() + " " + plain(ComparisonWords.change(change))));
        });
        line("");
        line("icscheck " + comparison.after().version());
    }

    /** The files that could not be read, as sentences. */
    static List<String> unread(String side, Report report) {
        return report.inputs().stream()
                .filter(input -> !input.problems().isEmpty())
                .map(input -> side + ": " + input.file() + " was not checked. "
                        + input.problems().get(0).at() + ": "
                        + input.problems().get(0).what() + " "
                        + input.problems().get(0).fix())
                .toList();
    }

    private void group(Comparison comparison, Group group) {
        List<Row> rows = ComparisonWords.rows(comparison, group);
        List<String> folded = group == Group.POLICY ? ComparisonWords.folded(comparison) : List.of();
        if (rows.isEmpty() && folded.isEmpty()) {
            return;
        }
        line("");
        line("## " + group.label());
        line("");
        for (Row row : rows) {
            String on = ComparisonWords.on(row);
            line("- **" + plain(row.subject().subject().name() + (on.isEmpty() ? "" : ", " + on)) + "**: "
                    + plain(row.move().requirement().title()) + " (`"
                    + row.move().requirement().id() + "`, "
                    + row.move().requirement().strength().label() + ") – "
                    + plain(ComparisonWords.moved(row.move())));
            if (group != Group.STILL_TO_FIX) {
                for (Line one : ComparisonWords.lines(row.move())) {
                    line("  - " + one.label() + ": " + plain(one.text()));
                }
            }
        }
        folded.forEach(sentence -> line("- " + plain(sentence)));
    }

    /** Text that Markdown leaves as it is. */
    private static String plain(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
