package org.icscheck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.icscheck.domain.model.Subject;
import org.icscheck.domain.requirement.Report.Headline;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.requirement.Strength;
import org.icscheck.domain.requirement.Verdict;

/** Writes a matrix, and the gaps places have in common, as lines that fit a terminal. */
final class MatrixText {

    private static final Map<Verdict, String> SYMBOLS = Map.of(
            Verdict.MET, "✓",
            Verdict.PARTLY_MET, "◐",
            Verdict.NOT_MET, "✗",
            Verdict.CANNOT_TELL, "?",
            Verdict.LOCAL_CHOICE, "↔",
            Verdict.NOT_APPLICABLE, "–");

    private static final Map<Verdict, String> LETTERS = Map.of(
            Verdict.MET, "M",
            Verdict.PARTLY_MET, "P",
            Verdict.NOT_MET, "N",
            Verdict.CANNOT_TELL, "?",
            Verdict.LOCAL_CHOICE, "L",
            Verdict.NOT_APPLICABLE, "-");

    private static final String NOT_ASKED = " ";
    private static final int NARROWEST_COLUMN = 4;
    private static final int WIDEST_NAME = 16;
    private static final int NARROWEST_LABEL = 26;
    private static final int WIDEST_LABEL = 64;
    private static final int COUNT = 6;

    private final Matrix matrix;
    private final TextReport.Look look;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    private MatrixText(Matrix matrix, TextReport.Look look, int width) {
        this.matrix = matrix;
        this.look = look;
        this.width = width;
    }

    /** The matrix in lines no wider than {@code width}; its rows with a gap, or all of them. */
    static List<String> write(Matrix matrix, TextReport.Look look, int width) {
        MatrixText text = new MatrixText(matrix, look, width);
        text.write();
        return text.lines;
    }

    private void write() {
        List<Matrix.Row> shown = matrix.rows().stream().filter(this::isShown).toList();
        if (shown.isEmpty()) {
            lines.add("No place has a gap.");
        } else {
            for (List<Integer> block : blocks()) {
                block(shown, block);
                lines.add("");
            }
            key(shown);
        }
        left();
    }

    private boolean isShown(Matrix.Row row) {
        return look.all() || row.placesWithAGap() > 0;
    }

    // --- columns ----------------------------------------------------------------------------------------------------

    /** How wide a column has to be for the names of its places to stand over it. */
    private int nameWidth() {
        int longest = matrix.places().stream()
                .mapToInt(column -> column.place().name().length())
                .max()
                .orElse(0);
        return Math.max(NARROWEST_COLUMN, Math.min(longest, WIDEST_NAME) + 2);
    }

    private boolean namesAcross(int places) {
        return COUNT + NARROWEST_LABEL + places * nameWidth() <= width;
    }

    /** The columns of each block: all in one where they fit, by their names or with the names on steps, else in even parts. */
    private List<List<Integer>> blocks() {
        int places = matrix.places().size();
        // On steps, the last name needs room to its right.
        int most = Math.max(1, (width - COUNT - NARROWEST_LABEL - NARROWEST_COLUMN) / NARROWEST_COLUMN);
        if (namesAcross(places)) {
            most = places;
        }
        int parts = (places + most - 1) / most;
        List<List<Integer>> blocks = new ArrayList<>();
        int from = 0;
        for (int part = 0; part < parts; part++) {
            int size = (places - from + parts - part - 1) / (parts - part);
            List<Integer> block = new ArrayList<>();
            for (int i = from; i < from + size; i++) {
                block.add(i);
            }
            blocks.add(block);
            from += size;
        }
        return blocks;
    }

    // --- one block --------------------------------------------------------------------------------------------------

