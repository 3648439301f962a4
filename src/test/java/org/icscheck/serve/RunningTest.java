package org.icscheck.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.icscheck.access.Registrar;
import org.icscheck.access.Role;
import org.icscheck.access.Visitor;
import org.icscheck.api.ApiSettings;
import org.icscheck.check.Version;
import org.icscheck.serve.Browser.Page;
import org.icscheck.service.Desk;
import org.icscheck.service.Retention;
import org.icscheck.service.Upload;
import org.icscheck.store.Audit;
import org.icscheck.store.Submissions;
import org.icscheck.testing.Client;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What whoever runs the service rests on: docs/operating.md, held to what the service does. */
class RunningTest {

    private static final String PASSWORD = "three old oak trees";
    private static final Path BURY = Path.of("samples", "public-papers", "bury-2021.yaml");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static String ref(Service service) throws IOException {
        Desk desk = service.part(Desk.class);
        String ref = desk.takeIn(
                Visitor.LOCAL,
                List.of(new Upload("bury-2021.yaml", Files.readAllBytes(BURY))),
                java.util.Optional.empty());
        desk.check(Visitor.LOCAL, ref);
        return ref;
    }

    @Test
    void health_is_open_and_figures_are_for_those_who_have_the_token() {
        try (Service service = Services.inFolder(
                folder, Clock.systemUTC(), Map.of("icscheck.access", "accounts", "icscheck.metrics-token", "t0ken"))) {
            Browser browser = new Browser(service.port());

            for (String part : List.of("", "/readiness", "/liveness")) {
                Page health = browser.ask(HttpRequest.newBuilder(browser.home().resolve("/actuator/health" + part)));
                assertThat(health.status()).as(part).isEqualTo(200);
                assertThat(health.text()).as(part).contains("\"status\":\"UP\"").doesNotContain("h2");
            }
            assertThat(browser.open("/actuator/prometheus").status()).isEqualTo(401);
            assertThat(figures(browser, "wrong").status()).isEqualTo(401);
            assertThat(figures(browser, "t0ken").text())
                    .contains(
                            "http_server_requests_seconds_count", "jvm_memory_used_bytes", "uri=\"/actuator/health\"");
            assertThat(browser.open("/actuator/env").status()).isEqualTo(401);
        }
    }

    private static Page figures(Browser browser, String token) {
        return browser.ask(HttpRequest.newBuilder(browser.home().resolve("/actuator/prometheus"))
                .header("Authorization", "Bearer " + token));
    }

    /** An upload whose last byte has not been sent: it is being worked on for as long as a test wants. */
    private static final class Slow implements AutoCloseable {

        private static final String REST = "rmat: x\r\n--x--\r\n";

        private final Socket socket;

        Slow(int port) throws IOException {
            socket = new Socket("127.0.0.1", port);
            socket.setSoTimeout(60_000);
            String file =
                    "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.yaml\"\r\n\r\nformat: x\r\n--x--\r\n";
            send("POST /api/v1/checks HTTP/1.1\r\nHost: localhost\r\nX-Requested-With: test\r\nConnection: close\r\n"
                    + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: " + file.length() + "\r\n\r\n"
                    + file.substring(0, file.length() - REST.length()));
        }

        private void send(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        }

