package org.icscheck.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.icscheck.input.Reading.FORMAT;
import static org.icscheck.input.Reading.file;
import static org.icscheck.input.Reading.problems;
import static org.icscheck.input.Reading.read;
import static org.icscheck.input.Reading.told;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.icscheck.check.Check;
import org.icscheck.domain.model.Board;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.model.Seat;
import org.icscheck.domain.requirement.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of problem: where it is told, under which word, and what to do about it. */
class SubmissionReaderTest {

    private static final String PLACE = FORMAT + "places:\n  - name: Bury\n";

    // --- files that cannot be read at all ---------------------------------------------------------------------------

    @Test
    void an_empty_file_is_told_as_one() {
        String told = "0:0  empty: This file is empty. Start from a template: icscheck template my-place.yaml.";
        assertThat(told("")).containsExactly(told);
        assertThat(told(" \n\n")).containsExactly(told);
        assertThat(told("a.json", "")).containsExactly(told);
    }

    @Test
    void a_file_of_comments_says_nothing() {
        assertThat(told("# to be written\n# by whom?\n"))
                .containsExactly("0:0  empty: This file holds nothing but comments."
                        + " Start from a template: icscheck template my-place.yaml.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a\n- b\n", "[1, 2]", "just words\n", "---\n", "null\n", "<html><body/></html>"})
    void anything_but_fields_is_no_submission(String text) {
        assertThat(told(text))
                .containsExactly("0:0  not-a-submission: This file is not a submission: it does not start with fields"
                        + " such as format and places. Start with the line “format: icscheck/submission/v1”.");
    }

    @Test
    void a_file_above_ten_megabytes_is_refused_unread() {
        assertThat(told(problems("a.yaml", new byte[SubmissionReader.LARGEST_FILE + 1])))
                .containsExactly("0:0  too-large: This file is larger than 10 MB."
                        + " Send only the submission, without attachments.");
    }

    @Test
    void a_file_of_just_ten_megabytes_is_read() {
        byte[] bytes = new byte[SubmissionReader.LARGEST_FILE];
        Arrays.fill(bytes, (byte) ' ');
        System.arraycopy(PLACE.getBytes(UTF_8), 0, bytes, 0, PLACE.length());
        assertThat(problems("a.yaml", bytes)).isEmpty();
    }

    @Test
    void text_that_is_not_utf_8_is_told_at_its_first_character() {
        assertThat(told(problems("a.yaml", (FORMAT + "places:\n  - name: Buré\n").getBytes(ISO_8859_1))))
                .containsExactly("3:14  not-utf-8: This file is not plain text in UTF-8; the first character that is"
                        + " not stands here. Save it again as UTF-8 (in Notepad: Save as, Encoding, UTF-8).");
        byte[] cut = (FORMAT + "places:\n  - name: é").getBytes(UTF_8);
        assertThat(problems("a.yaml", Arrays.copyOf(cut, cut.length - 1)))
                .extracting(Problem::code)
                .containsExactly("not-utf-8");
    }

    @Test
    void utf_16_is_told_as_what_it_is_or_by_its_first_character() {
        assertThat(problems("a.yaml", PLACE.getBytes(UTF_16)))
                .extracting(Problem::code, problem -> problem.at().toString())
                .containsExactly(tuple("not-utf-8", "a.yaml:1:1"));
        assertThat(problems("a.yaml", PLACE.getBytes(UTF_16LE)))
                .extracting(Problem::code, problem -> problem.at().toString())
                .containsExactly(tuple("control-character", "a.yaml:1:2"));
    }

    @Test
    void a_byte_order_mark_is_accepted_and_does_not_move_positions() {
        assertThat(told("\uFEFF" + PLACE)).isEmpty();
        assertThat(told("a.json", "\uFEFF{\"format\": \"icscheck/submission/v1\"}"))
                .isEmpty();
        assertThat(told("\uFEFFformat: icscheck/submission/v1\nx: 1\n"))
                .singleElement()
                .asString()
                .startsWith("2:1 /x unknown-field");
    }

    @Test
    void windows_line_ends_do_not_move_positions() {
        String text = (PLACE + "    populaton: 1\n");
        assertThat(told(text.replace("\n", "\r\n"))).isEqualTo(told(text)).hasSize(1);
    }

