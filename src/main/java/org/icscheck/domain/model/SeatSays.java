package org.icscheck.domain.model;

/**
 * One statement of a seat about its holder: who nominates the member, what the member is there to know.
 *
 * @param detail the statement; its path is the field: {@code nominatedBy}
 */
public record SeatSays(Board board, Seat seat, Detail detail) implements Stated {

    @Override
    public String says() {
        return seat.says() + ", " + detail.says();
    }

    @Override
    public Source at() {
        return detail.at();
    }
}
