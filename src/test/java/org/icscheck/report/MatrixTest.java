package org.icscheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.icscheck.check.Check;
import org.icscheck.domain.model.Subject;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.requirement.Strength;
import org.icscheck.domain.requirement.Verdict;
import org.junit.jupiter.api.Test;

/** Places side by side, and the gaps they share. */
class MatrixTest {

    private static final Check CHECK = Check.load();
    private static final LocalDate DAY = LocalDate.of(2021, 10, 1);
    private static final Report EXAMPLE = example();

    static Report example() {
        List<Check.File> files = new ArrayList<>();
        try (Stream<Path> folder = Files.list(Path.of("samples", "example-system"))) {
            for (Path file : folder.sorted().toList()) {
                files.add(Check.file(file.toString(), Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return CHECK.run(new Check.Request(files, List.of(), Optional.of(DAY), DAY));
    }

    private static Report run(String... files) {
        List<Check.File> handed = new ArrayList<>();
        for (String file : files) {
            handed.add(Check.file(
                    (char) ('a' + handed.size()) + ".yaml",
                    ("format: icscheck/submission/v1\n" + file).getBytes(StandardCharsets.UTF_8)));
        }
        Report report = CHECK.run(new Check.Request(handed, List.of("integrating-care-2020"), Optional.of(DAY), DAY));
        assertThat(report.inputs())
                .allSatisfy(input -> assertThat(input.problems()).isEmpty());
        return report;
    }

    /** A place whose whole board is given, with these seats. */
    private static String place(String name, String... posts) {
        StringBuilder seats = new StringBuilder();
        for (String post : posts) {
            seats.append("{ post: ").append(post).append(" }, ");
        }
        return "places: [{ id: " + name.toLowerCase(Locale.ROOT) + ", name: " + name + ", boards: [{ id: board, name: "
                + name + " Board, purpose: place-partnership, membership: complete, seats: [" + seats + "] }] }]\n";
    }

    private static Matrix.Row row(Matrix matrix, String requirement) {
        return matrix.rows().stream()
                .filter(row -> row.requirement().id().equals(requirement))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ten_places_stand_across_by_name_and_every_cell_is_filled() {
        Matrix matrix = Matrix.of(EXAMPLE);
        assertThat(matrix.places())
                .hasSize(10)
                .extracting(column -> column.place().name())
                .isSorted();
        assertThat(matrix.rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.cells())
                    .extracting(cell -> cell.place().name())
                    .containsExactlyElementsOf(matrix.places().stream()
                            .map(column -> column.place().name())
                            .toList());
            assertThat(row.cells())
                    .allSatisfy(cell -> assertThat(cell.inWords()).isNotEmpty());
        });
    }

    @Test
    void every_gap_of_every_place_is_a_cell_with_a_gap_and_nothing_else_is() {
        Matrix matrix = Matrix.of(EXAMPLE);
        long gaps = EXAMPLE.subjects().stream()
                .filter(subject -> subject.subject().kind().equals("place"))
                .flatMap(subject -> subject.findings().stream()
                        .filter(Finding::isGap)
                        .map(finding ->
                                subject.subject().id() + finding.requirement().id())
                        .distinct())
                .count();
        assertThat(gaps).isPositive();
        assertThat(matrix.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(Matrix.Cell::gap)
                        .filter(cell -> cell.findings().stream().anyMatch(Finding::isGap)))
                .hasSize((int) gaps);
        assertThat(matrix.places())
                .filteredOn(column -> column.place().id().equals("cawderstone"))
                .singleElement()
                .satisfies(column -> {
                    assertThat(column.toFix()).isEqualTo(8);
                    assertThat(column.headline()).startsWith("Not ready yet: 8 things to fix");
                });
    }

    @Test
    void the_worst_row_comes_first_and_then_the_stronger() {
        Matrix matrix = Matrix.of(EXAMPLE);
        assertThat(matrix.rows())
                .extracting(Matrix.Row::placesWithAGap)
                .isSortedAccordingTo((a, b) -> Integer.compare(b, a));
        assertThat(matrix.rows().stream()
                        .filter(row -> row.placesWithAGap() == 0)
                        .map(row -> row.requirement().strength())
                        .distinct())
                .containsExactly(Strength.REQUIRED, Strength.RECOMMENDED, Strength.LOCAL_CHOICE);
    }

    @Test
    void of_several_findings_for_one_place_the_gravest_is_shown() {
        Report report = run("places: [{ id: one, name: One, pcns: ["
                + "{ id: a, name: A Network, clinicalDirector: { post: Clinical Director } },"
                + "{ id: b, name: B Network, clinicalDirector: none },"
                + "{ id: c, name: C Network }] }]\n");
        Matrix.Cell cell = row(Matrix.of(report), "IC-2.25-NBHD").cells().get(0);
        assertThat(cell.verdict()).contains(Verdict.NOT_MET);
        assertThat(cell.gap()).isTrue();
        assertThat(cell.findings())
                .extracting(Finding::verdict)
                .containsExactly(Verdict.NOT_MET, Verdict.CANNOT_TELL, Verdict.MET);
    }

    @Test
    void an_accepted_gap_stays_a_gap_and_says_so() {
        Report report = run(place("Aldermoss", "Leader of the Council")
                + "waivers: [{ requirement: IC-2.31-PLACE-2F, owner: Leader, reason: R, until: 2022-03-31 }]\n");
        Matrix matrix = Matrix.of(report);
        assertThat(row(matrix, "IC-2.31-PLACE-2F").cells())
                .singleElement()
                .extracting(Matrix.Cell::gap, Matrix.Cell::accepted)
                .containsExactly(true, true);
        assertThat(row(matrix, "IC-2.31-PLACE-2E").cells())
                .singleElement()
                .extracting(Matrix.Cell::gap, Matrix.Cell::accepted)
                .containsExactly(true, false);
    }

    @Test
    void the_same_missing_seat_is_one_common_gap_with_one_reason() {
        Report report = run(
                place("Aldermoss", "Leader of the Council"),
                place("Brackenhithe", "Leader of the Council"),
                place("Cawderstone", "Manager of Healthwatch"));
        CommonGaps common = CommonGaps.of(report);
        assertThat(common.of()).isEqualTo(3);
        assertThat(common.gaps())
                .filteredOn(gap -> gap.requirements().stream()
                        .map(Requirement::id)
                        .toList()
                        .contains("IC-2.31-PLACE-2F"))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.places()).extracting(Subject::name).containsExactly("Aldermoss", "Brackenhithe");
                    assertThat(gap.notMet()).isEqualTo(gap.places());
                    assertThat(gap.reasons())
                            .singleElement()
                            .extracting(CommonGaps.Reason::says)
                            .isEqualTo("The full list of seats of the place partnership was given, and none speaks for"
                                    + " Healthwatch.");
                    assertThat(gap.sharedCause()).isTrue();
                    assertThat(common.howMany(gap)).isEqualTo("2 of 3 places");
                });
    }

