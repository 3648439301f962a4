package org.icscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.icscheck.check.Catalogue;
import org.icscheck.check.Check;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The command line as a user meets it: what is printed where, and the exit status. */
class MainTest {

    private static final Path PAPERS = Path.of("samples", "public-papers");
    private static final Path EXAMPLE = Path.of("samples", "example-system");
    private static final String PLACE = """
            format: icscheck/submission/v1
            asAt: 2021-10-01
            places:
              - name: Aldermoss
            """;

    @TempDir
    Path folder = Path.of("");

    private final InputStream standardInput = System.in;

    @AfterEach
    void give_standard_input_back() {
        System.setIn(standardInput);
    }

    /** What a run printed, and its exit status. */
    private record Run(int status, String out, String err) {}

    private static Run run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] args = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        int status = Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
        Run run = new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        assertThat(run.out() + run.err()).doesNotContain("\tat ").doesNotContain("Exception");
        return run;
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // --- exit statuses ----------------------------------------------------------------------------------------------

    private Path nothing() {
        return write("nothing.yaml", "format: icscheck/submission/v1\nasAt: 2021-10-01\n");
    }

    private Path gap() {
        return write("gap.yaml", PLACE + """
                    boards:
                      - name: Board
                        purpose: place-partnership
                        membership: complete
                        seats: [{ post: Leader of the Council }]
                """);
    }

    private Path untold() {
        return write("untold.yaml", PLACE.replace("Aldermoss", "Brackenhithe"));
    }

    private Path bad() {
        return write("bad.yaml", PLACE + "    boardz: []\n");
    }

    @Test
    void a_gap_is_1() {
        assertThat(run("check", gap()).status()).isEqualTo(1);
    }

    @Test
    void no_gap_but_something_that_cannot_be_told_is_4() {
        Run run = run("check", untold());
        assertThat(run.status()).isEqualTo(4);
        assertThat(run.out()).contains("Brackenhithe: Cannot say yet").doesNotContain("Must fix");
    }

    @Test
    void a_file_that_cannot_be_read_is_3() {
        Run run = run("check", bad());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out())
                .contains("bad.yaml was not checked: 1 problem")
                .contains(":5:5: A place has no field “boardz”. Did you mean “boards”?")
                .doesNotContain("Must fix");
    }

    @Test
    void wrong_use_is_2() {
        assertThat(run("check").status()).isEqualTo(2);
        assertThat(run().status()).isEqualTo(2);
    }

    @Test
    void nothing_assessed_is_never_0() {
        assertThat(run("check", nothing()).status()).isEqualTo(4);
        assertThat(run("check", "--as-at", "1999-01-01", gap()).status()).isEqualTo(4);
        assertThat(run("check", "--as-at", "1999-01-01", gap()).out()).contains("Nothing was assessed");
        assertThat(run("check", "--fail-on", "gap", nothing()).status())
                .as("asked to fail on gaps alone, and there is none")
                .isEqualTo(0);
    }

    @Test
    void the_gravest_status_wins() {
        assertThat(run("check", gap(), untold()).status()).isEqualTo(1);
        assertThat(run("check", gap(), untold(), bad()).status()).isEqualTo(3);
        assertThat(run("check", gap(), untold(), bad(), "--pack", "nonsense").status())
                .isEqualTo(2);
    }

    @Test
    void never_fails_on_anything_the_check_could_do() {
        assertThat(run("check", "--fail-on", "never", gap()).status()).isEqualTo(0);
        assertThat(run("check", "--fail-on", "never", untold()).status()).isEqualTo(0);
        assertThat(run("check", "--fail-on", "never", gap(), "--pack", "nonsense")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void fail_on_gap_lets_pass_what_cannot_be_told() {
        assertThat(run("check", "--fail-on", "gap", untold()).status()).isEqualTo(0);
        assertThat(run("check", "--fail-on", "gap", gap()).status()).isEqualTo(1);
        assertThat(run("check", "--fail-on", "gap", bad()).status()).isEqualTo(3);
        assertThat(run("check", "--fail-on", "GAP", gap()).status()).isEqualTo(1);
    }

    @Test
    void a_waived_gap_does_not_count() {
        // Everything this place says is that its lead's post does not exist: one gap, and nothing else to be told by
        // it.
        String place = PLACE + "    lead: none\n";
        assertThat(gaps(json("check", "--format", "json", write("place.yaml", place))))
                .containsExactly("Aldermoss IC-2.18-LEADER");
        assertThat(run("check", folder.resolve("place.yaml")).status()).isEqualTo(1);
        String waivers = "waivers: [{ requirement: IC-2.18-LEADER, owner: Leader, reason: R, until: 2021-10-01 }]\n";
        Run waived = run("check", write("place.yaml", place + waivers));
        assertThat(waived.status()).isEqualTo(4);
        assertThat(waived.out()).contains("Accepted for now").doesNotContain("Must fix");
        assertThat(run("check", "--as-at", "2021-10-02", folder.resolve("place.yaml"))
                        .status())
                .isEqualTo(1);
    }

    // --- inputs -----------------------------------------------------------------------------------------------------

    @Test
    void nine_good_files_and_one_bad_give_nine_results_and_3() throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("check", "--format", "json"));
        try (Stream<Path> files = Files.list(EXAMPLE)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (!name.equals("system.yaml")) {
                    String text = Files.readString(file);
                    arguments.add(write(name, name.startsWith("dunmarrow") ? text.replace("name:", "nmae:") : text));
                }
            }
        }
        assertThat(arguments).hasSize(13);
        Run run = run(arguments.toArray());
        assertThat(run.status()).isEqualTo(3);
        assertThat(placesOf(parse(run.out())))
                .containsExactly(
                        "Aldermoss",
                        "Brackenhithe",
                        "Cawderstone",
                        "Elverhythe",
                        "Fennowick",
                        "Garrowmere",
                        "Hollinspar",
                        "Imberwold",
                        "Jessamere");
        assertThat(run.err()).contains("dunmarrow.yaml was not checked");
    }

    @Test
    void a_dash_reads_standard_input() throws IOException {
        System.setIn(new ByteArrayInputStream(Files.readAllBytes(gap())));
        Run run = run("check", "-");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("Aldermoss: Not ready yet").contains("-:6:9");
    }

    @Test
    void a_missing_file_is_3_and_the_others_are_still_checked() {
        Run run = run("check", folder.resolve("nowhere.yaml"), gap());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out())
                .contains("nowhere.yaml was not checked: 1 problem")
                .contains("There is no such file.")
                .contains("Aldermoss: Not ready yet");
    }

    @Test
    void a_folder_gives_all_its_submissions_once() throws IOException {
        gap();
        untold();
        Files.writeString(folder.resolve("readme.txt"), "no submission");
        Files.writeString(folder.resolve(".hidden.yaml"), "x: 1");
        Run run = run("check", "--format", "json", folder, folder.resolve("gap.yaml"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(placesOf(parse(run.out()))).containsExactly("Aldermoss", "Brackenhithe");
    }

    @Test
    void a_folder_without_submissions_is_wrong_use() {
        Run run = run("check", folder);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("there is no .xlsx, .yaml, .yml or .json file in " + folder);
        assertThat(run.out()).isEmpty();
    }

    // --- outputs ----------------------------------------------------------------------------------------------------

    @Test
    void a_result_is_written_whole_to_a_file() throws IOException {
        Path target = write("result.json", "old");
        Run run = run("check", "--format", "json", "-o", target, gap());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(target))
                .isEqualTo(run("check", "--format", "json", gap()).out());
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("gap.yaml", "result.json");
        }
    }

    @Test
    void an_input_is_never_overwritten() throws IOException {
        Path gap = gap();
        String before = Files.readString(gap);
        Run run = run("check", "-o", folder.resolve(".").resolve("gap.yaml"), gap);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("is one of the files to check; it would be lost");
        assertThat(Files.readString(gap)).isEqualTo(before);
    }

    @Test
    void an_input_is_never_overwritten_by_another_name_for_it() throws IOException {
        Path gap = gap();
        String before = Files.readString(gap);
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), gap);
        Run run = run("check", "-o", gap, link);
        assertThat(run.status()).isEqualTo(2);
        assertThat(Files.readString(gap)).isEqualTo(before);
    }

    @Test
    void a_result_that_cannot_be_written_is_wrong_use() {
        Run run = run("check", "-o", folder.resolve("no").resolve("such.txt"), gap());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("could not be written");
        assertThat(run("check", "-o", folder, gap()).err()).contains("is a folder");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_device_is_written_to_and_never_replaced() {
        Path device = Path.of("/dev/null");
        assertThat(run("check", "-o", device, gap()).status()).isEqualTo(1);
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_full_disk_never_looks_like_a_clean_result() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "requirements")
                .redirectOutput(new File("/dev/full"))
                .start();
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(said).contains("could not be written in full");
    }

    @Test
    void two_runs_give_the_same_bytes() {
        for (String format : List.of("json", "text")) {
            Run first = run("check", "--format", format, "--show", "all", EXAMPLE);
            assertThat(run("check", "--format", format, "--show", "all", EXAMPLE))
                    .isEqualTo(first);
            assertThat(first.out()).endsWith("\n");
        }
    }

    @Test
    void text_and_json_agree_on_the_gaps() {
        Run text = run("check", "--show", "all", EXAMPLE);
        List<String> told = new ArrayList<>();
        String subject = "";
        boolean fix = false;
        for (String line : text.out().lines().toList()) {
            if (line.matches("\\S.*: (Not ready|Cannot say|Ready|Nothing to fix|Not assessed).*")) {
                subject = line.substring(0, line.indexOf(':'));
            } else if (line.matches("\\S.*")) {
                fix = line.equals("Must fix") || line.equals("Accepted for now");
            } else if (fix && line.matches(" .*\\[[A-Z]+-[^]]+]")) {
                told.add(subject + " " + line.replaceAll(".*\\[([A-Z]+-[^]]+)]", "$1"));
            }
        }
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(json("check", "--format", "json", EXAMPLE).stream()
                        .filter(Found::gap)
                        .map(gap -> gap.subject() + " " + gap.requirement())
                        .toList())
                .hasSizeGreaterThan(20);
    }

    @Test
    void ascii_is_ascii_and_no_colours_are_written_to_a_file() {
        Run run = run("check", "--ascii", "--show", "all", PAPERS.resolve("bury-2021.yaml"));
        assertThat(run.out()).matches("(?s)[\\x0a\\x20-\\x7e]*");
        assertThat(run("check", PAPERS.resolve("bury-2021.yaml")).out()).doesNotContain("\u001b");
    }

    // --- wrong use --------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chek x.yaml | Did you mean: icscheck check",
                "requirement | Did you mean: icscheck requirements",
                "check --formt json x.yaml | Possible solutions: --format",
                "check --pack nonsense x.yaml | there is no pack “nonsense”. Choose from: integrating-care-2020, ",
                "check --as-at 2022-02-30 x.yaml | “2022-02-30” is not a date. Write --as-at as year-month-day: 2022-04-12.",
                "check --as-at yesterday x.yaml | “yesterday” is not a date.",
                "check --format odt x.yaml | expected one of [text, json, ",
                "check --show nothing x.yaml | expected one of [gaps, all]",
                "check --fail-on sometimes x.yaml | expected one of [headline, gap, never]",
                "requirements IC-2.31-PLACE-2Z | there is no requirement “IC-2.31-PLACE-2Z”. Did you mean “IC-2.31-PLACE-2A”?",
                "requirements healthwatch | there is no requirement “healthwatch”. Search for it: icscheck requirements --words",
                "requirements IC-2.31-PLACE-2F --each place | give the id of one requirement, or filters, not both",
                "requirements --each plaice | --each cannot be “plaice”. Did you mean “place”?",
                "requirements --strength requird | --strength cannot be “requird”. Did you mean “required”?",
                "requirements --checkable never | --checkable cannot be “never”. Choose from: structural, attested, narrative.",
                "requirements --pack integrating-care-2021 | Did you mean “integrating-care-2020”?",
                "requirements --format docx | expected one of [text, md, html, json]",
                "template place.docx | templates are workbooks or YAML",
                "schema surplus | Unmatched argument",
            })
    void wrong_use_says_what_to_do_instead(String line, String said) {
        Run run = run((Object[]) line.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("icscheck: ").contains(said);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void that_no_date_was_given_is_said_only_where_none_was() {
        String today = LocalDate.now().toString();
        String without = PLACE.replace("asAt: 2021-10-01\n", "");

        assertThat(run("check", write("without.yaml", without)).err()).contains("No date was given");
        assertThat(run("check", write("today.yaml", PLACE.replace("2021-10-01", today)))
                        .err())
                .doesNotContain("No date was given");
        assertThat(run("check", "--as-at", today, folder.resolve("without.yaml"))
                        .err())
                .doesNotContain("No date was given");
    }

    @Test
    void a_pack_not_in_force_is_asked_and_labelled() {
        Run run = run("check", "--pack", "integrating-care-2020", "--as-at", "2023-01-01", gap());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("not in force on that date");
    }

    // --- help -------------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {"", "check", "requirements", "template", "schema"})
    void help_and_version_are_everywhere(String command) {
        List<String> at = command.isEmpty() ? List.of() : List.of(command);
        for (String asked : List.of("--help", "-h")) {
            Run run = run(Stream.concat(at.stream(), Stream.of(asked)).toArray());
            assertThat(run.status()).isEqualTo(0);
            assertThat(run.out()).contains("Usage: icscheck" + (command.isEmpty() ? "" : " " + command));
            assertThat(run.err()).isEmpty();
        }
        Run run = run(Stream.concat(at.stream(), Stream.of("--version")).toArray());
        assertThat(run.status()).isEqualTo(0);
        assertThat(run.out()).matches("icscheck \\d+\\.\\d+\\.\\d+\\R");
    }

    // --- the catalogue, the schema, the template --------------------------------------------------------------------

    private static final Catalogue CATALOGUE = Check.catalogue();

    @Test
    void requirements_are_listed_and_shown_whatever_the_case_of_their_id() {
        Run list = run("requirements");
        assertThat(list.status()).isEqualTo(0);
        assertThat(list.out().lines().map(line -> line.split(" ")[0])).containsAll(CATALOGUE.requirementIds());
        for (Pack pack : CATALOGUE.packs()) {
            assertThat(list.out())
                    .contains("\n" + pack.id() + " " + pack.version() + ". ")
                    .containsPattern("\n" + pack.requirements().size() + " requirements?: ");
        }
        Run run = run("requirements", "ic-2.31-place-2f");
        assertThat(run.status()).isEqualTo(0);
        assertThat(run).isEqualTo(run("requirements", "IC-2.31-PLACE-2F"));
    }

    @Test
    void a_requirement_is_told_with_all_a_reader_needs() {
        assertThat(run("requirements", "IC-2.31-PLACE-2F").out())
                .contains("each place")
                .contains("from 26 November 2020 to 30 June 2022; due from 1 April 2021, no gap before that day")
                .contains("paragraph 2.31")
                .contains("https://www.england.nhs.uk/publication/integrating-care")
                .contains("By the shape seat-at-table.")
                .contains("board: place partnership")
                .contains("voices: Healthwatch")
                .contains("boards.seats")
                .contains("Invite local Healthwatch")
                .contains("The full list of seats has none for Healthwatch")
                .doesNotContain("summary")
                .doesNotContain("Not confirmed");
    }

    @Test
    void a_requirement_with_rules_of_its_own_shows_them_and_what_they_look_at() {
        assertThat(run("requirements", "IC-1.14-BOUNDARY").out())
                .contains("By rules of its own.")
                .contains("rule \"IC-1.14-BOUNDARY: met\"")
                .containsSubsequence("Looks at   boundaryBasis", "           boundaryRationale");
    }

    @Test
    void what_was_not_read_in_its_source_says_so() {
        Requirement one = CATALOGUE
                .requirements()
                .filter(requirement -> requirement.citation().verification().equals("secondary"))
                .findFirst()
                .orElseThrow();
        assertThat(run("requirements", one.id()).out()).contains("Read in a summary, not in the source itself.");
    }

    @Test
    void what_no_rule_tests_says_so() {
        List<Requirement> narrative =
                CATALOGUE.requirements().filter(Requirement::isNarrative).toList();
        assertThat(narrative).isNotEmpty();
        assertThat(run("requirements", narrative.get(0).id()).out())
                .contains("Not tested by rule; listed so that nothing is silently missing.")
                .doesNotContain("Looks at");
        Run list = run("requirements", "--checkable", "NARRATIVE");
        assertThat(list.out()).contains(narrative.size() + " of ");
        narrative.forEach(
                requirement -> assertThat(list.out()).containsPattern(requirement.id() + " .*Not tested by rule .*"));
    }

    @Test
    void requirements_are_filtered_by_everything_given() {
        Run run = run("requirements", "--words", "  HEALTHWATCH   place", "--strength", "required", "--each", "place");
        assertThat(run.status()).isEqualTo(0);
        assertThat(run.out())
                .startsWith("Chosen by strength: required; each: place; words: HEALTHWATCH, place.")
                .contains("IC-2.31-PLACE-2F ")
                .doesNotContain("IC-2.31-PLACE-2A ");
        assertThat(run("requirements", "--words", "no such wording").out())
                .contains("0 of " + CATALOGUE.requirementIds().size() + " requirements. Leave out a filter");
        assertThat(run("requirements", "--pack", "wyh-2021", "--pack", "cm-2020")
                        .out())
                .contains("\nwyh-2021 ")
                .contains("\ncm-2020 ")
                .doesNotContain("\ngm-local-2022 ");
    }

    @Test
    void the_catalogue_has_every_requirement_of_the_register() {
        // The one number that is not counted from the catalogue: it changes only with the register.
        assertThat(CATALOGUE.requirementIds()).hasSize(498).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"json | \"id\" : \"%s\",", "html | <article id=\"%s\">", "md | ### %s "})
    void every_requirement_is_in_every_form(String format, String heading) throws IOException {
        Path file = folder.resolve("catalogue." + format);
        assertThat(run("requirements", "--format", format, "-o", file)).isEqualTo(new Run(0, "", ""));
        String text = Files.readString(file);
        assertThat(CATALOGUE.requirementIds())
                .isNotEmpty()
                .allSatisfy(id -> assertThat(text).contains(String.format(Locale.ROOT, heading, id)));
        assertThat(run("requirements", "--format", format).out())
                .as("the same bytes")
                .isEqualTo(text);
        assertThat(run("requirements", "--format", format, "IC-2.31-PLACE-2F").out())
                .contains(String.format(Locale.ROOT, heading, "IC-2.31-PLACE-2F"))
                .doesNotContain(String.format(Locale.ROOT, heading, "IC-2.31-PLACE-2E"));
    }

    @Test
    void the_template_is_written_once_and_can_be_checked() throws IOException {
        Path file = folder.resolve("my-place.yaml");
        assertThat(run("template", file).status()).isEqualTo(0);
        assertThat(run("check", file).status()).isEqualTo(4);
        Files.writeString(file, "mine");
        Run again = run("template", file);
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("--force");
        assertThat(Files.readString(file)).isEqualTo("mine");
        assertThat(run("template", "--force", file).status()).isEqualTo(0);
        assertThat(Files.readString(file)).isEqualTo(run("template", "-").out());
    }

    @Test
    void the_schema_is_printed_or_written() throws IOException {
        Path file = folder.resolve("schema.json");
        assertThat(run("schema", "-o", file).status()).isEqualTo(0);
        assertThat(Files.readString(file)).isEqualTo(run("schema").out()).contains("2020-12");
    }

    // --- real papers ------------------------------------------------------------------------------------------------

    @Test
    void bury_has_its_director_of_public_health_and_its_networks_but_not_healthwatch() {
        Run run = run("check", "--format", "json", PAPERS.resolve("bury-2021.yaml"));
        assertThat(run.status()).isEqualTo(1);
        List<Found> found = parse(run.out());
        assertThat(of(found, "IC-2.31-PLACE-2C")).singleElement().satisfies(finding -> {
            assertThat(finding.verdict()).isEqualTo("met");
            assertThat(finding.facts()).anyMatch(fact -> fact.contains("“Director of Public Health”"));
        });
        assertThat(of(found, "IC-2.31-PLACE-2A")).singleElement().satisfies(finding -> {
            assertThat(finding.verdict()).isEqualTo("met");
            assertThat(finding.facts())
                    .anyMatch(fact -> fact.contains("“Representative of the 4 Primary Care Networks”"));
        });
        assertThat(of(found, "IC-2.31-PLACE-2F")).extracting(Found::verdict).containsExactly("partly-met");
        assertThat(of(found, "IC-2.31-PLACE-4")).extracting(Found::verdict).containsExactly("cannot-tell");
    }

    @Test
    void kirklees_says_too_little_to_have_a_gap() {
        Run run = run("check", "--format", "json", PAPERS.resolve("kirklees-2021.yaml"));
        assertThat(gaps(parse(run.out()))).isEmpty();
        assertThat(run.status()).isEqualTo(4);
    }

    @Test
    void in_stockport_nobody_is_credited_with_a_seat_for_public_health_or_healthwatch() {
        List<Found> found = json("check", "--format", "json", PAPERS.resolve("stockport-2022.yaml"));
        assertThat(of(found, "IC-2.31-PLACE-2C"))
                .hasSize(1)
                .noneMatch(finding -> finding.verdict().equals("met"));
        assertThat(of(found, "IC-2.31-PLACE-2F"))
                .hasSize(1)
                .noneMatch(finding -> finding.verdict().equals("met"));
    }

    // --- reading reports --------------------------------------------------------------------------------------------

    /** One finding of a JSON report. */
    private record Found(
            String kind, String subject, String requirement, String strength, String verdict, List<String> facts) {

        boolean gap() {
            return strength.equals("required") && (verdict.equals("not-met") || verdict.equals("partly-met"));
        }
    }

    private static List<Found> of(List<Found> found, String requirement) {
        return found.stream()
                .filter(finding -> finding.requirement().equals(requirement))
                .toList();
    }

    private static Set<String> gaps(List<Found> found) {
        Set<String> gaps = new TreeSet<>();
        found.stream().filter(Found::gap).forEach(gap -> gaps.add(gap.subject() + " " + gap.requirement()));
        return gaps;
    }

    private static List<String> placesOf(List<Found> found) {
        return found.stream()
                .filter(finding -> finding.kind().equals("place"))
                .map(Found::subject)
                .distinct()
                .toList();
    }

    private static List<Found> json(Object... arguments) {
        return parse(run(arguments).out());
    }

    private static List<Found> parse(String report) {
        List<Found> found = new ArrayList<>();
        String kind = "";
        String subject = "";
        String requirement = "";
        String strength = "";
        String verdict = "";
        List<String> facts = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), report)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String at =
                        parser.streamReadContext().pathAsPointer().toString().replaceAll("/\\d+", "");
                if (token == JsonToken.VALUE_STRING) {
                    switch (at) {
                        case "/subjects/kind" -> kind = parser.getString();
                        case "/subjects/name" -> subject = parser.getString();
                        case "/subjects/findings/requirement" -> {
                            requirement = parser.getString();
                            facts = new ArrayList<>();
                        }
                        case "/subjects/findings/strength" -> strength = parser.getString();
                        case "/subjects/findings/verdict" -> verdict = parser.getString();
                        case "/subjects/findings/evidence/fact" -> facts.add(parser.getString());
                        case "/subjects/findings/citation/paragraph" ->
                            found.add(new Found(kind, subject, requirement, strength, verdict, facts));
                        default -> {
                            // The rest of the report is not looked at here.
                        }
                    }
                }
            }
        }
        return found;
    }

    // --- several places, and what to do next ------------------------------------------------------------------------

    private Path two() throws IOException {
        Path places = Files.createDirectory(folder.resolve("places"));
        for (String name : List.of("Aldermoss", "Brackenhithe")) {
            Files.writeString(
                    places.resolve(name + ".yaml"),
                    "format: icscheck/submission/v1\nasAt: 2021-10-01\nplaces: [{ id: " + name.toLowerCase(Locale.ROOT)
                            + ", name: " + name + ", boards: [{ id: board, name: " + name
                            + " Board, purpose: place-partnership, membership: complete, seats: [{ post: Healthwatch"
                            + " }] }] }]\n");
        }
        return places;
    }

    @Test
    void several_places_stand_side_by_side_with_what_they_share() throws IOException {
        Run run = run("check", "--width", "80", two());
        assertThat(run.out())
                .contains("Gaps in common", "2 of 2 places: Place includes Director of Public Health", "Side by side")
                .doesNotContain("     Fix ");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run("check", "--width", "20", folder.resolve("places")).err())
                .contains("is too narrow");
    }

    @Test
    void each_file_of_several_has_a_line_and_quiet_has_none() throws IOException {
        Path places = two();
        Files.writeString(places.resolve("Cawderstone.yaml"), "format: icscheck/submission/v1\nplaces: [{ nam: X }]\n");
        Run run = run("check", places);
        assertThat(run.err()).contains("Aldermoss.yaml: checked", "Brackenhithe.yaml: checked");
        assertThat(run.err()).doesNotContain("Cawderstone.yaml: checked");
        assertThat(run.out()).contains("Cawderstone.yaml was not checked", "Side by side");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run("check", "--quiet", places).err()).isEmpty();
    }

    @Test
    void each_place_gets_a_list_of_its_own() throws IOException {
        Path places = two();
        Path lists = folder.resolve("new").resolve("lists");
        Run run = run("check", "--format", "text", "--each", lists, places);
        assertThat(run.err()).contains("1 of 2 written", "2 of 2 written");
        try (Stream<Path> written = Files.list(lists)) {
            assertThat(written.map(file -> file.getFileName().toString()).sorted())
                    .containsExactly(
                            "aldermoss-readiness-as-at-2021-10-01.txt", "brackenhithe-readiness-as-at-2021-10-01.txt");
        }
        assertThat(Files.readString(lists.resolve("aldermoss-readiness-as-at-2021-10-01.txt")))
                .startsWith("Aldermoss: Not ready yet")
                .contains("Must fix", "     Fix ")
                .doesNotContain("Brackenhithe:", "Side by side");
        assertThat(run.out()).contains("Side by side");
    }

    @Test
    void a_list_never_replaces_a_file_that_is_checked() throws IOException {
        Path places = two();
        Path input = places.resolve("aldermoss-readiness-as-at-2021-10-01.json");
        Files.writeString(
                input, "{\"format\": \"icscheck/submission/v1\", \"places\": [{\"id\": \"c\", \"name\": \"C\"}]}");
        String before = Files.readString(input);
        Run run = run("check", "--format", "json", "--each", places, places);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("is one of the files to check; it would be lost");
        assertThat(input).hasContent(before);
        try (Stream<Path> left = Files.list(places)) {
            assertThat(left).hasSize(3);
        }
    }

    @Test
    void lists_are_written_all_or_none() throws IOException {
        Path places = two();
        Path lists = Files.createDirectory(folder.resolve("lists"));
        Files.createDirectory(lists.resolve("brackenhithe-readiness-as-at-2021-10-01.txt"));
        Run run = run("check", "--format", "text", "--each", lists, places);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("is there and is no file");
        try (Stream<Path> left = Files.list(lists)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void what_to_do_next_is_said_when_asked_for() {
        Run run = run("check", "--pack", "integrating-care-2020", "--next", gap());
        assertThat(run.out())
                .contains("The shortest way to close", "Checked on a copy", "Questions worth asking")
                .doesNotContain("Cannot tell: add this");
        assertThat(run("check", "--pack", "integrating-care-2020", gap()).out())
                .doesNotContain("The shortest way")
                .contains("Cannot tell: add this");
        assertThat(run("check", "--pack", "integrating-care-2020", "--format", "json", "--next", gap())
                        .out())
                .contains("\"nextSteps\"", "\"shortestWay\"", "\"kind\" : \"seat\"");
        assertThat(run("check", "--pack", "integrating-care-2020", "--format", "json", gap())
                        .out())
                .doesNotContain("nextSteps");
    }

    // --- workbooks --------------------------------------------------------------------------------------------------

    @Test
    void a_template_workbook_and_its_example_are_written_and_checked() throws IOException {
        Path file = folder.resolve("my-place.xlsx");
        Run run = run("template", "--example", file);
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("my-place.xlsx and ").contains("my-place-example.xlsx");
        assertThat(run("template", file).status()).as("it would be overwritten").isEqualTo(2);
        assertThat(run("template", "--example", folder.resolve("a.yaml")).status())
                .isEqualTo(2);

        Run checked = run("check", folder.resolve("my-place-example.xlsx"));
        assertThat(checked.status()).isIn(1, 4);
        assertThat(checked.out()).contains("Larkmere: ").contains("my-place-example.xlsx, Boards!A5");
        assertThat(run("check", file).status()).as("nothing is filled in").isEqualTo(4);

        // Excel keeps a lock file beside a workbook that is open.
        Files.delete(file);
        Files.write(folder.resolve("~$my-place-example.xlsx"), new byte[165]);
        assertThat(run("check", folder).out()).contains("Larkmere: ").doesNotContain("not checked");
    }

    @Test
    void positions_in_a_workbook_are_cells_in_json_too() throws IOException {
        Path file = folder.resolve("a.xlsx");
        run("template", "--example", file);
        assertThat(run("check", "--format", "json", folder.resolve("a-example.xlsx"))
                        .out())
                .contains("\"sheet\" : \"Boards\",")
                .contains("\"cell\" : \"A5\",")
                .contains("\"pointer\" : \"/places/0/boards/0\"")
                .doesNotContain("\"line\"");
        assertThat(run("check", "--format", "json", gap()).out())
                .contains("\"line\"")
                .doesNotContain("\"sheet\"");
    }

    @Test
    void a_submission_is_converted_there_and_back() throws IOException {
        Path workbook = folder.resolve("gap.xlsx");
        assertThat(run("convert", gap(), workbook).status()).isZero();
        assertThat(run("check", workbook).status()).isEqualTo(1);
        assertThat(run("convert", workbook, folder.resolve("back.json")).status())
                .isZero();
        assertThat(run("convert", folder.resolve("back.json"), folder.resolve("back.yaml"))
                        .status())
                .isZero();
        assertThat(Files.readString(folder.resolve("back.yaml"))).isEqualTo("""
                        format: icscheck/submission/v1
                        asAt: 2021-10-01
                        places:
                          - name: Aldermoss
                            boards:
                              - name: Board
                                purpose: place-partnership
                                membership: complete
                                seats:
                                  - post: Leader of the Council
                        """);
        assertThat(run("convert", gap(), workbook).status())
                .as("it would be overwritten")
                .isEqualTo(2);
        assertThat(run("convert", gap(), folder.resolve("a.docx")).status()).isEqualTo(2);
        Run bad = run("convert", bad(), folder.resolve("bad.xlsx"));
        assertThat(bad.status()).isEqualTo(3);
        assertThat(bad.err()).contains("bad.yaml:5:5: A place has no field “boardz”.");
        assertThat(folder.resolve("bad.xlsx")).doesNotExist();
    }

    @Test
    void a_workbook_with_problems_is_3_and_given_back_marked_while_the_others_are_checked() throws IOException {
        Path bad = Files.write(folder.resolve("bad.xlsx"), new byte[] {'P', 'K', 3, 4});
        Run run = run("check", bad, gap());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("The selected file could not be opened.").contains("Aldermoss: ");

        Path file = folder.resolve("a.xlsx");
        run("template", "--example", file);
        Path marked = folder.resolve("marked.xlsx");
        Run good = run("check", folder.resolve("a-example.xlsx"), "--marked", marked);
        assertThat(good.err()).contains("your workbook, with 0 problems marked");
        assertThat(marked).exists();
        assertThat(run("check", file, "--marked", file).status())
                .as("it would be lost")
                .isEqualTo(2);
        assertThat(run("check", gap(), "--marked", marked).status())
                .as("no workbook")
                .isEqualTo(2);
        assertThat(run("check", file, "--marked", folder.resolve("m.yaml")).status())
                .isEqualTo(2);
    }
}
