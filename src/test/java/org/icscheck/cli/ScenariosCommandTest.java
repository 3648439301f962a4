package org.icscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code icscheck scenarios} as a user meets it. */
class ScenariosCommandTest {

    private static final String MET = """
            @seat
            Feature: Healthwatch at the table

              @good
              Scenario: It has a seat
                Given Riverside has a place partnership
                And all its seats are:
                  | post        |
                  | Healthwatch |
                When Riverside is checked against "IC-2.31-PLACE-2F"
                Then the finding is "met"
            """;
    private static final String GAP = """

              Scenario: It has none <&> "is" 'expected'
                Given Riverside has a place partnership
                And all its seats are:
                  | post                  |
                  | Leader of the Council |
                When Riverside is checked against "IC-2.31-PLACE-2F"
                Then the finding is "met"
            """;

    @TempDir
    Path folder = Path.of("");

    private record Run(int status, String out, String err) {}

    private static Run run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Stream.concat(Stream.of("scenarios"), Stream.of(arguments))
                        .map(Object::toString)
                        .toArray(String[]::new));
        Run run = new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        assertThat(run.out() + run.err()).doesNotContain("\tat ").doesNotContain("Exception");
        return run;
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void zero_when_all_hold_and_each_step_is_shown() {
        Run run = run(write("idea.feature", MET));
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("As expected: It has a seat  (line 5)")
                .contains("✓ Then the finding is \"met\"")
                .endsWith("1 scenario: 1 as expected.\n");
    }

    @Test
    void one_when_some_do_not_with_what_the_model_contained() {
        Run run = run(write("idea.feature", MET + GAP));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("✗ Then the finding is \"met\"")
                .contains("What the model contained:")
                .contains("“Leader of the Council”: speaks for the local authority")
                .endsWith("2 scenarios: 1 as expected, 1 not.\n");
    }

    @Test
    void two_for_wrong_use() {
        write("notes.txt", "nothing");
        assertThat(run(folder).status()).isEqualTo(2);
        assertThat(run(folder).err()).contains("there is no .feature file in");
        Path idea = write("idea.feature", MET);
        assertThat(run("--tags", "@a and", idea).err())
                .contains("The choice of tags ‘@a and’ could not be understood.");
        assertThat(run("--tags", "@none", idea).status()).isEqualTo(2);
        assertThat(run("--format", "htm", idea).err()).contains("Did you mean “html”?");
        assertThat(run("--format", "cucumber-html", idea).err()).contains("Name a file to write to");
        assertThat(run("-o", idea, idea).err()).contains("it would be lost");
        assertThat(run("--steps", idea).status()).isEqualTo(2);
    }

    @Test
    void three_when_a_file_cannot_be_read_or_understood_and_the_others_are_run() {
        write("a.feature", MET);
        write("b.feature", "Featrue: slip\n");
        Run run = run(folder);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out())
                .contains("Line 1: This is not how a file of scenarios starts.")
                .contains("1 scenario: 1 as expected. 1 file could not be read.");
        assertThat(run(folder.resolve("none.feature")).status()).isEqualTo(3);
        assertThat(run(write("c.feature", MET.replace("has a place", "has no place")))
                        .status())
                .isEqualTo(3);
    }

    @Test
    void a_link_out_of_a_folder_is_not_followed() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("ideas"));
        Path outside = write("secret.feature", MET);
        Files.createSymbolicLink(inside.resolve("innocent.feature"), outside);
        Run run = run(inside);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out())
                .contains("This is a link that leads out of its folder")
                .doesNotContain("Healthwatch");
    }

    @Test
    void tags_choose_and_those_not_chosen_are_not_counted() {
        Run run = run("--tags", "@good", write("idea.feature", MET + GAP));
        assertThat(run.status()).isZero();
        assertThat(run.out()).endsWith("1 scenario: 1 as expected.\n");
    }

    @Test
    void standard_input_is_run_too() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(MET.getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(run("-").status()).isZero();
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void a_folder_of_submissions_can_be_given_beside_the_scenarios() throws IOException {
        Path ideas = Files.createDirectories(folder.resolve("ideas"));
        Files.writeString(ideas.resolve("bury.feature"), """
                Feature: Bury

                  Scenario: With a seat for Healthwatch
                    Given the submission "bury-2021.yaml"
                    And Healthwatch is given a seat on "Bury Locality System Board"
                    When Bury is checked against "IC-2.31-PLACE-2F"
                    Then the finding is "met"
                """);
        assertThat(run(ideas, Path.of("samples", "public-papers")).status()).isZero();
        assertThat(run(ideas).out()).contains("There is no file ‘bury-2021.yaml’ beside the scenarios");
    }

    @Test
    void json_holds_every_step_and_what_is_said_of_it() {
        Run run = run("--format", "json", write("idea.feature", MET + GAP));
        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertThat(json.get("format").asString()).isEqualTo("icscheck/scenarios/v1");
        assertThat(json.at("/counts/scenarios").asInt()).isEqualTo(2);
        assertThat(json.at("/counts/does-not-hold").asInt()).isEqualTo(1);
        JsonNode wrong = json.at("/features/0/scenarios/1");
        assertThat(wrong.get("outcome").asString()).isEqualTo("does-not-hold");
        assertThat(wrong.at("/requirements/0").asString()).isEqualTo("IC-2.31-PLACE-2F");
        assertThat(wrong.at("/steps/1/table/1/0").asString()).isEqualTo("Leader of the Council");
        assertThat(wrong.at("/steps/3/says/0").asString()).startsWith("The finding is “not met”");
        assertThat(wrong.at("/steps/3/model/0").asString()).isEqualTo("Riverside (place)");
    }

    @Test
    void junit_counts_what_build_servers_count() throws Exception {
        write("bad.feature", "Featrue: slip\n");
        write("idea.feature", MET + GAP);
        Run run = run("--format", "junit", folder);
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)));
        assertThat(xml.getDocumentElement().getAttribute("tests")).isEqualTo("3");
        assertThat(xml.getDocumentElement().getAttribute("failures")).isEqualTo("1");
        assertThat(xml.getDocumentElement().getAttribute("errors")).isEqualTo("1");
        assertThat(xml.getElementsByTagName("testcase").getLength()).isEqualTo(3);
        assertThat(xml.getElementsByTagName("failure").item(0).getTextContent())
                .contains("The finding is “not met”", "speaks for the local authority");
    }

    @Test
    void the_page_shows_what_is_asked_with_its_scenarios_and_those_without_first() {
        Path page = folder.resolve("page.html");
        Run run = run("-o", page, write("idea.feature", MET + GAP));
        assertThat(run.status()).isEqualTo(1);
        String html = read(page);
        assertThat(html)
                .contains("2 scenarios: 1 as expected, 1 not.")
                .contains("<article id=\"IC-2.31-PLACE-2F\">")
                .contains("It has none &lt;&amp;&gt; &quot;is&quot; &#39;expected&#39;")
                .doesNotContain("<script")
                .doesNotContain("src=")
                .doesNotContain("stylesheet")
                // of packs without any scenario nothing is said
                .doesNotContain("health-care-act-2022");
        assertThat(html.indexOf("Requirements without a scenario")).isPositive().isLessThan(html.indexOf("<article"));
        assertThat(html.indexOf("IC-2.31-PLACE-2A")).isPositive().isLessThan(html.indexOf("<article"));
        assertThat(run.err()).contains("1 of 2 scenarios came out as they say.");
    }

    @Test
    void cucumbers_own_page_is_written_and_tells_nothing_of_the_machine() {
        Path page = folder.resolve("cucumber.html");
        assertThat(run("--format", "cucumber-html", "-o", page, write("idea.feature", MET + GAP))
                        .status())
                .isEqualTo(1);
        String html = read(page);
        assertThat(html).contains("It has a seat").doesNotContain(System.getProperty("os.version"));
        assertThat(html).doesNotContain("\"name\":\"" + System.getProperty("os.name"));
    }

    @Test
    void the_same_scenarios_give_the_same_bytes_in_every_format() {
        Path idea = write("idea.feature", MET + GAP);
        for (String format : new String[] {"text", "html", "json", "junit"}) {
            assertThat(run("--format", format, idea).out())
                    .as(format)
                    .isEqualTo(run("--format", format, idea).out());
        }
        Path one = folder.resolve("one.html");
        Path other = folder.resolve("other.html");
        run("--format", "cucumber-html", "-o", one, idea);
        run("--format", "cucumber-html", "-o", other, idea);
        assertThat(read(one)).isEqualTo(read(other));
    }

    @Test
    void the_steps_are_listed_in_four_formats() {
        assertThat(run("--steps").out()).contains("  Then the finding is {verdict}");
        assertThat(run("--steps", "--format", "md").out()).contains("### `Then the finding is {verdict}`");
        assertThat(run("--steps", "--format", "html").out()).contains("<h3>Then the finding is {verdict}</h3>");
        JsonNode json =
                JsonMapper.shared().readTree(run("--steps", "--format", "json").out());
        assertThat(json.get("format").asString()).isEqualTo("icscheck/steps/v1");
        assertThat(json.get("steps").size()).isGreaterThan(60);
        assertThat(run("--steps", "--format", "junit").status()).isEqualTo(2);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
