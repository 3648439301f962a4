package org.icscheck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.icscheck.domain.model.Model;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.engine.Evaluator;
import org.icscheck.input.Intake;
import org.icscheck.input.SubmissionReader;
import org.icscheck.packs.Packs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Takes the rules away one by one and puts every case of the scenarios again: a rule whose absence no scenario notices is
 * not held by any.
 */
class EveryRuleIsNoticedTest {

    private static final Packs PACKS = Packs.load();
    private static final Evaluator EVALUATOR = Evaluator.load(PACKS);
    private static final List<Put> PUT = new ArrayList<>();

    private record Put(Cases.Case one, Requirement requirement, Model model, LocalDate asAt) {}

    @BeforeAll
    static void run_the_scenarios() {
        byte status = io.cucumber.core.cli.Main.run(
                new String[] {"--glue", "org.icscheck.scenarios", "--plugin", "summary", "features"},
                EveryRuleIsNoticedTest.class.getClassLoader());
        assertThat(status).as("the scenarios pass with all rules in place").isZero();
        SubmissionReader reader = new SubmissionReader(PACKS.words(), PACKS.requirementIds());
        Map<String, Intake> read = new HashMap<>();
        for (Cases.Case one : new HashSet<>(Cases.all())) {
            Intake intake = read.computeIfAbsent(one.submission(), submission -> reader.read(Steps.files(submission)));
            PUT.add(new Put(
                    one,
                    PACKS.requirement(one.requirement()).orElseThrow(),
                    intake.model(),
                    LocalDate.parse(intake.asAt())));
        }
        assertThat(PUT).allMatch(put -> holds(EVALUATOR, put));
    }

    @TestFactory
    Stream<DynamicTest> a_scenario_notices_when_a_rule_is_missing() {
        return EVALUATOR.ruleNames().stream()
                .map(name -> name.substring(name.indexOf('/') + 1))
                .map(rule -> DynamicTest.dynamicTest(rule, () -> {
                    Evaluator fewer = EVALUATOR.without(rule);
                    assertThat(PUT.stream().filter(put -> concerns(rule, put)))
                            .as("scenarios that notice that “" + rule + "” is missing")
                            .anyMatch(put -> !holds(fewer, put));
                }));
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
        Evaluator.Evaluation evaluation =
                evaluator.evaluate(put.model(), List.of(packOf(put.requirement())), put.asAt());
        if (!evaluation.defects().isEmpty()) {
            return false;
        }
        Set<String> verdicts = new HashSet<>();
        evaluation.subjects().stream()
                .flatMap(subject -> subject.findings().stream())
                .filter(finding -> isAbout(finding, put.one().about()))
                .forEach(finding -> verdicts.add(
                        finding.verdict().word() + (mentionsUnread(finding) ? " naming unread seats" : "")));
        String expected = put.one().verdict();
        return verdicts.stream().anyMatch(verdict -> verdict.startsWith(expected))
                && verdicts.size() == 1
                && verdicts.equals(BASELINE.computeIfAbsent(put.one(), k -> Set.copyOf(verdicts)));
    }

    /** What each case came to with all rules in place; whether unread seats are named belongs to it. */
    private static final Map<Cases.Case, Set<String>> BASELINE = new HashMap<>();

    private static boolean mentionsUnread(Finding finding) {
        return finding.explanation().contains("It is not clear whom");
    }

    private static boolean isAbout(Finding finding, String name) {
        return finding.on().name().equals(name) || finding.subject().name().equals(name);
    }

    private static Pack packOf(Requirement requirement) {
        Pack pack = Objects.requireNonNull(PACKS.pack(requirement.pack()).orElse(null));
        return new Pack(
                pack.id(),
                pack.version(),
                pack.title(),
                pack.publisher(),
                pack.status(),
                pack.from(),
                pack.to(),
                pack.systems(),
                List.of(requirement));
    }
}
