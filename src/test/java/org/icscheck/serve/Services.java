package org.icscheck.serve;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Starts the service for tests: on a database in a folder, or on a real PostgreSQL. */
public final class Services {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    private Services() {}

    /** On a database in this folder. */
    public static Service inFolder(Path folder, Clock clock, Map<String, String> more) {
        return Service.start(
                new Service.Settings(0, null, Objects.requireNonNull(folder, "no folder yet"), null, more), clock);
    }

    /** On PostgreSQL, as these settings of {@link #newDatabase} say. */
    public static Service onPostgres(Map<String, String> database, Path folder, Clock clock, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(database);
        all.putAll(more);
        return Service.start(
                new Service.Settings(0, null, Objects.requireNonNull(folder, "no folder yet"), null, all), clock);
    }

    /** A new database on the one PostgreSQL of this run, with its two users made as docs/operating.md says. */
    public static synchronized Map<String, String> newDatabase() {
        String name = "icscheck_" + DATABASES.incrementAndGet();
        Map<String, String> settings = Map.of(
                "icscheck.database.url",
                server().getJdbcUrl("postgres", name).replaceAll("[?].*", ""),
                "icscheck.database.owner",
                name + "_owner",
                "icscheck.database.owner-password",
                "o'wner",
                "icscheck.database.user",
                name,
                "icscheck.database.password",
                "se'rvice");
        try (Connection all = server().getPostgresDatabase().getConnection();
                var statement = all.createStatement()) {
            statement.execute("create role " + name + "_owner login password 'o''wner'");
            statement.execute("create role " + name + " login password 'se''rvice'");
            statement.execute("create database " + name + " owner " + name + "_owner");
            statement.execute("revoke temporary on database " + name + " from public");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        try (Connection inside = server().getDatabase("postgres", name).getConnection();
                var statement = inside.createStatement()) {
            statement.execute("revoke create on schema public from public");
            statement.execute("grant create on schema public to " + name + "_owner");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return settings;
    }

    /** A connection as the owner: what somebody with the keys to the database could do. */
    public static Connection asOwner(Service service) throws SQLException {
        return DriverManager.getConnection(
                service.setting("icscheck.database.url"),
                service.setting("icscheck.database.owner"),
                service.setting("icscheck.database.owner-password"));
    }

    private static synchronized EmbeddedPostgres server() {
        EmbeddedPostgres running = server;
        if (running == null) {
            try {
                running = EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server = running;
        }
        return running;
    }
}
