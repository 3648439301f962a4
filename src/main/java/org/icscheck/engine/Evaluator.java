package org.icscheck.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.icscheck.domain.model.Board;
import org.icscheck.domain.model.BoardSays;
import org.icscheck.domain.model.Detail;
import org.icscheck.domain.model.Document;
import org.icscheck.domain.model.Model;
import org.icscheck.domain.model.Reading;
import org.icscheck.domain.model.Seat;
import org.icscheck.domain.model.SeatSays;
import org.icscheck.domain.model.SpeaksFor;
import org.icscheck.domain.model.Subject;
import org.icscheck.domain.model.Unclear;
import org.icscheck.domain.requirement.Answer;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Question;
import org.icscheck.domain.requirement.Remark;
import org.icscheck.domain.requirement.Report.Headline;
import org.icscheck.domain.requirement.Report.SeatReading;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.domain.requirement.Strength;
import org.icscheck.domain.requirement.Verdict;
import org.icscheck.packs.Packs;
import org.jspecify.annotations.Nullable;

/**
 * Holds a model against packs: recognise, ask, answer, close.
 *
 * <p>Thread-safe; the rules are loaded once. The outcome depends on the model, the packs and the day alone.
 */
public final class Evaluator {

    static final String RECOGNISE = "rules.recognise";
    static final String CONCEPTS = "rules.concepts";

    /** Questions that are not worth a second thread, as when a scenario asks one requirement. */
    private static final int FEW = 40;

    /** What was begun and nobody has asked for yet. */
    private static final AtomicReference<@Nullable Loading> BEGUN = new AtomicReference<>();

    private final Packs packs;
    private final Rules rules;
    private final Runnable limit;

    /** The rules of the three stages; waits for those that are still being loaded. */
    private interface Rules {

        Recogniser recogniser();

        RuleBase concepts();

        Answers answers();
    }

    /** Rules that are there. */
    private record Loaded(Recogniser recogniser, RuleBase concepts, Answers answers) implements Rules {}

    /** Rules that are being loaded on other threads. */
    private static final class Loading implements Rules {

        private final CompletableFuture<Recogniser> recogniser;
        private final CompletableFuture<RuleBase> concepts;
        private final CompletableFuture<Answers> answers;
        private final CompletableFuture<Void> started;

        Loading() {
            ForkJoinPool others =
                    new ForkJoinPool(Math.max(2, Runtime.getRuntime().availableProcessors()));
            CompletableFuture<RuleBase> recognise =
                    CompletableFuture.supplyAsync(() -> RuleBase.load(RECOGNISE), others);
            // Classes of Drools start each other; two threads that start them from two ends could wait for one another.
            // So the smallest set of rules starts them all before the others follow side by side.
            answers = recognise.thenApplyAsync(first -> Answers.load(), others);
            concepts = recognise.thenApplyAsync(first -> RuleBase.load(CONCEPTS), others);
            recogniser = recognise.thenApplyAsync(rules -> new Recogniser(Vocabulary.load(), rules), others);
            started = CompletableFuture.allOf(concepts, recogniser);
            CompletableFuture.allOf(answers, started).whenComplete((done, fault) -> others.shutdown());
        }

        // Whoever runs rules starts classes of Drools as well, so nobody runs any while others are built. The
        // compiled rules that are still being loaded meanwhile start none of those.
        @Override
        public Recogniser recogniser() {
            started.join();
            return recogniser.join();
        }

        @Override
        public RuleBase concepts() {
            started.join();
            return concepts.join();
        }

        @Override
        public Answers answers() {
            return answers.join();
        }
    }

    private Evaluator(Packs packs, Rules rules) {
        this(packs, rules, () -> {});
    }

    private Evaluator(Packs packs, Rules rules, Runnable limit) {
        this.packs = packs;
        this.rules = rules;
        this.limit = limit;
    }

    /** Loads the rules compiled in the build. */
    public static Evaluator load(Packs packs) {
        return new Evaluator(packs, loading()).ready();
    }

