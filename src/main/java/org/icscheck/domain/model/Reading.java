package org.icscheck.domain.model;

import java.util.SortedSet;

/**
 * How a seat was understood: whom it speaks for and why we think so.
 *
 * @param seat the seat
 * @param represents sectors it speaks for; empty when it speaks for none or could not be read
 * @param capacities what its holder is, apart from sectors: {@code clinical}, {@code elected}, {@code digital-sro},
 *     {@code lay}
 * @param how one sentence: which words, or whose statement, led here
 * @param might sectors it may also speak for, which the wording leaves open; every one of them is named in the gaps it
 *     might close
 * @param question what to ask the submitter; empty when the reading is sure
 */
public record Reading(
        Seat seat,
        SortedSet<String> represents,
        SortedSet<String> capacities,
        String how,
        SortedSet<String> might,
        String question) {

    /** Whether the seat speaks for nobody we know and the wording leaves open whom it might speak for. */
    public boolean unread() {
        return represents.isEmpty() && !question.isEmpty();
    }
}
