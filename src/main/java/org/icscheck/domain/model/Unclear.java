package org.icscheck.domain.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;

/**
 * A seat whose wording leaves open whom it speaks for.
 *
 * @param might sectors its words hint at; empty when they hint at none and it might be any
 */
public record Unclear(Subject owner, Board board, SortedSet<String> might, Seat seat) implements Stated {

    /** Whether the seat might close a gap for one of these voices. */
    public boolean mightSpeakFor(List<String> voices) {
        return might.isEmpty() || !Collections.disjoint(might, voices);
    }

    @Override
    public String says() {
        return seat.says();
    }

    @Override
    public Source at() {
        return seat.at();
    }
}
