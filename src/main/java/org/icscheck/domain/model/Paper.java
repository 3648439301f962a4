package org.icscheck.domain.model;

/**
 * That what a board decides by, or an entry of a list, is not agreed on paper yet. There is none for what is agreed or where
 * nothing is said.
 *
 * @param of the board or the entry
 * @param status {@code draft} or {@code to-write}
 * @param by what says so: a status, or terms of reference
 */
public record Paper(Stated of, String status, Stated by) implements Stated {

    @Override
    public String says() {
        return by.says();
    }

    @Override
    public Source at() {
        return by.at();
    }
}
