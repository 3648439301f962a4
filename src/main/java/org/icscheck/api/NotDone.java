package org.icscheck.api;

import java.util.List;
import org.icscheck.domain.model.Problem;

/** What was asked is not done, for this reason; answered as a problem document. */
final class NotDone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;
    private final transient List<Problem> problems;

    NotDone(Trouble trouble, String detail) {
        this(trouble, detail, List.of());
    }

    NotDone(Trouble trouble, String detail, List<Problem> problems) {
        super(detail);
        this.trouble = trouble;
        this.problems = problems;
    }

    static NotDone notThere() {
        return new NotDone(Trouble.NOT_THERE, "There is nothing of this name for this token.");
    }

    Trouble trouble() {
        return trouble;
    }

    List<Problem> problems() {
        return problems;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
