package org.icscheck.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.icscheck.domain.model.Sha256;
import org.icscheck.store.Accounts;
import org.icscheck.store.Accounts.Account;
import org.icscheck.store.Audit;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Looks after accounts: adds, changes, disables them, lets their holders choose passwords; all of it is in the audit trail. */
@Service
public class Registrar {

    private static final Duration FIRST_LINK = Duration.ofHours(1);
    private static final Duration LINK = Duration.ofHours(72);

    private final Accounts accounts;
    private final Audit audit;
    private final Clock clock;
    private final TransactionOperations atOnce;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Registrar(
            Accounts accounts,
            Audit audit,
            Clock clock,
            TransactionOperations atOnce,
            FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
        this.atOnce = atOnce;
        this.sessions = sessions;
    }

    /** All accounts, by name. */
    public List<Account> list() {
        return accounts.list();
    }

    /** The account of this name. */
    public Optional<Account> find(String name) {
        return accounts.find(name);
    }

    /** The secret of a link for the first administrator; empty once there is an account. It holds for an hour. */
    public Optional<String> firstLink() {
        if (accounts.any()) {
            return Optional.empty();
        }
        String secret = Passwords.secret();
        accounts.link(Sha256.of(secret), "", clock.instant().plus(FIRST_LINK));
        return Optional.of(secret);
    }

    /** The account a link lets choose a password, while it holds; empty text for the first administrator. */
    public Optional<String> linked(String secret) {
        return accounts.linked(Sha256.of(secret), clock.instant())
                .filter(account -> account.isEmpty()
                        ? !accounts.any()
                        : accounts.find(account).filter(Account::enabled).isPresent());
    }

    /**
     * Chooses the password of the account a link is for; for the first administrator the name too. The link is used up.
     *
     * @throws NotAccepted when the link does not hold, or what was entered will not do
     */
    public void choose(String secret, String name, String password) {
        Instant now = clock.instant();
        atOnce.executeWithoutResult(all -> {
            accounts.lock();
            String account = linked(secret).orElseThrow(Registrar::gone);
            boolean first = account.isEmpty();
            String who = first ? accepted(name) : account;
            Passwords.accept(password, who);
            if (!accounts.use(Sha256.of(secret), now)) {
                throw gone();
            }
            String hash = Passwords.hash(password);
            if (first) {
                accounts.add(new Account(who, Role.ADMINISTRATOR.name(), Set.of(), Set.of(), hash, true, now));
                audit.add(now, who, "account-add", who, Role.ADMINISTRATOR.word());
            } else {
                accounts.password(who, hash);
                // Whoever knew the password before is out.
                endSessions(who);
            }
            audit.add(now, who, "password", who, "by link");
        });
    }

    private static NotAccepted gone() {
        return new NotAccepted("link", "This link was used or is too old. Ask your administrator for another");
    }

    /**
     * Changes one's own password; other sign-ins of the account end.
     *
     * @param session the id of the session that stays
     * @throws NotAccepted when the present one is not right, or the new one will not do
     */
    public void change(Visitor visitor, String present, String password, String session) {
        Account account = accounts.find(visitor.account())
                .orElseThrow(() -> new NotAccepted("present", "Your password is not kept here"));
        if (!Passwords.matches(present, account.password())) {
            throw new NotAccepted("present", "Enter the password you signed in with");
        }
        Passwords.accept(password, account.name());
        String hash = Passwords.hash(password);
        atOnce.executeWithoutResult(all -> {
            accounts.password(account.name(), hash);
            audit.add(clock.instant(), account.name(), "password", account.name(), "");
        });
        sessions.findByPrincipalName(account.name()).keySet().stream()
                .filter(id -> !id.equals(session))
                .forEach(sessions::deleteById);
    }

