package org.icscheck.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.requirement.Shape;
import org.icscheck.domain.requirement.Strength;
import org.icscheck.domain.requirement.Verdict;
import org.icscheck.domain.requirement.Wording;
import org.icscheck.engine.Evaluator;
import org.icscheck.engine.Recogniser;
import org.icscheck.input.Format;
import org.junit.jupiter.api.Test;

/** Walks every id: entry, rules and scenarios exist and agree. */
class CatalogueTest {

    private static final Path RULES = Path.of("rules");
    private static final Path FEATURES = Path.of("features");
    private static final Packs PACKS = Packs.load();
    private static final List<Requirement> ALL =
            PACKS.packs().stream().flatMap(pack -> pack.requirements().stream()).toList();

    /** A parameter filled in by the engine for every finding, besides those of the entry and of the rule. */
    private static final Set<String> ALWAYS =
            Set.of("subject", "on", "what-on", "partner", "requirement", "missing", "evidence");

    private static final Pattern RULE = Pattern.compile("(?m)^rule \"([^\"]+)\"");
    private static final Pattern CASE = Pattern.compile("Answer\\.to\\( *\\$question, *\"([^\"]+)\" *\\)");
    private static final Pattern FILLED = Pattern.compile("\\.with\\( *\"([^\"]+)\"");
    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z-]+)}");

    // --- entries ----------------------------------------------------------------------------------------------------

    /** The numbers of the register of guidance: entries decided from the structure, answered with evidence, not tested. */
    @Test
    void nothing_of_the_register_is_missing() {
        Map<String, List<Long>> counts = new TreeMap<>();
        PACKS.packs()
                .forEach(pack -> counts.put(
                        pack.id(),
                        Stream.of("structural", "attested", "narrative")
                                .map(how -> pack.requirements().stream()
                                        .filter(requirement ->
                                                requirement.checkable().equals(how))
                                        .count())
                                .toList()));
        assertThat(counts)
                .containsOnly(
                        Map.entry("integrating-care-2020", List.of(154L, 71L, 20L)),
                        Map.entry("white-paper-2021", List.of(26L, 6L, 6L)),
                        Map.entry("ics-design-framework-2021", List.of(12L, 1L, 0L)),
                        Map.entry("provider-collaboratives-2021", List.of(7L, 2L, 0L)),
                        Map.entry("thriving-places-2021", List.of(21L, 1L, 0L)),
                        Map.entry("health-care-act-2022", List.of(31L, 16L, 0L)),
                        Map.entry("gm-local-2022", List.of(73L, 15L, 2L)),
                        Map.entry("cm-2020", List.of(15L, 9L, 0L)),
                        Map.entry("wyh-2021", List.of(6L, 3L, 1L)));
        assertThat(ALL).hasSize(498);
    }

    @Test
    void every_folder_with_requirements_is_a_pack_that_ships() {
        assertThat(files(RULES, "requirements.yaml").stream()
                        .map(file -> String.valueOf(file.getParent().getFileName())))
                .containsExactlyInAnyOrderElementsOf(
                        PACKS.packs().stream().map(Pack::id).toList());
    }

    @Test
    void every_entry_says_what_it_asks_where_and_what_to_do() {
        assertThat(ALL).isNotEmpty().allSatisfy(requirement -> {
            assertThat(requirement.id()).matches("[A-Z]+-[A-Z0-9.-]*[A-Z0-9]");
            assertThat(requirement.title()).isNotBlank().doesNotEndWith(".");
            assertThat(requirement.asks()).isNotBlank().endsWith(".");
            assertThat(requirement.citation().document()).isNotBlank();
            assertThat(requirement.citation().paragraph()).isNotBlank();
            assertThat(requirement.citation().verification()).isIn("primary", "secondary", "memory");
            assertThat(requirement.checkable()).isIn("structural", "attested", "narrative");
            if (!requirement.isNarrative() && requirement.strength() != Strength.LOCAL_CHOICE) {
                assertThat(requirement.remedy()).isNotBlank().endsWith(".");
                assertThat(requirement.who()).isNotBlank();
            }
        });
    }

    @Test
    void what_is_attested_is_answered_by_those_who_know() {
        assertThat(ALL)
                .filteredOn(requirement -> requirement.checkable().equals("attested"))
                .allMatch(requirement -> Set.of("attested", "document-agreed").contains(requirement.shape()));
    }

    @Test
    void related_requirements_and_those_that_ask_the_same_are_others_that_ship() {
        Set<String> ids = PACKS.requirementIds();
        SoftAssertions softly = new SoftAssertions();
        ALL.forEach(requirement -> Stream.concat(requirement.related().stream(), requirement.sameAs().stream())
                .forEach(other -> {
                    softly.assertThat(other).as(requirement.id()).isNotEqualTo(requirement.id());
                    softly.assertThat(ids).as(requirement.id()).contains(other);
                }));
        softly.assertAll();
    }

    @Test
    void requirements_that_ask_the_same_are_put_to_the_same() {
        assertThat(ALL)
                .allSatisfy(requirement -> assertThat(PACKS.sameAs(requirement.id()).stream()
                                .map(other ->
                                        PACKS.requirement(other).orElseThrow().each())
                                .distinct())
                        .as(requirement.id())
                        .containsExactly(requirement.each()));
    }

    @Test
    void no_two_entries_have_one_title() {
        assertThat(ALL.stream().map(Requirement::title)).doesNotHaveDuplicates();
    }

    // --- rules ------------------------------------------------------------------------------------------------------

    @Test
    void every_entry_has_a_shape_or_rules_in_a_file_of_its_id() {
        assertThat(ALL).filteredOn(requirement -> !requirement.isNarrative()).allSatisfy(requirement -> {
            if (requirement.hasOwnRules()) {
                assertThat(rulesOf(requirement)).exists();
            } else {
                assertThat(PACKS.shapes()).containsKey(requirement.shape());
                assertThat(RULES.resolve(requirement.pack()).resolve(requirement.id() + ".drl"))
                        .as("its shape answers it")
                        .doesNotExist();
                assertThat(rulesOf(requirement)).exists();
            }
        });
    }

    @Test
    void every_file_of_rules_in_a_pack_belongs_to_an_entry_and_every_other_to_a_shape() {
        for (Pack pack : PACKS.packs()) {
            assertThat(files(RULES.resolve(pack.id()), ".drl").stream().map(CatalogueTest::plainName))
                    .containsExactlyInAnyOrderElementsOf(pack.requirements().stream()
                            .filter(Requirement::hasOwnRules)
                            .map(Requirement::id)
                            .toList());
        }
        assertThat(files(RULES.resolve("shapes"), ".drl").stream().map(CatalogueTest::plainName))
                .containsExactlyInAnyOrderElementsOf(PACKS.shapes().keySet());
        assertThat(PACKS.shapes().keySet())
                .as("shapes nobody uses")
                .allMatch(shape -> shape.equals("nobody-listed")
                        || ALL.stream()
                                .anyMatch(requirement -> requirement.shape().equals(shape)));
    }

    @Test
    void rules_are_named_after_their_file_and_their_case() {
        SoftAssertions softly = new SoftAssertions();
        answering().forEach((file, cases) -> {
            String name = plainName(file);
            for (Rule rule : rules(file)) {
                if (rule.situation().isEmpty()) {
                    softly.assertThat(rule.name()).startsWith(name + ": names the seats");
                } else {
                    softly.assertThat(rule.name()).isEqualTo(name + ": " + rule.situation());
                }
                softly.assertThat(rule.text()).as(rule.name()).contains("Question( shape == \"" + name + "\"");
            }
        });
        softly.assertAll();
    }

    @Test
    void every_case_has_a_wording_and_every_wording_a_case() {
        SoftAssertions softly = new SoftAssertions();
        answering().forEach((file, wordings) -> {
            Set<String> inserted = new TreeSet<>();
            rules(file).stream()
                    .map(Rule::situation)
                    .filter(situation -> !situation.isEmpty())
                    .forEach(inserted::add);
            softly.assertThat(inserted).as(file.toString()).isEqualTo(new TreeSet<>(wordings.keySet()));
        });
        softly.assertAll();
    }

    @Test
    void an_entry_words_anew_only_cases_of_its_shape() {
        assertThat(ALL).allSatisfy(requirement -> {
            Shape shape = PACKS.shapes().get(requirement.shape());
            if (shape != null) {
                assertThat(shape.findings().keySet())
                        .containsAll(requirement.findings().keySet());
            }
        });
    }

    @Test
    void every_name_in_a_wording_is_filled_in_by_the_entry_or_by_the_rule_of_that_case() {
        SoftAssertions softly = new SoftAssertions();
        for (Requirement requirement : ALL) {
            if (requirement.isNarrative()) {
                continue;
            }
            Map<String, Set<String>> filled = new LinkedHashMap<>();
            rules(rulesOf(requirement))
                    .forEach(rule -> filled.computeIfAbsent(rule.situation(), k -> new TreeSet<>())
                            .addAll(rule.fills()));
            PACKS.findings(requirement)
                    .forEach((situation, wording) -> names(wording).stream()
                            // An entry that asks for nothing besides never comes to a case about what it asks for
                            // besides.
                            .filter(name -> !situation.endsWith(".also")
                                    || requirement.with().containsKey("also"))
                            .filter(name -> !ALWAYS.contains(name)
                                    && !requirement.with().containsKey(name))
                            .forEach(name -> softly.assertThat(filled.getOrDefault(situation, Set.of()))
                                    .as("%s, %s: {%s}", requirement.id(), situation, name)
                                    .contains(name)));
        }
        softly.assertAll();
    }

    @Test
    void the_rules_that_run_are_the_rules_in_the_folder() {
        Set<String> written = new TreeSet<>();
        for (Path file : files(RULES, ".drl")) {
            String text = text(file);
            Matcher room = Pattern.compile("(?m)^package ([\\w.]+)").matcher(text);
            assertThat(room.find()).as("%s names its package", file).isTrue();
            rules(file)
                    .forEach(rule -> assertThat(written.add(room.group(1) + "/" + rule.name()))
                            .as("%s stands once", rule.name())
                            .isTrue());
        }
        Set<String> running = new TreeSet<>(Evaluator.load(PACKS).ruleNames());
        running.addAll(Recogniser.load().ruleNames());
        assertThat(running).isEqualTo(written).hasSizeGreaterThan(150);
    }

    @Test
    void a_rule_is_named_by_the_shape_of_the_questions_it_answers() {
        // Questions are put to the rules of their own shape alone, found by this name.
        SoftAssertions softly = new SoftAssertions();
        for (Path file : answering().keySet()) {
            String shape = file.getFileName().toString().replace(".drl", "");
            for (Rule rule : rules(file)) {
                softly.assertThat(rule.name()).as("%s", file).startsWith(shape + ": ");
                softly.assertThat(rule.text()).as(rule.name()).contains(": Question( shape == \"" + shape + "\"");
            }
        }
        softly.assertAll();
    }

    // --- the words rules and entries look for -----------------------------------------------------------------------

    /** Whose fields a requirement put to each of these looks at. */
    private static String ownerOf(String each) {
        return switch (PACKS.subjectKinds().get(each).kind()) {
            case "membership" -> "organisation";
            default -> PACKS.subjectKinds().get(each).kind();
        };
    }

    @Test
    void every_path_in_an_entry_is_a_field_of_a_submission() {
        SoftAssertions softly = new SoftAssertions();
        for (Requirement requirement : ALL) {
            Shape shape = PACKS.shapes().get(requirement.shape());
            requirement.with().forEach((name, values) -> {
                boolean paths = shape == null
                        ? Set.of("facts", "fact", "list").contains(name)
                        : shape.takes(name).equals("paths");
                if (paths) {
                    boolean ofBoards = Set.of("boardFacts", "statedAs").contains(name)
                            || Set.of("board-covers", "board-states", "board-stands", "dated-by")
                                    .contains(requirement.shape());
                    String owner = ofBoards ? "board" : ownerOf(requirement.each());
                    softly.assertThat(Format.paths(owner))
                            .as("%s: %s of each %s", requirement.id(), name, owner)
                            .containsAll(values);
                }
            });
        }
        softly.assertAll();
    }

    @Test
    void every_list_an_entry_wants_complete_can_be_marked_complete() {
        SoftAssertions softly = new SoftAssertions();
        for (Requirement requirement : ALL) {
            if (Set.of("each-item-states", "list-covers").contains(requirement.shape())) {
                softly.assertThat(Format.completable(ownerOf(requirement.each())))
                        .as("%s: otherwise it could never be not met", requirement.id())
                        .containsAll(requirement.with().get("list"));
            }
        }
        softly.assertAll();
    }

    @Test
    void every_path_in_a_rule_is_a_field_of_a_submission() {
        Set<String> paths = new TreeSet<>();
        Set<String> lists = new TreeSet<>();
        for (String owner :
                List.of("system", "place", "organisation", "collaborative", "board", "network", "neighbourhood")) {
            paths.addAll(Format.paths(owner));
            paths.addAll(Format.paths("seat"));
            lists.addAll(Format.completable(owner));
        }
        SoftAssertions softly = new SoftAssertions();
        int found = 0;
        for (Path file : files(RULES, ".drl")) {
            Matcher path = Pattern.compile("\\bpath == \"([^\"]+)\"(?: \\|\\| == \"([^\"]+)\")?")
                    .matcher(text(file));
            while (path.find()) {
                found++;
                softly.assertThat(paths).as(file.toString()).contains(path.group(1));
                if (path.group(2) != null) {
                    softly.assertThat(paths).as(file.toString()).contains(path.group(2));
                }
            }
            Matcher list =
                    Pattern.compile("Complete\\([^)]*\\blist == \"([^\"]+)\"").matcher(text(file));
            while (list.find()) {
                found++;
                softly.assertThat(lists).as(file.toString()).contains(list.group(1));
            }
            Matcher item =
                    Pattern.compile("Item\\([^)]*\\blist == \"([^\"]+)\"").matcher(text(file));
            while (item.find()) {
                found++;
                softly.assertThat(paths).as(file.toString()).contains(item.group(1));
            }
        }
        softly.assertAll();
        assertThat(found).isGreaterThan(50);
    }

    @Test
    void words_that_only_look_like_fields_are_refused() {
        // So that the two tests above can fail.
        assertThat(Format.paths("place"))
                .contains("lead.post", "delegations.status")
                .doesNotContain("lead.pots", "note");
        assertThat(Format.completable("place")).contains("boards").doesNotContain("lead");
        assertThatCode(() -> Format.paths("planet")).isInstanceOf(IllegalArgumentException.class);
    }

    // --- scenarios --------------------------------------------------------------------------------------------------

    @Test
    void every_structural_entry_has_scenarios_for_the_verdicts_it_can_reach() {
        SoftAssertions softly = new SoftAssertions();
        for (Requirement requirement : ALL) {
            Path feature = FEATURES.resolve(requirement.pack()).resolve(requirement.id() + ".feature");
            if (!requirement.checkable().equals("structural")) {
                continue;
            }
            if (!Files.exists(feature)) {
                softly.fail("%s has no scenarios: %s is missing", requirement.id(), feature);
                continue;
            }
            String text = text(feature);
            softly.assertThat(text).as(feature.toString()).contains("@" + requirement.id());
            softly.assertThat(text.lines().filter(line -> line.contains("is checked against")))
                    .as("%s checks its own requirement", feature)
                    .isNotEmpty()
                    .allMatch(line -> line.contains("\"" + requirement.id() + "\""));
            Set<String> wanted = new LinkedHashSet<>();
            Set<Verdict> reachable = new TreeSet<>();
            PACKS.findings(requirement).keySet().forEach(situation -> reachable.add(Verdict.ofCase(situation)));
            for (Verdict verdict : requirement.shape().equals("choice-shown")
                    ? List.of(Verdict.LOCAL_CHOICE, Verdict.CANNOT_TELL)
                    : List.of(Verdict.MET, Verdict.NOT_MET, Verdict.CANNOT_TELL)) {
                if (reachable.contains(verdict)) {
                    wanted.add(verdict.word());
                }
            }
            softly.assertThat(reached(text)).as(feature.toString()).containsAll(wanted);
        }
        softly.assertAll();
    }

    @Test
    void every_file_of_scenarios_belongs_to_an_entry() {
        Set<String> ids = PACKS.requirementIds();
        assertThat(files(FEATURES, ".feature").stream().map(CatalogueTest::plainName))
                .isNotEmpty()
                .allMatch(ids::contains);
    }

    private static Set<String> reached(String feature) {
        Set<String> reached = new TreeSet<>();
        Matcher finding = Pattern.compile("the finding is \"([^\"]+)\"").matcher(feature);
        while (finding.find()) {
            String word = finding.group(1);
            if (word.startsWith("<")) {
                // A scenario outline: the verdicts stand in its table.
                for (Verdict verdict : Verdict.values()) {
                    if (Pattern.compile("\\| *" + verdict.word().replace("-", "[ -]") + " *\\|")
                            .matcher(feature.toLowerCase(Locale.ROOT))
                            .find()) {
                        reached.add(verdict.word());
                    }
                }
            } else {
                reached.add(word.toLowerCase(Locale.ROOT).replace(' ', '-'));
            }
        }
        return reached;
    }

    // --- reading the folders ----------------------------------------------------------------------------------------

    /** One rule as written: the case it inserts (empty when it only remarks) and the names it fills in. */
    private record Rule(String name, String text, String situation, Set<String> fills) {}

    /** Files of rules that answer questions, each with the wordings of its cases. */
    private static Map<Path, Map<String, Wording>> answering() {
        Map<Path, Map<String, Wording>> answering = new LinkedHashMap<>();
        PACKS.shapes()
                .forEach((id, shape) -> answering.put(RULES.resolve("shapes").resolve(id + ".drl"), shape.findings()));
        ALL.stream()
                .filter(Requirement::hasOwnRules)
                .forEach(requirement -> answering.put(rulesOf(requirement), requirement.findings()));
        return answering;
    }

    private static Path rulesOf(Requirement requirement) {
        return requirement.hasOwnRules()
                ? RULES.resolve(requirement.pack()).resolve(requirement.id() + ".drl")
                : RULES.resolve("shapes").resolve(requirement.shape() + ".drl");
    }

    private static List<Rule> rules(Path file) {
        String text = text(file);
        List<Rule> rules = new ArrayList<>();
        Matcher matcher = RULE.matcher(text);
        while (matcher.find()) {
            int end = text.indexOf("\nend", matcher.end());
            String body = text.substring(matcher.start(), end);
            Matcher situation = CASE.matcher(body);
            boolean answers = situation.find();
            Set<String> fills = new TreeSet<>();
            Matcher filled = FILLED.matcher(body);
            while (filled.find()) {
                fills.add(filled.group(1));
            }
            rules.add(new Rule(matcher.group(1), body, answers ? situation.group(1) : "", fills));
            assertThat(answers && situation.find())
                    .as("one answer in %s", matcher.group(1))
                    .isFalse();
        }
        assertThat(rules).as(file.toString()).isNotEmpty();
        return rules;
    }

    private static Set<String> names(Wording wording) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = NAME.matcher(wording.says() + wording.add());
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static String plainName(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[a-z]+$", "");
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
