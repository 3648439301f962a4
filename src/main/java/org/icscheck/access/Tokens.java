package org.icscheck.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.icscheck.domain.model.Sha256;
import org.icscheck.store.ApiTokens;
import org.icscheck.store.ApiTokens.ApiToken;
import org.icscheck.store.Audit;
import org.icscheck.store.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tokens by which programs ask in the name of an account. */
@Component
public class Tokens {

    /** The longest a token may last. */
    public static final Duration LONGEST = Duration.ofDays(366);

    /** Begins every token, so that one that was left lying about is recognised. */
    private static final String MARK = "icscheck_";

    private static final int SECRET = 32;

    private final ApiTokens tokens;
    private final Visitors visitors;
    private final Audit audit;
    private final Clock clock;
    private final TransactionOperations atOnce;
    private final SecureRandom random = new SecureRandom();

    Tokens(ApiTokens tokens, Visitors visitors, Audit audit, Clock clock, TransactionOperations atOnce) {
        this.tokens = tokens;
        this.visitors = visitors;
        this.audit = audit;
        this.clock = clock;
        this.atOnce = atOnce;
    }

    /**
     * A token that was just made.
     *
     * @param secret what a program sends; it cannot be found out again
     */
    public record Made(ApiToken token, String secret) {}

    /**
     * Who asks with a token.
     *
     * @param id of the token
     */
    public record Holder(String id, Visitor visitor, Set<TokenScope> scopes) {}

    /**
     * Makes a token.
     *
     * @param name what to call it, 1 to 100 characters
     * @param scopes at least one
     * @param lasts at most {@link #LONGEST}
     * @throws IllegalArgumentException when one of these is otherwise; the edge checks that first
     */
    public Made make(Visitor visitor, String name, Set<TokenScope> scopes, Duration lasts) {
        if (name.isBlank()
                || name.length() > 100
                || scopes.isEmpty()
                || lasts.isNegative()
                || lasts.isZero()
                || lasts.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a token needs a name, a scope and an end");
        }
        byte[] bytes = new byte[SECRET];
        random.nextBytes(bytes);
        String secret = MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        byte[] id = new byte[8];
        random.nextBytes(id);
        Instant now = clock.instant();
        ApiToken token = new ApiToken(
                HexFormat.of().formatHex(id),
                name,
                visitor.roles().stream().map(Role::name).collect(Collectors.toSet()),
                // Under the account's own name: the scope of somebody who may see nothing has none.
                new Scope(
                        visitor.account(),
                        visitor.scope().places(),
                        visitor.scope().systems(),
                        visitor.scope().everything()),
                scopes.stream().map(TokenScope::word).collect(Collectors.toSet()),
                now,
                now.plus(lasts));
        atOnce.executeWithoutResult(all -> {
            tokens.add(token, Sha256.of(secret));
            audit.add(now, visitor.account(), "token", token.id(), String.join(" ", token.scopes()));
        });
        return new Made(token, secret);
    }

    /** The tokens of an account, the latest first. */
    public List<ApiToken> of(Visitor visitor) {
        return tokens.of(visitor.account());
    }

    /** Makes a token worthless from now on; false where the account has none of this id. */
    public boolean revoke(Visitor visitor, String id) {
        return Boolean.TRUE.equals(atOnce.execute(all -> {
            boolean deleted = tokens.delete(visitor.account(), id);
            if (deleted) {
                audit.add(clock.instant(), visitor.account(), "revoke", id, "");
            }
            return deleted;
        }));
    }

    /** Who asks with this token; empty when there is none such, it has expired, or its account may do nothing any more. */
    public Optional<Holder> holder(String secret) {
        return tokens.find(Sha256.of(secret), clock.instant())
                .flatMap(token -> visitors.bearer(made(token))
                        .map(visitor -> new Holder(
                                token.id(),
                                visitor,
                                token.scopes().stream()
                                        .flatMap(word -> TokenScope.of(word).stream())
                                        .collect(Collectors.toSet()))));
    }

    /** The account as it was when the token was made; what it may see follows from its role, as it does for people. */
    private static Visitor made(ApiToken token) {
        Set<Role> roles = token.roles().stream().map(Role::valueOf).collect(Collectors.toSet());
        Scope scope = token.scope();
        return roles.size() == 1
                ? Visitor.of(scope.account(), roles.iterator().next(), scope.places(), scope.systems())
                : new Visitor(scope.account(), roles, scope);
    }
}
