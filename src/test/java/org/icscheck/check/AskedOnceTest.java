package org.icscheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.requirement.Verdict;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Where several sources ask the same, a reader sees one gap, and it names the others. */
class AskedOnceTest {

    private static final Check CHECK = Check.load();

    /** Parameters that word a finding, or say where else somebody may sit: they do not change what is missing. */
    private static final Set<String> BESIDE_THE_POINT = Set.of("what", "alsoWhat", "anyOfWhat", "elsewhereExcept");

    private static Report run(LocalDate day, List<Check.File> files) {
        return CHECK.run(new Check.Request(files, List.of(), Optional.of(day), day));
    }

    private static Check.File file(String name, String text) {
        return Check.file(name, ("format: icscheck/submission/v1\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    private static List<Check.File> samples() {
        List<Path> paths = new ArrayList<>(List.of(Path.of("samples/public-papers/bury-2021.yaml")));
        try (Stream<Path> example = Files.list(Path.of("samples/example-system"))) {
            example.filter(path -> path.toString().endsWith(".yaml")).sorted().forEach(paths::add);
            List<Check.File> files = new ArrayList<>();
            for (Path path : paths) {
                files.add(Check.file(path.toString(), Files.readAllBytes(path)));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> nobody_reads_the_same_gap_twice() {
        return Stream.of("2021-04-12", "2022-03-01", "2022-09-01")
                .map(day -> DynamicTest.dynamicTest(day, () -> {
                    Report report = run(LocalDate.parse(day), samples());
                    assertThat(report.subjects()).hasSize(13);
                    Set<String> twice = new TreeSet<>();
                    int gaps = 0;
                    for (SubjectReport subject : report.subjects()) {
                        Map<String, String> seen = new HashMap<>();
                        for (Finding finding : subject.findings()) {
                            if (finding.verdict() == Verdict.NOT_MET || finding.verdict() == Verdict.PARTLY_MET) {
                                gaps++;
                                String requirement = finding.requirement().id();
                                for (String gap : List.of(missing(finding), told(finding))) {
                                    String before = seen.putIfAbsent(gap, requirement);
                                    if (before != null && !before.equals(requirement)) {
                                        twice.add(subject.subject().name() + ": " + before + " and " + requirement
                                                + ", " + gap);
                                    }
                                }
                            }
                        }
                    }
                    assertThat(gaps).as("the samples have gaps to compare").isGreaterThan(50);
                    assertThat(twice).isEmpty();
                }));
    }

    /** What is missing, and where: a voice at a table, a document, or what else a shape looks for. */
    private static String missing(Finding finding) {
        Requirement requirement = finding.requirement();
        String where = " @ " + finding.on().kind() + " " + finding.on().id();
        if (requirement.with().containsKey("voices")
                && requirement.with().containsKey("board")
                && !requirement.hasOwnRules()) {
            return "nobody speaks for " + new TreeSet<>(requirement.with().get("voices")) + shapeOfSeats(requirement)
                    + where;
        }
        if (requirement.shape().equals("document-agreed")) {
            // An agreed plan may lack two things: those are two gaps. One that is not agreed lacks everything at once.
            return "document " + requirement.with().get("kinds") + ": " + finding.explanation() + where;
        }
        if (requirement.with().isEmpty() || requirement.shape().equals("attested")) {
            return requirement.id() + where;
        }
        Map<String, List<String>> with = new TreeMap<>(requirement.with());
        with.keySet().removeAll(BESIDE_THE_POINT);
        return requirement.shape() + " " + with + where;
    }

    /** A count of non-executives and a clinician's voice ask more than that somebody sits there. */
    private static String shapeOfSeats(Requirement requirement) {
        return requirement.shape().equals("seat-at-table") ? "" : " (" + requirement.shape() + ")";
    }

    private static String told(Finding finding) {
        return finding.evidence().isEmpty()
                ? finding.requirement().id() + finding.on()
                : finding.on() + " " + finding.explanation() + finding.evidence();
    }

    private static List<Finding> findings(Report report, String requirement) {
        return report.subjects().stream()
                .flatMap(subject -> subject.findings().stream())
                .filter(finding -> finding.requirement().id().equals(requirement))
                .toList();
    }

    private static final String BOARD_MINIMUM = "system:\n  id: ev\n  name: Estermere\n  boards:\n"
            + "    - { id: pb, name: Partnership Board, purpose: system-partnership, membership: complete,"
            + " seats: [{ post: Chief Executive, organisation: hospital }] }\n%s"
            + "organisations: [{ id: hospital, name: Estermere Hospital NHS Trust, type: nhs-trust, services: [acute] }]\n";

    @Test
    void a_sector_missing_from_two_boards_of_a_system_is_two_gaps() {
        String second = "    - { id: icb, name: Shadow Board, purpose: integrated-care-board, membership: complete,"
                + " seats: [{ post: Chief Executive, organisation: hospital }] }\n";
        Report one = run(LocalDate.of(2021, 10, 1), List.of(file("a.yaml", String.format(BOARD_MINIMUM, ""))));
        assertThat(findings(one, "IC-2.29-BOARD-LA"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.alsoAsked())
                        .extracting(Requirement::id)
                        .contains("IC-3.10-LA"));
        assertThat(findings(one, "IC-3.10-LA")).isEmpty();
        Report two = run(LocalDate.of(2021, 10, 1), List.of(file("a.yaml", String.format(BOARD_MINIMUM, second))));
        assertThat(two.subjects().get(0).findings().stream()
                        .filter(finding -> finding.verdict() == Verdict.NOT_MET)
                        .filter(finding -> finding.requirement()
                                .with()
                                .getOrDefault("voices", List.of())
                                .equals(List.of("local-authority")))
                        .map(finding -> finding.on().name()))
                .contains("Partnership Board", "Shadow Board");
    }

    @Test
    void a_plan_in_draft_is_one_gap_and_one_that_lacks_two_things_is_two() {
        String plan =
                "system:\n  id: ev\n  name: Estermere\n  documents:\n    - { kind: development-plan, of: ev, %s }\n";
        LocalDate day = LocalDate.of(2021, 10, 1);
        Report draft = run(day, List.of(file("a.yaml", String.format(plan, "status: draft"))));
        List<String> asked = List.of("IC-4.25-APR-OPS", "IC-4.25-APR-COVID", "IC-4.25-REGION");
        assertThat(asked.stream().flatMap(id -> findings(draft, id).stream()))
                .singleElement()
                .satisfies(finding -> assertThat(
                                Stream.concat(Stream.of(finding.requirement()), finding.alsoAsked().stream())
                                        .map(Requirement::id))
                        .containsExactlyInAnyOrderElementsOf(asked));
        Report lacks = run(day, List.of(file("a.yaml", String.format(plan, "status: agreed, covers: [funding]"))));
        assertThat(Stream.of("IC-4.25-APR-OPS", "IC-4.25-APR-COVID")
                        .map(id -> findings(lacks, id).size()))
                .containsExactly(1, 1);
    }

    @Test
    void what_is_required_is_not_hidden_under_what_is_recommended() {
        String stockport = "system: { id: greater-manchester, name: Greater Manchester }\n"
                + "places: [{ id: stockport, name: Stockport, boards: [{ id: board, name: Locality Board,"
                + " purpose: place-partnership, membership: complete, seats: [{ post: Leader of the Council }] }] }]\n";
        Report report = run(LocalDate.of(2022, 9, 1), List.of(file("a.yaml", stockport)));
        assertThat(findings(report, "GM-8.5-M-VCS")).singleElement().satisfies(finding -> {
            assertThat(finding.isGap()).isTrue();
            assertThat(finding.alsoAsked()).extracting(Requirement::id).contains("TP-BP-VCSE");
        });
    }
}
