package org.icscheck.domain.model;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one rule made of a seat; the conclusions on a seat are merged into its {@link Reading}.
 *
 * @param seat the place of the seat among those read together
 * @param effect what it does to the reading
 * @param sectors the sectors it is about
 * @param words the words it rests on, for the sentence
 * @param at where the words begin, for the order of sentences
 * @param text the sentence or question of {@code rules/recognise/readings.yaml} that says it; empty for none
 */
public record Conclusion(int seat, Effect effect, SortedSet<String> sectors, String words, int at, String text) {

    /** What a conclusion does to a reading. */
    public enum Effect {
        /** The seat speaks for the sectors. */
        SPEAKS,
        /** The seat may speak for the sectors. */
        MIGHT,
        /** The seat speaks for nobody, and that is sure. */
        NOBODY,
        /** Whatever else was concluded is uncertain. */
        DOUBT
    }

    /** The seat speaks for {@code sectors} because of a mention. */
    public static Conclusion speaks(Wording wording, SortedSet<String> sectors, Mention because, String text) {
        return new Conclusion(wording.number(), Effect.SPEAKS, sectors, because.words(), because.start(), text);
    }

    /** The seat may speak for {@code sectors}; {@code text} is the question to ask, or empty to ask nothing. */
    public static Conclusion might(Wording wording, SortedSet<String> sectors, Mention because, String text) {
        return new Conclusion(wording.number(), Effect.MIGHT, sectors, because.words(), because.start(), text);
    }

    /** The seat speaks for nobody. */
    public static Conclusion nobody(Wording wording, String words, String text) {
        return new Conclusion(wording.number(), Effect.NOBODY, none(), words, 0, text);
    }

    /** Nothing concluded about the seat is certain. */
    public static Conclusion doubt(Wording wording, String words, String text) {
        return new Conclusion(wording.number(), Effect.DOUBT, none(), words, 0, text);
    }

    private static SortedSet<String> none() {
        return Collections.unmodifiableSortedSet(new TreeSet<>());
    }
}
