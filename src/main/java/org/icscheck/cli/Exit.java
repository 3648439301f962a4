package org.icscheck.cli;

/** The exit statuses; where several hold, the order is 70, 2, 3, 1, 4, 0. */
final class Exit {

    static final int ALL_MET = 0;
    static final int GAP = 1;
    static final int WRONG_USE = 2;
    static final int UNREADABLE = 3;
    static final int CANNOT_TELL = 4;
    static final int OUR_FAULT = 70;

    private Exit() {}
}