    /**
     * Adds an account.
     *
     * @return the secret of a link by which its holder chooses a password, within three days
     * @throws NotAccepted when the name will not do or is taken
     */
    public String add(Visitor administrator, String name, Role role, Set<String> places, Set<String> systems) {
        String who = accepted(name);
        checked(role, places, systems);
        Instant now = clock.instant();
        String secret = Passwords.secret();
        atOnce.executeWithoutResult(all -> {
            if (!accounts.add(new Account(who, role.name(), places, systems, "", true, now))) {
                throw new NotAccepted("name", "There is an account of this name. Choose another name");
            }
            accounts.link(Sha256.of(secret), who, now.plus(LINK));
            audit.add(now, administrator.account(), "account-add", who, described(role, places, systems));
        });
        return secret;
    }

    /** Another link for an account, for somebody who forgot the password. */
    public String link(Visitor administrator, String name) {
        Instant now = clock.instant();
        String secret = Passwords.secret();
        atOnce.executeWithoutResult(all -> {
            accounts.link(Sha256.of(secret), known(name).name(), now.plus(LINK));
            audit.add(now, administrator.account(), "account-link", name, "");
        });
        return secret;
    }

    /**
     * Changes what an account is for.
     *
     * @throws NotAccepted when no administrator would be left
     */
    public void change(Visitor administrator, String name, Role role, Set<String> places, Set<String> systems) {
        checked(role, places, systems);
        atOnce.executeWithoutResult(all -> {
            accounts.lock();
            Account account = known(name);
            if (role != Role.ADMINISTRATOR) {
                refuseLast(account);
            }
            accounts.change(name, role.name(), places, systems);
            audit.add(
                    clock.instant(), administrator.account(), "account-change", name, described(role, places, systems));
        });
    }

    /**
     * Lets an account sign in or not; when not, it is signed out everywhere at once.
     *
     * @throws NotAccepted when no administrator would be left
     */
    public void enable(Visitor administrator, String name, boolean enabled) {
        atOnce.executeWithoutResult(all -> {
            accounts.lock();
            Account account = known(name);
            if (!enabled) {
                refuseLast(account);
            }
            accounts.enable(name, enabled);
            audit.add(
                    clock.instant(), administrator.account(), enabled ? "account-enable" : "account-disable", name, "");
        });
        if (!enabled) {
            endSessions(name);
        }
    }

    private Account known(String name) {
        return accounts.find(name).orElseThrow(() -> new NotAccepted("name", "There is no account of this name"));
    }

    private void refuseLast(Account account) {
        boolean other = accounts.list().stream()
                .anyMatch(one -> one.enabled()
                        && one.role().equals(Role.ADMINISTRATOR.name())
                        && !one.name().equals(account.name()));
        if (account.enabled() && account.role().equals(Role.ADMINISTRATOR.name()) && !other) {
            throw new NotAccepted("role", "This is the only administrator. Make another account administrator first");
        }
    }

    private void endSessions(String name) {
        sessions.findByPrincipalName(name).keySet().forEach(sessions::deleteById);
    }

    private static void checked(Role role, Set<String> places, Set<String> systems) {
        if (role == Role.PLACE_LEAD && places.isEmpty()) {
            throw new NotAccepted("places", "Enter the id of at least one place");
        }
        if (role == Role.ASSURANCE && systems.isEmpty()) {
            throw new NotAccepted("systems", "Enter the id of at least one system");
        }
        for (Set<String> ids : List.of(places, systems)) {
            if (String.join("\n", ids).length() > 10_000 || ids.stream().anyMatch(String::isBlank)) {
                throw new NotAccepted("places", "Enter ids, one a line");
            }
        }
    }

    private static String described(Role role, Set<String> places, Set<String> systems) {
        String all = (role.word() + " " + new TreeSet<>(places) + " " + new TreeSet<>(systems));
        return all.length() > 500 ? all.substring(0, 497) + "..." : all;
    }

    /** What somebody typed as the name of an account, as it is kept. */
    static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static String accepted(String name) {
        String normal = normal(name);
        if (!normal.matches("[\\p{L}\\p{N}._@+-]{3,100}")) {
            throw new NotAccepted(
                    "name", "Enter a name of 3 to 100 letters, digits, dots and dashes, for example an email address");
        }
        if (normal.equals("local") || normal.equals("icscheck")) {
            throw new NotAccepted("name", "This name is taken by the service itself. Choose another name");
        }
        return normal;
    }
}