    @Test
    void places_that_lack_the_same_document_in_different_ways_are_one_gap_with_two_reasons() {
        String document =
                "places: [{ id: %s, name: %s, documents: [{ kind: accountability-framework, status: %s }] }]\n";
        CommonGaps common = CommonGaps.of(run(
                String.format(document, "a", "Aldermoss", "draft"),
                String.format(document, "b", "Brackenhithe", "to-write"),
                String.format(document, "c", "Cawderstone", "draft")));
        assertThat(common.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.requirements()).extracting(Requirement::id).containsExactly("IC-2.19-FRAMEWORK");
            assertThat(gap.reasons())
                    .extracting(
                            CommonGaps.Reason::says, reason -> reason.places().size())
                    .containsExactly(tuple("Only a draft so far.", 2), tuple("It is still to be written.", 1));
            assertThat(gap.notMet()).extracting(Subject::name).containsExactly("Brackenhithe");
        });
    }

    @Test
    void gaps_that_rest_on_one_fact_everywhere_are_said_once() {
        String board = "places: [{ id: %s, name: %s, boards: [{ id: board, name: %s Board, purpose: place-partnership,"
                + " decisions: { form: joint-committee, functions: [strategy], withLocalGovernment: true, status: draft"
                + " } }] }]\n";
        CommonGaps common = CommonGaps.of(run(
                String.format(board, "a", "Aldermoss", "Aldermoss"),
                String.format(board, "b", "Brackenhithe", "Brackenhithe")));
        assertThat(common.gaps()).anySatisfy(gap -> {
            assertThat(gap.facts()).containsExactly("decisions, status: draft");
            assertThat(gap.requirements())
                    .extracting(Requirement::id)
                    .containsExactly("IC-2.19-DECIDE", "IC-2.31-PLACE-1B", "IC-2.31-PLACE-1C", "IC-2.31-PLACE-3");
            assertThat(gap.places()).hasSize(2);
        });
        assertThat(common.gaps().stream().flatMap(gap -> gap.requirements().stream()))
                .extracting(Requirement::id)
                .doesNotHaveDuplicates()
                .contains("IC-2.19-DECIDE", "IC-2.31-PLACE-1B", "IC-2.31-PLACE-1C", "IC-2.31-PLACE-3");
    }

    @Test
    void one_place_has_nothing_in_common_with_others() {
        assertThat(CommonGaps.of(run(place("Aldermoss", "Leader of the Council")))
                        .gaps())
                .isEmpty();
    }
}
