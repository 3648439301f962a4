package org.icscheck.domain.model;

import java.util.List;

/**
 * A recorded reason for a local choice.
 *
 * @param about whom it is about
 * @param choice what was chosen; empty when only the reason is given
 */
public record Choice(String requirement, List<Subject> about, String choice, String reason, Source at)
        implements Stated {

    /** The same said for another requirement that asks the same. */
    public Choice to(String id) {
        return new Choice(id, about, choice, reason, at);
    }

    @Override
    public String says() {
        return choice.isEmpty() ? "recorded reason: " + reason : choice + ", because: " + reason;
    }
}
