package org.icscheck.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.model.Source;
import org.icscheck.input.PackReader;
import org.icscheck.input.SubmissionReader;
import org.icscheck.packs.Packs;

/**
 * Packs that are being drafted, in a folder: data, never code. The folder is a pack itself (with a pack.yaml and a
 * requirements.yaml), or holds one such folder for each pack.
 *
 * <p>Nothing outside the folder is read, whatever a link in it leads to.
 */
public final class Drafts {

    /** What stands in for a folder where none was given. */
    public static final Drafts NONE = new Drafts(List.of(), Map.of());

    private static final String MANIFEST = "pack.yaml";
    private static final String REQUIREMENTS = "requirements.yaml";
    private static final int MOST_PACKS = 50;
    private static final int MOST_FILES = 5_000;
    private static final int DEEPEST = 8;

    /** Files that are rules or programs, by their endings. */
    private static final Set<String> CODE =
            Set.of("drl", "gdrl", "rdrl", "dslr", "dsl", "drlx", "dmn", "java", "class", "jar");

    private static final Pattern SCENARIO = Pattern.compile("(?m)^ *Scenario(?: Outline)?: *(.*\\S)");

    private final List<PackReader.Folder> folders;
    private final Map<String, List<String>> scenarios;

    private Drafts(List<PackReader.Folder> folders, Map<String, List<String>> scenarios) {
        this.folders = folders;
        this.scenarios = scenarios;
    }

    /** Drafted packs that cannot be used, with everything that is wrong with them. */
    public static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<Problem> problems;

        Refused(List<Problem> problems) {
            super(problems.get(0).what());
            this.problems = List.copyOf(problems);
        }

