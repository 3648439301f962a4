package org.icscheck.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.report.ReportPart;
import org.icscheck.report.Sentences;
import org.icscheck.report.page.Page.Block;
import org.icscheck.report.page.Page.Card;
import org.icscheck.report.page.Page.Field;
import org.icscheck.report.page.Page.Paragraph;
import org.icscheck.report.page.Page.Section;

/** What to do something about, one numbered card each. */
record Cards(ReportPart part, String lead) implements PagePart {

    @Override
    public List<Section> of(SubjectReport subject, Report report, Anchors anchors) {
        List<Finding> findings = part.from(subject.findings());
        if (findings.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(lead));
        for (Finding finding : findings) {
            blocks.add(card(blocks.size(), finding, anchors, Addresses.of(report)));
        }
        // What stands in the way of being ready is read first; the rest takes less room on paper.
        boolean annex = part != ReportPart.MUST_FIX && part != ReportPart.ACCEPTED;
        return List.of(new Section(anchors.of(subject, part), part.heading(), blocks, annex));
    }

    /** What is said of one requirement, whatever it came to. */
    static List<Block> of(Report report, String requirement) {
        Anchors anchors = Anchors.of(report);
        List<Block> cards = new ArrayList<>();
        for (SubjectReport subject : report.subjects()) {
            for (Finding finding : subject.findings()) {
                if (finding.requirement().id().equals(requirement)) {
                    cards.add(card(
                            finding.on().name() + ": "
                                    + finding.verdict().label().toLowerCase(Locale.ROOT),
                            finding,
                            anchors,
                            Addresses.of(report)));
                }
            }
        }
        return cards;
    }

    private static Card card(int number, Finding finding, Anchors anchors, Addresses addresses) {
        return card(number + ". " + finding.requirement().title() + ": " + state(finding), finding, anchors, addresses);
    }

    private static Card card(String heading, Finding finding, Anchors anchors, Addresses addresses) {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(
                "Why it matters",
                List.of(Paragraph.of(finding.requirement().asks()), new Paragraph(Facts.source(finding)))));
        fields.add(new Field("What your file says", Facts.said(finding, addresses)));
        String toDo = finding.remedy().isEmpty() ? finding.add() : finding.remedy();
        if (!toDo.isEmpty()) {
            fields.add(new Field(
                    finding.remedy().isEmpty() ? "What to add" : "How to fix it", List.of(Paragraph.of(toDo))));
        }
        fields.add(new Field("Who", List.of(Paragraph.of(finding.requirement().who()))));
        List<Block> judged = new ArrayList<>();
        judged.add(new Paragraph(Facts.judged(finding)));
        finding.due().ifPresent(due -> judged.add(Paragraph.of("Due " + Sentences.day(due))));
        finding.waiver()
                .ifPresent(waiver -> judged.add(Paragraph.of("Accepted by " + waiver.owner() + " until "
                        + Sentences.day(waiver.until()) + ": " + waiver.reason())));
        fields.add(new Field("Strength and verdict", judged));
        return new Card(anchors.of(finding), heading, Facts.about(finding), fields);
    }

    /** What makes the title a sentence about this place: the verdict, or the day it is due. */
    private static String state(Finding finding) {
        return finding.due()
                .map(due -> "due " + Sentences.day(due))
                .orElse(finding.verdict().label().toLowerCase(Locale.ROOT));
    }
}
