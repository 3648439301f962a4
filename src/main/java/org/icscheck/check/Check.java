package org.icscheck.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.icscheck.advice.Advisor;
import org.icscheck.domain.model.Model;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.model.Sha256;
import org.icscheck.domain.model.Words;
import org.icscheck.domain.requirement.Comparison;
import org.icscheck.domain.requirement.Contents;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Report;
import org.icscheck.engine.Evaluator;
import org.icscheck.input.Conversion;
import org.icscheck.input.Form;
import org.icscheck.input.Guide;
import org.icscheck.input.Intake;
import org.icscheck.input.PackSchemaWriter;
import org.icscheck.input.SchemaWriter;
import org.icscheck.input.SubmissionReader;
import org.icscheck.input.TemplateWriter;
import org.icscheck.packs.Packs;

/**
 * The one use case: files, packs and a date in; a report out. Thread-safe; load it once and use it often.
 *
 * <p>The same files, packs, date and version give the same report. Nothing here looks at a clock.
 */
public final class Check {

    private final Packs packs;
    private final Evaluator evaluator;
    private final SubmissionReader reader;
    private final String version;

    private Check(Packs packs, Evaluator evaluator, String version) {
        this.packs = packs;
        this.evaluator = evaluator;
        this.reader = new SubmissionReader(packs.words(), packs.requirementIds());
        this.version = version;
    }

    /** The version of the product. */
    public String version() {
        return version;
    }

    /** Begins to load the rules that ship on other threads, for whoever loads a check next; to be called once. */
    public static void begin() {
        Evaluator.begin();
    }

    /** Loads the packs and rules that ship, and is ready when it returns. */
    public static Check load() {
        Evaluator evaluator = Evaluator.load(Packs::load).ready();
        return new Check(evaluator.packs(), evaluator, Version.current());
    }

    /**
     * Loads the packs that ship, and lays drafted packs over them; the rules may still be loading when it returns, and the
     * first run waits for them.
     *
     * @throws Drafts.Refused when a drafted pack has a fault
     */
    public static Check load(Drafts drafts) {
        Evaluator evaluator = Evaluator.load(() -> drafts.over(Packs.load()));
        return new Check(evaluator.packs(), evaluator, Version.current());
    }

    /**
     * This check with drafted packs laid over those it knows; it shares the rules with this one.
     *
     * @throws Drafts.Refused when a drafted pack has a fault
     */
    public Check with(Drafts drafts) {
        Packs over = drafts.over(packs);
        return new Check(over, evaluator.asking(over), version);
    }

    /**
     * This check under a limit: it is asked again and again during the work, on any thread, and what it throws ends the work.
     * So whoever serves many can say how long one may take, and nothing here looks at a clock.
     */
    public Check under(Runnable limit) {
        return new Check(packs, evaluator.under(limit), version);
    }

    /** The packs it knows. */
    public Catalogue packs() {
        return Catalogue.of(packs);
    }

    /** The packs that ship, without loading any rules. */
    public static Catalogue catalogue() {
        return Catalogue.of(Packs.load());
    }

    /**
     * The packs that ship with drafted ones laid over them, without loading any rules.
     *
     * @throws Drafts.Refused when a drafted pack has a fault
     */
    public static Catalogue catalogue(Drafts drafts) {
        return Catalogue.of(drafts.over(Packs.load()), drafts);
    }

    /** {@code Did you mean “x”?} when something is near what was written, otherwise what else to do. */
    public static String didYouMean(String written, Collection<String> words, String otherwise) {
        return SubmissionReader.didYouMean(written, words, otherwise);
    }

    /** The JSON Schema of a submission. */
    public static String schema() {
        return SchemaWriter.write(Packs.load().words());
    }

    /** The JSON Schema of the requirements.yaml of a pack. */
    public static String requirementsSchema() {
        Packs packs = Packs.load();
        return PackSchemaWriter.requirements(packs.words(), packs.shapes(), packs.subjectKinds(), packs.packs());
    }

    /** The JSON Schema of the pack.yaml of a pack. */
    public static String packSchema() {
        return PackSchemaWriter.manifest(Packs.load().packs());
    }

    /** An empty submission in YAML, with guidance. */
    public static String template() {
        return TemplateWriter.write(Packs.load().words());
    }

    /** An empty workbook to fill in: for a place, or for a system. */
    public static byte[] workbook(boolean system) {
        Packs packs = Packs.load();
        return SubmissionReader.template(system, packs.words(), guide(packs));
    }

