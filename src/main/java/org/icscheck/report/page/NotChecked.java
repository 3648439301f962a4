package org.icscheck.report.page;

import java.util.ArrayList;
import java.util.List;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.requirement.Report;
import org.icscheck.report.Sentences;
import org.icscheck.report.page.Page.Block;
import org.icscheck.report.page.Page.Bullet;
import org.icscheck.report.page.Page.Bullets;
import org.icscheck.report.page.Page.Code;
import org.icscheck.report.page.Page.Paragraph;
import org.icscheck.report.page.Page.Row;
import org.icscheck.report.page.Page.Section;
import org.icscheck.report.page.Page.Table;
import org.icscheck.report.page.Page.Words;

/** What could not be checked: files with problems, nothing to ask, and faults of ours. */
final class NotChecked {

    private NotChecked() {}

    static List<Section> of(Report report, Anchors anchors) {
        List<Section> sections = new ArrayList<>();
        for (Report.Input input : report.inputs()) {
            if (!input.problems().isEmpty()) {
                sections.add(new Section(
                        anchors.free("problems"),
                        input.file() + " was not checked",
                        List.of(
                                Paragraph.of(
                                        "A file with problems is not checked in part. Mend what is listed and check"
                                                + " again."),
                                problems(input.problems()))));
            }
        }
        Sentences.nothingAssessed(report)
                .ifPresent(why -> sections.add(new Section(
                        anchors.free("nothing-assessed"), "Nothing was assessed", List.of(Paragraph.of(why)))));
        if (!report.defects().isEmpty()) {
            List<Block> blocks = List.of(
                    Paragraph.of(
                            "These questions have no answer here. The fault is in this product, not in your file."),
                    new Bullets(report.defects().stream()
                            .map(defect -> Bullet.of(new Words(defect)))
                            .toList()));
            sections.add(new Section(anchors.free("defects"), "Not checked: a fault of ours", blocks));
        }
        return sections;
    }

    private static Table problems(List<Problem> problems) {
        return new Table(
                Sentences.count(problems.size(), "problem", "problems"),
                List.of("Where", "What to do"),
                problems.stream()
                        .map(problem -> new Row(
                                "",
                                List.of(
                                        List.of(new Paragraph(
                                                List.of(new Code(problem.at().toString())))),
                                        List.of(Paragraph.of(problem.what()), Paragraph.of(problem.fix())))))
                        .toList());
    }
}
