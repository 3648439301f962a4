package org.icscheck.domain.model;

/**
 * A seat that does not say whom it represents and may, by where it comes from, speak for a place or collaborative.
 *
 * @param who whom it may speak for
 */
public record OpenSeat(Subject who, Board board, Seat seat) implements Stated {

    @Override
    public String says() {
        return seat.says() + " on " + board.name();
    }

    @Override
    public Source at() {
        return seat.at();
    }
}
