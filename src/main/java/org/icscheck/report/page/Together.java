package org.icscheck.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icscheck.domain.model.Subject;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.report.CommonGaps;
import org.icscheck.report.Matrix;
import org.icscheck.report.page.Page.Block;
import org.icscheck.report.page.Page.Bullet;
import org.icscheck.report.page.Page.Bullets;
import org.icscheck.report.page.Page.Inline;
import org.icscheck.report.page.Page.Judged;
import org.icscheck.report.page.Page.Link;
import org.icscheck.report.page.Page.Paragraph;
import org.icscheck.report.page.Page.Row;
import org.icscheck.report.page.Page.Section;
import org.icscheck.report.page.Page.Strong;
import org.icscheck.report.page.Page.Table;
import org.icscheck.report.page.Page.Wide;
import org.icscheck.report.page.Page.Words;

/** Several places beside each other: the gaps they share, each said once, then every requirement by place. */
final class Together {

    private Together() {}

    static List<Section> of(Report report, Anchors anchors) {
        Matrix matrix = Matrix.of(report);
        if (matrix.places().size() < 2) {
            return List.of();
        }
        List<Section> sections = new ArrayList<>();
        CommonGaps common = CommonGaps.of(report, matrix);
        if (!common.gaps().isEmpty()) {
            sections.add(new Section(
                    anchors.free("common-gaps"),
                    "Gaps in common",
                    List.of(new Bullets(common.gaps().stream()
                            .map(gap -> gap(gap, common.of()))
                            .toList()))));
        }
        sections.add(new Section(
                anchors.free("side-by-side"),
                "Side by side",
                List.of(
                        Paragraph.of("Worst first. Where something is asked of several boards or bodies of a place, the"
                                + " gravest is shown; each leads to what the place’s file says."),
                        new Wide(table(matrix, anchors)))));
        return sections;
    }

    private static Bullet gap(CommonGaps.Gap gap, int of) {
        List<Inline> line = List.of(
                new Strong(gap.places().size() + " of " + of + " places: "),
                new Words(gap.requirements().stream()
                                .map(requirement -> requirement.title() + " (" + requirement.id() + ")")
                                .collect(Collectors.joining("; "))
                        + ". " + names(gap.places())));
        List<Bullet> reasons = Stream.concat(
                        gap.reasons().stream()
                                .map(reason -> (gap.reasons().size() == 1 ? "" : names(reason.places()) + ": ")
                                        + reason.says()),
                        gap.facts().stream())
                .map(words -> Bullet.of(new Words(words)))
                .toList();
        return new Bullet("", line, reasons.isEmpty() ? List.of() : List.of(new Bullets(reasons)));
    }

    private static String names(List<Subject> places) {
        return places.stream().map(Subject::name).collect(Collectors.joining(", "));
    }

    private static Table table(Matrix matrix, Anchors anchors) {
        List<String> columns = new ArrayList<>(List.of("Requirement"));
        matrix.places().forEach(place -> columns.add(place.place().name()));
        columns.add("Places with a gap");
        List<Row> rows = new ArrayList<>();
        List<List<Block>> headlines = new ArrayList<>(List.of(List.of(Paragraph.of("Headline"))));
        matrix.places().forEach(place -> headlines.add(List.of(Paragraph.of(place.headline()))));
        headlines.add(List.of());
        rows.add(new Row("", headlines));
        for (Matrix.Row row : matrix.rows()) {
            List<List<Block>> cells = new ArrayList<>();
            cells.add(requirement(row.requirement()));
            row.cells().forEach(cell -> cells.add(List.of(cell(cell, anchors))));
            cells.add(List.of(Paragraph.of(String.valueOf(row.placesWithAGap()))));
            rows.add(new Row("", cells));
        }
        return new Table("Requirements down, places across", columns, rows);
    }

    private static List<Block> requirement(Requirement requirement) {
        return List.of(
                Paragraph.of(requirement.title()),
                Paragraph.of(requirement.id() + ", " + requirement.strength().label()));
    }

    private static Paragraph cell(Matrix.Cell cell, Anchors anchors) {
        String words = cell.inWords() + (cell.accepted() ? ", accepted" : "");
        return new Paragraph(List.of(
                cell.verdict().isEmpty()
                        ? new Words(words)
                        : new Judged(
                                cell.verdict().orElseThrow(),
                                new Link("#" + anchors.of(cell.findings().get(0)), words))));
    }
}