    @Test
    void a_tab_in_the_indentation_is_told_on_its_line() {
        assertThat(told(FORMAT + "places:\n\t- name: Bury\n"))
                .containsExactly("3:1  not-readable: This file cannot be read as YAML from here on: a tab stands where"
                        + " spaces are needed. Indent with spaces, never with tabs.");
    }

    @Test
    void an_unclosed_quote_is_told_where_it_opens() {
        assertThat(told(FORMAT + "places:\n  - name: \"Bury\n    population: 1\n"))
                .containsExactly("3:11  not-readable: This file cannot be read as YAML from here on: a quotation mark"
                        + " is opened here and never closed. Close it at the end of the text.");
    }

    @Test
    void json_that_breaks_off_is_told_where_it_does() {
        assertThat(told("a.json", "{\"format\": \"icscheck/submission/v1\",}"))
                .singleElement()
                .asString()
                .startsWith("1:3")
                .contains("not-readable: This file cannot be read as JSON from here on");
    }

    @Test
    void a_second_document_is_told_where_it_starts() {
        assertThat(told(FORMAT + "---\n" + FORMAT))
                .containsExactly("3:1  several-documents: A second document starts here; a submission is one document."
                        + " Put the second document into a file of its own.");
        assertThat(told("a.json", "{\"format\":\"icscheck/submission/v1\"} {}"))
                .singleElement()
                .asString()
                .contains("several-documents");
    }

    @Test
    void nesting_ends_at_forty() {
        assertThat(told(FORMAT + "places: " + "[".repeat(100_000)))
                .singleElement()
                .asString()
                .startsWith("2:49 /places/0/0")
                .endsWith("too-deep: Values are nested more than 40 deep here. A submission needs about ten levels;"
                        + " check the brackets or the indentation.");
        assertThat(told("a.json", "{\"places\":" + "[".repeat(100_000)))
                .singleElement()
                .asString()
                .contains("too-deep");
    }

    @Test
    void a_file_that_could_not_be_opened_carries_its_own_problem() {
        Intake intake = read(SubmissionReader.Handed.unopened("b.yaml", "There is no such file.", "Check the name."));
        assertThat(told(intake.files().get(0).problems()))
                .containsExactly("0:0  not-opened: There is no such file. Check the name.");
    }

    // --- YAML that is not supported ---------------------------------------------------------------------------------

    @Test
    void an_alias_is_refused_where_it_stands() {
        assertThat(told(FORMAT + "places:\n  - &p { name: Bury }\n  - *p\n"))
                .containsExactly("4:5 /places/1 alias: “*p” points to a value elsewhere in the file; that is not"
                        + " supported. Write the value out here.");
        assertThat(told(FORMAT + "places:\n  - name: *n\n"))
                .singleElement()
                .asString()
                .startsWith("3:11 /places/0/name alias");
    }

    @Test
    void an_alias_bomb_is_never_expanded() {
        StringBuilder bomb = new StringBuilder(FORMAT).append("note: &x0 boom\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("x" + i + ": &x" + i + " [" + ("*x" + (i - 1) + ", ").repeat(9) + "*x" + (i - 1) + "]\n");
        }
        assertThat(problems("a.yaml", bomb.toString().getBytes(UTF_8)))
                .hasSize(39 * 11)
                .extracting(Problem::code)
                .containsOnly("alias", "unknown-field");
    }

    @Test
    void a_merge_key_is_refused() {
        assertThat(told(FORMAT + "places:\n  - <<: { population: 1 }\n    name: Bury\n"))
                .containsExactly("3:5 /places/0/<< merge-key: “<<” merges another part of the file in here; that is"
                        + " not supported. Write the fields out here.");
    }

    @Test
    void tags_anchors_and_directives_change_nothing() {
        assertThat(told("%YAML 1.2\n---\nformat: icscheck/submission/v1\nplaces: !!java.util.Date\n  - &p\n"
                        + "    name: Bury\n...\n"))
                .isEmpty();
    }

    // --- the format -------------------------------------------------------------------------------------------------

