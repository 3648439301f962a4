package org.icscheck.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.requirement.Citation;
import org.icscheck.domain.requirement.Evidence;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SeatReading;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.domain.requirement.Strength;

/** Writes a report as plain text for a terminal or an e-mail: what to fix first, then what could not be told. */
public final class TextReport {

    private static final int MOST_POSITIONS = 3;

    private final StringBuilder out = new StringBuilder();
    private final Report report;
    private final boolean all;
    private final boolean colour;
    private final boolean ascii;
    private final Look look;
    private final boolean several;
    private final int width;

    private TextReport(Report report, Look look) {
        this.report = report;
        this.look = look;
        this.several = Matrix.places(report).size() > 1;
        this.width = look.width() > 0 ? look.width() : several ? Look.TERMINAL : Sentences.WIDTH;
        this.all = look.all();
        this.colour = look.colour();
        this.ascii = look.ascii();
    }

    /**
     * How to show it.
     *
     * @param all whether to show what is met, chosen or does not apply, and how every seat was read
     * @param colour whether to colour verdicts
     * @param ascii whether to keep to plain ASCII, for old consoles
     * @param width how wide lines may be, in characters; 0 for what suits the report
     */
    public record Look(boolean all, boolean colour, boolean ascii, int width) {

        /** Everything, plainly. */
        public static final Look WHOLE = new Look(true, false, false);

        /** The narrowest width that can be asked for. */
        public static final int NARROWEST = 60;

        /** The width of a terminal that does not say. */
        public static final int TERMINAL = 80;

        /** As wide as suits the report. */
        public Look(boolean all, boolean colour, boolean ascii) {
            this(all, colour, ascii, 0);
        }
    }

    /** The report as text, ending in a line feed. */
    public static String write(Report report, Look look) {
        return new TextReport(report, look).write();
    }

    private String write() {
        problems();
        if (several) {
            together();
        }
        for (SubjectReport subject : report.subjects()) {
            if (subject.findings().isEmpty()
                    && subject.readings().isEmpty()
                    && report.subjects().size() > 1) {
                continue;
            }
            if (several && !all) {
                briefly(subject);
            } else {
                subject(subject);
            }
        }
        if (several && !all) {
            wrapped(
                    "",
                    "Each place in full: check its file together with the file of its system, or all with --show all. One"
                            + " action list for each place: --each FOLDER.");
            line("");
        }
        Sentences.nothingAssessed(report).ifPresent(sentence -> {
            line(sentence);
            if (report.packs().isEmpty()) {
                line(
                        "Choose another date with --as-at, or a pack by name with --pack (icscheck requirements lists them).");
            }
            line("");
        });
        defects();
        about();
        String text = out.toString();
        return ascii ? plain(text) : text;
    }

    private void problems() {
        for (Report.Input input : report.inputs()) {
            if (!input.problems().isEmpty()) {
                line(bold(input.file() + " was not checked: "
                        + Sentences.count(input.problems().size(), "problem", "problems")));
                for (Problem problem : input.problems()) {
                    wrapped(problem.at() + ": ", problem.what() + " " + problem.fix());
                }
                line("");
            }
        }
    }

    /** What several places are like beside each other. */
    private void together() {
        Matrix matrix = Matrix.of(report);
        line(bold(Sentences.count(matrix.places().size(), "place", "places") + ", as at "
                + Sentences.day(report.asAt())));
        wrapped("", Sentences.NOT_APPROVAL);
        line("");
        CommonGaps common = CommonGaps.of(report, matrix);
        if (!common.gaps().isEmpty()) {
            line(bold("Gaps in common"));
            MatrixText.common(common, width).forEach(this::line);
            line("");
        }
        line(bold("Side by side"));
        MatrixText.write(matrix, look, width).forEach(this::line);
        line("");
    }

