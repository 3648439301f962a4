package org.icscheck.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.icscheck.domain.requirement.Citation;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.domain.requirement.Strength;
import org.icscheck.domain.requirement.Verdict;

/** Sentences that every readable report shares. */
public final class Sentences {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** Stands under every headline. */
    public static final String NOT_APPROVAL =
            "This compares the arrangements you described with published policy. It is not approval by NHS England or"
                    + " your integrated care board, and it is not legal advice.";

    private static final int WIDTH = 100;

    private static final int MOST_NAMES = 3;

    // Stand for an id and a name while like sentences are sought; no report holds them.
    private static final String ID = "\u0001";
    private static final String NAME = "\u0002";

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
        List<String> lines = new ArrayList<>();
        String indent = " ".repeat(start.length() > 40 ? 6 : start.length());
        StringBuilder line = new StringBuilder(start);
        boolean first = true;
        for (String word : text.split(" ")) {
            if (!first && line.length() + 1 + word.length() > WIDTH) {
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

    /**
     * What to add, each thing once, with the findings it answers: where the same is missing of several networks, trusts or
     * requirements, one sentence names them together.
     */
    static Map<String, List<Finding>> toAdd(List<Finding> findings) {
        Map<String, List<Finding>> alike = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String pattern = finding.add().replace(finding.requirement().id(), ID);
            if (!finding.on().equals(finding.subject()) && !finding.on().kind().equals("board")) {
                pattern = pattern.replace(finding.on().name(), NAME);
            }
            alike.computeIfAbsent(pattern, k -> new ArrayList<>()).add(finding);
        }
        Map<String, List<Finding>> sentences = new LinkedHashMap<>();
        alike.forEach((pattern, all) -> {
            List<String> names =
                    all.stream().map(finding -> finding.on().name()).distinct().toList();
            List<String> ids = all.stream()
                    .map(finding -> finding.requirement().id())
                    .distinct()
                    .toList();
            sentences.put(
                    pattern.replace(ID, ids.size() == 1 ? ids.get(0) : "each of these")
                            .replace(NAME, and(names)),
                    all);
        });
        return sentences;
    }

    private static String and(List<String> names) {
        if (names.size() > MOST_NAMES + 1) {
            return String.join(", ", names.subList(0, MOST_NAMES)) + " and " + (names.size() - MOST_NAMES) + " more";
        }
        int last = names.size() - 1;
        return last < 1 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
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

    /** How many required requirements came to which verdict: {@code Required: 15 met, 1 not met.} */
    static String counts(SubjectReport subject) {
        List<String> parts = new ArrayList<>();
        Map<Verdict, String> words = new LinkedHashMap<>();
        words.put(Verdict.MET, "met");
        words.put(Verdict.PARTLY_MET, "partly met");
        words.put(Verdict.NOT_MET, "not met");
        words.put(Verdict.CANNOT_TELL, "cannot tell");
        words.put(Verdict.NOT_APPLICABLE, "not applicable");
        words.put(Verdict.LOCAL_CHOICE, "local choice");
        Map<Verdict, Integer> required = JsonReport.count(subject.findings(), Strength.REQUIRED);
        words.forEach((verdict, word) -> {
            int number = required.getOrDefault(verdict, 0);
            if (number > 0) {
                parts.add(number + " " + word);
            }
        });
        return parts.isEmpty() ? "" : "Required: " + String.join(", ", parts) + ".";
    }

    /** What to do: the remedy of what falls short, or what to add where it cannot be told; empty for all else. */
    static String toDo(Finding finding) {
        return finding.remedy().isEmpty() && !finding.add().isEmpty() ? "Add " + finding.add() + "." : finding.remedy();
    }

    /** {@code Integrating care (November 2020), paragraph 2.31}, and what to know of how the source was read. */
    static String source(Citation citation) {
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
