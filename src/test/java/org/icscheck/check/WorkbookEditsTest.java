package org.icscheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Report;
import org.icscheck.input.Format;
import org.icscheck.report.JsonReport;
import org.junit.jupiter.api.Test;

/**
 * Whatever somebody does to the cells of the filled-in workbook, it is checked whole, or told what is wrong with it by cell.
 * {@code -Dicscheck.edits=100000} makes more edits than the build has time for.
 */
class WorkbookEditsTest {

    private static final int MANY = Integer.getInteger("icscheck.edits", 700);
    private static final int FIRST = Integer.getInteger("icscheck.edits.first", 0);
    private static final Check CHECK = Check.load();
    private static final LocalDate DAY = LocalDate.of(2022, 10, 3);
    private static final RawWorkbook EXAMPLE = RawWorkbook.of(Check.workbookExample());

    private static final List<String> TEXTS = List.of(
            "GPs",
            "yes",
            "no",
            "None",
            "Other",
            "Complete",
            "14 July 2026",
            "2022-02-30",
            "31/12/2021",
            "9999-99-99",
            "1e999",
            "-1",
            "0",
            "193,800",
            "£12",
            "=SUM(A1)",
            "Larkmere",
            "Larkmere Council",
            "Larkmere Counsil",
            "Larkmere Partnership Board",
            "Healthwatch",
            "Board",
            "Post",
            "Note to self",
            "Question",
            "Field",
            "[]",
            "{}",
            "places/larkmere/boards/larkmere-partnership-board/chair/post",
            "IC-2.29-COLLECTIVE",
            "???",
            "…",
            " ",
            "\u00A0",
            "\u202e",
            "\u0000\u0007",
            "\ud83e\udd84",
            "a\nb",
            "x".repeat(3_000),
            "'",
            "<b>&amp;</b>");

    /** What the More sheet may hold of each kind of thing in the example. */
    private static final List<List<String>> PATHS = Stream.of(
                    Map.entry("place", "places/larkmere."),
                    Map.entry("board", "places/larkmere/boards/larkmere-partnership-board."),
                    Map.entry("organisation", "organisations/larkmere-council."),
                    Map.entry("system", "system."))
            .map(thing -> Format.paths(thing.getKey()).stream()
                    .map(path -> thing.getValue() + path)
                    .toList())
            .toList();

