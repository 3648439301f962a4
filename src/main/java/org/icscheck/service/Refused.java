package org.icscheck.service;

/** What was asked cannot be done; the message says why and what to do, in the words of the page. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean busy;

    /** With the sentence to show. */
    public Refused(String message) {
        this(message, false);
    }

    private Refused(String message, boolean busy) {
        super(message);
        this.busy = busy;
    }

    /** More is being worked on than can be finished soon. */
    static Refused busy() {
        return new Refused("Too many checks are running. Your file is safe. Try again in a minute.", true);
    }

    /** Whether the same may be done a little later. */
    public boolean isBusy() {
        return busy;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
