package org.icscheck.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Submissions, their files, the corrections to their readings, and what the check of each came to. */
@Repository
public class Submissions {

    private final JdbcClient database;

    Submissions(JdbcClient database) {
        this.database = database;
    }

    /**
     * What was handed over, without the bytes.
     *
     * @param ref names it in addresses; nobody can guess it
     * @param place the id of the place it is about; empty where none could be read
     * @param system the id of that place's system; empty where the files name none
     * @param name what to call it on a page
     * @param owner the account that handed it over
     * @param today the day “today” was
     * @param previous the version this one follows
     */
    public record Submission(
            String ref,
            String place,
            String system,
            String name,
            String owner,
            Instant received,
            LocalDate today,
            Optional<String> previous) {}

    /** One of its files. */
    public record StoredFile(String name, String sha256, byte[] bytes) {}

    /**
     * How a person put the reading of a seat right.
     *
     * @param file the file the seat is in
     * @param pointer the JSON pointer of the seat in it
     * @param represents the sectors it speaks for, or the word for none of them; never empty
     */
    public record Correction(String file, String pointer, List<String> represents, String madeBy, Instant made) {}

    /**
     * What a check came to, as it was written on the day.
     *
     * @param identity the id of the evaluation
     * @param engine the version of the product
     * @param packs ids and versions
     * @param headline the word of the headline
     * @param json the report as JSON, compressed
     * @param jsonSha256 of the report before it was compressed
     * @param page the report as a page, compressed
     */
    public record Evaluation(
            String ref,
            String identity,
            String engine,
            LocalDate asAt,
            List<String> packs,
            String headline,
            int mustFix,
            Instant checked,
            byte[] json,
            String jsonSha256,
            byte[] page) {}

    /** A submission and, where it was checked, the first thing to say of it. */
    public record Listed(Submission submission, Optional<Outcome> outcome) {}

    /** What to say of a check in a list. */
    public record Outcome(LocalDate asAt, String headline, int mustFix, Instant checked) {}

