package org.icscheck.api;

import java.util.List;
import java.util.Set;
import org.icscheck.access.TokenScope;
import org.icscheck.access.Visitor;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A program that asks, and in whose name. */
public final class Caller extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final transient Visitor visitor;
    private final transient Set<TokenScope> scopes;

    /**
     * A program.
     *
     * @param id what is counted under: the id of its token, or of the one user of this machine
     */
    Caller(String id, Visitor visitor, Set<TokenScope> scopes) {
        super(List.of());
        this.id = id;
        this.visitor = visitor;
        this.scopes = Set.copyOf(scopes);
        setAuthenticated(true);
    }

    /** Who asks in this request; it was let in. */
    static Caller current() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof Caller caller) {
            return caller;
        }
        throw new NotDone(Trouble.NEEDS_TOKEN, "Send a token.");
    }

    /** Whether its token is for this. */
    public boolean may(TokenScope scope) {
        return scopes.contains(scope);
    }

    String id() {
        return id;
    }

    Visitor visitor() {
        return visitor;
    }

    @Override
    public Object getPrincipal() {
        return visitor;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return visitor.account();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