    /**
     * Loads the rules compiled in the build on other threads while the packs are being read, and while what is to be checked is
     * read after that: for a command that checks one file, starting is most of the work.
     */
    public static Evaluator load(Supplier<Packs> packs) {
        Rules loading = loading();
        return new Evaluator(packs.get(), loading);
    }

    /** Begins to load the rules on other threads, for whoever loads an evaluator next. */
    public static void begin() {
        BEGUN.compareAndSet(null, new Loading());
    }

    private static Rules loading() {
        Loading begun = BEGUN.getAndSet(null);
        return begun == null ? new Loading() : begun;
    }

    /** The same once all its rules are loaded, so that a fault in them is told at once. */
    public Evaluator ready() {
        rules.recogniser();
        rules.concepts();
        rules.answers().build();
        return this;
    }

    /** The packs it answers for. */
    public Packs packs() {
        return packs;
    }

    /** The same with other rules for two stages, to prove that a scenario notices; never for a real check. */
    Evaluator with(RuleBase otherConcepts, Answers otherAnswers) {
        return new Evaluator(packs, new Loaded(rules.recogniser(), otherConcepts, otherAnswers), limit);
    }

    /** The same rules for a changed catalogue, to prove that a scenario notices; never for a real check. */
    public Evaluator asking(Packs changed) {
        return new Evaluator(changed, rules, limit);
    }

    /**
     * The same under a limit: it is asked again and again while rules run, on any thread, and what it throws ends the work.
     * A limit may end an evaluation; it never changes one.
     */
    public Evaluator under(Runnable otherLimit) {
        return new Evaluator(packs, rules, otherLimit);
    }

    /** The rules that prepare the answers. */
    RuleBase concepts() {
        return rules.concepts();
    }

    /** The rules that answer questions. */
    Answers answers() {
        return rules.answers();
    }

    /** The names of all rules that answer questions or prepare the answers. */
    public List<String> ruleNames() {
        List<String> names = new ArrayList<>(rules.concepts().names());
        names.addAll(rules.answers().names());
        return names;
    }

    /**
     * What was found.
     *
     * @param subjects places by name, then systems by name
     * @param defects questions no rule answered, or that rules answered differently
     */
    public record Evaluation(List<SubjectReport> subjects, List<String> defects) {}

    /** Evaluates a model. */
    public Evaluation evaluate(Model model, List<Pack> chosen, LocalDate asAt) {
        return evaluate(
                model,
                chosen,
                asAt,
                subject -> true,
                true,
                copy -> rules.recogniser().read(copy.organisations(), copy.seats(), limit));
    }

    /** What changed copies of a model come to, for one place or system alone. */
    @FunctionalInterface
    public interface Trials {

        /** What is found in a copy about the subject, and about no other. */
        Evaluation of(Model copy);
    }

    /**
     * For trying many changes, never for a report: asks only what is put to one place or system, on the thread that asks, and
     * reads no seat again that is as it was.
     */
    public Trials trials(Model model, List<Pack> chosen, LocalDate asAt, Subject subject) {
        Map<Seat, Reading> known = new HashMap<>();
        rules.recogniser()
                .read(model.organisations(), model.seats(), limit)
                .forEach(read -> known.put(read.seat(), read));
        return copy -> evaluate(copy, chosen, asAt, subject::equals, false, changed -> {
            if (!changed.organisations().equals(model.organisations())) {
                return rules.recogniser().read(changed.organisations(), changed.seats(), limit);
            }
            List<Seat> others = changed.seats().stream()
                    .filter(seat -> !known.containsKey(seat))
                    .toList();
            Map<Seat, Reading> read = new HashMap<>();
            if (!others.isEmpty()) {
                rules.recogniser()
                        .read(changed.organisations(), others, limit)
                        .forEach(one -> read.put(one.seat(), one));
            }
            return changed.seats().stream()
                    .map(seat -> Objects.requireNonNull(known.getOrDefault(seat, read.get(seat))))
                    .toList();
        });
    }

