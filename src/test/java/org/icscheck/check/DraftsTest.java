package org.icscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.requirement.Shape;
import org.icscheck.domain.requirement.Verdict;
import org.icscheck.input.Format;
import org.icscheck.packs.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs that are being drafted: what they do, and what is told of them when they cannot be used. */
class DraftsTest {

    private static final Packs SHIPPED = Packs.load();

    private static final String MANIFEST = """
            id: charter
            version: 0.1.0
            title: "A charter"
            publisher: Nobody
            status: local
            in-force: { from: 2021-01-01 }
            document: "A charter (January 2021)"
            short-title: A charter
            """;

    private static final String ENTRY = """
              - id: EX-1-HOUSING
                title: "Housing has a seat"
                asks: "The place partnership should have a seat for housing."
                each: place
                strength: required
                checkable: structural
                paragraph: "1"
                shape: seat-at-table
                with: { board: [place-partnership], voices: [housing] }
                remedy: "Invite a housing provider."
                who: "The place lead"
            """;

    private static final String ENTRIES = "requirements:\n" + ENTRY;

    @TempDir
    Path folder = Path.of("");

    private Path write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            return Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Packs packs(String manifest, String requirements) {
        write("pack.yaml", manifest);
        write("requirements.yaml", requirements);
        return Drafts.in(folder).over(SHIPPED);
    }

    private static List<Problem> problems(Path folder) {
        Drafts.Refused refused = catchThrowableOfType(
                Drafts.Refused.class, () -> Drafts.in(folder).over(SHIPPED));
        assertThat(refused).as("it is refused").isNotNull();
        return refused.problems();
    }

    private List<String> told(String manifest, String requirements) {
        write("pack.yaml", manifest);
        write("requirements.yaml", requirements);
        return problems(folder).stream()
                .map(problem -> folder.relativize(Path.of(problem.at().file())) + ":"
                        + problem.at().line() + ": " + problem.what() + " " + problem.fix())
                .toList();
    }

    private static Requirement requirement(Packs packs, String id) {
        return packs.requirement(id).orElseThrow();
    }

    // --- what a draft does ------------------------------------------------------------------------------------------

