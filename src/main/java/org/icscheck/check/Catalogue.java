package org.icscheck.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.icscheck.domain.model.Words;
import org.icscheck.domain.requirement.Listing;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.requirement.Shape;
import org.icscheck.domain.requirement.Strength;
import org.icscheck.domain.requirement.SubjectKind;
import org.icscheck.packs.Packs;
import org.icscheck.packs.Texts;

/**
 * The requirements that ship, as an edge may show them; how they are loaded is no business of an edge.
 *
 * @param packs in the order in which reports show them
 * @param shapes by id
 * @param subjectKinds by name
 * @param words the closed lists of a submission, which parameters of shapes draw on
 * @param scenarios the titles of scenarios that do not ship, by the requirement they are about
 */
public record Catalogue(
        List<Pack> packs,
        Map<String, Shape> shapes,
        Map<String, SubjectKind> subjectKinds,
        Words words,
        Map<String, List<String>> scenarios) {

    static Catalogue of(Packs packs) {
        return of(packs, Drafts.NONE);
    }

    static Catalogue of(Packs packs, Drafts drafts) {
        return new Catalogue(packs.packs(), packs.shapes(), packs.subjectKinds(), packs.words(), drafts.scenarios());
    }

    /** The pack with this id. */
    public Optional<Pack> pack(String id) {
        return packs.stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    /** The requirement with this id. */
    public Optional<Requirement> requirement(String id) {
        return requirements().filter(requirement -> requirement.id().equals(id)).findFirst();
    }

    /** The ids of all requirements, in the order of the packs. */
    public List<String> requirementIds() {
        return requirements().map(Requirement::id).toList();
    }

    /** All requirements, in the order of the packs. */
    public Stream<Requirement> requirements() {
        return packs.stream().flatMap(pack -> pack.requirements().stream());
    }

    /** A scenario of a requirement as a file, from which to write one's own; empty when it has none. */
    public static String example(Requirement requirement) {
        return Texts.example(requirement);
    }

    /** What requirements can be chosen by besides {@code words} and {@code id}, with the values each of these may have. */
    public Map<String, List<String>> choices() {
        Map<String, List<String>> choices = new LinkedHashMap<>();
        choices.put("pack", packs.stream().map(Pack::id).toList());
        choices.put("strength", Stream.of(Strength.values()).map(Strength::word).toList());
        choices.put("each", subjectKinds.keySet().stream().sorted().toList());
        choices.put("checkable", List.of("structural", "attested", "narrative"));
        return choices;
    }

    /**
     * The requirements a reader asks for, with what decides each.
     *
     * @param filters by the names of {@link #choices()}, one of the values; by {@code id}, one of the ids; by
     *     {@code words}, all of them in the id, the title or what is asked, whatever their case
     */
    public Listing listing(Map<String, List<String>> filters) {
        Entries entries = new Entries(this);
        List<Listing.Chapter> chapters = packs.stream()
                .map(pack -> new Listing.Chapter(
                        pack,
                        pack.requirements().stream()
                                .filter(requirement -> fits(requirement, filters))
                                .map(requirement -> entries.entry(pack, requirement))
                                .toList()))
                .filter(chapter -> !chapter.entries().isEmpty())
                .toList();
        return new Listing(Version.current(), filters, (int) requirements().count(), chapters);
    }

    /** Whether a requirement is one of those that {@link #listing} gives for these filters. */
    public static boolean fits(Requirement requirement, Map<String, List<String>> filters) {
        return filters.entrySet().stream().allMatch(filter -> fits(requirement, filter.getKey(), filter.getValue()));
    }

    private static boolean fits(Requirement requirement, String name, List<String> values) {
        return switch (name) {
            case "id" -> values.contains(requirement.id());
            case "pack" -> values.contains(requirement.pack());
            case "strength" -> values.contains(requirement.strength().word());
            case "each" -> values.contains(requirement.each());
            case "checkable" -> values.contains(requirement.checkable());
            case "words" -> {
                String text = plain(requirement.id() + "\n" + requirement.title() + "\n" + requirement.asks());
                yield values.stream().allMatch(word -> text.contains(plain(word)));
            }
            default -> throw new IllegalArgumentException("requirements cannot be chosen by " + name);
        };
    }

    /** Without case, and with the apostrophe that keyboards have. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
