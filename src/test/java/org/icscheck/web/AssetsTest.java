package org.icscheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What is sent to browsers besides pages, and what pages are made of. */
@NullMarked
class AssetsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path ASSETS = RESOURCES.resolve("static/assets");

    /** Templates that may print HTML made elsewhere, and why that is safe. */
    private static final Set<String> UNESCAPED = Set.of(
            "report.html", "report-requirement.html", "report-map.html", "report-next.html", "report-changes.html");

    /** Section 2 of the words of the product: never said to a reader. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(non-compliant|compliant|compliance|breach\\w*|violat\\w*|fail|fails|failed|failing|failure|assertion\\w*|rule engine|payload|"
                    + "schema|validat\\w*|pars(e|es|ed|ing)|rag|gherkin|invalid|null|exception\\w*|please|click here)\\b",
            Pattern.CASE_INSENSITIVE);

    @Test
    void nothing_is_fetched_from_elsewhere_and_nothing_is_the_property_of_the_nhs() throws IOException {
        List<Path> files = files(ASSETS);
        assertThat(files).hasSizeGreaterThan(6);
        for (Path file : files) {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertThat(text).as(file.toString()).doesNotContainIgnoringCase("frutiger");
            assertThat(text).as(file.toString()).doesNotContain("assets.nhs.uk").doesNotContain("sourceMappingURL");
            assertThat(addresses(text)).as(file.toString()).isSubsetOf("http://www.w3.org/2000/svg");
        }
    }

    private static Set<String> addresses(String text) {
        return Pattern.compile("https?://[^\\s\"'`)>]+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_script_asks_for_files_that_are_there() throws IOException {
        asksForFilesThatAreThere(Files.readString(ASSETS.resolve("app.js")), "from \"\\./(.+?)\"");
    }

    @Test
    void the_style_sheet_asks_for_pictures_that_are_there_and_names_a_typeface_everybody_has() throws IOException {
        String css = Files.readString(ASSETS.resolve("icscheck.css"));
        asksForFilesThatAreThere(css, "url\\(\"?(.+?)\"?\\)");
        assertThat(css).contains("html{font-family:arial");
    }

    private static void asksForFilesThatAreThere(String text, String asking) {
        assertThat(Pattern.compile(asking).matcher(text).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(ASSETS.resolve(name)).exists());
    }

    @Test
    void what_is_carried_is_named_in_the_notices_with_its_checksum() throws Exception {
        String notices = Files.readString(Path.of("THIRD-PARTY-NOTICES"));
        Path script;
        try (Stream<Path> listed = Files.list(ASSETS)) {
            script = listed.filter(file -> file.getFileName().toString().startsWith("nhsuk-frontend-"))
                    .findFirst()
                    .orElseThrow();
        }
        String sum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(script)));
        assertThat(notices).contains(script.getFileName().toString()).contains(sum);
    }

    @Test
    void no_forbidden_word_is_said_on_a_page() throws IOException {
        assertThat(FORBIDDEN.matcher("It failed to parse").find()).isTrue();
        assertThat(messages())
                .hasSizeGreaterThan(40)
                .allSatisfy((key, text) -> assertThat(FORBIDDEN.matcher(text).find())
                        .as(key + "=" + text)
                        .isFalse());
    }

    @Test
    void no_straight_apostrophe_is_said() throws IOException {
        assertThat(messages())
                .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("'"));
    }

    @Test
    void templates_use_only_words_that_are_there_and_no_word_is_left_over() throws IOException {
        TreeSet<String> asked = new TreeSet<>();
        StringBuilder code = new StringBuilder();
        for (Path file : files(RESOURCES.resolve("templates"))) {
            String text = Files.readString(file).replaceAll("(?s)<!--.*?-->", "");
            code.append(text);
            Pattern.compile("#\\{([a-z0-9.-]+)").matcher(text).results().forEach(found -> asked.add(found.group(1)));
        }
        assertThat(messages().keySet()).containsAll(asked);
        for (Path file : files(Path.of("src/main/java/org/icscheck/web"))) {
            code.append(Files.readString(file));
        }
        // Some names are put together from a stem: they are named here by their stem.
        assertThat(messages().keySet())
                .allSatisfy(key -> assertThat(code.toString())
                        .as("a use of " + key)
                        .containsAnyOf(
                                "#{" + key + "}",
                                "#{" + key + "(",
                                "\"" + key + "\"",
                                "\"" + key.replaceAll("[^.]+$", "") + "\"",
                                "'" + key.replaceAll("[^.]+$", "") + "'"));
    }

    @Test
    void templates_hold_no_words_of_their_own_and_escape_what_they_print() throws IOException {
        for (Path file : files(RESOURCES.resolve("templates"))) {
            String text = Files.readString(file).replaceAll("(?s)<!--.*?-->", "");
            String name = RESOURCES.resolve("templates").relativize(file).toString();
            if (!UNESCAPED.contains(name)) {
                assertThat(text).as(name).doesNotContain("th:utext").doesNotContain("[(");
            }
            assertThat(text)
                    .as(name)
                    .doesNotContain(" style=\"")
                    .doesNotContain("<style")
                    .doesNotContain("javascript:");
            assertThat(text).as(name).doesNotContainPattern("\\son[a-z]+=\"");
            assertThat(text).as(name).doesNotContainPattern("<script(?![^>]*\\bsrc=)[^>]*>");
            String words = text.replaceAll("<title[^>]*>ICS Check</title>", "")
                    .replaceAll("&ctdot;", "")
                    .replaceAll("(?s)<(?:[^\"'>]|\"[^\"]*\"|'[^']*')*>", " ");
            assertThat(words.strip())
                    .as("words in " + name + " that belong in messages.properties")
                    .isEmpty();
        }
    }

    private static TreeMap<String, String> messages() throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve("messages.properties"))) {
            properties.load(reader);
        }
        TreeMap<String, String> all = new TreeMap<>();
        properties.forEach((key, text) -> all.put((String) key, (String) text));
        return all;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walked = Files.walk(folder)) {
            return walked.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
