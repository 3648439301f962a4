package org.icscheck.access;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Knows who is asking. */
@Component
public class Visitors {

    /** Who asks in this request. */
    public Visitor current() {
        return Visitor.LOCAL;
    }

    /**
     * Who asks with a token of an account.
     *
     * @param made the account as it was when the token was made
     * @return the account as it is now; empty when it may do nothing any more
     */
    Optional<Visitor> bearer(Visitor made) {
        return Optional.of(made);
    }
}
