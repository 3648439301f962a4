package org.icscheck.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.icscheck.domain.requirement.Citation;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.domain.requirement.Strength;
import org.icscheck.domain.requirement.ToAdd;
import org.icscheck.domain.requirement.Verdict;

/** Sentences that every readable report shares. */
public final class Sentences {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** Stands under every headline. */
    public static final String NOT_APPROVAL =
            "This compares the arrangements you described with published policy. It is not approval by NHS England or"
                    + " your integrated care board, and it is not legal advice.";

    /** How wide lines are where nobody says. */
    static final int WIDTH = 100;

    private Sentences() {}

    /** {@code 14 July 2026}. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** {@code 1 thing} or {@code 3 things}. */
    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** A text in lines short enough for a terminal or an e-mail, the first after {@code start} and the others under it. */
    static List<String> wrapped(String start, String text) {
        return wrapped(start, text, WIDTH);
    }

    /** The same, in lines of another width where words are short enough for it. */
    static List<String> wrapped(String start, String text, int width) {
        List<String> lines = new ArrayList<>();
        String indent = " ".repeat(start.length() > 40 ? 6 : start.length());
        StringBuilder line = new StringBuilder(start);
        boolean first = true;
        for (String word : text.split(" ")) {
            if (!first && line.length() + 1 + word.length() > width) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(indent);
                first = true;
            }
            if (!first) {
                line.append(' ');
            }
            line.append(word);
            first = false;
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** Whether it falls short already and only counts from a day to come. */
    static boolean isDueLater(Finding finding) {
        return finding.due().isPresent() && !finding.remedy().isEmpty();
    }

    /** What to add, each thing once, with the findings it answers. */
    static Map<String, List<Finding>> toAdd(List<Finding> findings) {
        return ToAdd.of(findings);
    }

    /** The headline of a place or system: the first rule that fits, then what is due later and what is accepted. */
    public static String headline(SubjectReport report) {
        List<Finding> findings = report.findings();
        long gaps = findings.stream().filter(Finding::isOpenGap).count();
        long toAdd = toAdd(findings.stream()
                        .filter(finding -> finding.requirement().strength() == Strength.REQUIRED)
                        .filter(finding -> finding.verdict() == Verdict.CANNOT_TELL
                                && finding.due().isEmpty())
                        .toList())
                .size();
        long improvements = findings.stream()
                .filter(finding -> finding.requirement().strength() == Strength.RECOMMENDED)
                .filter(finding -> finding.verdict() == Verdict.NOT_MET || finding.verdict() == Verdict.PARTLY_MET)
                .count();
        long later = findings.stream()
                .filter(finding -> finding.requirement().strength() == Strength.REQUIRED)
                .filter(Sentences::isDueLater)
                .count();
        String headline = switch (report.headline()) {
            case NOT_READY -> "Not ready yet: " + count(gaps, "thing", "things") + " to fix";
            case CANNOT_SAY ->
                toAdd == 0
                        ? (later == 0 ? "Cannot say yet" : "Nothing to fix yet")
                        : "Cannot say yet: " + count(toAdd, "detail", "details") + " to add";
            case READY_WITH_IMPROVEMENTS ->
                "Ready, with " + count(improvements, "improvement", "improvements") + " to consider";
            case READY -> "Ready";
            case NOT_ASSESSED -> "Not assessed: no requirement was asked";
        };
        if (later > 0) {
            headline += ", " + later + " due later";
        }
        List<Finding> accepted = findings.stream()
                .filter(finding -> finding.waiver().isPresent())
                .toList();
        if (!accepted.isEmpty()) {
            LocalDate until = accepted.stream()
                    .map(finding -> finding.waiver().orElseThrow().until())
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            headline += ", " + count(accepted.size(), "gap", "gaps") + " accepted until " + day(until);
        }
        return headline;
    }

    /** What to know of how the source was read; empty where the cited text itself was. */
    static String verification(Citation citation) {
        return switch (citation.verification()) {
            case "secondary" -> " (read in a summary, not in the source itself)";
            case "memory" -> " (not confirmed against the source)";
            default -> "";
        };
    }

    /** The weaker requirements a finding stands for: {@code ICS design framework (June 2021), DF-NED-2}. */
    static String alsoAsked(Finding finding) {
        return String.join(
                "; ",
                finding.alsoAsked().stream()
                        .map(other -> other.citation().shortTitle() + ", " + other.id())
                        .toList());
    }
}
