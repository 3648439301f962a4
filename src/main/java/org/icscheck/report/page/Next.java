package org.icscheck.report.page;

import java.util.ArrayList;
import java.util.List;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.NextSteps;
import org.icscheck.domain.requirement.NextSteps.Ask;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.report.NextText;
import org.icscheck.report.page.Page.Block;
import org.icscheck.report.page.Page.Bullet;
import org.icscheck.report.page.Page.Bullets;
import org.icscheck.report.page.Page.Link;
import org.icscheck.report.page.Page.Paragraph;
import org.icscheck.report.page.Page.Row;
import org.icscheck.report.page.Page.Section;
import org.icscheck.report.page.Page.Table;

/** What to do next, where it was worked out: the shortest way to be ready, what remains then, and whom to ask what. */
final class Next implements PagePart {

    /** So many questions are worth putting first; all details to add stand where it cannot be told. */
    private static final int FIRST = 10;

    @Override
    public List<Section> of(SubjectReport subject, Report report, Anchors anchors) {
        return subject.next()
                .map(next -> blocks(next, anchors))
                .filter(blocks -> !blocks.isEmpty())
                .map(blocks -> List.of(new Section(anchors.section(subject, "next"), "What to do next", blocks)))
                .orElse(List.of());
    }

    private static List<Block> blocks(NextSteps next, Anchors anchors) {
        List<Block> blocks = new ArrayList<>();
        if (!next.steps().isEmpty()) {
            List<Row> rows = new ArrayList<>();
            for (NextSteps.Step step : next.steps()) {
                List<Block> ways = new ArrayList<>();
                ways.add(Paragraph.of(rows.size() + 1 + ". "
                        + NextText.sentence(step.options().get(0)) + "."));
                step.options().stream()
                        .skip(1)
                        .forEach(option -> ways.add(Paragraph.of("Or: " + NextText.sentence(option) + ".")));
                rows.add(new Row("", List.of(ways, List.of(links(step.closes(), anchors)))));
            }
            blocks.add(new Table(NextText.heading(next), List.of("Change", "Closes"), rows));
            blocks.add(Paragraph.of(NextText.proof(next)));
            if (!next.together().isEmpty()) {
                blocks.add(Paragraph.of("All together they also close:"));
                blocks.add(links(next.together(), anchors));
            }
        }
        if (!next.remaining().isEmpty()) {
            blocks.add(Paragraph.of(NextText.remains(next) + ":"));
            blocks.add(links(next.remaining(), anchors));
        }
        if (!next.questions().isEmpty()) {
            blocks.add(questions(next.questions()));
        }
        return blocks;
    }

    private static Table questions(List<Ask> questions) {
        List<Row> rows = questions.stream()
                .limit(FIRST)
                .map(ask -> new Row(
                        "",
                        List.<List<Block>>of(
                                List.of(Paragraph.of(ask.sentence())),
                                List.of(Paragraph.of(String.join("; ", ask.who()))),
                                List.of(Paragraph.of((ask.kind() == Ask.Kind.SEAT ? "Bears on " : "Settles ")
                                        + NextText.settles(ask))))))
                .toList();
        String which = questions.size() > FIRST
                ? "the " + FIRST + " of " + questions.size() + " that settle most"
                : "the one that settles most first";
        return new Table(
                "Questions worth asking, " + which, List.of("Question", "Who usually knows", "What it settles"), rows);
    }

    private static Bullets links(List<Finding> findings, Anchors anchors) {
        return new Bullets(findings.stream()
                .map(finding -> Bullet.of(new Link("#" + anchors.of(finding), NextText.named(finding))))
                .toList());
    }
}
