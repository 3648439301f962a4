package org.icscheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.icscheck.check.Catalogue;
import org.icscheck.check.Check;
import org.icscheck.domain.requirement.Entry;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.serve.Service;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that need no file: asked over HTTP, as a browser does. */
@NullMarked
class PagesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path data;

    @SuppressWarnings("NullAway.Init")
    private static Service service;

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        service = Service.start(new Service.Settings(0, null, data, null), Clock.systemUTC());
    }

    @AfterAll
    @NullUnmarked
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/template",
                "/help",
                "/accessibility",
                "/cookies",
                "/privacy",
                "/contact",
                "/requirements",
                "/requirements?words=clinical+lead&strength=required&each=place&checkable=structural",
                "/requirements?words=xyzzy",
                "/requirements?page=7",
                "/requirements/TP-A-FUNC",
                "/requirements/TP-A-FUNC/scenario",
                "/requirements/TP-A-FUNK",
                "/nowhere",
            })
    void a_page_keeps_the_rules_of_pages(String address) throws Exception {
        assertThat(PageRules.broken(page(address))).isEmpty();
    }

    @Test
    void the_rules_notice_what_breaks_them() {
        Document bad =
                Jsoup.parse("<html><head><title>x</title></head><body><h2>a</h2><input id=a><p id=a></p><table></table>"
                        + "<img src='http://elsewhere/'><svg></svg><a href='#b'></a><script>1</script></body></html>");
        assertThat(PageRules.broken(bad)).hasSizeGreaterThan(12);
    }

    @Test
    void pages_are_kept_apart_from_everything_else_by_a_strict_policy() throws Exception {
        String policy =
                get("/help").headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .contains("default-src 'self'")
                .doesNotContain("unsafe")
                .doesNotContain("nonce");
    }

    @Test
    void no_link_of_these_pages_leads_nowhere() throws Exception {
        // These belong to the journey of a file, which has tests of its own.
        Set<String> others = Set.of("/reports", "/check");
        Deque<String> open = new ArrayDeque<>(List.of("/", "/help", "/template"));
        Set<String> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            String address = open.pop();
            HttpResponse<String> answer = get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                continue;
            }
            for (Element link : Jsoup.parse(answer.body()).select("a[href^=/], link[href^=/], script[src^=/]")) {
                String href = (link.hasAttr("src") ? link.attr("src") : link.attr("href")).split("#")[0];
                // One page of the list stands for all of them.
                boolean one = !href.startsWith("/requirements/") && !href.contains("page=");
                if (one && !others.contains(href) && seen.add(href)) {
                    open.add(href);
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(15).contains("/accessibility", "/template/icscheck-template.xlsx");
    }

    @Test
    void the_frame_says_where_the_reader_is_and_what_is_in_use() throws Exception {
        Document page = page("/requirements");
        assertThat(page.select("header [aria-current]").text()).isEqualTo("Requirements");
        assertThat(page.title()).isEqualTo("Requirements – ICS Check");
        assertThat(page.select("footer").text())
                .contains("Built with the NHS design system. Not run by NHS England.")
                .contains(Check.catalogue().packs().size() + "");
        assertThat(page.select("footer a").eachText())
                .contains("Accessibility statement", "Cookies", "Privacy", "Contact");
    }

    @Test
    void the_list_of_requirements_starts_unfiltered_and_names_every_pack() throws Exception {
        Catalogue catalogue = Check.catalogue();
        Document page = page("/requirements");
        long all = catalogue.requirements().count();
        assertThat(page.select("#found").text()).isEqualTo("Showing " + all + " of " + all + " requirements");
        assertThat(page.select("table tbody tr")).hasSize(catalogue.packs().size());
        assertThat(page.select(".app-list > li")).hasSize(25);
        assertThat(page.select(".app-chosen")).isEmpty();
    }

    @Test
    void every_requirement_is_on_one_of_the_pages_of_the_list() throws Exception {
        Set<String> found = new TreeSet<>();
        String next = "/requirements";
        while (!next.isEmpty()) {
            Document page = page(next);
            page.select(".app-meta .app-code").forEach(id -> found.add(id.text()));
            next = page.select("a[rel=next]").attr("href");
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(Check.catalogue().requirementIds());
    }

    @Test
    void filters_narrow_the_list_and_each_can_be_taken_away() throws Exception {
        Document page = page("/requirements?words=board&pack=thriving-places-2021&strength=required");
        List<Requirement> expected = Check.catalogue()
                .requirements()
                .filter(one -> one.pack().equals("thriving-places-2021"))
                .filter(one -> one.strength().word().equals("required"))
                .filter(one -> (one.id() + one.title() + one.asks())
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains("board"))
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(page.select(".app-meta .app-code").eachText())
                .containsExactlyElementsOf(
                        expected.stream().map(Requirement::id).toList());
        assertThat(page.select("#words").val()).isEqualTo("board");
        assertThat(page.select("#strength option[selected]").text()).isEqualTo("Required");
        List<String> without = page.select(".app-chosen a").eachAttr("href");
        assertThat(without).hasSize(3);
        assertThat(without.get(0)).isEqualTo("/requirements?pack=thriving-places-2021&strength=required");
        assertThat(page(without.get(2)).select(".app-chosen a")).hasSize(2);
    }

    @Test
    void words_are_kept_as_written_whatever_they_are() throws Exception {
        Document page = page("/requirements?words=%3Cb%3E%26%22%7Bx%7D&strength=required");
        assertThat(page.select("#words").val()).isEqualTo("<b>&\"{x}");
        assertThat(page.select("main b")).isEmpty();
        assertThat(page.select("main").text()).contains("No requirements match these filters. Clear filters");
        String strengthTakenAway = page.select(".app-chosen a").get(1).attr("href");
        assertThat(page(strengthTakenAway).select("#words").val()).isEqualTo("<b>&\"{x}");
    }

    @Test
    void a_filter_nobody_can_have_chosen_narrows_nothing() throws Exception {
        assertThat(page("/requirements?strength=utmost&page=-1").select(".app-list > li"))
                .hasSize(25);
    }

    @Test
    void a_requirement_tells_what_the_catalogue_tells() throws Exception {
        Catalogue catalogue = Check.catalogue();
        Entry entry = catalogue
                .listing(java.util.Map.of("id", List.of("TP-A-FUNC")))
                .entries()
                .get(0);
        Document page = page("/requirements/TP-A-FUNC");
        String text = page.select("main").text();
        assertThat(text)
                .contains(entry.requirement().title())
                .contains(entry.requirement().asks())
                .contains(entry.requirement().remedy())
                .contains(entry.requirement().who())
                .contains(entry.shape().orElseThrow().inWords())
                .contains(entry.scenarios())
                .contains(entry.facts());
        assertThat(page.select("main a[href=\"" + entry.requirement().citation().url() + "\"]"))
                .isNotEmpty();
        for (Requirement other : entry.sameAs()) {
            assertThat(page.select("a[href=/requirements/" + other.id() + "]")).isNotEmpty();
        }
        assertThat(page.select("#citation").text())
                .contains(entry.requirement().citation().document())
                .contains(entry.requirement().citation().paragraphInWords())
                .contains("TP-A-FUNC");
    }

    @Test
    void a_service_for_this_computer_alone_says_so_and_leads_to_its_tokens() throws Exception {
        Document page = page("/help");
        assertThat(page.select("footer").text())
                .contains("Only this computer can reach this service, so nobody signs in.");
        String tokens = first(page, "footer a:contains(Tokens for programs)").attr("href");
        assertThat(PageRules.broken(page(tokens))).isEmpty();
        assertThat(page.select("form[action=/sign-out]")).isEmpty();
    }

    @Test
    void a_requirement_tells_the_days_on_which_something_changes_about_it() throws Exception {
        Document page = page("/requirements/TP-A-DECIDE");
        assertThat(first(page, "h2:contains(What changed) + dl")
                        .select(".nhsuk-summary-list__row")
                        .eachText())
                .containsExactly(
                        "26 November 2020 The same is asked by IC-2.31-PLACE-1B " + title("IC-2.31-PLACE-1B"),
                        "2 September 2021 First asked",
                        "30 June 2022 Last asked by IC-2.31-PLACE-1B " + title("IC-2.31-PLACE-1B"),
                        "1 July 2022 Due: from this day, not meeting it counts as a gap");
    }

    private static String title(String id) {
        return Check.catalogue().requirement(id).orElseThrow().title();
    }

    private static Element first(Document page, String selector) {
        return Objects.requireNonNull(page.selectFirst(selector), selector);
    }

    @Test
    void a_scenario_can_be_started_from_one_of_the_requirement() throws Exception {
        Requirement decide = Check.catalogue().requirement("TP-A-DECIDE").orElseThrow();
        String link = first(page("/requirements/TP-A-DECIDE"), "a:contains(Write a scenario)")
                .attr("href");
        Document page = page(link);
        String text = first(page, "#scenario").wholeText();
        assertThat(text).isEqualTo(Catalogue.example(decide)).contains("When Riverside is checked against");
        String file = first(page, "a:contains(Download the scenario)").attr("href");
        HttpResponse<String> download = get(file);
        assertThat(download.body()).isEqualTo(text);
        assertThat(download.headers().firstValue("content-disposition").orElseThrow())
                .contains("TP-A-DECIDE.feature");

        Requirement narrative = Check.catalogue()
                .requirements()
                .filter(Requirement::isNarrative)
                .findFirst()
                .orElseThrow();
        assertThat(page("/requirements/" + narrative.id()).select("a:contains(Write a scenario)"))
                .isEmpty();
        assertThat(get("/requirements/" + narrative.id() + "/scenario").statusCode())
                .isEqualTo(404);
        assertThat(get("/requirements/TP-A-DECIDE/scenario/TP-A-FUNC.feature").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_rules_of_a_requirement_with_rules_of_its_own_can_be_read() throws Exception {
        Entry entry = Check.catalogue().listing(java.util.Map.of()).entries().stream()
                .filter(one -> !one.rules().isEmpty())
                .findFirst()
                .orElseThrow();
        Element rules = Objects.requireNonNull(
                page("/requirements/" + entry.requirement().id()).selectFirst("pre"));
        assertThat(rules.wholeText()).isEqualTo(entry.rules().strip());
    }

    @Test
    void an_unknown_requirement_is_not_found_and_the_nearest_is_offered() throws Exception {
        HttpResponse<String> answer = get("/requirements/TP-A-FUNK");
        assertThat(answer.statusCode()).isEqualTo(404);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("h1").text()).isEqualTo("Requirement not found");
        assertThat(page.select("main a").first()).isNotNull();
        assertThat(Objects.requireNonNull(page.select("main a").first()).attr("href"))
                .isEqualTo("/requirements/TP-A-FUNC");
        HttpResponse<String> strange = get("/requirements/%3Cscript%3E");
        assertThat(strange.statusCode()).isEqualTo(404);
        assertThat(strange.body()).doesNotContain("<script>");
    }

    @Test
    void the_templates_are_those_of_the_command_line_with_their_real_sizes() throws Exception {
        Document page = page("/template");
        for (String name :
                List.of("icscheck-template.xlsx", "icscheck-template-system.xlsx", "icscheck-example.xlsx")) {
            HttpResponse<byte[]> file =
                    BROWSER.send(request("/template/" + name), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"" + name + "\"");
            String size = Math.max(1, Math.round(file.body().length / 1024.0)) + "KB";
            assertThat(page.select("a[href=/template/" + name + "]").text()).contains(size);
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.body()))) {
                assertThat(workbook.getSheet("Boards")).isNotNull();
            }
        }
        assertThat(BROWSER.send(request("/template/icscheck-template.xlsx"), HttpResponse.BodyHandlers.ofByteArray())
                        .body())
                .isEqualTo(Check.workbook(false));
        assertThat(get("/template/icscheck-template.yaml").body()).isEqualTo(Check.template());
        assertThat(get("/template/icscheck-schema.json").body()).isEqualTo(Check.schema());
        assertThat(get("/template/..%2Fapplication.properties").statusCode()).isIn(400, 404);
        assertThat(get("/template/other.xlsx").statusCode()).isEqualTo(404);
    }

    @Test
    void the_key_explains_every_verdict() throws Exception {
        Document page = page("/help");
        for (var verdict : org.icscheck.domain.requirement.Verdict.values()) {
            assertThat(page.select(".app-key th").eachText()).contains(verdict.label());
        }
        assertThat(page.select(".app-key td")).hasSize(6);
    }

    @Test
    void what_goes_wrong_is_said_without_the_inside_of_the_service() throws Exception {
        HttpResponse<String> missing = get("/nowhere");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(missing.body()).select("h1").text()).isEqualTo("Page not found");
        HttpRequest post = HttpRequest.newBuilder(address("/help"))
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> refused = BROWSER.send(post, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(refused.body()).select("h1").text()).isEqualTo("You do not have access to this page");
        for (HttpResponse<String> answer : List.of(missing, refused)) {
            assertThat(answer.body())
                    .doesNotContain("java.")
                    .doesNotContain("Exception")
                    .doesNotContain("org.");
        }
    }

    private static Document page(String address) throws IOException, InterruptedException {
        return Jsoup.parse(get(address).body());
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return BROWSER.send(request(address), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static HttpRequest request(String address) {
        return HttpRequest.newBuilder(address(address))
                .header("Accept", "text/html, */*;q=0.1")
                .build();
    }

    private static URI address(String address) {
        return URI.create("http://localhost:" + service.port() + address);
    }
}
