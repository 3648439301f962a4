package org.icscheck.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.icscheck.access.TokenScope;
import org.icscheck.access.Visitor;
import org.icscheck.api.Api.Ask;
import org.icscheck.api.Api.Got;
import org.icscheck.api.Api.Part;
import org.icscheck.check.Version;
import org.icscheck.testing.Schemas;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description and the behaviour agree: whatever is answered is described, and whatever is described is answered. */
class ContractTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SUBMISSIONS = "/api/v1/submissions";

    /** Described in part: the writers of these say more than a program needs to know. */
    private static final Set<String> OPEN = Set.of("Comparison", "Side", "Moves", "Requirement");

    @TempDir
    static Path data;

    private static Api api;
    private static JsonNode description;

    /** What was asked and answered, as {@code operation status}. */
    private static final Set<String> SEEN = new TreeSet<>();

    @BeforeAll
    static void start() {
        api = Api.start(
                data,
                Map.of(
                        "icscheck.api.requests-per-minute", "100000",
                        "icscheck.api.uploads-per-hour", "100000",
                        "icscheck.api.patience", "60s"));
        description = api.get("/api/v1/openapi").json();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void it_says_what_and_which_version_it_describes() {
        assertThat(description.path("openapi").asString()).startsWith("3.1");
        assertThat(description.at("/info/title").asString()).isEqualTo("ICS Check");
        assertThat(description.at("/info/version").asString()).isEqualTo(Version.current());
        assertThat(description.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
    }

    @Test
    void every_route_is_described() {
        Set<String> routes = new TreeSet<>();
        Objects.requireNonNull(api.service.part(DispatcherServlet.class).getHandlerMappings()).stream()
                .filter(RequestMappingHandlerMapping.class::isInstance)
                .flatMap(all -> ((RequestMappingHandlerMapping) all).getHandlerMethods().keySet().stream())
                .forEach(mapping -> mapping.getPatternValues()
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> routes.add(verb + " " + path))));
        routes.removeIf(route -> !route.contains(" /api/"));
        // The description does not describe itself.
        routes.removeIf(route -> route.startsWith("GET /api/v1/openapi"));
        Set<String> described = new TreeSet<>();
        operations().forEach(operation -> described.add(operation.method() + " " + operation.path()));

        assertThat(routes).hasSizeGreaterThan(10).isEqualTo(described);
    }

    @Test
    void every_operation_has_a_summary_and_every_field_an_example_that_fits_it() {
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(operation.node().path("summary").asString("")).isNotEmpty();
            assertThat(operation.node().path("operationId").asString("")).isNotEmpty();
        });
        JsonNode schemas = description.at("/components/schemas");
        assertThat(schemas.size()).isGreaterThan(20);
        schemas.propertyStream()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .propertyStream()
                        .forEach(field -> {
                            String name = schema.getKey() + "." + field.getKey();
                            JsonNode example = field.getValue().path("example");
                            if (!example.isMissingNode()) {
                                assertThat(refusals(field.getValue(), JSON.writeValueAsString(example)))
                                        .as(name)
                                        .isEmpty();
                            } else {
                                // Dates, truths and what is described elsewhere need none.
                                assertThat(field.getValue().has("$ref")
                                                || field.getValue().has("format")
                                                || field.getValue().has("items")
                                                || field.getValue()
                                                        .path("type")
                                                        .asString("")
                                                        .equals("boolean"))
                                        .as(name)
                                        .isTrue();
                            }
                        }));
    }

    private record Operation(String method, String path, JsonNode node) {

        boolean fits(String verb, String address) {
            return method.equals(verb) && address.matches(path.replaceAll("\\{[^}]+}", "[^/]+"));
        }
    }

    private static List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        description
                .path("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .forEach(method -> all.add(new Operation(
                                method.getKey().toUpperCase(java.util.Locale.ROOT),
                                path.getKey(),
                                method.getValue()))));
        return all;
    }

    /** Sends it, and holds the answer against what is described for it. */
    private static Got held(String method, String address, Ask ask) {
        Got got = ask.send();
        String path = address.replaceAll("[?].*", "");
        Operation operation = operations().stream()
                .filter(one -> one.fits(method, path))
                .findFirst()
                .orElseThrow(() -> new AssertionError(method + " " + path + " is not described"));
        String what = operation.node().path("operationId").asString() + " " + got.status();
        JsonNode response = operation.node().path("responses").path(Integer.toString(got.status()));
        assertThat(response.isMissingNode()).as(what + " is described").isFalse();
        JsonNode content = response.path("content");
        if (content.isMissingNode() || content.isEmpty()) {
            assertThat(got.response().body()).as(what).isEmpty();
        } else {
            JsonNode form = content.path(got.type());
            assertThat(form.isMissingNode()).as(what + " as " + got.type()).isFalse();
            if (got.type().endsWith("json")) {
                assertThat(refusals(form.path("schema"), got.text())).as(what).isEmpty();
            }
        }
        response.path("headers").propertyNames().forEach(header -> {
            if (Set.of("Location", "ETag", "Retry-After").contains(header)) {
                assertThat(got.header(header)).as(what + " " + header).isNotEmpty();
            }
        });
        SEEN.add(what);
        return got;
    }

    private static Got held(String method, String address) {
        return held(method, address, api.ask(method, address).here());
    }

    /** What in a text does not fit a schema of the description; there may be nothing in it that is not described. */
    private static List<String> refusals(JsonNode schema, String text) {
        ObjectNode whole = JSON.createObjectNode();
        ObjectNode components = (ObjectNode) description.path("components").deepCopy();
        components.path("schemas").propertyStream().forEach(one -> {
            if (!OPEN.contains(one.getKey())) {
                ((ObjectNode) one.getValue()).put("additionalProperties", false);
            }
        });
        whole.set("components", components);
        whole.putArray("allOf").add(schema.deepCopy());
        return Schemas.refusals(Schemas.of(JSON.writeValueAsString(whole)), text);
    }

    @Test
    void a_wrong_answer_would_be_noticed() {
        JsonNode submission = JSON.readTree("{\"$ref\": \"#/components/schemas/Submission\"}");
        String right = api.handOver(Part.of(Api.BURY)).text();

        assertThat(refusals(submission, right)).isEmpty();
        assertThat(refusals(submission, right.replace("\"ref\"", "\"reference\"")))
                .isNotEmpty();
        assertThat(refusals(submission, right.replace("\"checked\":false", "\"checked\":\"no\"")))
                .isNotEmpty();
        assertThat(refusals(submission, right.replace("\"sha256\"", "\"more\":1,\"sha256\"")))
                .isNotEmpty();
    }

    @Test
    void whatever_is_answered_is_described_and_whatever_should_be_is_answered() {
        Part wrong =
                Part.of("wrong.yaml", "format: icscheck/submission/v1\nplaces:\n  - {id: a, name: A, popluation: 3}\n");

        // Handing over, and the ways in which it goes wrong.
        String ref = held("POST", SUBMISSIONS, upload(SUBMISSIONS, Part.of(Api.BURY)))
                .json()
                .path("ref")
                .asString();
        String problems = held("POST", SUBMISSIONS, upload(SUBMISSIONS, wrong))
                .json()
                .path("ref")
                .asString();
        String workbook = held(
                        "POST",
                        SUBMISSIONS,
                        upload(SUBMISSIONS, new Part("example.xlsx", org.icscheck.check.Check.workbookExample())))
                .json()
                .path("ref")
                .asString();
        held("POST", SUBMISSIONS, upload(SUBMISSIONS));
        held("POST", SUBMISSIONS, upload(SUBMISSIONS, Part.of("a.pdf", "x")));
        held("POST", SUBMISSIONS, upload(SUBMISSIONS, Part.of("a.yaml", "")));
        held("POST", SUBMISSIONS, upload(SUBMISSIONS, new Part("a.yaml", new byte[10 * 1024 * 1024 + 1])));
        held("POST", SUBMISSIONS, api.ask("POST", SUBMISSIONS).files(Part.of(Api.BURY)));
        held("POST", SUBMISSIONS, keyed("contract", Part.of(Api.BURY)));
        held("POST", SUBMISSIONS, keyed("contract", wrong));
        String once = held("POST", SUBMISSIONS, keyed("deleted", Part.of(Api.BURY)))
                .json()
                .path("ref")
                .asString();

        // Looking.
        held("GET", SUBMISSIONS + "?limit=1");
        held("GET", SUBMISSIONS + "?limit=0");
        held("GET", SUBMISSIONS + "?cursor=x");
        for (String one : List.of(ref, problems, workbook, "nowhere")) {
            held("GET", SUBMISSIONS + "/" + one);
            held("GET", SUBMISSIONS + "/" + one + "/readings");
            held("GET", SUBMISSIONS + "/" + one + "/files/1");
        }
        held("GET", SUBMISSIONS + "/" + ref + "/files/x");

        // Putting right and checking.
        String seat = SUBMISSIONS + "/" + ref + "/readings/0";
        held("PUT", seat, put(seat, "{\"represents\": [\"healthwatch\"]}"));
        held("PUT", seat, put(seat, "{\"represents\": [\"nobody\"]}"));
        held("PUT", seat, put(seat, "{"));
        held("PUT", seat, api.ask("PUT", seat).here().with("Content-Type", "text/plain"));
        String nowhere = SUBMISSIONS + "/nowhere/readings/0";
        held("PUT", nowhere, put(nowhere, "{\"represents\": [\"healthwatch\"]}"));
        String report = SUBMISSIONS + "/" + ref + "/report";
        held("GET", report);
        held("POST", SUBMISSIONS + "/" + ref + "/evaluation?asAt=tomorrow");
        held("POST", SUBMISSIONS + "/" + ref + "/evaluation");
        held("POST", SUBMISSIONS + "/" + ref + "/evaluation");
        held("POST", SUBMISSIONS + "/" + ref + "/evaluation?asAt=1999-12-31");
        held("POST", SUBMISSIONS + "/" + problems + "/evaluation");
        held("POST", SUBMISSIONS + "/nowhere/evaluation");
        held("POST", SUBMISSIONS + "/" + workbook + "/evaluation");
        held("GET", SUBMISSIONS + "/" + ref);
        held("PUT", seat, put(seat, "{\"represents\": [\"healthwatch\"]}"));

        // The report in all formats, and what moved.
        String tag = held("GET", report).header("ETag");
        held("GET", SUBMISSIONS + "/" + workbook + "/report");
        held("GET", report, api.ask("GET", report).with("If-None-Match", tag));
        held("GET", report, api.ask("GET", report).with("Accept", "video/mp4"));
        for (org.icscheck.report.ReportFormat format : org.icscheck.report.ReportFormat.values()) {
            held("GET", report + "?format=" + format.name());
        }
        held("GET", report + "?format=doc");
        held("GET", SUBMISSIONS + "/" + workbook + "/comparison?with=" + ref);
        held("GET", SUBMISSIONS + "/" + ref + "/comparison?with=nowhere");
        held("GET", SUBMISSIONS + "/" + ref + "/comparison");

        // Checks that keep nothing.
        String checks = "/api/v1/checks";
        held("POST", checks, upload(checks, Part.of(Api.BURY)));
        held("POST", checks + "?asAt=2021-06-01&pack=nothing", upload(checks + "?pack=nothing", Part.of(Api.BURY)));
        held("POST", checks, upload(checks + "?asAt=yesterday", Part.of(Api.BURY)));
        held("POST", checks, upload(checks, wrong));
        held("POST", checks, upload(checks));
        held("POST", checks, upload(checks, Part.of("a.pdf", "x")));

        // The catalogue and what problems mean.
        held("GET", "/api/v1/requirements?strength=required&each=place");
        held("GET", "/api/v1/requirements?strength=most");
        String requirement =
                api.get("/api/v1/requirements").json().at("/requirements/0/id").asString();
        held("GET", "/api/v1/requirements/" + requirement);
        held("GET", "/api/v1/requirements/nothing");
        held("GET", "/api/v1/packs");
        held("GET", "/api/v1/packs", api.ask("GET", "/api/v1/packs").with("Accept", "text/html"));
        held("GET", "/api/v1/problems/not-there");
        held("GET", "/api/v1/problems/nothing");

        // Who may not ask.
        String none = api.token(Visitor.LOCAL, TokenScope.CHECK);
        String check = api.token(Visitor.LOCAL, TokenScope.REQUIREMENTS_READ);
        for (Operation operation : operations()) {
            if (!operation.path().startsWith("/api/v1/problems")) {
                String address = operation.path().replace("{number}", "1").replaceAll("\\{[^}]+}", "nowhere");
                held(
                        operation.method(),
                        address,
                        api.ask(operation.method(), address).token("unknown"));
                String token = operation.path().equals(checks) ? check : none;
                held(
                        operation.method(),
                        address,
                        api.ask(operation.method(), address).token(token));
            }
        }

        // Deleting.
        held("DELETE", SUBMISSIONS + "/" + once);
        held("DELETE", SUBMISSIONS + "/" + once);
        held("POST", SUBMISSIONS, keyed("deleted", Part.of(Api.BURY)));

        Set<String> expected = new TreeSet<>();
        operations()
                .forEach(operation -> operation
                        .node()
                        .path("responses")
                        .propertyNames()
                        .forEach(status -> {
                            if (!ELSEWHERE.contains(status)) {
                                expected.add(
                                        operation.node().path("operationId").asString() + " " + status);
                            }
                        }));
        expected.removeAll(SELDOM);
        expected.removeAll(SEEN);
        assertThat(expected).as("described and never answered").isEmpty();
    }

    /** Shown by other tests (202, 429), or never when all is well (500, 503). */
    private static final Set<String> ELSEWHERE = Set.of("202", "429", "500", "503");

    /** What only a race, another version, a limit (see below) or a header no operation minds would bring about. */
    private static final Set<String> SELDOM = Set.of(
            "compare 422",
            "getSubmission 422",
            "listReadings 422",
            "checkSubmission 422",
            "getReport 409",
            "getReport 422",
            "check 422",
            "check 413",
            "handOver 406",
            "check 406",
            "checkSubmission 406",
            "compare 406",
            "deleteSubmission 406",
            "explainProblem 406",
            "getFile 406",
            "getRequirement 406",
            "getSubmission 406",
            "listReadings 406",
            "listRequirements 406",
            "listSubmissions 406",
            "putReadingRight 406");

    private static Ask upload(String address, Part... parts) {
        return api.ask("POST", address).here().files(parts);
    }

    private static Ask keyed(String key, Part part) {
        return api.ask("POST", SUBMISSIONS).with("Idempotency-Key", key).files(part);
    }

    private static Ask put(String address, String text) {
        return api.ask("PUT", address).here().json(text);
    }

    @Test
    void what_takes_longer_than_one_check_may_is_refused_as_described(@TempDir Path folder) {
        String address;
        try (Api first = Api.start(folder, Map.of())) {
            address = SUBMISSIONS + "/" + first.handedOver(Api.BURY);
            first.ask("POST", address + "/evaluation").here().send();
        }
        try (Api hasty = Api.start(folder, Map.of("icscheck.limits.evaluation", "0s"))) {
            for (String rest :
                    List.of("", "/readings", "/report", "/comparison?with=" + address.replaceAll(".*/", ""))) {
                Got got = held("GET", address + rest, hasty.ask("GET", address + rest));

                assertThat(got.status()).as(rest).isEqualTo(422);
                assertThat(got.json().path("detail").asString()).contains("takes longer than the 0 seconds");
            }
        }
    }

    @Test
    void a_check_that_takes_longer_says_where_to_look(@TempDir Path folder) throws InterruptedException {
        try (Api hasty = Api.start(folder, Map.of("icscheck.api.patience", "0s"))) {
            String address = SUBMISSIONS + "/" + hasty.handedOver(Api.BURY);

            Got got = held(
                    "POST",
                    address + "/evaluation",
                    hasty.ask("POST", address + "/evaluation").here());

            assertThat(got.status()).isEqualTo(202);
            assertThat(got.header("Location")).isEqualTo(address);
            for (int i = 0; i < 40 && !hasty.get(address).json().path("checked").asBoolean(); i++) {
                Thread.sleep(1000L * Integer.parseInt(got.header("Retry-After")));
            }
            assertThat(hasty.get(address + "/report").status()).isEqualTo(200);
        }
    }
}
