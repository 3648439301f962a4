package org.icscheck.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.report.ReportPart;
import org.icscheck.report.map.GovernanceMap;
import org.icscheck.report.map.GovernanceMap.More;
import org.icscheck.report.map.MapInWords;
import org.icscheck.report.map.MapInWords.Entry;
import org.icscheck.report.page.Page.Block;
import org.icscheck.report.page.Page.Bullet;
import org.icscheck.report.page.Page.Bullets;
import org.icscheck.report.page.Page.Drawing;
import org.icscheck.report.page.Page.Fold;
import org.icscheck.report.page.Page.Inline;
import org.icscheck.report.page.Page.Link;
import org.icscheck.report.page.Page.Paragraph;
import org.icscheck.report.page.Page.Row;
import org.icscheck.report.page.Page.Section;
import org.icscheck.report.page.Page.Strong;
import org.icscheck.report.page.Page.Table;
import org.icscheck.report.page.Page.Words;

/** The governance map, and below it the same in words; numbers of the must-fix list lead to its cards. */
final class Governance implements PagePart {

    @Override
    public List<Section> of(SubjectReport subject, Report report, Anchors anchors) {
        if (!GovernanceMap.hasBoards(report, subject)) {
            return List.of();
        }
        GovernanceMap map = GovernanceMap.of(report, subject);
        MapInWords words = map.inWords();
        List<Finding> mustFix = ReportPart.MUST_FIX.from(subject.findings());
        List<Block> said = new ArrayList<>();
        words.parts().forEach(part -> {
            said.add(new Paragraph(List.of(new Strong(part.title()))));
            said.add(new Bullets(part.entries().stream()
                    .map(entry -> entry(entry, mustFix, anchors))
                    .toList()));
        });
        if (!words.relations().isEmpty()) {
            said.add(new Table(
                    "Who answers to whom, and who sits where",
                    List.of("From", "Line", "To"),
                    words.relations().stream()
                            .map(relation -> new Row(
                                    "",
                                    List.<List<Block>>of(
                                            List.of(Paragraph.of(relation.from())),
                                            List.of(new Paragraph(
                                                    fix(relation.label(), relation.number(), mustFix, anchors))),
                                            List.of(Paragraph.of(relation.to())))))
                            .toList()));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(words.inShort()));
        blocks.add(new Drawing(map));
        words.notes().forEach(note -> blocks.add(Paragraph.of(note)));
        // Of one place the words stand open below the picture; of ten they would bury what has to be done.
        blocks.add(
                report.subjects().size() > 2
                        ? new Fold(words.heading(), said)
                        : new Section(anchors.section(subject, "map-in-words"), words.heading(), said));
        return List.of(new Section(anchors.section(subject, "map"), "Governance map", blocks, true));
    }

    private static Bullet entry(Entry entry, List<Finding> mustFix, Anchors anchors) {
        List<Inline> line = new ArrayList<>();
        if (!entry.names().isEmpty()) {
            line.add(new Strong(String.join(", ", entry.names())));
            line.add(new Words(" ("));
        }
        line.add(new Words(entry.kind() + (entry.names().isEmpty() ? "" : ")")));
        entry.gaps().forEach(gap -> {
            line.add(new Words("; "));
            line.addAll(fix(gap.text(), gap.number(), mustFix, anchors));
        });
        entry.toFix().forEach(number -> {
            line.add(new Words("; "));
            line.addAll(fix("must fix: " + number, number, mustFix, anchors));
        });
        List<Bullet> more = Stream.concat(
                        entry.facts().stream().map(fact -> Bullet.of(new Words(fact))),
                        Stream.concat(entry.says().stream(), entry.more().stream())
                                .map(Governance::more))
                .toList();
        return new Bullet("", line, more.isEmpty() ? List.of() : List.of(new Bullets(more)));
    }

    private static Bullet more(More more) {
        return Bullet.of(new Words(more.label() + ": " + String.join("; ", more.items())));
    }

    private static List<Inline> fix(String text, int number, List<Finding> mustFix, Anchors anchors) {
        return number > 0 && number <= mustFix.size()
                ? List.of(new Link("#" + anchors.of(mustFix.get(number - 1)), text))
                : List.of(new Words(text));
    }
}