    private Evaluation evaluate(
            Model model,
            List<Pack> chosen,
            LocalDate asAt,
            Predicate<Subject> wanted,
            boolean together,
            Function<Model, List<Reading>> read) {
        if (model.places().isEmpty() && model.systems().isEmpty()) {
            // Nobody to put a question to; running the rules over nothing takes as long as over a small place.
            return new Evaluation(List.of(), List.of());
        }
        Map<String, Board> boards = new HashMap<>();
        model.boards().forEach(board -> boards.put(board.key(), board));
        List<Reading> readings = read.apply(model);
        List<Question> questions = Asker.ask(model, chosen, packs.subjectKinds(), asAt).stream()
                .filter(question -> wanted.test(question.subject()))
                .toList();

        List<Object> facts = new ArrayList<>(model.facts());
        facts.replaceAll(fact -> fact instanceof Document document ? document.on(asAt) : fact);
        model.attestations().forEach(answer -> others(answer.requirement()).forEach(id -> facts.add(answer.to(id))));
        model.choices().forEach(choice -> others(choice.requirement()).forEach(id -> facts.add(choice.to(id))));
        facts.addAll(model.seats());
        facts.addAll(heard(readings, boards));
        facts.addAll(boardsSay(model, boards));
        facts.addAll(seatsSay(model, boards));
        facts.addAll(questions);
        boolean sideBySide = together && questions.size() >= FEW;
        List<Object> outcome = rules.answers()
                .answer(
                        rules.concepts().enrich(facts, limit),
                        question -> packs.requirement(question.requirement())
                                .orElseThrow()
                                .pack(),
                        sideBySide,
                        limit);

        Map<Question, List<Answer>> answered = new HashMap<>();
        Map<Question, List<Unclear>> unclear = new HashMap<>();
        for (Object fact : outcome) {
            if (fact instanceof Answer answer) {
                answered.computeIfAbsent(answer.question(), k -> new ArrayList<>())
                        .add(answer);
            } else if (fact instanceof Remark remark) {
                unclear.computeIfAbsent(remark.question(), k -> new ArrayList<>())
                        .add(remark.seat());
            }
        }

        Closer closer = new Closer(packs, model, asAt);
        Map<Question, Finding> closedFindings = new LinkedHashMap<>();
        List<String> defects = new ArrayList<>();
        List<Closer.Closed> closed = (sideBySide ? questions.parallelStream() : questions.stream())
                .map(question -> {
                    limit.run();
                    return closer.close(
                            question,
                            answered.getOrDefault(question, List.of()),
                            unclear.getOrDefault(question, List.of()));
                })
                .toList();
        for (int i = 0; i < closed.size(); i++) {
            Question question = questions.get(i);
            String defect = closed.get(i).defect();
            closed.get(i)
                    .finding()
                    .ifPresentOrElse(finding -> closedFindings.put(question, finding), () -> defects.add(defect));
        }
        Map<Subject, List<Finding>> findings = new LinkedHashMap<>();
        new AskedOnce(packs)
                .join(closedFindings)
                .forEach(finding -> findings.computeIfAbsent(finding.subject(), k -> new ArrayList<>())
                        .add(finding));
        return new Evaluation(reports(model, boards, readings, findings, wanted), defects);
    }

    /** What is answered or chosen for one requirement is answered or chosen for all that ask the same. */
    private List<String> others(String requirement) {
        return packs.sameAs(requirement).stream()
                .filter(id -> !id.equals(requirement))
                .toList();
    }

