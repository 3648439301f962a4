package org.icscheck.service;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icscheck.access.Visitor;
import org.icscheck.check.Check;
import org.icscheck.domain.model.CareSystem;
import org.icscheck.domain.model.Place;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.model.Seat;
import org.icscheck.domain.model.Sha256;
import org.icscheck.domain.requirement.Comparison;
import org.icscheck.domain.requirement.Report;
import org.icscheck.report.ReportFormat;
import org.icscheck.report.TextReport;
import org.icscheck.store.Audit;
import org.icscheck.store.Submissions;
import org.icscheck.store.Submissions.Correction;
import org.icscheck.store.Submissions.Evaluation;
import org.icscheck.store.Submissions.Listed;
import org.icscheck.store.Submissions.Mark;
import org.icscheck.store.Submissions.StoredFile;
import org.icscheck.store.Submissions.Submission;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Everything people do with submissions, whether on a page or by a program. Whoever asks is told of what they may see; the
 * rest is as if it were not there.
 */
@Service
public class Desk {

    /** Most files of one submission. */
    public static final int MOST_FILES = 20;

    /** The length of a ref: 26 letters of 5 bits, 130 bits in all. */
    private static final int REF = 26;

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz023456789";

    private static final int REMEMBERED = 40;

    /** Reports of larger submissions are worked out again rather than remembered. */
    private static final int LARGEST_REMEMBERED = 1_000_000;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Check check;
    private final Submissions submissions;
    private final Audit audit;
    private final Clock clock;
    private final TransactionOperations atOnce;
    private final Duration longest;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Report> remembered = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Report> eldest) {
            return size() > REMEMBERED;
        }
    });

    Desk(
            Check check,
            Submissions submissions,
            Audit audit,
            Clock clock,
            TransactionOperations atOnce,
            @Value("${icscheck.limits.evaluation}") Duration longest) {
        this.check = check;
        this.submissions = submissions;
        this.audit = audit;
        this.clock = clock;
        this.atOnce = atOnce;
        this.longest = longest;
    }

    /**
     * Takes files in. They are kept as they are, whatever is wrong inside them; once this returns they are not lost.
     *
     * @param place the place a new version is handed over of; empty for any
     * @return the ref of the submission
     * @throws Refused when a file cannot be taken at all, or is about a place the visitor may not hand over for
     */
    public String takeIn(Visitor visitor, List<Upload> uploads, Optional<String> place) {
        if (!visitor.mayHandOver()) {
            throw new Refused(
                    "Your account is for reading requirements. Ask your administrator to let you hand over files",
                    Refused.Why.FOREIGN,
                    List.of());
        }
        List<Upload> files = named(uploads);
        refuseAtOnce(files);
        LocalDate today = today();
        Report report = run(
                files.stream()
                        .map(file -> Check.file(file.name(), file.bytes()))
                        .toList(),
                today);
        report.inputs().forEach(Desk::refuseUnreadable);
        List<Place> places = report.model().places();
        refuseForeign(visitor, report, place);
        Optional<Submission> previous = places.size() == 1 ? latest(visitor, places.get(0)) : Optional.empty();
        Submission submission = new Submission(
                newRef(),
                places.size() == 1 ? places.get(0).id() : "",
                system(report),
                name(report, files),
                visitor.account(),
                clock.instant(),
                today,
                previous.map(Submission::ref));
        List<StoredFile> kept = files.stream()
                .map(file -> new StoredFile(
                        file.name(), Check.file(file.name(), file.bytes()).sha256(), file.bytes()))
                .toList();
        List<Correction> carried =
                previous.map(earlier -> carriedOver(visitor, earlier, report)).orElse(List.of());
        atOnce.executeWithoutResult(all -> {
            submissions.add(submission, kept, carried);
            audit.add(clock.instant(), visitor.account(), "upload", submission.ref(), kept.size() + " files");
        });
        if (carried.isEmpty()) {
            // The next page shows what has just been read.
            remember(key(submission, carried, Optional.empty()), kept, report);
        }
        return submission.ref();
    }

    /** Files by the last part of their name; two of one name are told apart by a number. */
    private static List<Upload> named(List<Upload> uploads) {
        Set<String> taken = new LinkedHashSet<>();
        List<Upload> named = new ArrayList<>();
        for (Upload upload : uploads) {
            String plain = upload.name()
                    .replace('\\', '/')
                    .replaceAll(".*/", "")
                    .replaceAll("\\p{Cntrl}", "")
                    .strip();
            String name = plain.length() > 200 ? plain.substring(plain.length() - 200) : plain;
            String unique = name;
            for (int i = 2; !taken.add(unique); i++) {
                unique = i + "-" + name;
            }
            named.add(new Upload(unique, upload.bytes()));
        }
        return named;
    }

    /** What is wrong with files before anything in them is read. */
    private static void refuseAtOnce(List<Upload> files) {
        if (files.isEmpty() || files.stream().allMatch(file -> file.name().isEmpty() && file.bytes().length == 0)) {
            throw new Refused("Select your place file");
        }
        if (files.size() > MOST_FILES) {
            throw new Refused("You can only select up to " + MOST_FILES + " files at the same time");
        }
        for (Upload file : files) {
            String name = file.name().toLowerCase(Locale.ROOT);
            String which = files.size() == 1 ? "The selected file" : "“" + file.name() + "”";
            if (name.endsWith(".xls")) {
                throw new Refused(which + " is an old Excel type (.xls). Save it as .xlsx and try again");
            }
            if (!Check.isSubmission(name)) {
                boolean written =
                        Stream.of(".doc", ".docx", ".pdf", ".odt", ".rtf").anyMatch(name::endsWith);
                throw new Refused(which + " must be an XLSX, JSON or YAML"
                        + (written ? ". Copy your details into the template" : ""));
            }
            if (file.bytes().length == 0) {
                throw new Refused(which + " is empty");
            }
            if (file.bytes().length > Check.LARGEST_FILE) {
                throw new Refused(which + " must be smaller than 10MB");
            }
        }
    }

    /** A file nothing could be read of has nothing to put right on a page. */
    private static void refuseUnreadable(Report.Input input) {
        if (input.problems().size() == 1) {
            Problem only = input.problems().get(0);
            if (only.at().line() == 0 && !only.at().isCell()) {
                throw new Refused(
                        (only.what() + " " + withoutCommand(only.fix())).replaceAll("[.]$", ""),
                        Refused.Why.UNREADABLE,
                        List.of(only));
            }
        }
    }

    /** What to do, said to somebody who has pages and no command line: the pages offer what the commands do. */
    public static String withoutCommand(String fix) {
        return fix.replace("Write one with: icscheck template my-place.xlsx.", "Get it on the page ‘Get the template’.")
                .replace("List them with: icscheck requirements.", "The page ‘Requirements’ lists them.")
                .replace(" Every field: icscheck schema.", "")
                .replaceAll(": icscheck template [^ ]+( writes it)?[.]$", ".");
    }

    private void refuseForeign(Visitor visitor, Report report, Optional<String> wanted) {
        List<Place> places = report.model().places();
        if (wanted.isPresent() && places.size() == 1 && !places.get(0).id().equals(wanted.get())) {
            String known = list(visitor, wanted.get(), 0, 1).stream()
                    .map(listed -> listed.submission().name())
                    .findFirst()
                    .orElse("another place");
            throw new Refused("This file is for " + places.get(0).name() + ". You are updating " + known
                    + ". Upload the " + (known.equals("another place") ? "right" : known)
                    + " file or start a new check for " + places.get(0).name());
        }
        for (Place place : places) {
            if (!visitor.mayHandOver(place.id(), place.system())) {
                throw new Refused(
                        "This file is for " + place.name()
                                + ", and your account is not for that place. Upload the file of your own place, or ask"
                                + " your administrator",
                        Refused.Why.FOREIGN,
                        List.of());
            }
        }
        for (CareSystem system : report.model().systems()) {
            if (places.isEmpty() && !visitor.mayHandOver("", system.id())) {
                throw new Refused(
                        "This file is for " + system.name()
                                + " and no place. Upload it together with the file of your own place",
                        Refused.Why.FOREIGN,
                        List.of());
            }
        }
    }

    private static String system(Report report) {
        Set<String> systems = new LinkedHashSet<>();
        report.model().places().forEach(place -> systems.add(place.system()));
        if (systems.isEmpty()) {
            report.model().systems().forEach(system -> systems.add(system.id()));
        }
        systems.remove(CareSystem.UNNAMED);
        return systems.size() == 1 ? systems.iterator().next() : "";
    }

    private static String name(Report report, List<Upload> files) {
        List<String> names = report.model().places().stream().map(Place::name).toList();
        if (names.size() == 1) {
            return names.get(0);
        }
        Optional<String> system =
                report.model().systems().stream().map(CareSystem::name).findFirst();
        return names.isEmpty()
                ? system.orElse(files.get(0).name())
                : system.map(called -> called + ": ").orElse("") + names.size() + " places";
    }

    /** The latest version of a place that was checked, among those the visitor may see. */
    private Optional<Submission> latest(Visitor visitor, Place place) {
        return submissions.list(visitor.scope(), place.id(), 0, 20).stream()
                .filter(listed -> listed.outcome().isPresent())
                .map(Listed::submission)
                .findFirst();
    }

    /** Nobody is asked twice: what was put right of a seat holds for the same seat of the next version. */
    private List<Correction> carriedOver(Visitor visitor, Submission earlier, Report now) {
        List<Correction> made = submissions.corrections(earlier.ref());
        if (made.isEmpty()) {
            return List.of();
        }
        Map<String, Seat> before = new HashMap<>();
        model(earlier)
                .model()
                .seats()
                .forEach(seat -> before.put(seat.at().file() + seat.at().pointer(), seat));
        Map<String, Correction> bySeat = new LinkedHashMap<>();
        made.forEach(correction -> Optional.ofNullable(before.get(correction.file() + correction.pointer()))
                .ifPresent(seat -> bySeat.put(line(seat), correction)));
        return now.model().seats().stream()
                .filter(seat -> seat.represents().isEmpty() && bySeat.containsKey(line(seat)))
                .map(seat -> new Correction(
                        seat.at().file(),
                        seat.at().pointer(),
                        Objects.requireNonNull(bySeat.get(line(seat))).represents(),
                        visitor.account(),
                        clock.instant()))
                .toList();
    }

    private static String line(Seat seat) {
        return seat.board() + "\n" + seat.post() + "\n" + seat.organisationName();
    }

    /** A submission with its outcome as of now; empty where there is none, or none for this visitor. */
    public Optional<Case> open(Visitor visitor, String ref) {
        return seen(visitor, ref).map(this::opened);
    }

    /** Whether there is such a submission for this visitor. */
    public boolean has(Visitor visitor, String ref) {
        return seen(visitor, ref).isPresent();
    }

    private Case opened(Submission submission) {
        return new Case(
                submission,
                model(submission),
                submissions.corrections(submission.ref()),
                submissions.chosenDay(submission.ref()),
                submissions.evaluation(submission.ref()));
    }

    /** What the visitor may see, the latest first. */
    public List<Listed> list(Visitor visitor, String place, int from, int most) {
        return submissions.list(visitor.scope(), place, from, most);
    }

    /** What the visitor may see, the latest first, from where an earlier list ended. */
    public List<Listed> list(Visitor visitor, String place, Optional<Mark> after, int most) {
        return submissions.listAfter(visitor.scope(), place, after, most);
    }

    /**
     * Checks files and keeps nothing.
     *
     * @param packs ids of the packs to ask, all of them known; empty for those in force on the day
     * @param asAt the day; empty for the latest date the files give
     * @throws Refused when a file cannot be taken at all
     */
    public Report checkOnly(List<Upload> uploads, List<String> packs, Optional<LocalDate> asAt) {
        List<Upload> files = named(uploads);
        refuseAtOnce(files);
        return limited()
                .run(new Check.Request(
                        files.stream()
                                .map(file -> Check.file(file.name(), file.bytes()))
                                .toList(),
                        packs,
                        asAt,
                        today()));
    }

    private Optional<Submission> seen(Visitor visitor, String ref) {
        return submissions.submission(ref).filter(visitor::maySee);
    }

    /**
     * Says whom a seat speaks for.
     *
     * @param file the file the seat is in
     * @param pointer the seat's JSON pointer in it
     * @param sectors at least one; {@link Seat#NOBODY} alone for none of them
     * @throws Refused when it was checked meanwhile, or there is no such seat or sector
     */
    public void correct(Visitor visitor, String ref, String file, String pointer, List<String> sectors) {
        Case one = open(visitor, ref).orElseThrow(Desk::gone);
        boolean known = one.report().model().seats().stream()
                .anyMatch(seat ->
                        seat.at().file().equals(file) && seat.at().pointer().equals(pointer));
        if (!known) {
            throw new Refused("There is no such seat in this file. Open the page again");
        }
        if (sectors.isEmpty() || !check.packs().words().of("represented").containsAll(sectors)) {
            throw new Refused("Select whom this seat speaks for, or ‘None of these’");
        }
        if (sectors.contains(Seat.NOBODY) && sectors.size() > 1) {
            throw new Refused("Select whom this seat speaks for, or ‘None of these’, not both");
        }
        atOnce.executeWithoutResult(all -> {
            boolean added = submissions.correct(
                    ref, new Correction(file, pointer, List.copyOf(sectors), visitor.account(), clock.instant()));
            if (!added) {
                throw new Refused("This has been checked already. Start a new version to put a reading right");
            }
            audit.add(clock.instant(), visitor.account(), "correct", ref, pointer);
        });
    }

    /**
     * Says as at which day a submission is to be checked, in place of the day its files give.
     *
     * @throws Refused when it was checked meanwhile, or is gone
     */
    public void chooseDay(Visitor visitor, String ref, LocalDate day) {
        if (!has(visitor, ref)) {
            throw gone();
        }
        atOnce.executeWithoutResult(all -> {
            if (!submissions.chooseDay(ref, day, visitor.account(), clock.instant())) {
                throw new Refused("This has been checked already. Start a new version to check as at another day");
            }
            audit.add(clock.instant(), visitor.account(), "choose-day", ref, day.toString());
        });
    }

    /** The day today is, where the service is used. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    /**
     * Checks a submission and keeps what it came to. A second time nothing more happens.
     *
     * @throws Refused when a file has problems, or it is gone
     */
    public void check(Visitor visitor, String ref) {
        Case one = open(visitor, ref).orElseThrow(Desk::gone);
        if (one.evaluation().isPresent()) {
            return;
        }
        if (one.hasProblems()) {
            throw new Refused("Put right the problems in your file first");
        }
        Report report = one.report();
        byte[] json = ReportFormat.json.write(report, TextReport.Look.WHOLE);
        Evaluation evaluation = new Evaluation(
                ref,
                report.evaluation(),
                report.version(),
                report.asAt(),
                report.packs().stream()
                        .map(used -> used.pack().id() + " " + used.pack().version())
                        .toList(),
                headline(report),
                (int) report.subjects().stream()
                        .flatMap(subject -> subject.findings().stream())
                        .filter(finding -> finding.isOpenGap())
                        .count(),
                clock.instant(),
                Packed.pack(json),
                Sha256.of(json),
                Packed.pack(ReportFormat.html.write(report, TextReport.Look.WHOLE)));
        boolean kept = Boolean.TRUE.equals(atOnce.execute(all -> {
            boolean finished = submissions.finish(evaluation, one.corrections().size());
            if (finished) {
                audit.add(clock.instant(), visitor.account(), "check", ref, report.evaluation());
            }
            return finished;
        }));
        if (!kept && submissions.evaluation(ref).isEmpty()) {
            throw new Refused("A reading was put right or another day chosen meanwhile. Check again");
        }
    }

    private static String headline(Report report) {
        // The places come first; of a system alone it is the system's.
        return report.subjects().stream()
                .map(subject -> subject.headline().word())
                .findFirst()
                .orElse(Report.Headline.NOT_ASSESSED.word());
    }

    /**
     * Starts a new version with the same files, corrections and chosen day: to put a reading right after the check, or to check again
     * with a later version of the product.
     *
     * @return its ref
     */
    public String again(Visitor visitor, String ref) {
        Submission earlier = seen(visitor, ref).orElseThrow(Desk::gone);
        Submission next = new Submission(
                newRef(),
                earlier.place(),
                earlier.system(),
                earlier.name(),
                visitor.account(),
                clock.instant(),
                today(),
                Optional.of(earlier.ref()));
        atOnce.executeWithoutResult(all -> {
            submissions.add(next, submissions.files(ref), submissions.corrections(ref));
            submissions
                    .chosenDay(ref)
                    .ifPresent(day -> submissions.chooseDay(next.ref(), day, visitor.account(), clock.instant()));
            audit.add(clock.instant(), visitor.account(), "again", next.ref(), ref);
        });
        return next.ref();
    }

    /** What moved between two submissions; empty where one of them is not there for this visitor. */
    public Optional<Comparison> compare(Visitor visitor, String from, String to) {
        Optional<Submission> earlier = seen(visitor, from);
        Optional<Submission> later = seen(visitor, to);
        if (earlier.isEmpty() || later.isEmpty()) {
            return Optional.empty();
        }
        Check limited = limited();
        return Optional.of(Check.compare(limited, request(earlier.get()), limited, request(later.get())));
    }

    /** The report with what to do next; takes as long as many checks. */
    public Report advised(Case one) {
        return remember(
                key(one.submission(), one.corrections(), one.day()) + " advised",
                one.submission(),
                () -> limited().withNextSteps(one.report()));
    }

    /** The files as they were handed over; empty where they are not there for this visitor. */
    public List<StoredFile> files(Visitor visitor, String ref) {
        return seen(visitor, ref).map(one -> submissions.files(ref)).orElse(List.of());
    }

    /**
     * One of the files as this service reads it: with what was put right about its readings, and with its problems marked
     * where it is a workbook with problems.
     */
    public Optional<Upload> returned(Visitor visitor, String ref, String file) {
        Optional<Case> one = open(visitor, ref);
        Optional<StoredFile> kept = files(visitor, ref).stream()
                .filter(stored -> stored.name().equals(file))
                .findFirst();
        if (one.isEmpty() || kept.isEmpty()) {
            return Optional.empty();
        }
        List<Problem> problems = one.get().report().inputs().stream()
                .filter(input -> input.file().equals(file))
                .flatMap(input -> input.problems().stream())
                .toList();
        Check.File handed = corrected(kept.get(), one.get().corrections());
        if (!problems.isEmpty()) {
            return Check.marked(handed, problems).map(bytes -> new Upload(file, bytes));
        }
        Check.Converted converted = Check.convert(handed, file);
        return converted.problems().isEmpty() && converted.lost().isEmpty()
                ? Optional.of(new Upload(file, converted.bytes()))
                : Optional.empty();
    }

    /** Deletes a submission and all that came of it, for good. */
    public void delete(Visitor visitor, String ref) {
        if (seen(visitor, ref).filter(visitor::mayDelete).isEmpty()) {
            throw gone();
        }
        atOnce.executeWithoutResult(all -> {
            if (submissions.delete(ref)) {
                audit.add(clock.instant(), visitor.account(), "delete", ref, "");
            }
        });
        forget(ref);
    }

    private void forget(String ref) {
        remembered.keySet().removeIf(key -> key.startsWith(ref + " "));
    }

    /** Makes the first check of the day as quick as the next: runs the example once. */
    public void warmUp() {
        List<Check.File> example = List.of(Check.file("example.xlsx", Check.workbookExample()));
        check.run(new Check.Request(example, List.of(), Optional.empty(), today()));
    }

    private Report model(Submission submission) {
        List<Correction> corrections = submissions.corrections(submission.ref());
        Optional<LocalDate> day = submissions.chosenDay(submission.ref());
        return remember(
                key(submission, corrections, day),
                submission,
                () -> limited().run(request(submission, corrections, day)));
    }

    private static String key(Submission submission, List<Correction> corrections, Optional<LocalDate> day) {
        return submission.ref() + " " + corrections.size()
                + day.map(chosen -> " " + chosen).orElse("");
    }

    private Report remember(String key, Submission submission, Supplier<Report> work) {
        Report known = remembered.get(key);
        if (known != null) {
            return known;
        }
        Report report = work.get();
        remember(key, submissions.files(submission.ref()), report);
        return report;
    }

    private void remember(String key, List<StoredFile> files, Report report) {
        if (files.stream().mapToInt(file -> file.bytes().length).sum() <= LARGEST_REMEMBERED) {
            remembered.put(key, report);
        }
    }

    private Check.Request request(Submission submission) {
        return request(submission, submissions.corrections(submission.ref()), submissions.chosenDay(submission.ref()));
    }

    private Check.Request request(Submission submission, List<Correction> corrections, Optional<LocalDate> day) {
        return new Check.Request(
                submissions.files(submission.ref()).stream()
                        .map(file -> corrected(file, corrections))
                        .toList(),
                List.of(),
                day,
                submission.today());
    }

    private static Check.File corrected(StoredFile file, List<Correction> corrections) {
        return Check.file(file.name(), file.bytes())
                .reading(corrections.stream()
                        .filter(correction -> correction.file().equals(file.name()))
                        .collect(Collectors.toMap(
                                Correction::pointer, Correction::represents, (old, later) -> later, TreeMap::new)));
    }

    private Report run(List<Check.File> files, LocalDate today) {
        return limited().run(new Check.Request(files, List.of(), Optional.empty(), today));
    }

    /** The check for one piece of work that begins now: work that would keep everybody else waiting is ended. */
    private Check limited() {
        long begun = clock.millis();
        return check.under(() -> {
            if (clock.millis() - begun > longest.toMillis()) {
                throw Refused.tooLong(longest);
            }
        });
    }

    private static Refused gone() {
        return new Refused("Report not found. Check the link, or look in your reports");
    }

    private String newRef() {
        StringBuilder ref = new StringBuilder();
        for (int i = 0; i < REF; i++) {
            ref.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return ref.toString();
    }

    /**
     * What came of checking a kept submission again.
     *
     * @param kept the report as it was kept, as JSON; empty when it cannot be read any more
     * @param again the report as it comes out now
     * @param engine the version that made the kept one
     * @param altered what of it is not as it was kept that day, by its checksum; empty when all is
     */
    public record Replay(byte[] kept, byte[] again, String engine, List<String> altered) {

        /** Whether both are the same, byte for byte, and nothing was altered. */
        public boolean isSame() {
            return altered.isEmpty() && Arrays.equals(kept, again);
        }
    }

    /** Checks a kept submission again; for the command line, which may see everything. Empty when it was never checked. */
    public Optional<Replay> replay(String ref) {
        return submissions
                .submission(ref)
                .flatMap(submission -> submissions.evaluation(ref).map(kept -> replay(submission, kept)));
    }

    private Replay replay(Submission submission, Evaluation kept) {
        List<String> altered = new ArrayList<>();
        for (StoredFile file : submissions.files(submission.ref())) {
            if (!Sha256.of(file.bytes()).equals(file.sha256().trim())) {
                altered.add(file.name());
            }
        }
        byte[] json;
        try {
            json = Packed.unpack(kept.json());
        } catch (UncheckedIOException e) {
            json = new byte[0];
        }
        if (!Sha256.of(json).equals(kept.jsonSha256().trim())) {
            altered.add("the report");
        }
        return new Replay(
                json,
                ReportFormat.json.write(check.run(request(submission)), TextReport.Look.WHOLE),
                kept.engine(),
                altered);
    }

    /** The report as JSON, as it was written on the day. */
    public Optional<byte[]> keptJson(Case one) {
        return one.evaluation().map(kept -> Packed.unpack(kept.json()));
    }

    /** The report as a page, as it was written on the day. */
    public String keptPage(Case one) {
        return one.evaluation()
                .map(kept -> new String(Packed.unpack(kept.page()), StandardCharsets.UTF_8))
                .orElse("");
    }
}
