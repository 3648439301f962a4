package org.icscheck.domain.scenario;

import java.util.Collection;
import java.util.List;

/** How a step or a scenario came out. */
public enum Outcome {
    /** It came out as it says. */
    HOLDS("holds", "As expected"),
    /** It came out otherwise. */
    DOES_NOT_HOLD("does-not-hold", "Not as expected"),
    /** What the scenario describes leaves it open. */
    CANNOT_TELL("cannot-tell", "Cannot tell"),
    /** It could not be run as written. */
    NOT_UNDERSTOOD("not-understood", "Not understood"),
    /** A step before it did not hold. */
    NOT_REACHED("not-reached", "Not reached"),
    /** A fault of ours. */
    OUR_FAULT("our-fault", "A fault of ours");

    /** Which of several outcomes is that of the whole. */
    private static final List<Outcome> WORST_FIRST =
            List.of(OUR_FAULT, NOT_UNDERSTOOD, DOES_NOT_HOLD, CANNOT_TELL, NOT_REACHED);

    private final String word;
    private final String label;

    Outcome(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** The word in files. */
    public String word() {
        return word;
    }

    /** How it reads. */
    public String label() {
        return label;
    }

    /** The outcome of a whole from those of its parts; a whole without parts holds. */
    public static Outcome of(Collection<Outcome> parts) {
        return WORST_FIRST.stream().filter(parts::contains).findFirst().orElse(HOLDS);
    }
}