    /** A filled-in workbook of a place that does not exist, to show how it is done. */
    public static byte[] workbookExample() {
        try (InputStream in = Check.class.getResourceAsStream("/org/icscheck/example.yaml")) {
            Converted example =
                    convert(file("example.yaml", Objects.requireNonNull(in).readAllBytes()), "a.xlsx");
            if (!example.problems().isEmpty() || !example.lost().isEmpty()) {
                throw new IllegalStateException("the example: " + example.problems() + example.lost());
            }
            return example.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What came of turning a submission into another form.
     *
     * @param problems what is wrong with the file; with a problem it is not converted
     * @param bytes the new file
     * @param lost what the new file would state otherwise; empty when it may be used
     */
    public record Converted(List<Problem> problems, byte[] bytes, List<String> lost) {}

    /** Whether a file can be written as a submission, by its name. */
    public static boolean isSubmission(String name) {
        return Form.of(name).isPresent();
    }

    /**
     * Turns a submission into another form, without loading any rules.
     *
     * @param target the name of the file to be: its ending says the form
     * @throws IllegalArgumentException when it is none of the forms; the edge checks that first
     */
    public static Converted convert(File file, String target) {
        Form form = Form.of(target).orElseThrow(() -> new IllegalArgumentException(target));
        Packs packs = Packs.load();
        Conversion conversion =
                new SubmissionReader(packs.words(), packs.requirementIds()).convert(file.handed, form, guide(packs));
        return new Converted(conversion.read().problems(), conversion.bytes(), conversion.lost());
    }

    /** A workbook with its problems marked: the sender's own, untouched otherwise. Empty when it cannot be opened. */
    public static Optional<byte[]> marked(File file, List<Problem> problems) {
        return SubmissionReader.marked(file.handed, problems);
    }

    /** What a workbook tells of the packs: their days, and what a statement may answer. */
    private static Guide guide(Packs packs) {
        List<Guide.Line> told = packs.packs().stream()
                .map(pack -> new Guide.Line(
                        pack.title(),
                        (pack.status().equals("proposal") ? "proposed from " : "in force from ")
                                + Words.ofDay(pack.from())
                                + pack.to()
                                        .map(last -> " to " + Words.ofDay(last))
                                        .orElse("")))
                .toList();
        List<Guide.Line> statements = packs.packs().stream()
                .flatMap(pack -> pack.requirements().stream())
                .filter(requirement -> requirement.checkable().equals("attested"))
                .map(requirement -> new Guide.Line(requirement.id(), requirement.title()))
                .toList();
        return new Guide(told, statements);
    }

    /** Largest file taken, in bytes; one byte more is enough to be told that a file is too large. */
    public static final int LARGEST_FILE = SubmissionReader.LARGEST_FILE;

    /** A file for {@link Request}; bytes beyond the largest size taken need not be read. */
    public static File file(String name, byte[] bytes) {
        return new File(SubmissionReader.Handed.of(name, bytes));
    }

    /** A file for {@link Request} that could not be opened. */
    public static File unopened(String name, String what, String fix) {
        return new File(SubmissionReader.Handed.unopened(name, what, fix));
    }

    /** A file to check, as an edge hands it over. */
    public static final class File {

        private final SubmissionReader.Handed handed;

        private File(SubmissionReader.Handed handed) {
            this.handed = handed;
        }

        /** Whether it may be a workbook, by its name. */
        public boolean isWorkbook() {
            return Form.of(handed.file()).filter(form -> form == Form.WORKBOOK).isPresent();
        }

        /** How the user named it. */
        public String name() {
            return handed.file();
        }

        /** The hash of what it holds (SHA-256), in hexadecimal. */
        public String sha256() {
            return Sha256.of(handed.bytes());
        }

        /**
         * The same file, read as a person put it right.
         *
         * @param speaksFor the sectors that seats speak for, or the word for none of them, by the JSON pointer of the seat;
         *     they stand in place of what the file says
         */
        public File reading(Map<String, List<String>> speaksFor) {
            return new File(handed.saying(new TreeMap<>(speaksFor)));
        }
    }

    /**
     * What to check.
     *
     * @param files the files of the run
     * @param packs ids of the packs to ask; empty for those in force on the day
     * @param asAt the day; empty for the latest date the files give
     * @param today gives the day to take when neither says, and is asked only then
     */
    public record Request(List<File> files, List<String> packs, Optional<LocalDate> asAt, Supplier<LocalDate> today) {

        /** The same with a day to take when neither says. */
        public Request(List<File> files, List<String> packs, Optional<LocalDate> asAt, LocalDate today) {
            this(files, packs, asAt, () -> today);
        }
    }

    /**
     * Runs a check.
     *
     * @throws IllegalArgumentException when a pack is named that does not exist; the edge checks that first
     */
    public Report run(Request request) {
        return run(request, "");
    }

    /**
     * Runs a check of one requirement alone, as a scenario does: nothing that asks the same stands in for it.
     *
     * @param requirement its id; its pack has to be among those of the request
     */
    public Report run(Request request, String requirement) {
        Intake intake =
                reader.read(request.files().stream().map(file -> file.handed).toList());
        Optional<LocalDate> said = request.asAt()
                .or(() -> intake.asAt().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(intake.asAt())));
        LocalDate asAt = said.orElseGet(request.today());
        Set<String> systems = systems(intake.model());
        List<Pack> chosen = choose(request.packs(), asAt, said.isPresent(), systems).stream()
                .map(pack -> packs.requirement(requirement)
                        .filter(one -> one.pack().equals(pack.id()))
                        .map(pack::only)
                        .orElse(pack))
                .toList();
        List<Report.PackUsed> used = chosen.stream()
                .map(pack -> new Report.PackUsed(
                        pack, pack.inForce(asAt), systems.stream().anyMatch(pack::covers)))
                .toList();
        List<Report.Input> inputs = intake.files().stream()
                .map(file -> new Report.Input(file.file(), file.sha256(), file.problems()))
                .toList();
        // It rests on what was asked, not on what is found, so it is worked out meanwhile.
        CompletableFuture<String> identity =
                CompletableFuture.supplyAsync(() -> identity(inputs, request.files(), chosen, asAt));
        Evaluator.Evaluation evaluation = evaluator.evaluate(intake.model(), chosen, asAt);
        return new Report(
                identity.join(),
                version,
                asAt,
                used,
                inputs,
                evaluation.subjects(),
                evaluation.defects(),
                intake.model());
    }

    /**
     * Compares two submissions, or one under two sets of packs.
     *
     * @param then the packs for the earlier submission
     * @param earlier the earlier submission
     * @param now the packs for the later submission
     * @param later the later submission
     */
    public static Comparison compare(Check then, Request earlier, Check now, Request later) {
        Report before = then.run(earlier);
        Report after = now.run(later);
        boolean samePolicy =
                before.asAt().equals(after.asAt()) && before.packs().equals(after.packs());
        List<String> asked =
                after.packs().stream().map(used -> used.pack().id()).toList();
        // What the earlier submission comes to under the later packs and on the later day, policy made.
        Report between = samePolicy
                ? before
                : now.run(new Request(earlier.files(), asked, Optional.of(after.asAt()), later.today()));
        return Comparison.of(before, between, after);
    }

    /**
     * The same report with what to do next on each place and system: what to ask, and the shortest way to be ready, proved on
     * changed copies of what was submitted. Takes as long as many checks; a report nobody asks it of costs nothing.
     */
    public Report withNextSteps(Report report) {
        return withNextSteps(report, (number, of) -> {});
    }

    /** The same, saying how far it has come. */
    public Report withNextSteps(Report report, Progress progress) {
        return new Advisor(evaluator).advise(report, progress::done);
    }

    /** Hears how far a run has come. */
    @FunctionalInterface
    public interface Progress {

        /** So many of so many are done. */
        void done(int number, int of);
    }

    private static Set<String> systems(Model model) {
        Set<String> systems = new TreeSet<>();
        model.systems().forEach(system -> systems.add(system.id()));
        model.places().forEach(place -> systems.add(place.system()));
        return systems;
    }

    private List<Pack> choose(List<String> named, LocalDate asAt, boolean dateSaid, Set<String> systems) {
        if (!named.isEmpty()) {
            return packs.packs().stream()
                    .filter(pack -> named.contains(pack.id()))
                    .toList();
        }
        List<Pack> covering = packs.packs().stream()
                .filter(pack -> pack.systems().isEmpty() || systems.stream().anyMatch(pack::covers))
                .toList();
        List<Pack> inForce =
                covering.stream().filter(pack -> pack.inForce(asAt)).toList();
        // Nobody gave a date, and nothing is in force today: better to ask what we have, labelled, than nothing.
        return inForce.isEmpty() && !dateSaid ? covering : inForce;
    }

    private String identity(List<Report.Input> inputs, List<File> files, List<Pack> chosen, LocalDate asAt) {
        Sha256 all = new Sha256().add(version + '\n' + asAt + '\n');
        inputs.forEach(input -> all.add(input.file() + ' ' + input.sha256() + '\n'));
        files.stream()
                .sorted(Comparator.comparing(File::name))
                .forEach(file -> file.handed
                        .speaksFor()
                        .forEach((seat, sectors) -> all.add(file.name() + seat + ' ' + sectors + '\n')));
        chosen.forEach(pack -> Contents.add(pack, all));
        return "sha256:" + all.hex();
    }
}
