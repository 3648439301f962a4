package org.icscheck.domain.requirement;

import org.icscheck.domain.model.Source;

/**
 * A stated fact a verdict rests on.
 *
 * @param fact in words
 * @param at where it is stated
 */
public record Evidence(String fact, Source at) {

    // Written out: every check compares evidence, and a record's own way of comparing has to be linked first.

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Evidence evidence && at.equals(evidence.at) && fact.equals(evidence.fact));
    }

    /** Of its position alone, which says enough. */
    @Override
    public int hashCode() {
        return at.hashCode();
    }
}
