package org.icscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.icscheck.serve.Service;
import org.icscheck.testing.Client;
import org.icscheck.testing.Client.Answer;
import org.icscheck.testing.Client.Field;
import org.icscheck.testing.Client.File;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was checked by a service that was stopped long ago comes out the same, and what was tampered with is told. */
class ReplayCommandTest {

    @TempDir
    Path folder;

    private String ref = "";
    private byte[] report = {};

    @BeforeEach
    void check_a_place_with_a_reading_put_right_and_stop() throws IOException {
        byte[] bury = Files.readAllBytes(Path.of("samples", "public-papers", "bury-2021.yaml"));
        // The day of the check is long past: what comes out must not depend on today.
        Clock then = Clock.fixed(Instant.parse("2022-08-01T12:00:00Z"), ZoneOffset.UTC);
        try (Service service = Service.start(new Service.Settings(0, null, folder, null), then)) {
            Client person = new Client(service.port());
            Answer read =
                    person.submit(person.get("/check"), "/check", List.of(), List.of(new File("bury.yaml", bury)));
            ref = read.path().split("/")[2];
            String seat = read.page().select("tr[id^=seat-] a").attr("href");
            person.submit(person.get(seat), seat, List.of(new Field("sectors", "healthwatch")), List.of());
            Answer done = person.submit(
                    person.get("/check/" + ref + "/read"), "/check/" + ref + "/run", List.of(), List.of());
            for (int i = 0; i < 600 && done.path().endsWith("/running"); i++) {
                done = person.get(done.path());
            }
            report = person.get("/report/" + ref + "/download/json").body();
        }
    }

    private record Run(int status, String out, String err) {}

    private Run replay(String... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] arguments = Stream.concat(Stream.of("replay", "--data", folder.toString()), Stream.of(more))
                .toArray(String[]::new);
        int status = Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private void alter(String sql, Object... values) throws SQLException {
        try (Connection database = DriverManager.getConnection(
                        "jdbc:h2:file:" + folder.toAbsolutePath().resolve("icscheck")
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                        "icscheck_owner",
                        "");
                PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void the_same_bytes_come_out_after_a_restart_and_an_altered_report_or_file_is_told() throws Exception {
        assertThat(report.length).isGreaterThan(10_000);
        Path again = folder.resolve("again.json");
        Run same = replay(ref, "-o", again.toString());
        assertThat(same.status()).as(same.err()).isZero();
        assertThat(same.out()).isEqualTo("The same report, byte for byte (" + report.length + " bytes).\n");
        assertThat(Files.readAllBytes(again)).isEqualTo(report);

        assertThat(replay("a".repeat(26)).status()).isEqualTo(2);

        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(other)) {
            zip.write(new String(report, StandardCharsets.UTF_8)
                    .replaceFirst("not-met", "met")
                    .getBytes(StandardCharsets.UTF_8));
        }
        alter("update evaluation set json = ? where ref = ?", other.toByteArray(), ref);
        Run altered = replay(ref);
        assertThat(altered.status()).isEqualTo(1);
        assertThat(altered.out()).startsWith("Altered since it was kept, by its checksum: the report.");

        alter("update submission_file set bytes = ? where ref = ?", new byte[] {'{', '}'}, ref);
        assertThat(replay(ref).out()).startsWith("Altered since it was kept, by its checksum: bury.yaml, the report.");
    }
}
