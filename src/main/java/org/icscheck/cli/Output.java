package org.icscheck.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a result to a file whole or not at all. */
final class Output {

    private Output() {}

    static void write(Path file, String text) {
        Path target = file.toAbsolutePath();
        try {
            if (Files.isDirectory(target)) {
                throw new WrongUse(file + " is a folder. Name a file to write to.");
            }
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                // A device or a pipe is written to, never replaced.
                Files.writeString(target, text, StandardCharsets.UTF_8);
                return;
            }
            Path parent = target.getParent();
            Path draft = Files.createTempFile(parent, ".icscheck", ".tmp");
            try {
                Files.writeString(draft, text, StandardCharsets.UTF_8);
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