    @Test
    void a_missing_format_is_told() {
        String told = "no-format: The first thing a submission says is its format, and this file does not."
                + " Add the line “format: icscheck/submission/v1” at the top.";
        assertThat(told("places: []\n")).containsExactly("1:1  " + told);
        assertThat(told("places: []\nformat:\n")).containsExactly("2:1 /format " + told);
    }

    @ParameterizedTest
    @CsvSource({"icscheck/submission/v2", "1", "true", "v1"})
    void another_format_is_told_once(String format) {
        assertThat(told("format: " + format + "\n"))
                .containsExactly("1:9 /format wrong-format: “" + format + "” is not a format this version reads."
                        + " Write “format: icscheck/submission/v1”.");
    }

    // --- fields -----------------------------------------------------------------------------------------------------

    @Test
    void an_unknown_field_is_told_with_what_was_meant() {
        assertThat(told(PLACE + "    boardz: []\n"))
                .containsExactly("4:5 /places/0/boardz unknown-field: A place has no field “boardz”."
                        + " Did you mean “boards”?");
        assertThat(told(FORMAT + "Places: []\n"))
                .containsExactly(
                        "2:1 /Places unknown-field: A submission has no field “Places”." + " Did you mean “places”?");
        assertThat(told(FORMAT + "people: []\n"))
                .containsExactly("2:1 /people unknown-field: A submission has no field “people”. Its fields are:"
                        + " format, asAt, system, organisations, places, collaboratives, attestations, choices,"
                        + " waivers, complete or note.");
    }

    @Test
    void a_field_in_the_wrong_place_is_told_where_it_belongs() {
        assertThat(told(FORMAT + "boards: []\n").get(0))
                .contains("A submission has no field “boards”. It belongs to a place or a system: move it there. Its");
        assertThat(told(PLACE + "    seats: []\n").get(0)).contains("It belongs to a board: move it there.");
    }

    @Test
    void a_key_given_twice_is_told_at_the_second_and_points_to_the_first() {
        String told = "duplicate-key: “name” is given twice; the first is on line 3. Keep one of the two.";
        assertThat(told(PLACE + "    population: 1\n    name: Other\n")).containsExactly("5:5 /places/0/name " + told);
        assertThat(told(
                        "a.json",
                        "{\"format\": \"icscheck/submission/v1\", \"places\":\n[\n{\"name\": \"Bury\",\n"
                                + " \"name\": \"Bury\"}]}"))
                .containsExactly("4:2 /places/0/name " + told);
    }

    @Test
    void a_field_that_has_to_be_there_is_missed() {
        assertThat(told(FORMAT + "places:\n  - population: 5\n"))
                .containsExactly("3:5 /places/0 missing-field: This place has no “name”."
                        + " Add it. The name of the place (locality).");
        assertThat(told(FORMAT + "places:\n  - name:\n"))
                .singleElement()
                .asString()
                .startsWith("3:5 /places/0 missing-field");
    }

    @Test
    void a_key_with_nothing_behind_it_is_a_blank_line_of_a_form() {
        assertThat(told(PLACE + "    population:\n    lead: ~\n    boards: null\n    boundaryRationale:\nasAt:\n"))
                .isEmpty();
        assertThat(told(PLACE + "    boundaryRationale: ''\n"))
                .containsExactly("4:24 /places/0/boundaryRationale blank: “boundaryRationale” is blank."
                        + " Fill it in or delete the line.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "population: lots | 17 | population | “lots” | a whole number such as 193800, without commas or quotes",
                "population: '5' | 17 | population | “5” | a whole number such as 193800, without commas or quotes",
                "population: 1.5 | 17 | population | “1.5” | a whole number such as 193800, without commas or quotes",
                "population: [1] | 17 | population | a list | one value",
                "pcns: yes | 11 | pcns | “yes” | a list: one line each, starting with a dash",
                "boards: {name: X} | 13 | boards | a group of fields | a list: one line each, starting with a dash",
                "lead: [a] | 11 | lead | a list | fields of its own, or the word none",
                "lead: None | 11 | lead | “None” | fields of its own, or the word none",
                "boundaryRationale: {a: 1} | 24 | boundaryRationale | a group of fields | one value",
                "boundaryRationale: 5 | 24 | boundaryRationale | “5” | text; put quotes around it",
                "boundaryRationale: true | 24 | boundaryRationale | “true” | text; put quotes around it",
                "id: 7 | 9 | id | “7” | text; put quotes around it",
            })
    void a_value_of_the_wrong_type_says_what_it_should_be(
            String line, int column, String field, String found, String wanted) {
        assertThat(told(PLACE + "    " + line.replace("'", "\"") + "\n"))
                .containsExactly("4:" + column + " /places/0/" + field + " wrong-type: “" + field + "” is " + found
                        + ". It should be " + wanted + ".");
    }

