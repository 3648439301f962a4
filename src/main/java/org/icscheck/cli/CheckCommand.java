package org.icscheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.icscheck.check.Check;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Strength;
import org.icscheck.domain.requirement.Verdict;
import org.icscheck.report.ReportFormat;
import org.icscheck.report.Sentences;
import org.icscheck.report.TextReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code icscheck check PATH...}. */
@Command(
        name = "check",
        description = "Check submissions: what is met, what is missing, and what to add.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  icscheck check bury.yaml                          one place",
            "  icscheck check samples/example-system             all files of a folder, merged",
            "  icscheck check --format json -o bury.json bury.yaml",
            "",
            "Exit status: 0 all required is met; 1 a gap; 4 no gap, but something required cannot be told;",
            "2 wrong use; 3 an input could not be read (the others are still checked); 70 a fault of ours."
        })
final class CheckCommand implements Callable<Integer> {

    /** How much of a text report is shown. */
    enum Show {
        gaps,
        all
    }

    /** What makes the exit status other than 0. */
    enum FailOn {
        headline,
        gap,
        never
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Submissions (.yaml, .yml, .json) or folders of them; - reads standard input.")
    List<String> paths = new ArrayList<>();

    @Option(
            names = "--pack",
            paramLabel = "PACK",
            description = "Ask this pack of requirements; repeatable. Default: all in force on the date.")
    List<String> packs = new ArrayList<>();

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            description = "The date to check for, as 2022-04-12. Default: the latest asAt of the files.")
    @Nullable String asAt;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES}. Default: by the ending of -o FILE, else text.")
    @Nullable ReportFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the result to this file instead of standard output.")
    @Nullable Path output;

    @Option(
            names = "--show",
            paramLabel = "WHAT",
            defaultValue = "gaps",
            description = "gaps, or all: also what is met, chosen or does not apply, and how each seat was read.")
    Show show = Show.gaps;

    @Option(
            names = "--fail-on",
            paramLabel = "WHEN",
            defaultValue = "headline",
            description = "headline (as below), gap (0 unless there is a gap) or never (0 whenever the check ran).")
    FailOn failOn = FailOn.headline;

    @Option(names = "--no-color", description = "Write no colours.")
    boolean noColour;

    @Option(names = "--ascii", description = "Keep to plain ASCII, for old consoles.")
    boolean ascii;

    @Option(
            names = {"-q", "--quiet"},
            description = "Write no notes to standard error.")
    boolean quiet;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        Optional<LocalDate> day = day();
        Check check = Check.load();
        for (String pack : packs) {
            if (check.packs().pack(pack).isEmpty()) {
                throw new WrongUse("there is no pack “" + pack + "”. Choose from: "
                        + String.join(
                                ", ",
                                check.packs().packs().stream().map(Pack::id).toList())
                        + ".");
            }
        }
        List<Check.File> files = files();
        refuseToOverwrite(files);
        ReportFormat chosen = chosen();
        Report report = check.run(new Check.Request(files, packs, day, LocalDate.now()));
        notes(report, day, chosen);
        byte[] bytes = chosen.write(report, new TextReport.Look(show == Show.all, colour(), ascii));
        if (output != null) {
            Output.write(output, bytes);
        } else {
            Output.give(
                    null,
                    new String(bytes, StandardCharsets.UTF_8),
                    spec.commandLine().getOut());
        }
        return status(report);
    }

    private ReportFormat chosen() {
        ReportFormat chosen = format != null
                ? format
                : Optional.ofNullable(output)
                        .flatMap(file -> ReportFormat.of(file.toString()))
                        .orElse(ReportFormat.text);
        if (output == null && !chosen.isText()) {
            throw new WrongUse("a terminal cannot show " + chosen + ". Name a file to write to: -o report." + chosen);
        }
        return chosen;
    }

    private Optional<LocalDate> day() {
        if (asAt == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(asAt));
        } catch (DateTimeException e) {
            throw new WrongUse("“" + asAt + "” is not a date. Write --as-at as year-month-day: 2022-04-12.");
        }
    }

    private boolean colour() {
        return !noColour
                && !ascii
                && output == null
                && System.console() != null
                && System.getenv("NO_COLOR") == null
                && !Objects.equals(System.getenv("TERM"), "dumb");
    }

    private void notes(Report report, Optional<LocalDate> day, ReportFormat chosen) {
        PrintWriter err = spec.commandLine().getErr();
        if (quiet) {
            return;
        }
        report.inputs().stream()
                .filter(input -> !input.problems().isEmpty() && (chosen != ReportFormat.text || output != null))
                .forEach(input -> err.println(input.file() + " was not checked: "
                        + input.problems().size() + " problem(s), see the report."));
        boolean anythingRead =
                report.inputs().stream().anyMatch(input -> input.problems().isEmpty());
        if (anythingRead && day.isEmpty() && report.asAt().equals(LocalDate.now())) {
            err.println("No date was given, so this is checked as at today, " + Sentences.day(report.asAt())
                    + ". Say otherwise with --as-at or asAt.");
        }
    }

    private List<Check.File> files() {
        List<Check.File> files = new ArrayList<>();
        Set<Path> taken = new LinkedHashSet<>();
        boolean input = false;
        for (String name : paths) {
            if (name.equals("-")) {
                if (!input) {
                    files.add(read("-", System.in));
                }
                input = true;
                continue;
            }
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                List<Path> found = inFolder(path);
                if (found.isEmpty()) {
                    throw new WrongUse("there is no .yaml, .yml or .json file in " + name + ".");
                }
                found.stream()
                        .filter(file -> taken.add(file.toAbsolutePath().normalize()))
                        .forEach(file -> files.add(open(file)));
            } else if (taken.add(path.toAbsolutePath().normalize())) {
                files.add(open(path));
            }
        }
        return files;
    }

    private static List<Path> inFolder(Path folder) {
        try (Stream<Path> all = Files.walk(folder, 8, new FileVisitOption[0])) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .matches(".*\\.(yaml|yml|json)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new WrongUse("the folder " + folder + " could not be read.");
        }
    }

    private static Check.File open(Path path) {
        String name = path.toString().replace('\\', '/').replaceAll("\\p{Cntrl}", "?");
        try (InputStream in = Files.newInputStream(path)) {
            return read(name, in);
        } catch (NoSuchFileException e) {
            return Check.unopened(name, "There is no such file.", "Check the name and the folder.");
        } catch (IOException e) {
            return Check.unopened(name, "This file could not be opened.", "Check that you may read it.");
        }
    }

    private static Check.File read(String name, InputStream in) {
        try {
            return Check.file(name, in.readNBytes(Check.LARGEST_FILE + 1));
        } catch (IOException e) {
            return Check.unopened(name, "This file could not be read to its end.", "Check that you may read it.");
        }
    }

    private void refuseToOverwrite(List<Check.File> files) {
        if (output == null) {
            return;
        }
        for (Check.File file : files) {
            if (!file.name().equals("-") && isSame(Path.of(file.name()), output)) {
                throw new WrongUse(output + " is one of the files to check; it would be lost. Write somewhere else.");
            }
        }
    }

    /** Whether two names lead to one file, by links or otherwise. */
    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            // At least one of them does not exist, so nothing can be lost.
            return false;
        }
    }

    private int status(Report report) {
        if (!report.defects().isEmpty()) {
            return Exit.OUR_FAULT;
        }
        if (failOn == FailOn.never) {
            return Exit.ALL_MET;
        }
        if (report.inputs().stream().anyMatch(input -> !input.problems().isEmpty())) {
            return Exit.UNREADABLE;
        }
        List<Finding> findings = report.subjects().stream()
                .flatMap(subject -> subject.findings().stream())
                .toList();
        if (findings.stream().anyMatch(Finding::isOpenGap)) {
            return Exit.GAP;
        }
        boolean untold = findings.isEmpty()
                || findings.stream()
                        .anyMatch(finding -> finding.requirement().strength() == Strength.REQUIRED
                                && finding.verdict() == Verdict.CANNOT_TELL);
        return untold && failOn == FailOn.headline ? Exit.CANNOT_TELL : Exit.ALL_MET;
    }
}
