package org.icscheck.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.icscheck.serve.Service.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the service needs before it starts, and what it says then. */
class StartingTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void without_passwords_it_listens_to_its_own_machine_alone() {
        for (String address : new String[] {"0.0.0.0", "::", "192.0.2.1"}) {
            assertThatThrownBy(() -> Service.start(new Service.Settings(0, address, folder, null), CLOCK))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining(address)
                    .hasMessageContaining("icscheck.access=accounts");
        }
    }

    @Test
    void without_passwords_it_answers_only_those_who_ask_for_this_machine_by_its_own_names() throws IOException {
        try (Service service = Services.inFolder(folder, CLOCK, Map.of())) {
            assertThat(service.greeting()).contains("nobody is asked for a password", folder.toString());
            for (String host : new String[] {"localhost", "127.0.0.1", "[::1]", "LOCALHOST:" + service.port()}) {
                assertThat(answer(service.port(), "Host: " + host)).as(host).contains(" 200 ");
            }
            for (String host :
                    new String[] {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80", ""}) {
                assertThat(answer(service.port(), "Host: " + host)).as(host).doesNotContain(" 200 ");
            }
            assertThat(answer(service.port(), "Host: evil.example\r\nX-Forwarded-Host: localhost"))
                    .contains(" 421 ");
        }
    }

    private static String answer(int port, String header) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write(("GET / HTTP/1.1\r\n" + header + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().findFirst().orElse("");
        }
    }

    @Test
    void a_wrong_key_to_the_database_is_told_of() {
        Service first = Services.inFolder(folder, CLOCK, Map.of());
        try {
            assertThatThrownBy(() -> Services.inFolder(
                            folder,
                            CLOCK,
                            Map.of("icscheck.database.owner", "somebody", "icscheck.database.owner-password", "x")))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("icscheck.database.owner");
        } finally {
            first.close();
        }
    }

    @Test
    void a_database_user_that_could_change_the_audit_trail_is_refused() {
        Map<String, String> database = new HashMap<>(Services.newDatabase());
        String owner = String.valueOf(database.get("icscheck.database.owner"));

        Map<String, String> same = new HashMap<>(database);
        same.put("icscheck.database.user", owner);
        same.put("icscheck.database.password", "o'wner");
        refused(same, "must not own the audit trail");

        Map<String, String> superuser = new HashMap<>(database);
        superuser.put("icscheck.database.user", "postgres");
        superuser.put("icscheck.database.password", "postgres");
        refused(superuser, "has too many rights");
    }

    @Test
    void a_database_without_the_user_or_not_there_is_told_of() {
        Map<String, String> database = Services.newDatabase();
        Map<String, String> missing = new HashMap<>(database);
        missing.put("icscheck.database.user", "somebody_else");
        refused(missing, "icscheck.database.user");

        Map<String, String> nowhere = new HashMap<>(database);
        nowhere.put("icscheck.database.url", "jdbc:postgresql://127.0.0.1:1/icscheck");
        refused(nowhere, "cannot be opened");
    }

    private void refused(Map<String, String> settings, String words) {
        assertThatThrownBy(() -> Services.onPostgres(settings, folder, CLOCK, Map.of()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(words);
    }

    @Test
    void an_identity_provider_needs_its_settings_and_has_to_answer() {
        assertThatThrownBy(() -> Services.inFolder(folder, CLOCK, Map.of("icscheck.access", "oidc")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("icscheck.oidc.");
        assertThatThrownBy(() -> Services.inFolder(
                        folder,
                        CLOCK,
                        Map.of(
                                "icscheck.access", "oidc",
                                "icscheck.oidc.issuer", "http://127.0.0.1:1",
                                "icscheck.oidc.client-id", "a",
                                "icscheck.oidc.client-secret", "b")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("http://127.0.0.1:1");
    }
}
