package org.icscheck.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Strength;
import org.icscheck.domain.requirement.Verdict;
import org.icscheck.report.Sentences;
import org.icscheck.report.page.Page.Block;
import org.icscheck.report.page.Page.Code;
import org.icscheck.report.page.Page.Inline;
import org.icscheck.report.page.Page.Paragraph;
import org.icscheck.report.page.Page.Row;
import org.icscheck.report.page.Page.Section;
import org.icscheck.report.page.Page.Table;
import org.icscheck.report.page.Page.Tag;
import org.icscheck.report.page.Page.Words;

/** What was checked against what, by which version, and what the words mean. */
final class AboutCheck {

    private AboutCheck() {}

    static Section of(Report report) {
        List<Block> blocks = new ArrayList<>();
        if (!report.inputs().isEmpty()) {
            blocks.add(new Table(
                    "Files",
                    List.of("File", "Checksum (SHA-256)"),
                    report.inputs().stream().map(AboutCheck::file).toList()));
        }
        if (!report.packs().isEmpty()) {
            blocks.add(Paragraph.of("A pack is a set of requirements from one policy document."));
            blocks.add(new Table(
                    "Packs",
                    List.of("Pack", "In force"),
                    report.packs().stream().map(AboutCheck::pack).toList()));
        }
        blocks.add(new Table(
                "Check",
                List.of("What", "Which"),
                List.of(
                        row("As at", new Words(Sentences.day(report.asAt()))),
                        row("Product", new Words("ICS Check " + report.version())),
                        row("Evaluation", new Code(report.evaluation())))));
        blocks.add(new Table(
                "Key to the words",
                List.of("Word", "What it means"),
                Stream.concat(
                                Stream.of(Verdict.values())
                                        .map(verdict -> new Row(
                                                "",
                                                List.of(
                                                        List.of(new Paragraph(List.of(new Tag(verdict)))),
                                                        List.of(Paragraph.of(meaning(verdict)))))),
                                Stream.of(Strength.values())
                                        .map(strength -> row(strength.label(), new Words(meaning(strength)))))
                        .toList()));
        return new Section("about", "About this check", blocks, true);
    }

    private static Row file(Report.Input input) {
        return row(input.file(), input.sha256().isEmpty() ? new Words("Not read") : new Code(input.sha256()));
    }

    private static Row pack(Report.PackUsed used) {
        Pack pack = used.pack();
        String dates = pack.to()
                .map(last -> "From " + Sentences.day(pack.from()) + " to " + Sentences.day(last))
                .orElse("From " + Sentences.day(pack.from()));
        List<String> notes = Sentences.notes(used);
        return new Row(
                "",
                List.of(
                        List.of(
                                Paragraph.of(pack.title()),
                                Paragraph.of(pack.publisher()),
                                new Paragraph(List.of(new Code(pack.id() + " " + pack.version())))),
                        List.of(Paragraph.of(dates + (notes.isEmpty() ? "" : ": " + String.join(", ", notes))))));
    }

    private static Row row(String name, Inline value) {
        return new Row("", List.of(List.of(Paragraph.of(name)), List.of(new Paragraph(List.of(value)))));
    }

    private static String meaning(Verdict verdict) {
        return switch (verdict) {
            case MET -> "Your arrangements include this.";
            case PARTLY_MET -> "Part of this is there, or it is still a draft.";
            case NOT_MET -> "Your file shows this is missing or different.";
            case CANNOT_TELL -> "Your file does not say. Add the detail and check again.";
            case LOCAL_CHOICE -> "Policy leaves this to you. We show what you chose.";
            case NOT_APPLICABLE -> "This does not apply to arrangements like yours.";
        };
    }

    private static String meaning(Strength strength) {
        return switch (strength) {
            case REQUIRED -> "The source says this must or should be so, or expects it. Only this can be a gap.";
            case RECOMMENDED -> "The source says this is likely, or would be an improvement.";
            case LOCAL_CHOICE -> "The source leaves this open. It is never counted as a gap.";
        };
    }
}