    private void block(List<Matrix.Row> shown, List<Integer> columns) {
        boolean across = namesAcross(columns.size());
        int column = across ? nameWidth() : NARROWEST_COLUMN;
        int room = across ? 0 : room(columns);
        int longest = shown.stream()
                .mapToInt(row -> label(row.requirement()).length())
                .max()
                .orElse(0);
        int label = Math.max(
                NARROWEST_LABEL - 4,
                Math.min(Math.min(WIDEST_LABEL, longest), width - COUNT - columns.size() * column - room - 1));
        int start = COUNT + label + 1;
        if (across) {
            StringBuilder head = new StringBuilder(padded("Gaps", start));
            columns.forEach(i -> head.append(padded(name(i, column - 2), column)));
            lines.add(head.toString().stripTrailing());
        } else {
            steps(columns, start, column);
        }
        row(
                List.of("Things to fix"),
                "",
                label,
                column,
                columns.stream().map(this::headline).toList());
        String pack = "";
        boolean several = matrix.groups().size() > 1;
        for (Matrix.Group group : matrix.groups()) {
            for (Matrix.Row row : group.rows()) {
                if (!isShown(row)) {
                    continue;
                }
                if (several && !pack.equals(group.pack().id())) {
                    pack = group.pack().id();
                    lines.add(cut(row.requirement().citation().shortTitle(), width));
                }
                row(
                        Sentences.wrapped("", label(row.requirement()), label),
                        row.placesWithAGap() == 0 ? "" : String.valueOf(row.placesWithAGap()),
                        label,
                        column,
                        columns.stream()
                                .map(i -> row.cells().get(i))
                                .map(this::cell)
                                .toList());
            }
        }
    }

    /** How far names on steps reach beyond the last column. */
    private int room(List<Integer> columns) {
        int room = 0;
        for (int i = 0; i < columns.size(); i++) {
            int length = Math.min(
                    WIDEST_NAME,
                    matrix.places().get(columns.get(i)).place().name().length());
            room = Math.max(room, length - (columns.size() - i) * NARROWEST_COLUMN);
        }
        return room;
    }

    /** Names too long for their columns stand on steps, each with a line down to its column. */
    private void steps(List<Integer> columns, int start, int column) {
        for (int i = 0; i < columns.size(); i++) {
            StringBuilder line = new StringBuilder(i == columns.size() - 1 ? padded("Gaps", start) : " ".repeat(start));
            for (int before = 0; before < i; before++) {
                line.append(padded(look.ascii() ? "|" : "│", column));
            }
            line.append(name(columns.get(i), width - start - i * column));
            lines.add(line.toString().stripTrailing());
        }
    }

    private void row(List<String> label, String count, int labelWidth, int column, List<Shown> cells) {
        StringBuilder first = new StringBuilder(padded(
                padded(count.isEmpty() ? "" : " ".repeat(3 - Math.min(3, count.length())) + count, COUNT)
                        + label.get(0),
                COUNT + labelWidth + 1));
        cells.forEach(cell -> first.append(cell.painted())
                .append(" ".repeat(Math.max(0, column - cell.text().length()))));
        lines.add(first.toString().stripTrailing());
        label.stream().skip(1).forEach(more -> lines.add(" ".repeat(COUNT) + more));
    }

    /** What stands in a cell, as it is and with the codes that colour it. */
    private record Shown(String text, String painted) {}

    private Shown cell(Matrix.Cell cell) {
        String text = cell.verdict().map(this::symbol).orElse(NOT_ASKED) + (cell.accepted() ? "*" : "");
        return shown(text, cell.verdict().map(MatrixText::colour).orElse(""));
    }

    private Shown headline(int place) {
        Matrix.Column column = matrix.places().get(place);
        return switch (column.verdict()) {
            case NOT_READY -> shown(String.valueOf(column.toFix()), "31");
            case CANNOT_SAY -> shown("?", "36");
            case READY, READY_WITH_IMPROVEMENTS -> shown(symbol(Verdict.MET), "32");
            case NOT_ASSESSED -> shown(symbol(Verdict.NOT_APPLICABLE), "");
        };
    }

    private Shown shown(String text, String colour) {
        return new Shown(
                text, look.colour() && !colour.isEmpty() ? "\u001b[" + colour + "m" + text + "\u001b[0m" : text);
    }

    private static String colour(Verdict verdict) {
        return switch (verdict) {
            case MET -> "32";
            case PARTLY_MET -> "33";
            case NOT_MET -> "31";
            default -> "36";
        };
    }

    // --- the key, and what is left out ------------------------------------------------------------------------------

