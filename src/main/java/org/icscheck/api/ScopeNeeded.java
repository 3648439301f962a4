package org.icscheck.api;

import java.util.Optional;
import java.util.Set;
import org.icscheck.access.TokenScope;

/** Which scope a request needs; the one place that says so, for those who let in and for the description. */
public final class ScopeNeeded {

    private ScopeNeeded() {}

    /** The scope for an address and a method; empty where anybody may ask, or where there is nothing. */
    public static Optional<TokenScope> of(String path, String method) {
        if (isAt(path, "/api/v1/submissions")) {
            boolean reads = Set.of("GET", "HEAD").contains(method);
            return Optional.of(reads ? TokenScope.SUBMISSIONS_READ : TokenScope.SUBMISSIONS_WRITE);
        }
        if (isAt(path, "/api/v1/checks")) {
            return Optional.of(TokenScope.CHECK);
        }
        return isAt(path, "/api/v1/requirements") || isAt(path, "/api/v1/packs")
                ? Optional.of(TokenScope.REQUIREMENTS_READ)
                : Optional.empty();
    }

    private static boolean isAt(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
