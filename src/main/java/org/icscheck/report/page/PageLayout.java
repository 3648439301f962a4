package org.icscheck.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.domain.requirement.Strength;
import org.icscheck.domain.requirement.Verdict;
import org.icscheck.report.ReportPart;
import org.icscheck.report.Sentences;
import org.icscheck.report.page.Page.Block;
import org.icscheck.report.page.Page.Bullet;
import org.icscheck.report.page.Page.Bullets;
import org.icscheck.report.page.Page.Contents;
import org.icscheck.report.page.Page.Fold;
import org.icscheck.report.page.Page.Inline;
import org.icscheck.report.page.Page.Link;
import org.icscheck.report.page.Page.Panel;
import org.icscheck.report.page.Page.Paragraph;
import org.icscheck.report.page.Page.Section;
import org.icscheck.report.page.Page.Words;

/** What a page says, in which order: for one place as its own report, for several one section each. */
final class PageLayout {

    /** The parts of what is said of a subject, from top to bottom. A new part is a line here. */
    private static final List<PagePart> PARTS = List.of(
            new Cards(
                    ReportPart.MUST_FIX,
                    "Required by policy, and your file shows it is missing, different or unfinished."),
            new Cards(
                    ReportPart.ACCEPTED,
                    "Gaps that somebody has accepted for a time. They stay gaps until they are closed."),
            new Cards(ReportPart.DUE_LATER, "Not there yet. It counts from the date given."),
            new Cards(
                    ReportPart.SHOULD_IMPROVE, "Recommended by policy. None of this stands in the way of being ready."),
            new Next(),
            new ToAdd(ReportPart.CANNOT_TELL, "Your file does not say. Add the detail and check again."),
            new ToAdd(ReportPart.NOT_DUE_YET, "Your file does not say, and it does not count before the date given."),
            new Listed(ReportPart.LOCAL_CHOICES, "What policy leaves open and what you chose", false),
            new Listed(ReportPart.MET, "What your file says", true),
            new Listed(ReportPart.DOES_NOT_APPLY, "Why it does not apply", true),
            new Governance(),
            new Readings());

    private final Report report;
    private final Anchors anchors;
    private final List<SubjectReport> told;

    private final List<PagePart> shown;

    private PageLayout(Report report, List<PagePart> shown) {
        this.report = report;
        this.shown = shown;
        this.anchors = Anchors.of(report);
        this.told = report.subjects().stream()
                .filter(subject -> !Sentences.isSilent(subject))
                .toList();
    }

    /** The report laid out. */
    static Page of(Report report) {
        return new PageLayout(report, PARTS).page();
    }

    /** Its heading, and what stands under it. */
    static List<String> heading(Report report) {
        return List.of(new PageLayout(report, List.of()).heading(), caption(report));
    }

    private static String caption(Report report) {
        return "Readiness check, as at " + Sentences.day(report.asAt());
    }

    /** The report laid out without these parts. */
    static List<Block> without(Report report, Set<Class<? extends PagePart>> parts) {
        return new PageLayout(
                        report,
                        PARTS.stream()
                                .filter(part -> !parts.contains(part.getClass()))
                                .toList())
                .page()
                .blocks();
    }

    /** One part of each place and system, and nothing else; of one alone without its heading, which the page has. */
    static List<Block> only(Report report, PagePart part) {
        Anchors anchors = Anchors.of(report);
        List<SubjectReport> told = report.subjects().stream()
                .filter(subject -> !Sentences.isSilent(subject))
                .toList();
        return told.stream()
                .flatMap(subject -> part.of(subject, report, anchors).stream()
                        .flatMap(section -> told.size() == 1
                                ? section.blocks().stream()
                                : Stream.of(new Section(
                                        section.anchor(), subject.subject().name(), section.blocks()))))
                .toList();
    }

