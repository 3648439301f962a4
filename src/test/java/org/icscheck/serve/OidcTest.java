package org.icscheck.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.icscheck.serve.Browser.Page;
import org.icscheck.store.Audit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in at an identity provider: the whole way over HTTP, with a real provider beside the service. */
class OidcTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static IdentityProvider provider;

    @SuppressWarnings("NullAway.Init")
    private static Service service;

    @BeforeAll
    static void start() throws IOException {
        // Each has to know the other’s address before it starts.
        int providerPort = free();
        int servicePort = free();
        provider = new IdentityProvider(providerPort, "http://127.0.0.1:" + servicePort);
        Map<String, String> settings = new HashMap<>(Map.of(
                "icscheck.access", "oidc",
                "icscheck.oidc.issuer", "http://127.0.0.1:" + providerPort,
                "icscheck.oidc.client-id", "icscheck",
                "icscheck.oidc.client-secret", "kept between us",
                "icscheck.oidc.role-claim", "our_role",
                "icscheck.oidc.places-claim", "our_places",
                "icscheck.oidc.systems-claim", "our_systems"));
        service = Service.start(new Service.Settings(servicePort, null, folder, null, settings), Clock.systemUTC());
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
        provider.close();
    }

    /** Goes to the provider, signs in there, and comes back. */
    private static Page signIn(Browser browser, String name) {
        Page here = browser.open("/sign-in");
        Page there = browser.open(here.html().expectFirst("main a").attr("href"));
        assertThat(there.address().getPort()).isEqualTo(provider.port());
        return browser.submitThere(there, "/login", Map.of("username", name, "password", IdentityProvider.PASSWORD));
    }

    @Test
    void a_person_comes_back_signed_in_with_the_role_the_provider_gives() {
        Browser lead = new Browser(service.port());
        assertThat(lead.open("/admin/audit").path()).isEqualTo("/sign-in");
        Page back = signIn(lead, "lead");
        assertThat(back.address().getPort()).isEqualTo(service.port());
        assertThat(lead.open("/").status()).isEqualTo(200);
        assertThat(lead.open("/").path()).isEqualTo("/");
        assertThat(lead.open("/admin/audit").status()).isEqualTo(403);

        Browser admin = new Browser(service.port());
        signIn(admin, "admin");
        assertThat(admin.open("/admin/audit").status()).isEqualTo(200);
        assertThat(admin.open("/admin/accounts").status()).isEqualTo(404);
        assertThat(service.part(Audit.class).entries(1, 1_000))
                .anySatisfy(entry ->
                        assertThat(entry.action() + " " + entry.account()).isEqualTo("sign-in admin"));
    }

    @Test
    void one_of_several_roles_counts_when_it_is_the_only_one_of_ours() {
        Browser browser = new Browser(service.port());
        assertThat(signIn(browser, "assurance").status()).isEqualTo(200);
        assertThat(browser.open("/").path()).isEqualTo("/");
    }

    @Test
    void a_person_without_a_role_of_ours_or_with_two_is_not_let_in() {
        for (String name : new String[] {"stranger", "both"}) {
            Browser browser = new Browser(service.port());
            assertThat(signIn(browser, name).path()).isEqualTo("/sign-in?no-role");
            assertThat(browser.open("/").path()).isEqualTo("/sign-in");
        }
    }

    @Test
    void an_answer_nobody_asked_for_signs_nobody_in() {
        Browser browser = new Browser(service.port());
        assertThat(browser.open("/login/oauth2/code/icscheck?code=made-up&state=made-up")
                        .path())
                .isEqualTo("/sign-in?no-role");
        assertThat(browser.open("/").path()).isEqualTo("/sign-in");
    }

    @Test
    void signing_out_here_signs_out_there() {
        Browser browser = new Browser(service.port());
        signIn(browser, "admin");
        Page page = browser.open("/admin/audit");
        Page out = browser.send("/sign-out", Map.of("_csrf", browser.token(page)));
        assertThat(out.path()).isEqualTo("/sign-in?out");
        assertThat(browser.open("/admin/audit").path()).isEqualTo("/sign-in");
        Page there = browser.open("/oauth2/authorization/icscheck");
        assertThat(there.address().getPort()).isEqualTo(provider.port());
        assertThat(there.text()).contains("name=\"password\"");
    }

    @Test
    void the_service_itself_is_no_provider() {
        Browser browser = new Browser(service.port());
        signIn(browser, "admin");
        assertThat(browser.open("/.well-known/openid-configuration").status()).isEqualTo(404);
        assertThat(browser.open("/oauth2/jwks").status()).isEqualTo(404);
    }
}
