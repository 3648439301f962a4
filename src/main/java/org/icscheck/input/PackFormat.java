package org.icscheck.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.icscheck.domain.model.Words;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.requirement.Shape;
import org.icscheck.domain.requirement.Strength;
import org.icscheck.domain.requirement.SubjectKind;

/**
 * What a pack of requirements may say, field by field: for those who draft one, and for their editors. What ships is held
 * to the same by its loader.
 */
final class PackFormat {

    /** What a field takes. */
    enum Takes {
        TEXT,
        TEXTS,
        DAY,
        LINK,
        PACK_ID,
        REQUIREMENT_ID,
        REQUIREMENT_IDS,
        GROUP
    }

    /**
     * A field.
     *
     * @param words the words it can be; empty when it is none of a closed list
     */
    record Field(String name, Takes takes, boolean required, List<String> words, String help) {}

    static final String REQUIREMENT_ID = "[A-Z]+-[A-Z0-9.-]*[A-Z0-9]";
    static final String PACK_ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    /** Longest text a field takes. */
    static final int LONGEST_TEXT = 2000;

    /** Most entries of a pack, and most items of a list in one. */
    static final int LONGEST_LIST = 1000;

    /** How the cases of every shape can name what a finding is about; the engine fills these in. */
    static final Set<String> ALWAYS_FILLED =
            Set.of("subject", "on", "what-on", "partner", "requirement", "missing", "evidence");

    /** Parameters about a board, whoever the requirement is put to. */
    private static final Set<String> OF_BOARDS = Set.of("boardFacts", "statedAs");

    /** Shapes whose facts are all about a board. */
    private static final Set<String> ABOUT_BOARDS = Set.of("board-covers", "board-states", "board-stands", "dated-by");

    /** Shapes whose facts are said of a seat. */
    private static final Set<String> ABOUT_SEATS = Set.of("seat-says", "no-seat-says");

    /** Shapes about organisations, whatever their parameters. */
    private static final Set<String> OF_ORGANISATIONS = Set.of("belongs-to-collaborative");

    private static final Set<String> WANTS_COMPLETE = Set.of("each-item-states", "list-covers");

    private PackFormat() {}

    /**
     * What the product knows already.
     *
     * @param shapes by id
     * @param kinds what a requirement can be put to, by name
     * @param packs those that ship
     */
    record Known(Words words, Map<String, Shape> shapes, Map<String, SubjectKind> kinds, List<Pack> packs) {

        /** The shapes an entry can name. */
        List<String> shapeIds() {
            // That one stands in where nobody is listed to put a requirement to; nothing asks for it.
            return shapes.keySet().stream()
                    .filter(id -> !id.equals("nobody-listed"))
                    .toList();
        }

        Stream<Requirement> requirements() {
            return packs.stream().flatMap(pack -> pack.requirements().stream());
        }
    }

    /** The fields of an entry. */
    static List<Field> entry(Known known) {
        List<Field> fields = new ArrayList<>();
        fields.add(field("id", Takes.REQUIREMENT_ID, true, "Its id, in capitals and never used twice: GM-6.6-BOARD."));
        fields.add(
                field("title", Takes.TEXT, true, "What is met when it is met, in a few words, without a full stop."));
        fields.add(field("asks", Takes.TEXT, true, "What it asks, in our own words, as a sentence."));
        fields.add(words(
                "each", true, known.kinds().keySet().stream().sorted().toList(), "What it is put to, one by one."));
        fields.add(words(
                "strength",
                true,
                Stream.of(Strength.values()).map(Strength::word).toList(),
                "How strongly the source asks."));
        fields.add(words(
                "checkable",
                true,
                List.of("structural", "attested", "narrative"),
                "Whether it is answered from the structure, by those who know, or not tested at all."));
        fields.add(field("from", Takes.DAY, false, "The first day it is asked, where that differs from its pack."));
        fields.add(field("until", Takes.DAY, false, "The last day it is asked, where that differs from its pack."));
        fields.add(field("due", Takes.DAY, false, "The day from which not meeting it counts."));
        fields.add(field("paragraph", Takes.TEXT, true, "The exact paragraph of the source: \"2.31\"."));
        fields.add(field("document", Takes.TEXT, false, "The source, where it is another than that of the pack."));
        fields.add(field("url", Takes.LINK, false, "Where to read it, where that differs from the pack."));
        fields.add(words(
                "verification",
                false,
                List.of("primary", "secondary", "memory"),
                "How the source was read: itself, in a summary, or not confirmed."));
        fields.add(words("shape", false, known.shapeIds(), "The shape that answers it; see icscheck requirements."));
        fields.add(field("with", Takes.GROUP, false, "The parameters of its shape."));
        fields.add(field("findings", Takes.GROUP, false, "Its own words for some cases of its shape."));
        fields.add(field("remedy", Takes.TEXT, false, "What to do when it is not met, in the imperative."));
        fields.add(field("who", Takes.TEXT, false, "The post that usually decides."));
        fields.add(
                field("related", Takes.REQUIREMENT_IDS, false, "Requirements a reader should know beside this one."));
        fields.add(field(
                "same-as",
                Takes.REQUIREMENT_IDS,
                false,
                "Requirements that ask the same: one finding stands for all of them."));
        fields.add(field("local-to", Takes.TEXT, false, "The id of the one place it applies to."));
        fields.add(field(
                "mended-by",
                Takes.TEXTS,
                false,
                "The kinds of change that mend it (rules/shapes/changes.yaml), where its shape does not say."));
        return fields;
    }

