package org.icscheck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.icscheck.domain.model.Change;
import org.icscheck.domain.model.Subject;
import org.icscheck.domain.requirement.Comparison;
import org.icscheck.domain.requirement.Comparison.Group;
import org.icscheck.domain.requirement.Comparison.Move;
import org.icscheck.domain.requirement.Comparison.Moves;
import org.icscheck.domain.requirement.Comparison.Policy;
import org.icscheck.domain.requirement.Evidence;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.domain.requirement.Verdict;

/** What every readable comparison says, and in which order. */
final class ComparisonWords {

    static final String NOT_ASKED = "Not asked";

    private ComparisonWords() {}

    /** A label and a text: {@code Was}, where and what. */
    record Line(String label, String text) {}

    /** A move with the place or system it belongs to. */
    record Row(SubjectReport subject, Move move) {}

    /** What is compared with what. */
    static String title(Comparison comparison) {
        if (comparison.before().asAt().equals(comparison.after().asAt())) {
            return "What changed, as at " + Sentences.day(comparison.after().asAt());
        }
        return "What changed from " + Sentences.day(comparison.before().asAt()) + " to "
                + Sentences.day(comparison.after().asAt());
    }

    /** How many moves of each group there are, and how many findings did not move. */
    static String counts(Comparison comparison) {
        List<String> counts = new ArrayList<>();
        for (Group group : Group.values()) {
            int count = comparison.count(group);
            if (count > 0 || group != Group.OTHERWISE) {
                counts.add(count + " "
                        + switch (group) {
                            case NEW_PROBLEM -> count == 1 ? "new problem" : "new problems";
                            case STILL_TO_FIX -> "still to fix";
                            case FIXED -> "fixed";
                            case NOW_CLEAR -> "now clear";
                            case NO_LONGER_CLEAR -> "no longer clear";
                            case OTHERWISE -> "changed otherwise";
                            case POLICY -> "changed because policy changed";
                        });
            }
        }
        return String.join(", ", counts) + ". No change: " + comparison.unchanged() + ".";
    }

    /** What to know of the packs and days of the two sides; empty when they are the same. */
    static List<String> policy(Comparison comparison) {
        List<String> notes = new ArrayList<>();
        Report before = comparison.before();
        Report after = comparison.after();
        if (!before.asAt().equals(after.asAt())) {
            notes.add("The two are as at different days: " + Sentences.day(before.asAt()) + " and "
                    + Sentences.day(after.asAt()) + ". What the day alone changed counts as policy.");
        }
        Map<String, String> was = packs(before);
        Map<String, String> now = packs(after);
        if (!was.equals(now)) {
            notes.add("These reports use different packs. Changes made by policy are marked.");
            now.forEach((id, name) -> {
                if (!was.containsKey(id)) {
                    notes.add("Asked now and not before: " + name + ".");
                } else if (!was.getOrDefault(id, "").equals(name)) {
                    notes.add("Changed: " + was.get(id) + " is now " + name + ".");
                }
            });
            was.forEach((id, name) -> {
                if (!now.containsKey(id)) {
                    notes.add("Asked before and not now: " + name + ".");
                }
            });
        }
        return notes;
    }

    private static Map<String, String> packs(Report report) {
        Map<String, String> packs = new LinkedHashMap<>();
        report.packs()
                .forEach(used -> packs.put(
                        used.pack().id(),
                        used.pack().title() + " (" + used.pack().id() + " "
                                + used.pack().version() + ")"));
        return packs;
    }

    /** The moves of a group, place by place. */
    static List<Row> rows(Comparison comparison, Group group) {
        List<Row> rows = new ArrayList<>();
        for (Moves moves : comparison.subjects()) {
            moves.of(group).stream()
                    .filter(move -> !isFolded(move))
                    .forEach(move -> rows.add(new Row(moves.after(), move)));
        }
        return rows;
    }

    /**
     * Whether policy merely asks it, no longer does, or has it fall due untold, and nothing is to be fixed: such moves are
     * counted, not listed.
     */
    private static boolean isFolded(Move move) {
        return move.group() == Group.POLICY
                && (move.before().isEmpty() || move.after().isEmpty() || isUntold(move))
                && !isProblem(move.before())
                && !isProblem(move.after());
    }

    private static boolean isUntold(Move move) {
        return Stream.of(move.before(), move.after())
                .allMatch(finding -> finding.filter(one -> one.verdict() == Verdict.CANNOT_TELL)
                        .isPresent());
    }

    private static boolean isProblem(Optional<Finding> finding) {
        return finding.filter(one -> one.verdict() == Verdict.NOT_MET || one.verdict() == Verdict.PARTLY_MET)
                .isPresent();
    }

    /** The moves that are counted only, a sentence for each place and pack. */
    static List<String> folded(Comparison comparison) {
        List<String> sentences = new ArrayList<>();
        for (Moves moves : comparison.subjects()) {
            Map<String, List<Move>> alike = new LinkedHashMap<>();
            moves.of(Group.POLICY).stream()
                    .filter(ComparisonWords::isFolded)
                    .forEach(move -> alike.computeIfAbsent(
                                    move.requirement().pack() + ": " + folded(move), k -> new ArrayList<>())
                            .add(move));
            alike.values().forEach(same -> {
                Map<Verdict, Integer> verdicts = new TreeMap<>();
                same.forEach(move -> verdicts.merge(
                        move.after().or(move::before).orElseThrow().verdict(), 1, Integer::sum));
                List<String> words = new ArrayList<>();
                verdicts.forEach((verdict, count) -> words.add(count + " " + lower(verdict.label())));
                sentences.add(moves.after().subject().name() + ": "
                        + Sentences.count(same.size(), "question", "questions") + " of "
                        + same.get(0).requirement().pack()
                        + " " + folded(same.get(0)) + " ("
                        + String.join(", ", words) + ").");
            });
        }
        return sentences;
    }

