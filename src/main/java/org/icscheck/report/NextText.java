package org.icscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.NextSteps;
import org.icscheck.domain.requirement.NextSteps.Ask;
import org.icscheck.domain.requirement.NextSteps.Change;
import org.icscheck.domain.requirement.NextSteps.Option;
import org.icscheck.domain.requirement.NextSteps.Step;

/** What to do next in words, for every format that is read. */
public final class NextText {

    private static final int ASKED_BRIEFLY = 3;

    private NextText() {}

    /**
     * A part with its heading.
     *
     * @param write its lines, by the width they may have
     */
    record Part(String heading, IntFunction<List<String>> write) {

        /** Its lines, no wider than this. */
        List<String> lines(int width) {
            return write.apply(width);
        }
    }

    /** All of it: the shortest way, what remains, and the questions worth asking; parts with nothing in them are left out. */
    static List<Part> full(NextSteps next) {
        List<Part> parts = new ArrayList<>();
        if (!next.steps().isEmpty()) {
            parts.add(new Part(heading(next), width -> way(next, width)));
        }
        if (!next.remaining().isEmpty()) {
            parts.add(new Part(remains(next), width -> remaining(next, width)));
        }
        if (!next.questions().isEmpty()) {
            parts.add(new Part(
                    "Questions worth asking, the one that settles most first",
                    width -> questions(next.questions(), width)));
        }
        return parts;
    }

    /** The shortest way and the first questions, for one of several places. */
    static List<String> brief(NextSteps next, int width) {
        List<String> lines = new ArrayList<>();
        if (!next.steps().isEmpty()) {
            lines.add("  " + heading(next));
            int number = 1;
            for (Step step : next.steps()) {
                lines.addAll(Sentences.wrapped(
                        String.format(Locale.ROOT, "   %2d. ", number++),
                        sentence(step.options().get(0))
                                + (step.options().size() == 1
                                        ? ""
                                        : " " + others(step.options().size() - 1)),
                        width));
            }
        }
        if (!next.remaining().isEmpty()) {
            lines.addAll(Sentences.wrapped(
                    "  ",
                    remains(next) + ": "
                            + next.remaining().stream()
                                    .map(finding -> finding.requirement().id())
                                    .distinct()
                                    .collect(Collectors.joining(", "))
                            + ".",
                    width));
        }
        List<Ask> first = next.questions().stream().limit(ASKED_BRIEFLY).toList();
        if (!first.isEmpty()) {
            lines.add("  Questions that settle most");
            for (Ask ask : first) {
                lines.addAll(Sentences.wrapped(
                        "    - ",
                        ask.sentence() + " (" + (ask.kind() == Ask.Kind.SEAT ? "bears on " : "settles ") + settles(ask)
                                + ")",
                        width));
            }
        }
        return lines;
    }

    /** {@code The shortest way to close all 4 gaps: 3 changes}. */
    public static String heading(NextSteps next) {
        int closed = next.closed();
        int all = closed + next.remaining().size();
        return (next.exhaustive() ? "The shortest way to close " : "A short way to close ")
                + (closed < all
                        ? closed + " of " + all + " gaps"
                        : all == 1 ? "the gap" : all == 2 ? "both gaps" : "all " + all + " gaps")
                + ": " + Sentences.count(next.changes(), "change", "changes");
    }

    /** {@code 1 gap needs a decision or an answer first}. */
    public static String remains(NextSteps next) {
        return Sentences.count(
                next.remaining().size(),
                "gap needs a decision or an answer first",
                "gaps need a decision or an answer first");
    }

    /** How the way was proved, and what the report would say then. */
    public static String proof(NextSteps next) {
        return "Checked on a copy with " + (next.changes() == 1 ? "this change" : "these changes") + " made: “"
                + Sentences.headline(next.after()) + "”, and nothing that is met now is lost."
                + (next.exhaustive()
                        ? ""
                        : " Not every way could be tried in " + next.checks() + " checks; there may be a shorter one.");
    }

    /** The changes of an option as one sentence. */
    public static String sentence(Option option) {
        return option.changes().stream()
                .map(change -> change.says() + onlyIf(change))
                .collect(Collectors.joining("; and "));
    }

    private static String onlyIf(Change change) {
        return change.onlyIf().isEmpty() ? "" : ", if " + change.onlyIf();
    }

    private static String others(int number) {
        return "(or " + Sentences.count(number, "other way", "other ways") + ")";
    }

    private static List<String> way(NextSteps next, int width) {
        List<String> lines = new ArrayList<>();
        int number = 1;
        for (Step step : next.steps()) {
            lines.addAll(Sentences.wrapped(
                    String.format(Locale.ROOT, "%3d. ", number++),
                    sentence(step.options().get(0)),
                    width));
            item(lines, "Closes", step.closes().stream().map(NextText::named).collect(Collectors.joining("; ")), width);
            step.options().stream().skip(1).forEach(option -> item(lines, "Or", sentence(option), width));
        }
        if (!next.together().isEmpty()) {
            lines.addAll(Sentences.wrapped(
                    "",
                    "All together they also close "
                            + next.together().stream().map(NextText::named).collect(Collectors.joining("; ")) + ".",
                    width));
        }
        lines.addAll(Sentences.wrapped("", proof(next), width));
        return lines;
    }

    private static List<String> remaining(NextSteps next, int width) {
        List<String> lines = new ArrayList<>();
        next.remaining()
                .forEach(finding ->
                        lines.addAll(Sentences.wrapped("  - ", named(finding) + ": " + finding.remedy(), width)));
        return lines;
    }

    /** The title of its requirement, what it is about where that is neither the subject nor a board, and its id. */
    public static String named(Finding finding) {
        String on =
                finding.on().equals(finding.subject()) || finding.on().kind().equals("board")
                        ? ""
                        : ", " + finding.on().name();
        return finding.requirement().title() + on + " (" + finding.requirement().id() + ")";
    }

    private static List<String> questions(List<Ask> questions, int width) {
        List<String> lines = new ArrayList<>();
        int number = 1;
        for (Ask ask : questions) {
            lines.addAll(Sentences.wrapped(String.format(Locale.ROOT, "%3d. ", number++), ask.sentence(), width));
            item(lines, ask.kind() == Ask.Kind.SEAT ? "Bears on" : "Settles", settles(ask) + ": " + ids(ask), width);
            if (!ask.who().isEmpty()) {
                item(lines, "Ask", String.join("; ", ask.who()), width);
            }
        }
        return lines;
    }

    /** {@code 10 questions}, {@code 3 questions, 1 of them required}; or how many gaps may be none. */
    public static String settles(Ask ask) {
        int all = ask.settles().size();
        String some = ask.required() == 0
                ? ", recommended"
                : ask.required() < all ? ", " + ask.required() + " of them required" : "";
        return Sentences.count(all, "finding", "findings") + some;
    }

    private static String ids(Ask ask) {
        return ask.settles().stream()
                .map(finding -> finding.requirement().id())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static void item(List<String> lines, String label, String text, int width) {
        lines.addAll(Sentences.wrapped("     " + String.format(Locale.ROOT, "%-9s", label), text, width));
    }
}