    /** The fields of a pack's manifest. */
    static List<Field> manifest() {
        return List.of(
                field("id", Takes.PACK_ID, true, "Its id, which is the name of its folder: gm-local-2022."),
                field("version", Takes.TEXT, true, "Its version: 1.0.0."),
                field("title", Takes.TEXT, true, "The title of its source."),
                field("publisher", Takes.TEXT, true, "Who published the source."),
                words(
                        "status",
                        true,
                        List.of("law", "guidance", "local", "proposal"),
                        "How much its word counts: law before guidance, local agreements and proposals."),
                field(
                        "in-force",
                        Takes.GROUP,
                        true,
                        "The first day it is in force (from) and, where there is one, the" + " last (to)."),
                field("systems", Takes.TEXTS, false, "The ids of the systems it covers; left out for all of England."),
                field("document", Takes.TEXT, true, "Its source as it is cited, with publisher and date."),
                field("short-title", Takes.TEXT, true, "Its source in a few words: Integrating care (November 2020)."),
                field("url", Takes.LINK, false, "Where to read its source."),
                words(
                        "verification",
                        false,
                        List.of("primary", "secondary", "memory"),
                        "How the source was read: itself, in a summary, or not confirmed."));
    }

    /** The one field of a manifest that changes single entries of a pack that ships. */
    static Field amends(Known known) {
        return words(
                "amends",
                true,
                known.packs().stream().map(Pack::id).toList(),
                "The pack that ships whose entries are added to or replaced, one by one.");
    }

    /** The fields of the in-force of a manifest. */
    static List<Field> inForce() {
        return List.of(
                field("from", Takes.DAY, true, "The first day it is in force."),
                field("to", Takes.DAY, false, "The last day it is in force."));
    }

    /** The fields of the wording of a case. */
    static List<Field> wording() {
        return List.of(
                field("says", Takes.TEXT, true, "The explanation, with {names} to be filled in."),
                field("add", Takes.TEXT, false, "The one thing to add; exactly where it cannot be told."));
    }

    /** What a requirement of a shape can be put to: the rules of some answer for organisations alone. */
    static List<String> each(Known known, Shape shape) {
        return known.kinds().values().stream()
                .filter(kind -> !OF_ORGANISATIONS.contains(shape.id())
                        || Set.of("organisation", "membership").contains(kind.kind()))
                .map(SubjectKind::name)
                .sorted()
                .toList();
    }

    /** The words a parameter takes; empty when any text will do. */
    static List<String> allowed(Known known, SubjectKind kind, Shape shape, String parameter) {
        String takes = shape.takes(parameter);
        return switch (takes) {
            case "number", "day" -> List.of();
            case "text" -> ABOUT_SEATS.contains(shape.id()) && parameter.equals("fact") ? seatFacts(known) : List.of();
            case "paths" -> {
                String owner =
                        OF_BOARDS.contains(parameter) || ABOUT_BOARDS.contains(shape.id()) ? "board" : owner(kind);
                yield List.copyOf(
                        WANTS_COMPLETE.contains(shape.id()) && parameter.equals("list")
                                ? Format.completable(owner)
                                : Format.paths(owner));
            }
            case "voices" ->
                Stream.concat(known.words().of("sectors").stream(), known.words().of("capacities").stream())
                        .toList();
            case "purposes" ->
                Stream.concat(known.words().of(takes).stream(), Stream.of("any"))
                        .toList();
            default -> known.words().of(takes);
        };
    }

    /** The words a parameter takes whoever the requirement is put to; empty when any text will do. */
    static List<String> allowed(Known known, Shape shape, String parameter) {
        Set<String> words = new TreeSet<>();
        known.kinds().values().forEach(kind -> words.addAll(allowed(known, kind, shape, parameter)));
        return List.copyOf(words);
    }

    /** What a seat states, and what is worked out of it for entries that ship. */
    private static List<String> seatFacts(Known known) {
        Set<String> facts = new TreeSet<>(Format.paths("seat"));
        known.requirements()
                .filter(requirement -> ABOUT_SEATS.contains(requirement.shape()))
                .forEach(requirement -> facts.addAll(requirement.with().getOrDefault("fact", List.of())));
        return List.copyOf(facts);
    }

    private static String owner(SubjectKind kind) {
        return kind.kind().equals("membership") ? "organisation" : kind.kind();
    }

    private static Field field(String name, Takes takes, boolean required, String help) {
        return new Field(name, takes, required, List.of(), help);
    }

    private static Field words(String name, boolean required, List<String> words, String help) {
        return new Field(name, Takes.TEXT, required, words, help);
    }
}
