package org.icscheck.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icscheck.check.Check;
import org.icscheck.domain.model.Model;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.NextSteps;
import org.icscheck.domain.requirement.NextSteps.Ask;
import org.icscheck.domain.requirement.NextSteps.Change;
import org.icscheck.domain.requirement.NextSteps.Option;
import org.icscheck.domain.requirement.NextSteps.Step;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.Headline;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.domain.requirement.Verdict;
import org.icscheck.engine.Evaluator;
import org.icscheck.packs.Packs;
import org.junit.jupiter.api.Test;

/** The shortest way to be ready is short, is a way, and takes nothing away; the questions that settle most come first. */
class AdvisorTest {

    private static final Check CHECK = Check.load();
    private static final Evaluator EVALUATOR = Evaluator.load(Packs::load);
    private static final LocalDate DAY = LocalDate.of(2021, 10, 1);

    /** In a class of its own: the work is shared among threads, and none of them may have to wait for this test to start. */
    private static final class Shown {
        static final Report EXAMPLE = advised(samples("example-system", ""), DAY);
        static final Report BURY = advised(samples("public-papers", "bury-2021"), LocalDate.of(2021, 4, 12));
    }

    private static List<Check.File> samples(String folder, String name) {
        List<Check.File> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(Path.of("samples", folder))) {
            for (Path file : all.sorted().toList()) {
                if (file.getFileName().toString().startsWith(name)) {
                    files.add(Check.file(file.toString(), Files.readAllBytes(file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static Report run(List<Check.File> files, LocalDate day) {
        Report report = CHECK.run(new Check.Request(files, List.of(), Optional.of(day), day));
        assertThat(report.inputs())
                .allSatisfy(input -> assertThat(input.problems()).isEmpty());
        return report;
    }

    private static Report advised(List<Check.File> files, LocalDate day) {
        return new Advisor(EVALUATOR).advise(run(files, day), (number, of) -> {});
    }

    private static Report advised(String submission) {
        return advised(List.of(file(submission)), DAY);
    }

    private static Check.File file(String submission) {
        return Check.file("a.yaml", ("format: icscheck/submission/v1\n" + submission).getBytes(StandardCharsets.UTF_8));
    }

    private static SubjectReport of(Report report, String subject) {
        return report.subjects().stream()
                .filter(one -> one.subject().id().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static NextSteps next(Report report, String subject) {
        return of(report, subject).next().orElseThrow();
    }

    private static List<Finding> open(SubjectReport subject) {
        return subject.findings().stream().filter(Finding::isOpenGap).toList();
    }

    private static Set<String> ids(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.requirement().id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<List<String>> says(Step step) {
        return step.options().stream()
                .map(option -> option.changes().stream().map(Change::says).toList())
                .toList();
    }

    // --- proof by checking the changed models here, without what the advice rests on --------------------------------

    /** How many findings of each verdict every question of a report has, boards not told apart. */
    private static Map<String, List<Verdict>> verdicts(List<SubjectReport> subjects) {
        Map<String, List<Verdict>> verdicts = new TreeMap<>();
        for (SubjectReport subject : subjects) {
            for (Finding finding : subject.findings()) {
                String on = finding.on().kind().equals("board") || finding.on().equals(finding.subject())
                        ? ""
                        : finding.on().id();
                Stream.concat(Stream.of(finding.requirement()), finding.alsoAsked().stream())
                        .forEach(asked -> verdicts.computeIfAbsent(
                                        subject.subject().id() + " " + asked.id() + " " + on, k -> new ArrayList<>())
                                .add(finding.verdict()));
            }
        }
        return verdicts;
    }

    private static String key(Finding finding) {
        return verdicts(List.of(new SubjectReport(
                        finding.subject(), Headline.NOT_READY, List.of(finding.alsoAsked(List.of())), List.of())))
                .keySet()
                .iterator()
                .next();
    }

    private record Workshop(Report report, Map<Change, Consumer<Model>> edits) {

        static Workshop of(Report report) {
            Candidates candidates = new Candidates(EVALUATOR.packs(), report.model(), report.asAt());
            Map<Change, Consumer<Model>> edits = new HashMap<>();
            report.subjects().stream()
                    .flatMap(subject -> subject.findings().stream())
                    .filter(Finding::isOpenGap)
                    .flatMap(gap -> candidates.of(gap).stream())
                    .forEach(candidate -> edits.put(candidate.change(), candidate.edit()));
            return new Workshop(report, edits);
        }

        List<SubjectReport> check(List<Change> changes) {
            Model copy = Edits.copy(report.model());
            changes.forEach(change -> Objects.requireNonNull(edits.get(change)).accept(copy));
            List<Pack> packs =
                    report.packs().stream().map(Report.PackUsed::pack).toList();
            Evaluator.Evaluation evaluation = EVALUATOR.evaluate(copy, packs, report.asAt());
            assertThat(evaluation.defects()).isEmpty();
            return evaluation.subjects();
        }

        boolean closes(List<Change> changes, List<Finding> gaps) {
            Map<String, List<Verdict>> after = verdicts(check(changes));
            return gaps.stream()
                    .allMatch(gap -> after.getOrDefault(key(gap), List.of()).stream()
                            .noneMatch(verdict -> verdict == Verdict.NOT_MET
                                    || verdict == Verdict.PARTLY_MET
                                    || verdict == Verdict.CANNOT_TELL));
        }
    }

    private static List<Change> firsts(NextSteps next, Step but) {
        return next.steps().stream()
                .filter(step -> step != but)
                .flatMap(step -> step.options().get(0).changes().stream())
                .toList();
    }

    private static List<Change> with(List<Change> some, List<Change> more) {
        List<Change> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static void assertProved(Report report) {
        Workshop workshop = Workshop.of(report);
        Map<String, List<Verdict>> before = verdicts(report.subjects());
        for (SubjectReport subject : report.subjects()) {
            NextSteps next = subject.next().orElseThrow();
            for (Step step : next.steps()) {
                for (Option option : step.options()) {
                    List<SubjectReport> changed = workshop.check(with(firsts(next, step), option.changes()));
                    Map<String, List<Verdict>> after = verdicts(changed);
                    before.forEach((question, verdicts) -> {
                        if (verdicts.stream().allMatch(verdict -> verdict == Verdict.MET)) {
                            assertThat(after)
                                    .as("%s after %s", question, option)
                                    .containsEntry(question, verdicts);
                        }
                    });
                    SubjectReport own = changed.stream()
                            .filter(one -> one.subject().equals(subject.subject()))
                            .findFirst()
                            .orElseThrow();
                    assertThat(open(own).stream().map(AdvisorTest::key))
                            .as("%s after %s", subject.subject(), option)
                            .containsExactlyInAnyOrderElementsOf(next.remaining().stream()
                                    .map(AdvisorTest::key)
                                    .toList());
                    changed.stream()
                            .filter(one -> !one.subject().equals(subject.subject()))
                            .forEach(one -> assertThat(open(one).stream().map(AdvisorTest::key))
                                    .isSubsetOf(open(of(report, one.subject().id())).stream()
                                            .map(AdvisorTest::key)
                                            .toList()));
                }
            }
        }
    }

    @Test
    void every_way_for_the_example_system_and_its_ten_places_closes_what_it_says_and_breaks_nothing() {
        assertThat(Shown.EXAMPLE.subjects()).hasSize(11);
        assertThat(Shown.EXAMPLE.subjects().stream()
                        .mapToInt(
                                subject -> subject.next().orElseThrow().steps().size())
                        .sum())
                .isGreaterThan(20);
        assertProved(Shown.EXAMPLE);
    }

    @Test
    void no_way_for_the_ten_places_has_a_change_too_many() {
        Workshop workshop = Workshop.of(Shown.EXAMPLE);
        for (SubjectReport place : Shown.EXAMPLE.subjects()) {
            if (!place.subject().kind().equals("place")) {
                continue;
            }
            NextSteps next = place.next().orElseThrow();
            for (Step step : next.steps()) {
                for (Option option : step.options()) {
                    List<Change> rest = firsts(next, step);
                    int all = 1 << option.changes().size();
                    for (int chosen = 0; chosen < all - 1; chosen++) {
                        List<Change> fewer = new ArrayList<>();
                        for (int i = 0; i < option.changes().size(); i++) {
                            if ((chosen & (1 << i)) != 0) {
                                fewer.add(option.changes().get(i));
                            }
                        }
                        assertThat(workshop.closes(with(rest, fewer), step.closes()))
                                .as("%s: %s instead of %s", place.subject().name(), fewer, option)
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    void every_open_gap_is_closed_once_or_remains() {
        for (SubjectReport subject : Shown.EXAMPLE.subjects()) {
            NextSteps next = subject.next().orElseThrow();
            List<Finding> all = new ArrayList<>(next.remaining());
            all.addAll(next.together());
            next.steps().forEach(step -> all.addAll(step.closes()));
            assertThat(all).containsExactlyInAnyOrderElementsOf(open(subject));
            assertThat(next.exhaustive()).isTrue();
            assertThat(next.remaining())
                    .allSatisfy(gap -> assertThat(gap.remedy()).isNotEmpty());
        }
    }

    // --- Bury -------------------------------------------------------------------------------------------------------

    @Test
    void the_shortest_way_for_bury_is_a_seat_for_healthwatch_and_two_papers() {
        NextSteps next = next(Shown.BURY, "bury");
        assertThat(next.steps())
                .extracting(step -> ids(step.closes()), AdvisorTest::says)
                .containsExactly(
                        tuple(
                                Set.of("IC-2.31-PLACE-1C", "IC-2.31-PLACE-3"),
                                List.of(List.of("Agree what is not agreed yet for Bury Locality System Board:"
                                        + " decisions, status: draft; “Terms of reference of the Bury Locality System"
                                        + " Board” (terms of reference): in draft"))),
                        tuple(
                                Set.of("IC-2.19-FRAMEWORK"),
                                List.of(List.of("Write “Accountability agreement between the GM ICS and the Locality"
                                        + " System Board” (accountability framework between system and place), dealing"
                                        + " with funding, commissioning and risk, and agree it"))),
                        tuple(
                                Set.of("IC-2.31-PLACE-2F"),
                                List.of(
                                        List.of("Give Healthwatch a seat on Bury Locality System Board"),
                                        List.of("Declare that Bury Locality System Board and Bury Integrated Delivery"
                                                + " Collaborative act together as one partnership"))));
        assertThat(next.steps().get(2).options().get(1).changes())
                .extracting(Change::onlyIf)
                .containsExactly("they do act together");
        assertThat(next.remaining()).isEmpty();
        assertThat(open(next.after())).isEmpty();
        assertThat(next.after().headline()).isEqualTo(Headline.CANNOT_SAY);
        assertProved(Shown.BURY);
    }

    /** The same three changes written into the file by hand, read and checked as any other submission. */
    @Test
    void bury_with_these_changes_in_its_file_has_no_gap_left() throws IOException {
        String file = Files.readString(Path.of("samples", "public-papers", "bury-2021.yaml"));
        String changed = replaced(
                replaced(
                        replaced(
                                file,
                                "(?s)(id: bury-system-board\\b.*?seats:\\n)(\\s*)- ",
                                "$1$2- { post: Healthwatch, represents: [healthwatch] }\n$2- "),
                        "(?s)(id: bury-system-board\\b.*?decisions:.*?status: )draft",
                        "$1agreed"),
                "(?s)(kind: terms-of-reference.*?of: bury-system-board.*?status: )draft",
                "$1agreed");
        changed = replaced(
                changed,
                "(?s)(kind: accountability-framework.*?status: )to-write(.*?covers: )\\[[^\\]]*]",
                "$1agreed$2[funding, commissioning, risk]");
        Report report = run(
                List.of(Check.file("bury.yaml", changed.getBytes(StandardCharsets.UTF_8))), LocalDate.of(2021, 4, 12));
        assertThat(open(of(Shown.BURY, "bury"))).hasSize(4);
        assertThat(open(of(report, "bury"))).isEmpty();
        Map<String, List<Verdict>> after = verdicts(report.subjects());
        verdicts(Shown.BURY.subjects()).forEach((question, verdicts) -> {
            if (verdicts.stream().allMatch(verdict -> verdict == Verdict.MET)) {
                assertThat(after).containsEntry(question, verdicts);
            }
        });
    }

    private static String replaced(String text, String pattern, String by) {
        String changed = text.replaceFirst(pattern, by);
        assertThat(changed).isNotEqualTo(text);
        return changed;
    }

    // --- what is never advised --------------------------------------------------------------------------------------

    @Test
    void where_boards_that_act_together_close_three_gaps_that_is_shorter_than_three_seats() {
        NextSteps next = next(Shown.EXAMPLE, "cawderstone");
        assertThat(next.steps())
                .filteredOn(step -> ids(step.closes()).contains("IC-2.31-PLACE-2F"))
                .singleElement()
                .satisfies(step -> assertThat(says(step))
                        .containsExactly(
                                List.of("Declare that Cawderstone Place Board and Cawderstone Delivery Partnership act"
                                        + " together as one partnership"),
                                List.of(
                                        "Give community services providers a seat on Cawderstone Place Board",
                                        "Give mental health providers a seat on Cawderstone Place Board",
                                        "Give Healthwatch a seat on Cawderstone Place Board")));
        assertThat(next.changes()).isEqualTo(3);
    }

    @Test
    void an_answer_of_partly_is_not_turned_into_a_yes() {
        assertThat(next(Shown.EXAMPLE, "aldermoss").steps()).isEmpty();
        assertThat(ids(next(Shown.EXAMPLE, "aldermoss").remaining())).containsExactly("IC-1.15-D");
    }

    @Test
    void a_list_is_never_made_less_complete_to_hide_a_gap() {
        for (SubjectReport subject : Shown.EXAMPLE.subjects()) {
            for (Step step : subject.next().orElseThrow().steps()) {
                Map<String, List<Verdict>> after =
                        verdicts(List.of(subject.next().orElseThrow().after()));
                assertThat(step.closes())
                        .allSatisfy(gap -> assertThat(after.getOrDefault(key(gap), List.of()))
                                .doesNotContain(Verdict.CANNOT_TELL));
            }
        }
    }

    @Test
    void a_trust_is_not_sent_into_a_collaborative_that_does_something_else() {
        assertThat(next(Shown.EXAMPLE, "estermere-and-vale").steps().stream()
                        .flatMap(step -> step.options().stream())
                        .flatMap(option -> option.changes().stream())
                        .map(Change::says))
                .contains("Have Orrinmoor Hospital NHS Trust join Estermere and Vale Acute Collaborative")
                .noneMatch(says -> says.contains("Threefells Ambulance Service NHS Trust join"));
    }

    @Test
    void a_change_that_would_lose_what_is_met_is_not_advised() {
        // With the delivery board, whose list is open, acting for the partnership nobody could say any more that the
        // partnership is fully listed; but a met finding would be lost only if the engine said so, and then it is left
        // out.
        Report report = advised("places: [{ id: one, name: One, boards: ["
                + "{ id: board, name: One Board, purpose: place-partnership, membership: complete,"
                + " seats: [{ post: Director of Public Health }] },"
                + "{ id: delivery, name: One Delivery, purpose: place-provider-partnership,"
                + " seats: [{ post: Healthwatch }] }] }]\n");
        assertProved(report);
        assertThat(next(report, "one").remaining()).isEmpty();
    }

    @Test
    void with_few_checks_allowed_it_says_that_not_every_way_was_tried_and_still_proves_what_it_says() {
        Report report = new Advisor(EVALUATOR, 3)
                .advise(run(samples("public-papers", "bury-2021"), LocalDate.of(2021, 4, 12)), (number, of) -> {});
        NextSteps next = next(report, "bury");
        assertThat(next.exhaustive()).isFalse();
        assertThat(next.checks()).isLessThanOrEqualTo(3);
        assertProved(report);
    }

    @Test
    void what_is_searched_on_an_excerpt_is_what_the_search_on_the_whole_finds() {
        Report report = run(
                Stream.of("cawderstone", "fennowick", "system")
                        .flatMap(name -> samples("example-system", name).stream())
                        .toList(),
                DAY);
        List<String> searched = new ArrayList<>();
        Report quick = new Advisor(EVALUATOR, Advisor.MOST_CHECKS, (model, subject) -> {
                    Model part = Excerpt.of(model, subject);
                    searched.add(subject.id() + " of " + part.places().size());
                    return part;
                })
                .advise(report, (number, of) -> {});
        // Without seats a place reads otherwise than in the report, and the excerpt is not used.
        Report whole = new Advisor(EVALUATOR, Advisor.MOST_CHECKS, (model, subject) -> {
                    Model part = Edits.copy(model);
                    part.seats().clear();
                    part.represented().clear();
                    part.details().removeIf(detail -> detail.owner().kind().equals("seat"));
                    return part;
                })
                .advise(report, (number, of) -> {});
        assertThat(searched)
                .containsExactlyInAnyOrder("cawderstone of 1", "fennowick of 1", "estermere-and-vale of 10");
        assertThat(quick.subjects()).isEqualTo(whole.subjects());
        assertThat(next(quick, "cawderstone").steps()).hasSize(3);
    }

    @Test
    void a_way_is_not_proved_where_the_whole_model_loses_something_or_says_otherwise() {
        Report report = run(samples("example-system", "cawderstone"), DAY);
        Report other = run(samples("example-system", "fennowick"), DAY);
        SubjectReport place = of(report, "cawderstone");
        Outcome before = new Outcome(report.subjects(), 0, DAY);
        Outcome broken = new Outcome(other.subjects(), 0, DAY);
        Outcome otherwise = new Outcome(
                List.of(new SubjectReport(
                        place.subject(),
                        place.headline(),
                        place.findings().stream()
                                .filter(finding -> finding.verdict() != Verdict.CANNOT_TELL)
                                .toList(),
                        place.readings())),
                0,
                DAY);
        assertThat(otherwise.breaksNothingOf(before)).isTrue();
        Outcome defect = new Outcome(report.subjects(), 1, DAY);
        Candidate nothing =
                new Candidate("nothing", new Change("seat", "Change nothing", "", place.subject()), model -> {});
        TreeSet<Integer> way = new TreeSet<>(Set.of(0));
        Bench part = new Bench(report.model(), model -> before, before, List.of(nothing), 1);
        assertThat(Map.of("the same", before, "lost", broken, "otherwise", otherwise, "a defect more", defect)
                        .entrySet()
                        .stream()
                        .filter(whole -> new Bench(
                                        report.model(), model -> whole.getValue(), before, List.of(nothing), 1)
                                .proves(way, place.subject(), part))
                        .map(Map.Entry::getKey))
                .containsExactly("the same");
    }

    @Test
    void the_same_report_gives_the_same_advice() {
        Report again = advised(samples("public-papers", "bury-2021"), LocalDate.of(2021, 4, 12));
        assertThat(again.subjects()).isEqualTo(Shown.BURY.subjects());
    }

    @Test
    void every_kind_of_change_is_known_and_used() {
        Packs packs = EVALUATOR.packs();
        Set<String> named = new LinkedHashSet<>();
        packs.packs().stream()
                .flatMap(pack -> pack.requirements().stream())
                .forEach(requirement -> named.addAll(packs.mendedBy(requirement)));
        assertThat(packs.changeKinds().keySet().stream()
                        .map(kind -> kind.split("\\.")[0])
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(named);
        // Whatever a finding looks like, seeking changes for it goes well and leaves no gap in the words.
        for (Report report : List.of(Shown.EXAMPLE, Shown.BURY)) {
            Candidates candidates = new Candidates(packs, report.model(), report.asAt());
            report.subjects().stream()
                    .flatMap(subject -> subject.findings().stream())
                    .flatMap(finding -> candidates.of(finding).stream())
                    .forEach(candidate -> assertThat(candidate.change().says())
                            .doesNotContain("{")
                            .doesNotEndWith("."));
        }
    }

    // --- questions --------------------------------------------------------------------------------------------------

    @Test
    void questions_that_settle_more_come_first_and_required_before_recommended() {
        for (SubjectReport subject : Shown.EXAMPLE.subjects()) {
            List<Ask> asks = subject.next().orElseThrow().questions();
            assertThat(asks).extracting(Ask::required).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        }
        assertThat(next(Shown.BURY, "bury").questions())
                .first()
                .satisfies(ask -> assertThat(ask.required()).isEqualTo(10));
    }

    @Test
    void everything_required_that_cannot_be_told_is_asked_once() {
        for (SubjectReport subject : Shown.EXAMPLE.subjects()) {
            List<Finding> asked = subject.next().orElseThrow().questions().stream()
                    .filter(ask -> ask.kind() == Ask.Kind.FACT)
                    .flatMap(ask -> ask.settles().stream())
                    .toList();
            assertThat(asked).doesNotHaveDuplicates();
            assertThat(asked)
                    .containsAll(subject.findings().stream()
                            .filter(finding -> finding.verdict() == Verdict.CANNOT_TELL
                                    && finding.due().isEmpty()
                                    && finding.requirement().strength().word().equals("required"))
                            .toList());
        }
    }

    @Test
    void a_question_says_who_usually_knows() {
        assertThat(next(Shown.BURY, "bury").questions())
                .filteredOn(ask -> ask.text().startsWith("the missing seats of Bury Health and Wellbeing Board"))
                .singleElement()
                .satisfies(ask -> {
                    assertThat(ask.who())
                            .containsExactly("Whoever keeps the papers of the board: its secretary or governance lead");
                    assertThat(ask.settles()).hasSize(6);
                });
        assertThat(next(Shown.BURY, "bury").questions())
                .allSatisfy(ask -> assertThat(ask.who()).isNotEmpty());
    }

    @Test
    void a_seat_nobody_could_read_is_a_question_about_the_gaps_it_might_close() {
        assertThat(next(Shown.BURY, "bury").questions())
                .filteredOn(ask -> ask.kind() == Ask.Kind.SEAT)
                .filteredOn(ask -> ask.text().contains("Strategic Finance Group Chair"))
                .singleElement()
                .satisfies(ask -> {
                    assertThat(ids(ask.settles())).contains("IC-2.31-PLACE-2F");
                    assertThat(ask.who()).containsExactly("Whoever keeps the membership of Bury Locality System Board");
                });
    }
}
