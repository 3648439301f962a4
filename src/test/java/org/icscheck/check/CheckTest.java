package org.icscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report;
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
}
