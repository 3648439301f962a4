package org.icscheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.icscheck.domain.model.Problem;
import org.icscheck.input.Format;
import org.junit.jupiter.api.Test;

/** Whoever fills in a workbook is told of sheets, columns and cells, never of the fields that a text file has. */
class WorkbookWordsTest {

    private static final Check CHECK = Check.load();
    private static final LocalDate DAY = LocalDate.of(2022, 10, 3);
    private static final byte[] EXAMPLE = Check.workbookExample();

    /** Where things stand that the sheets of the example describe, and the kind of each. */
    private static final List<List<String>> THINGS = List.of(
            List.of("place", "places/larkmere/"),
            List.of("board", "places/larkmere/boards/larkmere-partnership-board/"),
            List.of("organisation", "organisations/larkmere-council/"),
            List.of("system", "system/"));

    private static final List<String> WRONG =
            List.of("???", "12 or so", "14 Juli", "maybe", "[]", "{}", "", "none", "-3", "2022-02-30", "Councl", "12");

    /** Names of fields that no reader would take for words. */
    private static final Pattern FIELDS = Pattern.compile(THINGS.stream()
            .flatMap(thing -> Format.paths(thing.get(0)).stream())
            .flatMap(path -> List.of(path.split("\\.")).stream())
            .filter(name -> !name.equals(name.toLowerCase(Locale.ROOT)))
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .collect(Collectors.joining("|", "\\b(", "|asAt)\\b")));

    /** Fails when a message speaks as if the workbook were a text. What stands in the More sheet may be quoted. */
    static void isInWordsOfTheWorkbook(Problem problem) {
        String said = (problem.what() + " " + problem.fix()).replaceAll("‘[^’]*/[^’]*’", "‘’");
        assertThat(said)
                .as("%s at %s", problem.code(), problem.at())
                .doesNotContainPattern(FIELDS)
                .doesNotContainPattern("\\[\\d+\\]|places/\\d|\\bpointer\\b|\\bline \\d|\\bfields?\\b|\\bdash\\b")
                .doesNotContain("“", "”", "YAML", "quotes");
    }

    private static List<Problem> problems(List<Check.File> files) {
        return CHECK
                .run(new Check.Request(files, List.of("thriving-places-2021"), Optional.of(DAY), DAY))
                .inputs()
                .stream()
                .flatMap(input -> input.problems().stream())
                .toList();
    }

    private static List<Problem> withMore(List<String> paths, String value) {
        RawWorkbook book = RawWorkbook.of(EXAMPLE);
        TreeMap<Integer, TreeMap<Integer, String>> more = book.sheets.computeIfAbsent("More", name -> new TreeMap<>());
        more.clear();
        book.put("More", 4, 1, RawWorkbook.text("Field"));
        book.put("More", 4, 2, RawWorkbook.text("Value"));
        int row = 5;
        for (String path : paths) {
            book.put("More", row, 1, RawWorkbook.text(path));
            if (!value.isEmpty()) {
                book.put("More", row, 2, RawWorkbook.text(value));
            }
            row++;
        }
        return problems(List.of(Check.file("b.xlsx", book.bytes())));
    }

    @Test
    void whatever_stands_on_the_more_sheet_is_told_in_words() {
        Set<String> codes = new TreeSet<>();
        for (List<String> thing : THINGS) {
            for (boolean numbered : List.of(true, false)) {
                List<String> paths = new ArrayList<>();
                for (String path : Format.paths(thing.get(0))) {
                    paths.add(thing.get(1) + path.replace(".", numbered ? "/1/" : "/") + (numbered ? "/1" : ""));
                }
                for (String value : WRONG) {
                    for (Problem problem : withMore(paths, value)) {
                        isInWordsOfTheWorkbook(problem);
                        codes.add(problem.code());
                    }
                }
            }
        }
        assertThat(codes)
                .contains(
                        "missing-field",
                        "unknown-field",
                        "wrong-type",
                        "not-in-list",
                        "not-a-number",
                        "not-a-date",
                        "dangling-id");
    }

    @Test
    void a_value_of_the_more_sheet_is_read_as_in_any_cell() {
        String board = "places/larkmere/boards/larkmere-partnership-board/";
        assertThat(withMore(List.of(board + "lastReview", board + "nextReview"), "14 July 2021"))
                .isEmpty();
        assertThat(withMore(List.of(board + "unitary"), "Yes")).isEmpty();
        assertThat(withMore(List.of(board + "founders/1"), "Larkmere Council")).isEmpty();
        assertThat(withMore(List.of(board + "unitary"), "perhaps").toString())
                .contains("‘perhaps’ is not in the list for Unitary.", "Choose from: Yes or No.");
    }

    @Test
    void what_a_thing_of_the_more_sheet_lacks_is_told_with_the_row_to_add() {
        assertThat(withMore(List.of("places/larkmere/delegations/1/from"), "The board").stream()
                        .map(problem -> problem.at().address() + ": " + problem.what() + " " + problem.fix()))
                .containsExactly("More!B5: This delegation has no function. Add a row with"
                        + " ‘places/larkmere/delegations/1/function’. What is handed to the place.");
        assertThat(withMore(List.of("places/larkmere/neighbourhoods"), "four").stream()
                        .map(problem -> problem.at().address() + ": " + problem.what() + " " + problem.fix()))
                .containsExactly("More!B5: ‘four’ cannot stand for the whole of ‘neighbourhoods’. Add a row for each"
                        + " part, beginning with ‘places/larkmere/neighbourhoods/1’.");
    }

    @Test
    void a_contradiction_is_told_by_the_heading() {
        String other = "format: icscheck/submission/v1\nplaces: [{ id: larkmere, name: Larkmere, population: 7 }]\n";
        List<Problem> problems = problems(List.of(
                Check.file("b.xlsx", EXAMPLE), Check.file("other.yaml", other.getBytes(StandardCharsets.UTF_8))));
        assertThat(problems).extracting(Problem::code).contains("contradiction");
        problems.stream().filter(problem -> problem.at().isCell()).forEach(problem -> {
            isInWordsOfTheWorkbook(problem);
            assertThat(problem.what()).startsWith("‘Population’ is stated differently in other.yaml");
        });
    }
}
