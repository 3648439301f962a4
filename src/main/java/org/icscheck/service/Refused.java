package org.icscheck.service;

import java.time.Duration;
import java.util.List;
import org.icscheck.domain.model.Problem;

/** What was asked cannot be done; the message says why and what to do, in the words of the page. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, for programs. */
    public enum Why {
        /** The message says it all. */
        SAID,
        /** More is being worked on than can be finished soon. */
        BUSY,
        /** It would take longer than the service gives to one piece of work. */
        TOO_LONG,
        /** Nothing could be read of a file. */
        UNREADABLE,
        /** It is about a place the visitor may not hand over for. */
        FOREIGN,
        /** The key stands for another upload. */
        OTHER_UPLOAD,
        /** What came of the first upload with the key has been deleted. */
        GONE
    }

    private final Why why;
    private final transient List<Problem> problems;

    /** With the sentence to show. */
    public Refused(String message) {
        this(message, Why.SAID, List.of());
    }

    Refused(String message, Why why, List<Problem> problems) {
        super(message);
        this.why = why;
        this.problems = problems;
    }

    /** More is being worked on than can be finished soon. */
    static Refused busy() {
        return new Refused(
                "Too many checks are running. Your file is safe. Try again in a minute.", Why.BUSY, List.of());
    }

    /** It would take longer than the service gives to one piece of work. */
    static Refused tooLong(Duration longest) {
        return new Refused(
                "This takes longer than the " + longest.toSeconds()
                        + " seconds one check may take here. Hand over fewer places"
                        + " at once, or have the rest checked on the command line, which has no such limit",
                Why.TOO_LONG,
                List.of());
    }

    /** Whether the same may be done a little later. */
    public boolean isBusy() {
        return why == Why.BUSY;
    }

    /** The message as a sentence that stands by itself. */
    public String sentence() {
        return getMessage().endsWith(".") ? getMessage() : getMessage() + ".";
    }

    /** Why, for programs. */
    public Why why() {
        return why;
    }

    /** What is wrong with the files, where that is the reason. */
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
