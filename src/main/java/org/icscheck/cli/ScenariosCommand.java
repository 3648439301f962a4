package org.icscheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.icscheck.check.Check;
import org.icscheck.domain.scenario.Outcome;
import org.icscheck.domain.scenario.ScenarioReport;
import org.icscheck.domain.scenario.StepEntry;
import org.icscheck.report.ScenarioFormat;
import org.icscheck.report.ScenarioJson;
import org.icscheck.report.StepCatalogue;
import org.icscheck.scenarios.FeatureFile;
import org.icscheck.scenarios.Scenarios;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code icscheck scenarios PATH...}. */
@Command(
        name = "scenarios",
        addMethodSubcommands = false,
        description = "Run scenarios against the packs, or list the steps they are written in.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  icscheck scenarios my-idea.feature                       one file, step by step",
            "  icscheck scenarios ideas submissions                     a folder, with submissions to load from another",
            "  icscheck scenarios --steps                               the steps there are, each with an example",
            "  icscheck scenarios --format html -o examples.html        the scenarios that ship, as a page",
            "",
            "Exit status: 0 all came out as they say; 1 some did not; 2 wrong use; 3 something could not be read or",
            "understood (the rest is still run); 70 a fault of ours."
        })
final class ScenariosCommand implements Callable<Integer> {

    /** How long to be silent at most, in nanoseconds. */
    private static final long PATIENCE = 1_000_000_000L;

    private static final List<String> FORMATS = List.of("text", "html", "json", "junit", "cucumber-html");

