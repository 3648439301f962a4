package org.icscheck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icscheck.check.Check;
import org.icscheck.domain.model.Model;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.requirement.Shape;
import org.icscheck.domain.scenario.Outcome;
import org.icscheck.domain.scenario.ScenarioReport;
import org.icscheck.engine.Evaluator;
import org.icscheck.engine.Mutants;
import org.icscheck.input.Intake;
import org.icscheck.input.SubmissionReader;
import org.icscheck.packs.Packs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Takes the rules away one by one, and changes the parameters of the catalogue one by one, and puts the cases of the
 * scenarios again: a rule or parameter whose absence no scenario notices is not held by any.
 */
class EveryRuleIsNoticedTest {

    private static final Packs PACKS = Packs.load();
    private static final Evaluator EVALUATOR = Evaluator.load(PACKS);
    private static final List<Put> PUT = new ArrayList<>();

    private record Put(Cases.Case one, Requirement requirement, Model model, LocalDate asAt) {}

    @BeforeAll
    static void run_the_scenarios() {
        Check check = Check.load();
        ScenarioReport report = new Scenarios(check)
                .run(new Scenarios.Request(Scenarios.shipped(check.packs()), ""), (done, of) -> {}, Cases.witness());
        assertThat(report.unreadable()).isZero();
        assertThat(report.count(Outcome.HOLDS))
                .as("the scenarios hold with all rules in place")
                .isPositive()
                .isEqualTo(report.scenarios().count());
        SubmissionReader reader = new SubmissionReader(PACKS.words(), PACKS.requirementIds());
        Map<String, Intake> read = new HashMap<>();
        for (Cases.Case one : new HashSet<>(Cases.all())) {
            Intake intake =
                    read.computeIfAbsent(one.submission(), submission -> reader.read(Scenarios.files(submission)));
            PUT.add(new Put(
                    one,
                    PACKS.requirement(one.requirement()).orElseThrow(),
                    intake.model(),
                    LocalDate.parse(intake.asAt())));
        }
        assertThat(PUT).allMatch(put -> holds(EVALUATOR, put));
    }

    @Test
    void a_scenario_notices_when_a_rule_is_missing() {
        Set<String> survivors = survivors("Took away %d rules", Mutants.missing(EVALUATOR));
        assertThat(survivors).as("rules whose absence no scenario notices").isEmpty();
    }

    private static Set<String> survivors(String done, List<Mutants.Mutant> mutants) {
        Set<String> survivors = mutants.stream()
                .filter(mutant -> {
                    Evaluator other = mutant.evaluator().get();
                    return likeliestFirst(mutant).allMatch(put -> holds(other, put));
                })
                .map(Mutants.Mutant::name)
                .collect(Collectors.toCollection(TreeSet::new));
        System.out.printf(
                done + " one by one: scenarios noticed %d (%.1f %%).%n",
                mutants.size(),
                mutants.size() - survivors.size(),
                100.0 * (mutants.size() - survivors.size()) / mutants.size());
        return survivors;
    }

