package org.icscheck.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Does once, and shows to nobody, what people run most: the launcher keeps an archive of the classes it takes, and every start
 * after that is about twice as fast.
 */
public final class Rehearsal {

    private Rehearsal() {}

    /**
     * Runs the commands.
     *
     * @param args the folder that holds {@code samples}
     */
    public static void main(String[] args) {
        String samples = args[0] + "/samples";
        Warnings.takeOver();
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        List<List<String>> commands = List.of(
                List.of("--help"),
                List.of("check", samples + "/example-system", "--as-at", "2021-10-01"),
                List.of("check", "--show", "all", samples + "/public-papers/bury-2021.yaml"),
                List.of("check", "--format", "json", samples + "/public-papers/bury-2021.yaml"),
                List.of("scenarios", "-q", samples + "/drafting/features", "--rules", samples + "/drafting"),
                List.of("requirements"));
        for (List<String> command : commands) {
            Main.run(nowhere, nowhere, command.toArray(String[]::new));
        }
        System.exit(0);
    }
}
