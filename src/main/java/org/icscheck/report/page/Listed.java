package org.icscheck.report.page;

import java.util.ArrayList;
import java.util.List;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.domain.requirement.Verdict;
import org.icscheck.report.ReportPart;
import org.icscheck.report.Sentences;
import org.icscheck.report.page.Page.Block;
import org.icscheck.report.page.Page.Fold;
import org.icscheck.report.page.Page.Paragraph;
import org.icscheck.report.page.Page.Row;
import org.icscheck.report.page.Page.Section;
import org.icscheck.report.page.Page.Table;

/** What nobody has to act on, as a table. */
record Listed(ReportPart part, String said, boolean folded) implements PagePart {

    @Override
    public List<Section> of(SubjectReport subject, Report report, Anchors anchors) {
        List<Finding> findings = part.from(subject.findings());
        if (findings.isEmpty()) {
            return List.of();
        }
        Addresses addresses = Addresses.of(report);
        String count = Sentences.count(findings.size(), "requirement", "requirements");
        Table table = new Table(
                part.heading() + ": " + count,
                List.of("Requirement", said),
                findings.stream()
                        .map(finding -> row(finding, anchors, addresses))
                        .toList());
        return List.of(new Section(
                anchors.of(subject, part),
                part.heading(),
                List.of(folded ? new Fold("Show " + count, List.of(table)) : table),
                true));
    }

    private static Row row(Finding finding, Anchors anchors, Addresses addresses) {
        List<Block> second = new ArrayList<>();
        if (finding.verdict() == Verdict.LOCAL_CHOICE) {
            second.add(Paragraph.of("Policy: " + finding.requirement().asks()));
        }
        second.addAll(Facts.saidInShort(finding, addresses));
        return new Row(anchors.of(finding), List.of(Facts.requirement(finding), second));
    }
}
