package org.icscheck.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.icscheck.api.Api.Got;
import org.icscheck.api.Api.Part;
import org.icscheck.store.Audit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What programs do with submissions, over HTTP. */
class SubmissionsApiTest {

    private static final String SUBMISSIONS = "/api/v1/submissions";

    @TempDir
    static Path data;

    private static Api api;

    @BeforeAll
    static void start() {
        api = Api.start(
                data,
                Map.of(
                        "icscheck.api.requests-per-minute", "100000",
                        "icscheck.api.uploads-per-hour", "100000",
                        // A loaded machine must not turn a finished check into one that is under way.
                        "icscheck.api.patience", "60s"));
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void what_was_handed_over_can_be_seen_and_fetched_byte_for_byte() {
        Got taken = api.handOver(Part.of(Api.BURY));

        assertThat(taken.status()).isEqualTo(201);
        JsonNode submission = taken.json();
        assertThat(submission.path("place").asString()).isEqualTo("bury");
        assertThat(submission.path("checked").asBoolean()).isFalse();
        assertThat(submission.at("/files/0/name").asString()).isEqualTo("bury-2021.yaml");
        assertThat(api.get(taken.header("Location")).json()).isEqualTo(submission);
        assertThat(api.get(taken.header("Location") + "/files/1").response().body())
                .isEqualTo(Api.read(Api.BURY));
    }

    @Test
    void the_report_is_the_command_lines_byte_for_byte() throws IOException, InterruptedException {
        String ref = api.checked(Api.BURY);

        Got report = api.get(SUBMISSIONS + "/" + ref + "/report");

        byte[] written = commandLine("check", "--format", "json", "bury-2021.yaml");
        assertThat(report.status()).isEqualTo(200);
        assertThat(written).isNotEmpty();
        assertThat(report.response().body()).isEqualTo(written);
        assertThat(api.ask("POST", "/api/v1/checks")
                        .here()
                        .files(Part.of(Api.BURY))
                        .send()
                        .response()
                        .body())
                .isEqualTo(written);
    }

    /** What the command line writes in the folder of the samples, where the file is called as in the upload. */
    private static byte[] commandLine(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                String.join(
                        java.io.File.pathSeparator,
                        Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                                .map(part -> Path.of(part).toAbsolutePath().toString())
                                .toList()),
                "org.icscheck.cli.Main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(Api.BURY.toAbsolutePath().getParent().toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        byte[] written = process.getInputStream().readAllBytes();
        process.waitFor();
        return written;
    }

    @Test
    void a_report_one_has_is_not_sent_again() {
        String report = SUBMISSIONS + "/" + api.checked(Api.BURY) + "/report";
        Got first = api.get(report);

        Got second = api.ask("GET", report)
                .with("If-None-Match", first.header("ETag"))
                .send();

        assertThat(first.header("ETag"))
                .isEqualTo("\"" + first.json().path("evaluation").asString() + "\"");
        assertThat(second.status()).isEqualTo(304);
        assertThat(second.response().body()).isEmpty();
        // Another format is another thing, though the check is the same.
        assertThat(api.ask("GET", report + "?format=csv")
                        .with("If-None-Match", first.header("ETag"))
                        .send()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void every_format_is_there_by_name_and_by_accept() {
        String report = SUBMISSIONS + "/" + api.checked(Api.BURY) + "/report";
        Map<String, String> begins = Map.ofEntries(
                Map.entry("json", "{"),
                Map.entry("text", "Bury"),
                Map.entry("csv", ""),
                Map.entry("html", "<!"),
                Map.entry("md", "#"),
                Map.entry("docx", "PK"),
                Map.entry("xlsx", "PK"),
                Map.entry("pdf", "%PDF"),
                Map.entry("junit", "<?xml"),
                Map.entry("sarif", "{"),
                Map.entry("svg", "<"),
                Map.entry("png", "\ufffdPNG"));

        begins.forEach((format, begin) -> {
            Got named = api.get(report + "?format=" + format);
            Got accepted = api.ask("GET", report).with("Accept", named.type()).send();

            assertThat(named.status()).as(format).isEqualTo(200);
            assertThat(named.text()).as(format).contains(begin);
            assertThat(accepted.status()).as(format).isEqualTo(200);
            assertThat(accepted.type()).as(format).isEqualTo(named.type());
            assertThat(accepted.response().body())
                    .as(format)
                    .isEqualTo(named.response().body());
        });
        Got best = api.ask("GET", report)
                .with("Accept", "text/html;q=0.4, text/csv;q=0.8, */*;q=0.1")
                .send();
        assertThat(best.type()).isEqualTo("text/csv");
        assertThat(api.ask("GET", report).with("Accept", "video/mp4").send().status())
                .isEqualTo(406);
    }

    @Test
    void a_repeated_upload_with_its_key_is_taken_in_once() {
        String key = UUID.randomUUID().toString();

        Got first = keyed(key, Part.of(Api.BURY));
        api.ask("POST", first.header("Location") + "/evaluation").here().send();
        Got second = keyed(key, Part.of(Api.BURY));

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(keyed(UUID.randomUUID().toString(), Part.of(Api.BURY)).header("Location"))
                .isNotEqualTo(first.header("Location"));
    }

    @Test
    void many_that_send_one_key_at_the_same_moment_take_one_submission_in() throws Exception {
        String key = UUID.randomUUID().toString();
        int before = api.service.part(Audit.class).entries(1, 10_000).size();
        ExecutorService senders = Executors.newFixedThreadPool(6);
        try {
            List<Future<Got>> sent = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                sent.add(senders.submit(() -> keyed(key, Part.of(Api.STOCKPORT))));
            }
            Set<String> addresses = new TreeSet<>();
            for (Future<Got> one : sent) {
                assertThat(one.get().status()).isEqualTo(201);
                addresses.add(one.get().header("Location"));
            }
            assertThat(addresses).hasSize(1);
        } finally {
            senders.shutdownNow();
        }
        assertThat(api.service.part(Audit.class).entries(before + 1L, 10_000))
                .filteredOn(entry -> entry.action().equals("upload"))
                .hasSize(1);
    }

    @Test
    void a_key_stands_for_one_upload_and_for_nothing_after_it_was_deleted() {
        String key = UUID.randomUUID().toString();
        Got first = keyed(key, Part.of(Api.BURY));

        Got other = keyed(key, Part.of(Api.STOCKPORT));
        api.ask("DELETE", first.header("Location")).here().send();
        Got late = keyed(key, Part.of(Api.BURY));

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.trouble()).isEqualTo("key-reused");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.trouble()).isEqualTo("gone");
    }