    private static List<Object> heard(List<Reading> readings, Map<String, Board> boards) {
        List<Object> facts = new ArrayList<>();
        for (Reading reading : readings) {
            Board board = Objects.requireNonNull(boards.get(reading.seat().board()));
            for (String sector : reading.represents()) {
                facts.add(new SpeaksFor(sector, board.owner(), board, reading.seat()));
            }
            for (String capacity : reading.capacities()) {
                facts.add(new SpeaksFor(capacity, board.owner(), board, reading.seat()));
            }
            if (!reading.question().isEmpty()) {
                facts.add(new Unclear(board.owner(), board, reading.might(), reading.seat()));
            }
        }
        return facts;
    }

    private static List<Object> boardsSay(Model model, Map<String, Board> boards) {
        List<Object> facts = new ArrayList<>();
        model.details().stream()
                .filter(detail -> detail.owner().kind().equals("board"))
                .forEach(detail -> facts.add(new BoardSays(
                        Objects.requireNonNull(boards.get(detail.owner().id())), detail)));
        return facts;
    }

    private static List<Object> seatsSay(Model model, Map<String, Board> boards) {
        Map<Subject, Seat> seats = new HashMap<>();
        List<Object> facts = new ArrayList<>();
        for (Detail detail : model.details()) {
            if (detail.owner().kind().equals("seat")) {
                if (seats.isEmpty()) {
                    model.seats().forEach(seat -> seats.put(seat.subject(), seat));
                }
                Seat seat = Objects.requireNonNull(seats.get(detail.owner()));
                facts.add(new SeatSays(Objects.requireNonNull(boards.get(seat.board())), seat, detail));
            }
        }
        return facts;
    }

    private static List<SubjectReport> reports(
            Model model,
            Map<String, Board> boards,
            List<Reading> readings,
            Map<Subject, List<Finding>> findings,
            Predicate<Subject> wanted) {
        Map<Subject, List<SeatReading>> seats = new HashMap<>();
        for (Reading reading : readings) {
            Board board = Objects.requireNonNull(boards.get(reading.seat().board()));
            seats.computeIfAbsent(board.owner(), k -> new ArrayList<>()).add(new SeatReading(board, reading));
        }
        List<Subject> subjects = new ArrayList<>();
        model.places().forEach(place -> subjects.add(place.subject()));
        model.systems().forEach(system -> subjects.add(system.subject()));
        Map<String, Integer> order = new TreeMap<>();
        return subjects.stream()
                .filter(wanted)
                .sorted(Comparator.comparing(Subject::kind)
                        .thenComparing(Subject::name)
                        .thenComparing(Subject::id))
                .map(subject -> {
                    List<Finding> own = findings.getOrDefault(subject, List.of());
                    order.clear();
                    own.forEach(
                            finding -> order.putIfAbsent(finding.requirement().id(), order.size()));
                    List<Finding> sorted = own.stream()
                            .sorted(Comparator.comparingInt((Finding finding) -> Objects.requireNonNull(
                                            order.get(finding.requirement().id())))
                                    .thenComparing(finding -> finding.on().name())
                                    .thenComparing(finding -> finding.on().id())
                                    .thenComparing(Finding::explanation))
                            .toList();
                    return new SubjectReport(subject, headline(sorted), sorted, seats.getOrDefault(subject, List.of()));
                })
                .toList();
    }

    /** The first rule that fits, from the gravest. */
    private static Headline headline(List<Finding> findings) {
        if (findings.isEmpty()) {
            return Headline.NOT_ASSESSED;
        }
        if (findings.stream().anyMatch(Finding::isOpenGap)) {
            return Headline.NOT_READY;
        }
        if (findings.stream()
                .anyMatch(finding -> finding.requirement().strength() == Strength.REQUIRED
                        && finding.verdict() == Verdict.CANNOT_TELL)) {
            return Headline.CANNOT_SAY;
        }
        boolean improvable = findings.stream()
                .anyMatch(finding -> finding.requirement().strength() == Strength.RECOMMENDED
                        && (finding.verdict() == Verdict.NOT_MET || finding.verdict() == Verdict.PARTLY_MET));
        return improvable ? Headline.READY_WITH_IMPROVEMENTS : Headline.READY;
    }
}
