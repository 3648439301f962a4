package org.icscheck.report;

import java.util.List;
import java.util.stream.Collectors;
import org.icscheck.domain.requirement.Comparison;
import org.icscheck.domain.requirement.Comparison.Move;
import org.icscheck.domain.requirement.Comparison.Moves;

/** Writes a comparison as a table for a spreadsheet: one row for each move, UTF-8 with a byte order mark. */
public final class ComparisonCsv {

    private static final List<String> COLUMNS = List.of(
            "Group",
            "Place",
            "Requirement",
            "Pack",
            "Title",
            "Strength",
            "About",
            "Before",
            "After",
            "Why",
            "Was",
            "Now",
            "Fix");

    private ComparisonCsv() {}

    /** The comparison, lines ending as RFC 4180 has it. */
    public static String write(Comparison comparison) {
        StringBuilder out = new StringBuilder("\uFEFF");
        row(out, COLUMNS);
        for (Moves moves : comparison.subjects()) {
            for (Move move : moves.moves()) {
                row(
                        out,
                        List.of(
                                move.group().label(),
                                moves.after().subject().name(),
                                move.requirement().id(),
                                move.requirement().pack(),
                                move.requirement().title(),
                                move.requirement().strength().label(),
                                move.on().name(),
                                ComparisonWords.state(move.before()),
                                ComparisonWords.state(move.after()),
                                text(move, "Policy", "Why"),
                                text(move, "Was"),
                                text(move, "Now", "Changed"),
                                text(move, "Fix", "Add")));
            }
        }
        return out.toString();
    }

    private static String text(Move move, String... labels) {
        return ComparisonWords.lines(move).stream()
                .filter(line -> List.of(labels).contains(line.label()))
                .map(ComparisonWords.Line::text)
                .collect(Collectors.joining("; "));
    }

    private static void row(StringBuilder out, List<String> cells) {
        out.append(cells.stream().map(ComparisonCsv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** A cell that no spreadsheet takes for a formula. */
    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
