package org.icscheck.domain.model;

import java.util.SortedSet;

/**
 * Words of a seat that the vocabulary knows, and what it knows about them.
 *
 * @param kind what kind of wording it is: {@code council}, {@code trust}, {@code service} and so on, see
 *     {@code rules/vocabulary/}
 * @param speaks sectors the wording stands for
 * @param might sectors the wording leaves open
 * @param capacities what the wording says about the holder
 * @param words the wording as it stands in the submission
 * @param link the small word before it ({@code for}, {@code of}, {@code and} ...); empty when there is none
 * @param entry the vocabulary entry, for the test that every entry can be reached
 */
public record Mention(
        String kind,
        SortedSet<String> speaks,
        SortedSet<String> might,
        SortedSet<String> capacities,
        String words,
        String link,
        int start,
        int end,
        String entry) {

    /** Of its place in the wording alone: rules join on mentions. */
    @Override
    public int hashCode() {
        return 31 * entry.hashCode() + start;
    }

    /** Whether the wording names a body: a legal person or a kind of one. */
    public boolean body() {
        return switch (kind) {
            case "council", "commissioner", "trust", "committee", "practice-voice", "body" -> true;
            default -> false;
        };
    }

    /** Whether the wording names a post that stands for somebody. */
    public boolean office() {
        return switch (kind) {
            case "director-of-public-health",
                    "councillor",
                    "council-officer",
                    "social-care-director",
                    "office",
                    "residents" -> true;
            default -> false;
        };
    }

    /** Whether the wording names services. */
    public boolean service() {
        return kind.equals("service") || kind.equals("social-care");
    }
}
