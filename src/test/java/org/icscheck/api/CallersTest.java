package org.icscheck.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.icscheck.access.TokenScope;
import org.icscheck.access.Tokens;
import org.icscheck.access.Visitor;
import org.icscheck.api.Api.Got;
import org.icscheck.api.Api.Part;
import org.icscheck.store.Audit;
import org.icscheck.store.Usage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may ask, what for and how often; and the page where tokens are made. */
class CallersTest {

    private static final int REQUESTS = 8;
    private static final int UPLOADS = 2;

    @TempDir
    static Path data;

    private static Api api;

    @BeforeAll
    static void start() {
        api = Api.start(
                data,
                Map.of(
                        "icscheck.api.requests-per-minute", Integer.toString(REQUESTS),
                        "icscheck.api.uploads-per-hour", Integer.toString(UPLOADS)));
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void a_token_may_be_used_for_its_scopes_alone() {
        Map<String, TokenScope> needed = Map.of(
                "GET /api/v1/submissions", TokenScope.SUBMISSIONS_READ,
                "DELETE /api/v1/submissions/nowhere", TokenScope.SUBMISSIONS_WRITE,
                "GET /api/v1/packs", TokenScope.REQUIREMENTS_READ,
                "POST /api/v1/checks", TokenScope.CHECK);
        for (TokenScope scope : TokenScope.values()) {
            String token = api.token(Visitor.LOCAL, scope);
            needed.forEach((what, needs) -> {
                String[] parts = what.split(" ");
                Got got = api.ask(parts[0], parts[1]).token(token).send();
                if (needs == scope) {
                    assertThat(got.status()).as(what).isNotIn(401, 403);
                } else {
                    assertThat(got.status()).as(what).isEqualTo(403);
                    assertThat(got.trouble()).isEqualTo("needs-scope");
                    assertThat(got.header("WWW-Authenticate"))
                            .contains("insufficient_scope", "scope=\"" + needs.word() + "\"");
                }
            });
        }
    }

    @Test
    void an_unknown_or_revoked_token_gets_nowhere() {
        String token = api.token(Visitor.LOCAL, TokenScope.REQUIREMENTS_READ);
        assertThat(packs(token).status()).isEqualTo(200);

        Tokens tokens = api.service.part(Tokens.class);
        tokens.of(Visitor.LOCAL).forEach(one -> tokens.revoke(Visitor.LOCAL, one.id()));

        for (String worthless : List.of(token, "icscheck_", "x", token + "x")) {
            Got got = packs(worthless);
            assertThat(got.status()).isEqualTo(401);
            assertThat(got.type()).isEqualTo("application/problem+json");
            assertThat(got.header("WWW-Authenticate")).contains("Bearer", "invalid_token");
        }
    }

    @Test
    void a_token_ends_on_its_day() {
        Tokens.Made made = api.service
                .part(Tokens.class)
                .make(Visitor.LOCAL, "short", Set.of(TokenScope.CHECK), Duration.ofMillis(1));

        assertThat(api.service.part(Clock.class).instant())
                .isAfterOrEqualTo(made.token().created());
        while (!api.service.part(Clock.class).instant().isAfter(made.token().expires())) {
            Thread.onSpinWait();
        }
        assertThat(packs(made.secret()).status()).isEqualTo(401);
    }

    private static Got packs(String token) {
        return api.ask("GET", "/api/v1/packs").token(token).send();
    }

    @Test
    void nothing_from_which_a_token_could_be_had_is_kept() {
        String token = api.token(Visitor.LOCAL, TokenScope.CHECK);

        List<Map<String, Object>> kept = api.service
                .part(JdbcClient.class)
                .sql("select * from api_token")
                .query()
                .listOfRows();

        assertThat(kept).isNotEmpty();
        assertThat(kept.toString()).doesNotContain(token, token.substring("icscheck_".length()));
        assertThat(api.service.part(Audit.class).entries(1, 10_000).toString()).doesNotContain(token);
    }

    @Test
    void what_changes_something_needs_a_header_that_no_form_can_send() {
        Got form =
                api.ask("POST", "/api/v1/submissions").files(Part.of(Api.BURY)).send();

        assertThat(form.status()).isEqualTo(401);
        assertThat(form.json().path("detail").asString()).contains("X-Requested-With");
        assertThat(api.ask("DELETE", "/api/v1/submissions/nowhere").send().status())
                .isEqualTo(401);
        assertThat(api.ask("DELETE", "/api/v1/submissions/nowhere")
                        .here()
                        .send()
                        .status())
                .isIn(404, 429);
    }

    @Test
    void without_a_token_only_this_machine_is_answered_and_only_by_its_name() throws IOException {
        assertThat(raw("Host: icscheck.example.org")).startsWith("HTTP/1.1 421");
        assertThat(raw("Host: localhost\r\nX-Forwarded-For: 192.0.2.7")).startsWith("HTTP/1.1 401");
        assertThat(raw("Host: localhost:8080")).startsWith("HTTP/1.1 200");
    }

    private static String raw(String headers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", api.service.port())) {
            socket.getOutputStream()
                    .write(("GET /api/v1/packs HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return String.valueOf(
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                            .readLine());
        }
    }

    @Test
    void no_session_begins() {
        Got got = packs(api.token(Visitor.LOCAL, TokenScope.REQUIREMENTS_READ));

        assertThat(got.response().headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void who_asks_too_often_is_told_when_to_come_back() {
        String token = api.token(Visitor.LOCAL, TokenScope.REQUIREMENTS_READ);
        String other = api.token(Visitor.LOCAL, TokenScope.REQUIREMENTS_READ);

        List<Got> got = new ArrayList<>();
        // Two spans' worth and one: whenever the minute turns, one of the two is overrun.
        for (int i = 0; i < 2 * REQUESTS + 1; i++) {
            got.add(packs(token));
        }

        assertThat(got.subList(0, REQUESTS))
                .allSatisfy(one -> assertThat(one.status()).isEqualTo(200));
        Got turned = got.stream().filter(one -> one.status() == 429).findFirst().orElseThrow();
        assertThat(turned.trouble()).isEqualTo("too-many");
        assertThat(Integer.parseInt(turned.header("Retry-After"))).isBetween(1, 60);
        assertThat(turned.header("RateLimit-Policy")).isEqualTo("\"requests\";q=" + REQUESTS + ";w=60");
        assertThat(turned.header("RateLimit")).startsWith("\"requests\";r=0;t=");
        assertThat(packs(other).status()).isEqualTo(200);
    }

    @Test
    void uploads_are_counted_by_the_hour() {
        String token = api.token(Visitor.LOCAL, TokenScope.CHECK);

        List<Integer> got = new ArrayList<>();
        for (int i = 0; i < 2 * UPLOADS + 1; i++) {
            got.add(api.ask("POST", "/api/v1/checks")
                    .token(token)
                    .files(Part.of("a.yaml", ""))
                    .send()
                    .status());
        }

        assertThat(got.subList(0, UPLOADS)).containsOnly(422);
        assertThat(got).contains(429);
    }

    @Test
    void a_count_begins_anew_with_each_span_and_is_each_callers_own() {
        Usage usage = api.service.part(Usage.class);
        Instant start = Instant.parse("2026-01-01T10:00:00Z");

        assertThat(usage.count("a", "requests", start)).isEqualTo(1);
        assertThat(usage.count("a", "requests", start)).isEqualTo(2);
        assertThat(usage.count("a", "uploads", start)).isEqualTo(1);
        assertThat(usage.count("b", "requests", start)).isEqualTo(1);
        assertThat(usage.count("a", "requests", start.plusSeconds(60))).isEqualTo(1);
    }

    @Test
    void a_person_makes_a_token_sees_it_once_and_revokes_it() throws IOException, InterruptedException {
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        String form = page(browser, "", "");

        String unnamed = page(browser, "", "_csrf=" + csrf(form) + "&name=&scopes=check&days=30");
        String unscoped = page(browser, "", "_csrf=" + csrf(form) + "&name=Reports&days=30");
        String made = page(
                browser,
                "",
                "_csrf=" + csrf(form) + "&name=Night%20job&scopes=requirements%3Aread&scopes=check&days=30");
        String token = found("id=\"token\"[^>]*>([^<]+)<", made);

        assertThat(unnamed).contains("Enter a name for the token");
        assertThat(unscoped).contains("Select what the token may be used for");
        assertThat(made).contains("Night job");
        assertThat(packs(token).status()).isEqualTo(200);
        String later = page(browser, "", "");
        assertThat(later)
                .contains("Night job", "Check files without keeping them")
                .doesNotContain(token);

        String id = found("Night job.*?/account/tokens/([0-9a-f]+)/revoke", later);
        String revoked = page(browser, "/" + id + "/revoke", "_csrf=" + csrf(later));
        assertThat(revoked).contains("The token was revoked").doesNotContain("Night job");
        assertThat(packs(token).status()).isEqualTo(401);
    }

    private static String page(HttpClient browser, String path, String form) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + api.service.port() + "/account/tokens" + path));
        if (!form.isEmpty()) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form));
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String csrf(String page) {
        return URLEncoder.encode(found("name=\"_csrf\" value=\"([^\"]+)\"", page), StandardCharsets.UTF_8);
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