    @Test
    void yes_is_not_true_and_neither_is_a_quoted_true() {
        assertThat(told(PLACE + "    lead: { post: Lead, filled: yes }\n"))
                .containsExactly("4:33 /places/0/lead/filled wrong-type: “filled” is “yes”."
                        + " It should be true (for yes) or false (for no), without quotes.");
        assertThat(told(PLACE + "    lead: { post: Lead, filled: 'true' }\n"))
                .singleElement()
                .asString()
                .contains("wrong-type");
    }

    @Test
    void a_population_below_zero_is_told() {
        assertThat(told(PLACE + "    population: -5\n"))
                .containsExactly("4:17 /places/0/population negative: “population” cannot be less than zero."
                        + " Enter a whole number such as 193800.");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02-30, impossible-date, There is no such day as 2022-02-30., "
                + "Check the day and the month; the order is year-month-day.",
        "2021-02-29, impossible-date, There is no such day as 2021-02-29., "
                + "Check the day and the month; the order is year-month-day.",
        "1022-04-12, impossible-date, “1022-04-12” in “asAt” cannot be right., Check the year.",
        "12/04/2022, not-a-date, “12/04/2022” is not a date., Write it as year-month-day: 2022-04-12.",
        "April 2022, not-a-date, “April 2022” is not a date., Write it as year-month-day: 2022-04-12.",
        "20220412, wrong-type, “asAt” is “20220412”., It should be a date such as 2022-04-12.",
    })
    void a_day_that_never_was_is_told(String written, String code, String what, String fix) {
        assertThat(told(FORMAT + "asAt: " + written + "\n"))
                .containsExactly("2:7 /asAt " + code + ": " + what + " " + fix);
    }

    @Test
    void the_29th_of_february_of_a_leap_year_is_a_day() {
        assertThat(told(FORMAT + "asAt: 2024-02-29\n")).isEmpty();
    }

    @Test
    void a_word_outside_its_list_is_told_with_the_nearest_or_with_all() {
        assertThat(told(PLACE + "    boards:\n      - { name: B, purpose: place-partnershp, status: ready }\n"))
                .containsExactly(
                        "5:29 /places/0/boards/0/purpose not-in-list: “place-partnershp” is not a word for “purpose”."
                                + " Did you mean “place-partnership”?",
                        "5:55 /places/0/boards/0/status not-in-list: “ready” is not a word for “status”."
                                + " Choose from: proposed, shadow or established.");
    }

    @Test
    void lists_and_fields_are_not_taken_for_each_other() {
        assertThat(told(FORMAT + "places:\n  name: Bury\n"))
                .containsExactly("3:3 /places wrong-type: “places” is a group of fields."
                        + " It should be a list: one line each, starting with a dash.");
        assertThat(told(FORMAT + "system:\n  - name: GM\n"))
                .containsExactly("3:3 /system wrong-type: “system” is a list. It should be fields of its own.");
    }

    @Test
    void a_blank_line_of_a_list_is_told() {
        assertThat(told(PLACE + "    localAuthorities:\n      -\n  -\n"))
                .containsExactly(
                        "5:8 /places/0/localAuthorities/0 blank-item: This line of “localAuthorities” is blank."
                                + " Fill it in or delete it.",
                        "6:4 /places/1 blank-item: This line of “places” is blank. Fill it in or delete it.");
    }

    @Test
    void a_value_that_stands_twice_in_a_list_is_told() {
        assertThat(told(PLACE + "    complete: [boards, boards]\n"))
                .containsExactly("4:24 /places/0/complete/1 twice-in-list: “boards” stands twice in “complete”."
                        + " Delete one of the two.");
    }

    @Test
    void over_long_text_is_told_with_its_length() {
        assertThat(told(PLACE + "    note: " + "x".repeat(2_001) + "\n"))
                .containsExactly("4:11 /places/0/note too-long: “note” holds 2001 characters; 2000 are allowed."
                        + " Shorten it and point to a document instead.");
        assertThat(told(PLACE + "    note: " + "x".repeat(2_000) + "\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\a", "\\0", "\\x9b", "\\u202e"})
    void a_character_that_cannot_be_shown_is_told(String escape) {
        assertThat(told(FORMAT + "places:\n  - name: \"Bu" + escape + "ry\"\n"))
                .containsExactly("3:11 /places/0/name control-character: “name” holds a character that cannot be"
                        + " shown. Type the text again instead of pasting it.");
    }

    @Test
    void half_a_character_is_told() {
        assertThat(told("a.json", "{\"format\":\"icscheck/submission/v1\",\"places\":[{\"name\":\"Bury \\ud800\"}]}"))
                .singleElement()
                .asString()
                .contains("/places/0/name control-character");
    }

    @Test
    void a_raw_control_character_is_told_where_it_stands() {
        assertThat(told(FORMAT + "places:\n  - name: Bu\u0007ry\n"))
                .containsExactly("3:13  control-character: A character that cannot be shown stands here."
                        + " Type the text again instead of pasting it, and save the file as plain text in UTF-8.");
    }

    // --- ids --------------------------------------------------------------------------------------------------------

    @Test
    void an_id_nobody_describes_is_told_with_the_nearest() {
        assertThat(told(FORMAT + "organisations:\n  - { id: bury-council, name: Bury Council }\nplaces:\n"
                        + "  - name: Bury\n    localAuthorities: [bury-counsil]\n"))
                .containsExactly("6:24 /places/0/localAuthorities/0 dangling-id: No organisation “bury-counsil” is"
                        + " described in these files. Did you mean “bury-council”?");
        assertThat(told(PLACE + "    localAuthorities: [x]\n"))
                .containsExactly("4:24 /places/0/localAuthorities/0 dangling-id: No organisation “x” is described in"
                        + " these files. Describe it, or hand over the file that does in the same run.");
    }

    @Test
    void a_sector_that_is_none_is_told_with_the_nearest_sector() {
        assertThat(told(PLACE + "    boards:\n      - name: B\n        seats:\n"
                        + "          - { post: P, represents: [health-watch] }\n"))
                .containsExactly("7:37 /places/0/boards/0/seats/0/represents/0 dangling-id: No place, collaborative,"
                        + " organisation, system or sector “health-watch” is described in these files."
                        + " Did you mean “healthwatch”?");
    }

    @Test
    void a_seat_speaks_for_none_or_for_some() {
        String seat =
                PLACE + "    boards:\n      - name: B\n        seats:\n          - { post: P, represents: [%s] }\n";
        assertThat(told(seat.formatted("none"))).isEmpty();
        assertThat(told(seat.formatted("healthwatch, none")))
                .containsExactly(
                        "7:50 /places/0/boards/0/seats/0/represents/1 none-and-some: “none” in “represents” says"
                                + " that there is nobody, but others stand beside it. Delete it, or the others.");
    }

    @Test
    void an_id_described_in_another_file_of_the_run_is_known() {
        Intake intake = read(
                file("a.yaml", PLACE + "    localAuthorities: [bury-council]\n"),
                file("b.yaml", FORMAT + "organisations:\n  - { id: bury-council, name: Bury Council }\n"));
        assertThat(intake.files()).allMatch(file -> file.problems().isEmpty());
    }

    @Test
    void an_id_described_only_in_a_file_with_problems_dangles() {
        Intake intake = read(
                file("a.yaml", PLACE + "    localAuthorities: [bury-council]\n"),
                file("b.yaml", FORMAT + "organisations:\n  - { id: bury-council, name: Bury Council, typ: x }\n"));
        assertThat(intake.files().get(0).problems()).extracting(Problem::code).containsExactly("dangling-id");
        assertThat(intake.model().places()).isEmpty();
    }

    @Test
    void two_things_of_one_kind_with_one_id_are_told() {
        assertThat(told(FORMAT + "organisations:\n  - { id: a, name: A }\n  - { id: a, name: B }\n"))
                .containsExactly("4:11 /organisations/1/id duplicate-id: Two things of this kind (organisation) have"
                        + " the id “a”; the first is on line 3. Give one of them another id, or delete it if they are"
                        + " the same.");
        assertThat(told(PLACE + "  - name: BURY\n"))
                .singleElement()
                .asString()
                .startsWith("4:5 /places/1 duplicate-id: Two things of this kind (place) have the id “bury”");
    }

    @Test
    void boards_of_two_places_may_share_an_id() {
        assertThat(told(FORMAT + "places:\n"
                        + "  - { name: Bury, boards: [{ id: hwb, name: Bury Health and Wellbeing Board }] }\n"
                        + "  - { name: Wirral, boards: [{ id: hwb, name: Wirral Health and Wellbeing Board }] }\n"))
                .isEmpty();
        assertThat(told(PLACE + "    boards: [{ id: hwb, name: A }, { id: hwb, name: B }]\n"))
                .singleElement()
                .asString()
                .contains("duplicate-id");
    }

    @Test
    void what_cannot_be_an_id_is_told() {
        assertThat(told(FORMAT + "places:\n  - { id: 'a b', name: B }\n"))
                .containsExactly("3:11 /places/0/id bad-id: “a b” cannot be an id. Use up to 100 letters, digits,"
                        + " dots, dashes and underscores, without spaces.");
    }

    @Test
    void a_name_no_id_can_be_made_of_is_told() {
        // Two places of such names would otherwise be taken for one.
        assertThat(told(FORMAT + "places:\n  - name: 北京\n"))
                .containsExactly("3:5 /places/0 no-id: No id can be made from the name “北京”."
                        + " Add an id: a short name of letters, digits and dashes.");
        assertThat(told(FORMAT + "places:\n  - { id: beijing, name: 北京 }\n")).isEmpty();
    }

    @Test
    void an_answer_to_a_requirement_that_does_not_exist_is_told() {
        assertThat(told(PLACE + "attestations:\n  - { requirement: IC-2.31-PLACE-2Z, answer: 'yes' }\n"
                        + "  - { requirement: whatever, answer: 'no' }\n"))
                .containsExactly(
                        "5:20 /attestations/0/requirement unknown-requirement: There is no requirement"
                                + " “IC-2.31-PLACE-2Z”. Did you mean “IC-2.31-PLACE-2A”?",
                        "6:20 /attestations/1/requirement unknown-requirement: There is no requirement “whatever”."
                                + " List them with: icscheck requirements.");
    }

    // --- all at once ------------------------------------------------------------------------------------------------

    @Test
    void twelve_mistakes_come_back_in_one_run_each_with_its_own_line_and_nothing_is_evaluated() {
        String text = """
                format: icscheck/submission/v1
                asAt: 2021-06-31
                organisations:
                  - { id: bury-council, name: Bury Council, type: counsil }
                  - { id: bury-council, name: Bury Council }
                places:
                  - name: Bury
                    localAuthorities: [bury-concil]
                    population: -1
                    lead: somebody
                    boards:
                      - id: the board
                        name: Board
                        purpose: place-partnership
                        membership: complete
                        members: []
                        seats:
                          - { post: Director of Public Health, votes: maybe }
                          - { organisation: bury-council }
                          -
                        name: Board
                attestations:
                  - { requirement: IC-2.31-PLACE-9, answer: 'yes' }
                """;
        Report report = Check.load()
                .run(new Check.Request(
                        List.of(Check.file("bury.yaml", text.getBytes(UTF_8))),
                        List.of(),
                        Optional.empty(),
                        LocalDate.of(2021, 10, 1)));
        assertThat(report.inputs())
                .singleElement()
                .satisfies(input -> assertThat(input.problems())
                        .extracting(problem -> problem.at().line() + " " + problem.code())
                        .containsExactly(
                                "2 impossible-date",
                                "4 not-in-list",
                                "5 duplicate-id",
                                "8 dangling-id",
                                "9 negative",
                                "10 wrong-type",
                                "12 bad-id",
                                "16 unknown-field",
                                "18 wrong-type",
                                "19 missing-field",
                                "20 blank-item",
                                "21 duplicate-key",
                                "23 unknown-requirement"));
        assertThat(report.subjects()).isEmpty();
    }

    @Test
    void a_list_of_more_than_three_hundred_lines_is_told_once() {
        String seats = "{ post: Member }, ".repeat(300) + "{ post: Member }";
        assertThat(told(FORMAT + "places: [{ name: Bury, boards: [{ name: B, seats: [" + seats + "] }] }]\n"))
                .singleElement()
                .asString()
                .contains("/places/0/boards/0/seats too-many: “seats” has 301 lines; 300 are allowed.");
    }

    @Test
    void more_than_five_hundred_problems_are_counted_and_not_listed() {
        StringBuilder text = new StringBuilder(FORMAT);
        for (int i = 0; i < 600; i++) {
            text.append("x").append(i).append(": 1\n");
        }
        List<Problem> problems = problems("a.yaml", text.toString().getBytes(UTF_8));
        assertThat(problems).hasSize(501);
        assertThat(problems.get(500).what()).isEqualTo("100 more problems are not shown.");
    }

    // --- what was read ----------------------------------------------------------------------------------------------

    @Test
    void a_seat_stands_where_its_line_starts() {
        Intake intake = read(file(
                "bury.yaml",
                PLACE + "    boards:\n      - name: Board\n        seats:\n"
                        + "          - { post: Leader of the Council }\n"
                        + "          - post: Director of Public Health\n            votes: true\n"));
        assertThat(intake.model().seats())
                .extracting(
                        Seat::post,
                        seat -> seat.at().toString(),
                        seat -> seat.at().pointer())
                .containsExactly(
                        tuple("Leader of the Council", "bury.yaml:7:13", "/places/0/boards/0/seats/0"),
                        tuple("Director of Public Health", "bury.yaml:8:13", "/places/0/boards/0/seats/1"));
    }

    @Test
    void json_and_yaml_of_one_submission_state_the_same() {
        String yaml = PLACE + "    population: 193800\n    boards:\n      - name: Board\n"
                + "        purpose: place-partnership\n        membership: complete\n        seats:\n"
                + "          - { post: Director of Public Health, votes: true }\n          - { post: Healthwatch }\n";
        String json = "{\"format\": \"icscheck/submission/v1\", \"places\": [{\"name\": \"Bury\","
                + " \"population\": 193800, \"boards\": [{\"name\": \"Board\", \"purpose\": \"place-partnership\","
                + " \"membership\": \"complete\", \"seats\": [{\"post\": \"Director of Public Health\","
                + " \"votes\": true}, {\"post\": \"Healthwatch\"}]}]}]}";
        assertThat(verdicts("a.json", json)).isEqualTo(verdicts("a.yaml", yaml)).isNotEmpty();
        // The ending does not decide alone: text that starts with a brace is JSON, and JSON is read as such.
        assertThat(verdicts("a.yaml", json)).isEqualTo(verdicts("a.yaml", yaml));
    }

    private static List<String> verdicts(String name, String text) {
        return Check.load()
                .run(new Check.Request(
                        List.of(Check.file(name, text.getBytes(UTF_8))),
                        List.of(),
                        Optional.of(LocalDate.of(2021, 10, 1)),
                        LocalDate.of(2021, 10, 1)))
                .subjects()
                .stream()
                .flatMap(subject -> subject.findings().stream())
                .map(finding -> finding.requirement().id() + " " + finding.verdict() + " " + finding.explanation()
                        + finding.evidence().stream()
                                .map(evidence -> evidence.fact() + evidence.at().pointer())
                                .toList())
                .toList();
    }

    @Test
    void a_list_that_is_not_marked_complete_is_not() {
        assertThat(board("").membershipComplete()).isFalse();
        assertThat(board(", membership: partial").membershipComplete()).isFalse();
        assertThat(board(", membership: complete").membershipComplete()).isTrue();
        assertThat(board(", complete: [seats]").membershipComplete()).isTrue();
    }

    private static Board board(String more) {
        return read(file("a.yaml", PLACE + "    boards: [{ name: Board" + more + " }]\n"))
                .model()
                .boards()
                .get(0);
    }
}
