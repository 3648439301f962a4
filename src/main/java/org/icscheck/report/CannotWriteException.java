package org.icscheck.report;

/** A report does not hold what a format shows. The message says so to the user, and what to do. */
public final class CannotWriteException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a sentence for the user. */
    public CannotWriteException(String message) {
        super(message);
    }
}