    private Page page() {
        List<Block> blocks = new ArrayList<>(NotChecked.of(report, anchors));
        List<Section> sections = new ArrayList<>();
        if (told.size() == 1) {
            SubjectReport only = told.get(0);
            blocks.add(panel(only, packs()));
            sections.addAll(parts(only));
        } else {
            // One list for all: said again under each headline it would push down what has to be done.
            blocks.addAll(packs());
            sections.addAll(Together.of(report, anchors));
            told.forEach(subject -> sections.add(section(subject)));
        }
        report.subjects().stream().filter(Sentences::isSilent).forEach(subject -> sections.add(silent(subject)));
        sections.add(AboutCheck.of(report));
        blocks.add(new Contents(
                "Contents",
                sections.stream()
                        .map(section -> new Link("#" + section.anchor(), contentsLine(section)))
                        .toList()));
        blocks.addAll(sections);
        return new Page(
                heading(),
                caption(report),
                "ICS Check " + report.version(),
                "What is met, what is missing and what to do about it: " + heading() + ", as at "
                        + Sentences.day(report.asAt()),
                blocks);
    }

    private String heading() {
        if (told.size() == 1) {
            return told.get(0).subject().name();
        }
        if (told.isEmpty()) {
            return "Readiness check";
        }
        long places = told.stream()
                .filter(subject -> subject.subject().kind().equals("place"))
                .count();
        List<String> systems = told.stream()
                .filter(subject -> subject.subject().kind().equals("system"))
                .map(subject -> subject.subject().name())
                .toList();
        String what = places == 0 ? "" : Sentences.count(places, "place", "places");
        if (systems.size() == 1 && places > 0) {
            return systems.get(0) + ": " + what + " and the system";
        }
        return Stream.concat(Stream.of(what), systems.stream())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** In a report of several, the first thing to say of each stands in the contents. */
    private String contentsLine(Section section) {
        return told.stream()
                .filter(subject -> told.size() > 1 && anchors.of(subject).equals(section.anchor()))
                .findFirst()
                .map(subject -> section.heading() + ": " + Sentences.headline(subject))
                .orElse(section.heading());
    }

    private Section section(SubjectReport subject) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(panel(subject, List.of()));
        blocks.addAll(parts(subject));
        return new Section(anchors.of(subject), subject.subject().name(), blocks);
    }

    /** A system of which nothing is said but its name: the questions are there for the record, folded away. */
    private Section silent(SubjectReport subject) {
        return new Section(
                anchors.of(subject),
                subject.subject().name() + ": nothing said yet",
                List.of(
                        Paragraph.of(Sentences.silence(subject) + "."),
                        new Fold(
                                "Show " + Sentences.count(subject.findings().size(), "requirement", "requirements"),
                                List.copyOf(parts(subject)))));
    }

    private List<Section> parts(SubjectReport subject) {
        return shown.stream()
                .flatMap(part -> part.of(subject, report, anchors).stream())
                .toList();
    }

    private Panel panel(SubjectReport subject, List<Block> more) {
        List<Block> blocks = new ArrayList<>();
        for (Strength strength : Strength.values()) {
            List<Inline> counts = counts(subject, strength);
            if (!counts.isEmpty()) {
                blocks.add(new Paragraph(counts));
            }
        }
        blocks.add(Paragraph.of(Sentences.NOT_APPROVAL));
        blocks.addAll(more);
        return new Panel(Sentences.headline(subject), blocks);
    }

    private List<Block> packs() {
        return report.packs().isEmpty()
                ? List.of()
                : List.of(
                        Paragraph.of("Checked against:"),
                        new Bullets(report.packs().stream()
                                .map(used -> Bullet.of(new Words(
                                        Stream.concat(Stream.of(used.pack().title()), Sentences.notes(used).stream())
                                                .collect(Collectors.joining(", ")))))
                                .toList()));
    }

    /** {@code Required: 28 met, 3 not met}, each number leading to where its first finding stands. */
    private List<Inline> counts(SubjectReport subject, Strength strength) {
        List<Inline> words = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            List<Finding> findings = subject.findings().stream()
                    .filter(finding -> finding.requirement().strength() == strength && finding.verdict() == verdict)
                    .toList();
            if (!findings.isEmpty()) {
                words.add(new Words(words.isEmpty() ? strength.label() + ": " : ", "));
                words.add(new Link(
                        "#" + anchors.of(subject, ReportPart.of(findings.get(0))),
                        Sentences.count(findings.size(), verdict)));
            }
        }
        return words;
    }
}