    /** Keeps a submission with its files and corrections: all of it, or nothing. */
    @Transactional
    public void add(Submission submission, List<StoredFile> files, List<Correction> corrections) {
        database.sql("""
                        insert into submission (ref, place, system, name, owner, received, today, previous)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        submission.ref(),
                        submission.place(),
                        submission.system(),
                        submission.name(),
                        submission.owner(),
                        at(submission.received()),
                        submission.today(),
                        submission.previous().orElse(null))
                .update();
        database.sql("insert into submission_lock (ref) values (?)")
                .param(submission.ref())
                .update();
        int number = 0;
        for (StoredFile file : files) {
            database.sql("insert into submission_file (ref, number, name, sha256, bytes) values (?, ?, ?, ?, ?)")
                    .params(submission.ref(), ++number, file.name(), file.sha256(), file.bytes())
                    .update();
        }
        corrections.forEach(correction -> correct(submission.ref(), correction));
    }

    /** The submission of this name. */
    public Optional<Submission> submission(String ref) {
        return database.sql("select * from submission where ref = ?")
                .param(ref)
                .query((row, n) -> submission(row))
                .optional();
    }

    /** Its files, in the order they were handed over. */
    public List<StoredFile> files(String ref) {
        return database.sql("select name, sha256, bytes from submission_file where ref = ? order by number")
                .param(ref)
                .query((row, n) ->
                        new StoredFile(row.getString("name"), row.getString("sha256"), row.getBytes("bytes")))
                .list();
    }

    /** What was put right, the earliest first. */
    public List<Correction> corrections(String ref) {
        return database.sql("select * from correction where ref = ? order by number")
                .param(ref)
                .query((row, n) -> new Correction(
                        row.getString("file"),
                        row.getString("pointer"),
                        row.getString("represents").lines().toList(),
                        row.getString("made_by"),
                        instant(row, "made")))
                .list();
    }

    /**
     * Adds a correction.
     *
     * @return whether it was added; not when the submission was checked meanwhile, or is gone
     */
    @Transactional
    public boolean correct(String ref, Correction correction) {
        lock(ref);
        return database.sql("""
                                insert into correction (ref, number, file, pointer, represents, made_by, made)
                                select s.ref, (select coalesce(max(number), 0) + 1 from correction c where c.ref = s.ref),
                                    cast(? as varchar), cast(? as varchar), cast(? as varchar), cast(? as varchar),
                                    cast(? as timestamp with time zone)
                                from submission s
                                where s.ref = ? and not exists (select 1 from evaluation e where e.ref = s.ref)""")
                        .params(
                                correction.file(),
                                correction.pointer(),
                                String.join("\n", correction.represents()),
                                correction.madeBy(),
                                at(correction.made()),
                                ref)
                        .update()
                == 1;
    }

    /** The day a person chose to check as at; empty while nobody did. */
    public Optional<LocalDate> chosenDay(String ref) {
        return database.sql("select as_at from chosen_day where ref = ? order by number desc fetch first 1 row only")
                .param(ref)
                .query((row, n) -> row.getObject("as_at", LocalDate.class))
                .optional();
    }

    /**
     * Keeps the day to check as at.
     *
     * @return whether it was kept; not when the submission was checked meanwhile, or is gone
     */
    @Transactional
    public boolean chooseDay(String ref, LocalDate day, String madeBy, Instant made) {
        lock(ref);
        return database.sql("""
                                insert into chosen_day (ref, number, as_at, made_by, made)
                                select s.ref, (select coalesce(max(number), 0) + 1 from chosen_day c where c.ref = s.ref),
                                    cast(? as date), cast(? as varchar), cast(? as timestamp with time zone)
                                from submission s
                                where s.ref = ? and not exists (select 1 from evaluation e where e.ref = s.ref)""").params(day, madeBy, at(made), ref).update() == 1;
    }

    /**
     * Keeps what a check came to.
     *
     * @param corrections how many corrections it took into account
     * @return whether it was kept; not when there is one already, another correction came in or another day was chosen, or
     *     the submission is gone
     */
    @Transactional
    public boolean finish(Evaluation evaluation, int corrections) {
        lock(evaluation.ref());
        int now = database.sql("select count(*) from correction where ref = ?")
                .param(evaluation.ref())
                .query(Integer.class)
                .single();
        if (now != corrections
                || chosenDay(evaluation.ref())
                        .filter(day -> !day.equals(evaluation.asAt()))
                        .isPresent()
                || submission(evaluation.ref()).isEmpty()
                || evaluation(evaluation.ref()).isPresent()) {
            return false;
        }
        database.sql("""
                        insert into evaluation (ref, identity, engine, as_at, packs, headline, must_fix, checked, json,
                            json_sha256, page)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        evaluation.ref(),
                        evaluation.identity(),
                        evaluation.engine(),
                        evaluation.asAt(),
                        String.join("\n", evaluation.packs()),
                        evaluation.headline(),
                        evaluation.mustFix(),
                        at(evaluation.checked()),
                        evaluation.json(),
                        evaluation.jsonSha256(),
                        evaluation.page())
                .update();
        return true;
    }

    /** Makes others that change what belongs to this submission wait until this transaction ends. */
    private void lock(String ref) {
        database.sql("select ref from submission_lock where ref = ? for update")
                .param(ref)
                .query(String.class)
                .optional();
    }

    /** What its check came to; empty while it is not finished. */
    public Optional<Evaluation> evaluation(String ref) {
        return database.sql("select * from evaluation where ref = ?")
                .param(ref)
                .query((row, n) -> new Evaluation(
                        row.getString("ref"),
                        row.getString("identity"),
                        row.getString("engine"),
                        row.getObject("as_at", LocalDate.class),
                        row.getString("packs").lines().toList(),
                        row.getString("headline"),
                        row.getInt("must_fix"),
                        instant(row, "checked"),
                        row.getBytes("json"),
                        row.getString("json_sha256"),
                        row.getBytes("page")))
                .optional();
    }