    private static RawWorkbook edited(Random random) {
        RawWorkbook book = EXAMPLE.copy();
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            edit(book, random);
        }
        return book;
    }

    private static void edit(RawWorkbook book, Random random) {
        List<String> names = new ArrayList<>(book.sheets.keySet());
        String name = names.get(random.nextInt(names.size()));
        TreeMap<Integer, TreeMap<Integer, String>> rows = book.sheets.get(name);
        int last = rows.isEmpty() ? 1 : rows.lastKey();
        // Mostly among what is filled in, sometimes well beyond.
        int row = 1 + random.nextInt(Math.min(last, 40) + (random.nextInt(10) == 0 ? 30 : 1));
        int column = 1 + random.nextInt(random.nextInt(10) == 0 ? 40 : 12);
        switch (random.nextInt(14)) {
            case 0 -> rows.getOrDefault(row, new TreeMap<>()).remove(column);
            case 1 -> rows.remove(row);
            case 2 -> {
                if (rows.containsKey(row)) {
                    rows.put(last + 1, new TreeMap<>(rows.get(row)));
                }
            }
            case 3 -> book.put(name, row, column, RawWorkbook.number(random.nextInt(100_000) - 100));
            case 4 -> book.put(name, row, column, RawWorkbook.number(random.nextDouble() * 1e13));
            case 5 -> book.put(name, row, column, RawWorkbook.day(random.nextInt(60_000)));
            case 6 -> book.put(name, row, column, RawWorkbook.truth(random.nextBoolean()));
            case 7 -> book.put(name, row, column, RawWorkbook.error("#REF!"));
            case 8 ->
                book.put(
                        name,
                        row,
                        column,
                        random.nextBoolean()
                                ? RawWorkbook.formulaWithoutValue()
                                : RawWorkbook.formula(TEXTS.get(random.nextInt(TEXTS.size()))));
            case 9 -> {
                if (random.nextInt(4) == 0) {
                    book.sheets.remove(name);
                } else if (random.nextInt(4) == 0) {
                    book.sheets.put(name + "s", book.sheets.remove(name));
                }
            }
            case 10 -> {
                String other = names.get(random.nextInt(names.size()));
                Map<Integer, String> from = book.sheets.get(other).getOrDefault(row, new TreeMap<>());
                if (from.containsKey(column)) {
                    book.put(name, row, 1 + random.nextInt(6), from.get(column));
                }
            }
            case 11 -> {
                StringBuilder text = new StringBuilder();
                for (int i = random.nextInt(12); i >= 0; i--) {
                    text.appendCodePoint(random.nextInt(20) == 0 ? random.nextInt(0x10000) : 32 + random.nextInt(95));
                }
                book.put(name, row, column, RawWorkbook.text(text.toString()));
            }
            case 12 -> {
                List<String> paths = PATHS.get(random.nextInt(PATHS.size()));
                String path = paths.get(random.nextInt(paths.size()));
                more(
                        book,
                        path.replace(".", random.nextBoolean() ? "/" : "/1/") + (random.nextBoolean() ? "" : "/1"),
                        random);
            }
            default -> book.put(name, row, column, RawWorkbook.text(TEXTS.get(random.nextInt(TEXTS.size()))));
        }
    }

    /** One more row of what has no sheet, which somebody may have typed. */
    private static void more(RawWorkbook book, String path, Random random) {
        if (!book.sheets.containsKey("More")) {
            book.sheets.put("More", new TreeMap<>());
            book.put("More", 4, 1, RawWorkbook.text("Field"));
            book.put("More", 4, 2, RawWorkbook.text("Value"));
        }
        TreeMap<Integer, TreeMap<Integer, String>> rows = book.sheets.get("More");
        int row = (rows.isEmpty() ? 4 : rows.lastKey()) + 1;
        book.put("More", row, 1, RawWorkbook.text(path));
        book.put("More", row, 2, RawWorkbook.text(TEXTS.get(random.nextInt(TEXTS.size()))));
    }

    @Test
    void every_edit_gives_a_report_or_problems_with_cells() {
        AtomicInteger told = new AtomicInteger();
        AtomicInteger checked = new AtomicInteger();
        List<String> untold = IntStream.range(FIRST, FIRST + MANY)
                .parallel()
                .mapToObj(number -> {
                    RawWorkbook book = edited(new Random(number));
                    try {
                        List<Problem> problems = isReportOrProblems(book, packs(number));
                        (problems.isEmpty() ? checked : told).incrementAndGet();
                        return "";
                    } catch (RuntimeException | AssertionError e) {
                        return "edit " + number + ": " + e;
                    }
                })
                .filter(failure -> !failure.isEmpty())
                .toList();
        assertThat(untold).isEmpty();
        assertThat(told.get()).as("told").isGreaterThan(MANY / 4);
        assertThat(checked.get()).as("checked").isGreaterThan(MANY / 4);
    }

    /** Every fourth edit meets all packs of its day; the others one of all there are, in turn. */
    private static List<String> packs(int number) {
        List<Pack> all = CHECK.packs().packs();
        return number % 4 == 0
                ? List.of()
                : List.of(all.get(number / 4 % all.size()).id());
    }

    private static List<Problem> isReportOrProblems(RawWorkbook book, List<String> packs) {
        Report report = CHECK.run(
                new Check.Request(List.of(Check.file("bury.xlsx", book.bytes())), packs, Optional.of(DAY), DAY));
        assertThat(report.defects()).isEmpty();
        List<Problem> problems = report.inputs().get(0).problems();
        if (problems.isEmpty()) {
            assertThat(JsonReport.write(report)).contains("\"sheet\" : \"");
        } else {
            assertThat(report.subjects()).as("half a result").isEmpty();
            problems.forEach(WorkbookEditsTest::isTold);
        }
        return problems;
    }

    private static void isTold(Problem problem) {
        assertThat(problem.at().toString())
                .matches("bury\\.xlsx(, \\w+(![A-Z]+\\d+( to [A-Z]+\\d+ \\(\\d+ cells\\))?)?)?");
        boolean whole = problem.code().matches("missing-sheet|not-the-template|more-problems|missing-heading");
        assertThat(problem.at().cell().isEmpty())
                .as("%s %s", problem.code(), problem.what())
                .isEqualTo(whole);
        assertThat(problem.what() + problem.fix())
                .doesNotContainPattern("[\\p{Cntrl}\\x{202e}]")
                .doesNotContain("Exception", "null", "yaml", "YAML", "dash", "“");
        WorkbookWordsTest.isInWordsOfTheWorkbook(problem);
        assertThat(problem.what()).isNotBlank();
        assertThat(problem.fix()).isNotBlank();
    }
}
