package org.icscheck.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.icscheck.access.TokenScope;
import org.icscheck.access.Tokens;
import org.icscheck.access.Visitors;
import org.icscheck.api.ApiSettings;
import org.icscheck.api.Caller;
import org.icscheck.api.CallerFilter;
import org.icscheck.api.LimitFilter;
import org.icscheck.api.ScopeNeeded;
import org.icscheck.api.Trouble;
import org.icscheck.api.Troubles;
import org.icscheck.store.Usage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Which programs get in: by token, without a session and without anything a browser sends of itself. */
@Configuration(proxyBeanMethods = false)
class ApiSecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http,
            Tokens tokens,
            Visitors visitors,
            Usage usage,
            Clock clock,
            Troubles troubles,
            ApiSettings settings) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/api/v1/openapi/**", "/api/v1/openapi.yaml", "/api/v1/problems/**")
                        .permitAll()
                        .anyRequest()
                        .access((asking, context) ->
                                new AuthorizationDecision(mayAsk(asking.get(), context.getRequest()))))
                // Nothing here rests on a cookie, so no page from elsewhere can use one.
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'; sandbox")))
                .addFilterBefore(new CallerFilter(tokens, visitors), AuthorizationFilter.class)
                .addFilterBefore(new LimitFilter(usage, clock, troubles, settings), AuthorizationFilter.class)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint((request, response, wrong) ->
                                troubles.answer(
                                        request,
                                        response,
                                        Trouble.NEEDS_TOKEN,
                                        why(request),
                                        Map.of(
                                                HttpHeaders.WWW_AUTHENTICATE,
                                                "Bearer realm=\"icscheck\""
                                                        + (request.getHeader(HttpHeaders.AUTHORIZATION) == null
                                                                ? ""
                                                                : ", error=\"invalid_token\""))))
                        .accessDeniedHandler((request, response, wrong) -> troubles.answer(
                                request,
                                response,
                                Trouble.NEEDS_SCOPE,
                                "This needs a token with the scope " + scope(request) + ".",
                                Map.of(
                                        HttpHeaders.WWW_AUTHENTICATE,
                                        "Bearer realm=\"icscheck\", error=\"insufficient_scope\", scope=\""
                                                + scope(request) + "\""))))
                .build();
    }

    private static String why(HttpServletRequest request) {
        return Objects.requireNonNullElse(
                        request.getAttribute(CallerFilter.WHY), "Send a token as Authorization: Bearer ...")
                .toString();
    }

    /** Whoever is known gets as far as being told that there is nothing; what there is needs its scope. */
    private static boolean mayAsk(@Nullable Authentication asking, HttpServletRequest request) {
        return asking instanceof Caller caller
                && needed(request).map(caller::may).orElse(true);
    }

    private static Optional<TokenScope> needed(HttpServletRequest request) {
        return ScopeNeeded.of(
                request.getRequestURI().substring(request.getContextPath().length()), request.getMethod());
    }

    private static String scope(HttpServletRequest request) {
        return needed(request).map(TokenScope::word).orElse("");
    }
}