    /**
     * What a person may see, the latest first.
     *
     * @param scope decides what
     * @param place only of this place; empty for all
     * @param from how many of them to pass over
     * @param most how many to give
     */
    public List<Listed> list(Scope scope, String place, int from, int most) {
        return seen(scope, place, "true", "offset :from rows fetch next :most rows only")
                .param("from", from)
                .param("most", most)
                .query((row, n) -> new Listed(submission(row), outcome(row)))
                .list();
    }

    /** Those a scope sees: what {@link Scope#sees} says, for the database. */
    private JdbcClient.StatementSpec seen(Scope scope, String place, String and, String rows) {
        // A list must not be empty; nobody's place is called this.
        List<String> none = List.of("\u0001");
        return database.sql("""
                        select s.*, e.as_at, e.headline, e.must_fix, e.checked
                        from submission s left join evaluation e on e.ref = s.ref
                        where (:all or s.place in (:places) or s.system in (:systems)
                                or (s.place = '' and s.owner = :account))
                            and (:place = '' or s.place = :place)
                            and (""" + and + """
                            )
                        order by s.received desc, s.ref
                        """ + rows)
                .param("all", scope.everything())
                .param("account", scope.account())
                .param("places", scope.places().isEmpty() ? none : List.copyOf(scope.places()))
                .param("systems", scope.systems().isEmpty() ? none : List.copyOf(scope.systems()))
                .param("place", place);
    }

    /**
     * Where a list goes on.
     *
     * @param received of the last submission shown
     * @param ref of the last submission shown
     */
    public record Mark(Instant received, String ref) {}

    /**
     * What a person may see, the latest first, from a mark on: what comes in or is deleted meanwhile moves nothing.
     *
     * @param scope decides what
     * @param place only of this place; empty for all
     * @param after the last one already known
     * @param most how many to give
     */
    public List<Listed> listAfter(Scope scope, String place, Optional<Mark> after, int most) {
        return seen(
                        scope,
                        place,
                        ":first or s.received < :received or (s.received = :received and s.ref > :ref)",
                        "fetch first :most rows only")
                .param("first", after.isEmpty())
                .param("received", at(after.map(Mark::received).orElse(Instant.EPOCH)))
                .param("ref", after.map(Mark::ref).orElse(""))
                .param("most", most)
                .query((row, n) -> new Listed(submission(row), outcome(row)))
                .list();
    }

    /** Deletes it with all that belongs to it, for good. */
    @Transactional
    public boolean delete(String ref) {
        lock(ref);
        return database.sql("delete from submission where ref = ?").param(ref).update() == 1;
    }

    /** Makes other instances that delete what is old wait until this transaction ends. */
    public void lockOld() {
        database.sql("select name from work_lock where name = 'retention' for update")
                .query(String.class)
                .single();
    }

    /** The names of all that were received before a moment. */
    public List<String> receivedBefore(Instant moment) {
        return database.sql("select ref from submission where received < ? order by received")
                .param(at(moment))
                .query(String.class)
                .list();
    }

    private static Optional<Outcome> outcome(ResultSet row) throws SQLException {
        String headline = row.getString("headline");
        return headline == null
                ? Optional.empty()
                : Optional.of(new Outcome(
                        row.getObject("as_at", LocalDate.class),
                        headline,
                        row.getInt("must_fix"),
                        instant(row, "checked")));
    }

    private static Submission submission(ResultSet row) throws SQLException {
        return new Submission(
                row.getString("ref"),
                row.getString("place"),
                row.getString("system"),
                row.getString("name"),
                row.getString("owner"),
                instant(row, "received"),
                row.getObject("today", LocalDate.class),
                Optional.ofNullable(row.getString("previous")));
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