        /** Sends the rest and gives the answer. */
        String finish() throws IOException {
            send(REST);
            try (InputStream in = socket.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    /** Until a request is being worked on. */
    private static void awaitTaken(Service service, int free) throws InterruptedException {
        while (free(service) != free) {
            Thread.sleep(20);
        }
    }

    private static int free(Service service) {
        return (int)
                service.part(MeterRegistry.class).get(Requests.FREE).gauge().value();
    }

    @Test
    void more_than_it_can_work_on_is_asked_to_come_back_and_health_is_told_all_the_same() throws Exception {
        try (Service service = Services.inFolder(folder, Clock.systemUTC(), Map.of("icscheck.limits.requests", "1"))) {
            Browser browser = new Browser(service.port());
            try (Slow slow = new Slow(service.port())) {
                awaitTaken(service, 0);

                Page busy = browser.open("/requirements");

                assertThat(busy.status()).isEqualTo(503);
                assertThat(busy.header("Retry-After")).isEqualTo("10");
                assertThat(busy.text()).contains("Nothing you sent before is lost");
                assertThat(browser.ask(HttpRequest.newBuilder(browser.home().resolve("/actuator/health/readiness")))
                                .status())
                        .isEqualTo(200);
                assertThat(slow.finish()).startsWith("HTTP/1.1 409");
            }
            awaitTaken(service, 1);
            assertThat(browser.open("/requirements").status()).isEqualTo(200);
        }
    }

    @Test
    void a_check_that_takes_too_long_is_ended_and_said_to_be_and_nothing_is_kept() throws IOException {
        try (Service service =
                Services.inFolder(folder, Clock.systemUTC(), Map.of("icscheck.limits.evaluation", "0s"))) {
            Client person = new Client(service.port());

            Client.Answer upload = person.submit(
                    person.get("/check"),
                    "/check",
                    List.of(),
                    List.of(new Client.File("bury-2021.yaml", Files.readAllBytes(BURY))));

            assertThat(upload.status()).isEqualTo(422);
            assertThat(upload.page().select(".nhsuk-error-summary").text())
                    .contains(
                            "This takes longer than the 0 seconds one check may take here. Hand over fewer places at once");
            assertThat(service.part(Desk.class).list(Visitor.LOCAL, "", 0, 10)).isEmpty();
        }
    }

    @Test
    void what_was_kept_is_not_lost_when_it_takes_too_long_later_and_the_page_says_why() throws IOException {
        String ref;
        try (Service service = Services.inFolder(folder, Clock.systemUTC(), Map.of())) {
            ref = ref(service);
        }
        try (Service service =
                Services.inFolder(folder, Clock.systemUTC(), Map.of("icscheck.limits.evaluation", "0s"))) {
            Page report = new Browser(service.port()).open("/report/" + ref);

            assertThat(report.status()).isEqualTo(422);
            assertThat(report.html().select("main").text())
                    .contains("We could not do this", "This takes longer than", "kept as it was");
        }
        try (Service service = Services.inFolder(folder, Clock.systemUTC(), Map.of())) {
            assertThat(new Browser(service.port()).open("/report/" + ref).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_fault_is_told_with_a_reference_and_nothing_of_the_inside() throws Exception {
        try (Service service = Services.inFolder(folder, Clock.systemUTC(), Map.of())) {
            // The database is gone.
            service.part(DataSource.class).unwrap(HikariDataSource.class).close();

            Page page = new Browser(service.port()).open("/reports");

            assertThat(page.status()).isEqualTo(500);
            assertThat(page.html().select("h1").text()).isEqualTo("Something went wrong");
            assertThat(page.html().select("main").text()).containsPattern("Reference: [0-9a-f]{8}");
            assertThat(page.text()).doesNotContain("java.", "Exception", "org.", "Hikari");
        }
    }

    @Test
    void the_page_of_faults_is_no_page_of_its_own() {
        try (Service service = Services.inFolder(folder, Clock.systemUTC(), Map.of())) {
            assertThat(new Browser(service.port()).open("/error").status()).isEqualTo(404);
        }
    }

    @Test
    void a_stop_lets_what_is_under_way_finish_and_takes_nothing_new() throws Exception {
        Service service = Services.inFolder(folder, Clock.systemUTC(), Map.of());
        int port = service.port();
        try (Slow slow = new Slow(port)) {
            awaitTaken(service, Integer.parseInt(service.setting("icscheck.limits.requests")) - 1);

            CompletableFuture<Void> stopped = CompletableFuture.runAsync(service::close);
            while (answers(port)) {
                Thread.sleep(20);
            }

            assertThat(stopped).isNotDone();
            assertThat(slow.finish()).startsWith("HTTP/1.1 409");
            stopped.join();
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void what_is_kept_long_enough_is_deleted_and_the_trail_says_so() throws IOException {
        MovableClock clock = new MovableClock(Instant.parse("2026-07-14T09:00:00Z"));
        try (Service service = Services.inFolder(folder, clock, Map.of("icscheck.retention-days", "30"))) {
            String old = ref(service);
            clock.pass(Duration.ofDays(20));
            String young = ref(service);
            clock.pass(Duration.ofDays(11));

            assertThat(service.part(Retention.class).run()).isEqualTo(1);

            Submissions kept = service.part(Submissions.class);
            assertThat(kept.submission(old)).isEmpty();
            assertThat(kept.files(old)).isEmpty();
            assertThat(kept.evaluation(old)).isEmpty();
            assertThat(kept.submission(young)).isPresent();
            Audit audit = service.part(Audit.class);
            assertThat(audit.find("", "delete", old, Long.MAX_VALUE, 5))
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry.account()).isEqualTo("icscheck");
                        assertThat(entry.detail()).isEqualTo("kept for 30 days");
                    });
            assertThat(service.part(Retention.class).run()).isZero();
        }
    }

    @Test
    void without_a_number_of_days_everything_stays() throws IOException {
        MovableClock clock = new MovableClock(Instant.parse("2026-07-14T09:00:00Z"));
        try (Service service = Services.inFolder(folder, clock, Map.of())) {
            String ref = ref(service);
            clock.pass(Duration.ofDays(4000));

            assertThat(service.part(Retention.class).run()).isZero();
            assertThat(service.part(Submissions.class).submission(ref)).isPresent();
        }
    }

    @Test
    void a_copy_of_the_folder_made_while_it_is_stopped_is_a_backup(@TempDir Path copies) throws IOException {
        String ref;
        byte[] report;
        try (Service service = Services.inFolder(folder, Clock.systemUTC(), Map.of())) {
            ref = ref(service);
            report = kept(service, ref);
        }
        Path copy = copies.resolve("restored");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Path target = copy.resolve(folder.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }

        try (Service restored = Services.inFolder(copy, Clock.systemUTC(), Map.of())) {
            assertThat(kept(restored, ref)).isEqualTo(report);
            assertThat(restored.part(Audit.class).broken()).isEmpty();
            assertThat(new Browser(restored.port()).open("/report/" + ref).status())
                    .isEqualTo(200);
        }
    }

    private static byte[] kept(Service service, String ref) {
        return service.part(Submissions.class).evaluation(ref).orElseThrow().json();
    }

    @Test
    void behind_a_proxy_with_tls_addresses_are_the_proxys_and_cookies_go_over_tls_alone() {
        try (Service service = Services.inFolder(
                folder,
                Clock.systemUTC(),
                Map.of("icscheck.access", "accounts", "server.forward-headers-strategy", "framework"))) {
            Browser browser = new Browser(service.port());

            Page page =
                    browser.ask(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + "/sign-in"))
                            .header("Accept", "text/html")
                            .header("X-Forwarded-Proto", "https")
                            .header("X-Forwarded-Host", "check.example.org"));

            assertThat(page.status()).isEqualTo(200);
            assertThat(page.header("Strict-Transport-Security")).contains("max-age=31536000");
            assertThat(page.response().headers().allValues("Set-Cookie"))
                    .isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
        }
    }

    @Test
    void the_log_for_machines_has_a_line_for_each_request_and_names_nobody_and_nothing() throws IOException {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try (Service service = Services.inFolder(
                folder, Clock.systemUTC(), Map.of("icscheck.access", "accounts", "icscheck.log", "ecs"))) {
            String first = service.greeting().replaceAll("(?s).*/set-up/(\\S+).*", "$1");
            Registrar registrar = service.part(Registrar.class);
            registrar.choose(first, "margaret.o-neill", PASSWORD);
            Browser browser = new Browser(service.port());
            browser.signIn("margaret.o-neill", "a wrong passphrase");
            browser.signIn("margaret.o-neill", PASSWORD);
            browser.open("/requirements?words=Wetherfield");
            browser.open("/report/Wetherfield");
            browser.open("/template/%00Wetherfield");
            browser.open("/reports?page=Wetherfield");
            browser.open("/admin/audit?before=Wetherfield");
            for (String file : List.of(
                    Files.readString(BURY).replace("Bury", "Wetherfield"),
                    "format: icscheck/submission/v1\nWetherfield: [",
                    "\u0000Wetherfield",
                    "[".repeat(5000) + "Wetherfield")) {
                upload(browser, "Wetherfield of M O'Neill.yaml", file);
            }
            upload(browser, "Wetherfield.xlsx", "PK Wetherfield");
            registrar.add(
                    Visitor.of("margaret.o-neill", Role.ADMINISTRATOR, Set.of(), Set.of()),
                    "wetherfield.lead",
                    Role.PLACE_LEAD,
                    Set.of("wetherfield"),
                    Set.of());
        } finally {
            System.setErr(before);
        }

        List<String> lines = log.toString(StandardCharsets.UTF_8).lines().toList();

        assertThat(lines)
                .hasSizeGreaterThan(10)
                .allSatisfy(line ->
                        assertThat(new JsonMapper().readTree(line).isObject()).isTrue());
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                "\"route\":\"/report/{ref}\"", "\"status_code\":404", "\"trace\"", Version.current()));
        assertThat(log.toString(StandardCharsets.UTF_8))
                .doesNotContainIgnoringCase("wetherfield")
                .doesNotContainIgnoringCase("margaret")
                .doesNotContainIgnoringCase("neill")
                .doesNotContain("oak trees")
                .doesNotContain("passphrase");
    }