    /** One of several: its headline and what must be fixed. */
    private void briefly(SubjectReport subject) {
        line(bold(subject.subject().name() + ": " + Sentences.headline(subject)));
        int number = 1;
        for (Finding finding : ReportPart.MUST_FIX.from(subject.findings())) {
            wrapped(
                    String.format(Locale.ROOT, "%3d. ", number++),
                    finding.requirement().title() + on(finding) + "  ["
                            + painted(finding, finding.verdict().label()) + ", "
                            + finding.requirement().id() + "]");
        }
        for (Finding finding : ReportPart.ACCEPTED.from(subject.findings())) {
            wrapped(
                    "  Accepted until "
                            + Sentences.day(finding.waiver().orElseThrow().until()) + ": ",
                    finding.requirement().title() + on(finding) + "  ["
                            + painted(finding, finding.verdict().label()) + ", "
                            + finding.requirement().id() + "]");
        }
        subject.next().ifPresent(next -> NextText.brief(next, width).forEach(this::line));
        line("");
    }

    private static String on(Finding finding) {
        return finding.on().equals(finding.subject()) || finding.on().kind().equals("board")
                ? ""
                : ": " + finding.on().name();
    }

    private void subject(SubjectReport subject) {
        line(bold(subject.subject().name() + ": " + Sentences.headline(subject)));
        if (!all && Sentences.isSilent(subject)) {
            wrapped("", Sentences.silence(subject) + " (--show all lists them).");
            line("");
            return;
        }
        line("Readiness check, as at " + Sentences.day(report.asAt()) + ". " + counts(subject));
        wrapped("", Sentences.NOT_APPROVAL);
        line("");
        List<Finding> findings = subject.findings();
        cards(ReportPart.MUST_FIX, findings);
        cards(ReportPart.ACCEPTED, findings);
        cards(ReportPart.DUE_LATER, findings);
        cards(ReportPart.SHOULD_IMPROVE, findings);
        subject.next()
                .ifPresent(next -> NextText.full(next).forEach(part -> {
                    line(bold(part.heading()));
                    part.lines(width).forEach(this::line);
                    line("");
                }));
        if (subject.next().isEmpty()) {
            // The questions worth asking hold the same, and more.
            untold(
                    "Cannot tell: add this and check again",
                    ReportPart.CANNOT_TELL.from(findings).stream()
                            .filter(finding -> all || finding.requirement().strength() == Strength.REQUIRED)
                            .toList());
        }
        List<Finding> laterUntold = ReportPart.NOT_DUE_YET.from(findings);
        if (!all && !laterUntold.isEmpty()) {
            wrapped(
                    "",
                    Sentences.count(laterUntold.size(), "question is", "questions are")
                            + " not due yet and cannot be told from what is here (--show all lists them).");
            line("");
        }
        if (all) {
            untold("Not due yet, and not to be told from what is here", laterUntold);
            lines(ReportPart.LOCAL_CHOICES, findings);
            lines(ReportPart.MET, findings);
            lines(ReportPart.DOES_NOT_APPLY, findings);
            readings(subject.readings(), "How we read each seat");
        } else {
            readings(
                    subject.readings().stream()
                            .filter(read -> !read.reading().question().isEmpty())
                            .toList(),
                    "Seats we could not read for certain");
        }
    }

    private static String counts(SubjectReport subject) {
        String counts = Sentences.counts(subject.findings(), Strength.REQUIRED);
        return counts.isEmpty() ? "" : counts + ".";
    }

    private void cards(ReportPart part, List<Finding> findings) {
        List<Finding> here = part.from(findings);
        if (here.isEmpty()) {
            return;
        }
        line(bold(part.heading()));
        int number = 1;
        for (Finding finding : here) {
            String start = String.format(Locale.ROOT, "%3d. ", number++);
            line(start + finding.requirement().title() + "  [" + tag(finding) + "]");
            String on = finding.on().equals(finding.subject())
                            || finding.explanation().contains(finding.on().name())
                    ? ""
                    : " (" + finding.on().name() + ")";
            item("Why", finding.explanation() + on);
            where(finding);
            finding.due().ifPresent(due -> item("Due", Sentences.day(due)));
            if (!finding.remedy().isEmpty()) {
                item("Fix", finding.remedy());
                item("Who", finding.requirement().who());
            }
            finding.waiver()
                    .ifPresent(waiver -> item(
                            "Accepted",
                            "by " + waiver.owner() + " until " + Sentences.day(waiver.until()) + ": "
                                    + waiver.reason()));
            item("Source", source(finding));
            if (!finding.alsoAsked().isEmpty()) {
                item("", "also asked by " + Sentences.alsoAsked(finding));
            }
        }
        line("");
    }

