package org.icscheck.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.icscheck.access.PasswordSignIn;
import org.icscheck.access.Registrar;
import org.icscheck.access.Role;
import org.icscheck.access.SessionAge;
import org.icscheck.access.Visitor;
import org.icscheck.serve.Browser.Page;
import org.icscheck.store.Audit;
import org.icscheck.web.PageRules;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Signing in with an account kept here, and looking after accounts, as people meet it; on both databases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AccountsTest {

    private static final String PASSWORD = "three old oak trees";
    private static final Visitor ROOT = Visitor.of("root", Role.ADMINISTRATOR, Set.of(), Set.of());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    private final MovableClock clock = new MovableClock(Instant.parse("2026-07-14T09:00:00Z"));

    @SuppressWarnings("NullAway.Init")
    private Service service;

    private String firstLink = "";

    abstract Service start(Path folder, Clock clock, Map<String, String> more);

    @BeforeAll
    void start() {
        service = start(folder, clock, Map.of("icscheck.access", "accounts"));
        String greeting = service.greeting();
        firstLink = greeting.replaceAll("(?s).*(/set-up/\\S+).*", "$1");
        Browser first = new Browser(service.port());
        Page form = first.open(firstLink);
        assertThat(form.status()).isEqualTo(200);
        Page tooShort = first.submit(form, firstLink, Map.of("account", "root", "password", "short"));
        assertThat(tooShort.status()).isEqualTo(422);
        Page done = first.submit(tooShort, firstLink, Map.of("account", " Root ", "password", PASSWORD));
        assertThat(done.path()).isEqualTo("/sign-in?chosen");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    /** Adds an account and chooses its password. */
    private Browser account(String name, Role role, String places) {
        Registrar registrar = service.part(Registrar.class);
        String secret = registrar.add(ROOT, name, role, Set.of(places), Set.of("gm"));
        registrar.choose(secret, "", PASSWORD);
        return new Browser(service.port());
    }

    private Browser administrator() {
        Browser browser = new Browser(service.port());
        assertThat(browser.signIn("root", PASSWORD).path()).isEqualTo("/");
        return browser;
    }

    @Test
    void the_link_for_the_first_administrator_works_once_and_there_is_no_other() {
        Page again = new Browser(service.port()).open(firstLink);
        assertThat(again.status()).isEqualTo(404);
        assertThat(again.text()).contains("This link does not work any more").doesNotContain("<form");
        assertThat(service.greeting()).doesNotContain("/set-up/");
    }

    @Test
    void nobody_sees_anything_before_signing_in_and_then_lands_where_they_wanted_to_go() {
        Browser browser = account("wants", Role.PLACE_LEAD, "bury");
        Page asked = browser.open("/account/password");
        assertThat(asked.path()).isEqualTo("/sign-in");
        Page there = browser.submit(asked, "/sign-in", Map.of("account", "WANTS ", "password", PASSWORD));
        assertThat(there.path()).startsWith("/account/password");
        assertThat(there.status()).isEqualTo(200);
    }

    @Test
    void an_unknown_name_a_disabled_account_and_a_wrong_password_get_the_same_answer() {
        account("knows", Role.ANALYST, "x");
        account("gone", Role.ANALYST, "x");
        service.part(Registrar.class).enable(ROOT, "gone", false);
        Page wrong = new Browser(service.port()).signIn("knows", "not my password");
        Page unknown = new Browser(service.port()).signIn("nobody-of-this-name", PASSWORD);
        Page disabled = new Browser(service.port()).signIn("gone", PASSWORD);
        assertThat(wrong.path()).isEqualTo("/sign-in?again");
        for (Page other : new Page[] {unknown, disabled}) {
            assertThat(other.path()).isEqualTo(wrong.path());
            assertThat(withoutToken(other)).isEqualTo(withoutToken(wrong));
        }
    }

    private static String withoutToken(Page page) {
        return page.text().replaceAll("value=\"[^\"]*\"", "");
    }

    @Test
    void too_many_attempts_stop_the_right_password_too_until_a_quarter_of_an_hour_has_passed() {
        account("guessed", Role.ANALYST, "x");
        for (int i = 0; i < PasswordSignIn.MOST_BY_ACCOUNT; i++) {
            assertThat(new Browser(service.port())
                            .signIn("guessed", "wrong " + i)
                            .path())
                    .isEqualTo("/sign-in?again");
        }
        assertThat(new Browser(service.port()).signIn("guessed", PASSWORD).path())
                .isEqualTo("/sign-in?wait");
        clock.pass(PasswordSignIn.WINDOW.plusSeconds(1));
        assertThat(new Browser(service.port()).signIn("guessed", PASSWORD).path())
                .isEqualTo("/");
    }

    @Test
    void signing_in_gives_a_new_session_and_a_cookie_scripts_cannot_read() {
        Browser browser = administrator();
        String first = browser.cookie("icscheck");
        assertThat(first).isNotEmpty();
        Page again = browser.signIn("root", PASSWORD);
        assertThat(browser.cookie("icscheck")).isNotEmpty().isNotEqualTo(first);
        assertThat(again.status()).isEqualTo(200);
    }

    @Test
    void a_session_ends_after_half_an_hour_of_nothing_and_after_a_working_day_of_anything() throws SQLException {
        Browser idle = administrator();
        try (Connection owner = Services.asOwner(service);
                Statement statement = owner.createStatement()) {
            try (var interval = statement.executeQuery("select max(max_inactive_interval) from spring_session")) {
                assertThat(interval.next()).isTrue();
                assertThat(interval.getInt(1)).isEqualTo(1_800);
            }
            statement.execute("update spring_session set last_access_time = last_access_time - 1801000,"
                    + " expiry_time = expiry_time - 1801000");
        }
        assertThat(idle.open("/admin/accounts").path()).isEqualTo("/sign-in");

        Browser busy = administrator();
        clock.pass(SessionAge.LONGEST.minus(Duration.ofMinutes(1)));
        assertThat(busy.open("/admin/accounts").path()).isEqualTo("/admin/accounts");
        clock.pass(Duration.ofMinutes(1));
        assertThat(busy.open("/admin/accounts").path()).isEqualTo("/sign-in");
    }

    @Test
    void signing_out_ends_the_session_and_needs_the_form() {
        Browser browser = administrator();
        Page page = browser.open("/account/password");
        assertThat(browser.send("/sign-out", Map.of()).path()).isEqualTo("/sign-in?ended");
        assertThat(browser.open("/admin/accounts").path()).isEqualTo("/admin/accounts");
        String session = browser.cookie("icscheck");
        assertThat(browser.send("/sign-out", Map.of("_csrf", browser.token(page)))
                        .path())
                .isEqualTo("/sign-in?out");
        assertThat(browser.open("/admin/accounts").path()).isEqualTo("/sign-in");
        assertThat(replayed(session)).isEqualTo("/sign-in");
    }

    private String replayed(String session) {
        return new Browser(service.port())
                .ask(java.net.http.HttpRequest.newBuilder(
                                java.net.URI.create("http://127.0.0.1:" + service.port() + "/admin/accounts"))
                        .header("Accept", "text/html")
                        .header("Cookie", "icscheck=" + session))
                .path();
    }

    @Test
    void a_form_without_its_token_changes_nothing() {
        Browser browser = administrator();
        browser.send("/admin/accounts", Map.of("name", "forged", "role", "administrator"));
        assertThat(service.part(Registrar.class).find("forged")).isEmpty();
    }

    @Test
    void an_administrator_adds_an_account_whose_holder_chooses_the_password() {
        Browser browser = administrator();
        Page list = browser.open("/admin/accounts");
        Page refused = browser.submit(list, "/admin/accounts", Map.of("name", "lead@bury", "role", "place-lead"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Enter the id of at least one place");
        Page link = browser.submit(
                refused,
                "/admin/accounts",
                Map.of("name", "lead@bury", "role", "place-lead", "places", "bury\nbolton"));
        String path = link.html().expectFirst("code").text().replaceAll("https?://[^/]+", "");

        Browser holder = new Browser(service.port());
        assertThat(holder.signIn("lead@bury", "").path()).isEqualTo("/sign-in?again");
        assertThat(holder.submit(holder.open(path), path, Map.of("password", PASSWORD))
                        .path())
                .isEqualTo("/sign-in?chosen");
        assertThat(holder.signIn("lead@bury", PASSWORD).path()).isEqualTo("/");
        assertThat(holder.open("/admin/accounts").status()).isEqualTo(403);
        assertThat(browser.open("/admin/accounts").text()).contains("lead@bury", "bolton, bury");
        assertThat(new Browser(service.port()).open(path).status()).isEqualTo(404);
    }

    @Test
    void a_link_is_worth_nothing_after_three_days_or_when_another_was_made() {
        Registrar registrar = service.part(Registrar.class);
        String first = registrar.add(ROOT, "late", Role.ANALYST, Set.of(), Set.of());
        String second = registrar.link(ROOT, "late");
        assertThat(registrar.linked(first)).isEmpty();
        assertThat(registrar.linked(second)).contains("late");
        clock.pass(Duration.ofHours(72));
        assertThat(registrar.linked(second)).isEmpty();
    }

    @Test
    void what_an_account_is_for_changes_at_once_and_a_disabled_one_is_signed_out_at_once() {
        Browser holder = account("mover", Role.ADMINISTRATOR, "x");
        holder.signIn("mover", PASSWORD);
        assertThat(holder.open("/admin/audit").status()).isEqualTo(200);
        Browser browser = administrator();
        Page page = browser.open("/admin/accounts/mover");
        browser.submit(page, "/admin/accounts/mover", Map.of("role", "analyst"));
        assertThat(holder.open("/admin/audit").status()).isEqualTo(403);
        browser.submit(page, "/admin/accounts/mover/enabled", Map.of());
        assertThat(holder.open("/").path()).isEqualTo("/sign-in");
        assertThat(holder.signIn("mover", PASSWORD).path()).isEqualTo("/sign-in?again");
    }

    @Test
    void the_only_administrator_can_neither_be_disabled_nor_made_something_else() {
        Browser browser = administrator();
        service.part(Registrar.class).list().stream()
                .filter(account -> account.role().equals("ADMINISTRATOR")
                        && account.enabled()
                        && !account.name().equals("root"))
                .forEach(account -> service.part(Registrar.class).enable(ROOT, account.name(), false));
        Page page = browser.open("/admin/accounts/root");
        assertThat(browser.submit(page, "/admin/accounts/root", Map.of("role", "analyst"))
                        .status())
                .isEqualTo(422);
        assertThat(browser.submit(page, "/admin/accounts/root/enabled", Map.of())
                        .status())
                .isEqualTo(422);
        assertThat(browser.open("/admin/accounts").status()).isEqualTo(200);
    }

    @Test
    void changing_the_password_needs_the_present_one_and_ends_all_other_sign_ins() {
        Browser here = account("changer", Role.ANALYST, "x");
        Browser elsewhere = new Browser(service.port());
        here.signIn("changer", PASSWORD);
        elsewhere.signIn("changer", PASSWORD);
        Page page = here.open("/account/password");
        assertThat(here.submit(
                                page,
                                "/account/password",
                                Map.of("present", "wrong", "password", "another good password"))
                        .status())
                .isEqualTo(422);
        assertThat(here.submit(
                                page,
                                "/account/password",
                                Map.of("present", PASSWORD, "password", "another good password"))
                        .text())
                .contains("Your password is changed");
        assertThat(here.open("/account/password").path()).startsWith("/account/password");
        assertThat(elsewhere.open("/account/password").path()).isEqualTo("/sign-in");
        assertThat(elsewhere.signIn("changer", PASSWORD).path()).isEqualTo("/sign-in?again");
        assertThat(elsewhere.signIn("changer", "another good password").status())
                .isEqualTo(200);
    }

    @Test
    void the_trail_can_be_read_filtered_and_taken_away_and_says_that_it_holds() {
        Browser browser = administrator();
        service.part(Audit.class).add(clock.instant(), "=cmd", "upload", "trail-test", "a \"quoted\" detail");
        Page page = browser.open("/admin/audit?subject=trail-test");
        assertThat(page.html().select("tbody tr")).hasSize(1);
        assertThat(page.text()).contains("The chain holds");
        Page csv = browser.open("/admin/audit.csv?subject=trail-test");
        assertThat(csv.text().lines().toList()).hasSize(2);
        assertThat(csv.text()).contains("\"'=cmd\",\"upload\",\"trail-test\",\"a \"\"quoted\"\" detail\"");
        assertThat(browser.open("/admin/audit.csv").text().lines().count()).isGreaterThan(5);
        assertThat(service.part(Audit.class).broken()).isEmpty();
    }

    @Test
    void everybody_finds_what_is_theirs_from_every_page_and_every_such_page_keeps_the_rules_of_pages() {
        Browser browser = administrator();
        Page home = browser.open("/help");
        assertThat(home.html().select("header a[href=/account]").text()).isEqualTo("root");
        assertThat(home.html().select("header form[action=/sign-out] button").text())
                .isEqualTo("Sign out");
        assertThat(home.html().select("footer a[href=/account/tokens]")).hasSize(1);
        assertThat(home.text()).doesNotContain("Only this computer");
        assertThat(browser.open("/account").html().select("main a").eachAttr("href"))
                .containsExactly("/admin/accounts", "/admin/audit", "/account/tokens", "/account/password");
        Page list = browser.open("/admin/accounts");
        List<Page> pages = new ArrayList<>(List.of(
                home,
                list,
                browser.open("/account"),
                browser.open("/account/tokens"),
                browser.open("/account/password"),
                browser.open("/admin/audit"),
                browser.open("/admin/accounts/root"),
                browser.submit(list, "/admin/accounts", Map.of("name", "of-no-role")),
                browser.submit(list, "/admin/accounts", Map.of("name", "for-pages", "role", "analyst"))));
        Browser stranger = new Browser(service.port());
        Page link = pages.get(pages.size() - 1);
        pages.add(stranger.open(link.html().expectFirst("code").text().replaceAll("https?://[^/]+", "")));
        pages.add(stranger.open("/set-up/nothing"));
        pages.add(stranger.open("/sign-in"));
        pages.add(stranger.signIn("root", "wrong"));
        for (Page page : pages) {
            assertThat(PageRules.broken(page.html())).as(page.path()).isEmpty();
        }
        assertThat(pages.get(pages.size() - 1)
                        .html()
                        .select(".nhsuk-error-summary a")
                        .attr("href"))
                .isEqualTo("#account");
        assertThat(pages.get(7).html().select(".nhsuk-error-message").text())
                .isEqualTo("Error: Select what the account is for");
        assertThat(stranger.open("/sign-in").html().select("a[href=/account/tokens], form[action=/sign-out]"))
                .as("nothing of an account before one signs in")
                .isEmpty();

        Browser analyst = account("reader", Role.ANALYST, "x");
        analyst.signIn("reader", PASSWORD);
        assertThat(analyst.open("/account").html().select("main a").eachAttr("href"))
                .containsExactly("/account/tokens", "/account/password");
    }

    @Test
    void browsers_are_told_what_the_pages_may_do() {
        Page page = new Browser(service.port()).open("/sign-in");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'self'", "form-action 'self'");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Permissions-Policy")).contains("camera=()");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("Strict-Transport-Security")).isEmpty();
    }
}
