package org.icscheck.domain.requirement;

import org.icscheck.domain.model.Source;

/**
 * A stated fact a verdict rests on.
 *
 * @param fact in words
 * @param at where it is stated
 */
public record Evidence(String fact, Source at) {

    /** Of its position alone, which says enough. */
    @Override
    public int hashCode() {
        return at.hashCode();
    }
}
