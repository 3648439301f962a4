package org.icscheck.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.icscheck.input.Reading.FORMAT;
import static org.icscheck.input.Reading.READER;
import static org.icscheck.input.Reading.file;
import static org.icscheck.input.Reading.read;
import static org.icscheck.input.Reading.told;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.icscheck.domain.model.Board;
import org.icscheck.domain.model.Model;
import org.icscheck.domain.model.Organisation;
import org.icscheck.domain.model.Place;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.model.Seat;
import org.icscheck.domain.model.Waiver;
import org.junit.jupiter.api.Test;

/** What several files say of the same things, brought together or told as a contradiction. */
class MergerTest {

    private static final String GM = "system: { id: gm, name: Greater Manchester }\n";

    private static final SubmissionReader.Handed BURY = file(
            "bury.yaml",
            FORMAT + GM + "organisations:\n  - { id: council, name: Bury Council, type: local-authority }\n"
                    + "places:\n  - id: bury\n    name: Bury\n    localAuthorities: [council]\n    boards:\n"
                    + "      - { id: hwb, name: Bury Board, seats: [{ post: Leader, organisation: council }] }\n");

    private static final SubmissionReader.Handed SYSTEM = file(
            "gm.yaml",
            FORMAT + "system:\n  id: gm\n  name: Greater Manchester\n  population: 2800000\n"
                    + "places:\n  - { id: bury, name: Bury, population: 193800 }\n"
                    + "  - { id: wigan, name: Wigan, boards: [{ id: hwb, name: Wigan Board }] }\n");

    @Test
    void a_place_and_its_system_meet_by_id() {
        Intake intake = read(BURY, SYSTEM);
        assertThat(intake.files()).allMatch(file -> file.problems().isEmpty());
        Model model = intake.model();
        assertThat(model.systems()).extracting("id").containsExactly("gm");
        assertThat(model.places())
                .extracting(Place::id, Place::system, Place::localAuthorities)
                .containsExactly(tuple("bury", "gm", List.of("council")), tuple("wigan", "gm", List.of()));
        assertThat(model.details())
                .filteredOn(detail -> detail.path().equals("population"))
                .extracting(
                        detail -> detail.owner().id(),
                        detail -> detail.value(),
                        detail -> detail.at().file())
                .containsExactlyInAnyOrder(tuple("gm", "2800000", "gm.yaml"), tuple("bury", "193800", "gm.yaml"));
    }

    @Test
    void boards_of_two_places_with_one_id_stay_two() {
        assertThat(read(BURY, SYSTEM).model().boards())
                .extracting(Board::id, board -> board.owner().id(), Board::name)
                .containsExactlyInAnyOrder(tuple("hwb", "bury", "Bury Board"), tuple("hwb", "wigan", "Wigan Board"));
        assertThat(read(BURY, SYSTEM).model().seats()).extracting(Seat::board).containsExactly("place/bury/hwb");
    }

    @Test
    void a_contradiction_is_told_in_both_files_and_the_others_are_still_read() {
        SubmissionReader.Handed other =
                file("bury-2.yaml", FORMAT + GM + "places:\n  - { id: bury, name: Bury, population: 190000 }\n");
        SubmissionReader.Handed wirral = file("wirral.yaml", FORMAT + "places:\n  - { id: wirral, name: Wirral }\n");
        Intake intake = read(SYSTEM, other, wirral);
        assertThat(intake.files())
                .extracting(Intake.FileRead::file)
                .containsExactly("bury-2.yaml", "gm.yaml", "wirral.yaml");
        assertThat(told(intake.files().get(0).problems()))
                .containsExactly("4:41 /places/0/population contradiction: “population” is stated differently in"
                        + " gm.yaml:7:41: “190000” here, “193800” there."
                        + " Make the two files agree, or state it in one of them only.");
        assertThat(told(intake.files().get(1).problems()))
                .containsExactly("7:41 /places/0/population contradiction: “population” is stated differently in"
                        + " bury-2.yaml:4:41: “193800” here, “190000” there."
                        + " Make the two files agree, or state it in one of them only.");
        assertThat(intake.files().get(2).problems()).isEmpty();
        assertThat(intake.model().places()).extracting(Place::id).containsExactly("wirral");
    }

