package org.icscheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.icscheck.domain.requirement.Report;
import org.icscheck.report.JsonReport;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Twenty thousand damaged submissions: each is checked or told what is wrong with it, and none ends the program. */
class MutatedSubmissionsTest {

    private static final int MANY = 20_000;
    private static final Check CHECK = Check.load();
    private static final LocalDate DAY = LocalDate.of(2021, 10, 1);

    private static final List<String> TOKENS = List.of(
            "null",
            "~",
            "true",
            "no",
            "none",
            "[]",
            "{}",
            "''",
            "\"",
            "'",
            "- ",
            ": ",
            "#",
            "&a x",
            "*a",
            "<<: *a",
            "!!set",
            "99999999999999999999999999",
            "-1",
            "1e999",
            "0x7f",
            ".inf",
            "2022-02-30",
            "9999-99-99",
            "…",
            "\u202e",
            "\ud83e\udd84",
            "é\u0301",
            "\u0000",
            "\u0007",
            "\u0085",
            "\u2028",
            "\ufeff",
            "\\ud800",
            "complete",
            "place-partnership",
            "healthwatch",
            "icscheck/submission/v2",
            "%YAML 9.9",
            "---",
            "...",
            "\t",
            "? ",
            "| ",
            ">-",
            "@",
            "`",
            "x".repeat(3_000));

    private record Original(String name, byte[] bytes) {}

    private static List<Original> originals() throws IOException {
        List<Original> originals = new ArrayList<>();
        for (String folder : List.of("public-papers", "example-system")) {
            try (Stream<Path> files = Files.list(Path.of("samples", folder))) {
                for (Path file : files.sorted().toList()) {
                    originals.add(new Original("a.yaml", Files.readAllBytes(file)));
                }
            }
        }
        for (long seed = 0; seed < 60; seed++) {
            originals.add(new Original(
                    "a.json", Generated.json(Generated.submission(seed)).getBytes(StandardCharsets.UTF_8)));
            originals.add(new Original(
                    "a.yaml", Generated.yaml(Generated.submission(seed)).getBytes(StandardCharsets.UTF_8)));
        }
        return originals;
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            bytes = random.nextInt(4) == 0
                    ? byBytes(bytes, random)
                    : byText(new String(bytes, StandardCharsets.UTF_8), random);
        }
        return bytes;
    }

    private static byte[] byBytes(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        byte[] copy = Arrays.copyOf(bytes, random.nextInt(3) == 0 ? random.nextInt(bytes.length) + 1 : bytes.length);
        for (int i = random.nextInt(3); i >= 0; i--) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    private static byte[] byText(String text, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int line = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        String token = TOKENS.get(random.nextInt(TOKENS.size()));
        switch (random.nextInt(9)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(other, lines.get(line));
            case 2 -> {
                String kept = lines.get(line);
                lines.set(line, lines.get(other));
                lines.set(other, kept);
            }
            case 3 -> lines.set(line, lines.get(line).replaceFirst(":.*", ": " + Matcher.quoteReplacement(token)));
            case 4 -> lines.set(line, lines.get(line).replaceAll("[A-Za-z-]{4,}", Matcher.quoteReplacement(token)));
            case 5 ->
                lines.set(line, " ".repeat(random.nextInt(9)) + lines.get(line).stripLeading());
            case 6 -> lines.set(line, lines.get(line) + token);
            case 7 ->
                lines.set(line, lines.get(line) + (random.nextBoolean() ? "[" : "{a: ").repeat(random.nextInt(60)));
            default -> {
                String at = lines.get(line);
                int cut = random.nextInt(at.length() + 1);
                lines.set(line, at.substring(0, cut) + token + at.substring(cut));
            }
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static Report run(String name, byte[] bytes) {
        return CHECK.run(new Check.Request(List.of(Check.file(name, bytes)), List.of(), Optional.of(DAY), DAY));
    }

    @Test
    void damage_is_told_or_harmless_and_never_ends_the_program() throws IOException {
        List<Original> originals = originals();
        AtomicInteger told = new AtomicInteger();
        AtomicInteger checked = new AtomicInteger();
        IntStream.range(0, MANY).parallel().forEach(number -> {
            Random random = new Random(number);
            Original original = originals.get(random.nextInt(originals.size()));
            byte[] bytes = mutated(original.bytes(), random);
            try {
                Report report = run(original.name(), bytes);
                Report.Input input = report.inputs().get(0);
                if (input.problems().isEmpty()) {
                    checked.incrementAndGet();
                } else {
                    told.incrementAndGet();
                    assertThat(report.subjects())
                            .as("nothing is found in a file with problems")
                            .isEmpty();
                    input.problems()
                            .forEach(problem -> assertThat(problem.what() + problem.fix())
                                    .isNotBlank()
                                    .doesNotContainPattern("[\\p{Cntrl}\\x{202e}]")
                                    .doesNotContain("Exception", "tools.jackson", "snakeyaml"));
                }
                assertThat(report.defects()).isEmpty();
                readsAsJson(JsonReport.write(report));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("mutant " + number + ":\n" + new String(bytes, StandardCharsets.UTF_8), e);
            }
        });
        assertThat(told.get()).as("told").isGreaterThan(MANY / 3);
        assertThat(checked.get()).as("harmless").isGreaterThan(MANY / 50);
    }

    private static void readsAsJson(String report) {
        int depth = 0;
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), report)) {
            while (parser.nextToken() != null) {
                depth += parser.currentToken().isStructStart()
                        ? 1
                        : parser.currentToken().isStructEnd() ? -1 : 0;
            }
        }
        assertThat(depth).isZero();
    }

    @Test
    void one_check_serves_many_at_once() throws IOException {
        // A third of them: every sample and shape of file is still among them.
        List<Original> all = originals();
        List<Original> originals = IntStream.range(0, all.size())
                .filter(number -> number % 3 == 0)
                .mapToObj(all::get)
                .toList();
        List<String> alone = originals.stream()
                .map(original -> JsonReport.write(run(original.name(), original.bytes())))
                .toList();
        for (int round = 0; round < 2; round++) {
            assertThat(originals.parallelStream()
                            .map(original -> JsonReport.write(run(original.name(), original.bytes())))
                            .toList())
                    .isEqualTo(alone);
        }
        assertThat(alone).anyMatch(report -> report.contains("\"verdict\" : \"met\""));
    }
}