    private static Got keyed(String key, Part file) {
        return api.ask("POST", SUBMISSIONS)
                .with("Idempotency-Key", key)
                .files(file)
                .send();
    }

    @Test
    void problems_in_a_file_are_told_with_their_positions_and_stand_against_a_check() {
        Part file =
                Part.of("wrong.yaml", "format: icscheck/submission/v1\nplaces:\n  - {id: a, name: A, popluation: 3}\n");

        Got taken = api.handOver(file);
        Got check =
                api.ask("POST", taken.header("Location") + "/evaluation").here().send();
        Got only = api.ask("POST", "/api/v1/checks").here().files(file).send();

        assertThat(taken.status()).isEqualTo(201);
        JsonNode problem = taken.json().at("/files/0/problems/0");
        assertThat(problem.path("code").asString()).isEqualTo("unknown-field");
        assertThat(problem.at("/at/line").asInt()).isEqualTo(3);
        assertThat(problem.at("/at/file").asString()).isEqualTo("wrong.yaml");
        assertThat(problem.at("/at/pointer").asString()).isEqualTo("/places/0/popluation");
        for (Got refused : List.of(check, only)) {
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.type()).isEqualTo("application/problem+json");
            assertThat(refused.trouble()).isEqualTo("file-problems");
            assertThat(refused.json().path("problems").get(0)).isEqualTo(problem);
        }
    }

    @Test
    void files_that_cannot_be_taken_are_refused_with_the_status_a_program_expects() {
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        Part[] many = new Part[21];
        for (int i = 0; i < many.length; i++) {
            many[i] = Part.of("a" + i + ".yaml", "x");
        }

        assertThat(api.handOver().trouble()).isEqualTo("no-files");
        assertThat(api.handOver().status()).isEqualTo(400);
        assertThat(api.handOver(new Part("large.yaml", large)).status()).isEqualTo(413);
        assertThat(api.handOver(many).status()).isEqualTo(413);
        assertThat(api.handOver(Part.of("paper.docx", "x")).status()).isEqualTo(415);
        assertThat(api.handOver(Part.of("empty.yaml", "")).status()).isEqualTo(422);
        assertThat(api.ask("POST", SUBMISSIONS).here().json("{}").send().status())
                .isEqualTo(415);
        Got broken = api.handOver(Part.of("broken.xlsx", "no workbook"));
        assertThat(broken.status()).isEqualTo(422);
        assertThat(broken.json().at("/problems/0/at/file").asString()).isEqualTo("broken.xlsx");
    }

    @Test
    void a_seat_may_be_said_to_speak_for_some_or_for_none_of_the_sectors() {
        String readings = SUBMISSIONS + "/" + api.handedOver(Api.BURY) + "/readings";
        int number = -1;
        for (JsonNode reading : api.get(readings).json().path("readings")) {
            if (!reading.path("question").isNull() && number < 0) {
                number = reading.path("number").asInt();
            }
        }
        String address = readings + "/" + number;

        for (String refused : List.of("[]", "[\"none\", \"healthwatch\"]", "[\"nowhere\"]")) {
            Got no = api.ask("PUT", address)
                    .here()
                    .json("{\"represents\": " + refused + "}")
                    .send();
            assertThat(no.status()).as(refused).isEqualTo(422);
            assertThat(no.json().path("detail").asString()).endsWith("; or none alone, for none of them.");
        }
        Got none = api.ask("PUT", address)
                .here()
                .json("{\"represents\": [\"none\"]}")
                .send();
        assertThat(none.status()).isEqualTo(200);
        assertThat(none.json().path("represents")).isEmpty();
        assertThat(none.json().path("question").isNull()).isTrue();
        assertThat(none.json().path("corrected").asBoolean()).isTrue();
    }

    @Test
    void nothing_that_goes_wrong_tells_of_the_inside() {
        List<Got> wrong = List.of(
                api.get(SUBMISSIONS + "?limit=many"),
                api.get(SUBMISSIONS + "?cursor=%00"),
                api.get(SUBMISSIONS + "/nowhere"),
                api.get("/api/v1/nowhere"),
                api.ask("PATCH", SUBMISSIONS).here().send(),
                api.ask("PUT", SUBMISSIONS + "/" + api.handedOver(Api.BURY) + "/readings/0")
                        .here()
                        .json("{")
                        .send());

        assertThat(wrong).allSatisfy(got -> {
            assertThat(got.type()).isEqualTo("application/problem+json");
            assertThat(got.status()).isBetween(400, 499);
            assertThat(got.json().path("status").asInt()).isEqualTo(got.status());
            assertThat(got.text()).doesNotContain("Exception", "org.", "java", "\tat ");
            assertThat(api.get(got.json().path("type").asString()).status()).isEqualTo(200);
        });
    }

    @Test
    void the_list_goes_on_where_it_ended_whatever_comes_in_meanwhile() {
        for (int i = 0; i < 4; i++) {
            api.handedOver(Api.STOCKPORT);
        }
        List<String> all = refs(api.get(SUBMISSIONS + "?place=stockport&limit=200"));

        List<String> seen = new ArrayList<>();
        String address = SUBMISSIONS + "?place=stockport&limit=2";
        while (!address.isEmpty()) {
            Got part = api.get(address);
            seen.addAll(refs(part));
            String link = part.header("Link");
            assertThat(link.isEmpty()).isEqualTo(part.json().path("next").isNull());
            address = link.isEmpty() ? "" : link.substring(1, link.indexOf('>'));
            api.handedOver(Api.STOCKPORT);
        }

        assertThat(all).hasSizeGreaterThanOrEqualTo(4);
        assertThat(seen).isEqualTo(all);
    }

    private static List<String> refs(Got list) {
        return list.json()
                .path("submissions")
                .valueStream()
                .map(one -> one.path("ref").asString())
                .toList();
    }

    private static String evaluationOf(String ref) {
        return api.get(SUBMISSIONS + "/" + ref).json().path("evaluation").asString();
    }

    @Test
    void a_reading_put_right_decides_the_check_and_is_closed_by_it() {
        // A place of its own: what is put right holds for the next version too.
        Path wirral = Path.of("samples", "public-papers", "wirral-2020.yaml");
        String asWritten = api.ask("POST", "/api/v1/checks")
                .here()
                .files(Part.of(wirral))
                .send()
                .json()
                .path("evaluation")
                .asString();
        String address = SUBMISSIONS + "/" + api.handedOver(wirral);
        JsonNode reading = api.get(address + "/readings").json().at("/readings/0");
        String seat = address + "/readings/" + reading.path("number").asInt();

        Got put = api.ask("PUT", seat)
                .here()
                .json("{\"represents\": [\"healthwatch\"]}")
                .send();
        Got unknown = api.ask("PUT", seat)
                .here()
                .json("{\"represents\": [\"wizards\"]}")
                .send();
        Got none = api.ask("PUT", seat).here().json("{}").send();
        Got evaluation = api.ask("POST", address + "/evaluation").here().send();
        Got late = api.ask("PUT", seat)
                .here()
                .json("{\"represents\": [\"ambulance\"]}")
                .send();

        assertThat(put.status()).isEqualTo(200);
        assertThat(Api.texts(put.json().path("represents"))).containsExactly("healthwatch");
        assertThat(put.json().path("corrected").asBoolean()).isTrue();
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(none.status()).isEqualTo(422);
        assertThat(evaluation.status()).isEqualTo(201);
        assertThat(asWritten).startsWith("sha256:");
        assertThat(evaluation.json().path("evaluation").asString())
                .startsWith("sha256:")
                .isNotEqualTo(asWritten);
        assertThat(late.status()).isEqualTo(409);
        assertThat(api.ask("PUT", address + "/readings/9999")
                        .here()
                        .json("{\"represents\": [\"ambulance\"]}")
                        .send()
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_check_may_be_made_as_at_another_day_and_is_closed_by_it() {
        String address = api.ask("POST", SUBMISSIONS)
                .here()
                .files(Part.of(Api.BURY))
                .send()
                .header("Location");

        Got checked =
                api.ask("POST", address + "/evaluation?asAt=2022-09-01").here().send();
        Got other =
                api.ask("POST", address + "/evaluation?asAt=2021-10-01").here().send();

        assertThat(checked.status()).isEqualTo(201);
        assertThat(checked.json().path("asAt").asString()).isEqualTo("2022-09-01");
        assertThat(api.get(address + "/report").json().path("asAt").asString()).isEqualTo("2022-09-01");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.json().path("type").asString()).isEqualTo("/api/v1/problems/already-checked");
    }

    @Test
    void a_second_check_gives_what_the_first_came_to() {
        String address = SUBMISSIONS + "/" + api.handedOver(Api.BURY);

        Got early = api.get(address + "/report");
        Got first = api.ask("POST", address + "/evaluation").here().send();
        Got second = api.ask("POST", address + "/evaluation").here().send();

        assertThat(early.status()).isEqualTo(404);
        assertThat(early.trouble()).isEqualTo("not-checked");
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Location")).isEqualTo(address + "/report");
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json()).isEqualTo(first.json());
    }

    @Test
    void what_was_deleted_is_gone_and_the_trail_says_so() {
        String ref = api.checked(Api.BURY);

        Got deleted = api.ask("DELETE", SUBMISSIONS + "/" + ref).here().send();

        assertThat(deleted.status()).isEqualTo(204);
        assertThat(deleted.response().body()).isEmpty();
        for (String rest : List.of("", "/report", "/readings", "/files/1", "/comparison?with=" + ref)) {
            assertThat(api.get(SUBMISSIONS + "/" + ref + rest).status())
                    .as(rest)
                    .isEqualTo(404);
        }
        assertThat(api.service.part(Audit.class).entries(1, 10_000)).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo("delete");
            assertThat(entry.subject()).isEqualTo(ref);
        });
    }

    @Test
    void what_moved_between_two_is_told() {
        String earlier = api.checked(Api.BURY);
        String later = api.checked(Api.BURY);

        Got comparison = api.get(SUBMISSIONS + "/" + later + "/comparison?with=" + earlier);

        assertThat(comparison.status()).isEqualTo(200);
        assertThat(comparison.json().path("format").asString()).isEqualTo("icscheck/comparison/v1");
        assertThat(comparison.json().at("/before/evaluation").asString()).isEqualTo(evaluationOf(earlier));
        assertThat(api.get(SUBMISSIONS + "/" + later + "/comparison?with=nowhere")
                        .status())
                .isEqualTo(404);
    }
}
