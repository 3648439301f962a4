package org.icscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --rules} and {@code compare} as a user meets them: what is printed where, and the exit status. */
class CompareCommandTest {

    private static final Path DRAFTING = Path.of("samples", "drafting");
    private static final Path BURY = Path.of("samples", "public-papers", "bury-2021.yaml");
    private static final String PLACE = """
            format: icscheck/submission/v1
            asAt: 2021-10-01
            places:
              - id: aldermoss
                name: Aldermoss
                boards:
                  - name: Aldermoss Board
                    purpose: place-partnership
                    status: established
                    membership: complete
                    seats:
                      - { post: Healthwatch Aldermoss }
                      - { post: Director of Public Health }
            """;

    @TempDir
    Path folder = Path.of("");

    private Path was = Path.of("");
    private Path now = Path.of("");

    @BeforeEach
    void write_two_submissions() throws IOException {
        was = Files.writeString(folder.resolve("was.yaml"), PLACE);
        now = Files.writeString(
                folder.resolve("now.yaml"), PLACE.replace("          - { post: Healthwatch Aldermoss }\n", ""));
    }

    private record Run(int status, String out, String err) {}

    private static Run run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        Run run = new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        assertThat(run.out() + run.err()).doesNotContain("\tat ").doesNotContain("Exception");
        return run;
    }

    @Test
    void a_new_gap_is_1_nothing_new_is_0_and_never_is_never() {
        Run worse = run("compare", was, now);
        assertThat(worse.status()).isEqualTo(Exit.GAP);
        assertThat(worse.out())
                .contains("New problems", "Met → Not met  [IC-2.31-PLACE-2F]", "What the files say differently")
                .contains("seat removed: “Healthwatch Aldermoss” on Aldermoss Board");
        Run better = run("compare", now, was);
        assertThat(better.status()).as("gaps remain, none is new").isEqualTo(Exit.ALL_MET);
        assertThat(better.out()).contains("Fixed since last time").doesNotContain("New problems\n");
        assertThat(run("compare", was, was).status()).isEqualTo(Exit.ALL_MET);
        assertThat(run("compare", "--fail-on", "never", was, now).status()).isEqualTo(Exit.ALL_MET);
    }

    @Test
    void an_input_that_cannot_be_read_is_3_on_either_side_and_told() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "places: [");
        for (List<Path> two : List.of(List.of(was, bad), List.of(bad, was))) {
            Run run = run("compare", two.get(0), two.get(1));
            assertThat(run.status()).isEqualTo(Exit.UNREADABLE);
            assertThat(run.out()).contains("bad.yaml was not checked: 1 problem");
        }
        assertThat(run("compare", was, folder.resolve("none.yaml")).out()).contains("There is no such file.");
    }

    @Test
    void nothing_to_compare_is_wrong_use_and_never_a_clean_result() throws IOException {
        Path other = Files.writeString(
                folder.resolve("other.yaml"),
                PLACE.replace("id: aldermoss", "id: other").replace("name: Aldermoss\n", "name: Other\n")
                        + "system: { id: s, name: S }\n");
        Path third = Files.writeString(folder.resolve("third.yaml"), PLACE + "system: { id: t, name: T }\n");
        assertThat(run("compare", other, third))
                .satisfies(run -> assertThat(run.status()).isEqualTo(Exit.WRONG_USE))
                .satisfies(run ->
                        assertThat(run.err()).contains("no place and no system in common", "Other, S", "Aldermoss, T"));
        assertThat(run("compare", was))
                .satisfies(run -> assertThat(run.status()).isEqualTo(Exit.WRONG_USE))
                .satisfies(run -> assertThat(run.err()).contains("nothing to compare", "--packs-after"));
        assertThat(run("compare", "--as-at", "1999-01-01", was, now).err())
                .contains("no pack was in force on either date");
        assertThat(run("compare").status()).isEqualTo(Exit.WRONG_USE);
        assertThat(run("compare", "--packs-after", "none-such", was).err()).contains("there is no pack “none-such”");
        assertThat(run("compare", "--as-at-after", "soon", was).err()).contains("“soon” is not a date");
        assertThat(run("compare", "-o", was, was, now).err()).contains("it would be lost");
        assertThat(run("compare", "--pack", "cm-2020", "--packs-after", "cm-2020", was, now)
                        .err())
                .contains("not both");
    }

    @Test
    void one_submission_on_two_days_or_under_two_sets_of_packs_shows_what_policy_changed() {
        Run day = run("compare", "--as-at-before", "2021-04-12", "--as-at-after", "2022-07-02", BURY);
        assertThat(day.status()).isEqualTo(Exit.GAP);
        assertThat(day.out())
                .contains("Changed because policy changed", "0 new problems, 0 still to fix, 0 fixed")
                .doesNotContain("What the files say differently");
        Run packs = run(
                "compare",
                "--packs-before",
                "integrating-care-2020",
                "--packs-after",
                "integrating-care-2020,thriving-places-2021",
                "--format",
                "json",
                BURY);
        assertThat(packs.out()).contains("\"what\" : \"pack-added\"", "\"format\" : \"icscheck/comparison/v1\"");
    }

    @Test
    void drafted_packs_are_compared_with_those_that_ship() {
        Run run = run("compare", "--rules", DRAFTING, "samples/example-system");
        assertThat(run.status()).isEqualTo(Exit.GAP);
        assertThat(run.out())
                .contains(
                        "Asked now and not before: Homes and Health Charter (fictional) (housing-charter 0.1.0+draft).")
                .contains("Cawderstone Place Board: Housing has a seat on the place board")
                .contains("Not asked → Not met  [HHC-1-HOUSING]");
        assertThat(run("compare", "--rules-before", DRAFTING, "--rules", DRAFTING, "samples/example-system")
                        .status())
                .isEqualTo(Exit.ALL_MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "json", "md", "html", "csv"})
    void the_ending_of_the_file_is_the_format(String ending) throws IOException {
        Path file = folder.resolve("out." + ending);
        assertThat(run("compare", was, now, "-o", file).status()).isEqualTo(Exit.GAP);
        assertThat(Files.readString(file)).contains("IC-2.31-PLACE-2F");
    }

    @Test
    void check_and_requirements_take_drafted_packs_and_say_so() {
        Run check = run(
                "check", "--rules", DRAFTING, "--pack", "housing-charter", "samples/example-system/hollinspar.yaml");
        assertThat(check.status()).isEqualTo(Exit.ALL_MET);
        assertThat(check.out()).contains("(housing-charter 0.1.0+draft)");
        assertThat(run("requirements", "--rules", DRAFTING, "hhc-1-housing").out())
                .contains(
                        "HHC-1-HOUSING  Housing has a seat on the place board",
                        "The council's director of housing has a seat");
        assertThat(run("check", "--pack", "housing-charter", "samples/example-system")
                        .status())
                .as("without --rules nobody knows it")
                .isEqualTo(Exit.WRONG_USE);
    }

    @Test
    void a_draft_with_faults_is_wrong_use_and_every_fault_has_its_line() throws IOException {
        Path draft = Files.createDirectories(folder.resolve("draft"));
        Files.copy(DRAFTING.resolve("pack.yaml"), draft.resolve("pack.yaml"));
        Files.writeString(
                draft.resolve("requirements.yaml"),
                Files.readString(DRAFTING.resolve("requirements.yaml"))
                        .replace("voices: [housing]", "voices: [huosing]")
                        .replace("each: place", "each: plaec"));
        for (String command : List.of("check", "requirements", "compare")) {
            Run run = run(command, "--rules", draft, command.equals("requirements") ? "HHC-1-HOUSING" : BURY);
            assertThat(run.status()).isEqualTo(Exit.WRONG_USE);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains("the drafted packs cannot be used. Nothing was checked.")
                    .contains("requirements.yaml:8:11: “each” cannot be “plaec”. Did you mean “place”?")
                    .doesNotContain("our fault");
        }
    }

    @Test
    void rules_of_a_folder_are_refused_with_or_without_trust() throws IOException {
        Path draft = Files.createDirectories(folder.resolve("draft"));
        Files.copy(DRAFTING.resolve("pack.yaml"), draft.resolve("pack.yaml"));
        Files.copy(DRAFTING.resolve("requirements.yaml"), draft.resolve("requirements.yaml"));
        Files.writeString(draft.resolve("HHC-1-HOUSING.drl"), "package x");
        assertThat(run("check", "--rules", draft, BURY))
                .satisfies(run -> assertThat(run.status()).isEqualTo(Exit.WRONG_USE))
                .satisfies(run -> assertThat(run.err()).contains("HHC-1-HOUSING.drl", "no compiler for rules"));
        assertThat(run("check", "--rules", draft, "--trust-rules", BURY))
                .satisfies(run -> assertThat(run.status()).isEqualTo(Exit.WRONG_USE))
                .satisfies(run -> assertThat(run.err()).contains("--trust-rules cannot be given", "no compiler"));
        assertThat(run("compare", "--rules", draft, "--trust-rules", BURY).status())
                .isEqualTo(Exit.WRONG_USE);
    }

    @Test
    void the_walk_through_for_contributors_is_the_example_that_is_tested() throws IOException {
        String guide = Files.readString(Path.of("CONTRIBUTING.md"));
        for (String file : List.of("pack.yaml", "requirements.yaml")) {
            List<String> shown = Files.readAllLines(DRAFTING.resolve(file)).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
            assertThat(guide.lines().map(line -> line.replaceFirst("^ {3}", "")))
                    .containsSubsequence(shown);
        }
        List<String> feature = Files.readAllLines(DRAFTING.resolve("features/HHC-1-HOUSING.feature"));
        assertThat(guide.lines().map(line -> line.replaceFirst("^ {3}", "")))
                .containsSubsequence(feature.subList(0, 10));
    }
}
