package org.icscheck.scenarios;

import java.util.List;
import org.icscheck.domain.scenario.Outcome;

/** Ends a scenario at a step that did not hold, with what to say of it. Not a fault of the program. */
final class Halt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Outcome outcome;
    private final int line;
    private final transient List<String> says;
    private final transient List<String> model;

    private Halt(Outcome outcome, int line, List<String> says, List<String> model) {
        // Thrown in the ordinary course of things: no stack trace is wanted.
        super(String.join(" ", says), null, false, false);
        this.outcome = outcome;
        this.line = line;
        this.says = List.copyOf(says);
        this.model = List.copyOf(model);
    }

    /** It came out otherwise. */
    static Halt otherwise(List<String> says, List<String> model) {
        return new Halt(Outcome.DOES_NOT_HOLD, 0, says, model);
    }

    /** What is described leaves it open. */
    static Halt untold(List<String> says, List<String> model) {
        return new Halt(Outcome.CANNOT_TELL, 0, says, model);
    }

    /** The step cannot be run as it is written. */
    static Halt misunderstood(String what, String fix) {
        return misunderstood(0, what, fix);
    }

    /**
     * The step cannot be run as it is written.
     *
     * @param line the line of its table that is meant; 0 for the step itself
     */
    static Halt misunderstood(int line, String what, String fix) {
        return new Halt(Outcome.NOT_UNDERSTOOD, line, fix.isEmpty() ? List.of(what) : List.of(what, fix), List.of());
    }

    Outcome outcome() {
        return outcome;
    }

    int line() {
        return line;
    }

    List<String> says() {
        return says;
    }

    List<String> model() {
        return model;
    }
}