        /** What is wrong, each with its file, its line and what to do. */
        public List<Problem> problems() {
            return problems;
        }
    }

    /**
     * The packs in a folder; they are read at once and checked when they are laid over those that ship.
     *
     * @throws Refused when the folder has no pack, holds rules, or leads out of itself
     */
    public static Drafts in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw refused(
                    folder, "no-folder", "There is no such folder.", "Name the folder that holds the drafted pack.");
        }
        List<Problem> problems = new ArrayList<>();
        List<Path> files = files(folder, problems);
        List<Path> packs = packs(folder, problems);
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        List<PackReader.Folder> folders = new ArrayList<>();
        for (Path pack : packs) {
            folders.add(new PackReader.Folder(
                    name(pack), read(folder, pack.resolve(MANIFEST)), read(folder, pack.resolve(REQUIREMENTS))));
        }
        return new Drafts(folders, scenarios(folder, files));
    }

    /** Whether there is nothing drafted. */
    public boolean isEmpty() {
        return folders.isEmpty();
    }

    /**
     * Packs with these laid over them.
     *
     * @throws Refused when a drafted pack has a fault; all faults of all of them are told
     */
    Packs over(Packs packs) {
        if (isEmpty()) {
            return packs;
        }
        PackReader.Read read =
                PackReader.read(folders, packs.words(), packs.shapes(), packs.subjectKinds(), packs.packs());
        if (!read.problems().isEmpty()) {
            throw new Refused(read.problems());
        }
        return packs.drafted(read.drafts().stream()
                .map(draft -> new Packs.Draft(draft.file(), draft.amends(), draft.manifest(), draft.entries()))
                .toList());
    }

    /** The titles of drafted scenarios, by the requirement whose file they stand in. */
    Map<String, List<String>> scenarios() {
        return scenarios;
    }

    // --- the folder -------------------------------------------------------------------------------------------------

    /** The files of the folder, without following links; rules among them are refused. */
    private static List<Path> files(Path folder, List<Problem> problems) {
        Set<Path> files = new TreeSet<>();
        try {
            Files.walkFileTree(folder, Set.of(), DEEPEST, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(file);
                    return files.size() > MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            problems.add(
                    problem(folder, "not-opened", "This folder could not be read.", "Check that you may read it."));
        }
        if (files.size() > MOST_FILES) {
            problems.add(problem(
                    folder,
                    "too-many-files",
                    "This folder holds more than " + MOST_FILES + " files.",
                    "Name the folder that holds the drafted pack and nothing else."));
        }
        for (Path file : files) {
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            if (CODE.contains(name.substring(name.lastIndexOf('.') + 1))) {
                problems.add(problem(
                        file,
                        "rules",
                        "Rules and programs are not taken from a folder: running them would run whatever code they hold,"
                                + " and this product holds no compiler for rules.",
                        "Name a shape in the entry instead (icscheck requirements shows which fit), or have the rules"
                                + " built in: see “If no shape fits” in CONTRIBUTING.md. Take this file out."));
            }
        }
        return List.copyOf(files);
    }

    private static List<Path> packs(Path folder, List<Problem> problems) {
        if (isPack(folder)) {
            return List.of(folder);
        }
        List<Path> packs = new ArrayList<>();
        try (Stream<Path> inner = Files.list(folder)) {
            inner.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(Drafts::isPack)
                    .sorted()
                    .limit(MOST_PACKS + 1L)
                    .forEach(packs::add);
        } catch (IOException e) {
            problems.add(
                    problem(folder, "not-opened", "This folder could not be read.", "Check that you may read it."));
        }
        if (packs.size() > MOST_PACKS) {
            problems.add(problem(
                    folder,
                    "too-many-packs",
                    "This folder holds more than " + MOST_PACKS + " packs.",
                    "Name a folder with those you are drafting."));
        } else if (packs.isEmpty() && problems.isEmpty()) {
            problems.add(problem(
                    folder,
                    "no-pack",
                    "There is no pack in this folder: no " + MANIFEST + " and no " + REQUIREMENTS + ".",
                    "Start from samples/drafting, or name the folder above the packs."));
        }
        return packs;
    }

    private static boolean isPack(Path folder) {
        return Files.exists(folder.resolve(MANIFEST), LinkOption.NOFOLLOW_LINKS)
                || Files.exists(folder.resolve(REQUIREMENTS), LinkOption.NOFOLLOW_LINKS);
    }

    private static SubmissionReader.Handed read(Path folder, Path file) {
        String name = name(file);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return SubmissionReader.Handed.unopened(
                    name, "There is no such file.", "A pack has a " + MANIFEST + " and a " + REQUIREMENTS + ".");
        }
        if (!isWithin(folder, file)) {
            return SubmissionReader.Handed.unopened(
                    name, "This is a link that leads out of the folder, or no file.", "Put the file itself here.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return SubmissionReader.Handed.of(name, in.readNBytes(PackReader.LARGEST_FILE + 1));
        } catch (IOException e) {
            return SubmissionReader.Handed.unopened(
                    name, "This file could not be opened.", "Check that you may read it.");
        }
    }

    /** Whether a file is one, within the folder, once all links are followed. */
    private static boolean isWithin(Path folder, Path file) {
        try {
            return Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    private static Map<String, List<String>> scenarios(Path folder, List<Path> files) {
        Map<String, List<String>> scenarios = new TreeMap<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            if (name.endsWith(".feature") && isWithin(folder, file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    String text = new String(in.readNBytes(PackReader.LARGEST_FILE), StandardCharsets.UTF_8);
                    scenarios.put(
                            name.substring(0, name.length() - ".feature".length()),
                            SCENARIO.matcher(text)
                                    .results()
                                    .map(found -> found.group(1))
                                    .toList());
                } catch (IOException e) {
                    // Titles for a reader; whoever runs the scenarios is told.
                    continue;
                }
            }
        }
        return scenarios;
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/').replaceAll("\\p{Cntrl}", "?");
    }

    private static Refused refused(Path path, String code, String what, String fix) {
        return new Refused(List.of(problem(path, code, what, fix)));
    }

    private static Problem problem(Path path, String code, String what, String fix) {
        return new Problem(new Source(name(path), 0, 0, ""), code, what, fix);
    }
}
