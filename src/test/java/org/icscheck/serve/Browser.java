package org.icscheck.serve;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** As a person’s browser asks: keeps cookies, follows where it is sent, fills in the forms it was given. */
public final class Browser {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI home;

    /** Looks at a service of this machine. */
    public Browser(int port) {
        this.home = URI.create("http://127.0.0.1:" + port + "/");
    }

    /** Where the service is. */
    URI home() {
        return home;
    }

    /** What came back. */
    public record Page(int status, URI address, String text, HttpResponse<String> response) {

        public Document html() {
            return Jsoup.parse(text, address.toString());
        }

        /** The path it was in the end. */
        public String path() {
            return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    /** Opens an address, as a browser does. */
    public Page open(String path) {
        return ask(HttpRequest.newBuilder(home.resolve(path)).header("Accept", "text/html"));
    }

    /** Sends a form of a page with these fields filled in; hidden ones go along. */
    public Page submit(Page page, String action, Map<String, String> fields) {
        Element form = page.html().selectFirst("form[method=post][action=" + action + "]");
        if (form == null) {
            throw new AssertionError("no form for " + action + " on " + page.path() + ":\n" + page.text());
        }
        Map<String, String> all = new LinkedHashMap<>();
        form.select("input[type=hidden][name]").forEach(field -> all.put(field.attr("name"), field.val()));
        all.putAll(fields);
        return send(action, all);
    }

    /** The same on a page of somebody else. */
    public Page submitThere(Page page, String action, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        page.html().select("form input[type=hidden][name]").forEach(field -> all.put(field.attr("name"), field.val()));
        return send(page.address().resolve(action).toString(), all);
    }

    /** Sends fields as they are. */
    public Page send(String path, Map<String, String> fields) {
        return ask(HttpRequest.newBuilder(home.resolve(path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
    }

    /** The forgery token a page of this browser has to send along. */
    public String token(Page page) {
        Element field = page.html().selectFirst("input[name=_csrf]");
        return field == null ? "" : field.val();
    }

    /** The value of a cookie; empty where there is none. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    Page ask(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Page(response.statusCode(), response.uri(), response.body(), response);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signs in on the page for it. */
    public Page signIn(String account, String password) {
        return submit(open("/sign-in"), "/sign-in", Map.of("account", account, "password", password));
    }
}
