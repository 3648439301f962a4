package org.icscheck.domain.model;

/**
 * One plain value of a board, with the board, so that boards that act together can be asked as one.
 *
 * @param detail the value; its path as in the format: {@code decisions.form}
 */
public record BoardSays(Board board, Detail detail) implements Stated {

    @Override
    public String says() {
        return detail.says();
    }

    @Override
    public Source at() {
        return detail.at();
    }
}
