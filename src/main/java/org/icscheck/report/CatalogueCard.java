package org.icscheck.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icscheck.domain.requirement.Citation;
import org.icscheck.domain.requirement.Entry;
import org.icscheck.domain.requirement.Entry.State;
import org.icscheck.domain.requirement.Listing;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Requirement;

/** What is told of the catalogue, in the words and the order that all its readable forms share. */
public final class CatalogueCard {

    /** Stands at the head of every readable form. */
    public static final String ABOUT =
            "Each requirement is put in our own words; the source says it exactly. What no rule tests is listed all the"
                    + " same, so that nothing is silently missing. No body named here has approved this list, and it is"
                    + " not legal advice.";

    private CatalogueCard() {}

    /**
     * One line of what is told.
     *
     * @param label what the line is about
     * @param parts one or more things to say
     */
    public record Row(String label, List<Part> parts) {}

    /**
     * One thing said.
     *
     * @param link where it leads: an address, or {@code #ID} for another requirement; empty for nowhere
     * @param code whether it is read letter by letter: a field, or the text of rules
     */
    public record Part(String text, String link, boolean code) {}

    /** Everything told of a requirement besides its id, its title and what it asks; no row is empty. */
    public static List<Row> rows(Entry entry) {
        Requirement requirement = entry.requirement();
        List<Row> rows = new ArrayList<>();
        row(rows, "Strength", requirement.strength().label());
        row(
                rows,
                "Put to",
                "each " + entry.each().label()
                        + (requirement.localTo().isEmpty() ? "" : ", only in " + requirement.localTo()));
        row(
                rows,
                "In force",
                force(entry.firstDay(), entry.lastDay())
                        + requirement
                                .due()
                                .map(due -> "; due from " + Sentences.day(due) + ", no gap before that day")
                                .orElse(""));
        source(rows, requirement.citation());
        decided(rows, entry);
        texts(rows, "Looks at", entry.facts(), true);
        links(rows, "Same as", entry.sameAs());
        links(rows, "Related", entry.related());
        row(rows, "Fix", requirement.remedy());
        row(rows, "Who", requirement.who());
        texts(rows, "Scenarios", entry.scenarios(), false);
        if (!entry.rules().isEmpty()) {
            texts(rows, "Rules", List.of(entry.rules().strip()), true);
        }
        return rows;
    }

    private static void source(List<Row> rows, Citation citation) {
        String paragraph = citation.paragraph();
        String where = Character.isDigit(paragraph.charAt(0)) ? "paragraph " + paragraph : paragraph;
        rows.add(new Row("Source", List.of(new Part(citation.document() + ", " + where, citation.url(), false))));
        row(rows, "Reading", read(citation));
    }

    /** How sure a reader may be that the source says so; nothing to say when we read the source itself. */
    static String read(Citation citation) {
        return switch (citation.verification()) {
            case "primary" -> "";
            case "secondary" -> "Read in a summary, not in the source itself.";
            default -> "Not confirmed against the source.";
        };
    }

    private static void decided(List<Row> rows, Entry entry) {
        if (entry.requirement().isNarrative()) {
            row(rows, "Decided", "Not tested by rule; listed so that nothing is silently missing.");
            return;
        }
        row(
                rows,
                "Decided",
                entry.shape()
                        .map(shape -> "By the shape " + shape.id() + ". " + shape.inWords())
                        .orElse("By rules of its own."));
        texts(
                rows,
                "With",
                entry.parameters().entrySet().stream()
                        .map(parameter -> parameter.getKey() + ": " + String.join("; ", parameter.getValue()))
                        .toList(),
                false);
    }

    private static void row(List<Row> rows, String label, String text) {
        if (!text.isEmpty()) {
            texts(rows, label, List.of(text), false);
        }
    }

    private static void texts(List<Row> rows, String label, List<String> texts, boolean code) {
        if (!texts.isEmpty()) {
            rows.add(new Row(
                    label, texts.stream().map(text -> new Part(text, "", code)).toList()));
        }
    }

    private static void links(List<Row> rows, String label, List<Requirement> others) {
        if (!others.isEmpty()) {
            rows.add(new Row(
                    label,
                    others.stream()
                            .map(other -> new Part(other.id() + " " + other.title(), "#" + other.id(), false))
                            .toList()));
        }
    }

    /** A pack as short as it can be named; a chapter has at least one entry. */
    public static String name(Listing.Chapter chapter) {
        return chapter.entries().get(0).requirement().citation().shortTitle();
    }

    /** Who published a pack, since when it is in force and whom it covers. */
    public static String about(Pack pack) {
        return pack.publisher() + ". In force " + force(pack.from(), pack.to())
                + (pack.status().equals("proposal") ? ". A proposal and not law" : "")
                + (pack.systems().isEmpty() ? "" : ". Only in " + String.join(", ", pack.systems()))
                + ".";
    }

    private static String force(LocalDate from, Optional<LocalDate> to) {
        return "from " + Sentences.day(from)
                + to.map(last -> " to " + Sentences.day(last)).orElse("");
    }

    /** {@code 3 requirements: 2 answered by rule, 1 attested, 0 not tested by rule}. */
    static String counts(List<Entry> entries) {
        return Sentences.count(entries.size(), "requirement", "requirements") + ": "
                + Stream.of(State.values())
                        .map(state ->
                                state.countIn(entries) + " " + state.label().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }

    /** What the requirements were chosen by: {@code Chosen by strength: required; words: lead. 12 of 498 requirements.} */
    static String chosen(Listing listing) {
        if (listing.filters().isEmpty()) {
            return "";
        }
        return "Chosen by "
                + listing.filters().entrySet().stream()
                        .map(filter -> filter.getKey() + ": " + String.join(", ", filter.getValue()))
                        .collect(Collectors.joining("; "))
                + ". " + listing.entries().size() + " of "
                + Sentences.count(listing.outOf(), "requirement", "requirements") + "."
                + (listing.chapters().isEmpty() ? " Leave out a filter to see more." : "");
    }
}
