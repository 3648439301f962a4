package org.icscheck.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.icscheck.domain.model.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The audit trail: who did what, when, to what. It grows; nothing in it can be changed by the service. */
@Repository
public class Audit {

    private final JdbcClient database;

    Audit(JdbcClient database) {
        this.database = database;
    }

    /**
     * An entry.
     *
     * @param number from 1, without gaps
     * @param account who did it
     * @param action one of a few words: {@code upload}, {@code check}, {@code delete} ...
     * @param subject to what: the ref of a submission, an account
     * @param seal a hash of this entry and the seal of the one before: a changed or missing entry breaks the chain
     */
    public record Entry(
            long number, Instant at, String account, String action, String subject, String detail, String seal) {}

    /** Adds an entry. */
    @Transactional
    public void add(Instant at, String account, String action, String subject, String detail) {
        database.sql("select id from audit_lock where id = 1 for update")
                .query(Integer.class)
                .single();
        Optional<Entry> last = database.sql("select * from audit order by number desc fetch first row only")
                .query((row, n) -> entry(row))
                .optional();
        long number = last.map(Entry::number).orElse(0L) + 1;
        Instant moment = at.truncatedTo(ChronoUnit.MILLIS);
        String seal = seal(last.map(Entry::seal).orElse(""), number, moment, account, action, subject, detail);
        database.sql(
                        "insert into audit (number, at, account, action, subject, detail, seal) values (?, ?, ?, ?, ?, ?, ?)")
                .params(number, Submissions.at(moment), account, action, subject, detail, seal)
                .update();
    }

    /** The entries from a number on, at most so many. */
    public List<Entry> entries(long from, int most) {
        return database.sql("select * from audit where number >= ? order by number fetch next ? rows only")
                .params(from, most)
                .query((row, n) -> entry(row))
                .list();
    }

    /**
     * The entries that fit, the latest first.
     *
     * @param account whose; empty for all, and so are the two that follow
     * @param before only those with a smaller number
     * @param most how many to give
     */
    public List<Entry> find(String account, String action, String subject, long before, int most) {
        return database.sql("""
                        select * from audit
                        where (:account = '' or account = :account) and (:action = '' or action = :action)
                            and (:subject = '' or subject = :subject) and number < :before
                        order by number desc fetch next :most rows only""")
                .param("account", account)
                .param("action", action)
                .param("subject", subject)
                .param("before", before)
                .param("most", most)
                .query((row, n) -> entry(row))
                .list();
    }

    /** The number of the first entry that was changed or follows a missing one; empty when the chain holds. */
    public Optional<Long> broken() {
        String seal = "";
        long expected = 1;
        while (true) {
            List<Entry> entries = entries(expected, 1_000);
            if (entries.isEmpty()) {
                return Optional.empty();
            }
            for (Entry entry : entries) {
                String right = seal(
                        seal, expected, entry.at(), entry.account(), entry.action(), entry.subject(), entry.detail());
                if (entry.number() != expected || !right.equals(entry.seal())) {
                    return Optional.of(expected);
                }
                seal = entry.seal();
                expected++;
            }
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("number"),
                Submissions.instant(row, "at"),
                row.getString("account"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("detail"),
                row.getString("seal").trim());
    }

    private static String seal(
            String before, long number, Instant at, String account, String action, String subject, String detail) {
        return Sha256.of(
                String.join("\u0000", before, Long.toString(number), at.toString(), account, action, subject, detail));
    }
}