    private static Set<String> explained(String list) throws IOException {
        Set<String> explained = new TreeSet<>();
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources", list))) {
            lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.replaceFirst(" +#.*$", ""))
                    .forEach(explained::add);
        }
        return explained;
    }

    /** A rule that is missing is missed where it gave the verdict; one that says too much is noticed elsewhere. */
    private static Stream<Put> likeliestFirst(Mutants.Mutant mutant) {
        String verdict = mutant.rule().replaceFirst("^[^:]*: ", "").replaceFirst("\\..*$", "");
        boolean missing = mutant.what().equals("missing");
        return PUT.stream()
                .filter(put -> concerns(mutant.rule(), put))
                .sorted(Comparator.comparing((Put put) -> put.one().verdict().equals(verdict) != missing));
    }

    /** Rules of a shape or requirement are noticed by its own cases; concepts by any. */
    private static boolean concerns(String rule, Put put) {
        int colon = rule.indexOf(": ");
        String of = colon < 0 ? "" : rule.substring(0, colon);
        boolean concept =
                PACKS.shapes().get(of) == null && PACKS.requirement(of).isEmpty();
        return concept
                || of.equals("nobody-listed")
                || put.requirement().shape().equals(of);
    }

    private static boolean holds(Evaluator evaluator, Put put) {
        return holds(evaluator, put, packOf(put.requirement()));
    }

    private static boolean holds(Evaluator evaluator, Put put, Pack pack) {
        Evaluator.Evaluation evaluation = evaluator.evaluate(put.model(), List.of(pack), put.asAt());
        if (!evaluation.defects().isEmpty()) {
            return false;
        }
        Set<String> verdicts = new HashSet<>();
        List<Finding> findings = evaluation.subjects().stream()
                .flatMap(subject -> subject.findings().stream())
                .filter(finding -> isAbout(finding, put.one().about()))
                .toList();
        findings.forEach(finding ->
                verdicts.add(finding.verdict().word() + (mentionsUnread(finding) ? " naming unread seats" : "")));
        String expected = put.one().verdict();
        return verdicts.stream().anyMatch(verdict -> verdict.startsWith(expected))
                && verdicts.size() == 1
                && put.one().said().stream().allMatch(said -> said.about().holds(findings, said.words()))
                && verdicts.equals(BASELINE.computeIfAbsent(put.one(), k -> Set.copyOf(verdicts)));
    }

    /** What each case came to with all rules in place; whether unread seats are named belongs to it. */
    private static final Map<Cases.Case, Set<String>> BASELINE = new ConcurrentHashMap<>();

    private static boolean mentionsUnread(Finding finding) {
        return finding.explanation().contains("It is not clear whom");
    }

    private static boolean isAbout(Finding finding, String name) {
        return finding.on().name().equals(name) || finding.subject().name().equals(name);
    }

    private static Pack packOf(Requirement requirement) {
        return Objects.requireNonNull(PACKS.pack(requirement.pack()).orElse(null))
                .only(requirement);
    }

    // --- parameters of the catalogue --------------------------------------------------------------------------------

    /** Parameters that word a finding and decide nothing. */
    private static final Set<String> WORDING = Set.of("what", "alsoWhat", "range", "anyOfWhat");

    /** One change to an entry. */
    private record Change(Requirement changed, String what) {}

    @Test
    void a_scenario_notices_when_a_parameter_of_an_entry_is_changed() throws IOException {
        Map<String, List<Put>> byRequirement = new HashMap<>();
        PUT.forEach(put -> byRequirement
                .computeIfAbsent(put.requirement().id(), k -> new ArrayList<>())
                .add(put));
        Set<String> survivors = new TreeSet<>();
        int made = 0;
        for (Pack pack : PACKS.packs()) {
            for (Requirement requirement : pack.requirements()) {
                for (Change change : changes(requirement)) {
                    made++;
                    Evaluator other = EVALUATOR.asking(PACKS.with(change.changed()));
                    boolean noticed = byRequirement.getOrDefault(requirement.id(), List.of()).stream()
                            .anyMatch(put -> !holds(other, put, pack.only(change.changed())));
                    if (!noticed) {
                        survivors.add(requirement.id() + " " + change.what());
                    }
                }
            }
        }
        System.out.printf(
                "Changed %d parameters of the catalogue one by one: scenarios noticed %d (%.1f %%).%n",
                made, made - survivors.size(), 100.0 * (made - survivors.size()) / made);
        assertThat(survivors)
                .as("changes that no scenario notices, and that are not explained in unnoticed-parameters.txt")
                .isEqualTo(explained("unnoticed-parameters.txt"));
    }

    private static List<Change> changes(Requirement requirement) {
        List<Change> changes = new ArrayList<>();
        requirement.with().forEach((name, values) -> {
            if (WORDING.contains(name)) {
                return;
            }
            for (String value : values) {
                List<String> others = new ArrayList<>(values);
                others.remove(value);
                if (others.isEmpty()) {
                    others.add(another(requirement, name, value));
                }
                Map<String, List<String>> with = new LinkedHashMap<>(requirement.with());
                with.put(name, others);
                changes.add(new Change(requirement.with(with), name + ": " + value));
            }
        });
        requirement
                .due()
                .ifPresent(due -> changes.add(new Change(
                        requirement.dated(
                                requirement.from(), requirement.until(), Optional.of(LocalDate.of(2099, 1, 1))),
                        "due")));
        return changes;
    }

    /** Another word of the list a parameter takes; a field or text that stands for nothing where it takes any. */
    private static String another(Requirement requirement, String name, String value) {
        Shape shape = PACKS.shapes().get(requirement.shape());
        String takes = shape == null ? "text" : shape.takes(name);
        List<String> words = PACKS.words().of(takes.equals("voices") ? "sectors" : takes);
        return words.stream()
                .filter(word -> !word.equals(value))
                .reduce((first, second) -> second)
                .orElse(
                        value.matches("\\d{4}-\\d\\d-\\d\\d")
                                ? "1900-01-01"
                                : value.matches("\\d+") ? "987654321" : "nothing");
    }
}
