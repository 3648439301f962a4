package org.icscheck.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Accounts, the links by which people choose a password, and attempts to sign in. An account is never deleted: the trail names it. */
@Repository
public class Accounts {

    private final JdbcClient database;

    Accounts(JdbcClient database) {
        this.database = database;
    }

    /**
     * An account.
     *
     * @param name what a person signs in with
     * @param role what it is for
     * @param places the ids it is for
     * @param systems the ids it is for
     * @param password a hash; empty until one was chosen
     */
    public record Account(
            String name,
            String role,
            Set<String> places,
            Set<String> systems,
            String password,
            boolean enabled,
            Instant created) {}

    /** The account of this name. */
    public Optional<Account> find(String name) {
        return database.sql("select * from account where name = ?")
                .param(name)
                .query((row, n) -> account(row))
                .optional();
    }

    /** All of them, by name. */
    public List<Account> list() {
        return database.sql("select * from account order by name")
                .query((row, n) -> account(row))
                .list();
    }

    /** Whether there is one at all. */
    public boolean any() {
        return database.sql("select count(*) from account").query(Integer.class).single() > 0;
    }

    /** Makes all others that ask for this, on whichever instance, wait until this transaction ends. */
    public void lock() {
        database.sql("select name from work_lock where name = 'accounts' for update")
                .query(String.class)
                .single();
    }

    /** Adds one whose name is not taken. */
    @Transactional
    public boolean add(Account account) {
        lock();
        if (find(account.name()).isPresent()) {
            return false;
        }
        database.sql("""
                        insert into account (name, role, places, systems, password, enabled, created)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        account.name(),
                        account.role(),
                        lines(account.places()),
                        lines(account.systems()),
                        account.password(),
                        account.enabled(),
                        Submissions.at(account.created()))
                .update();
        return true;
    }

    /** Changes what it is for. */
    public void change(String name, String role, Set<String> places, Set<String> systems) {
        database.sql("update account set role = ?, places = ?, systems = ? where name = ?")
                .params(role, lines(places), lines(systems), name)
                .update();
    }

    /** Lets it sign in, or not. */
    public void enable(String name, boolean enabled) {
        database.sql("update account set enabled = ? where name = ?")
                .params(enabled, name)
                .update();
    }

    /** Gives it the hash of another password. */
    public void password(String name, String hash) {
        database.sql("update account set password = ? where name = ?")
                .params(hash, name)
                .update();
    }

    /** Keeps a link; an earlier one for the same account is worth nothing from now on. */
    @Transactional
    public void link(String token, String account, Instant expires) {
        database.sql("delete from account_link where account = ? and account <> ''")
                .param(account)
                .update();
        database.sql("insert into account_link (token, account, expires) values (?, ?, ?)")
                .params(token, account, Submissions.at(expires))
                .update();
    }

    /** The account a link is for, while it is worth something; empty text for the first administrator. */
    public Optional<String> linked(String token, Instant now) {
        return database.sql("select account from account_link where token = ? and expires > ?")
                .params(token, Submissions.at(now))
                .query(String.class)
                .optional();
    }

    /** Uses a link up. Of two that try at once, one does. */
    public boolean use(String token, Instant now) {
        return database.sql("delete from account_link where token = ? and expires > ?")
                        .params(token, Submissions.at(now))
                        .update()
                == 1;
    }

    /** Notes an attempt and counts those since a moment, this one among them. */
    public int attempt(String subject, Instant now, Instant since) {
        database.sql("insert into sign_in_attempt (subject, at) values (?, ?)")
                .params(subject, Submissions.at(now))
                .update();
        return database.sql("select count(*) from sign_in_attempt where subject = ? and at > ?")
                .params(subject, Submissions.at(since))
                .query(Integer.class)
                .single();
    }

    /** Forgets the attempts of one. */
    public void forget(String subject) {
        database.sql("delete from sign_in_attempt where subject = ?")
                .param(subject)
                .update();
    }

    /** Forgets attempts and links that count no more. */
    public void forgetBefore(Instant attempts, Instant links) {
        database.sql("delete from sign_in_attempt where at <= ?")
                .param(Submissions.at(attempts))
                .update();
        database.sql("delete from account_link where expires <= ?")
                .param(Submissions.at(links))
                .update();
    }

    private static String lines(Collection<String> ids) {
        return String.join("\n", new TreeSet<>(ids));
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("name"),
                row.getString("role"),
                new TreeSet<>(row.getString("places").lines().toList()),
                new TreeSet<>(row.getString("systems").lines().toList()),
                row.getString("password"),
                row.getBoolean("enabled"),
                Submissions.instant(row, "created"));
    }
}