    private static final List<String> STEP_FORMATS = List.of("text", "md", "html", "json");

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description =
                    "Files of scenarios (.feature) or folders of them; - reads standard input. A folder without any"
                            + " is one to load submissions from. None: the scenarios that ship.")
    List<String> paths = new ArrayList<>();

    @Option(
            names = "--tags",
            paramLabel = "TAGS",
            description = "Only scenarios with these tags: \"@IC-2.31-PLACE-2F or @draft\".")
    String tags = "";

    @Mixin
    RulesOption rules = new RulesOption();

    @Option(names = "--steps", description = "List the steps scenarios may be written in, instead of running any.")
    boolean steps;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text, html, json, junit, or cucumber-html (Cucumber’s own page, to a file). Of --steps: text, md,"
                            + " html or json. Default: by the ending of -o FILE, else text.")
    @Nullable String format;

    @Mixin
    OutputOption to = new OutputOption();

    @Option(
            names = {"-q", "--quiet"},
            description = "Write no notes to standard error.")
    boolean quiet;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        if (steps) {
            return listSteps();
        }
        String chosen = chosen(FORMATS, Map.of(".html", "html", ".json", "json", ".xml", "junit"));
        if (chosen.equals("cucumber-html") && to.file == null) {
            throw new WrongUse("a terminal cannot show cucumber-html. Name a file to write to: -o scenarios.html");
        }
        List<FeatureFile> files = files();
        if (to.file != null) {
            Output.refuseToOverwrite(files.stream().map(FeatureFile::name).toList(), to.file, "run");
        }
        Teller teller = new Teller();
        teller.say("Loading the requirements and rules.", false);
        Check check = Check.load(rules.drafts());
        Scenarios scenarios = new Scenarios(check);
        Scenarios.Request request =
                new Scenarios.Request(paths.isEmpty() ? Scenarios.shipped(check.packs()) : files, tags);
        try {
            if (chosen.equals("cucumber-html")) {
                Scenarios.CucumberRun run = scenarios.runForCucumberHtml(request, teller);
                if (run.html().length > 0 && to.file != null) {
                    Output.write(to.file, run.html());
                }
                teller.problems(run.report());
                return status(run.report());
            }
            ScenarioReport report = scenarios.run(request, teller);
            String text = ScenarioFormat.valueOf(chosen)
                    .write(report, () -> check.packs().listing(Map.of()));
            Output.give(to.file, text, spec.commandLine().getOut());
            if (to.file != null || !chosen.equals("text")) {
                teller.problems(report);
            }
            return status(report);
        } catch (Scenarios.TagsException e) {
            throw new WrongUse(e.getMessage());
        }
    }

    private int listSteps() {
        if (!paths.isEmpty() || !tags.isEmpty()) {
            throw new WrongUse("--steps lists all steps, so give no files and no tags with it.");
        }
        List<StepEntry> all = Scenarios.steps(Check.catalogue());
        String text = switch (chosen(STEP_FORMATS, Map.of(".html", "html", ".json", "json", ".md", "md"))) {
            case "md" -> StepCatalogue.markdown(all);
            case "html" -> StepCatalogue.html(all);
            case "json" -> ScenarioJson.steps(all);
            default -> StepCatalogue.text(all);
        };
        Output.give(to.file, text, spec.commandLine().getOut());
        return Exit.ALL_MET;
    }

    private String chosen(List<String> formats, Map<String, String> endings) {
        if (format == null) {
            String name = to.file == null ? "" : to.file.toString().toLowerCase(Locale.ROOT);
            return endings.entrySet().stream()
                    .filter(ending -> name.endsWith(ending.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("text");
        }
        String word = format.toLowerCase(Locale.ROOT);
        if (!formats.contains(word)) {
            throw new WrongUse("--format cannot be “" + format + "”. "
                    + Check.didYouMean(word, formats, "Choose from: " + String.join(", ", formats) + "."));
        }
        return word;
    }

    private static int status(ScenarioReport report) {
        if (report.count(Outcome.OUR_FAULT) > 0) {
            return Exit.OUR_FAULT;
        }
        if (report.unreadable() > 0 || report.count(Outcome.NOT_UNDERSTOOD) > 0) {
            return Exit.UNREADABLE;
        }
        if (report.scenarios().findAny().isEmpty()) {
            throw new WrongUse("no scenario has these tags, so nothing was run.");
        }
        return report.count(Outcome.HOLDS) == report.scenarios().count() ? Exit.ALL_MET : Exit.GAP;
    }

    // --- files --------------------------------------------------------------------------------------------------

    private List<FeatureFile> files() {
        List<Path> folders = new ArrayList<>();
        for (String name : paths) {
            if (!name.equals("-") && Files.isDirectory(path(name))) {
                folders.add(path(name));
            }
        }
        List<FeatureFile> files = new ArrayList<>();
        Set<Path> taken = new LinkedHashSet<>();
        for (String name : new LinkedHashSet<>(paths)) {
            if (name.equals("-")) {
                files.add(read("-", System.in, folders));
                continue;
            }
            Path path = path(name);
            if (Files.isDirectory(path)) {
                for (Path found : inFolder(path)) {
                    if (taken.add(found.toAbsolutePath().normalize())) {
                        files.add(leadsOut(path, found) ? link(found) : open(found, folders));
                    }
                }
            } else if (taken.add(path.toAbsolutePath().normalize())) {
                files.add(open(path, folders));
            }
        }
        if (files.isEmpty() && !paths.isEmpty()) {
            throw new WrongUse("there is no .feature file in " + String.join(", ", paths) + ".");
        }
        return files;
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new WrongUse("“" + shown(name) + "” cannot be the name of a file.");
        }
    }

    private static List<Path> inFolder(Path folder) {
        try (Stream<Path> all = Files.walk(folder, 8, new FileVisitOption[0])) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .endsWith(".feature"))
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new WrongUse("the folder " + folder + " could not be read.");
        }
    }

    /** Whether a file found in a folder is a link to something outside it. */
    private static boolean leadsOut(Path folder, Path file) {
        try {
            return !file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return true;
        }
    }

    private static FeatureFile link(Path file) {
        return FeatureFile.unopened(
                shown(file.toString()),
                "This is a link that leads out of its folder, so it was not opened.",
                "Put the file itself there, or name it on the command line.");
    }

    private static FeatureFile open(Path path, List<Path> folders) {
        String name = shown(path.toString());
        List<Path> within = new ArrayList<>();
        within.add(Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path));
        within.addAll(folders);
        try (InputStream in = Files.newInputStream(path)) {
            return read(name, in, within);
        } catch (NoSuchFileException e) {
            return FeatureFile.unopened(name, "There is no such file.", "Check the name and the folder.");
        } catch (IOException e) {
            return FeatureFile.unopened(name, "This file could not be opened.", "Check that you may read it.");
        }
    }

    private static FeatureFile read(String name, InputStream in, List<Path> folders) {
        try {
            return FeatureFile.of(name, in.readNBytes(Scenarios.LARGEST_FILE + 1), folders);
        } catch (IOException e) {
            return FeatureFile.unopened(name, "This file could not be read to its end.", "Check that you may read it.");
        }
    }

    private static String shown(String name) {
        return name.replace('\\', '/').replaceAll("\\p{Cntrl}", "?");
    }

    /** Says on standard error how far a run has come, whenever it has been silent for a while. */
    private final class Teller implements Scenarios.Progress {

        private final PrintWriter err = spec.commandLine().getErr();
        private long lastSaid = System.nanoTime();

        void say(String text, boolean atOnce) {
            long now = System.nanoTime();
            if (!quiet && (atOnce || now - lastSaid >= PATIENCE)) {
                err.println(text);
                err.flush();
                lastSaid = now;
            }
        }

        @Override
        public void at(int done, int of) {
            if (done < of || of == 0) {
                say(String.format(Locale.UK, "%,d of %,d scenarios", done, of), done == 0 && of > 100);
            }
        }

        void problems(ScenarioReport report) {
            report.features().stream()
                    .filter(feature -> !feature.problems().isEmpty())
                    .forEach(feature -> say(
                            feature.file() + " was not run: "
                                    + feature.problems().get(0).what() + " "
                                    + feature.problems().get(0).fix(),
                            true));
            long all = report.scenarios().count();
            say(
                    String.format(
                            Locale.UK, "%,d of %,d scenarios came out as they say.", report.count(Outcome.HOLDS), all),
                    true);
        }
    }
}
