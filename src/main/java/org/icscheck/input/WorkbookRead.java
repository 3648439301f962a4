package org.icscheck.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.model.Source;
import org.icscheck.domain.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * What was read from one workbook.
 *
 * @param root its fields; null when it is no workbook of ours
 * @param names what it calls things
 * @param more what the first column of the More sheet holds, by row
 * @param columns which column each cell that was read stands in, by {@code sheet!row:column}
 */
record WorkbookRead(
        String file,
        Grid grid,
        Node.@Nullable Fields root,
        List<Problem> problems,
        Names names,
        Map<String, Layout.Column> columns,
        Map<Integer, String> more,
        Words words) {

    /** Problems that stand before all others: until they are mended, nothing below them is read. */
    private static final Set<String> FIRST = Set.of(
            "not-the-template",
            "other-version",
            "missing-sheet",
            "unknown-heading",
            "heading-twice",
            "missing-heading");

    /** What somebody entered in a cell; empty when it is blank. */
    String entered(Source at) {
        Grid.Sheet sheet = grid.sheet(at.sheet());
        Grid.Cell cell = sheet == null ? null : sheet.shownAt(at.line(), at.column());
        return cell == null ? "" : cell.text();
    }

    /** Whether the reader has told what the checks of the format found as well. */
    boolean tells(Problem found) {
        Source at = found.at();
        return problems.stream()
                .anyMatch(told -> told.at().sheet().equals(at.sheet())
                                && told.at().line() == at.line()
                                && told.at().column() == at.column()
                        || found.code().equals("missing-field")
                                && FIRST.contains(told.code())
                                && (told.at().sheet().equals(at.sheet())
                                        || told.at().sheet().isEmpty()));
    }

    /** What somebody typed into the first column of the More sheet, as far as it leads to the thing at a position. */
    String typed(Source at) {
        String path =
                Layout.plain(at.sheet()).equals(Layout.plain(Layout.MORE)) ? more.getOrDefault(at.line(), "") : "";
        String[] steps = path.split("/");
        int depth = (int) at.pointer().chars().filter(sign -> sign == '/').count();
        return String.join("/", List.of(steps).subList(0, Math.min(depth, steps.length)));
    }

    /** A contradiction between two files. */
    Problem contradiction(Merger.Contradiction found) {
        Layout.Column column = columns.get(key(found.here().at()));
        return new Problem(
                found.here().at(),
                Merger.Contradiction.CODE,
                "‘" + (column == null ? Layout.words(found.field(), true) : column.heading())
                        + "’ is stated differently in " + found.there().at() + ": " + quoted(found.here()) + " here, "
                        + quoted(found.there()) + " there.",
                Merger.Contradiction.FIX);
    }

    private static String quoted(Node node) {
        return Merger.brief(node).replace('“', '‘').replace('”', '’');
    }

    private static String key(Source at) {
        return at.sheet() + "!" + at.line() + ":" + at.column();
    }

    /** A name that no file of the run describes. */
    Problem dangling(Checker.Reference reference, Set<String> known) {
        Source at = reference.at();
        String entered = Say.brief(entered(at));
        Layout.Column column = columns.get(key(at));
        List<String> choices = new ArrayList<>();
        boolean word = column != null && column.kind() instanceof Format.WordOrRef;
        if (column != null && !column.list().isEmpty()) {
            words.of(column.list()).forEach(one -> choices.add(Layout.capital(words.label(column.list(), one))));
        }
        choices.addAll(names.of(reference.kinds()));
        choices.addAll(known);
        String what = word && column != null
                ? "‘" + entered + "’ is not in the list for " + column.heading() + "."
                : "‘" + entered + "’ is not on the "
                        + Say.oneOf(reference.kinds().stream()
                                .filter(kind -> !kind.startsWith("list:"))
                                .map(Layout::sheetOf)
                                .distinct()
                                .toList())
                        + " sheet.";
        String usual = words.everyday().get(Layout.plain(entered));
        return new Problem(
                new Source(at.file(), at.line(), at.column(), "", at.sheet(), at.lastLine()),
                "dangling-id",
                what,
                WorkbookReader.meant(
                        word && usual != null ? words.label("sectors", usual) : entered,
                        choices,
                        (word ? "Choose from the list in the cell" : "Add it there")
                                + ", or hand over the file that describes it in the same run."));
    }

    /** Sheets and headings first, then cell by cell in the order of the workbook; the same said of cells below each other is one. */
    List<Problem> inOrder(List<Problem> told) {
        List<String> order = grid.sheets().stream().map(Grid.Sheet::name).toList();
        List<Problem> sorted = told.stream()
                .sorted(Comparator.comparing((Problem problem) -> !FIRST.contains(problem.code()))
                        .thenComparing(problem -> order.indexOf(problem.at().sheet()))
                        .thenComparing(
                                problem -> problem.at().column() * (problem.at().line() == 0 ? 0 : 1))
                        .thenComparing(problem -> problem.code() + problem.what() + problem.fix())
                        .thenComparing(Problem::at))
                .toList();
        List<Problem> collapsed = new ArrayList<>();
        for (Problem problem : sorted) {
            Problem last = collapsed.isEmpty() ? null : collapsed.get(collapsed.size() - 1);
            if (last != null
                    && problem.at().line() > 0
                    && last.at().sheet().equals(problem.at().sheet())
                    && last.at().column() == problem.at().column()
                    && last.at().lastLine() + 1 == problem.at().line()
                    && last.code().equals(problem.code())
                    && last.what().equals(problem.what())
                    && last.fix().equals(problem.fix())) {
                collapsed.set(
                        collapsed.size() - 1,
                        new Problem(last.at().downTo(problem.at().line()), last.code(), last.what(), last.fix()));
            } else {
                collapsed.add(problem);
            }
        }
        return collapsed.stream()
                .sorted(Comparator.comparing((Problem problem) -> !FIRST.contains(problem.code()))
                        .thenComparing(problem -> order.indexOf(problem.at().sheet()))
                        .thenComparing(Problem::at)
                        .thenComparing(Problem::code))
                .toList();
    }
}
