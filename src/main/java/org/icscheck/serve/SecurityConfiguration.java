package org.icscheck.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.function.Predicate;
import org.icscheck.access.AccessSettings;
import org.icscheck.access.AccessSettings.Mode;
import org.icscheck.access.PasswordSignIn;
import org.icscheck.access.SessionAge;
import org.icscheck.access.SignIns;
import org.icscheck.access.Visitor;
import org.icscheck.access.Visitors;
import org.icscheck.store.Accounts;
import org.icscheck.store.Audit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;

/** Who gets in, and what browsers are told. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String SIGN_IN = "/sign-in";

    /** What anybody may ask for: how to sign in, what the pages are made of, and what a law says has to be open. */
    private static final String[] OPEN = {
        SIGN_IN,
        "/set-up/*",
        "/assets/**",
        "/error",
        "/accessibility",
        "/cookies",
        "/privacy",
        "/contact",
        "/favicon.ico"
    };

    private final AccessSettings settings;
    private final Visitors visitors;

    SecurityConfiguration(AccessSettings settings, Visitors visitors) {
        this.settings = settings;
        this.visitors = visitors;
    }

    /** Health for whoever watches the service; figures for who has the token, or is administrator. */
    @Bean
    @Order(10)
    SecurityFilterChain watching(HttpSecurity http, @Value("${icscheck.metrics-token:}") String token) {
        http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/health/*")
                        .permitAll()
                        .anyRequest()
                        .access((signedIn, context) -> new AuthorizationDecision(holds(context.getRequest(), token)
                                || visitors.of(signedIn.get()).mayAdminister())))
                .requestCache(cache -> cache.disable())
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint((request, response, e) -> response.setStatus(401)));
        headers(http);
        return http.build();
    }

    private static boolean holds(HttpServletRequest request, String token) {
        String given = request.getHeader(HttpHeaders.AUTHORIZATION);
        return !token.isBlank()
                && given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), ("Bearer " + token).getBytes(StandardCharsets.UTF_8));
    }

    /** The pages. */
    @Bean
    @Order(100)
    SecurityFilterChain pages(
            HttpSecurity http,
            Accounts accounts,
            Audit audit,
            Clock clock,
            SignIns signIns,
            FilterRegistrationBean<SessionAge> age,
            org.springframework.beans.factory.ObjectProvider<ClientRegistrationRepository> providers) {
        SessionAge sessionAge = age.getFilter();
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        CookieRequestCache wanted = new CookieRequestCache();
        wanted.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod())
                && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains("text/html"));
        http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers("/admin/**")
                        .access(where(Visitor::mayAdminister))
                        .requestMatchers("/check", "/check/**")
                        .access(where(Visitor::mayHandOver))
                        .anyRequest()
                        .access(where(Visitor::isSignedIn)))
                // In a cookie, not in the session: a page left open over lunch can still be sent.
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .requestCache(cache -> cache.requestCache(wanted))
                .exceptionHandling(handling -> handling.accessDeniedHandler((request, response, e) -> {
                    if (e instanceof CsrfException && settings.access() != Mode.LOCAL) {
                        response.sendRedirect(request.getContextPath() + SIGN_IN + "?ended");
                    } else {
                        new AccessDeniedHandlerImpl().handle(request, response, e);
                    }
                }))
                .addFilterBefore(sessionAge, SecurityContextHolderFilter.class);
        headers(http);

        SavedRequestAwareAuthenticationSuccessHandler onwards = new SavedRequestAwareAuthenticationSuccessHandler();
        onwards.setRequestCache(wanted);
        AuthenticationSuccessHandler signedIn = (request, response, who) -> {
            sessionAge.begin(request);
            onwards.onAuthenticationSuccess(request, response, who);
        };
        AuthenticationFailureHandler refused = (request, response, e) -> response.sendRedirect(
                request.getContextPath() + SIGN_IN + (e instanceof LockedException ? "?wait" : "?again"));
        if (settings.access() == Mode.ACCOUNTS) {
            http.authenticationProvider(new PasswordSignIn(accounts, audit, clock))
                    .formLogin(form -> form.loginPage(SIGN_IN)
                            .usernameParameter("account")
                            .successHandler(signedIn)
                            .failureHandler(refused));
        } else if (settings.access() == Mode.OIDC) {
            http.oauth2Login(login -> login.loginPage(SIGN_IN)
                    .userInfoEndpoint(info -> info.oidcUserService(signIns.users()))
                    .successHandler(signedIn)
                    .failureHandler((request, response, e) ->
                            response.sendRedirect(request.getContextPath() + SIGN_IN + "?no-role")));
        } else {
            http.anonymous(anonymous -> {}).formLogin(form -> form.disable());
        }
        LogoutSuccessHandler out = signedOut(providers.getIfAvailable());
        http.logout(logout -> logout.logoutUrl("/sign-out")
                .addLogoutHandler((request, response, who) -> signedOut(audit, clock, who))
                .logoutSuccessHandler(out)
                .deleteCookies("icscheck"));
        return http.build();
    }

    private void signedOut(Audit audit, Clock clock, @org.jspecify.annotations.Nullable Authentication who) {
        Visitor visitor = visitors.of(who);
        if (settings.access() != Mode.LOCAL && visitor.isSignedIn()) {
            audit.add(clock.instant(), visitor.account(), "sign-out", visitor.account(), "");
        }
    }

    private LogoutSuccessHandler signedOut(@org.jspecify.annotations.Nullable ClientRegistrationRepository providers) {
        if (providers != null) {
            OidcClientInitiatedLogoutSuccessHandler there = new OidcClientInitiatedLogoutSuccessHandler(providers);
            there.setPostLogoutRedirectUri("{baseUrl}" + SIGN_IN + "?out");
            there.setDefaultTargetUrl(SIGN_IN + "?out");
            return there;
        }
        SimpleUrlLogoutSuccessHandler here = new SimpleUrlLogoutSuccessHandler();
        here.setDefaultTargetUrl(settings.access() == Mode.LOCAL ? "/" : SIGN_IN + "?out");
        return here;
    }

    private AuthorizationManager<RequestAuthorizationContext> where(Predicate<Visitor> may) {
        return (signedIn, context) -> new AuthorizationDecision(may.test(visitors.of(signedIn.get())));
    }

    /** Nothing from elsewhere, nothing within the page: no script, style or picture but our own files. */
    private void headers(HttpSecurity http) {
        // Signing out may lead on to the identity provider, which browsers count as where the form goes.
        String forms =
                settings.access() == Mode.OIDC ? " " + origin(settings.oidc().issuer()) : "";
        String policy = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'" + forms
                + "; frame-ancestors 'none'";
        http.headers(headers -> headers.contentSecurityPolicy(content -> content.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(
                        "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()")));
    }

    private static String origin(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    /** The identity provider, where there is one. */
    @Configuration(proxyBeanMethods = false)
    @org.springframework.boot.autoconfigure.condition.ConditionalOnProperty(
            name = "icscheck.access",
            havingValue = "oidc")
    static class Provider {

        @Bean
        ClientRegistrationRepository providers(AccessSettings settings) {
            return new InMemoryClientRegistrationRepository(SignIns.registration(settings.oidc()));
        }

        /** The provider's tokens are of no use after the sign-in, so none is kept. */
        @Bean
        OAuth2AuthorizedClientRepository noTokens() {
            return new OAuth2AuthorizedClientRepository() {
                @Override
                public <T extends OAuth2AuthorizedClient> @org.jspecify.annotations.Nullable T loadAuthorizedClient(
                        String registration, Authentication who, HttpServletRequest request) {
                    return null;
                }

                @Override
                public void saveAuthorizedClient(
                        OAuth2AuthorizedClient client,
                        Authentication who,
                        HttpServletRequest request,
                        HttpServletResponse response) {}

                @Override
                public void removeAuthorizedClient(
                        String registration,
                        Authentication who,
                        HttpServletRequest request,
                        HttpServletResponse response) {}
            };
        }
    }
}
