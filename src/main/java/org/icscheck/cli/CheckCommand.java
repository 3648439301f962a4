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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.icscheck.check.Check;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Strength;
import org.icscheck.domain.requirement.Verdict;
import org.icscheck.report.ActionLists;
import org.icscheck.report.CannotWriteException;
import org.icscheck.report.ReportFormat;
import org.icscheck.report.Sentences;
import org.icscheck.report.TextReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code icscheck check PATH...}. */
@Command(
        name = "check",
        addMethodSubcommands = false,
        description = "Check submissions: what is met, what is missing, and what to add.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  icscheck check bury.yaml                          one place",
            "  icscheck check bury.xlsx --marked marked.xlsx     a workbook, given back with its problems marked",
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
            description = "Submissions (.xlsx, .yaml, .yml, .json) or folders of them; - reads standard input.")
    List<String> paths = new ArrayList<>();

    @Option(
            names = "--pack",
            paramLabel = "PACK",
            description = "Ask this pack of requirements; repeatable. Default: all in force on the date.")
    List<String> packs = new ArrayList<>();

    @Mixin
    RulesOption rules = new RulesOption();

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            description = "The date to check for, as 2022-04-12. Default: the latest asAt of the files.")
    @Nullable String asAt;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "One of: ${COMPLETION-CANDIDATES}. Default: by the ending of -o FILE, else text. svg and png are"
                            + " the governance map of one place or system; of several, that of the system: for the map of a place,"
                            + " check its file by itself.")
    @Nullable ReportFormat format;

    @Mixin
    OutputOption to = new OutputOption();

    @Option(
            names = "--marked",
            paramLabel = "FILE",
            description =
                    "Write the workbook that is checked to this file, with its problems marked and listed in front.")
    @Nullable Path marked;

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

    @Option(
            names = "--each",
            paramLabel = "FOLDER",
            description = "Also write one action list for each place into this folder, in the format of --format"
                    + " (default: Word where it can be written, else text).")
    @Nullable Path each;

    @Option(
            names = "--next",
            negatable = true,
            description = "Say what to do next: the shortest way to be ready, proved, and the questions worth asking.")
    @Nullable Boolean next;

    @Option(
            names = "--width",
            paramLabel = "N",
            description = "Make lines of text N characters wide. Default: as wide as the terminal, or 80.")
    @Nullable Integer width;

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
        Optional<LocalDate> day = day(asAt, "--as-at");
        Check check = Check.load(rules.drafts());
        refuseUnknownPacks(packs, check);
        List<Check.File> files = files(paths);
        Stream.of(Optional.ofNullable(to.file), Optional.ofNullable(marked))
                .flatMap(Optional::stream)
                .forEach(target -> refuseToOverwrite(files, Set.of(target)));
        Optional<Check.File> workbook = toBeMarked(files);
        ReportFormat chosen = chosen();
        ReportFormat list = format != null ? format : ReportFormat.firstOf("docx", "md");
        Notes notes = new Notes(spec.commandLine().getErr(), quiet);
        AtomicBoolean guessed = new AtomicBoolean();
        Report report = check.run(new Check.Request(files, packs, day, () -> {
            guessed.set(true);
            return LocalDate.now();
        }));
        notes.checked(report);
        notes(report, guessed.get(), chosen);
        workbook.ifPresent(file -> mark(file, report));
        boolean shown = says(chosen);
        boolean listed = each != null && says(list);
        Report advised = shown || listed
                ? check.withNextSteps(report, (number, of) -> notes.progress(number, of, "worked out"))
                : report;
        Map<Path, byte[]> lists = each == null ? Map.of() : lists(listed ? advised : report, list, each);
        refuseToOverwrite(files, lists.keySet());
        Report written = shown ? advised : report;
        byte[] bytes = bytes(written, chosen);
        if (each != null && lists.isEmpty()) {
            notes.say("No action list was written: nothing was asked of any place.");
        } else if (each != null) {
            Output.writeAll(each, lists, (number, of) -> notes.progress(number, of, "written"));
        }
        if (to.file != null) {
            Output.write(to.file, bytes);
        } else {
            Output.give(
                    null,
                    new String(bytes, StandardCharsets.UTF_8),
                    spec.commandLine().getOut());
        }
        return status(report);
    }

    /** How wide text may be: as asked, or as wide as the terminal where several places stand side by side. */
    private int width(Report report) {
        if (width != null) {
            if (width < TextReport.Look.NARROWEST) {
                throw new WrongUse("--width " + width + " is too narrow. Choose " + TextReport.Look.NARROWEST
                        + " characters or more.");
            }
            return width;
        }
        boolean several = report.subjects().stream()
                        .filter(subject -> subject.subject().kind().equals("place"))
                        .count()
                > 1;
        return several && to.file == null ? Terminal.width() : 0;
    }

    private byte[] bytes(Report report, ReportFormat chosen) {
        try {
            return chosen.write(report, new TextReport.Look(show == Show.all, colour(), ascii, width(report)));
        } catch (CannotWriteException e) {
            throw new WrongUse(Objects.requireNonNull(e.getMessage()));
        }
    }

    private ReportFormat chosen() {
        ReportFormat chosen = format != null
                ? format
                : Optional.ofNullable(to.file)
                        .flatMap(file -> ReportFormat.of(file.toString()))
                        .orElse(ReportFormat.text);
        if (to.file == null && !chosen.isText()) {
            throw new WrongUse("a terminal cannot show " + chosen + ". Name a file to write to: -o report." + chosen);
        }
        return chosen;
    }

    static void refuseUnknownPacks(List<String> packs, Check check) {
        for (String pack : packs) {
            if (check.packs().pack(pack).isEmpty()) {
                throw new WrongUse("there is no pack “" + pack + "”. Choose from: "
                        + String.join(
                                ", ",
                                check.packs().packs().stream().map(Pack::id).toList())
                        + ".");
            }
        }
    }

    static Optional<LocalDate> day(@Nullable String asAt, String option) {
        if (asAt == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(asAt));
        } catch (DateTimeException e) {
            throw new WrongUse("“" + asAt + "” is not a date. Write " + option + " as year-month-day: 2022-04-12.");
        }
    }

    private boolean colour() {
        return !noColour
                && !ascii
                && to.file == null
                && System.console() != null
                && System.getenv("NO_COLOR") == null
                && !Objects.equals(System.getenv("TERM"), "dumb");
    }

    private void notes(Report report, boolean guessed, ReportFormat chosen) {
        PrintWriter err = spec.commandLine().getErr();
        if (quiet) {
            return;
        }
        report.inputs().stream()
                .filter(input -> !input.problems().isEmpty() && (chosen != ReportFormat.text || to.file != null))
                .forEach(input -> err.println(input.file() + " was not checked: "
                        + input.problems().size() + " problem(s), see the report."));
        boolean anythingRead =
                report.inputs().stream().anyMatch(input -> input.problems().isEmpty());
        if (anythingRead && guessed) {
            err.println("No date was given, so this is checked as at today, " + Sentences.day(report.asAt())
                    + ". Say otherwise with --as-at or asAt.");
        }
    }

    /** The files that paths name: files, folders of them, and - for standard input. */
    static List<Check.File> files(List<String> paths) {
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
                    throw new WrongUse("there is no .xlsx, .yaml, .yml or .json file in " + name + ".");
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
                    // Excel leaves a lock file, "~$bury.xlsx", beside every workbook that is open.
                    .filter(file -> !file.getFileName().toString().startsWith(".")
                            && !file.getFileName().toString().startsWith("~$"))
                    .filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .matches(".*\\.(yaml|yml|json|xlsx)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new WrongUse("the folder " + folder + " could not be read.");
        }
    }

    static Check.File open(Path path) {
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

    private Optional<Check.File> toBeMarked(List<Check.File> files) {
        if (marked == null) {
            return Optional.empty();
        }
        if (!String.valueOf(marked).toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new WrongUse("a marked workbook is an .xlsx file. Name one: --marked marked.xlsx");
        }
        if (to.file != null && (marked.equals(to.file) || Output.isSame(marked.toString(), to.file))) {
            throw new WrongUse("--marked and -o name the same file. Name two.");
        }
        List<Check.File> workbooks =
                files.stream().filter(Check.File::isWorkbook).toList();
        if (workbooks.size() != 1) {
            throw new WrongUse("--marked gives one workbook (.xlsx) back, and " + workbooks.size()
                    + " are to be checked. Check it alone, or with files of other kinds.");
        }
        return Optional.of(workbooks.get(0));
    }

    private void mark(Check.File file, Report report) {
        List<Problem> problems = report.inputs().stream()
                .filter(input -> input.file().equals(file.name()))
                .flatMap(input -> input.problems().stream())
                .toList();
        Optional<byte[]> bytes = Check.marked(file, problems);
        PrintWriter err = spec.commandLine().getErr();
        if (bytes.isEmpty()) {
            err.println(file.name() + " could not be given back with marks; its problems are in the report.");
            return;
        }
        Output.write(Objects.requireNonNull(marked), bytes.get());
        if (!quiet) {
            err.println("Wrote " + marked + ": your workbook, with "
                    + (problems.size() == 1 ? "1 problem" : problems.size() + " problems") + " marked.");
        }
    }

    static void refuseToOverwrite(List<Check.File> files, Set<Path> written) {
        List<String> names = files.stream().map(Check.File::name).toList();
        written.forEach(target -> Output.refuseToOverwrite(names, target, "check"));
    }

    /** Whether a report in this format says what to do next. */
    private boolean says(ReportFormat chosen) {
        return next == null ? chosen.saysWhatToDoNext() : next;
    }

    /** The action list of each place, by the file it goes to. */
    private Map<Path, byte[]> lists(Report report, ReportFormat list, Path folder) {
        Map<Path, byte[]> lists = new LinkedHashMap<>();
        ActionLists.of(report)
                .forEach((name, one) -> lists.put(
                        folder.resolve(name + list.ending()),
                        list.write(
                                one, new TextReport.Look(show == Show.all, false, ascii, width == null ? 0 : width))));
        return lists;
    }

    /** Whether two names lead to one file, by links or otherwise. */
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
