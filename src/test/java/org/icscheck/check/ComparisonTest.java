package org.icscheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.icscheck.domain.model.Change;
import org.icscheck.domain.requirement.Comparison;
import org.icscheck.domain.requirement.Comparison.Group;
import org.icscheck.domain.requirement.Comparison.Move;
import org.icscheck.domain.requirement.Comparison.Moves;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.domain.requirement.Verdict;
import org.icscheck.report.ComparisonFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What moved between two submissions, or for one between two sets of packs. */
class ComparisonTest {

    private static final Check CHECK = Check.load();
    private static final LocalDate TODAY = LocalDate.of(2021, 10, 1);
    private static final List<String> GUIDANCE = List.of("integrating-care-2020");

    private static final String PLACE = """
            format: icscheck/submission/v1
            asAt: 2021-10-01
            organisations:
              - { id: council, name: Aldermoss Council, type: local-authority }
            places:
              - id: aldermoss
                name: Aldermoss
                boards:
                  - id: board
                    name: Aldermoss Board
                    purpose: place-partnership
                    status: established
                    membership: complete
                    seats:
                      - { post: Leader of the Council, organisation: council }
                      - { post: Director of Public Health }
                documents:
                  - { kind: terms-of-reference, of: board, status: draft }
            """;

    @TempDir
    Path folder = Path.of("");

    private static Check.Request request(String text, List<String> packs, Optional<LocalDate> day) {
        return new Check.Request(
                List.of(Check.file("aldermoss.yaml", text.getBytes(StandardCharsets.UTF_8))), packs, day, TODAY);
    }

    private static Comparison compare(String was, String now) {
        return Check.compare(
                CHECK, request(was, GUIDANCE, Optional.empty()), CHECK, request(now, GUIDANCE, Optional.empty()));
    }

    private static Moves aldermoss(Comparison comparison) {
        return comparison.subjects().stream()
                .filter(moves -> moves.after().subject().id().equals("aldermoss"))
                .findFirst()
                .orElseThrow();
    }

    private static Move move(Comparison comparison, String requirement) {
        List<Move> moves = aldermoss(comparison).moves().stream()
                .filter(move -> move.requirement().id().equals(requirement))
                .toList();
        assertThat(moves).as(requirement).hasSize(1);
        return moves.get(0);
    }

    private static List<String> changes(String was, String now) {
        return compare(was, now).changes().stream()
                .map(change -> change.kind() + " " + change.how().word() + ": " + change.was()
                        + (change.was().isEmpty() || change.now().isEmpty() ? "" : " → ") + change.now())
                .toList();
    }

    // --- what the place changed -------------------------------------------------------------------------------------

