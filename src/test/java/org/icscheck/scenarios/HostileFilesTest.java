package org.icscheck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.icscheck.scenarios.Running.problems;
import static org.icscheck.scenarios.Running.run;
import static org.icscheck.scenarios.Running.said;
import static org.icscheck.scenarios.Running.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.icscheck.domain.scenario.Outcome;
import org.icscheck.domain.scenario.ScenarioReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to do harm are refused with a reason, and nothing outside the folders given is opened. */
class HostileFilesTest {

    private static final String SECRET = """
            format: icscheck/submission/v1
            system: { id: estuary, name: Estuary }
            places:
              - name: Riverside
            """;

    @TempDir
    Path folder;

    private static String loading(String name) {
        return """
                Feature: An idea

                  Scenario: Loaded
                    Given the submission "%s"
                    When Riverside is checked against "IC-2.31-PLACE-2F"
                    Then the finding is "cannot tell"
                """.formatted(name);
    }

    private static String outline(int rows, String step) {
        StringBuilder feature = new StringBuilder("Feature: An idea\n\n  Scenario Outline: <n>\n    ");
        feature.append(step).append("\n\n    Examples:\n      | n |\n");
        for (int i = 0; i < rows; i++) {
            feature.append("      | ").append(i).append(" |\n");
        }
        return feature.toString();
    }

