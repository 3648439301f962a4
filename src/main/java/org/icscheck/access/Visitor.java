package org.icscheck.access;

import java.util.Set;
import org.icscheck.store.Scope;

/**
 * Who is asking.
 *
 * @param account the name of the account
 * @param roles what it is for
 * @param scope what it may see
 */
public record Visitor(String account, Set<Role> roles, Scope scope) {

    /** The one user of a service that only its own machine can reach. */
    static final Visitor LOCAL =
            new Visitor("local", Set.of(Role.values()), new Scope("local", Set.of(), Set.of(), true));

    /** The one user of a service that only its own machine can reach: nobody signs in. */
    public static Visitor local() {
        return LOCAL;
    }

    /** Whether the account has this role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
