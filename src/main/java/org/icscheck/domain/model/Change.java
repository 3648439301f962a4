package org.icscheck.domain.model;

/**
 * One thing that two models say differently.
 *
 * @param kind what changed: place, system, board, seat, organisation, collaborative, network, neighbourhood, document,
 *     list, answer, choice, waiver or fact
 * @param owner whose it is: a place, a system, an organisation or a collaborative
 * @param board id of the board it is part of; empty when it is part of none
 * @param was what the earlier model says; empty when it was added
 * @param now what the later model says; empty when it was removed
 * @param at where the later model says so, or the earlier where it was removed
 */
public record Change(String kind, How how, Subject owner, String board, String was, String now, Source at) {

    /** What became of it. */
    public enum How {
        ADDED("added"),
        REMOVED("removed"),
        RENAMED("renamed"),
        CHANGED("changed");

        private final String word;

        How(String word) {
            this.word = word;
        }

        /** The word in files and on a page. */
        public String word() {
            return word;
        }
    }
}
