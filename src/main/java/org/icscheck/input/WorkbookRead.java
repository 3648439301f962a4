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
 * @param columns which column each cell that was read stands in, by {@code sheet!row:column}
 */
record WorkbookRead(
        String file,
        Grid grid,
        Node.@Nullable Fields root,
        List<Problem> problems,
        Names names,
        Map<String, Layout.Column> columns,
        Words words) {

    /**
     * What people call sectors, in letters alone. It only leads to a question, “did you mean”: whom a seat speaks for is
     * never read from it.
     */
    private static final Map<String, String> CALLED = Map.of(
            "gp", "primary-care-providers",
            "gps", "primary-care-providers",
            "pcns", "primary-care-providers",
            "council", "local-authority",
            "dph", "public-health",
            "hospitals", "acute-services",
            "hospital", "acute-services",
            "vcse", "voluntary-sector",
            "vcs", "voluntary-sector",
            "ccg", "commissioners");

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

    /** What the checks of the format found, as somebody who works in a spreadsheet would say it. */
    Problem inItsWords(Problem found) {
        if (found.code().equals("no-id")) {
            return new Problem(
                    found.at(),
                    found.code(),
                    "‘" + Say.brief(entered(found.at())) + "’ is not a name we can use.",
                    "Enter a name with letters or digits.");
        }
        return found;
    }

    /** A name that no file of the run describes. */
    Problem dangling(Checker.Reference reference, Set<String> known) {
        Source at = reference.at();
        String entered = Say.brief(entered(at));
        Layout.Column column = columns.get(at.sheet() + "!" + at.line() + ":" + at.column());
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
        String usual = CALLED.get(Layout.plain(entered));
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
