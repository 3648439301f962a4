package org.icscheck.store;

import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How much a caller asks for, counted for all instances together. */
@Repository
public class Usage {

    private static final Duration REMEMBERED = Duration.ofHours(3);

    private final JdbcClient database;

    Usage(JdbcClient database) {
        this.database = database;
    }

    /**
     * Counts one more and gives the count, this one among them.
     *
     * @param kind of what
     * @param started when the span began in which it is counted; spans longer than an hour are not kept
     */
    @Transactional
    public int count(String caller, String kind, Instant started) {
        int added = database.sql(
                        "insert into api_use (caller, kind, started, used) values (?, ?, ?, 0) on conflict do nothing")
                .params(caller, kind, Submissions.at(started))
                .update();
        if (added == 1) {
            database.sql("delete from api_use where started < ?")
                    .param(Submissions.at(started.minus(REMEMBERED)))
                    .update();
        }
        database.sql("update api_use set used = used + 1 where caller = ? and kind = ? and started = ?")
                .params(caller, kind, Submissions.at(started))
                .update();
        return database.sql("select used from api_use where caller = ? and kind = ? and started = ?")
                .params(caller, kind, Submissions.at(started))
                .query(Integer.class)
                .single();
    }
}
