package org.icscheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a result to a file whole or not at all. */
final class Output {

    /** Drafts another run may have left behind, or be writing now. */
    private static final int MOST_DRAFTS = 100;

    private Output() {}

    /** Writes a result to the file the user named, or to standard output. */
    static void give(@Nullable Path file, String text, PrintWriter out) {
        if (file != null) {
            write(file, text);
        } else {
            out.print(text);
            out.flush();
        }
    }

    static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static void write(Path file, byte[] bytes) {
        Path target = file.toAbsolutePath();
        try {
            if (Files.isDirectory(target)) {
                throw new WrongUse(file + " is a folder. Name a file to write to.");
            }
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                // A device or a pipe is written to, never replaced.
                Files.write(target, bytes);
                return;
            }
            Path parent = target.getParent();
            Path draft = draft(parent);
            try {
                Files.write(draft, bytes);
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new WrongUse(
                    file + " could not be written. Choose a file in a folder that exists and that you may write to.");
        }
    }

    /** A new file beside the one to write, readable by whom the user's files are; temporary files are for their owner alone. */
    private static Path draft(Path folder) throws IOException {
        for (int number = 0; ; number++) {
            try {
                return Files.createFile(
                        folder.resolve(".icscheck-" + ProcessHandle.current().pid() + "-" + number + ".tmp"));
            } catch (FileAlreadyExistsException e) {
                if (number == MOST_DRAFTS) {
                    throw e;
                }
            }
        }
    }

    /**
     * Keeps a result from taking the place of what it was made of.
     *
     * @param names the files as the user named them; - is standard input
     * @param to what is done with them: check, run
     * @throws WrongUse when the target is one of them
     */
    static void refuseToOverwrite(Collection<String> names, Path target, String to) {
        for (String name : names) {
            if (!name.equals("-") && isSame(name, target)) {
                throw new WrongUse(
                        target + " is one of the files to " + to + "; it would be lost. Write somewhere else.");
            }
        }
    }

    static boolean isSame(String name, Path target) {
        try {
            return Files.isSameFile(Path.of(name), target);
        } catch (IOException | InvalidPathException e) {
            // At least one of them does not exist, so nothing can be lost.
            return false;
        }
    }

    /** Hears how many files of how many are written. */
    @FunctionalInterface
    interface Progress {
        void done(int number, int of);
    }

    /** Writes files into a folder, which is made when it is not there: all of them, or none. */
    static void writeAll(Path folder, Map<Path, byte[]> files, Progress progress) {
        Map<Path, Path> drafts = new LinkedHashMap<>();
        try {
            Files.createDirectories(folder);
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                if (Files.exists(file.getKey()) && !Files.isRegularFile(file.getKey())) {
                    throw new WrongUse(file.getKey() + " is there and is no file. Choose another folder.");
                }
                Path draft = draft(folder);
                drafts.put(draft, file.getKey());
                Files.write(draft, file.getValue());
            }
            int number = 0;
            for (Map.Entry<Path, Path> draft : drafts.entrySet()) {
                Files.move(draft.getKey(), draft.getValue(), StandardCopyOption.REPLACE_EXISTING);
                progress.done(++number, drafts.size());
            }
        } catch (IOException e) {
            throw new WrongUse("nothing could be written into " + folder
                    + ". Choose a folder that you may write to, with space left.");
        } finally {
            for (Path draft : drafts.keySet()) {
                try {
                    Files.deleteIfExists(draft);
                } catch (IOException e) {
                    // A draft left behind does no harm, and the reason is told already.
                    continue;
                }
            }
        }
    }
}
