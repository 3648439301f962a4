package org.icscheck.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A person at a browser without scripts: keeps cookies, follows links, sends forms with files. Not for several threads. */
public final class Client {

    private static final String BOUNDARY = "----icscheck-7d1f4c";

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();
    private final URI site;

    /** Of the service at this port of this machine. */
    public Client(int port) {
        site = URI.create("http://localhost:" + port);
    }

    /** A file to send, or (empty name, no bytes) what a browser sends where none was chosen. */
    public record File(String name, byte[] bytes) {}

    /** A field of a form. */
    public record Field(String name, String value) {}

    /**
     * What came back.
     *
     * @param path where it came from at last, with its query
     */
    public record Answer(int status, String path, HttpHeaders headers, byte[] body) {

        /** As text. */
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** As a page. */
        public Document page() {
            return Jsoup.parse(text());
        }

        /** Where it sends the asker to; empty for nowhere. */
        public String location() {
            return headers.firstValue("location").map(Client::pathOf).orElse("");
        }

        /** A header; empty where there is none. */
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /** Asks for a page and goes where it leads. */
    public Answer get(String path) {
        return followed(ask(path));
    }

    /** Asks for a page and stays. */
    public Answer ask(String path) {
        return send(
                path,
                HttpRequest.newBuilder(site.resolve(path))
                        .header("Accept", "text/html")
                        .GET());
    }

    /** Sends the form of a page to this address as it stands, but for these fields and files, and goes where it leads. */
    public Answer submit(Answer page, String action, List<Field> fields, List<File> files) {
        return followed(sent(page, action, fields, files));
    }

    /** Sends the form of a page to this address, and stays. */
    public Answer sent(Answer page, String action, List<Field> fields, List<File> files) {
        Element form = page.page().select("form[action]").stream()
                .filter(one -> one.attr("action").equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form to " + action + " on " + page.path()));
        List<Field> all = new ArrayList<>();
        form.select("input[type=hidden]").forEach(input -> all.add(new Field(input.attr("name"), input.val())));
        all.addAll(fields);
        String file = form.select("input[type=file]").attr("name");
        return send(
                action,
                HttpRequest.newBuilder(site.resolve(action))
                        .header("Accept", "text/html")
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(multipart(all, file, files))));
    }

    private Answer followed(Answer answer) {
        Answer last = answer;
        for (int i = 0; i < 5 && !last.location().isEmpty(); i++) {
            last = ask(last.location());
        }
        return last;
    }

    private Answer send(String path, HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response =
                    http.send(request.timeout(Duration.ofSeconds(90)).build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), path.replaceAll("#.*", ""), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String pathOf(String address) {
        URI uri = URI.create(address);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private static byte[] multipart(List<Field> fields, String control, List<File> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Field field : fields) {
            write(
                    body,
                    "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.name() + "\"\r\n\r\n"
                            + field.value() + "\r\n");
        }
        for (File file : files) {
            write(
                    body,
                    "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + control + "\"; filename=\""
                            + file.name() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
            body.writeBytes(file.bytes());
            write(body, "\r\n");
        }
        write(body, "--" + BOUNDARY + "--\r\n");
        return body.toByteArray();
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
