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

    @Override
    public String says() {
        return choice.isEmpty() ? "recorded reason: " + reason : choice + ", because: " + reason;
    }
}
