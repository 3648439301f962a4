package org.icscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.icscheck.cli.Main;
import org.junit.jupiter.api.Test;

/** Holds the README to what the product really prints. */
class ReadmeTest {

    @Test
    void the_output_it_shows_is_the_output_of_its_command() throws IOException {
        List<String> readme = Files.readAllLines(Path.of("README.md"));
        int start = readme.indexOf("```text") + 1;
        List<String> shown = readme.subList(
                start, start + readme.subList(start, readme.size()).indexOf("```"));
        assertThat(shown).hasSizeGreaterThan(10);

        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Main.run(
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                System.err,
                "check",
                "samples/public-papers/bury-2021.yaml");
        List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines)
                .containsSubsequence(
                        shown.stream().filter(line -> !line.equals("…")).toList());
    }
}
