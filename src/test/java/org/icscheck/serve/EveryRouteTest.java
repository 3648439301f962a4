package org.icscheck.serve;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Walks every route as everybody there can be, with the refs, places, accounts and tokens of somebody else filled in. The place
 * is Quillhaven: a stranger’s answers never hold that word, and are those for something that does not exist.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryRouteTest {

    private static final String PASSWORD = "three old oak trees";
    private static final String WORD = "uillhaven";

    private static final String FILE = """
            format: icscheck/submission/v1
            asAt: 2021-04-12
            system: { id: greater-manchester, name: Greater Manchester }
            organisations: [{ id: council, name: Quillhaven Council, type: local-authority }]
            places:
              - id: quillhaven
                name: Quillhaven
                boards:
                  - id: board
                    name: Quillhaven Partnership Board
                    purpose: place-partnership
                    seats:
                      - { organisation: council, post: Director of Public Health }
                      - { post: Quillhaven somebody }
            """;

    /** Who may ask for a route. */
    private enum Who {
        ANYBODY,
        SIGNED_IN,
        HANDS_OVER,
        ADMINISTRATOR,
        /** Those who may see the submission in its address; for all others it is not there. */
        SEES_IT,
        /** The same, and it goes away. */
        DELETES_IT,
        /** Whoever made it; for all others it is not there. */
        MADE_IT
    }

    /** Every route there is: one that is not in this list fails the test until somebody says who may ask for it. */
    private static final Map<String, Who> ROUTES = new TreeMap<>(Map.ofEntries(
            entry("GET /", Who.SIGNED_IN),
            entry("GET /help", Who.SIGNED_IN),
            entry("GET /accessibility", Who.ANYBODY),
            entry("GET /cookies", Who.ANYBODY),
            entry("GET /privacy", Who.ANYBODY),
            entry("GET /contact", Who.ANYBODY),
            entry("GET /sign-in", Who.ANYBODY),
            entry("GET /set-up/{secret}", Who.ANYBODY),
            entry("POST /set-up/{secret}", Who.ANYBODY),
            entry("GET /error", Who.ANYBODY),
            entry("GET /account", Who.SIGNED_IN),
            entry("GET /account/password", Who.SIGNED_IN),
            entry("POST /account/password", Who.SIGNED_IN),
            entry("GET /account/tokens", Who.SIGNED_IN),
            entry("POST /account/tokens", Who.SIGNED_IN),
            entry("POST /account/tokens/{id}/revoke", Who.MADE_IT),
            entry("GET /requirements", Who.SIGNED_IN),
            entry("GET /requirements/{id}", Who.SIGNED_IN),
            entry("GET /requirements/{id}/scenario", Who.SIGNED_IN),
            entry("GET /requirements/{id}/scenario/{file}.feature", Who.SIGNED_IN),
            entry("GET /template", Who.SIGNED_IN),
            entry("GET /template/{name}", Who.SIGNED_IN),
            entry("GET /reports", Who.SIGNED_IN),
            entry("GET /check", Who.HANDS_OVER),
            entry("POST /check", Who.HANDS_OVER),
            entry("GET /check/{ref}/fix", Who.SEES_IT),
            entry("POST /check/{ref}/fix", Who.SEES_IT),
            entry("GET /check/{ref}/file/{number}", Who.SEES_IT),
            entry("GET /check/{ref}/read", Who.SEES_IT),
            entry("GET /check/{ref}/day", Who.SEES_IT),
            entry("POST /check/{ref}/day", Who.SEES_IT),
            entry("POST /check/{ref}/day/today", Who.SEES_IT),
            entry("GET /check/{ref}/seat/{number}", Who.SEES_IT),
            entry("POST /check/{ref}/seat/{number}", Who.SEES_IT),
            entry("POST /check/{ref}/run", Who.SEES_IT),
            entry("GET /check/{ref}/running", Who.SEES_IT),
            entry("GET /report/{ref}", Who.SEES_IT),
            entry("GET /report/{ref}/requirement/{id}", Who.SEES_IT),
            entry("GET /report/{ref}/map", Who.SEES_IT),
            entry("GET /report/{ref}/next", Who.SEES_IT),
            entry("GET /report/{ref}/download/{format}", Who.SEES_IT),
            entry("GET /report/{ref}/kept", Who.SEES_IT),
            entry("GET /report/{ref}/changes", Who.SEES_IT),
            entry("POST /report/{ref}/again", Who.SEES_IT),
            entry("GET /report/{ref}/delete", Who.SEES_IT),
            entry("POST /report/{ref}/delete", Who.DELETES_IT),
            entry("GET /admin/accounts", Who.ADMINISTRATOR),
            entry("POST /admin/accounts", Who.ADMINISTRATOR),
            entry("GET /admin/accounts/{name}", Who.ADMINISTRATOR),
            entry("POST /admin/accounts/{name}", Who.ADMINISTRATOR),
            entry("POST /admin/accounts/{name}/enabled", Who.ADMINISTRATOR),
            entry("POST /admin/accounts/{name}/link", Who.ADMINISTRATOR),
            entry("GET /admin/audit", Who.ADMINISTRATOR),
            entry("GET /admin/audit.csv", Who.ADMINISTRATOR),
            entry("GET /actuator", Who.ADMINISTRATOR),
            entry("GET /actuator/health", Who.ANYBODY),
            entry("GET /actuator/health/**", Who.ANYBODY),
            entry("GET /actuator/prometheus", Who.ADMINISTRATOR),
            entry("GET /api/v1/openapi", Who.ANYBODY),
            entry("GET /api/v1/openapi.yaml", Who.ANYBODY),
            entry("GET /api/v1/problems/{type}", Who.ANYBODY),
            entry("GET /api/v1/packs", Who.SIGNED_IN),
            entry("GET /api/v1/requirements", Who.SIGNED_IN),
            entry("GET /api/v1/requirements/{id}", Who.SIGNED_IN),
            entry("POST /api/v1/checks", Who.SIGNED_IN),
            entry("GET /api/v1/submissions", Who.SIGNED_IN),
            entry("POST /api/v1/submissions", Who.HANDS_OVER),
            entry("GET /api/v1/submissions/{ref}", Who.SEES_IT),
            entry("GET /api/v1/submissions/{ref}/files/{number}", Who.SEES_IT),
            entry("GET /api/v1/submissions/{ref}/readings", Who.SEES_IT),
            entry("PUT /api/v1/submissions/{ref}/readings/{number}", Who.SEES_IT),
            entry("POST /api/v1/submissions/{ref}/evaluation", Who.SEES_IT),
            entry("GET /api/v1/submissions/{ref}/report", Who.SEES_IT),
            entry("GET /api/v1/submissions/{ref}/comparison", Who.SEES_IT),
            entry("DELETE /api/v1/submissions/{ref}", Who.DELETES_IT)));

    /** Everything anybody could think of adding to an address. */
    private static final String GUESSES =
            "?place=quillhaven&from={checked}&with={checked}&older={checked}&account=owner"
                    + "&subject={checked}&ref={checked}&format=json";

    @TempDir
    static Path folder;

    private static Service service;

    /** Somebody with a browser and a token. */
    private record Person(String name, Browser browser, String token, String csrf) {}

    private static final Map<String, Person> PEOPLE = new LinkedHashMap<>();

    private static String checked = "";
    private static String open = "";
    private static String broken = "";
    private static String ownersToken = "";

    @BeforeAll
    static void start() {
        service = Services.inFolder(
                folder,
                new MovableClock(Instant.parse("2026-07-14T09:00:00Z")),
                Map.of(
                        "icscheck.access", "accounts",
                        "icscheck.api.requests-per-minute", "100000",
                        "icscheck.api.uploads-per-hour", "100000",
                        "icscheck.api.patience", "60s"));
        String first = service.greeting().replaceAll("(?s).*/set-up/(\\S+).*", "$1");
        service.part(Registrar.class).choose(first, "administrator", PASSWORD);
        join("owner", Role.PLACE_LEAD, "quillhaven", "");
        join("neighbour", Role.PLACE_LEAD, "stockport", "");
        join("assurance-of-the-system", Role.ASSURANCE, "", "greater-manchester");
        join("assurance-elsewhere", Role.ASSURANCE, "", "cheshire-and-merseyside");
        join("analyst", Role.ANALYST, "quillhaven", "greater-manchester");
        join("moved-on", Role.PLACE_LEAD, "quillhaven", "");
        PEOPLE.put("administrator", enter("administrator"));

        checked = handOver("owner", FILE);
        assertThat(api("owner", "POST", "/api/v1/submissions/" + checked + "/evaluation")
                        .statusCode())
                .isEqualTo(201);
        open = handOver("moved-on", FILE.replace("Public Health", "Adult Services"));
        broken = handOver("owner", FILE.replace("purpose:", "porpoise:"));
        ownersToken = service.part(Tokens.class)
                .of(service.part(Visitors.class).account("owner"))
                .get(0)
                .id();
        service.part(Registrar.class).change(root(), "moved-on", Role.PLACE_LEAD, Set.of("stockport"), Set.of());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Visitor root() {
        return Visitor.of("administrator", Role.ADMINISTRATOR, Set.of(), Set.of());
    }

    private static void join(String name, Role role, String place, String system) {
        String secret = service.part(Registrar.class).add(root(), name, role, ids(place), ids(system));
        service.part(Registrar.class).choose(secret, "", PASSWORD);
        PEOPLE.put(name, enter(name));
    }

    private static Set<String> ids(String id) {
        return id.isEmpty() ? Set.of() : Set.of(id);
    }

    private static Person enter(String name) {
        Browser browser = new Browser(service.port());
        assertThat(browser.signIn(name, PASSWORD).path()).isEqualTo("/");
        String token = service.part(Tokens.class)
                .make(
                        service.part(Visitors.class).account(name),
                        "walk",
                        Set.of(TokenScope.values()),
                        Duration.ofDays(1))
                .secret();
        return new Person(name, browser, token, browser.token(browser.open("/account/password")));
    }

    private static Person person(String name) {
        return Objects.requireNonNull(PEOPLE.get(name), name);
    }

    private static List<Person> strangers() {
        return List.of(person("neighbour"), person("assurance-elsewhere"), person("analyst"), person("moved-on"));
    }

    private static List<Person> insiders() {
        return List.of(person("owner"), person("assurance-of-the-system"), person("administrator"));
    }

    private static String handOver(String who, String file) {
        HttpResponse<String> taken = api(who, "POST", "/api/v1/submissions", file);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        return taken.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
    }

    private static HttpResponse<String> api(String who, String verb, String path) {
        return send(person(who), verb, path, "");
    }

    private static HttpResponse<String> api(String who, String verb, String path, String file) {
        return send(person(who), verb, path, file);
    }

    private static final HttpClient NOBODY = HttpClient.newHttpClient();

    /** Asks without following where it is sent; programs with their token, people with their session and a form’s token. */
    private static HttpResponse<String> send(Person who, String verb, String path, String file) {
        boolean program = path.startsWith("/api/");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path))
                .header("Accept", program ? "*/*" : "text/html, */*");
        if (program) {
            request.header("Authorization", "Bearer " + who.token());
        } else {
            request.header(
                    "Cookie",
                    "icscheck=" + who.browser().cookie("icscheck") + "; XSRF-TOKEN="
                            + who.browser().cookie("XSRF-TOKEN"));
        }
        if (verb.equals("PUT")) {
            request.header("Content-Type", "application/json")
                    .method(verb, BodyPublishers.ofString("{\"represents\": [\"healthwatch\"]}"));
        } else if (verb.equals("POST") && takesFiles(path)) {
            request.header("Content-Type", "multipart/form-data; boundary=walk")
                    .method(verb, BodyPublishers.ofString("""
                            --walk\r
                            Content-Disposition: form-data; name="_csrf"\r
                            \r
                            %s\r
                            --walk\r
                            Content-Disposition: form-data; name="files"; filename="quill.yaml"\r
                            Content-Type: application/octet-stream\r
                            \r
                            %s\r
                            --walk--\r
                            """.formatted(
                                    who.csrf(), file.isEmpty() ? FILE.replace("uillhaven", "uayside") : file)));
        } else if (verb.equals("POST")) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .method(
                            verb,
                            BodyPublishers.ofString(Browser.encoded(
                                    Map.of("_csrf", who.csrf(), "sectors", "healthwatch", "enabled", "true"))));
        } else {
            request.method(verb, BodyPublishers.noBody());
        }
        try {
            return NOBODY.send(request.build(), BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean takesFiles(String path) {
        return path.matches("/check([?].*)?|/check/[^/]+/fix|/api/v1/(submissions|checks)([?].*)?");
    }

    /** A route with something real filled in. */
    private static String filled(String path, String ref) {
        return path.replace("{ref}", ref)
                .replace("/comparison", "/comparison?with=nothing")
                .replace("{format}", "json")
                .replace("{number}", path.contains("/file") ? "1" : "0")
                .replace("{type}", "not-found")
                .replace("{secret}", "nothing")
                .replace("{file}", "IC-2.10-FOOTPRINT")
                .replace("{name}", path.startsWith("/template") ? "icscheck-template.yaml" : "owner")
                .replace("{id}", path.startsWith("/account/tokens") ? ownersToken : "IC-2.10-FOOTPRINT")
                .replace("/**", "/readiness");
    }

    private static String verb(String route) {
        return route.substring(0, route.indexOf(' '));
    }

    private static String path(String route) {
        return route.substring(route.indexOf(' ') + 1);
    }

    /** Routes of these kinds, those that take something away last. */
    private static List<String> routes(Who... kinds) {
        return ROUTES.entrySet().stream()
                .filter(route -> Set.of(kinds).contains(route.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void same(
            HttpResponse<String> real, HttpResponse<String> made, String ref, String none, String what) {
        assertThat(real.statusCode()).as(what).isEqualTo(made.statusCode());
        assertThat(plain(real.body(), ref)).as(what).isEqualTo(plain(made.body(), none));
        assertThat(plain(real.headers().firstValue("Location").orElse(""), ref))
                .as(what)
                .isEqualTo(plain(made.headers().firstValue("Location").orElse(""), none));
    }

    /** Where a body speaks of the place; empty where it does not. */
    private static String about(String body) {
        int at = body.indexOf(WORD);
        return at < 0 ? "" : body.substring(Math.max(0, at - 200), Math.min(body.length(), at + 100));
    }

    private static String plain(String body, String ref) {
        return body.replace(ref, "REF").replaceAll("name=\"_csrf\"[^>]*value=\"[^\"]*\"", "");
    }

    @Test
    @Order(1)
    void every_route_is_in_the_list() {
        Set<String> there = new TreeSet<>();
        Objects.requireNonNull(service.part(DispatcherServlet.class).getHandlerMappings()).stream()
                .filter(RequestMappingInfoHandlerMapping.class::isInstance)
                .map(all -> ((RequestMappingInfoHandlerMapping) all).getHandlerMethods())
                .forEach(routes -> routes.forEach((mapping, method) -> mapping.getPatternValues()
                        .forEach(path -> verbs(mapping.getMethodsCondition().getMethods(), method)
                                .forEach(verb -> there.add(verb + " " + path)))));

        assertThat(there).isEqualTo(ROUTES.keySet());
    }

    private static Set<String> verbs(Set<?> declared, HandlerMethod method) {
        return declared.isEmpty()
                ? Set.of("GET")
                : declared.stream().map(Object::toString).collect(Collectors.toSet());
    }

    @Test
    @Order(2)
    void who_has_not_signed_in_gets_what_is_open_and_is_otherwise_sent_to_sign_in() {
        Person nobody = new Person("nobody", new Browser(service.port()), "ics_wrong", "");
        ROUTES.forEach((route, who) -> {
            for (String ref : List.of(checked, open, broken)) {
                HttpResponse<String> got = send(nobody, verb(route), filled(path(route), ref), "");
                assertThat(about(got.body())).as(route).isEmpty();
                if (who == Who.ANYBODY) {
                    assertThat(got.statusCode()).as(route).isNotIn(401, 403);
                } else if (path(route).matches("/(api|actuator).*")) {
                    assertThat(got.statusCode()).as(route).isEqualTo(401);
                } else {
                    assertThat(got.statusCode()).as(route).isEqualTo(302);
                    assertThat(got.headers().firstValue("Location").orElse(""))
                            .as(route)
                            .contains("/sign-in");
                }
            }
        });
    }

    @Test
    @Order(3)
    void for_a_stranger_another_places_submission_is_not_there_in_any_form() {
        for (Person stranger : strangers()) {
            for (String route : routes(Who.SEES_IT, Who.DELETES_IT)) {
                for (String ref : List.of(checked, open, broken)) {
                    String none = new StringBuilder(ref).reverse().toString();
                    List<String> verbs =
                            verb(route).equals("GET") ? List.of("GET", "HEAD", "OPTIONS") : List.of(verb(route));
                    for (String verb : verbs) {
                        String what = stranger.name() + ": " + verb + " " + path(route);
                        HttpResponse<String> real = send(stranger, verb, filled(path(route), ref), "");
                        same(real, send(stranger, verb, filled(path(route), none), ""), ref, none, what);
                        assertThat(about(real.body())).as(what).isEmpty();
                        if (!verb.equals("OPTIONS")) {
                            assertThat(real.statusCode()).as(what).isIn(403, 404);
                        }
                    }
                }
            }
        }
        assertThat(List.of(checked, open, broken))
                .as("and nothing was taken away or changed")
                .allSatisfy(ref -> assertThat(service.part(Submissions.class).submission(ref))
                        .isPresent());
        assertThat(service.part(Submissions.class).corrections(open)).isEmpty();
        assertThat(service.part(Submissions.class).evaluation(open)).isEmpty();
    }

    @Test
    @Order(4)
    void for_a_stranger_no_page_or_list_knows_another_place_whatever_is_added_to_its_address() {
        for (Person stranger : strangers()) {
            for (String route : ROUTES.keySet()) {
                if (verb(route).equals("GET") && ROUTES.get(route) != Who.ADMINISTRATOR) {
                    String address = filled(path(route), checked);
                    // The place a new version would be of, given back in a hidden field.
                    String echo = "name=\"place\" value=\"quillhaven\"";
                    String body = send(stranger, "GET", address, "").body()
                            + send(
                                            stranger,
                                            "GET",
                                            address
                                                    + (address.contains("?") ? GUESSES.replace("?", "&") : GUESSES)
                                                            .replace("{checked}", checked),
                                            "")
                                    .body();
                    assertThat(about(body.replace(echo, "")))
                            .as(stranger.name() + ": " + route)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    @Order(5)
    void a_stranger_can_neither_compare_with_it_nor_take_its_place_over() {
        String own = handOver("neighbour", FILE.replace("uillhaven", "uill").replace("id: quill", "id: stockport"));
        api("neighbour", "POST", "/api/v1/submissions/" + own + "/evaluation");
        String none = new StringBuilder(checked).reverse().toString();
        for (String address :
                List.of("/report/" + own + "/changes?from=", "/api/v1/submissions/" + own + "/comparison?with=")) {
            same(
                    send(person("neighbour"), "GET", address + checked, ""),
                    send(person("neighbour"), "GET", address + none, ""),
                    checked,
                    none,
                    address);
        }
        for (Person stranger : strangers()) {
            String what = stranger.name();
            assertThat(send(stranger, "POST", "/api/v1/submissions", FILE).statusCode())
                    .as(what)
                    .isEqualTo(403);
            HttpResponse<String> page = send(stranger, "POST", "/check", FILE);
            assertThat(page.statusCode()).as(what).isIn(403, 422);
        }
    }

    @Test
    @Order(6)
    void an_account_that_is_not_for_it_is_refused() {
        for (Person one : List.of(person("owner"), person("assurance-of-the-system"), person("analyst"))) {
            for (String route : routes(Who.ADMINISTRATOR)) {
                HttpResponse<String> got = send(one, verb(route), filled(path(route), checked), "");
                assertThat(got.statusCode()).as(one.name() + ": " + route).isEqualTo(403);
                assertThat(got.body()).doesNotContain("neighbour").doesNotContain("moved-on");
            }
        }
        for (String route : routes(Who.HANDS_OVER)) {
            assertThat(send(person("analyst"), verb(route), filled(path(route), checked), "")
                            .statusCode())
                    .as(route)
                    .isEqualTo(403);
        }
        for (Person one : PEOPLE.values()) {
            if (!one.name().equals("owner")) {
                send(one, "POST", "/account/tokens/" + ownersToken + "/revoke", "");
            }
        }
        assertThat(api("owner", "GET", "/api/v1/packs").statusCode())
                .as("the owner’s token, which nobody else can revoke")
                .isEqualTo(200);
    }

    @Test
    @Order(7)
    void a_form_from_elsewhere_does_nothing_whoever_is_signed_in() {
        long before = lastOfTrail();
        for (Person one : PEOPLE.values()) {
            Person forged = new Person(one.name(), one.browser(), one.token(), "forged");
            for (String route : ROUTES.keySet()) {
                if (verb(route).equals("POST") && !path(route).startsWith("/api/")) {
                    HttpResponse<String> got = send(forged, "POST", filled(path(route), checked), "");
                    assertThat(got.statusCode()).as(route).isEqualTo(302);
                    assertThat(got.headers().firstValue("Location").orElse(""))
                            .as(route)
                            .endsWith("/sign-in?ended");
                }
            }
        }
        assertThat(lastOfTrail()).isEqualTo(before);
    }

    private static long lastOfTrail() {
        return service.part(Audit.class)
                .find("", "", "", Long.MAX_VALUE, 1)
                .get(0)
                .number();
    }

    @Test
    @Order(8)
    void those_it_is_for_get_it() {
        for (Person one : insiders()) {
            for (String route : routes(Who.SEES_IT)) {
                // A file with problems is about no place yet: only who handed it over can put it right.
                if (path(route).endsWith("/fix") && one.name().startsWith("assurance")) {
                    continue;
                }
                String ref = path(route).endsWith("/fix") ? broken : checked;
                HttpResponse<String> got = send(one, verb(route), filled(path(route), ref), "");
                String what = one.name() + ": " + route;
                // What is missing is something within the submission, such as an earlier version; never the submission.
                if (route.endsWith("/changes") || route.endsWith("/comparison")) {
                    assertThat(got.statusCode()).as(what).isEqualTo(404);
                } else if (verb(route).equals("GET")) {
                    assertThat(got.statusCode()).as(what).isIn(200, 302, 303);
                } else {
                    assertThat(got.statusCode()).as(what).isNotIn(401, 403, 404, 500);
                }
            }
        }
        for (String route : routes(Who.SIGNED_IN, Who.HANDS_OVER, Who.ADMINISTRATOR)) {
            if (verb(route).equals("GET")) {
                assertThat(send(person("administrator"), "GET", filled(path(route), checked), "")
                                .statusCode())
                        .as(route)
                        .isEqualTo(200);
            }
        }
        assertThat(send(person("owner"), "GET", "/reports", "").body()).contains("Quillhaven");
        assertThat(send(person("analyst"), "GET", "/requirements", "").statusCode())
                .isEqualTo(200);
    }

    @Test
    @Order(9)
    void those_it_is_for_can_delete_it_and_then_it_is_there_for_nobody() {
        assertThat(api("owner", "DELETE", "/api/v1/submissions/" + open).statusCode())
                .isEqualTo(204);
        assertThat(send(person("owner"), "POST", "/report/" + checked + "/delete", "")
                        .statusCode())
                .isIn(302, 303);
        for (Person one : PEOPLE.values()) {
            for (String ref : List.of(open, checked)) {
                for (String route : routes(Who.SEES_IT, Who.DELETES_IT)) {
                    assertThat(send(one, verb(route), filled(path(route), ref), "")
                                    .statusCode())
                            .as(one.name() + ": " + route)
                            .isIn(403, 404);
                }
            }
        }
    }
}
