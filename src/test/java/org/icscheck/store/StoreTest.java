package org.icscheck.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.icscheck.serve.Service;
import org.icscheck.serve.Services;
import org.icscheck.store.Submissions.Correction;
import org.icscheck.store.Submissions.Evaluation;
import org.icscheck.store.Submissions.Listed;
import org.icscheck.store.Submissions.StoredFile;
import org.icscheck.store.Submissions.Submission;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What both databases have to do alike. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoreTest {

    private static final Instant NOON = Instant.parse("2026-07-14T12:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private Service service;

    @SuppressWarnings("NullAway.Init")
    private Submissions submissions;

    @SuppressWarnings("NullAway.Init")
    private Audit audit;

    abstract Service start(Path folder, Clock clock);

    @BeforeAll
    void start() {
        service = start(folder, Clock.fixed(NOON, ZoneOffset.UTC));
        submissions = service.part(Submissions.class);
        audit = service.part(Audit.class);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    /** As the code of the service reaches the database: the very pool it uses. */
    private void asService(String sql) throws SQLException {
        try (Connection connection = service.part(DataSource.class).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection connection = Services.asOwner(service);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit set detail = 'nothing happened'",
                "delete from audit",
                "truncate table audit",
                "drop table audit",
                "alter table audit add column more int",
                "create table mine (id int)",
                "update submission set place = 'elsewhere'",
                "update submission_file set name = 'other'",
                "update evaluation set headline = 'ready'",
                "update correction set represents = ''",
                "update chosen_day set as_at = date '2022-07-01'",
                "delete from flyway_schema_history"
            })
    void the_service_is_refused_what_would_change_what_it_recorded(String attempt) throws SQLException {
        audit.add(NOON, "somebody", "upload", "ref", "");
        assertThatThrownBy(() -> asService(attempt))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isIn("42501", "90096"));
        assertThat(audit.broken()).isEmpty();
    }

    @Test
    void an_entry_the_owner_of_the_database_changed_breaks_the_chain() throws SQLException {
        audit.add(NOON, "ann", "upload", "one", "");
        audit.add(NOON, "bob", "delete", "two", "");
        audit.add(NOON, "cyd", "check", "three", "");
        assertThat(audit.broken()).isEmpty();
        long second = audit.entries(1, 10_000).stream()
                .filter(entry -> entry.account().equals("bob"))
                .findFirst()
                .orElseThrow()
                .number();

        asOwner("update audit set account = 'ann' where number = " + second);
        assertThat(audit.broken()).contains(second);
        asOwner("update audit set account = 'bob' where number = " + second);
        assertThat(audit.broken()).isEmpty();

        asOwner("create table kept as select * from audit where number = " + second);
        asOwner("delete from audit where number = " + second);
        assertThat(audit.broken()).contains(second);
        asOwner("insert into audit select * from kept");
        asOwner("drop table kept");
        assertThat(audit.broken()).isEmpty();
    }

    @Test
    void every_table_says_what_the_service_may_do_with_it() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection owner = Services.asOwner(service);
                var found = owner.getMetaData().getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        assertThat(tables).contains("audit", "submission", "flyway_schema_history");
        tables.remove("flyway_schema_history");
        for (String table : tables) {
            JdbcClient.create(service.part(DataSource.class))
                    .sql("select count(*) from " + table)
                    .query(Integer.class)
                    .single();
        }
    }

    @Test
    void entries_added_at_the_same_time_stand_in_one_line() throws Exception {
        long before = audit.entries(1, 10_000).size();
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> adding = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                String subject = "at-once-" + i;
                adding.add(() -> {
                    audit.add(NOON, "many", "upload", subject, "");
                    return null;
                });
            }
            for (Future<Void> added : many.invokeAll(adding)) {
                added.get();
            }
        } finally {
            many.shutdown();
        }
        assertThat(audit.entries(1, 10_000)).hasSize((int) before + 80);
        assertThat(audit.broken()).isEmpty();
    }

    @Test
    void what_was_handed_over_comes_back_to_the_byte() {
        byte[] bytes = {0, 1, -1, 127, -128, 13, 10};
        Submission submission = submission("bytes", "bury", "gm", "ann");
        submissions.add(submission, List.of(new StoredFile("bury–1.yaml", "ab".repeat(32), bytes)), List.of());
        assertThat(submissions.submission("bytes")).contains(submission);
        assertThat(submissions.files("bytes")).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("bury–1.yaml");
            assertThat(file.sha256()).isEqualTo("ab".repeat(32));
            assertThat(file.bytes()).isEqualTo(bytes);
        });
    }

    @Test
    void a_submission_of_which_a_file_cannot_be_kept_is_not_kept_at_all() {
        StoredFile tooLong = new StoredFile("x".repeat(301), "ab".repeat(32), new byte[1]);
        assertThatThrownBy(() -> submissions.add(submission("half", "bury", "gm", "ann"), List.of(tooLong), List.of()))
                .isInstanceOf(org.springframework.dao.DataAccessException.class);
        assertThat(submissions.submission("half")).isEmpty();
    }

    @Test
    void a_check_counts_only_with_the_corrections_it_knew_and_closes_the_submission() {
        submissions.add(submission("closing", "bury", "gm", "ann"), List.of(), List.of());
        assertThat(submissions.correct("closing", correction("/places/0"))).isTrue();
        assertThat(submissions.finish(evaluation("closing"), 0)).isFalse();
        assertThat(submissions.finish(evaluation("closing"), 1)).isTrue();
        assertThat(submissions.finish(evaluation("closing"), 1)).isFalse();
        assertThat(submissions.correct("closing", correction("/places/1"))).isFalse();
        assertThat(submissions.corrections("closing")).hasSize(1);
        assertThat(submissions.evaluation("closing"))
                .hasValueSatisfying(kept -> assertThat(kept.packs()).containsExactly("a 1", "b 2"));
        assertThat(submissions.correct("nowhere", correction("/places/0"))).isFalse();
    }

    @Test
    void a_check_counts_only_as_at_the_day_chosen_last() {
        submissions.add(submission("dated", "bury", "gm", "ann"), List.of(), List.of());
        assertThat(submissions.chosenDay("dated")).isEmpty();
        Evaluation made = evaluation("dated");
        assertThat(submissions.chooseDay("dated", made.asAt(), "ann", NOON)).isTrue();
        assertThat(submissions.chooseDay("dated", made.asAt().plusDays(1), "ann", NOON))
                .isTrue();
        assertThat(submissions.chosenDay("dated")).hasValue(made.asAt().plusDays(1));
        assertThat(submissions.finish(made, 0)).as("made of another day").isFalse();
        assertThat(submissions.chooseDay("dated", made.asAt(), "ann", NOON)).isTrue();
        assertThat(submissions.finish(made, 0)).isTrue();
        assertThat(submissions.chooseDay("dated", made.asAt().plusDays(1), "ann", NOON))
                .as("closed with the check")
                .isFalse();
        assertThat(submissions.delete("dated")).isTrue();
        assertThat(submissions.chosenDay("dated")).isEmpty();
    }

    @Test
    void corrections_made_at_the_same_time_are_all_kept() throws Exception {
        submissions.add(submission("busy", "bury", "gm", "ann"), List.of(), List.of());
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> adding = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                String pointer = "/places/0/boards/0/seats/" + i;
                adding.add(() -> submissions.correct("busy", correction(pointer)));
            }
            for (Future<Boolean> added : many.invokeAll(adding)) {
                assertThat(added.get()).isTrue();
            }
        } finally {
            many.shutdown();
        }
        assertThat(submissions.corrections("busy")).hasSize(24);
    }

    @Test
    void deleting_leaves_nothing_of_it() throws SQLException {
        submissions.add(
                submission("going", "bury", "gm", "ann"),
                List.of(new StoredFile("a.yaml", "ab".repeat(32), new byte[10])),
                List.of(correction("/places/0")));
        assertThat(submissions.finish(evaluation("going"), 1)).isTrue();
        assertThat(submissions.delete("going")).isTrue();
        assertThat(submissions.delete("going")).isFalse();
        try (Connection owner = Services.asOwner(service);
                Statement statement = owner.createStatement()) {
            for (String table :
                    List.of("submission", "submission_file", "submission_lock", "correction", "evaluation")) {
                try (var rows = statement.executeQuery("select count(*) from " + table + " where ref = 'going'")) {
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getInt(1)).as(table).isZero();
                }
            }
        }
    }

    @Test
    void a_list_holds_what_the_scope_sees_and_nothing_else() {
        submissions.add(submission("l-bury", "l-bury", "l-gm", "l-ann"), List.of(), List.of());
        submissions.add(submission("l-bolton", "l-bolton", "l-gm", "l-bob"), List.of(), List.of());
        submissions.add(submission("l-leeds", "l-leeds", "l-wy", "l-ann"), List.of(), List.of());
        submissions.add(submission("l-unread", "", "", "l-ann"), List.of(), List.of());
        List<Scope> scopes = List.of(
                new Scope("l-ann", Set.of("l-bury"), Set.of(), false),
                new Scope("l-ann", Set.of(), Set.of(), false),
                new Scope("l-bob", Set.of("l-bolton", "l-leeds"), Set.of(), false),
                new Scope("l-cyd", Set.of(), Set.of("l-gm"), false),
                new Scope("l-cyd", Set.of(""), Set.of(""), false),
                Scope.NOTHING,
                new Scope("l-dee", Set.of(), Set.of(), true));
        for (Scope scope : scopes) {
            for (String place : List.of("", "l-bury", "l-leeds")) {
                assertThat(refs(submissions.list(scope, place, 0, 1_000)))
                        .as("%s asks for “%s”", scope, place)
                        .containsExactlyInAnyOrderElementsOf(
                                List.of("l-bury", "l-bolton", "l-leeds", "l-unread").stream()
                                        .filter(ref -> scope.sees(
                                                submissions.submission(ref).orElseThrow()))
                                        .filter(ref -> place.isEmpty() || ref.equals(place))
                                        .toList());
            }
        }
        assertThat(refs(submissions.list(scopes.get(0), "", 0, 10))).containsExactlyInAnyOrder("l-bury", "l-unread");
        assertThat(refs(submissions.list(scopes.get(1), "", 0, 10))).containsExactly("l-unread");
        assertThat(refs(submissions.list(scopes.get(3), "", 0, 10))).containsExactlyInAnyOrder("l-bury", "l-bolton");
        assertThat(refs(submissions.list(scopes.get(4), "", 0, 10))).isEmpty();
        assertThat(refs(submissions.list(Scope.NOTHING, "", 0, 10))).isEmpty();
    }

    private static List<String> refs(List<Listed> listed) {
        return listed.stream()
                .map(one -> one.submission().ref())
                .filter(ref -> ref.startsWith("l-"))
                .toList();
    }

    private static Submission submission(String ref, String place, String system, String owner) {
        return new Submission(
                ref, place, system, "Bury", owner, NOON, LocalDate.parse("2026-07-14"), Optional.of("earlier"));
    }

    private static Correction correction(String pointer) {
        return new Correction("a.yaml", pointer, List.of("acute-services", "healthwatch"), "ann", NOON);
    }

    private static Evaluation evaluation(String ref) {
        return new Evaluation(
                ref,
                "sha256:1",
                "0.3.0",
                LocalDate.parse("2026-07-14"),
                List.of("a 1", "b 2"),
                "not-ready",
                3,
                NOON,
                new byte[] {1},
                "cd".repeat(32),
                new byte[] {2});
    }

    static Map<String, String> nothingMore() {
        return Map.of();
    }
}
