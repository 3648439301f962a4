package org.icscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.icscheck.check.Check;
import org.icscheck.domain.requirement.Report;
import org.icscheck.report.page.Pages;
import org.icscheck.testing.Browser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that are handed out, in a browser: on a desk and on a telephone. */
class AccessiblePagesTest {

    private static final int DESK = 1280;
    private static final int TELEPHONE = 320;
    private static final LocalDate DAY = LocalDate.of(2021, 10, 1);
    private static final Check CHECK = Check.load();

    private static @Nullable Browser browser;

    @BeforeAll
    static void open_the_browser() {
        browser = Browser.start();
    }

    @AfterAll
    static void close_the_browser() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {TELEPHONE, DESK})
    void a_report_with_its_map_and_next_steps_is_accessible(int width) {
        Report bury = report(Path.of("samples/public-papers/bury-2021.yaml"));
        Report advised = CHECK.withNextSteps(bury);
        assertThat(advised).isNotEqualTo(bury);
        isAccessible(width, "Bury", Pages.html(advised));
    }

    @ParameterizedTest
    @ValueSource(ints = {TELEPHONE, DESK})
    void places_side_by_side_are_accessible(int width) {
        Path samples = Path.of("samples", "example-system");
        String page = Pages.html(report(
                samples.resolve("cawderstone.yaml"),
                samples.resolve("fennowick.yaml"),
                samples.resolve("jessamere.yaml")));
        assertThat(page).contains("<caption>");
        isAccessible(width, "the matrix", page);
    }

    @ParameterizedTest
    @ValueSource(ints = {TELEPHONE, DESK})
    void a_report_of_nothing_but_problems_is_accessible(int width) {
        String spoilt = "format: icscheck/submission/v1\nplaces: [{ nmae: X, population: -1 }]\n";
        isAccessible(width, "problems", Pages.html(CHECK.run(request("spoilt.yaml", spoilt))));
    }

    @ParameterizedTest
    @ValueSource(ints = {TELEPHONE, DESK})
    void a_comparison_is_accessible(int width) {
        String was = ReportsToWrite.read(Path.of("samples/example-system/cawderstone.yaml"));
        String is = was.replace("status: draft", "status: agreed").replace("post: Healthwatch", "post: Observer of");
        assertThat(is).isNotEqualTo(was);
        isAccessible(
                width,
                "a comparison",
                ComparisonHtml.write(Check.compare(CHECK, request("a.yaml", was), CHECK, request("a.yaml", is))));
    }

    private static Report report(Path... files) {
        return CHECK.run(new Check.Request(
                Stream.of(files)
                        .map(file -> Check.file(
                                file.toString(), ReportsToWrite.read(file).getBytes(StandardCharsets.UTF_8)))
                        .toList(),
                List.of(),
                Optional.empty(),
                DAY));
    }

    private static Check.Request request(String name, String text) {
        return new Check.Request(
                List.of(Check.file(name, text.getBytes(StandardCharsets.UTF_8))), List.of(), Optional.empty(), DAY);
    }

    private static void isAccessible(int width, String name, String html) {
        Browser open = Objects.requireNonNull(browser);
        try (Page page = open.page(width, 900)) {
            page.setContent(html);
            Browser.assertAccessible(page, name);
            // Reflow (1.4.10): nothing but tables and drawings, which have a box of their own, is wider than the page.
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("%s fits %d pixels", name, width)
                    .isEqualTo(true);
        }
    }
}