    @Test
    void a_submission_and_itself_differ_in_nothing() {
        Comparison comparison = compare(PLACE, PLACE);
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.newGaps()).isZero();
        assertThat(aldermoss(comparison).moves()).isNotEmpty().allMatch(move -> move.group() == Group.STILL_TO_FIX);
        assertThat(aldermoss(comparison).unchanged()
                        + aldermoss(comparison).moves().size())
                .as("every finding is counted once")
                .isEqualTo(aldermoss(comparison).after().findings().size());
    }

    @Test
    void a_seat_that_is_filled_fixes_a_gap_and_is_named() {
        String now = PLACE.replace(
                "{ post: Director of Public Health }",
                "{ post: Director of Public Health }\n          - { post: Healthwatch Aldermoss }");
        Move move = move(compare(PLACE, now), "IC-2.31-PLACE-2F");
        assertThat(move.group()).isEqualTo(Group.FIXED);
        assertThat(move.before()).map(Finding::verdict).contains(Verdict.NOT_MET);
        assertThat(move.after()).map(Finding::verdict).contains(Verdict.MET);
        assertThat(move.gained()).singleElement().satisfies(evidence -> {
            assertThat(evidence.fact()).contains("Healthwatch Aldermoss");
            assertThat(evidence.at().line()).isEqualTo(17);
        });
        assertThat(move.changes()).as("the evidence says it").isEmpty();
        assertThat(changes(PLACE, now)).containsExactly("seat added: “Healthwatch Aldermoss” on Aldermoss Board");
    }

    @Test
    void a_seat_that_goes_is_a_new_problem_and_a_new_gap() {
        String now = PLACE.replace("          - { post: Director of Public Health }\n", "");
        Comparison comparison = compare(PLACE, now);
        Move move = move(comparison, "IC-2.31-PLACE-2C");
        assertThat(move.group()).isEqualTo(Group.NEW_PROBLEM);
        assertThat(move.lost()).anyMatch(evidence -> evidence.fact().contains("Director of Public Health"));
        assertThat(comparison.newGaps()).isPositive();
        assertThat(aldermoss(comparison).of(Group.NEW_PROBLEM)).contains(move);
    }

    @Test
    void a_list_that_is_finished_makes_what_is_missing_a_problem_and_names_the_board_that_changed() {
        String was = PLACE.replace("membership: complete", "membership: partial");
        Move move = move(compare(was, PLACE), "IC-2.31-PLACE-2F");
        assertThat(move.group()).isEqualTo(Group.NEW_PROBLEM);
        assertThat(move.before()).map(Finding::verdict).contains(Verdict.CANNOT_TELL);
        assertThat(move.changes()).extracting(Change::now).containsExactly("Aldermoss Board, seats: all listed");
        assertThat(move(compare(PLACE, was), "IC-2.31-PLACE-2F").group()).isEqualTo(Group.NO_LONGER_CLEAR);
    }

    @Test
    void what_was_not_said_and_is_met_now_is_now_clear() {
        String was = PLACE.replace("          - { post: Director of Public Health }\n", "")
                .replace("membership: complete", "membership: partial");
        assertThat(move(compare(was, PLACE), "IC-2.31-PLACE-2C").group()).isEqualTo(Group.NOW_CLEAR);
    }

    @Test
    void a_board_named_for_the_first_time_answers_what_was_asked_of_the_place() {
        String was = PLACE.substring(0, PLACE.indexOf("    boards:"));
        Comparison comparison = compare(was, PLACE);
        Move move = move(comparison, "IC-2.31-PLACE-2C");
        assertThat(move.group()).as("one row, not one gone and one new").isEqualTo(Group.NOW_CLEAR);
        assertThat(move.before()).map(Finding::on).map(on -> on.kind()).contains("place");
        assertThat(move.after()).map(Finding::on).map(on -> on.kind()).contains("board");
    }

    @Test
    void a_gap_that_is_accepted_is_still_to_fix_and_no_new_gap_and_one_whose_acceptance_ends_is() {
        String accepted = PLACE + """
                waivers:
                  - { requirement: IC-2.31-PLACE-2F, owner: ICB chair, reason: Agreed, until: 2027-03-01 }
                """;
        Comparison comparison = compare(PLACE, accepted);
        assertThat(move(comparison, "IC-2.31-PLACE-2F").group()).isEqualTo(Group.STILL_TO_FIX);
        assertThat(comparison.newGaps()).isZero();
        assertThat(ComparisonFormat.text.write(comparison).replaceAll("\\s+", " "))
                .contains("Not met → Not met, accepted until 1 March 2027");
        assertThat(compare(accepted, PLACE).newGaps()).isEqualTo(1);
    }

    @Test
    void a_place_that_only_one_of_the_two_describes_is_named_and_not_compared() {
        String other =
                PLACE.replace("id: aldermoss", "id: brackenhithe").replace("name: Aldermoss\n", "name: Brackenhithe\n");
        Comparison comparison = compare(PLACE, other);
        assertThat(comparison.added())
                .extracting(SubjectReport::subject)
                .extracting(one -> one.id())
                .contains("brackenhithe");
        assertThat(comparison.gone())
                .extracting(SubjectReport::subject)
                .extracting(one -> one.id())
                .contains("aldermoss");
        assertThat(comparison.newGaps()).as("gaps of a place that is new").isPositive();
        assertThat(comparison.changes()).extracting(Change::kind).containsOnly("place");
    }

    // --- what policy changed ----------------------------------------------------------------------------------------

    private Check drafted(String manifest, String entries) throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), manifest);
        Files.writeString(folder.resolve("requirements.yaml"), "requirements:\n" + entries);
        return CHECK.with(Drafts.in(folder));
    }

    private static final String HEALTHWATCH = """
              - id: IC-2.31-PLACE-2F
                title: "Healthwatch may have a seat"
                asks: "Healthwatch may have a seat."
                each: place
                strength: recommended
                checkable: structural
                paragraph: "2.31"
                shape: seat-at-table
                with: { board: [place-partnership], voices: [public-health] }
                remedy: "Invite them."
                who: "The place lead"
            """;

    @Test
    void what_the_same_submission_comes_to_under_changed_packs_is_made_by_policy_and_says_what_changed()
            throws IOException {
        Check now = drafted("amends: integrating-care-2020", HEALTHWATCH);
        Comparison comparison = Check.compare(
                CHECK, request(PLACE, GUIDANCE, Optional.empty()), now, request(PLACE, GUIDANCE, Optional.empty()));
        Move move = move(comparison, "IC-2.31-PLACE-2F");
        assertThat(move.group()).isEqualTo(Group.POLICY);
        assertThat(move.policy().orElseThrow().what()).isEqualTo("entry-changed");
        assertThat(move.policy().orElseThrow().fields()).containsExactly("strength", "due", "with");
        assertThat(aldermoss(comparison).moves())
                .filteredOn(one -> one.group() != Group.POLICY)
                .allMatch(one -> one.group() == Group.STILL_TO_FIX);
        assertThat(comparison.newGaps()).isZero();
    }

    @Test
    void what_the_place_did_is_measured_under_the_later_packs_and_never_counted_as_progress_of_policy()
            throws IOException {
        // Policy drops Healthwatch for the Director of Public Health; the place lets the Director go meanwhile.
        Check now = drafted("amends: integrating-care-2020", HEALTHWATCH);
        String without = PLACE.replace("          - { post: Director of Public Health }\n", "");
        Comparison comparison = Check.compare(
                CHECK, request(PLACE, GUIDANCE, Optional.empty()), now, request(without, GUIDANCE, Optional.empty()));
        List<Move> moves = aldermoss(comparison).moves().stream()
                .filter(move -> move.requirement().id().equals("IC-2.31-PLACE-2F"))
                .toList();
        assertThat(moves).hasSize(2);
        assertThat(moves.get(0).group()).isEqualTo(Group.NEW_PROBLEM);
        assertThat(moves.get(0).before()).map(Finding::verdict).contains(Verdict.MET);
        assertThat(moves.get(1).group()).isEqualTo(Group.POLICY);
        assertThat(moves.get(1).before()).map(Finding::verdict).contains(Verdict.NOT_MET);
        assertThat(moves.get(1).after()).map(Finding::verdict).contains(Verdict.MET);
    }

    @Test
    void a_pack_that_is_new_and_one_that_is_gone_are_policy() {
        Comparison comparison = Check.compare(
                CHECK,
                request(PLACE, GUIDANCE, Optional.empty()),
                CHECK,
                request(PLACE, List.of("thriving-places-2021"), Optional.empty()));
        assertThat(aldermoss(comparison).moves()).isNotEmpty().allMatch(move -> move.group() == Group.POLICY);
        assertThat(aldermoss(comparison).moves())
                .extracting(move -> move.policy().orElseThrow().what())
                .contains("pack-added", "pack-removed");
        assertThat(ComparisonFormat.text.write(comparison))
                .contains("These reports use different packs. Changes made by policy are marked.")
                .contains("of integrating-care-2020 no longer asked");
    }

    @Test
    void a_day_that_comes_is_policy_and_no_doing_of_the_place() {
        List<String> packs = List.of("thriving-places-2021");
        Comparison comparison = Check.compare(
                CHECK,
                request(PLACE, packs, Optional.of(LocalDate.of(2022, 4, 1))),
                CHECK,
                request(PLACE, packs, Optional.of(LocalDate.of(2022, 7, 1))));
        assertThat(aldermoss(comparison).of(Group.POLICY))
                .isNotEmpty()
                .extracting(move -> move.policy().orElseThrow().what())
                .contains("now-due");
        assertThat(aldermoss(comparison).moves())
                .allMatch(move -> move.group() == Group.POLICY || move.group() == Group.STILL_TO_FIX);
    }

    // --- what the files say differently -----------------------------------------------------------------------------

    @Test
    void a_board_or_body_by_another_name_is_renamed_and_not_gone_and_new() {
        assertThat(changes(PLACE, PLACE.replace("Aldermoss Board", "Aldermoss Partnership")))
                .containsExactly("board renamed: Aldermoss Board → Aldermoss Partnership");
        assertThat(changes(PLACE, PLACE.replace("name: Aldermoss Council", "name: Council of Aldermoss")))
                .contains("organisation renamed: Aldermoss Council → Council of Aldermoss")
                .noneMatch(change -> change.startsWith("seat"));
        // Without an id of its own a board goes by its name.
        String unnamed = PLACE.replace("      - id: board\n        name:", "      - name:")
                .replace("of: board,", "of: aldermoss-board,");
        assertThat(changes(
                        unnamed,
                        unnamed.replace("Aldermoss Board", "Aldermoss Forum")
                                .replace("aldermoss-board", "aldermoss-forum")))
                .containsExactly("board renamed: Aldermoss Board → Aldermoss Forum");
    }

    @Test
    void seats_documents_bodies_and_facts_that_change_are_told_once_each() {
        assertThat(changes(PLACE, PLACE.replace("status: draft", "status: agreed")))
                .containsExactly("document changed: terms of reference: in draft, of Aldermoss Board →"
                        + " terms of reference: agreed, of Aldermoss Board");
        assertThat(changes(PLACE, PLACE.replace("status: established", "status: shadow")))
                .containsExactly(
                        "board changed: Aldermoss Board, status: established → Aldermoss Board, status: shadow");
        assertThat(changes(PLACE, PLACE.replace("Leader of the Council, ", "Deputy Leader, ")))
                .containsExactly("seat renamed: “Leader of the Council” (Aldermoss Council) on Aldermoss Board →"
                        + " “Deputy Leader” (Aldermoss Council) on Aldermoss Board");
        assertThat(changes(PLACE, PLACE.replace("organisation: council }", "organisation: council, votes: true }")))
                .containsExactly(
                        "seat changed: “Leader of the Council” (Aldermoss Council) on Aldermoss Board: not said →"
                                + " “Leader of the Council” (Aldermoss Council) on Aldermoss Board: votes");
        assertThat(changes(
                        PLACE, PLACE.replace("    name: Aldermoss\n", "    name: Aldermoss\n    population: 200000\n")))
                .containsExactly("fact added: population: 200000");
        assertThat(changes(PLACE, PLACE.replace("type: local-authority", "type: housing-provider")))
                .containsExactly("organisation changed: Aldermoss Council, type: local-authority →"
                        + " Aldermoss Council, type: housing-provider");
    }

    @Test
    void the_order_of_the_files_and_of_seats_makes_no_difference() {
        String turned = PLACE.replace("          - { post: Leader of the Council, organisation: council }\n", "")
                .replace(
                        "          - { post: Director of Public Health }\n",
                        "          - { post: Director of Public Health }\n"
                                + "          - { post: Leader of the Council, organisation: council }\n");
        assertThat(turned).isNotEqualTo(PLACE);
        assertThat(changes(PLACE, turned)).isEmpty();
    }

    // --- ten places with known changes ------------------------------------------------------------------------------

    private static List<Check.File> example() throws IOException {
        List<Check.File> files = new ArrayList<>();
        try (Stream<Path> inner = Files.list(Path.of("samples", "example-system"))) {
            for (Path file : inner.sorted().toList()) {
                files.add(Check.file(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
            }
        }
        return files;
    }

    private static Comparison ofExample() throws IOException {
        List<Check.File> was = example();
        List<Check.File> now = new ArrayList<>();
        for (Check.File file : was) {
            String text = Files.readString(Path.of("samples", "example-system", file.name()));
            text = switch (file.name()) {
                case "aldermoss.yaml" -> text.replaceFirst("(?m)^.*Chief Officer of Healthwatch Aldermoss.*\\n", "");
                case "garrowmere.yaml" -> text.replace("membership: partial", "membership: complete");
                case "fennowick.yaml" -> text.replace("name: Fennowick Place Board", "name: Fennowick Board");
                default -> text;
            };
            now.add(Check.file(file.name(), text.getBytes(StandardCharsets.UTF_8)));
        }
        return Check.compare(
                CHECK,
                new Check.Request(was, List.of(), Optional.empty(), TODAY),
                CHECK,
                new Check.Request(now, List.of(), Optional.empty(), TODAY));
    }

    @Test
    void every_change_of_ten_places_is_accounted_for_and_nothing_else_moves() throws IOException {
        Comparison comparison = ofExample();
        assertThat(comparison.changes())
                .extracting(change -> change.owner().name() + " " + change.kind() + " "
                        + change.how().word())
                .containsExactlyInAnyOrder(
                        "Aldermoss seat removed",
                        "Garrowmere board changed",
                        "Fennowick board renamed",
                        "Fennowick fact changed");
        for (Moves moves : comparison.subjects()) {
            long moved = moves.moves().stream()
                    .filter(move -> move.group() != Group.STILL_TO_FIX)
                    .count();
            boolean touched = List.of("Aldermoss", "Garrowmere")
                    .contains(moves.after().subject().name());
            assertThat(moved > 0).as(moves.after().subject().name()).isEqualTo(touched);
            assertThat(moves.moves().size() + moves.unchanged())
                    .as("every finding of %s once", moves.after().subject().name())
                    .isEqualTo(moves.after().findings().size());
        }
        assertThat(comparison.newGaps()).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource(ComparisonFormat.class)
    void every_format_names_every_move_and_gives_the_same_bytes_each_time(ComparisonFormat format) throws IOException {
        Comparison comparison = ofExample();
        String text = format.write(comparison);
        assertThat(text).isEqualTo(format.write(ofExample()));
        comparison
                .subjects()
                .forEach(moves -> moves.moves()
                        .forEach(move ->
                                assertThat(text).contains(move.requirement().id())));
        assertThat(text).contains("Aldermoss", "Garrowmere").doesNotContain("Optional[");
        if (format != ComparisonFormat.csv) {
            assertThat(text).contains("Fennowick Board");
        }
    }

    @Test
    void words_from_a_file_are_never_markup_or_a_formula() {
        String hostile = PLACE.replace("name: Aldermoss\n", "name: \"=<b>Aldermoss</b>\"\n")
                .replace("          - { post: Director of Public Health }\n", "");
        String was = hostile.replace(
                "organisation: council }", "organisation: council }\n          - { post: Director of Public Health }");
        Comparison comparison = compare(was, hostile);
        assertThat(comparison.count(Group.NEW_PROBLEM)).isPositive();
        assertThat(ComparisonFormat.html.write(comparison))
                .contains("=&lt;b&gt;Aldermoss")
                .doesNotContain("<b>");
        assertThat(ComparisonFormat.csv.write(comparison))
                .contains("\"'=<b>Aldermoss")
                .doesNotContain("\"=");
        assertThat(ComparisonFormat.md.write(comparison)).contains("\\<b\\>").doesNotContain(" <b>");
    }
}
