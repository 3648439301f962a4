package org.icscheck.domain.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;

/**
 * Any standing group: board, committee, senate, group.
 *
 * @param key unique among all boards of a run; ids are unique within a place or system only
 * @param owner the place or system it belongs to
 * @param purpose a word of {@code purposes}; empty when not said
 * @param purposes its purpose and those of the boards it acts together with
 * @param status a word of {@code board-statuses}; empty when not said
 * @param membershipComplete whether the submission says that every seat is listed
 * @param actsWith keys of boards the submission says act together with this one
 */
public record Board(
        String key,
        String id,
        String name,
        Subject owner,
        String purpose,
        SortedSet<String> purposes,
        String status,
        boolean membershipComplete,
        List<String> actsWith,
        Source at)
        implements Stated {

    /** This board as the owner of its details; its id here is its key. */
    public Subject subject() {
        return new Subject("board", key, name);
    }

    /** This board as a reader knows it. */
    public Subject shown() {
        return new Subject("board", id, name);
    }

    /** Whether the board is one of those a requirement looks at; {@code any} looks at all. */
    public boolean serves(List<String> wanted) {
        return wanted.contains("any") || !Collections.disjoint(purposes, wanted);
    }

    /** Of the key alone: rules join on boards, and the hash of everything else would be most of the work. */
    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String says() {
        return name;
    }
}