    /** An upload as a browser sends it. */
    private static void upload(Browser browser, String name, String file) {
        Page page = browser.open("/check");
        browser.ask(HttpRequest.newBuilder(browser.home().resolve("/check"))
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "--x\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
                                + browser.token(page)
                                + "\r\n--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
                                + name + "\"\r\n\r\n" + file + "\r\n--x--\r\n")));
    }

    /** A row of the table of settings: names, one after the other, and the default. */
    private static final Pattern ROW = Pattern.compile("^\\| (`[^|]+) \\| ([^|]*)\\|.*");

    @Test
    void the_table_of_settings_has_every_setting_and_its_default() throws IOException {
        Map<String, String> told = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("docs", "operating.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                String stem = "";
                String[] defaults = row.group(2).split(",");
                String[] names = row.group(1).split(",");
                for (int i = 0; i < names.length; i++) {
                    String name = names[i].strip().replace("`", "");
                    if (name.startsWith(".")) {
                        name = stem.substring(0, stem.lastIndexOf('.')) + name;
                    } else {
                        stem = name;
                    }
                    told.put(
                            name,
                            defaults[Math.min(i, defaults.length - 1)].strip().replace("`", ""));
                }
            }
        }
        Properties there = new Properties();
        try (InputStream in = RunningTest.class.getResourceAsStream("/application.properties")) {
            there.load(in);
        }

        Set<String> settings = new TreeSet<>(there.stringPropertyNames());
        settings.removeIf(name -> !name.startsWith("icscheck."));
        settings.addAll(names("icscheck.oidc.", org.icscheck.access.AccessSettings.Oidc.class));
        settings.addAll(names("icscheck.api.", ApiSettings.class));
        settings.addAll(Set.of(
                "icscheck.data",
                "icscheck.public-address",
                "icscheck.metrics-token",
                "server.port",
                "server.address",
                "server.forward-headers-strategy"));

        assertThat(told.keySet()).isEqualTo(settings);
        told.forEach((name, value) -> {
            String real = there.getProperty(name, "");
            if (!real.contains("${") && !real.isEmpty()) {
                assertThat(value).as(name).isEqualTo(real);
            }
        });
        ApiSettings api;
        try (Service service = Services.inFolder(folder, Clock.systemUTC(), Map.of())) {
            api = service.part(ApiSettings.class);
        }
        assertThat(told)
                .containsEntry("icscheck.api.requests-per-minute", Integer.toString(api.requestsPerMinute()))
                .containsEntry("icscheck.api.uploads-per-hour", Integer.toString(api.uploadsPerHour()))
                .containsEntry("icscheck.api.patience", api.patience().toSeconds() + "s");
    }

    private static Set<String> names(String stem, Class<? extends Record> type) {
        Set<String> names = new TreeSet<>();
        for (var part : type.getRecordComponents()) {
            names.add(stem + part.getName().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT));
        }
        return names;
    }
}
