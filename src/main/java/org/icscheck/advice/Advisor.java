package org.icscheck.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.icscheck.domain.model.Model;
import org.icscheck.domain.model.Subject;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.NextSteps;
import org.icscheck.domain.requirement.NextSteps.Ask;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SeatReading;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.requirement.Shape;
import org.icscheck.domain.requirement.Strength;
import org.icscheck.domain.requirement.ToAdd;
import org.icscheck.domain.requirement.Verdict;
import org.icscheck.engine.Evaluator;
import org.icscheck.packs.Packs;

/**
 * Says what to do next about each place and system of a report: what to ask, and the shortest way to be ready.
 *
 * <p>Bounded by the number of copies checked and not by time, so that the same report gives the same advice anywhere.
 * Thread-safe.
 */
public final class Advisor {

    /** How many changed copies are checked for one place or system at most. */
    static final int MOST_CHECKS = 600;

    private final Evaluator evaluator;
    private final Packs packs;
    private final int most;
    private final BiFunction<Model, Subject, Model> excerpt;

    /** An advisor that proves its advice by this evaluator. */
    public Advisor(Evaluator evaluator) {
        this(evaluator, MOST_CHECKS);
    }

    Advisor(Evaluator evaluator, int most) {
        this(evaluator, most, Excerpt::of);
    }

    /** @param excerpt what of a model is needed to answer for a subject; where that is too little the whole is taken */
    Advisor(Evaluator evaluator, int most, BiFunction<Model, Subject, Model> excerpt) {
        this.evaluator = evaluator;
        this.packs = evaluator.packs();
        this.most = most;
        this.excerpt = excerpt;
    }

    /** Hears how far the work has come: so many of so many places and systems; one at a time, on any thread. */
    @FunctionalInterface
    public interface Progress {

        /** One more is done. */
        void done(int number, int of);
    }

    /** The report with what to do next on every place and system of which something was asked. */
    public Report advise(Report report, Progress progress) {
        List<Pack> asked = report.packs().stream().map(Report.PackUsed::pack).toList();
        Outcome before = new Outcome(report.subjects(), report.defects().size(), report.asAt());
        Object turn = new Object();
        int[] done = {0};
        // Side by side: nothing that is worked out for one bears on another.
        List<SubjectReport> advised = report.subjects().parallelStream()
                .map(subject -> {
                    SubjectReport one = subject.findings().isEmpty()
                            ? subject
                            : subject.with(next(report.model(), asked, report.asAt(), before, subject));
                    synchronized (turn) {
                        progress.done(++done[0], report.subjects().size());
                    }
                    return one;
                })
                .toList();
        return report.with(advised);
    }

    private NextSteps next(Model model, List<Pack> asked, LocalDate asAt, Outcome before, SubjectReport subject) {
        // The gravest first, then the order of the catalogue: as the report lists what must be fixed.
        List<Finding> gaps = subject.findings().stream()
                .filter(Finding::isOpenGap)
                .sorted(Comparator.comparing(finding -> finding.verdict() == Verdict.PARTLY_MET))
                .toList();
        Candidates source = new Candidates(packs, model, asAt);
        List<Candidate> candidates = new ArrayList<>();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Map<Finding, List<Integer>> forGap = new LinkedHashMap<>();
        for (Finding gap : gaps) {
            for (Candidate candidate : source.of(gap)) {
                Integer number = numbers.get(candidate.key());
                if (number == null) {
                    number = candidates.size();
                    numbers.put(candidate.key(), number);
                    candidates.add(candidate);
                }
                List<Integer> own = forGap.computeIfAbsent(gap, k -> new ArrayList<>());
                if (!own.contains(number)) {
                    own.add(number);
                }
            }
        }
        Bench whole = new Bench(
                model,
                copy -> outcome(evaluator.evaluate(copy, asked, asAt), asAt),
                before,
                List.copyOf(candidates),
                most);
        return searched(model, asked, asAt, subject, whole, gaps, candidates, forGap)
                .orElseGet(() -> {
                    Search.Found found = new Search(gaps, candidates, forGap, whole).run();
                    return steps(subject, found, whole.outcome(found.way()), whole.checks());
                });
    }