    @Test
    void the_example_is_asked_beside_what_ships_and_says_that_it_is_a_draft() throws IOException {
        Check check = Check.load(Drafts.in(Path.of("samples", "drafting")));
        byte[] place = Files.readAllBytes(Path.of("samples", "example-system", "hollinspar.yaml"));
        Report report = check.run(new Check.Request(
                List.of(Check.file("hollinspar.yaml", place)), List.of(), Optional.empty(), LocalDate.of(2021, 10, 1)));

        assertThat(report.defects()).isEmpty();
        assertThat(report.packs())
                .extracting(used -> used.pack().id() + " " + used.pack().version())
                .contains("housing-charter 0.1.0+draft", "integrating-care-2020 1.0.0");
        Finding finding = report.subjects().stream()
                .flatMap(subject -> subject.findings().stream())
                .filter(one -> one.requirement().id().equals("HHC-1-HOUSING"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.verdict()).isEqualTo(Verdict.MET);
        assertThat(finding.evidence()).isNotEmpty();
        assertThat(report.evaluation())
                .isNotEqualTo(Check.load()
                        .run(new Check.Request(
                                List.of(Check.file("hollinspar.yaml", place)),
                                List.of(),
                                Optional.empty(),
                                LocalDate.of(2021, 10, 1)))
                        .evaluation());
    }

    @Test
    void a_folder_of_packs_is_read_pack_by_pack() {
        write("one/pack.yaml", MANIFEST);
        write("one/requirements.yaml", ENTRIES);
        write("two/pack.yaml", MANIFEST.replace("id: charter", "id: charter-two"));
        write("two/requirements.yaml", ENTRIES.replace("EX-1", "EX-2"));
        write("features/EX-1-HOUSING.feature", "Feature: x\n  Scenario: A title\n");
        Drafts drafts = Drafts.in(folder);
        Packs packs = drafts.over(SHIPPED);
        assertThat(packs.packs()).extracting(Pack::id).endsWith("charter", "charter-two");
        assertThat(packs.packs()).hasSize(SHIPPED.packs().size() + 2);
        assertThat(drafts.scenarios()).containsEntry("EX-1-HOUSING", List.of("A title"));
    }

    @Test
    void a_draft_with_the_id_of_a_shipped_pack_stands_in_its_place() {
        Packs packs = packs(MANIFEST.replace("id: charter", "id: wyh-2021"), ENTRIES);
        assertThat(packs.packs()).hasSameSizeAs(SHIPPED.packs());
        Pack pack = packs.pack("wyh-2021").orElseThrow();
        assertThat(pack.requirements()).extracting(Requirement::id).containsExactly("EX-1-HOUSING");
        assertThat(pack.version()).isEqualTo("0.1.0+draft");
        assertThat(packs.requirement("WYH-2.0-FIVE")).isEmpty();
    }

    @Test
    void a_draft_that_amends_a_pack_adds_and_replaces_single_entries() {
        String changed = ENTRY.replace("EX-1-HOUSING", "GM-6.6-LPC-HOSP").replace("recommended", "required");
        Packs packs = packs("amends: gm-local-2022", ENTRIES + changed);
        Pack shipped = SHIPPED.pack("gm-local-2022").orElseThrow();
        Pack pack = packs.pack("gm-local-2022").orElseThrow();
        assertThat(pack.requirements()).hasSize(shipped.requirements().size() + 1);
        assertThat(pack.requirements().indexOf(requirement(packs, "GM-6.6-LPC-HOSP")))
                .as("in its old place")
                .isEqualTo(shipped.requirements().indexOf(requirement(SHIPPED, "GM-6.6-LPC-HOSP")));
        assertThat(requirement(packs, "GM-6.6-LPC-HOSP").with()).containsEntry("voices", List.of("housing"));
        assertThat(requirement(packs, "EX-1-HOUSING").citation().shortTitle())
                .as("cited as the pack cites")
                .isEqualTo(requirement(SHIPPED, "GM-6.6-BOARD").citation().shortTitle());
        assertThat(pack.version()).isEqualTo(shipped.version() + "+draft");
    }

    @ParameterizedTest
    @ValueSource(strings = {"integrating-care-2020", "gm-local-2022", "health-care-act-2022", "cm-2020", "wyh-2021"})
    void a_copy_of_a_shipped_pack_is_the_same_pack(String id) throws IOException {
        Path rules = Path.of("rules", id);
        Packs packs = packs(
                Files.readString(rules.resolve("pack.yaml")), Files.readString(rules.resolve("requirements.yaml")));
        assertThat(packs.pack(id).orElseThrow().requirements())
                .isEqualTo(SHIPPED.pack(id).orElseThrow().requirements());
    }

    // --- what is told of a draft that cannot be used ----------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: \"Housing has a seat\"|titel: \"Housing has a seat\"|:3: EX-1-HOUSING takes no “titel”. Did you mean “title”?",
                "each: place|each: plaec|:5: “each” cannot be “plaec”. Did you mean “place”? Allowed: acute",
                "strength: required|strength: must|:6: “strength” cannot be “must”. Allowed: required, recommended or local-choice.",
                "paragraph: \"1\"|due: soon|:8: “due” takes a day, not “soon”. Write it as year-month-day: 2022-07-01.",
                "paragraph: \"1\"|due: 2021-02-30|:8: “due” takes a day, not “2021-02-30”.",
                "paragraph: \"1\"|url: www|:8: “www” cannot stand here. Write the whole address",
                "shape: seat-at-table|shape: seat-at-tabel|:9: “shape” cannot be “seat-at-tabel”. Did you mean “seat-at-table”?",
                "shape: seat-at-table|shape: nobody-listed|:9: “shape” cannot be “nobody-listed”.",
                "shape: seat-at-table|remedy2: x|:2: EX-1-HOUSING names no shape, and no rules for it are built in. Name a shape: seat-at-table",
                "shape: seat-at-table|shape: belongs-to-collaborative|:5: The shape belongs-to-collaborative is not put to each “place”. Allowed: acute",
                "voices: [housing]|voices: [huosing]|:10: “huosing” cannot be given for “voices”. Did you mean “housing”?",
                "voices: [housing]|vioces: [housing]|:10: The shape seat-at-table takes no “vioces”. Did you mean “voices”?",
                "voices: [housing]|voices: {a: b}|:10: “voices” takes a list of texts.",
                "voices: [housing]|voices: []|:10: “voices” lists nothing.",
                "voices: [housing]|statedAs: [lead.pots]|:10: “lead.pots” cannot be given for “statedAs” of each place.",
                "who: \"The place lead\"|same-as: IC-0.1-PILARS|:12: There is no requirement “IC-0.1-PILARS”. Did you mean “IC-0.1-PILLARS”?",
                "who: \"The place lead\"|same-as: IC-0.1-PILLARS|:12: IC-0.1-PILLARS is put to each “system”, so it cannot ask the same.",
                "who: \"The place lead\"|same-as: EX-1-HOUSING|:12: EX-1-HOUSING names itself under “same-as”.",
                "who: \"The place lead\"|findings: { met: { says: \"{evidnce}\" } }|:12: Nothing fills in {evidnce} here. Did you mean “evidence”?",
                "who: \"The place lead\"|findings: { cannot-tell: { says: x } }|:12: “cannot-tell” does not say what to add.",
                "who: \"The place lead\"|findings: { mett: { says: x } }|:12: seat-at-table takes no “mett”. Did you mean “met”?",
                "who: \"The place lead\"|findings: { met: x }|:12: “met” takes words: { says: \"…\" }.",
                "who: \"The place lead\"|related: [*a]|:12: “*a” points to a value elsewhere in the file",
                "checkable: structural|checkable: narrative|:9: An entry that is narrative is not tested, so it takes no “shape”.",
                "checkable: structural|checkable: attested|:9: What is attested has the shape attested or document-agreed",
                "id: EX-1-HOUSING|id: GM-6.6-BOARD|:2: GM-6.6-BOARD is the id of an entry of the pack gm-local-2022 already.",
                "id: EX-1-HOUSING|id: ../../etc|:2: “../../etc” cannot stand here. Use capitals"
            })
    void a_fault_is_told_with_its_line_what_is_allowed_and_the_nearest_word(String right, String wrong, String tells) {
        assertThat(ENTRIES).contains(right);
        assertThat(told(MANIFEST, ENTRIES.replace(right, wrong)))
                .anySatisfy(problem -> assertThat(problem).startsWith("requirements.yaml" + tells));
    }

    @Test
    void days_that_end_before_they_begin_are_told() {
        assertThat(told(MANIFEST, ENTRIES.replace("    who:", "    from: 2022-01-01\n    until: 2021-01-01\n    who:")))
                .containsExactly("requirements.yaml:13: “until” is a day before “from”. Put the earlier day first.");
    }

    @Test
    void all_faults_of_all_files_are_told_at_once_in_the_order_of_the_files() {
        assertThat(told(
                        MANIFEST.replace("status: local", "status: lcoal").replace("version: 0.1.0\n", ""),
                        ENTRIES.replace("each: place", "each: plaec").replace("least", "x")
                                + ENTRY.replace("strength: required", "strength: must")))
                .hasSize(5)
                .anyMatch(problem -> problem.startsWith("pack.yaml:1: A manifest has no “version”."))
                .anyMatch(problem -> problem.contains("“status” cannot be “lcoal”. Did you mean “local”?"))
                .anyMatch(problem -> problem.contains("EX-1-HOUSING stands twice; the first is at"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seats-count|{ board: [place-partnership], least: three, what: seats }|“least” takes a whole number, not “three”.",
                "seats-count|{ board: [place-partnership], least: [1, 2], what: seats }|“least” takes one value.",
                "seats-count|{ board: [place-partnership], least: 99999999999, what: seats }|“least” takes a whole number",
                "dated-by|{ board: [place-partnership], fact: startDate, by: soon, what: a start }|“by” takes a day, not “soon”.",
                "document-agreed|{ kinds: [terms-of-reference], years: many }|“years” takes a whole number",
                "within-range|{ fact: population, from: few, to: 10, range: x }|“from” takes a whole number",
                "list-covers|{ list: lead, items: [a], what: x }|“lead” cannot be given for “list” of each place."
            })
    void a_number_or_a_day_that_is_none_is_told_before_any_rule_meets_it(String shape, String with, String tells) {
        String entries = ENTRIES.replace("seat-at-table", shape)
                .replace("{ board: [place-partnership], voices: [housing] }", with);
        assertThat(told(MANIFEST, entries)).anyMatch(problem -> problem.contains(tells));
    }

    @Test
    void entries_that_ask_the_same_in_a_circle_are_one_question() {
        Packs packs = packs(
                MANIFEST,
                ENTRIES.replace("who:", "same-as: EX-2-HOUSING\n    who:")
                        + ENTRY.replace("EX-1", "EX-2").replace("who:", "same-as: [EX-3-HOUSING]\n    who:")
                        + ENTRY.replace("EX-1", "EX-3").replace("who:", "same-as: [EX-1-HOUSING]\n    who:"));
        assertThat(packs.sameAs("EX-2-HOUSING")).containsExactly("EX-1-HOUSING", "EX-2-HOUSING", "EX-3-HOUSING");
    }

    @Test
    void an_entry_with_rules_that_are_built_in_keeps_their_cases_and_parameters() {
        String own = """
                requirements:
                  - id: IC-0.1-PILLARS
                    title: "All four"
                    asks: "All four."
                    each: system
                    strength: required
                    checkable: structural
                    paragraph: "1"
                    with: { parst: [x] }
                    findings: { met: { says: "{on}" }, mett: { says: "x" } }
                    remedy: "R."
                    who: "W"
                """;
        assertThat(told("amends: integrating-care-2020", own))
                .anyMatch(problem ->
                        problem.contains("The rules of IC-0.1-PILLARS takes no “parst”." + " Did you mean “parts”?")
                                || problem.contains("takes no “parst”. Did you mean “parts”?"))
                .anyMatch(problem -> problem.contains("need “parts” under “with”"))
                .anyMatch(problem -> problem.contains("come to the case “not-met”, which has no words here"))
                .anyMatch(problem -> problem.contains("takes no “mett”. Did you mean “met”?"));
    }

    @Test
    void two_folders_with_one_pack_and_a_pack_nobody_ships_to_amend_are_told() {
        write("a/pack.yaml", MANIFEST);
        write("a/requirements.yaml", ENTRIES);
        write("b/pack.yaml", MANIFEST);
        write("b/requirements.yaml", ENTRIES.replace("EX-1", "EX-2"));
        write("c/pack.yaml", "amends: gm-lcoal-2022\nversion: 1");
        write("c/requirements.yaml", ENTRIES.replace("EX-1", "EX-3"));
        assertThat(problems(folder))
                .extracting(problem -> problem.what() + " " + problem.fix())
                .anyMatch(told -> told.contains("The pack “charter” is drafted in"))
                .anyMatch(told -> told.contains("“amends” cannot be “gm-lcoal-2022”. Did you mean “gm-local-2022”?"))
                .anyMatch(told -> told.contains("A manifest that amends a pack takes no “version”."));
    }

    // --- the folder -------------------------------------------------------------------------------------------------

    @Test
    void rules_in_the_folder_are_refused_with_the_reason() {
        write("pack.yaml", MANIFEST);
        write("requirements.yaml", ENTRIES);
        write("more/EX-1-HOUSING.drl", "rule x when then end");
        assertThat(problems(folder)).singleElement().satisfies(problem -> {
            assertThat(problem.at().file()).endsWith("more/EX-1-HOUSING.drl");
            assertThat(problem.what()).contains("would run whatever code they hold", "no compiler for rules");
            assertThat(problem.fix()).contains("Name a shape", "built in");
        });
    }

    @Test
    void a_folder_without_a_pack_or_with_half_of_one_is_told() {
        assertThat(problems(folder))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("There is no pack in this folder"));
        assertThat(problems(folder.resolve("nowhere")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).isEqualTo("There is no such folder."));
        write("pack.yaml", MANIFEST);
        assertThat(problems(folder)).singleElement().satisfies(problem -> {
            assertThat(problem.at().file()).endsWith("requirements.yaml");
            assertThat(problem.what()).isEqualTo("There is no such file.");
        });
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void nothing_outside_the_folder_is_read() throws IOException {
        Path outside = Files.createTempDirectory("outside");
        Files.writeString(outside.resolve("requirements.yaml"), "secret: words");
        Files.writeString(outside.resolve("pack.yaml"), MANIFEST);
        Path drafts = Files.createDirectories(folder.resolve("drafts"));
        Files.writeString(drafts.resolve("pack.yaml"), MANIFEST);
        Files.createSymbolicLink(drafts.resolve("requirements.yaml"), outside.resolve("requirements.yaml"));
        assertThat(problems(drafts)).singleElement().satisfies(problem -> {
            assertThat(problem.what()).contains("a link that leads out of the folder");
            assertThat(problem.toString()).doesNotContain("secret");
        });
        Path linked = Files.createDirectories(folder.resolve("linked"));
        Files.createSymbolicLink(linked.resolve("pack"), outside);
        assertThat(problems(linked))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("There is no pack"));
    }

    @Test
    void a_file_of_ten_megabytes_and_a_list_without_end_are_refused() {
        write("pack.yaml", MANIFEST);
        write("requirements.yaml", "requirements:\n" + ENTRY.repeat(10 * 1024 * 1024 / ENTRY.length()));
        assertThat(problems(folder))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).isEqualTo("This file is larger than 1 MB."));
        write("requirements.yaml", "requirements:\n" + "  - id: A-1\n".repeat(2_000));
        assertThat(problems(folder))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).startsWith("There are 2000 entries here"));
        write("requirements.yaml", "requirements:\n" + "  - id: A-1\n".repeat(900));
        assertThat(problems(folder))
                .hasSize(101)
                .last()
                .satisfies(problem -> assertThat(problem.what()).matches("There are \\d+ more problems\\."));
    }

    // --- nonsense ---------------------------------------------------------------------------------------------------

    private static final List<String> NONSENSE = List.of(
            "",
            "\n",
            "~",
            "null",
            "[]",
            "{}",
            "- a",
            "1",
            "true",
            "'",
            "\"",
            ": :",
            "a: [",
            "\t",
            "\u0000",
            "\uFEFF",
            "<<: *a",
            "&a [*a]",
            "!!java.lang.Runtime {}",
            "{{{{{{{{",
            "---",
            "...",
            "%",
            "é",
            "\ud83d\ude00",
            "x".repeat(5_000),
            "requirements: x",
            "requirements: [[]]",
            "requirements: [{id: }]",
            "id: [a]");

    @Test
    void nonsense_gives_problems_with_a_file_and_never_an_exception() {
        for (String nonsense : NONSENSE) {
            told(nonsense, ENTRIES);
            told(MANIFEST, nonsense);
            told(nonsense, nonsense);
        }
    }

    @Test
    void entries_that_were_tampered_with_are_either_used_or_refused() throws IOException {
        Random random = new Random(5);
        List<String> bases = new ArrayList<>();
        bases.add(ENTRIES);
        bases.add(Files.readString(Path.of("rules", "provider-collaboratives-2021", "requirements.yaml")));
        bases.add(Files.readString(Path.of("rules", "wyh-2021", "requirements.yaml")));
        int used = 0;
        int refused = 0;
        for (int times = 0; times < 300; times++) {
            StringBuilder text = new StringBuilder(bases.get(random.nextInt(bases.size())));
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                int at = random.nextInt(text.length());
                int end = Math.min(text.length(), at + random.nextInt(12));
                text.replace(
                        at,
                        end,
                        switch (random.nextInt(6)) {
                            case 0 -> "";
                            case 1 -> NONSENSE.get(random.nextInt(NONSENSE.size()));
                            case 2 -> "\n";
                            case 3 -> String.valueOf((char) (32 + random.nextInt(95)));
                            case 4 -> text.substring(random.nextInt(at + 1), at);
                            default -> "{[\"':,".substring(random.nextInt(5));
                        });
            }
            write("pack.yaml", MANIFEST.replace("id: charter", "id: " + (times % 2 == 0 ? "charter" : "wyh-2021")));
            Files.write(folder.resolve("requirements.yaml"), text.toString().getBytes(StandardCharsets.UTF_8));
            try {
                Drafts.in(folder).over(SHIPPED);
                used++;
            } catch (Drafts.Refused e) {
                refused++;
                assertThat(e.problems()).allSatisfy(problem -> {
                    assertThat(problem.at().file()).endsWith(".yaml");
                    assertThat(Stream.of(problem.what(), problem.fix())).noneMatch(String::isBlank);
                });
            }
        }
        assertThat(used).isPositive();
        assertThat(refused).isGreaterThan(100);
    }

    @Test
    void whatever_shape_a_draft_puts_to_whomever_every_question_gets_an_answer() throws IOException {
        StringBuilder entries = new StringBuilder("requirements:\n");
        int number = 0;
        for (Shape shape : SHIPPED.shapes().values()) {
            Optional<Requirement> example = SHIPPED.packs().stream()
                    .flatMap(pack -> pack.requirements().stream())
                    .filter(requirement -> requirement.shape().equals(shape.id()))
                    .findFirst();
            for (String each : SHIPPED.subjectKinds().keySet()) {
                // The one shape that is about organisations alone; refused, as tested above.
                boolean fits = !shape.id().equals("belongs-to-collaborative") || each.endsWith("-trust");
                if (example.isPresent() && fits) {
                    entries.append(entry(
                            "EX-" + ++number,
                            each,
                            shape,
                            fitting(shape, each, example.get().with())));
                }
            }
        }
        write("pack.yaml", MANIFEST);
        write("requirements.yaml", entries.toString());
        List<Check.File> files = new ArrayList<>();
        try (Stream<Path> inner = Files.list(Path.of("samples", "example-system"))) {
            for (Path file : inner.sorted().toList()) {
                files.add(Check.file(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
            }
        }
        Report report = Check.load(Drafts.in(folder))
                .run(new Check.Request(files, List.of("charter"), Optional.empty(), LocalDate.of(2021, 10, 1)));
        assertThat(number).isGreaterThan(400);
        assertThat(report.defects().stream()
                        .map(defect -> defect.replaceAll(" for .*", ""))
                        .distinct())
                .isEmpty();
    }

    /** The same parameters, with a field of this kind of subject where it has none of those named. */
    private static Map<String, List<String>> fitting(Shape shape, String each, Map<String, List<String>> with) {
        String kind = Objects.requireNonNull(SHIPPED.subjectKinds().get(each)).kind();
        String owner = kind.equals("membership") ? "organisation" : kind;
        Map<String, List<String>> fitting = new LinkedHashMap<>(with);
        with.forEach((name, values) -> {
            boolean ofBoard = Set.of("boardFacts", "statedAs").contains(name)
                    || Set.of("board-covers", "board-states", "board-stands", "dated-by")
                            .contains(shape.id());
            boolean complete = name.equals("list")
                    && Set.of("each-item-states", "list-covers").contains(shape.id());
            Set<String> paths = complete ? Format.completable(owner) : Format.paths(owner);
            if (shape.takes(name).equals("paths") && !ofBoard && !paths.containsAll(values)) {
                fitting.put(name, List.of(paths.iterator().next()));
            }
        });
        return fitting;
    }

    private static String entry(String id, String each, Shape shape, Map<String, List<String>> with) {
        StringBuilder entry = new StringBuilder(ENTRY.replace("EX-1-HOUSING", id)
                .replace("each: place", "each: " + each)
                .replace("seat-at-table", shape.id())
                .replaceAll("(?m)^ *with: .*\\n", ""));
        if (!with.isEmpty()) {
            entry.append("    with:\n");
            with.forEach((name, values) -> entry.append("      ")
                    .append(name)
                    .append(": [")
                    .append(String.join(
                            ", ",
                            values.stream().map(value -> "\"" + value + "\"").toList()))
                    .append("]\n"));
        }
        return entry.toString();
    }
}
