package org.icscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.requirement.Verdict;
import org.junit.jupiter.api.Test;

/** What a run of a check comes to, beyond what the scenarios show requirement by requirement. */
class CheckTest {

    private static final Check CHECK = Check.load();
    private static final LocalDate DAY = LocalDate.of(2021, 10, 1);

    private static Report run(String... files) {
        List<Check.File> handed = new ArrayList<>();
        for (String file : files) {
            handed.add(Check.file(
                    (char) ('a' + handed.size()) + ".yaml",
                    ("format: icscheck/submission/v1\n" + file).getBytes(StandardCharsets.UTF_8)));
        }
        Report report = CHECK.run(new Check.Request(handed, List.of(), Optional.of(DAY), DAY));
        assertThat(report.inputs())
                .allSatisfy(input -> assertThat(input.problems()).isEmpty());
        return report;
    }

    private static List<Finding> findings(Report report, String requirement) {
        return report.subjects().stream()
                .flatMap(subject -> subject.findings().stream())
                .filter(finding -> finding.requirement().id().equals(requirement))
                .toList();
    }

    private static String place(String name) {
        return "places: [{ id: " + name.toLowerCase(Locale.ROOT) + ", name: " + name
                + ", boards: [{ id: board, name: " + name + " Board, purpose: place-partnership, membership: complete,"
                + " seats: [{ post: Leader of the Council }] }] }]\n";
    }

    @Test
    void a_waiver_about_a_board_does_not_excuse_the_board_of_another_place_with_the_same_id() {
        Report report = run(
                place("Aldermoss")
                        + "waivers: [{ requirement: IC-2.31-PLACE-2F, about: board, owner: Leader, reason: R,"
                        + " until: 2022-03-31 }]\n",
                place("Brackenhithe"));
        assertThat(findings(report, "IC-2.31-PLACE-2F"))
                .extracting(
                        finding -> finding.subject().name(),
                        Finding::verdict,
                        finding -> finding.waiver().isPresent())
                .containsExactly(
                        tuple("Aldermoss", Verdict.NOT_MET, true), tuple("Brackenhithe", Verdict.NOT_MET, false));
    }

    @Test
    void a_waiver_never_changes_the_verdict_and_ends_with_its_day() {
        String waiver = "waivers: [{ requirement: IC-2.31-PLACE-2F, owner: Leader, reason: R, until: %s }]\n";
        assertThat(findings(run(place("Aldermoss") + String.format(waiver, "2021-10-01")), "IC-2.31-PLACE-2F"))
                .extracting(Finding::verdict, Finding::isOpenGap)
                .containsExactly(tuple(Verdict.NOT_MET, false));
        assertThat(findings(run(place("Aldermoss") + String.format(waiver, "2021-09-30")), "IC-2.31-PLACE-2F"))
                .extracting(Finding::verdict, Finding::isOpenGap)
                .containsExactly(tuple(Verdict.NOT_MET, true));
    }

    // --- trusts and collaboratives ----------------------------------------------------------------------------------

    private static String system(String organisations, String members, String more) {
        return "system: { id: ev, name: Estermere, boundary: The ten places }\norganisations:\n" + organisations
                + "collaboratives:\n  - { id: acute, name: Acute Collaborative, status: established, agreed: true,"
                + " members: [" + members + "], membership: complete, services: [acute] }\n"
                + "complete: [collaboratives, organisations]\n" + more;
    }

    private static final String TRUSTS = "  - { id: one, name: One NHS Trust, type: nhs-trust, services: [acute] }\n"
            + "  - { id: two, name: Two NHS Trust, type: nhs-trust, services: [acute] }\n"
            + "  - { id: three, name: Three NHS Trust, type: nhs-trust, services: [acute] }\n";

