package org.icscheck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.icscheck.check.Check;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Report;
import org.icscheck.engine.Evaluator;
import org.icscheck.engine.Recogniser;
import org.icscheck.input.Intake;
import org.icscheck.input.SubmissionReader;
import org.icscheck.packs.Packs;
import org.icscheck.report.JsonReport;
import org.icscheck.report.ReportFormat;
import org.icscheck.report.TextReport;

/**
 * Times the parts of a check in one process: the first time each part runs, and the median of many warm runs.
 *
 * <p>Usage: {@code Benchmark FOLDER-OR-FILE...}; one line for each argument.
 */
public final class Benchmark {

    private static final long WARM_UP_NANOS = 8_000_000_000L;
    private static final long RUN_NANOS = 4_000_000_000L;
    private static final int LEAST_RUNS = 11;

    /** The pack that everything else builds on. */
    private static final String CORE = "integrating-care-2020";

    /** The requirements of that pack that matter most. */
    private static final Path FIRST = Path.of("src", "test", "bench", "first-requirements.txt");

    private Benchmark() {}

    /** Runs the benchmark and prints milliseconds. */
    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        Packs packs = Packs.load();
        long loaded = System.nanoTime();
        Evaluator evaluator = Evaluator.load(packs);
        long ruled = System.nanoTime();
        SubmissionReader reader = new SubmissionReader(packs.words(), packs.requirementIds());
        List<SubmissionReader.Handed> firstFiles = files(Path.of(args[0]));
        long opened = System.nanoTime();
        Intake intake = reader.read(firstFiles);
        long read = System.nanoTime();
        evaluator.evaluate(intake.model(), inForce(packs, intake), day(intake));
        long evaluated = System.nanoTime();
        System.out.printf(
                Locale.ROOT,
                "first time, ms: packs %.0f, rules %.0f, reading %.1f, evaluating %.1f%n",
                ms(loaded - start),
                ms(ruled - loaded),
                ms(read - opened),
                ms(evaluated - read));
        Check check = Check.load();
        Recogniser recogniser = Recogniser.load();
        for (String arg : args) {
            warm(arg, packs, evaluator, reader, check, recogniser);
        }
        formats(args[0], reader, check);
    }

    /** What each format takes to write for one place, with what to do next worked out before. */
    private static void formats(String arg, SubmissionReader reader, Check check) throws IOException {
        List<SubmissionReader.Handed> files = files(Path.of(arg));
        LocalDate day = day(reader.read(files));
        Report report = check.run(request(files, day));
        System.out.printf(
                Locale.ROOT, "%s, what to do next: %.0f ms%n", arg, once(() -> check.withNextSteps(report), 3));
        Report advised = check.withNextSteps(report);
        System.out.print("writing it, ms:");
        for (ReportFormat format : ReportFormat.values()) {
            System.out.printf(
                    Locale.ROOT,
                    " %s %.0f",
                    format,
                    once(() -> format.write(advised, new TextReport.Look(true, false, false)), 5));
        }
        System.out.println();
    }

    private static Check.Request request(List<SubmissionReader.Handed> files, LocalDate day) {
        return new Check.Request(
                files.stream()
                        .map(file -> Check.file(file.file(), file.bytes()))
                        .toList(),
                List.of(),
                Optional.empty(),
                day);
    }

    /** The median of a few runs, for work that takes long. */
    private static double once(Runnable work, int runs) {
        long[] times = new long[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            work.run();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return ms(times[runs / 2]);
    }

    private static void warm(
            String arg, Packs packs, Evaluator evaluator, SubmissionReader reader, Check check, Recogniser recogniser)
            throws IOException {
        List<SubmissionReader.Handed> files = files(Path.of(arg));
        Intake intake = reader.read(files);
        LocalDate day = day(intake);
        List<Pack> inForce = inForce(packs, intake);
        Check.Request request = request(files, day);
        Report report = check.run(request);
        int seats = intake.model().seats().size();
        System.out.printf(
                Locale.ROOT,
                "%s (%d files, %d seats, %d packs), warm medians, ms: reading %.2f, recognising %.2f, evaluating %.2f"
                        + " (recognising in it), writing JSON %.2f, whole check %.2f%n",
                arg,
                files.size(),
                seats,
                inForce.size(),
                median(() -> reader.read(files)),
                median(() -> recogniser.read(
                        intake.model().organisations(), intake.model().seats())),
                median(() -> evaluator.evaluate(intake.model(), inForce, day)),
                median(() -> JsonReport.write(report)),
                median(() -> check.run(request)));
        Pack core = packs.pack(CORE).orElseThrow();
        List<String> first = Files.readAllLines(FIRST);
        Pack firstOfIt = core.drafted(
                "",
                core.requirements().stream()
                        .filter(requirement -> first.contains(requirement.id()))
                        .toList());
        for (Pack alone : List.of(core, firstOfIt)) {
            System.out.printf(
                    Locale.ROOT,
                    "%s, evaluating %s alone (%d requirements): %.2f%n",
                    arg,
                    CORE,
                    alone.requirements().size(),
                    median(() -> evaluator.evaluate(intake.model(), List.of(alone), day)));
        }
    }

    /** The packs in force on the day that cover a system of the submission, as a check asks them. */
    private static List<Pack> inForce(Packs packs, Intake intake) {
        return packs.packs().stream()
                .filter(pack -> pack.inForce(day(intake)))
                .filter(pack -> intake.model().systems().stream().anyMatch(system -> pack.covers(system.id())))
                .toList();
    }

    private static LocalDate day(Intake intake) {
        return intake.asAt().isEmpty() ? LocalDate.of(2021, 10, 1) : LocalDate.parse(intake.asAt());
    }

    private static List<SubmissionReader.Handed> files(Path path) throws IOException {
        List<SubmissionReader.Handed> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(path)) {
            for (Path file : all.filter(name -> name.toString().matches(".*\\.(yaml|xlsx)"))
                    .sorted()
                    .toList()) {
                files.add(SubmissionReader.Handed.of(file.toString(), Files.readAllBytes(file)));
            }
        }
        return files;
    }

    private static double median(Runnable work) {
        times(work, WARM_UP_NANOS);
        List<Long> times = times(work, RUN_NANOS);
        Collections.sort(times);
        return ms(times.get(times.size() / 2));
    }

    private static List<Long> times(Runnable work, long budget) {
        List<Long> times = new ArrayList<>();
        long end = System.nanoTime() + budget;
        while (times.size() < LEAST_RUNS || System.nanoTime() < end) {
            long start = System.nanoTime();
            work.run();
            times.add(System.nanoTime() - start);
        }
        return times;
    }

    private static double ms(long nanos) {
        return nanos / 1e6;
    }
}
