package org.icscheck.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.icscheck.access.PasswordSignIn;
import org.icscheck.access.Registrar;
import org.icscheck.access.Role;
import org.icscheck.access.TokenScope;
import org.icscheck.access.Tokens;
import org.icscheck.access.Visitor;
import org.icscheck.access.Visitors;
import org.icscheck.store.Audit;
import org.icscheck.store.Submissions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances on one PostgreSQL, with people and programs sent now to one and now to the other. */
class TwoInstancesTest {

    private static final String PASSWORD = "three old oak trees";
    private static final int REQUESTS = 40;
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Visitor ROOT = Visitor.of("root", Role.ADMINISTRATOR, Set.of(), Set.of());

    @TempDir
    static Path folder;

    private static final List<Service> BOTH = new ArrayList<>();

    @BeforeAll
    static void start() {
        Map<String, String> database = Services.newDatabase();
        Map<String, String> settings = Map.of(
                "icscheck.access",
                "accounts",
                "icscheck.api.requests-per-minute",
                Integer.toString(REQUESTS),
                "icscheck.api.patience",
                "60s");
        // At once, as a deployment starts them: one makes the tables, the other waits for it.
        List<CompletableFuture<Service>> starting = List.of("one", "two").stream()
                .map(name -> CompletableFuture.supplyAsync(
                        () -> Services.onPostgres(database, folder.resolve(name), Clock.systemUTC(), settings)))
                .toList();
        starting.forEach(service -> BOTH.add(service.join()));
        String first = one().greeting().replaceAll("(?s).*/set-up/(\\S+).*", "$1");
        two().part(Registrar.class).choose(first, "root", PASSWORD);
    }

    @AfterAll
    static void stop() {
        BOTH.forEach(Service::close);
    }

    private static Service one() {
        return BOTH.get(0);
    }

    private static Service two() {
        return BOTH.get(1);
    }

    private static void account(String name) {
        String secret = one().part(Registrar.class).add(ROOT, name, Role.PLACE_LEAD, Set.of("bury"), Set.of());
        two().part(Registrar.class).choose(secret, "", PASSWORD);
    }

    private static String token(String name) {
        return one().part(Tokens.class)
                .make(one().part(Visitors.class).account(name), "test", Set.of(TokenScope.values()), Duration.ofDays(1))
                .secret();
    }

    private static HttpResponse<String> ask(Service service, String token, String verb, String path, String... more) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + service.port() + path))
                .header("Authorization", "Bearer " + token);
        if (path.equals("/api/v1/submissions") && verb.equals("POST")) {
            request.header("Content-Type", "multipart/form-data; boundary=x").header("Idempotency-Key", more[0]);
            request.POST(BodyPublishers.ofString(
                    "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"bury.yaml\"\r\n\r\n" + bury()
                            + "\r\n--x--\r\n"));
        } else {
            request.method(verb, BodyPublishers.noBody());
        }
        return HTTP.sendAsync(request.build(), BodyHandlers.ofString()).join();
    }

    private static String bury() {
        try {
            return Files.readString(Path.of("samples", "public-papers", "bury-2021.yaml"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The same request to both at the same moment, several times over. */
    private static List<HttpResponse<String>> atOnce(String token, String verb, String path, String... more) {
        List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            for (Service service : BOTH) {
                asked.add(CompletableFuture.supplyAsync(() -> ask(service, token, verb, path, more)));
            }
        }
        return asked.stream().map(CompletableFuture::join).toList();
    }

    @Test
    void a_session_begun_at_one_is_known_at_the_other_and_ends_at_both() {
        account("walks");
        Browser browser = new Browser(one().port());
        assertThat(browser.signIn("walks", PASSWORD).path()).isEqualTo("/");
        String there = "http://127.0.0.1:" + two().port();

        // Cookies know no ports: the browser sends the other what the first one gave it.
        assertThat(browser.open(there + "/account/password").path()).isEqualTo("/account/password");

        assertThat(browser.send(
                                there + "/sign-out",
                                Map.of("_csrf", browser.token(browser.open(there + "/account/password"))))
                        .path())
                .startsWith("/sign-in");
        assertThat(browser.open("/account/password").path()).isEqualTo("/sign-in");
    }

    @Test
    void one_key_sent_to_both_at_once_takes_one_submission_in_and_it_is_checked_once() {
        account("programs");
        String token = token("programs");

        List<HttpResponse<String>> taken = atOnce(token, "POST", "/api/v1/submissions", "the-one-key");
        Set<String> addresses = new TreeSet<>();
        taken.forEach(one -> addresses.add(one.headers().firstValue("Location").orElse(one.body())));

        assertThat(addresses).hasSize(1);
        String address = addresses.iterator().next();
        String ref = address.replaceAll(".*/", "");

        List<HttpResponse<String>> checked = atOnce(token, "POST", address + "/evaluation");

        assertThat(checked).allSatisfy(one -> assertThat(one.statusCode()).isIn(200, 201));
        assertThat(one().part(Audit.class).find("", "upload", ref, Long.MAX_VALUE, 9))
                .hasSize(1);
        assertThat(one().part(Audit.class).find("", "check", ref, Long.MAX_VALUE, 9))
                .hasSize(1);
        assertThat(ask(one(), token, "GET", address + "/report").body())
                .isEqualTo(ask(two(), token, "GET", address + "/report").body());
        assertThat(two().part(Submissions.class).evaluation(ref)).isPresent();
    }

    @Test
    void requests_are_counted_over_both() {
        account("counted");
        String token = token("counted");

        int refused = 0;
        // Two minutes’ worth and one: whenever the minute turns, one of the two is overrun.
        for (int i = 0; i < 2 * REQUESTS + 1; i++) {
            refused += ask(BOTH.get(i % 2), token, "GET", "/api/v1/packs").statusCode() == 429 ? 1 : 0;
        }

        assertThat(refused).isPositive();
    }

    @Test
    void attempts_to_sign_in_are_counted_over_both() {
        account("guessed");
        for (int i = 0; i < PasswordSignIn.MOST_BY_ACCOUNT; i++) {
            assertThat(new Browser(BOTH.get(i % 2).port())
                            .signIn("guessed", "wrong " + i)
                            .path())
                    .isEqualTo("/sign-in?again");
        }

        for (Service service : BOTH) {
            assertThat(new Browser(service.port()).signIn("guessed", PASSWORD).path())
                    .isEqualTo("/sign-in?wait");
        }
    }

    @Test
    void both_write_one_trail_without_gaps() {
        List<CompletableFuture<Void>> writing = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Service service = BOTH.get(i % 2);
            String subject = "entry " + i;
            writing.add(CompletableFuture.runAsync(
                    () -> service.part(Audit.class).add(Clock.systemUTC().instant(), "test", "try", subject, "")));
        }
        writing.forEach(CompletableFuture::join);

        assertThat(one().part(Audit.class).find("test", "try", "", Long.MAX_VALUE, 100))
                .hasSize(40);
        assertThat(one().part(Audit.class).broken()).isEmpty();
    }
}
