package org.icscheck.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The browser of this machine, without a window. Nothing is downloaded: where there is none, the tests that need one are
 * skipped and say so.
 */
public final class Browser implements AutoCloseable {

    /** Where a browser may be; the first that exists is used. {@code ICSCHECK_CHROMIUM} names another. */
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    /** What WCAG 2.2 asks at level AA, as far as a program can tell. */
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts the browser; the test that asks is skipped when the machine has none. To be closed after use. */
    public static Browser start() {
        Optional<Path> program = Stream.concat(
                        Optional.ofNullable(System.getenv("ICSCHECK_CHROMIUM")).stream(), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(
                program.isPresent(),
                "No browser at " + String.join(", ", PLACES) + ". Install Chromium, or name one in ICSCHECK_CHROMIUM.");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(program.get())
                                // Build machines run as root, where Chromium refuses its sandbox.
                                .setArgs(List.of("--no-sandbox", "--disable-gpu"))));
    }

    /** A blank page of this size in CSS pixels, with a session of its own. */
    public Page page(int width, int height) {
        return context(width, height).newPage();
    }

    /** A session of its own, for tests that need several pages of one person. */
    public BrowserContext context(int width, int height) {
        return browser.newContext(
                new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, height));
    }

    /** Fails, naming rule and element, when the page as it is now breaks what axe can tell of WCAG 2.2 AA. */
    public static void assertAccessible(Page page, String name) {
        AxeResults results = new AxeBuilder(page).withTags(WCAG).analyze();
        assertThat(results.getPasses()).as("%s was looked at", name).isNotEmpty();
        assertThat(results.getViolations().stream().map(Browser::told).toList())
                .as("%s at %d pixels", name, page.viewportSize().width)
                .isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + "\n"
                + rule.getNodes().stream()
                        .limit(5)
                        .map(node -> "  " + node.getTarget() + " " + node.getHtml() + "\n    "
                                + node.getFailureSummary())
                        .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
