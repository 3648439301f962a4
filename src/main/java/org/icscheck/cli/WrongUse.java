package org.icscheck.cli;

/** A command that cannot be carried out as given; its message says what to do instead. */
final class WrongUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUse(String message) {
        super(message);
    }
}
