package org.icscheck.report;

import java.util.List;
import java.util.Locale;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.requirement.Evidence;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SeatReading;
import org.icscheck.domain.requirement.Report.SubjectReport;

/** Writes a report as plain text for a terminal or an e-mail: what to fix first, then what could not be told. */
public final class TextReport {

    private static final int MOST_POSITIONS = 3;

    private final StringBuilder out = new StringBuilder();
    private final Report report;
    private final boolean all;
    private final boolean colour;
    private final boolean ascii;

    private TextReport(Report report, Look look) {
        this.report = report;
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
     */
    public record Look(boolean all, boolean colour, boolean ascii) {}

    /** The report as text, ending in a line feed. */
    public static String write(Report report, Look look) {
        return new TextReport(report, look).write();
    }

    private String write() {
        problems();
        for (SubjectReport subject : report.subjects()) {
            if (subject.findings().isEmpty()
                    && subject.readings().isEmpty()
                    && report.subjects().size() > 1) {
                continue;
            }
            subject(subject);
        }
        if (report.packs().isEmpty()) {
            line("Nothing was assessed: no requirement pack was in force on " + Sentences.day(report.asAt()) + ".");
            line("Choose another date with --as-at, or a pack by name with --pack (icscheck requirements lists them).");
            line("");
        } else if (report.subjects().isEmpty()
                && report.inputs().stream().anyMatch(input -> input.problems().isEmpty())) {
            line("Nothing was assessed: the files describe no place and no system.");
            line("");
        }
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

    private void subject(SubjectReport subject) {
        line(bold(subject.subject().name() + ": " + Sentences.headline(subject)));
        if (!all && Sections.nothingSaid(subject)) {
            wrapped(
                    "",
                    "These files say nothing of the system itself. Check them together with "
                            + "the file that describes it, and "
                            + subject.findings().size()
                            + " questions can be answered (--show all lists them).");
            line("");
            return;
        }
        line("Readiness check, as at " + Sentences.day(report.asAt()) + ". " + Sentences.counts(subject));
        wrapped("", Sentences.NOT_APPROVAL);
        line("");
        Sections parts = Sections.of(subject);
        cards("Must fix", parts.mustFix());
        cards("Accepted for now", parts.accepted());
        cards("Due later", parts.dueLater());
        cards("Should improve", parts.shouldImprove());
        untold("Cannot tell: add this and check again", all ? parts.untold() : parts.untoldRequired());
        if (!all && !parts.untoldLater().isEmpty()) {
            wrapped(
                    "",
                    Sentences.count(parts.untoldLater().size(), "question is", "questions are")
                            + " not due yet and cannot be told from what is here (--show all lists them).");
            line("");
        }
        if (all) {
            untold("Not due yet, and not to be told from what is here", parts.untoldLater());
            lines("Local choices", parts.choices());
            lines("What you have met", parts.met());
            lines("Does not apply", parts.notApplicable());
            readings(subject.readings(), "How we read each seat");
        } else {
            readings(
                    subject.readings().stream()
                            .filter(read -> !read.reading().question().isEmpty())
                            .toList(),
                    "Seats we could not read for certain");
        }
    }

    private void cards(String heading, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        line(bold(heading));
        int number = 1;
        for (Finding finding : findings) {
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
        return Sentences.source(finding.requirement().citation()) + "  ["
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

    private void lines(String heading, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        line(bold(heading));
        for (Finding finding : findings) {
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
                                + (used.inForce() ? "" : ", not in force on that date")
                                + (used.covers() ? "" : ", about another system")
                                + (used.pack().status().equals("proposal") ? ", a proposal and not law" : "")));
        line("icscheck " + report.version() + ", " + report.evaluation());
    }

    private void item(String label, String text) {
        wrapped("     " + String.format(Locale.ROOT, "%-9s", label), text);
    }

    private void wrapped(String start, String text) {
        Sentences.wrapped(start, text).forEach(this::line);
    }

    private String tag(Finding finding) {
        String tag = finding.requirement().strength().label() + ", "
                + finding.verdict().label();
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
                .replaceAll("[^\\p{ASCII}]", "?");
    }
}
