package org.icscheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.icscheck.domain.model.Answered;
import org.icscheck.domain.model.Mention;
import org.icscheck.domain.model.Organisation;
import org.icscheck.domain.model.Reading;
import org.icscheck.domain.model.Seat;
import org.icscheck.domain.model.Source;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RecogniserTest {

    private static final Recogniser RECOGNISER = Recogniser.load();
    private static final Source NOWHERE = new Source("-", 0, 0, "");

    /** One row of {@code readings.txt}. */
    private record Row(String post, String organisation, String type, List<String> services, String expected) {

        static Row of(String line) {
            String[] cells = line.split("\\|", -1);
            assertThat(cells).as(line).hasSize(5);
            List<String> services = Arrays.stream(cells[3].split(","))
                    .map(String::strip)
                    .filter(service -> !service.isEmpty())
                    .toList();
            return new Row(cells[0].strip(), cells[1].strip(), cells[2].strip(), services, cells[4].strip());
        }

        List<Organisation> organisations(String id) {
            return type.isEmpty()
                    ? List.of()
                    : List.of(new Organisation(id, organisation, type, services, List.of(), NOWHERE));
        }

        Seat seat(int number, String id) {
            return RecogniserTest.seat(number, post, type.isEmpty() ? "" : id, organisation, List.of(), "member");
        }

        String name() {
            return organisation.isEmpty() ? post : post + " (" + organisation + ")";
        }
    }

    private static Seat seat(
            int number, String post, String organisation, String name, List<String> represents, String standing) {
        return new Seat(
                "board",
                number,
                post,
                organisation,
                name,
                represents,
                Answered.NOT_SAID,
                standing,
                Answered.NOT_SAID,
                Answered.NOT_SAID,
                Answered.NOT_SAID,
                NOWHERE);
    }

    private static Seat seat(String post) {
        return seat(0, post, "", "", List.of(), "member");
    }

    private static Reading read(Seat seat, Organisation... organisations) {
        return RECOGNISER.read(List.of(organisations), List.of(seat)).get(0);
    }

    private static Organisation organisation(String id, String name, String type, String... services) {
        return new Organisation(id, name, type, List.of(services), List.of(), NOWHERE);
    }

    private static List<Row> rows() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RecogniserTest.class.getResourceAsStream("/readings.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> a_seat_is_read_as_the_table_says() {
        return rows().stream().map(row -> DynamicTest.dynamicTest(row.name(), () -> holds(row, read(RECOGNISER, row))));
    }

    private static Reading read(Recogniser recogniser, Row row) {
        return recogniser
                .read(row.organisations("body"), List.of(row.seat(0, "body")))
                .get(0);
    }

    private static void holds(Row row, Reading reading) {
        SortedSet<String> represents = new TreeSet<>();
        boolean asks = false;
        for (String word : row.expected().split(" +")) {
            if (word.startsWith("?")) {
                asks = true;
                if (word.length() > 1) {
                    assertThat(reading.might()).as("might, " + reading).contains(word.substring(1));
                }
            } else if (word.startsWith("~")) {
                assertThat(reading.might()).as("might, " + reading).doesNotContain(word.substring(1));
            } else if (word.startsWith("+")) {
                assertThat(reading.capacities()).as("capacities, " + reading).contains(word.substring(1));
            } else if (word.startsWith("!")) {
                assertThat(reading.capacities()).as("capacities, " + reading).doesNotContain(word.substring(1));
            } else if (!word.equals("-")) {
                represents.add(word);
            }
        }
        assertThat(reading.represents()).as(reading.toString()).isEqualTo(represents);
        boolean unread = represents.isEmpty() && !row.expected().startsWith("-");
        if (unread) {
            assertThat(reading.question()).as("question, " + reading).isNotEmpty();
        } else if (!asks) {
            assertThat(reading.question()).as("question, " + reading).isEmpty();
        }
        assertThat(reading.how()).isNotEmpty().doesNotContain("{");
        assertThat(reading.question()).doesNotContain("{");
    }

    @Test
    void neither_order_nor_ids_change_a_reading() {
        List<Row> rows = new ArrayList<>(rows());
        List<String> first = readAll(rows, "a");
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(7));
        List<String> second = readAll(shuffled, "z");
        for (int i = 0; i < shuffled.size(); i++) {
            assertThat(second.get(i)).isEqualTo(first.get(rows.indexOf(shuffled.get(i))));
        }
    }

    /** All rows on one board, each with an organisation of its own; what the reading says apart from its seat. */
    private static List<String> readAll(List<Row> rows, String prefix) {
        List<Organisation> organisations = new ArrayList<>();
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            // names are left out, so that one row's organisation is not found in another row's post
            String id = prefix + (prefix.equals("z") ? rows.size() - i : i);
            Row row = rows.get(i);
            if (!row.type().isEmpty()) {
                organisations.add(
                        organisation(id, "Body", row.type(), row.services().toArray(String[]::new)));
            }
            seats.add(row.seat(i, id));
        }
        return RECOGNISER.read(organisations, seats).stream()
                .map(reading -> reading.represents() + " " + reading.capacities() + " " + reading.how() + " "
                        + reading.might() + " " + reading.question())
                .toList();
    }

    @Test
    void every_wording_of_the_vocabulary_can_be_reached() {
        RECOGNISER.vocabulary().patterns().forEach((entry, patterns) -> {
            for (String pattern : patterns) {
                List<String> examples = Phrase.of(pattern).examples();
                assertThat(examples)
                        .as(entry.name() + ": " + pattern)
                        .anySatisfy(example -> assertThat(RECOGNISER.mentions(example))
                                .extracting(Mention::entry)
                                .containsExactly(entry.name()));
            }
        });
    }

    @Test
    void every_rule_of_the_folder_is_loaded() throws IOException {
        List<String> written = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("rules/recognise"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".drl")).toList()) {
                Files.readString(file)
                        .lines()
                        .filter(line -> line.startsWith("rule "))
                        .forEach(line -> written.add(line.substring(6, line.length() - 1)));
            }
        }
        assertThat(RuleBase.load("rules.recognise").names().stream().map(name -> name.substring(name.indexOf('/') + 1)))
                .containsExactlyInAnyOrderElementsOf(written)
                .hasSizeGreaterThan(20);
    }

    @Test
    void a_row_of_the_table_notices_when_a_rule_is_missing() {
        List<Row> rows = rows();
        List<Organisation> organisations = new ArrayList<>();
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (!row.type().isEmpty()) {
                organisations.add(
                        organisation("x" + i, "Body", row.type(), row.services().toArray(String[]::new)));
            }
            seats.add(row.seat(i, "x" + i));
        }
        List<Seat> stated = List.of(
                seat(0, "Somebody", "", "", List.of("healthwatch"), "member"),
                seat(1, "Director of Public Health", "", "", List.of(), "observer"),
                seat(2, "Director of Public Health", "", "", List.of("none"), "member"));
        seats.addAll(stated);
        List<String> names = new ArrayList<>();
        List<Recogniser> fewer = Mutants.missing(RuleBase.load("rules.recognise"), RECOGNISER.vocabulary(), names);
        List<Set<String>> whole = said(RECOGNISER.read(organisations, seats));
        List<String> unnoticed = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Recogniser without = fewer.get(i);
            List<Set<String>> now = said(without.read(organisations, seats));
            boolean noticed = IntStream.range(0, seats.size())
                    .filter(at -> !now.get(at).equals(whole.get(at)))
                    .anyMatch(at -> at >= rows.size() || fails(rows.get(at), read(without, rows.get(at))));
            if (!noticed) {
                unnoticed.add(names.get(i));
            }
        }
        assertThat(names).hasSizeGreaterThan(40);
        assertThat(unnoticed)
                .as("rules whose absence no row of readings.txt notices")
                .isEmpty();
    }

    private static boolean fails(Row row, Reading reading) {
        try {
            holds(row, reading);
            return false;
        } catch (AssertionError noticed) {
            return true;
        }
    }

    /** What rows can say of a reading: sectors, what is left open, and whether it is asked. */
    private static List<Set<String>> said(List<Reading> readings) {
        return readings.stream()
                .map(reading -> {
                    Set<String> said = new TreeSet<>(reading.represents());
                    reading.might().forEach(sector -> said.add("?" + sector));
                    reading.capacities().forEach(capacity -> said.add("+" + capacity));
                    said.add("asks: " + !reading.question().isEmpty());
                    return said;
                })
                .toList();
    }

    @Test
    void what_a_seat_represents_outranks_its_words() {
        Reading reading =
                read(seat(0, "Director of Public Health", "", "", List.of("healthwatch", "bury-vcfa"), "member"));
        assertThat(reading.represents()).containsExactly("healthwatch");
        assertThat(reading.question()).isEmpty();
    }

    @Test
    void a_seat_said_to_represent_none_is_read_for_sure_and_its_holder_keeps_the_post() {
        for (String post :
                List.of("Director of Public Health", "Note taker", "Independent Chair", "Others as agreed")) {
            Reading reading = read(seat(0, post, "", "", List.of("none"), "member"));
            assertThat(reading.represents()).as(post).isEmpty();
            assertThat(reading.might()).as(post).isEmpty();
            assertThat(reading.question()).as(post).isEmpty();
            assertThat(reading.how()).as(post).isEqualTo("The submission says that it speaks for no sector.");
        }
        assertThat(read(seat(0, "Chief Executive", "", "", List.of("none"), "member"))
                        .capacities())
                .contains("chief-executive");
    }

    @Test
    void ids_alone_leave_the_words_to_be_read() {
        Reading reading = read(seat(0, "Director of Public Health", "", "", List.of("bury-council"), "member"));
        assertThat(reading.represents()).containsExactly("public-health");
    }

    @Test
    void a_seat_said_to_speak_for_an_organisation_speaks_for_what_that_is() {
        Organisation healthwatch =
                new Organisation("hw", "Healthwatch Anytown", "healthwatch", List.of(), List.of(), NOWHERE);
        Seat somebody = seat(0, "Somebody", "", "", List.of("hw"), "member");
        assertThat(RECOGNISER
                        .read(List.of(healthwatch), List.of(somebody))
                        .get(0)
                        .represents())
                .containsExactly("healthwatch");
    }

    @Test
    void who_is_in_attendance_speaks_for_nobody() {
        Reading reading = read(seat(0, "Director of Public Health", "", "", List.of("public-health"), "in-attendance"));
        assertThat(reading.represents()).isEmpty();
        assertThat(reading.might()).isEmpty();
        assertThat(reading.question()).isEmpty();
    }

    @Test
    void a_post_that_names_an_organisation_of_the_submission_is_read_by_it() {
        Organisation trust =
                new Organisation("x", "Anytown Care", "nhs-trust", List.of("mental-health"), List.of("ACT"), NOWHERE);
        assertThat(read(seat("Chief Executive, Anytown Care"), trust).represents())
                .containsExactly("mental-health-services");
        assertThat(read(seat("ACT representative"), trust).represents()).containsExactly("mental-health-services");
        assertThat(read(seat(0, "Chief Executive", "", "Anytown Care", List.of(), "member"), trust)
                        .represents())
                .containsExactly("mental-health-services");
    }

    @Test
    void a_body_is_known_without_its_legal_form() {
        Organisation trust = organisation("x", "Anytown Mental Health NHS Trust", "nhs-trust", "mental-health");
        Organisation company =
                organisation("y", "Blue Lantern CIC", "community-interest-company", "community", "primary-care");
        assertThat(read(seat("Managing Director, Anytown Mental Health"), trust).represents())
                .containsExactly("mental-health-services");
        assertThat(read(seat("Managing Director, Anytown Mental Health NHS FT"), trust)
                        .represents())
                .containsExactly("mental-health-services");
        assertThat(read(seat("Chief Executive of Blue Lantern"), company).represents())
                .containsExactly("community-services", "primary-care-providers");
    }

    @Test
    void a_shortened_name_is_not_found_in_the_name_of_another_body() {
        Organisation trust = organisation("x", "Anytown Health NHS Trust", "nhs-trust", "acute");
        Organisation partnership = organisation("y", "Anytown Partnership NHS Trust", "nhs-trust", "mental-health");
        assertThat(read(seat("Chair of the Anytown Health and Wellbeing Board"), trust)
                        .represents())
                .isEmpty();
        assertThat(read(seat("Director, Anytown Health Partnership"), trust).represents())
                .isEmpty();
        assertThat(read(seat("Director of the Anytown Partnership"), partnership)
                        .represents())
                .isEmpty();
    }

    @Test
    void a_name_that_another_organisation_bears_is_not_shortened_to() {
        Organisation trust = organisation("x", "Anytown Care NHS Trust", "nhs-trust", "acute");
        Organisation provider = organisation("y", "Anytown Care", "social-care-provider");
        assertThat(read(seat("Manager, Anytown Care"), trust, provider).represents())
                .containsExactly("social-care");
    }

    @Test
    void what_the_submission_says_of_an_organisation_outranks_what_we_know() {
        Organisation trust =
                organisation("x", "Pennine Care NHS Foundation Trust", "nhs-foundation-trust", "community");
        assertThat(read(seat("Chief Executive, Pennine Care NHS Foundation Trust"), trust)
                        .represents())
                .containsExactly("community-services");
    }

    @Test
    void an_answer_of_no_switches_a_capacity_off() {
        Seat seat = new Seat(
                "board",
                0,
                "PCN Clinical Director",
                "",
                "",
                List.of(),
                Answered.NOT_SAID,
                "member",
                Answered.YES,
                Answered.NO,
                Answered.YES,
                NOWHERE);
        assertThat(read(seat).capacities()).containsExactly("digital-sro", "elected", "primary-care-network");
    }

    @Test
    void a_question_names_the_line_and_how_names_the_words() {
        assertThat(read(seat("Locality Partner")).question()).isEqualTo("Whom does “Locality Partner” speak for?");
        assertThat(read(seat("Representative of the 4 Primary Care Networks")).how())
                .isEqualTo("“Primary Care Networks” in the post speaks for primary care providers.");
        assertThat(read(seat("Deputy Director of Public Health")).question())
                .isEqualTo("Does “Deputy Director of Public Health” hold this seat for the Director of Public Health?");
    }

    @Test
    void nothing_in_a_wording_breaks_the_reading() {
        for (String post :
                List.of("", " ", "–", "(((", "/", "….", "’s", "a".repeat(5000), "the ".repeat(500), "|", "ß İ Ａ")) {
            assertThat(read(seat(post)).represents()).as(post).isEmpty();
        }
    }
}