    @Test
    void a_trust_in_no_collaborative_is_a_gap_told_where_the_trust_stands() {
        assertThat(findings(run(system(TRUSTS, "one, two", "")), "IC-2.6-MEMBER"))
                .extracting(finding -> finding.on().name(), Finding::verdict, Finding::isOpenGap)
                .containsExactly(
                        tuple("One NHS Trust", Verdict.MET, false),
                        tuple("Three NHS Trust", Verdict.NOT_MET, true),
                        tuple("Two NHS Trust", Verdict.MET, false));
        assertThat(findings(run(system(TRUSTS, "one, two", "")), "IC-2.6-MEMBER")
                        .get(1)
                        .evidence())
                .anySatisfy(evidence -> {
                    assertThat(evidence.fact()).isEqualTo("Three NHS Trust");
                    assertThat(evidence.at()).hasToString("a.yaml:6:5");
                });
    }

    @Test
    void joining_a_collaborative_clears_it() {
        assertThat(findings(run(system(TRUSTS, "one, two, three", "")), "IC-2.6-MEMBER"))
                .extracting(Finding::verdict)
                .containsOnly(Verdict.MET)
                .hasSize(3);
    }

    @Test
    void an_ambulance_trust_with_a_recorded_reason_has_made_a_local_choice() {
        String ambulance =
                TRUSTS + "  - { id: amb, name: Amber Ambulance, type: ambulance-trust, services: [ambulance] }\n";
        assertThat(findings(run(system(ambulance, "one, two, three", "")), "IC-2.6-MEMBER"))
                .filteredOn(finding -> finding.on().name().equals("Amber Ambulance"))
                .extracting(Finding::isOpenGap)
                .containsExactly(true);
        String choice = "choices: [{ requirement: IC-2.6-MEMBER, about: amb, reason: It works with four systems }]\n";
        assertThat(findings(run(system(ambulance, "one, two, three", choice)), "IC-2.6-MEMBER"))
                .filteredOn(finding -> finding.on().name().equals("Amber Ambulance"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.LOCAL_CHOICE);
    }

    @Test
    void a_place_checked_alone_is_not_blamed_for_its_system() {
        Report report = run("system: { id: ev, name: Estermere }\norganisations:\n" + TRUSTS
                + "complete: [collaboratives, organisations]\n" + place("Aldermoss"));
        assertThat(report.subjects().stream()
                        .filter(subject -> subject.subject().kind().equals("system"))
                        .flatMap(subject -> subject.findings().stream()))
                .isNotEmpty()
                .noneMatch(Finding::isGap);
    }

    @Test
    void what_is_due_later_is_no_gap_before_its_day() {
        Report before = CHECK.run(new Check.Request(
                List.of(Check.file(
                        "a.yaml",
                        ("format: icscheck/submission/v1\n" + place("Aldermoss")).getBytes(StandardCharsets.UTF_8))),
                List.of(),
                Optional.of(LocalDate.of(2021, 1, 31)),
                DAY));
        assertThat(findings(before, "IC-2.31-PLACE-2F"))
                .extracting(Finding::verdict, Finding::due)
                .containsExactly(tuple(Verdict.CANNOT_TELL, Optional.of(LocalDate.of(2021, 4, 1))));
    }

    @Test
    void a_document_agreed_on_a_day_to_come_is_a_draft_until_then() {
        String framework = "places: [{ id: a, name: Aldermoss, documents: [{ kind: accountability-framework,"
                + " status: agreed, date: %s, covers: [funding, commissioning, risk] }] }]\n";
        assertThat(findings(run(String.format(framework, "2021-10-01")), "IC-2.19-FRAMEWORK"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.MET);
        assertThat(findings(run(String.format(framework, "2021-10-02")), "IC-2.19-FRAMEWORK"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.PARTLY_MET);
    }

    @Test
    void a_word_for_nothing_yet_states_nothing_and_none_is_a_denial() {
        String place = "places: [{ id: a, name: Aldermoss, resources: { staff: %s } }]\n";
        assertThat(findings(run(String.format(place, "Four officers")), "IC-2.19-RES"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.MET);
        for (String nothing : List.of("TBC", "to be agreed", "'?'", "n/a", "not yet known")) {
            assertThat(findings(run(String.format(place, nothing)), "IC-2.19-RES"))
                    .as(nothing)
                    .extracting(Finding::verdict)
                    .containsExactly(Verdict.CANNOT_TELL);
        }
        assertThat(findings(run("places: [{ id: a, name: Aldermoss, resources: none }]\n"), "IC-2.19-RES"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.NOT_MET);
    }

    @Test
    void boards_of_two_places_never_act_as_one_partnership() {
        String file = "places:\n"
                + "- { id: a, name: Aldermoss, boards: [{ id: one, name: One, purpose: place-partnership,"
                + " membership: complete, actsWith: [two], seats: [{ post: Leader of the Council }] }] }\n"
                + "- { id: b, name: Brackenhithe, boards: [{ id: two, name: Two, purpose: place-partnership,"
                + " membership: complete, seats: [{ post: Healthwatch }] }] }\n";
        assertThat(findings(run(file), "IC-2.31-PLACE-2F"))
                .extracting(finding -> finding.subject().name(), Finding::verdict)
                .containsExactly(tuple("Aldermoss", Verdict.NOT_MET), tuple("Brackenhithe", Verdict.MET));
    }

    @Test
    void seats_said_to_be_partial_are_not_complete_whatever_else_is_marked() {
        String file = "places: [{ id: a, name: Aldermoss, boards: [{ id: one, name: One, purpose: place-partnership,"
                + " membership: partial, complete: [seats], seats: [{ post: Leader of the Council }] }] }]\n";
        assertThat(findings(run(file), "IC-2.31-PLACE-2F"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.CANNOT_TELL);
    }

    // --- packs, dates and what is asked twice -----------------------------------------------------------------------

    private static Report on(String day, List<String> packs, String file) {
        return CHECK.run(new Check.Request(
                List.of(Check.file(
                        "a.yaml", ("format: icscheck/submission/v1\n" + file).getBytes(StandardCharsets.UTF_8))),
                packs,
                Optional.of(LocalDate.parse(day)),
                DAY));
    }

    private static List<String> asked(String day, String system) {
        return on(day, List.of(), "system: { id: " + system + ", name: S }\n").packs().stream()
                .map(used -> used.pack().id())
                .toList();
    }

    @Test
    void the_packs_asked_are_those_in_force_that_cover_the_system() {
        assertThat(asked("2020-12-01", "estuary")).containsExactly("integrating-care-2020", "health-care-act-2022");
        assertThat(asked("2021-10-01", "estuary"))
                .containsExactly(
                        "integrating-care-2020",
                        "white-paper-2021",
                        "ics-design-framework-2021",
                        "provider-collaboratives-2021",
                        "thriving-places-2021",
                        "health-care-act-2022");
        assertThat(asked("2021-10-01", "greater-manchester"))
                .contains("gm-local-2022")
                .doesNotContain("cm-2020", "wyh-2021");
        assertThat(asked("2022-09-01", "cheshire-and-merseyside"))
                .doesNotContain("integrating-care-2020", "cm-2020")
                .contains("health-care-act-2022");
    }

    @Test
    void a_pack_about_another_system_asks_nothing_and_says_so() {
        Report report = on("2022-09-01", List.of("gm-local-2022"), "system: { id: estuary, name: Estuary }\n");
        assertThat(report.packs()).singleElement().matches(used -> !used.covers());
        assertThat(report.subjects())
                .allSatisfy(subject -> assertThat(subject.findings()).isEmpty());
    }

    private static final String BOARD_WITHOUT_CHAIR = "system: { id: estuary, name: Estuary, complete: [boards],"
            + " boards: [{ id: icb, name: Estuary ICB, purpose: integrated-care-board, status: established,"
            + " membership: complete, seats: [{ post: Director of Public Health }] }] }\n";

    @Test
    void what_several_sources_ask_is_reported_once_under_the_strongest() {
        Report report = on("2022-09-01", List.of(), BOARD_WITHOUT_CHAIR);
        assertThat(findings(report, "WP-BOARD-CHAIR")).isEmpty();
        assertThat(findings(report, "HCA-1B-3A")).singleElement().satisfies(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.NOT_MET);
            assertThat(finding.alsoAsked()).extracting(Requirement::id).contains("WP-BOARD-CHAIR");
        });
        assertThat(findings(on("2022-09-01", List.of("white-paper-2021"), BOARD_WITHOUT_CHAIR), "WP-BOARD-CHAIR"))
                .hasSize(1);
    }

    @Test
    void a_waiver_of_what_is_asked_twice_counts_whichever_of_the_two_it_names() {
        for (String id : List.of("WP-BOARD-CHAIR", "HCA-1B-3A")) {
            Report report = on(
                    "2022-09-01",
                    List.of(),
                    BOARD_WITHOUT_CHAIR + "waivers: [{ requirement: " + id
                            + ", owner: Chief Executive, reason: R, until: 2022-12-31 }]\n");
            assertThat(findings(report, "HCA-1B-3A"))
                    .as(id)
                    .singleElement()
                    .matches(finding -> finding.waiver().isPresent());
        }
    }

    @Test
    void what_is_not_due_yet_and_cannot_be_told_says_from_when_it_counts() {
        assertThat(findings(on("2021-10-01", List.of(), "system: { id: e, name: E, population: 9 }\n"), "HCA-1B-3A"))
                .as("the Act asks nothing before it was passed")
                .isEmpty();
        assertThat(findings(on("2022-05-01", List.of(), "system: { id: e, name: E, population: 9 }\n"), "HCA-1B-3A"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.verdict()).isEqualTo(Verdict.CANNOT_TELL);
                    assertThat(finding.due()).contains(LocalDate.of(2022, 7, 1));
                });
    }

    @Test
    void the_example_system_shows_every_verdict_in_every_pack_that_covers_it() throws IOException {
        List<Check.File> files = new ArrayList<>();
        try (Stream<Path> folder = Files.list(Path.of("samples", "example-system"))) {
            for (Path file : folder.sorted().toList()) {
                files.add(Check.file(file.toString(), Files.readAllBytes(file)));
            }
        }
        Map<String, Set<Verdict>> shown = new TreeMap<>();
        for (String day : List.of("2020-12-01", "2021-10-01", "2022-09-01")) {
            Report report = CHECK.run(new Check.Request(files, List.of(), Optional.of(LocalDate.parse(day)), DAY));
            assertThat(report.defects()).isEmpty();
            report.subjects().stream()
                    .flatMap(subject -> subject.findings().stream())
                    .forEach(finding -> shown.computeIfAbsent(
                                    finding.requirement().pack(), k -> new TreeSet<>())
                            .add(finding.verdict()));
        }
        assertThat(shown)
                .hasSize(6)
                .allSatisfy((pack, verdicts) -> assertThat(verdicts).as(pack).containsExactly(Verdict.values()));
    }

    @Test
    void a_sector_missing_from_the_statutory_board_is_reported_under_the_act_alone() {
        Report report = on(
                "2022-09-01",
                List.of(),
                BOARD_WITHOUT_CHAIR.replace("Public Health }", "Finance, nominatedBy: [chair] }"));
        for (String sector : List.of("TRUST", "GP", "LA")) {
            assertThat(findings(report, "WP-BOARD-" + sector)).isEmpty();
            assertThat(findings(report, "HCA-1B-8-" + sector))
                    .singleElement()
                    .matches(finding -> finding.verdict() == Verdict.NOT_MET
                            && finding.alsoAsked().stream()
                                    .anyMatch(other -> other.id().equals("WP-BOARD-" + sector)));
        }
    }
}
