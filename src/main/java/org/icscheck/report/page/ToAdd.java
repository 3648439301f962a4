package org.icscheck.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.domain.requirement.Strength;
import org.icscheck.report.ReportPart;
import org.icscheck.report.Sentences;
import org.icscheck.report.page.Page.About;
import org.icscheck.report.page.Page.Block;
import org.icscheck.report.page.Page.Bullet;
import org.icscheck.report.page.Page.Bullets;
import org.icscheck.report.page.Page.Fold;
import org.icscheck.report.page.Page.Inline;
import org.icscheck.report.page.Page.Named;
import org.icscheck.report.page.Page.Paragraph;
import org.icscheck.report.page.Page.Section;
import org.icscheck.report.page.Page.Strong;
import org.icscheck.report.page.Page.Words;

/** What could not be told, by what to add: what answers most comes first. */
record ToAdd(ReportPart part, String lead) implements PagePart {

    @Override
    public List<Section> of(SubjectReport subject, Report report, Anchors anchors) {
        List<Finding> findings = part.from(subject.findings());
        if (findings.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(lead));
        List<Finding> required = findings.stream()
                .filter(finding -> finding.requirement().strength() == Strength.REQUIRED)
                .toList();
        List<Finding> others = findings.stream()
                .filter(finding -> finding.requirement().strength() != Strength.REQUIRED)
                .toList();
        // Apart, so that the number of details in the headline is the number of entries here.
        things("to answer what is required", required, anchors, blocks);
        things("to answer what is recommended or left to you", others, anchors, blocks);
        return List.of(new Section(anchors.of(subject, part), part.heading(), blocks, true));
    }

    private static void things(String purpose, List<Finding> findings, Anchors anchors, List<Block> blocks) {
        if (findings.isEmpty()) {
            return;
        }
        Map<String, List<Finding>> toAdd = Sentences.toAdd(findings);
        blocks.add(new Paragraph(List.of(
                new Strong(Sentences.count(toAdd.size(), "detail", "details")), new Words(" " + purpose + ":"))));
        blocks.add(new Bullets(toAdd.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .map(entry -> new Bullet(
                        "",
                        List.of(new Words("Add " + entry.getKey())),
                        List.of(new Fold(
                                "Answers " + Sentences.count(entry.getValue().size(), "question", "questions"),
                                List.of(answers(entry.getValue(), anchors))))))
                .toList()));
    }

    private static Bullets answers(List<Finding> findings, Anchors anchors) {
        Map<String, List<Finding>> alike = new LinkedHashMap<>();
        findings.forEach(finding -> alike.computeIfAbsent(
                        finding.requirement().id()
                                + finding.due()
                                + finding.alsoAsked().size(),
                        k -> new ArrayList<>())
                .add(finding));
        return new Bullets(
                alike.values().stream().map(some -> answer(some, anchors)).toList());
    }

    /** A requirement in a line, with all it is asked of. */
    private static Bullet answer(List<Finding> findings, Anchors anchors) {
        Finding first = findings.get(0);
        List<Inline> line = new ArrayList<>();
        line.add(new Words(first.requirement().title() + ". "));
        line.addAll(Facts.source(first));
        line.add(new Words(". "));
        line.addAll(Facts.judged(first));
        first.due().ifPresent(due -> line.add(new Words(" Due " + Sentences.day(due))));
        if (findings.size() == 1 && Facts.about(first).isEmpty()) {
            return new Bullet(anchors.of(first), line, List.of());
        }
        line.add(new Words(" "));
        line.add(new About(findings.stream()
                .map(finding -> new Named(anchors.of(finding), finding.on().name()))
                .toList()));
        return new Bullet("", line, List.of());
    }
}
