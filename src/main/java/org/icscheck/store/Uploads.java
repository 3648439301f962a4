package org.icscheck.store;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which submission came of an upload with a key, so that a repeated upload is not taken in again. */
@Repository
public class Uploads {

    private final JdbcClient database;

    Uploads(JdbcClient database) {
        this.database = database;
    }

    /**
     * An upload with a key.
     *
     * @param caller who uploaded: a key means something for one caller only
     * @param fingerprint a hash of all that was uploaded
     * @param ref the submission that came of it; it may be deleted meanwhile
     */
    public record Keyed(String caller, String key, String fingerprint, String ref, Instant made) {}

    /** The upload with this key. */
    public Optional<Keyed> find(String caller, String key) {
        return database.sql("select * from api_upload where caller = ? and name = ?")
                .params(caller, key)
                .query((row, n) -> new Keyed(
                        row.getString("caller"),
                        row.getString("name"),
                        row.getString("fingerprint").trim(),
                        row.getString("ref"),
                        Submissions.instant(row, "made")))
                .optional();
    }

    /**
     * Keeps one.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the key was used meanwhile
     */
    public void add(Keyed upload) {
        database.sql("insert into api_upload (caller, name, fingerprint, ref, made) values (?, ?, ?, ?, ?)")
                .params(
                        upload.caller(),
                        upload.key(),
                        upload.fingerprint(),
                        upload.ref(),
                        Submissions.at(upload.made()))
                .update();
    }

    /** Forgets those made before a moment. */
    public void forgetBefore(Instant moment) {
        database.sql("delete from api_upload where made < ?")
                .param(Submissions.at(moment))
                .update();
    }
}
