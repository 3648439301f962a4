package org.icscheck.serve;

import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** A real OpenID Connect provider: Spring’s authorization server as an application of its own beside the service. */
final class IdentityProvider implements AutoCloseable {

    static final String PASSWORD = "at the provider";

    /** What it says of its people, by name. */
    private static final Map<String, Map<String, Object>> PEOPLE = Map.of(
            "lead", Map.of("role", "place-lead", "places", List.of("bury")),
            "assurance", Map.of("role", List.of("other-app-role", "assurance"), "systems", "gm wy"),
            "admin", Map.of("role", "administrator"),
            "stranger", Map.of("role", "cleaner"),
            "both", Map.of("role", List.of("place-lead", "administrator")));

    private final ConfigurableApplicationContext context;

    /** Only what an authorization server needs; nothing of the product’s. */
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        SecurityAutoConfiguration.class,
        ServletWebSecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class,
        OAuth2AuthorizationServerAutoConfiguration.class,
        OAuth2AuthorizationServerJwtAutoConfiguration.class
    })
    static class Provider {

        @Bean
        UserDetailsService people() {
            return new InMemoryUserDetailsManager(PEOPLE.keySet().stream()
                    .map(name -> User.withUsername(name)
                            .password("{noop}" + PASSWORD)
                            .authorities("person")
                            .build())
                    .toList());
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims() {
            return token -> {
                if (token.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
                    PEOPLE.getOrDefault(token.getPrincipal().getName(), Map.of())
                            .forEach((name, value) -> token.getClaims().claim("our_" + name, value));
                }
            };
        }
    }

    /** Starts it; the service may send people back to any of these addresses. */
    IdentityProvider(int port, String service) {
        SpringApplication application = new SpringApplication(Provider.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        String client = "spring.security.oauth2.authorizationserver.client.icscheck.";
        context = application.run(
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off",
                // The product’s settings are on the class path too; none of them is for this.
                "--spring.config.location=optional:classpath:/nothing/",
                "--server.servlet.session.cookie.name=provider",
                "--spring.security.oauth2.authorizationserver.issuer=http://127.0.0.1:" + port,
                "--" + client + "registration.client-id=icscheck",
                "--" + client + "registration.client-secret={noop}kept between us",
                "--" + client + "registration.client-authentication-methods=client_secret_basic",
                "--" + client + "registration.authorization-grant-types=authorization_code",
                "--" + client + "registration.redirect-uris=" + service + "/login/oauth2/code/icscheck",
                "--" + client + "registration.post-logout-redirect-uris=" + service + "/sign-in?out",
                "--" + client + "registration.scopes=openid,profile",
                "--" + client + "require-authorization-consent=false");
    }

    int port() {
        return ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    }

    @Override
    public void close() {
        context.close();
    }
}
