package org.icscheck.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.icscheck.domain.model.Words;
import org.icscheck.domain.requirement.Citation;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.domain.requirement.Strength;
import org.icscheck.domain.requirement.ToAdd;
import org.icscheck.domain.requirement.Verdict;

/** Sentences that every readable report shares. */
public final class Sentences {

    /** Stands under every headline. */
    public static final String NOT_APPROVAL =
            "This compares the arrangements you described with published policy. It is not approval by NHS England or"
                    + " your integrated care board, and it is not legal advice.";

    /** How wide lines are where nobody says. */
    static final int WIDTH = 100;

    private Sentences() {}

    /** {@code 14 July 2026}. */
    public static String day(LocalDate date) {
        return Words.ofDay(date);
    }

    /** {@code 1 thing} or {@code 3 things}. */
    public static String count(long number, String one, String many) {
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
    public static boolean isDueLater(Finding finding) {
        return finding.due().isPresent() && !finding.remedy().isEmpty();
    }

    /** What to add, each thing once, with the findings it answers. */
    public static Map<String, List<Finding>> toAdd(List<Finding> findings) {
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

    /**
     * How many findings of a strength came to what: {@code Required: 28 met, 1 not met, 2 do not apply}; empty when there
     * is none.
     */
    public static String counts(List<Finding> findings, Strength strength) {
        List<String> parts = new ArrayList<>();
        JsonReport.count(findings, strength).forEach((verdict, number) -> {
            if (number > 0) {
                parts.add(count(number, verdict));
            }
        });
        return parts.isEmpty() ? "" : strength.label() + ": " + String.join(", ", parts);
    }

    /** {@code 3 not met}, {@code 1 does not apply}. */
    public static String count(long number, Verdict verdict) {
        return switch (verdict) {
            case LOCAL_CHOICE -> count(number, "local choice", "local choices");
            case NOT_APPLICABLE -> count(number, "does not apply", "do not apply");
            default -> number + " " + verdict.label().toLowerCase(Locale.ROOT);
        };
    }

    /** Whether the files say nothing of a system but its name, as when a place is checked alone. */
    public static boolean isSilent(SubjectReport subject) {
        return subject.subject().kind().equals("system")
                && subject.readings().isEmpty()
                && subject.findings().size() > 1
                && subject.findings().stream()
                        .allMatch(finding -> finding.remedy().isEmpty()
                                && (finding.verdict() == Verdict.CANNOT_TELL
                                        || finding.verdict() == Verdict.NOT_APPLICABLE));
    }

    /** What to say of a system that {@link #isSilent}; without its full stop. */
    public static String silence(SubjectReport subject) {
        return "These files say nothing of the system itself. Check them together with the file that describes it, and "
                + subject.findings().size() + " questions can be answered";
    }

    /** Why nothing was assessed; empty when something was, or when no file could be read. */
    public static Optional<String> nothingAssessed(Report report) {
        if (report.packs().isEmpty()) {
            return Optional.of("Nothing was assessed: no requirement pack was in force on " + day(report.asAt()) + ".");
        }
        boolean read =
                report.inputs().stream().anyMatch(input -> input.problems().isEmpty());
        return report.subjects().isEmpty() && read
                ? Optional.of("Nothing was assessed: the files describe no place and no system.")
                : Optional.empty();
    }

    /** What has to be said beside the name of a pack. */
    public static List<String> notes(Report.PackUsed used) {
        List<String> notes = new ArrayList<>();
        if (!used.inForce()) {
            notes.add("not in force on that date");
        }
        if (!used.covers() && !used.pack().systems().isEmpty()) {
            notes.add("about another system");
        }
        if (used.pack().status().equals("proposal")) {
            notes.add("a proposal and not law");
        }
        return notes;
    }

    /** Document and paragraph: {@code Integrating care (November 2020), paragraph 2.31}. */
    public static String source(Citation citation) {
        return citation.shortTitle() + ", " + citation.paragraphInWords();
    }

    /** Whom a seat speaks for, as it reads: {@code community services, Healthwatch}; empty for nobody we know. */
    public static String sectors(Collection<String> words) {
        return words.stream()
                .map(word -> word.replace('-', ' ').replace("healthwatch", "Healthwatch"))
                .collect(Collectors.joining(", "));
    }

    /** What to do: the remedy of what falls short, or what to add where it cannot be told; empty for all else. */
    static String toDo(Finding finding) {
        return finding.remedy().isEmpty() && !finding.add().isEmpty() ? "Add " + finding.add() + "." : finding.remedy();
    }

    /** {@code Integrating care (November 2020), paragraph 2.31}, and what to know of how the source was read. */
    static String sourceInFull(Citation citation) {
        return citation.shortTitle() + ", " + citation.paragraphInWords() + verification(citation);
    }

    /** {@code Accepted by the ICB until 1 March 2027: reason}; empty without a waiver. */
    static String accepted(Finding finding) {
        return finding.waiver()
                .map(waiver ->
                        "Accepted by " + waiver.owner() + " until " + day(waiver.until()) + ": " + waiver.reason())
                .orElse("");
    }

    /** What to know of how the source was read; empty where the cited text itself was. */
    public static String verification(Citation citation) {
        return switch (citation.verification()) {
            case "secondary" -> " (read in a summary, not in the source itself)";
            case "memory" -> " (not confirmed against the source)";
            default -> "";
        };
    }

    /** The weaker requirements a finding stands for: {@code ICS design framework (June 2021), DF-NED-2}. */
    public static String alsoAsked(Finding finding) {
        return String.join(
                "; ",
                finding.alsoAsked().stream()
                        .map(other -> other.citation().shortTitle() + ", " + other.id())
                        .toList());
    }
}
