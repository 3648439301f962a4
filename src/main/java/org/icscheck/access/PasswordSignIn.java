package org.icscheck.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.icscheck.domain.model.Sha256;
import org.icscheck.store.Accounts;
import org.icscheck.store.Accounts.Account;
import org.icscheck.store.Audit;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Signs in with the name and password of an account. Attempts are counted in the database, so that several instances count
 * together; an unknown name, a disabled account and a wrong password get the same answer after the same work.
 */
public final class PasswordSignIn implements AuthenticationProvider {

    /** How long an attempt counts. */
    public static final Duration WINDOW = Duration.ofMinutes(15);

    /** How many attempts an account gets in that time. */
    public static final int MOST_BY_ACCOUNT = 10;

    /** How many attempts an address gets in that time; an office may share one. */
    public static final int MOST_BY_ADDRESS = 50;

    private final Accounts accounts;
    private final Audit audit;
    private final Clock clock;

    /** Against these accounts. */
    public PasswordSignIn(Accounts accounts, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = Registrar.normal(attempt.getName());
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        Instant now = clock.instant();
        Instant since = now.minus(WINDOW);
        String byAccount = Sha256.of("account " + name);
        boolean tooMany = accounts.attempt(Sha256.of("address " + address), now, since) > MOST_BY_ADDRESS;
        tooMany |= accounts.attempt(byAccount, now, since) > MOST_BY_ACCOUNT;
        if (tooMany) {
            throw new LockedException("too many attempts");
        }
        Optional<Account> account = accounts.find(name).filter(Account::enabled);
        boolean right = Passwords.matches(
                String.valueOf(attempt.getCredentials()),
                account.map(Account::password).orElse(""));
        if (!right) {
            // What was typed as a name may be a password: the trail names accounts there are, nothing else.
            audit.add(now, "", "sign-in-refused", account.map(Account::name).orElse("unknown"), "");
            throw new BadCredentialsException("not right");
        }
        accounts.forget(byAccount);
        audit.add(now, name, "sign-in", name, "");
        return UsernamePasswordAuthenticationToken.authenticated(
                name, null, List.of(new SimpleGrantedAuthority("signed-in")));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