    @Test
    void a_file_that_leant_on_one_left_out_is_told_what_it_misses() {
        SubmissionReader.Handed organisations = file(
                "a.yaml",
                FORMAT + "organisations:\n  - { id: x, name: X }\nplaces: [{ id: p, name: P, population: 1 }]\n");
        SubmissionReader.Handed against = file("b.yaml", FORMAT + "places: [{ id: p, name: P, population: 2 }]\n");
        SubmissionReader.Handed leaning =
                file("c.yaml", FORMAT + "places: [{ id: q, name: Q, localAuthorities: [x] }]\n");
        Intake intake = read(organisations, against, leaning);
        assertThat(intake.files())
                .allSatisfy(file -> assertThat(file.problems()).hasSize(1));
        assertThat(intake.files().get(2).problems()).extracting(Problem::code).containsExactly("dangling-id");
        assertThat(intake.model().places()).isEmpty();
    }

    @Test
    void one_nhs_body_under_two_ids_is_told_in_both_files() {
        SubmissionReader.Handed one = file(
                "one.yaml",
                FORMAT + "organisations:\n"
                        + "  - { id: eh, name: The Estuary Hospitals NHS FT, type: nhs-foundation-trust }\n");
        SubmissionReader.Handed two = file(
                "two.yaml",
                FORMAT + "organisations:\n"
                        + "  - { id: estuary, name: Estuary Hospitals NHS Foundation Trust, type: nhs-foundation-trust }\n");
        assertThat(told(read(one, two).files().get(0).problems()))
                .containsExactly(
                        "3:11 /organisations/0/id contradiction: “id of The Estuary Hospitals NHS FT” is stated"
                                + " differently in two.yaml:3:11: “eh” here, “estuary” there."
                                + " Make the two files agree, or state it in one of them only.");
        assertThat(read(one, two).files()).noneMatch(file -> file.problems().isEmpty());
    }

    @Test
    void a_name_that_is_another_files_alias_is_one_body() {
        SubmissionReader.Handed one = file(
                "one.yaml",
                FORMAT + "organisations:\n  - { id: eh, name: Estuary Hospitals NHS Trust, type: nhs-trust,"
                        + " alsoKnownAs: [EHT] }\n");
        SubmissionReader.Handed two =
                file("two.yaml", FORMAT + "organisations:\n  - { id: eht, name: EHT, type: nhs-trust }\n");
        assertThat(read(one, two).files()).noneMatch(file -> file.problems().isEmpty());
    }

    @Test
    void bodies_that_share_a_name_without_being_one_stay_two() {
        SubmissionReader.Handed one =
                file("one.yaml", FORMAT + "organisations:\n  - { id: hw-1, name: Healthwatch, type: healthwatch }\n");
        SubmissionReader.Handed two =
                file("two.yaml", FORMAT + "organisations:\n  - { id: hw-2, name: Healthwatch, type: healthwatch }\n");
        assertThat(read(one, two).files()).allMatch(file -> file.problems().isEmpty());
    }

    @Test
    void what_two_files_say_alike_is_no_contradiction() {
        assertThat(read(BURY, file("bury-copy.yaml", textOf(BURY))).files())
                .allMatch(file -> file.problems().isEmpty());
        assertThat(read(BURY, file("bury-copy.yaml", textOf(BURY))).model().seats())
                .hasSize(1);
    }

    @Test
    void notes_may_differ() {
        Intake intake = read(
                file("a.yaml", FORMAT + "places: [{ id: p, name: P, note: one }]\n"),
                file("b.yaml", FORMAT + "places: [{ id: p, name: P, note: two }]\n"));
        assertThat(intake.files()).allMatch(file -> file.problems().isEmpty());
    }

    @Test
    void unfinished_lists_add_up() {
        Intake intake = read(
                file("a.yaml", board("membership: partial, seats: [{ post: Leader }, { post: Healthwatch }]")),
                file("b.yaml", board("seats: [{ post: Healthwatch }, { post: Director of Public Health }]")));
        assertThat(intake.files()).allMatch(file -> file.problems().isEmpty());
        assertThat(intake.model().seats())
                .extracting(Seat::post)
                .containsExactly("Leader", "Healthwatch", "Director of Public Health");
    }

