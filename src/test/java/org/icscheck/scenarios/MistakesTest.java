package org.icscheck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.icscheck.scenarios.Running.problems;
import static org.icscheck.scenarios.Running.run;
import static org.icscheck.scenarios.Running.said;
import static org.icscheck.scenarios.Running.scenario;

import java.nio.charset.StandardCharsets;
import org.icscheck.domain.scenario.Outcome;
import org.icscheck.domain.scenario.ScenarioReport;
import org.junit.jupiter.api.Test;

/** What people do when they write their first scenarios: each gives a sentence that says what to do, or works. */
class MistakesTest {

    private static final String MET = """
            Feature: An idea

              Scenario: Healthwatch has a seat
                Given Riverside has a place partnership
                And all its seats are:
                  | post        | organisation |
                  | Healthwatch |              |
                When Riverside is checked against "IC-2.31-PLACE-2F"
                Then the finding is "met"
            """;

    private static ScenarioReport with(String old, String other) {
        assertThat(MET).contains(old);
        return run(MET.replace(old, other));
    }

    @Test
    void a_scenario_without_mistakes_holds() {
        assertThat(scenario(run(MET)).outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(scenario(run(MET)).requirements()).containsExactly("IC-2.31-PLACE-2F");
    }

    @Test
    void a_misspelt_step_is_answered_with_the_nearest_and_an_example_and_no_code() {
        ScenarioReport report = with("has a place partnership", "has a place partnrship");
        assertThat(scenario(report).outcome()).isEqualTo(Outcome.NOT_UNDERSTOOD);
        assertThat(said(report).get(0))
                .startsWith(
                        "4: We do not know this step. Did you mean ‘{name} has a place partnership’? For example: Given"
                                + " Riverside has a place partnership")
                .doesNotContain("public void")
                .doesNotContain("@Given");
    }

    @Test
    void every_step_nobody_knows_is_told_at_once() {
        ScenarioReport report = run(MET.replace("has a place partnership", "is arranged somehow")
                .replace("the finding is", "the answer must be"));
        assertThat(said(report)).hasSize(2);
        assertThat(said(report).get(1)).startsWith("9: We do not know this step.");
    }

    @Test
    void a_step_like_none_is_answered_with_the_catalogue() {
        assertThat(said(with("the finding is \"met\"", "xyzzy plugh")))
                .containsExactly("9: We do not know this step. All steps there are: icscheck scenarios --steps");
    }

    @Test
    void a_wrong_keyword_is_told_wherever_it_stands() {
        assertThat(problems(with("And all", "Adn all")))
                .containsExactly("5: ‘Adn all its seats are:’ is not a step. Did you mean ‘And’?");
        // Straight under the name of a scenario the grammar would take it for a description and say nothing.
        assertThat(problems(with("Given Riverside", "Givn Riverside")))
                .containsExactly(
                        "4: ‘Givn Riverside has a place partnership’ would be taken for a remark. Did you mean ‘Given’?");
        assertThat(problems(with("Scenario:", "Scenaro:")))
                .contains(
                        "3: ‘Scenaro: Healthwatch has a seat’ would be taken for a remark. Did you mean ‘Scenario:’?");
        assertThat(problems(with("Feature:", "Featur:")))
                .containsExactly("1: This is not how a file of scenarios starts. Start with ‘Feature:’ and a name."
                        + " Did you mean ‘Feature:’?");
    }

    @Test
    void a_description_in_plain_words_is_none_of_these() {
        assertThat(scenario(
                                with(
                                        "Feature: An idea\n",
                                        "Feature: An idea\n  As an analyst I wonder.\n  Andover has none. When in doubt, ask.\n"))
                        .outcome())
                .isEqualTo(Outcome.HOLDS);
    }

    @Test
    void a_ragged_table_is_told_with_the_row_and_both_counts() {
        assertThat(problems(with("| Healthwatch |              |", "| Healthwatch |")))
                .containsExactly(
                        "7: This row has 1 cell but the heading row has 2. Give every row of the table the same"
                                + " number of cells; leave a cell empty: | |.");
    }

    @Test
    void a_wrong_heading_is_told_with_those_allowed_and_the_nearest() {
        ScenarioReport report = with("| organisation |", "| organisatoin |");
        assertThat(said(report).get(0))
                .startsWith("6: ‘organisatoin’ cannot head a column of this table. Did you mean “organisation”?"
                        + " Choose from: post, organisation, represents, votes");
    }

    @Test
    void headings_people_would_write_are_understood() {
        assertThat(scenario(run(MET.replace("| post        | organisation |", "| Role        | Speaks for   |")
                                .replace("| Healthwatch |              |", "| Partner     | Healthwatch  |")))
                        .outcome())
                .isEqualTo(Outcome.HOLDS);
    }

    @Test
    void a_step_without_its_table_is_told_its_columns() {
        String table = "\n      | post        | organisation |\n      | Healthwatch |              |";
        assertThat(said(with(table, "")).get(0))
                .startsWith("5: This step needs a table below it. The columns are: | post | organisation |");
        assertThat(said(with("has a place partnership", "has a place partnership\n      | post |"))
                        .get(0))
                .isEqualTo("4: This step takes nothing below it. Leave out what stands below it.");
    }

    @Test
    void an_unknown_type_sector_or_purpose_is_told_with_those_allowed() {
        assertThat(said(with("Given Riverside has", "Given \"Bolton\" is an nhs-trsut\n    And Riverside has"))
                        .get(0))
                .startsWith("4: ‘nhs-trsut’ is not a type of organisation. Did you mean ‘nhs-trust’? Choose from:"
                        + " local-authority, nhs-trust,");
        assertThat(said(run(MET.replace("| organisation |", "| speaks for   |")
                                .replace("| Healthwatch |              |", "| Healthwatch | Trusts       |")))
                        .get(0))
                .startsWith("7: ‘Trusts’ is not a sector, and nothing here is called so. Choose from:"
                        + " primary-care-providers, local-authority,");
        assertThat(said(with("has a place partnership", "has the board \"Riverside Board\" as its place-partnreship"))
                        .get(0))
                .startsWith("4: ‘place-partnreship’ is not a purpose of a board. Did you mean ‘place-partnership’?");
    }

    @Test
    void an_unknown_requirement_is_told_with_the_nearest() {
        assertThat(said(with("IC-2.31-PLACE-2F", "IC-2.31-PLACE-2FF")).get(0))
                .startsWith(
                        "8: There is no requirement and no pack ‘IC-2.31-PLACE-2FF’. Did you mean ‘IC-2.31-PLACE-2F’?");
    }

    @Test
    void an_unknown_verdict_field_list_or_day_is_told() {
        assertThat(said(with("\"met\"", "\"compliant\"")).get(0))
                .isEqualTo(
                        "9: ‘compliant’ is not a verdict. Choose from: met, partly met, not met, cannot tell, local choice,"
                                + " does not apply.");
        assertThat(said(with(
                                "has a place partnership",
                                "has a place partnership\n    And it states:\n      | field | value |\n      | statuss | shadow |"))
                        .get(0))
                .isEqualTo("7: A board has no field ‘statuss’. Did you mean ‘status’?");
        assertThat(said(with("And all its", "And the list of bords of Riverside is complete\n    And all its"))
                        .get(0))
                .isEqualTo("5: A place has no list ‘bords’ that could be complete. Did you mean ‘boards’?");
        assertThat(said(with("Given Riverside", "Given it is 31 February 2021\n    And Riverside"))
                        .get(0))
                .isEqualTo(
                        "4: ‘31 February 2021’ is not a day of the calendar. Write a date as 2022-04-12 or 12 April 2022.");
    }

    @Test
    void tabs_a_byte_order_mark_windows_lines_and_word_processor_quotes_work() {
        assertThat(scenario(run(MET.replace("    ", "\t"))).outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(scenario(run("\uFEFF" + MET)).outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(scenario(run(MET.replace("\n", "\r\n"))).outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(scenario(run(MET.replace("\"met\"", "“met”").replace("\"IC-2.31-PLACE-2F\"", "“IC-2.31-PLACE-2F”")))
                        .outcome())
                .isEqualTo(Outcome.HOLDS);
    }

    @Test
    void welsh_letters_and_welsh_keywords_work() {
        assertThat(scenario(run(MET.replace("Riverside", "Llanfŷl"))).outcome()).isEqualTo(Outcome.HOLDS);
        String welsh = "# language: cy-GB\n"
                + MET.replace("Feature:", "Arwedd:")
                        .replace("Given ", "Anrhegedig a ")
                        .replace("And ", "A ")
                        .replace("When ", "Pryd ")
                        .replace("Then ", "Yna ");
        assertThat(scenario(run(welsh)).outcome()).isEqualTo(Outcome.HOLDS);
    }

    @Test
    void a_file_that_is_not_utf_8_is_told_with_the_line() {
        assertThat(problems(run(MET.replace("Healthwatch has", "Tŷ Healthwatch has")
                        .replace('ŷ', 'ý')
                        .getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly("3: This line has letters that are not UTF-8. Save the file as UTF-8.");
        assertThat(problems(run(MET.getBytes(StandardCharsets.UTF_16))))
                .containsExactly("0: This file is saved as Unicode (UTF-16). Save it again as UTF-8.");
    }

    @Test
    void a_scenario_without_steps_is_told_and_the_file_is_not_half_run() {
        assertThat(problems(run(MET + "\n  Scenario: Nothing yet\n")))
                .containsExactly(
                        "11: The scenario ‘Nothing yet’ has no steps. Write its steps below it, the first with Given,"
                                + " or leave it out.");
    }

    @Test
    void a_scenario_that_expects_nothing_does_not_hold_by_that() {
        assertThat(said(with("    Then the finding is \"met\"\n", "")))
                .containsExactly(
                        "8: The scenario ends here and expects nothing, so it could not come out otherwise. Add what"
                                + " should be found: Then the finding is \"met\".");
    }

    @Test
    void looking_before_checking_is_told() {
        assertThat(said(with("When Riverside is checked against \"IC-2.31-PLACE-2F\"\n    ", ""))
                        .get(0))
                .startsWith("8: Nothing has been checked yet.");
    }

    @Test
    void two_features_in_one_file_are_told() {
        assertThat(problems(run(MET + "\n" + MET)))
                .contains("11: A second feature starts here, and a file holds one. Move it into a file of its own.");
    }

    @Test
    void an_empty_file_and_a_feature_without_scenarios_are_told() {
        assertThat(problems(run("")))
                .containsExactly("0: This file is empty. Start with ‘Feature:’ and a name, then ‘Scenario:’.");
        assertThat(problems(run("Feature: An idea\n")))
                .containsExactly(
                        "1: This feature has no scenario. Write ‘Scenario:’ and a name below it, then its steps.");
    }

    @Test
    void an_outline_without_rows_or_with_a_hole_nothing_fills_is_told() {
        String outline = MET.replace("Scenario:", "Scenario Outline:").replace("\"met\"", "\"<verdict>\"");
        assertThat(problems(run(outline)).get(0)).contains("has no rows under ‘Examples:’, so nothing would be run.");
        assertThat(problems(run(outline + "\n    Examples:\n      | verdcit |\n      | met     |\n")))
                .containsExactly("9: No table under ‘Examples:’ has a column ‘verdict’. Did you mean ‘verdcit’?");
        assertThat(scenario(run(outline + "\n    Examples:\n      | verdict |\n      | met     |\n"))
                        .outcome())
                .isEqualTo(Outcome.HOLDS);
    }

    @Test
    void a_requirement_that_is_not_asked_says_why() {
        assertThat(said(run("""
                        Feature: An idea

                          Scenario: Somewhere else
                            Given Bury has a place partnership
                            When Bury is checked against "GM-BURY-VOTE"
                            Then the finding is "met"
                        """)))
                .containsExactly(
                        "5: GM-BURY-VOTE was not asked of Bury. Its pack covers greater-manchester only. Say so before"
                                + " it is checked: Estuary is known as \"greater-manchester\".");
    }

    @Test
    void a_step_that_does_not_hold_says_what_was_found_and_what_the_model_contained() {
        ScenarioReport report = with("| Healthwatch |              |", "| Leader of the Council | |");
        assertThat(scenario(report).outcome()).isEqualTo(Outcome.DOES_NOT_HOLD);
        assertThat(said(report).get(0)).startsWith("9: The finding is “not met”: The full list of seats");
        assertThat(scenario(report).steps().get(3).model())
                .contains(
                        "Riverside (place)",
                        "  Riverside Partnership Board (place partnership): 1 seat, and that is all of them",
                        "    “Leader of the Council”: speaks for the local authority");
    }

    @Test
    void what_the_model_leaves_open_is_cannot_tell_and_not_otherwise() {
        ScenarioReport open = run(MET.replace("all its", "some of its").replace("| Healthwatch |", "| Chair |"));
        assertThat(scenario(open).outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(said(open).get(0)).contains("What to add: the missing seats of Riverside Partnership Board");
        // The other way round there is an answer, and it is another.
        assertThat(scenario(with("\"met\"", "\"cannot tell\"")).outcome()).isEqualTo(Outcome.DOES_NOT_HOLD);
    }
}