    @Test
    void a_submission_in_the_folder_is_loaded() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("ideas"));
        Files.writeString(inside.resolve("riverside.yaml"), SECRET);
        ScenarioReport report = run(loading("riverside.yaml"), inside);
        assertThat(scenario(report).outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(said(run(loading("riverisde.yaml"), inside)).get(0)).contains("Did you mean “riverside.yaml”?");
    }

    @Test
    void a_name_that_climbs_out_is_refused_whether_there_is_such_a_file_or_not() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("ideas"));
        Files.writeString(folder.resolve("secret.yaml"), SECRET);
        for (String name : List.of(
                "../secret.yaml",
                "sub/../../secret.yaml",
                "..\\secret.yaml",
                "/etc/secret.yaml",
                "C:\\secret.yaml",
                "\\\\server\\secret.yaml",
                "../nothing.yaml",
                folder.resolve("secret.yaml").toString())) {
            assertThat(said(run(loading(name), inside)))
                    .singleElement()
                    .asString()
                    .contains("leads out of the folder of the scenarios, so it was not opened.");
        }
        assertThat(said(run(loading("secret.yaml"), inside)).get(0)).startsWith("4: There is no file ‘secret.yaml’");
    }

    @Test
    void a_link_that_leads_out_is_refused() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("ideas"));
        Path secret = Files.writeString(folder.resolve("secret.yaml"), SECRET);
        Files.createSymbolicLink(inside.resolve("innocent.yaml"), secret);
        Files.createSymbolicLink(inside.resolve("way-out"), folder);
        assertThat(said(run(loading("innocent.yaml"), inside)).get(0))
                .contains("is a link that leads out of the folder");
        assertThat(said(run(loading("way-out/secret.yaml"), inside)).get(0))
                .contains("is a link that leads out of the folder");
    }

    @Test
    void only_submissions_are_loaded_and_none_without_a_folder() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "private");
        assertThat(said(run(loading("notes.txt"), folder)).get(0)).contains("is not a submission a scenario can load");
        assertThat(said(run(loading("riverside.yaml"))).get(0)).contains("These scenarios are in no folder");
        Files.writeString(folder.resolve("broken.yaml"), "places: [");
        assertThat(said(run(loading("broken.yaml"), folder)).get(0)).startsWith("4: ‘broken.yaml’ could not be read.");
    }

    @Test
    void as_many_scenarios_as_are_taken_run_and_one_more_is_refused_before_any_is_run() {
        String step = "Given Riverside has a place partnership";
        ScenarioReport most = run(outline(FeatureReader.MOST_SCENARIOS, step));
        assertThat(most.scenarios()).hasSize(5_000);
        assertThat(problems(run(outline(FeatureReader.MOST_SCENARIOS + 1, step))))
                .containsExactly(
                        "1: There are 5,001 scenarios in this file, counting every row of its outlines; 5,000 is the"
                                + " most. Take fewer rows, or divide it into several files.");
    }

    @Test
    void an_outline_that_grows_beyond_measure_when_written_out_is_refused() {
        String long_ = "Given \"" + "<n> ".repeat(400) + "\" is a local-authority";
        String many = outline(4_000, (long_ + "\n    And ").repeat(10) + "Riverside has a place partnership");
        assertThat(problems(run(many)).get(0)).startsWith("1: Written out, the scenarios of this file would be");
    }

    @Test
    void a_run_over_many_files_has_an_end_too() {
        String step = "Given Riverside has a place partnership";
        List<FeatureFile> files = new java.util.ArrayList<>();
        for (int i = 0; i < 5; i++) {
            // The last one is one too many; none of them is run here, because no scenario has the tag.
            files.add(FeatureFile.of(
                    "idea-" + i + ".feature",
                    outline(4_500, step).getBytes(java.nio.charset.StandardCharsets.UTF_8),
                    List.of()));
        }
        ScenarioReport report =
                new Scenarios(Running.CHECK).run(new Scenarios.Request(files, "@none"), (done, of) -> {});
        assertThat(report.features().get(3).problems()).isEmpty();
        assertThat(report.features().get(4).problems().get(0).what())
                .isEqualTo("With this file there would be more than 20,000 scenarios to run.");
    }

    @Test
    void a_huge_file_a_long_line_and_bytes_that_are_no_text_are_refused() {
        assertThat(problems(run(new byte[Scenarios.LARGEST_FILE + 1])))
                .containsExactly("0: This file is larger than 2 MB. Divide it into several files.");
        assertThat(problems(run("Feature: " + "x".repeat(3_000) + "\n")))
                .containsExactly("1: This line has 3,009 characters; 2,000 is the most. Shorten it.");
        assertThat(problems(run("Feature: \0\n")))
                .containsExactly("0: This is not a file of text. Name a file that ends in .feature.");
        assertThat(problems(run("# encoding: utf-16\nFeature: An idea\n")).get(0))
                .contains("only UTF-8 is read");
    }

    @Test
    void words_made_to_keep_a_pattern_busy_do_not() {
        for (String bomb : List.of(
                "Given " + "\"".repeat(1_500),
                "Given \"" + "\\\\".repeat(900),
                "Given " + "a ".repeat(900) + "is a",
                "Given " + "the list of ".repeat(150) + "is complete",
                "Given " + "\"a\" ".repeat(450),
                "Given " + "{".repeat(900) + "}".repeat(900),
                "Given " + "(".repeat(1_500))) {
            ScenarioReport report = run("Feature: An idea\n\n  Scenario: Busy\n    " + bomb + "\n");
            assertThat(scenario(report).outcome()).isEqualTo(Outcome.NOT_UNDERSTOOD);
        }
    }

    @Test
    void tags_that_cannot_be_understood_are_told() {
        for (String tags : List.of("@a or", "((((", "@a and and @b", "not ".repeat(200) + "@a", "x".repeat(501))) {
            assertThatThrownBy(() ->
                            new Scenarios(Running.CHECK).run(new Scenarios.Request(List.of(), tags), (done, of) -> {}))
                    .as(tags)
                    .isInstanceOf(Scenarios.TagsException.class)
                    .hasMessageStartingWith("The choice of tags ");
        }
    }

    @Test
    void nothing_in_the_surroundings_decides_what_is_run() {
        String feature = outline(1, "Given Riverside has a place partnership");
        System.setProperty("cucumber.filter.tags", "@nothing");
        System.setProperty("cucumber.publish.enabled", "true");
        System.setProperty("cucumber.plugin", "org.example.Harmful");
        System.setProperty("cucumber.glue", "org.example");
        try {
            assertThat(run(feature).scenarios()).hasSize(1);
        } finally {
            List.of("cucumber.filter.tags", "cucumber.publish.enabled", "cucumber.plugin", "cucumber.glue")
                    .forEach(System::clearProperty);
        }
    }
}
