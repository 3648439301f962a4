package org.icscheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Writes a result to a file whole or not at all. */
final class Output {

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
            Path draft = Files.createTempFile(parent, ".icscheck", ".tmp");
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
}