    /**
     * Searches on what concerns the subject alone, which is quick, and proves what was found on the whole model.
     *
     * @return empty when the whole says otherwise, so that the search has to be made on it
     */
    private Optional<NextSteps> searched(
            Model model,
            List<Pack> asked,
            LocalDate asAt,
            SubjectReport subject,
            Bench whole,
            List<Finding> gaps,
            List<Candidate> candidates,
            Map<Finding, List<Integer>> forGap) {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Subject about = subject.subject();
        Model part = excerpt.apply(model, about);
        Evaluator.Trials trials = evaluator.trials(part, asked, asAt, about);
        Outcome same = outcome(trials.of(part), asAt);
        if (!same.of(about).findings().equals(subject.findings())) {
            return Optional.empty();
        }
        Bench bench = new Bench(part, copy -> outcome(trials.of(copy), asAt), same, candidates, most);
        Search.Found found = new Search(gaps, candidates, forGap, bench).run();
        boolean proved = found.way().isEmpty()
                || Stream.concat(Stream.of(found.way()), found.others().stream())
                        .allMatch(changes -> whole.proves(changes, about, bench));
        return proved
                ? Optional.of(steps(subject, found, whole.outcome(found.way()), bench.checks()))
                : Optional.empty();
    }

    private static Outcome outcome(Evaluator.Evaluation evaluation, LocalDate asAt) {
        return new Outcome(evaluation.subjects(), evaluation.defects().size(), asAt);
    }

    private NextSteps steps(SubjectReport subject, Search.Found found, Outcome after, int checks) {
        return new NextSteps(
                questions(subject),
                found.steps(),
                found.together(),
                found.remaining(),
                after.of(subject.subject()),
                checks,
                found.exhaustive());
    }

    // --- what to ask ------------------------------------------------------------------------------------------------

    private List<Ask> questions(SubjectReport subject) {
        List<Ask> asks = new ArrayList<>(seats(subject));
        List<Finding> untold = subject.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.CANNOT_TELL
                        && finding.due().isEmpty()
                        && !finding.add().isEmpty()
                        && finding.requirement().strength() != Strength.LOCAL_CHOICE)
                .toList();
        ToAdd.of(untold).forEach((add, settles) -> asks.add(new Ask(Ask.Kind.FACT, add, who(settles), settles)));
        // The sort is stable: among equals the order of the report stays.
        asks.sort(Comparator.comparing((Ask ask) -> ask.required() == 0)
                .thenComparing(Comparator.comparingLong(Ask::required).reversed())
                .thenComparing(
                        Comparator.comparingInt((Ask ask) -> ask.settles().size())
                                .reversed()));
        return List.copyOf(asks);
    }

    /** Seats that could not be read and are named where somebody is missing: the answer may be that nobody is. */
    private static List<Ask> seats(SubjectReport subject) {
        List<Ask> asks = new ArrayList<>();
        for (SeatReading read : subject.readings()) {
            String seat = read.reading().seat().says();
            List<Finding> open = read.reading().question().isEmpty()
                    ? List.of()
                    : subject.findings().stream()
                            .filter(finding -> finding.due().isEmpty())
                            .filter(finding -> finding.explanation().contains(Finding.UNREAD)
                                    && finding.explanation()
                                            .substring(finding.explanation().indexOf(Finding.UNREAD))
                                            .contains(seat))
                            .toList();
            if (!open.isEmpty()) {
                asks.add(new Ask(
                        Ask.Kind.SEAT,
                        read.reading().question() + " (on " + read.board().name() + ")",
                        List.of("Whoever keeps the membership of "
                                + read.board().name()),
                        open));
            }
        }
        return asks;
    }

    private List<String> who(List<Finding> settles) {
        Set<String> who = new LinkedHashSet<>();
        for (Finding finding : settles) {
            Requirement requirement = finding.requirement();
            Shape shape = packs.shapes().get(requirement.shape());
            who.add(shape == null || shape.heldBy().isEmpty() ? requirement.who() : shape.heldBy());
        }
        who.remove("");
        return List.copyOf(who);
    }
}
