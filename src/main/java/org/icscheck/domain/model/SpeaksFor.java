package org.icscheck.domain.model;

/**
 * That a seat of a board speaks for a sector, or that its holder is somebody of a certain kind.
 *
 * @param voice a sector, or a capacity: {@code clinical}, {@code elected}, {@code digital-sro}
 * @param owner the place or system of the board
 */
public record SpeaksFor(String voice, Subject owner, Board board, Seat seat) implements Stated {

    @Override
    public String says() {
        return seat.says() + " on " + board.name();
    }

    @Override
    public Source at() {
        return seat.at();
    }
}
