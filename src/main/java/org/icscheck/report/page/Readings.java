package org.icscheck.report.page;

import java.util.ArrayList;
import java.util.List;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SeatReading;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.report.Sentences;
import org.icscheck.report.page.Page.Block;
import org.icscheck.report.page.Page.Fold;
import org.icscheck.report.page.Page.Paragraph;
import org.icscheck.report.page.Page.Row;
import org.icscheck.report.page.Page.Section;
import org.icscheck.report.page.Page.Strong;
import org.icscheck.report.page.Page.Table;
import org.icscheck.report.page.Page.Words;

/** How each seat was understood; what leaves a question comes first. */
record Readings() implements PagePart {

    @Override
    public List<Section> of(SubjectReport subject, Report report, Anchors anchors) {
        if (subject.readings().isEmpty()) {
            return List.of();
        }
        List<SeatReading> open = subject.readings().stream()
                .filter(read -> !read.reading().question().isEmpty())
                .toList();
        List<SeatReading> sure = subject.readings().stream()
                .filter(read -> read.reading().question().isEmpty())
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Paragraph.of("Whom each seat speaks for decides most answers. Where we read a seat otherwise than you"
                        + " meant it, say whom it speaks for and check again."));
        if (!open.isEmpty()) {
            blocks.add(table(
                    Sentences.count(open.size(), "seat", "seats") + " we could not read for certain",
                    open,
                    Addresses.of(report)));
        }
        if (!sure.isEmpty()) {
            String caption = Sentences.count(sure.size(), "seat", "seats") + " we could read";
            blocks.add(new Fold("Show " + caption, List.of(table(caption, sure, Addresses.of(report)))));
        }
        return List.of(new Section(anchors.section(subject, "readings"), "How we read each seat", blocks, true));
    }

    private static Table table(String caption, List<SeatReading> readings, Addresses addresses) {
        return new Table(
                caption,
                List.of("Seat", "Whom it speaks for"),
                readings.stream()
                        .map(read -> new Row("", List.of(seat(read, addresses), understood(read))))
                        .toList());
    }

    private static List<Block> seat(SeatReading read, Addresses addresses) {
        return List.of(
                Paragraph.of(read.reading().seat().says()),
                Paragraph.of("on " + read.board().name()),
                new Paragraph(List.of(addresses.of(read.reading().seat().at()))));
    }

    private static List<Block> understood(SeatReading read) {
        String sectors = Sentences.sectors(read.reading().represents());
        List<Block> cell = new ArrayList<>();
        cell.add(new Paragraph(List.of(new Strong(sectors.isEmpty() ? "Nobody we know" : sectors))));
        cell.add(Paragraph.of(read.reading().how()));
        if (!read.reading().question().isEmpty()) {
            cell.add(new Paragraph(List.of(new Words(read.reading().question()))));
        }
        return cell;
    }
}
