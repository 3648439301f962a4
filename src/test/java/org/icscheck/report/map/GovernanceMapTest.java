package org.icscheck.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.icscheck.check.Check;
import org.icscheck.domain.model.Model;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.report.ReportPart;
import org.icscheck.report.map.GovernanceMap.Box;
import org.icscheck.report.map.GovernanceMap.Gap;
import org.icscheck.report.map.GovernanceMap.Kind;
import org.icscheck.report.map.GovernanceMap.Line;
import org.icscheck.report.map.GovernanceMap.Link;
import org.junit.jupiter.api.Test;

/** What stands on a map, that nothing lies on anything else, and that its words say all of it. */
class GovernanceMapTest {

    private static final Check CHECK = Check.load();
    private static final LocalDate DAY = LocalDate.of(2021, 10, 1);

    private static Report run(List<Check.File> files) {
        Report report = CHECK.run(new Check.Request(files, List.of(), Optional.empty(), DAY));
        assertThat(report.inputs())
                .allSatisfy(input -> assertThat(input.problems()).isEmpty());
        return report;
    }

    private static Report text(String submission) {
        return run(List.of(Check.file(
                "a.yaml", ("format: icscheck/submission/v1\n" + submission).getBytes(StandardCharsets.UTF_8))));
    }

    private static Report samples(String... paths) throws IOException {
        List<Check.File> files = new ArrayList<>();
        for (String path : paths) {
            try (Stream<Path> all = Files.walk(Path.of("samples", path))) {
                for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                    files.add(Check.file(file.getFileName().toString(), Files.readAllBytes(file)));
                }
            }
        }
        return run(files);
    }

    private static GovernanceMap map(Report report, String id) {
        return GovernanceMap.of(report, subject(report, id));
    }

    private static SubjectReport subject(Report report, String id) {
        return report.subjects().stream()
                .filter(one -> one.subject().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Report large() {
        StringBuilder yaml = new StringBuilder("asAt: 2021-10-01\nsystem: { id: s, name: S }\norganisations:\n");
        for (int i = 0; i < 24; i++) {
            yaml.append("  - { id: o")
                    .append(i)
                    .append(", name: Organisation number ")
                    .append(i)
                    .append(" }\n");
        }
        yaml.append("places:\n  - id: p\n    name: P\n    boards:\n");
        for (int board = 0; board < 6; board++) {
            yaml.append("      - id: b")
                    .append(board)
                    .append("\n        name: Board ")
                    .append(board);
            yaml.append(board == 0 ? "\n        purpose: place-partnership" : "\n        reportsTo: [b0]");
            yaml.append("\n        membership: complete\n        seats:\n");
            for (int seat = 0; seat < 10; seat++) {
                yaml.append("          - { post: Chief Executive, organisation: o");
                yaml.append((board * 5 + seat * 7) % 24).append(" }\n");
            }
        }
        return text(yaml.toString());
    }

    private static void nothingOverlaps(GovernanceMap map) {
        Picture picture = Layout.of(map);
        assertThat(picture.boxes()).hasSameSizeAs(map.boxes());
        assertThat(picture.routes()).hasSameSizeAs(map.lines());
        picture.boxes().forEach(box -> {
            picture.boxes().stream()
                    .filter(other -> other != box)
                    .forEach(other -> assertThat(box.x() < other.x() + other.width()
                                    && other.x() < box.x() + box.width()
                                    && box.y() < other.y() + other.height()
                                    && other.y() < box.y() + box.height())
                            .as("%s lies on %s", box.box().id(), other.box().id())
                            .isFalse());
            box.texts().forEach(text -> {
                assertThat(text.x() + Letters.width(text.text(), text.size(), text.bold()))
                        .isLessThanOrEqualTo(box.width());
                assertThat(text.y() + Letters.LINE).isLessThanOrEqualTo(box.height());
                assertThat(text.size()).isGreaterThanOrEqualTo(14);
            });
        });
        picture.routes()
                .forEach(route -> assertThat(Clash.of(route, picture.boxes()))
                        .as("boxes under %s", route.line())
                        .isEmpty());
        picture.labels()
                .forEach(label -> assertThat(Clash.of(label, picture.boxes(), List.of(), picture.labels()))
                        .as("what lies on the label of %s", label.line())
                        .isEmpty());
    }

    @Test
    void a_sector_at_the_wrong_table_is_a_numbered_ghost_at_the_right_one() throws IOException {
        Report report = samples("public-papers/bury-2021.yaml");
        GovernanceMap map = map(report, "bury");
        List<Finding> mustFix = ReportPart.MUST_FIX.from(subject(report, "bury").findings());
        int number = mustFix.stream()
                        .map(finding -> finding.requirement().id())
                        .toList()
                        .indexOf("IC-2.31-PLACE-2F")
                + 1;
        Box ghost = map.boxes().stream()
                .filter(box -> box.kind() == Kind.MISSING)
                .findFirst()
                .orElseThrow();
        assertThat(ghost.gaps()).containsExactly(new Gap(number, number + ". Missing: Healthwatch seat"));
        assertThat(map.lines())
                .contains(
                        new Line(
                                ghost.id(),
                                "board:place/bury/bury-system-board",
                                Link.MISSING,
                                "would be member of",
                                0),
                        new Line(
                                ghost.id(),
                                "board:place/bury/bury-integrated-delivery-collaborative",
                                Link.SITS_NOW,
                                "sits here now",
                                0));
    }

    @Test
    void every_number_of_the_must_fix_list_is_somewhere_on_the_map_or_in_its_notes() throws IOException {
        Report report = samples("example-system");
        for (SubjectReport subject : report.subjects()) {
            GovernanceMap map = GovernanceMap.of(report, subject);
            int last = ReportPart.MUST_FIX.from(subject.findings()).size();
            for (int number = 1; number <= last; number++) {
                int wanted = number;
                boolean drawn = map.boxes().stream()
                                .anyMatch(box -> box.toFix().contains(wanted)
                                        || box.gaps().stream().anyMatch(gap -> gap.number() == wanted))
                        || map.lines().stream().anyMatch(line -> line.number() == wanted);
                boolean noted = map.notes().stream().anyMatch(note -> note.matches(".*\\b" + wanted + "\\b[,.].*"));
                assertThat(drawn || noted).as("%s, number %s", map.id(), wanted).isTrue();
            }
        }
    }

    @Test
    void nothing_lies_on_anything_else() throws IOException {
        Report bury = samples("public-papers/bury-2021.yaml");
        nothingOverlaps(map(bury, "bury"));
        Report system = samples("example-system");
        for (SubjectReport subject : system.subjects()) {
            if (GovernanceMap.hasBoards(system, subject)) {
                nothingOverlaps(GovernanceMap.of(system, subject));
            }
        }
    }

    @Test
    void six_boards_with_sixty_seats_stay_readable() {
        GovernanceMap map = map(large(), "p");
        assertThat(map.boxes()).hasSizeLessThanOrEqualTo(GovernanceMap.MOST_BOXES);
        assertThat(map.boxes())
                .filteredOn(box -> box.facts().contains("10 seats, all listed"))
                .hasSize(6);
        assertThat(map.boxes())
                .anySatisfy(box -> assertThat(box.names())
                        .anySatisfy(name -> assertThat(name).matches("\\+\\d+ organisations")));
        nothingOverlaps(map);
    }

    @Test
    void the_same_facts_in_another_order_give_the_same_bytes() throws IOException {
        Report report = samples("example-system");
        for (String id : List.of("cawderstone", "estermere-and-vale")) {
            String svg = map(report, id).toSvg();
            assertThat(map(report, id).toSvg()).isEqualTo(svg);
            assertThat(map(shuffled(report), id).toSvg()).isEqualTo(svg);
        }
        GovernanceMap map = map(report, "jessamere");
        assertThat(map.toPng()).isEqualTo(map.toPng());
    }

    private static Report shuffled(Report report) {
        Random random = new Random(7);
        Model all = report.model();
        Model other = Model.empty();
        mix(all.systems(), other.systems(), random);
        mix(all.places(), other.places(), random);
        mix(all.networks(), other.networks(), random);
        mix(all.neighbourhoods(), other.neighbourhoods(), random);
        mix(all.organisations(), other.organisations(), random);
        mix(all.boards(), other.boards(), random);
        mix(all.seats(), other.seats(), random);
        mix(all.collaboratives(), other.collaboratives(), random);
        mix(all.represented(), other.represented(), random);
        mix(all.details(), other.details(), random);
        other.organisationSystems().putAll(all.organisationSystems());
        return new Report(
                report.evaluation(),
                report.version(),
                report.asAt(),
                report.packs(),
                report.inputs(),
                report.subjects(),
                report.defects(),
                other);
    }

    private static <T> void mix(List<T> from, List<T> to, Random random) {
        to.addAll(from);
        Collections.shuffle(to, random);
    }

    @Test
    void the_words_hold_every_fact_of_the_picture_and_no_line_more() throws IOException {
        Report report = samples("example-system");
        for (String id : List.of("cawderstone", "estermere-and-vale", "imberwold")) {
            GovernanceMap map = map(report, id);
            MapInWords words = map.inWords();
            List<MapInWords.Entry> entries = words.parts().stream()
                    .flatMap(part -> part.entries().stream())
                    .toList();
            assertThat(entries).hasSameSizeAs(map.boxes());
            for (int i = 0; i < entries.size(); i++) {
                Box box = map.boxes().get(i);
                assertThat(entries.get(i).names()).isEqualTo(box.names());
                assertThat(entries.get(i).facts()).isEqualTo(box.facts());
                assertThat(entries.get(i).gaps()).isEqualTo(box.gaps());
                assertThat(entries.get(i).toFix()).isEqualTo(box.toFix());
            }
            assertThat(words.relations())
                    .extracting(one -> one.from() + "|" + one.label() + "|" + one.to())
                    .containsExactlyElementsOf(map.lines().stream()
                            .map(line -> map.box(line.from()).called() + "|" + line.label() + "|"
                                    + map.box(line.to()).called())
                            .toList());
            String svg = map.toSvg();
            String text = words.toText();
            Layout.of(map).boxes().stream()
                    .filter(box -> box.texts().size() == 2)
                    .forEach(box -> box.texts().forEach(line -> {
                        assertThat(svg).contains(">" + SvgWriter.escaped(line.text()) + "<");
                        assertThat(text).contains(line.text());
                    }));
            map.notes().forEach(note -> assertThat(text).contains(note));
        }
    }

    @Test
    void hostile_names_are_letters_and_nothing_else() {
        String longName = "Very ".repeat(60) + "X".repeat(200);
        GovernanceMap map = map(
                text("organisations: [{ id: o, name: \"<script>alert(1)</script>\" }]\n"
                        + "places: [{ id: p, name: \"P & \\\"Q\\\"\", boards: [{ id: a, name: \"" + longName
                        + "\", purpose: place-partnership, seats: [{ post: \"<img onerror=x>\", organisation: o }] },"
                        + " { id: b, name: \"מועצת הבריאות\", reportsTo: [a] }] }]\n"),
                "p");
        nothingOverlaps(map);
        for (String written : List.of(map.toSvg(), map.toFigure("fix-"))) {
            assertThat(written).doesNotContain("<script", "<img", " style=").contains("&lt;script&gt;", "מועצת");
        }
        assertThat(map.toPng()).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void a_drawing_names_itself_and_its_figure_scrolls_by_keyboard() throws IOException {
        GovernanceMap map = map(samples("public-papers/bury-2021.yaml"), "bury");
        assertThat(map.toSvg())
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\""
                        + " aria-labelledby=\"map-place-bury-title map-place-bury-desc\"")
                .contains("<title id=\"map-place-bury-title\">Governance map of Bury</title>", map.inShort());
        assertThat(map.toFigure("fix-"))
                .contains("role=\"region\"", "tabindex=\"0\"", "<a href=\"#fix-3\">3. Missing: Healthwatch seat</a>");
    }

    @Test
    void a_place_of_which_only_the_name_is_said_has_no_map() {
        Report report = text("places: [{ id: p, name: P }]\n");
        assertThat(GovernanceMap.ofOne(report)).isEmpty();
    }
}
