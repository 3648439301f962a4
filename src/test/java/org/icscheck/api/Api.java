package org.icscheck.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.icscheck.access.TokenScope;
import org.icscheck.access.Tokens;
import org.icscheck.access.Visitor;
import org.icscheck.serve.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running service and a program that asks it over HTTP. */
final class Api implements AutoCloseable {

    static final Path BURY = Path.of("samples", "public-papers", "bury-2021.yaml");
    static final Path STOCKPORT = Path.of("samples", "public-papers", "stockport-2022.yaml");

    private static final JsonMapper JSON = new JsonMapper();
    private static final String BOUNDARY = "icscheck-test-boundary";

    final Service service;
    private final HttpClient client = HttpClient.newHttpClient();

    private Api(Service service) {
        this.service = service;
    }

    static Api start(Path data, Map<String, String> settings) {
        return new Api(Service.start(new Service.Settings(0, null, data, null, settings), Clock.systemUTC()));
    }

    /** A file of an upload. */
    record Part(String name, byte[] bytes) {

        static Part of(Path file) {
            return new Part(file.getFileName().toString(), read(file));
        }

        static Part of(String name, String text) {
            return new Part(name, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What came back. */
    record Got(HttpResponse<byte[]> response) {

        int status() {
            return response.statusCode();
        }

        String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String type() {
            return header("Content-Type").replaceAll(";.*", "");
        }

        /** The word of the problem. */
        String trouble() {
            return json().path("type").asString().replace("/api/v1/problems/", "");
        }
    }

    /** A request to be. */
    final class Ask {

        private final HttpRequest.Builder request;
        private final String method;
        private HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.noBody();

        private Ask(String method, String path) {
            this.method = method;
            this.request = HttpRequest.newBuilder(URI.create("http://localhost:" + service.port() + path));
        }

        Ask with(String header, String value) {
            request.header(header, value);
            return this;
        }

        /** As a program on the same machine does without a token. */
        Ask here() {
            return with("X-Requested-With", "icscheck");
        }

        Ask token(String token) {
            return with("Authorization", "Bearer " + token);
        }

        Ask json(String text) {
            body = HttpRequest.BodyPublishers.ofString(text);
            return with("Content-Type", "application/json");
        }

        Ask files(Part... parts) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            for (Part part : parts) {
                write(
                        out,
                        "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + part.name()
                                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
                out.writeBytes(part.bytes());
                write(out, "\r\n");
            }
            write(out, "--" + BOUNDARY + "--\r\n");
            body = HttpRequest.BodyPublishers.ofByteArray(out.toByteArray());
            return with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
        }

        private void write(ByteArrayOutputStream out, String text) {
            out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }

        Got send() {
            try {
                return new Got(client.send(
                        request.method(method, body).build(), HttpResponse.BodyHandlers.ofByteArray()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    Ask ask(String method, String path) {
        return new Ask(method, path);
    }

    Got get(String path) {
        return ask("GET", path).send();
    }

    /** Hands files over from this machine. */
    Got handOver(Part... parts) {
        return ask("POST", "/api/v1/submissions").here().files(parts).send();
    }

    /** Hands a sample over and gives its ref. */
    String handedOver(Path sample) {
        return handOver(Part.of(sample)).json().path("ref").asString();
    }

    /** Hands a sample over, has it checked and gives its ref. */
    String checked(Path sample) {
        String ref = handedOver(sample);
        ask("POST", "/api/v1/submissions/" + ref + "/evaluation").here().send();
        return ref;
    }

    /** A token of an account. */
    String token(Visitor visitor, TokenScope... scopes) {
        return service.part(Tokens.class)
                .make(visitor, "test", Set.of(scopes), Duration.ofDays(1))
                .secret();
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    @Override
    public void close() {
        service.close();
    }
}
