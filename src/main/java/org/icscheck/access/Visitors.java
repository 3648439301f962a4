package org.icscheck.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.icscheck.access.AccessSettings.Mode;
import org.icscheck.store.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.stereotype.Component;

/** Knows who is asking. */
@Component
public class Visitors {

    private final AccessSettings settings;
    private final Accounts accounts;

    Visitors(AccessSettings settings, Accounts accounts) {
        this.settings = settings;
        this.accounts = accounts;
    }

    /**
     * Who asks in this request; {@link Visitor#NOBODY} when nobody signed in. An account is read anew each time: what an
     * administrator changed holds from the next request on.
     */
    public Visitor current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    /** Who a request with this sign-in comes from. */
    public Visitor of(@Nullable Authentication signedIn) {
        if (settings.access() == Mode.LOCAL) {
            return Visitor.LOCAL;
        }
        if (signedIn == null || !signedIn.isAuthenticated() || signedIn instanceof AnonymousAuthenticationToken) {
            return Visitor.NOBODY;
        }
        Object principal = signedIn.getPrincipal();
        if (principal instanceof Visitor visitor) {
            return visitor;
        }
        if (principal instanceof ClaimAccessor claims) {
            return settings.access() == Mode.OIDC ? claimed(claims).orElse(Visitor.NOBODY) : Visitor.NOBODY;
        }
        return settings.access() == Mode.ACCOUNTS ? account(signedIn.getName()) : Visitor.NOBODY;
    }

    /** The holder of an account; nobody while it is disabled or not there. */
    public Visitor account(String name) {
        return accounts.find(name)
                .filter(Accounts.Account::enabled)
                .flatMap(account -> Role.of(account.role())
                        .map(role -> Visitor.of(account.name(), role, account.places(), account.systems())))
                .orElse(Visitor.NOBODY);
    }

    /** Whom an identity provider says somebody is; empty when it gives no role of ours, or two. */
    Optional<Visitor> claimed(ClaimAccessor claims) {
        AccessSettings.Oidc names = settings.oidc();
        List<Role> roles = texts(claims, names.roleClaim()).stream()
                .flatMap(word -> Role.of(word).stream())
                .distinct()
                .toList();
        List<String> account = texts(claims, names.accountClaim());
        if (roles.size() != 1 || account.size() != 1 || account.get(0).length() > 100) {
            return Optional.empty();
        }
        return Optional.of(Visitor.of(
                account.get(0),
                roles.get(0),
                new LinkedHashSet<>(texts(claims, names.placesClaim())),
                new LinkedHashSet<>(texts(claims, names.systemsClaim()))));
    }

    /** A claim is one text, several in a list, or several in one text with spaces between. */
    private static List<String> texts(ClaimAccessor claims, String name) {
        Object claim = claims.getClaim(name);
        List<String> texts = new ArrayList<>();
        if (claim instanceof Collection<?> several) {
            several.forEach(one -> texts.add(String.valueOf(one)));
        } else if (claim != null) {
            texts.addAll(List.of(String.valueOf(claim).split("[ ,]+")));
        }
        Set<String> known = new LinkedHashSet<>(texts);
        known.remove("");
        return List.copyOf(known);
    }

    /**
     * Who asks with a token of an account.
     *
     * @param made the account as it was when the token was made
     * @return the account as it is now; empty when it may do nothing any more
     */
    Optional<Visitor> bearer(Visitor made) {
        boolean local = made.account().equals(Visitor.LOCAL.account());
        Visitor now = switch (settings.access()) {
            // A token made while nobody signed in is worth nothing once people do.
            case LOCAL -> local ? Visitor.LOCAL : Visitor.NOBODY;
            case ACCOUNTS -> account(made.account());
            // Nobody but the provider knows the account, and it is not asked: the token ends on its day.
            case OIDC -> local ? Visitor.NOBODY : made;
        };
        return Optional.of(now).filter(Visitor::isSignedIn);
    }
}
