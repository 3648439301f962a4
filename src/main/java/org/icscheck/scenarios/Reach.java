package org.icscheck.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.icscheck.check.Check;

/**
 * The folders from which scenarios may name a submission: nothing outside them is ever opened, by whatever path or link.
 */
final class Reach {

    private static final int MOST_NAMES = 200;

    private final List<Path> folders;

    /**
     * A reach.
     *
     * @param folders searched in this order; those that do not exist are left out
     */
    Reach(List<Path> folders) {
        List<Path> real = new ArrayList<>();
        for (Path folder : folders) {
            try {
                real.add(folder.toRealPath());
            } catch (IOException e) {
                // What is not there holds nothing to read.
                continue;
            }
        }
        this.folders = real.stream().distinct().toList();
    }

    /** A file within reach. */
    record Found(String name, byte[] bytes) {}

    /** Reads the file of this name, or says why not. */
    Found read(String name) {
        Path wanted = path(name);
        if (!name.toLowerCase(Locale.ROOT).matches(".*\\.(yaml|yml|json)")) {
            throw Halt.misunderstood(
                    "‘" + name + "’ is not a submission a scenario can load.",
                    "Name a file that ends in .yaml, .yml or .json.");
        }
        if (folders.isEmpty()) {
            throw Halt.misunderstood(
                    "These scenarios are in no folder, so they cannot load ‘" + name + "’.",
                    "Save them as a file beside the submission.");
        }
        for (Path folder : folders) {
            Path file = folder.resolve(wanted);
            if (!Files.exists(file)) {
                continue;
            }
            try {
                if (!file.toRealPath().startsWith(folder)) {
                    throw Halt.misunderstood(
                            "‘" + name
                                    + "’ is a link that leads out of the folder of the scenarios, so it was not opened.",
                            "Put the submission itself beside the scenarios.");
                }
                if (!Files.isRegularFile(file)) {
                    throw Halt.misunderstood("‘" + name + "’ is not a file.", "Name a submission.");
                }
                try (InputStream in = Files.newInputStream(file)) {
                    return new Found(wanted.toString().replace('\\', '/'), in.readNBytes(Check.LARGEST_FILE + 1));
                }
            } catch (IOException e) {
                throw Halt.misunderstood("‘" + name + "’ could not be opened.", "Check that you may read it.");
            }
        }
        throw Halt.misunderstood(
                "There is no file ‘" + name + "’ beside the scenarios, or in the folders you gave.",
                Check.didYouMean(name, names(), "Put the submission there, or name its folder after the scenarios."));
    }

    private static Path path(String name) {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            throw Halt.misunderstood("‘" + name + "’ cannot be the name of a file.", "Name a submission.");
        }
        boolean absolute =
                path.isAbsolute() || name.startsWith("/") || name.startsWith("\\") || name.matches("[A-Za-z]:.*");
        boolean climbs =
                path.normalize().startsWith("..") || name.replace('\\', '/').contains("../");
        if (absolute || climbs || name.isBlank()) {
            throw Halt.misunderstood(
                    "‘" + name + "’ leads out of the folder of the scenarios, so it was not opened.",
                    "Name a submission that is in that folder, without / or .. before it, or give its folder on the"
                            + " command line.");
        }
        return path.normalize();
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder, 2, new FileVisitOption[0])) {
                files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                        .filter(name -> name.matches(".*\\.(yaml|yml|json)"))
                        .sorted()
                        .limit(MOST_NAMES)
                        .forEach(names::add);
            } catch (IOException | java.io.UncheckedIOException e) {
                // No guess then.
                continue;
            }
        }
        return names;
    }
}
