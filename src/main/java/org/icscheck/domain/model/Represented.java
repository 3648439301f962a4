package org.icscheck.domain.model;

/**
 * That somebody speaks for a place, a collaborative, a system or an organisation on a board.
 *
 * @param who whom is spoken for
 * @param board the board
 * @param by what states it: the seat, or the statement of the one who is represented
 */
public record Represented(Subject who, Board board, Stated by) implements Stated {

    /** Whether the submission says if the voice votes. */
    public boolean votingSaid() {
        return by instanceof Seat seat && seat.votes() != Answered.NOT_SAID;
    }

    /** How the voice votes: {@code votes} or {@code does not vote}. */
    public String voting() {
        return by instanceof Seat seat && seat.votes() == Answered.YES ? "votes" : "does not vote";
    }

    @Override
    public String says() {
        return by instanceof Seat
                ? by.says() + " on " + board.name()
                : who.name() + " is represented on " + board.name();
    }

    @Override
    public Source at() {
        return by.at();
    }
}