    private void key(List<Matrix.Row> shown) {
        Map<String, String> key = new LinkedHashMap<>();
        for (Verdict verdict : Verdict.values()) {
            if (shown.stream()
                    .flatMap(row -> row.cells().stream())
                    .anyMatch(cell -> cell.verdict().filter(verdict::equals).isPresent())) {
                key.put(symbol(verdict), verdict.label().toLowerCase(Locale.UK));
            }
        }
        List<String> words = key.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.toCollection(ArrayList::new));
        if (shown.stream().flatMap(row -> row.cells().stream()).anyMatch(Matrix.Cell::accepted)) {
            words.add("* accepted for now");
        }
        if (shown.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.verdict().isEmpty())) {
            words.add("blank: not asked of this place");
        }
        lines.addAll(Sentences.wrapped("Key: ", String.join(", ", words) + ".", width));
        List<String> head = new ArrayList<>();
        if (matrix.places().stream().anyMatch(column -> column.verdict() == Headline.CANNOT_SAY)) {
            head.add("? no gap, but not all that is required can be told");
        }
        if (matrix.places().stream()
                .anyMatch(column ->
                        column.verdict() == Headline.READY || column.verdict() == Headline.READY_WITH_IMPROVEMENTS)) {
            head.add(symbol(Verdict.MET) + " ready");
        }
        if (!head.isEmpty()) {
            lines.addAll(Sentences.wrapped("In the first row: ", String.join(", ", head) + ".", width));
        }
    }

    private void left() {
        List<Matrix.Row> left =
                matrix.rows().stream().filter(row -> !isShown(row)).toList();
        if (left.isEmpty()) {
            return;
        }
        long improvable = left.stream()
                .filter(row -> row.requirement().strength() == Strength.RECOMMENDED && row.placesFallingShort() > 0)
                .count();
        String some = improvable == 0
                ? ""
                : "; " + improvable + " of them " + (improvable == 1 ? "is" : "are")
                        + " recommended and some place falls short of "
                        + (improvable == 1 ? "it" : "them");
        lines.addAll(Sentences.wrapped(
                "",
                Sentences.count(
                                left.size(),
                                "requirement in which no place has a gap is",
                                "requirements in which no place has a gap are")
                        + " not shown" + some + " (--show all shows every one).",
                width));
    }

    private String symbol(Verdict verdict) {
        return (look.ascii() ? LETTERS : SYMBOLS).getOrDefault(verdict, "");
    }

    private static String label(Requirement requirement) {
        return requirement.title() + " [" + requirement.id() + "]";
    }

    private String name(int place, int most) {
        return cut(matrix.places().get(place).place().name(), Math.max(2, most));
    }

    /** A name that is too long loses its end, and says so. */
    private String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1).stripTrailing() + (look.ascii() ? "." : "…");
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    // --- common gaps ------------------------------------------------------------------------------------------------

    /** The gaps places have in common, each once. */
    static List<String> common(CommonGaps common, int width) {
        List<String> lines = new ArrayList<>();
        int number = 1;
        for (CommonGaps.Gap gap : common.gaps()) {
            String start = String.format(Locale.ROOT, "%3d. ", number++);
            lines.addAll(Sentences.wrapped(
                    start,
                    common.howMany(gap) + ": "
                            + gap.requirements().stream().map(MatrixText::label).collect(Collectors.joining("; ")),
                    width));
            item(lines, "Places", places(gap), width);
            gap.oneFact().ifPresent(fact -> item(lines, "One fact", fact.fact() + " (" + fact.at() + ")", width));
            if (gap.requirements().size() > 1) {
                item(
                        lines,
                        "Cause",
                        "All rest on one thing everywhere: " + String.join("; ", gap.facts()) + ".",
                        width);
            } else if (gap.reasons().size() == 1) {
                item(lines, "Cause", gap.reasons().get(0).says(), width);
            } else {
                boolean first = true;
                for (CommonGaps.Reason reason : gap.reasons()) {
                    item(lines, first ? "Why" : "", names(reason.places()) + ": " + reason.says(), width);
                    first = false;
                }
            }
        }
        return lines;
    }

    private static String places(CommonGaps.Gap gap) {
        List<Subject> partly = gap.places().stream()
                .filter(place -> !gap.notMet().contains(place))
                .toList();
        if (partly.isEmpty()) {
            return names(gap.notMet()) + " (not met)";
        }
        return gap.notMet().isEmpty()
                ? names(partly) + " (partly met)"
                : names(gap.notMet()) + " (not met); " + names(partly) + " (partly met)";
    }

    private static String names(List<Subject> places) {
        return places.stream().map(Subject::name).collect(Collectors.joining(", "));
    }

    private static void item(List<String> lines, String label, String text, int width) {
        lines.addAll(Sentences.wrapped("     " + padded(label, 9), text, width));
    }
}
