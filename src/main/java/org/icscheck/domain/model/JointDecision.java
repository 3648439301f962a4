package org.icscheck.domain.model;

/**
 * A board that decides jointly with local government: it says so, and it is not one that only advises.
 *
 * @param by the board's own word for it
 */
public record JointDecision(Board board, BoardSays by) implements Stated {

    @Override
    public String says() {
        return by.says();
    }

    @Override
    public Source at() {
        return by.at();
    }
}
