package org.icscheck.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.icscheck.serve.Service;
import org.icscheck.testing.Browser;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A place lead's way through the service in a real browser: on a desk and on a telephone, by keyboard alone, with scripts
 * off; and axe on every page. What the pages looked like is left in target/pages.
 */
@NullMarked
class BrowserTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Service service;

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @SuppressWarnings("NullAway.Init")
    private static String site;

    private final List<String> elsewhere = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void start() {
        browser = Browser.start();
        service = Service.start(
                new Service.Settings(0, null, folder, null),
                Clock.fixed(Instant.parse("2026-07-14T09:30:00Z"), ZoneOffset.UTC));
        site = "http://localhost:" + service.port();
    }

    @AfterAll
    @NullUnmarked
    static void stop() {
        if (service != null) {
            service.close();
            browser.close();
        }
    }

    /** Whatever a test looked at: nothing was fetched from elsewhere, and nothing broke the page's own policy. */
    @AfterEach
    void nothing_leaves_the_machine_and_the_browser_has_nothing_to_complain_about() {
        assertThat(elsewhere).isEmpty();
        assertThat(complaints).isEmpty();
    }

    private Page page(int width) {
        BrowserContext context = browser.context(width, 900);
        Page page = context.newPage();
        page.setDefaultTimeout(90_000);
        page.onRequest(request -> {
            if (!request.url().startsWith(site + "/")) {
                elsewhere.add(request.url());
            }
        });
        page.onConsoleMessage(message -> {
            // The answer to a form with something to put right is 422, and the browser mentions it.
            if (message.type().equals("error") && !message.text().contains("status of 422")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    private static void open(Page page, String path) {
        page.navigate(site + path);
    }

    private static void arrive(Page page, String path) {
        page.waitForURL(url -> url.substring(site.length()).matches(path));
        page.waitForLoadState();
    }

    private static FilePayload bury(String text) {
        return new FilePayload("bury.yaml", "application/yaml", text.getBytes(UTF_8));
    }

    private static String bury() throws IOException {
        return Files.readString(Path.of("samples", "public-papers", "bury-2021.yaml"));
    }

    /** A dozen wrong words in one file. */
    private static String wrong() throws IOException {
        String text = bury();
        for (String field : List.of("purpose: ", "status: ", "membership: ")) {
            text = text.replace("        " + field, "        " + field + "un");
        }
        return text;
    }

    private static void seen(Page page, String name) {
        int width = page.viewportSize().width;
        double height = ((Number) page.evaluate("() => document.documentElement.scrollHeight")).doubleValue();
        // A picture taller than that is none that can be looked at.
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pages", name + "-" + width + ".png"))
                .setFullPage(true)
                .setClip(0, 0, width, Math.min(height, 6_000)));
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 400; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", selector))) {
                // What has the focus is seen, and shows that it has it.
                assertThat(page.evaluate("() => { const e = document.activeElement, b = e.getBoundingClientRect(),"
                                + " s = getComputedStyle(e); return b.bottom > 0 && b.top < innerHeight"
                                + " && (s.outlineStyle != 'none' || s.boxShadow != 'none' || e.type == 'checkbox'); }"))
                        .as("focus is seen on " + selector)
                        .isEqualTo(true);
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + selector + " on " + page.url());
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 375})
    void by_keyboard_alone_from_the_first_page_to_the_report_and_to_deleting_it(int width) throws IOException {
        Page page = page(width);
        open(page, "/");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("() => document.activeElement.textContent")).isEqualTo("Skip to main content");
        page.keyboard().press("Enter");
        tabTo(page, "main a.nhsuk-button");
        page.keyboard().press("Enter");
        arrive(page, "/check");

        // Without a file: the summary takes the focus, and leads to the control.
        tabTo(page, "main button[type=submit], main form > button.nhsuk-button:not([type])");
        page.keyboard().press("Enter");
        page.waitForSelector(".nhsuk-error-summary");
        page.waitForFunction("() => document.activeElement.classList.contains('nhsuk-error-summary')");
        assertThat(page.title()).startsWith("Error: ");
        seen(page, "upload-error");
        tabTo(page, ".nhsuk-error-summary a");
        page.keyboard().press("Enter");
        assertThat(page.evaluate(
                        "() => document.activeElement.closest('.nhsuk-file-upload, .nhsuk-form-group') != null"))
                .as("the link of the summary leads to the control")
                .isEqualTo(true);

        page.setInputFiles("input[type=file]", bury(bury()));
        tabTo(page, "main form > button.nhsuk-button:not(.nhsuk-file-upload__button), main button[type=submit]");
        page.keyboard().press("Enter");
        arrive(page, "/check/\\w+/read");
        seen(page, "read");

        tabTo(page, "tr[id^=seat-] a");
        page.keyboard().press("Enter");
        arrive(page, "/check/\\w+/seat/\\d+");
        seen(page, "seat");
        tabTo(page, "input[value=healthwatch]");
        page.keyboard().press("Space");
        assertThat(page.isChecked("input[value=healthwatch]")).isTrue();
        tabTo(page, "main form button");
        page.keyboard().press("Enter");
        arrive(page, "/check/\\w+/read#seat-\\d+");
        assertThat(page.textContent("tr:target")).contains("You said so on this page.");

        tabTo(page, "form[action$='/run'] button");
        page.keyboard().press("Enter");
        arrive(page, "/report/\\w+");
        seen(page, "report");
        String report = page.url();
        for (String part : List.of("/map", "/next")) {
            tabTo(page, "main a[href$='" + part + "']");
            page.keyboard().press("Enter");
            arrive(page, "/report/\\w+" + part);
            seen(page, part.substring(1));
            page.goBack();
        }
        tabTo(page, "a[href*='/requirement/']");
        page.keyboard().press("Enter");
        arrive(page, "/report/\\w+/requirement/.+");
        seen(page, "requirement");

        page.navigate(report);
        tabTo(page, "main a[href$='/delete']");
        page.keyboard().press("Enter");
        arrive(page, "/report/\\w+/delete");
        seen(page, "delete");
        tabTo(page, "main form button");
        page.keyboard().press("Enter");
        arrive(page, "/reports.*");
        assertThat(page.textContent("main")).contains("The report and its files were deleted.");
        assertThat(page.context().request().get(report).status()).isEqualTo(404);
        page.context().close();
    }

    @Test
    void with_scripts_off_nothing_is_out_of_reach() throws IOException {
        Page page = page(1280);
        JsonObject off = new JsonObject();
        off.addProperty("value", true);
        page.context().newCDPSession(page).send("Emulation.setScriptExecutionDisabled", off);
        open(page, "/check");
        page.setInputFiles("input[type=file]", bury(wrong()));
        page.click("main form button");
        arrive(page, "/check/\\w+/fix");
        assertThat(page.locator("tbody tr").count()).isGreaterThan(9);
        page.setInputFiles("input[type=file]", bury(bury()));
        page.click("main form button");
        arrive(page, "/check/\\w+/read");
        page.click("tr[id^=seat-] a >> nth=0");
        page.check("input[value=healthwatch]");
        page.click("main form button");
        arrive(page, "/check/\\w+/read#seat-\\d+");
        page.click("form[action$='/run'] button >> nth=0");
        // On a busy machine by way of a page that asks again by itself, without a script.
        arrive(page, "/report/\\w+");
        assertThat(page.locator("main h1").count()).isEqualTo(1);
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void axe_finds_nothing_on_any_page_in_any_state(int width) throws IOException {
        Page page = page(width);
        looked(page, "/", "home");
        looked(page, "/reports", "reports-before");
        looked(page, "/check", "upload");
        page.click("main form > button.nhsuk-button, main form button[type=submit]");
        page.waitForSelector(".nhsuk-error-summary");
        looked(page, "upload-wrong");

        page.setInputFiles("input[type=file]", bury(wrong()));
        page.click("main form > button.nhsuk-button, main form button[type=submit]");
        arrive(page, "/check/\\w+/fix");
        looked(page, "fix");
        page.click("main form > button.nhsuk-button, main form button[type=submit]");
        page.waitForSelector(".nhsuk-error-summary");
        looked(page, "fix-wrong");

        page.setInputFiles("input[type=file]", bury(bury()));
        page.click("main form > button.nhsuk-button, main form button[type=submit]");
        arrive(page, "/check/\\w+/read");
        looked(page, "read-long");
        page.click("tr[id^=seat-] a >> nth=0");
        arrive(page, "/check/\\w+/seat/\\d+");
        looked(page, "seat-empty");
        page.click("main form button");
        page.waitForSelector(".nhsuk-error-summary");
        looked(page, "seat-wrong");
        page.check("input[value=healthwatch]");
        page.click("main form button");
        arrive(page, "/check/\\w+/read#seat-\\d+");
        page.click("form[action$='/run'] button >> nth=0");
        arrive(page, "/report/\\w+");
        looked(page, "report-long");
        String report = page.url().substring(site.length());
        looked(page, report + "/map", "map-long");
        looked(page, report + "/next", "next-long");
        looked(page, report + "/requirement/IC-2.31-PLACE-2F", "requirement-long");
        looked(page, report + "/delete", "delete-asked");
        looked(page, "/reports", "reports-filled");

        page.navigate(site + report);
        page.click("a[href^='/check?place=']");
        looked(page, "upload-again");
        page.setInputFiles(
                "input[type=file]", bury(bury().replace("          - { post: Strategic Finance Group Chair }\n", "")));
        page.click("main form > button.nhsuk-button, main form button[type=submit]");
        // At once, or on a busy machine by way of a page that asks again by itself.
        arrive(page, "/report/\\w+(/changes)?");
        looked(page, page.url().substring(site.length()).replace("/changes", "") + "/changes", "changes");
        page.context().close();
    }

    private static void looked(Page page, String path, String name) {
        open(page, path);
        looked(page, name);
    }

    private static void looked(Page page, String name) {
        seen(page, name);
        Browser.assertAccessible(page, name);
        assertThat(page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                .as("%s is no wider than the screen", name)
                .isEqualTo(0);
    }
}
