package org.icscheck.domain.model;

import java.util.List;

/**
 * Any standing group: board, committee, senate, group.
 *
 * @param owner the place or system it belongs to
 * @param purpose a word of {@code purposes}; empty when not said
 * @param status a word of {@code board-statuses}; empty when not said
 * @param membershipComplete whether the submission says that every seat is listed
 * @param actsWith ids of boards the submission says act together with this one
 */
public record Board(
        String id,
        String name,
        Subject owner,
        String purpose,
        String status,
        boolean membershipComplete,
        List<String> actsWith,
        Source at)
        implements Stated {

    /** This board as the subject of a finding. */
    public Subject subject() {
        return new Subject("board", id, name);
    }

    @Override
    public String says() {
        return name;
    }
}