    @Test
    void a_complete_list_is_contradicted_by_a_file_that_adds_to_it() {
        Intake intake = read(
                file("a.yaml", board("membership: complete, seats: [{ post: Leader }]")),
                file("b.yaml", board("seats: [{ post: Healthwatch }]")));
        assertThat(intake.files())
                .allSatisfy(file -> assertThat(file.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.code()).isEqualTo("contradiction")));
        assertThat(told(intake.files().get(0).problems()))
                .singleElement()
                .asString()
                .contains("/places/0/boards/0/seats contradiction: “seats” is stated differently in b.yaml:2:");
        assertThat(told(intake.files().get(1).problems()))
                .singleElement()
                .asString()
                .contains("contradiction: “seats” is stated differently in a.yaml:2:");
        assertThat(intake.model().boards()).isEmpty();
    }

    @Test
    void a_complete_list_holds_what_others_repeat_of_it() {
        Intake intake = read(
                file("a.yaml", board("membership: complete, seats: [{ post: Leader }, { post: Healthwatch }]")),
                file("b.yaml", board("seats: [{ post: Healthwatch }]")));
        assertThat(intake.files()).allMatch(file -> file.problems().isEmpty());
        assertThat(intake.model().boards()).singleElement().matches(Board::membershipComplete);
    }

    @Test
    void the_same_wording_twice_in_one_file_stays_two_seats() {
        Intake intake = read(file("a.yaml", board("seats: [{ post: Councillor }, { post: Councillor }]")));
        assertThat(intake.model().seats()).hasSize(2);
    }

    @Test
    void organisations_belong_to_every_system_whose_files_speak_of_them() {
        String organisation = "organisations: [{ id: nwas, name: North West Ambulance Service }]\n";
        Model model = read(
                        file("a.yaml", FORMAT + GM + organisation),
                        file("b.yaml", FORMAT + "system: { id: cm, name: Cheshire and Merseyside }\n" + organisation))
                .model();
        assertThat(model.organisations()).extracting(Organisation::id).containsExactly("nwas");
        assertThat(model.organisationSystems()).containsEntry("nwas", List.of("cm", "gm"));
    }

    @Test
    void a_board_named_in_a_waiver_is_the_board_of_that_files_place() {
        String waivers = "waivers: [{ requirement: IC-2.31-PLACE-2F, about: hwb, owner: Leader, reason: R,"
                + " until: 2022-01-01 }]\n";
        Model model = read(file("bury.yaml", textOf(BURY) + waivers), SYSTEM).model();
        assertThat(model.waivers())
                .singleElement()
                .extracting(Waiver::about)
                .satisfies(about -> assertThat(about).extracting("id").containsExactly("place/bury/hwb"));
    }

    @Test
    void the_latest_date_of_the_good_files_counts() {
        assertThat(read(
                                file("a.yaml", FORMAT + "asAt: 2021-01-01\n"),
                                file("b.yaml", FORMAT + "asAt: 2021-06-01\n"),
                                file("c.yaml", FORMAT + "asAt: 2022-01-01\nx: 1\n"))
                        .asAt())
                .isEqualTo("2021-06-01");
    }

    @Test
    void the_order_of_files_makes_no_difference() {
        List<SubmissionReader.Handed> files = new ArrayList<>(List.of(
                BURY,
                SYSTEM,
                file("c.yaml", FORMAT + "places: [{ id: p, name: P, population: 2 }]\n"),
                file("d.yaml", FORMAT + "places: [{ id: p, name: P, population: 3, localAuthorities: [council] }]\n"),
                file("e.yaml", FORMAT + "places: [{ id: q, name: Q, localAuthorities: [counsil] }]\n")));
        Intake first = READER.read(files);
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(files, random);
            assertThat(READER.read(files)).isEqualTo(first);
        }
    }

    private static String board(String fields) {
        return FORMAT + "places: [{ id: p, name: P, boards: [{ id: b, name: B, " + fields + " }] }]\n";
    }

    private static String textOf(SubmissionReader.Handed file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void a_place_of_two_systems_is_told_in_both_files() {
        Intake intake = read(
                file("a.yaml", FORMAT + "system: { id: north, name: North }\nplaces: [{ id: bury, name: Bury }]\n"),
                file("b.yaml", FORMAT + "system: { id: south, name: South }\nplaces: [{ id: bury, name: Bury }]\n"));
        assertThat(told(intake.files().get(0).problems()))
                .singleElement()
                .asString()
                .contains("contradiction: “system” is stated differently in b.yaml:2:9: “North” here, “South” there.");
        assertThat(intake.files().get(1).problems()).hasSize(1);
    }

    @Test
    void a_place_moved_to_its_system_by_name_contradicts_nothing() {
        Intake intake = read(
                file("a.yaml", FORMAT + "system: { id: north, name: North }\nplaces: [{ id: bury, name: Bury }]\n"),
                file(
                        "b.yaml",
                        FORMAT
                                + "system: { id: south, name: South }\nplaces: [{ id: bury, name: Bury, system: north }]\n"));
        assertThat(intake.files()).allMatch(file -> file.problems().isEmpty());
    }
}