    private static String folded(Move move) {
        if (move.before().isEmpty()) {
            return "asked now";
        }
        if (move.after().isEmpty()) {
            return "no longer asked";
        }
        return move.after().get().due().isPresent() ? "not due yet" : "due now";
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
    }

    /** {@code Met → Not met}. */
    static String moved(Move move) {
        return String.join(" → ", states(move));
    }

    /** How it stood and how it stands, in words; one of them where they are the same. */
    static List<String> states(Move move) {
        boolean strengths = move.before().isPresent()
                && move.after().isPresent()
                && move.before().get().requirement().strength()
                        != move.after().get().requirement().strength();
        String was = state(move.before(), strengths);
        String now = state(move.after(), strengths);
        return was.equals(now) ? List.of(now) : List.of(was, now);
    }

    /** How a finding stands, in words. */
    static String state(Optional<Finding> finding) {
        return state(finding, false);
    }

    private static String state(Optional<Finding> finding, boolean withStrength) {
        if (finding.isEmpty()) {
            return NOT_ASKED;
        }
        Finding one = finding.get();
        String words = one.due().isPresent() ? "Not due yet" : one.verdict().label();
        words += one.waiver()
                .map(waiver -> ", accepted until " + Sentences.day(waiver.until()))
                .orElse("");
        return withStrength ? words + " (" + one.requirement().strength().label() + ")" : words;
    }

    /** Whom it is about, unless that is the place or system itself; empty then. */
    static String on(Row row) {
        Subject subject = row.subject().subject();
        Subject on = row.move().on();
        return on.kind().equals(subject.kind()) && on.id().equals(subject.id()) ? "" : on.name();
    }

    /** Why it moved, and what to do. */
    static List<Line> lines(Move move) {
        List<Line> lines = new ArrayList<>();
        move.policy().ifPresent(policy -> lines.add(new Line("Policy", policy(policy, move))));
        Finding shown = move.after().or(move::before).orElseThrow();
        if (move.after().isPresent()) {
            lines.add(new Line("Why", shown.explanation()));
        }
        if (move.policy().isEmpty()) {
            evidence(lines, "Was", move.lost());
            evidence(lines, "Now", move.gained());
            for (Change change : move.changes()) {
                lines.add(new Line("Changed", change(change)));
            }
        }
        if (move.after().isPresent() && !shown.remedy().isEmpty()) {
            lines.add(new Line("Fix", shown.remedy()));
        } else if (move.group() == Group.NO_LONGER_CLEAR && !shown.add().isEmpty()) {
            lines.add(new Line(
                    "Add",
                    Character.toUpperCase(shown.add().charAt(0)) + shown.add().substring(1) + "."));
        }
        return lines;
    }

    private static void evidence(List<Line> lines, String label, List<Evidence> all) {
        int most = 3;
        all.stream().limit(most).forEach(one -> lines.add(new Line(label, one.at() + "  " + one.fact())));
        if (all.size() > most) {
            lines.add(new Line(label, "and " + (all.size() - most) + " more"));
        }
    }

    private static String policy(Policy policy, Move move) {
        String pack = policy.pack().title() + " (" + policy.pack().id() + ")";
        return switch (policy.what()) {
            case "pack-added" -> pack + " is asked now and was not before.";
            case "pack-removed" -> pack + " was asked before and is not asked now.";
            case "entry-added" -> "This requirement is new in " + pack + ".";
            case "entry-removed" -> "This requirement is no longer in " + pack + ".";
            case "entry-changed" ->
                "The requirement changed in " + pack + ": " + String.join(", ", policy.fields()) + ".";
            case "now-due" ->
                "It was not due and is now"
                        + move.requirement()
                                .due()
                                .map(day -> ": since " + Sentences.day(day))
                                .orElse("") + ".";
            case "not-due" -> "It counted before and is not due yet.";
            default -> "The same arrangements, looked at on the later day.";
        };
    }

    /** A difference as one line: what became of it, and what it is now. */
    static String change(Change change) {
        return switch (change.how()) {
                    case ADDED -> "added: " + change.now();
                    case REMOVED -> "removed: " + change.was();
                    case RENAMED, CHANGED -> change.how().word() + ": " + change.was() + " → " + change.now();
                }
                + (change.at().line() == 0 ? "" : " (" + change.at() + ")");
    }

    /** The differences of kinds a reader looks for first, by whose they are; then the others. */
    static Map<String, List<Change>> changes(Comparison comparison) {
        Map<String, List<Change>> byOwner = new LinkedHashMap<>();
        for (Change change : comparison.changes()) {
            String heading = switch (change.kind()) {
                case "organisation" -> "Organisations";
                case "collaborative" -> "Collaboratives";
                case "network", "neighbourhood" -> "Networks and neighbourhoods";
                default ->
                    change.owner().name().isEmpty()
                            ? "The submission"
                            : change.owner().name();
            };
            byOwner.computeIfAbsent(heading, k -> new ArrayList<>()).add(change);
        }
        return byOwner;
    }

    /** Places and systems that are in one of the two only. */
    static List<String> onlyInOne(Comparison comparison) {
        List<String> sentences = new ArrayList<>();
        comparison
                .added()
                .forEach(subject -> sentences.add(subject.subject().name() + " is new here, so it is not"
                        + " compared: " + Sentences.headline(subject) + "."));
        comparison
                .gone()
                .forEach(subject -> sentences.add(subject.subject().name()
                        + " was there before and is not now, so it is not compared. Before: "
                        + Sentences.headline(subject)
                        + "."));
        return sentences;
    }
}