    /** The positions of the evidence; a fact the explanation does not quote already is quoted here. */
    private void where(Finding finding) {
        int shown = 0;
        for (Evidence evidence : finding.evidence()) {
            if (shown++ == MOST_POSITIONS && finding.evidence().size() > MOST_POSITIONS + 1) {
                item("", "and " + (finding.evidence().size() - MOST_POSITIONS) + " more");
                return;
            }
            boolean quoted = finding.explanation().contains(evidence.fact());
            item(shown == 1 ? "Where" : "", evidence.at() + (quoted ? "" : "  " + evidence.fact()));
        }
    }

    private static String source(Finding finding) {
        Citation citation = finding.requirement().citation();
        return Sentences.source(citation) + Sentences.verification(citation) + "  ["
                + finding.requirement().id() + "]";
    }

    private void untold(String heading, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        line(bold(heading));
        Sentences.toAdd(findings).entrySet().stream()
                .sorted((a, b) -> b.getValue().size() - a.getValue().size())
                .forEach(entry -> {
                    List<String> ids = entry.getValue().stream()
                            .map(finding -> finding.requirement().id())
                            .distinct()
                            .toList();
                    wrapped(
                            "  - ",
                            "Add " + entry.getKey() + " (answers "
                                    + Sentences.count(entry.getValue().size(), "question", "questions") + ": "
                                    + String.join(", ", ids) + ")");
                });
        line("");
    }

    private void lines(ReportPart part, List<Finding> findings) {
        List<Finding> here = part.from(findings);
        if (here.isEmpty()) {
            return;
        }
        line(bold(part.heading()));
        for (Finding finding : here) {
            wrapped(
                    "  - ",
                    finding.requirement().title() + " (" + finding.requirement().id() + "): " + finding.explanation());
            finding.evidence().forEach(evidence -> item("Where", evidence.at().toString()));
        }
        line("");
    }

    private void readings(List<SeatReading> readings, String heading) {
        if (readings.isEmpty()) {
            return;
        }
        line(bold(heading));
        for (SeatReading read : readings) {
            String sectors = read.reading().represents().isEmpty()
                    ? "nobody we know"
                    : String.join(", ", read.reading().represents());
            wrapped("  - ", read.reading().seat().says() + " on " + read.board().name() + ": " + sectors);
            wrapped("      ", read.reading().how());
            if (!read.reading().question().isEmpty()) {
                wrapped("      ", read.reading().question());
            }
            line("      " + read.reading().seat().at());
        }
        line("");
    }

    private void defects() {
        if (report.defects().isEmpty()) {
            return;
        }
        line(bold("Not checked: a fault of ours"));
        report.defects().forEach(defect -> wrapped("  - ", defect));
        line("");
    }

    private void about() {
        report.packs()
                .forEach(used -> wrapped(
                        "Pack: ",
                        used.pack().title() + " (" + used.pack().id() + " "
                                + used.pack().version() + ")"
                                + Sentences.notes(used).stream()
                                        .map(note -> ", " + note)
                                        .collect(Collectors.joining())));
        line("icscheck " + report.version() + ", " + report.evaluation());
    }

    private void item(String label, String text) {
        wrapped("     " + String.format(Locale.ROOT, "%-9s", label), text);
    }

    private void wrapped(String start, String text) {
        Sentences.wrapped(start, text, width).forEach(this::line);
    }

    private String tag(Finding finding) {
        return painted(
                finding,
                finding.requirement().strength().label() + ", "
                        + finding.verdict().label());
    }

    private String painted(Finding finding, String tag) {
        if (!colour) {
            return tag;
        }
        String code = switch (finding.verdict()) {
            case MET -> "32";
            case PARTLY_MET -> "33";
            case NOT_MET -> "31";
            default -> "36";
        };
        return "\u001b[" + code + "m" + tag + "\u001b[0m";
    }

    private String bold(String text) {
        return colour ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private static String plain(String text) {
        return text.replace('“', '"')
                .replace('”', '"')
                .replace('’', '\'')
                .replace("…", "...")
                .replace('–', '-')
                .replace('—', '-')
                .replace('│', '|')
                .replaceAll("[^\\p{ASCII}]", "?");
    }
}
