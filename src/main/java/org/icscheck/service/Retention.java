package org.icscheck.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.icscheck.store.Accounts;
import org.icscheck.store.Audit;
import org.icscheck.store.Submissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Deletes what was kept long enough, and forgets attempts to sign in and links that count no more. */
@Service
public class Retention {

    private final Submissions submissions;
    private final Accounts accounts;
    private final Audit audit;
    private final Clock clock;
    private final TransactionOperations atOnce;
    private final int days;

    Retention(
            Submissions submissions,
            Accounts accounts,
            Audit audit,
            Clock clock,
            TransactionOperations atOnce,
            @Value("${icscheck.retention-days}") int days) {
        this.submissions = submissions;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
        this.atOnce = atOnce;
        this.days = days;
    }

    /**
     * Deletes what is old now; each deletion is in the audit trail. One instance does it, others wait and find nothing left.
     *
     * @return how many submissions were deleted
     */
    public int run() {
        Instant now = clock.instant();
        accounts.forgetBefore(now.minus(Duration.ofDays(1)), now);
        if (days <= 0) {
            return 0;
        }
        Integer deleted = atOnce.execute(all -> {
            submissions.lockOld();
            List<String> old = submissions.receivedBefore(now.minus(Duration.ofDays(days)));
            int count = 0;
            for (String ref : old) {
                if (submissions.delete(ref)) {
                    audit.add(now, "icscheck", "delete", ref, "kept for " + days + " days");
                    count++;
                }
            }
            return count;
        });
        return deleted == null ? 0 : deleted;
    }
}
