package org.icscheck.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.icscheck.store.Usage;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away who asks too often, counted in spans that all instances share. Tells everybody how much is left, as the draft
 * for RateLimit headers has it.
 */
public final class LimitFilter extends OncePerRequestFilter {

    private static final Set<String> UPLOADS = Set.of("/api/v1/submissions", "/api/v1/checks");

    private static final int ATTEMPTS = 5;

    private final Usage usage;
    private final Clock clock;
    private final Troubles troubles;
    private final Limit requests;
    private final Limit uploads;

    /** Counts here, by these settings. */
    public LimitFilter(Usage usage, Clock clock, Troubles troubles, ApiSettings settings) {
        this.usage = usage;
        this.clock = clock;
        this.troubles = troubles;
        this.requests = new Limit("requests", settings.requestsPerMinute(), Duration.ofMinutes(1));
        this.uploads = new Limit("uploads", settings.uploadsPerHour(), Duration.ofHours(1));
    }

    private record Limit(String kind, int most, Duration span) {

        Instant started(Instant now) {
            return Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond(), span.toSeconds()) * span.toSeconds());
        }

        /** Whole seconds to the end of the span, at least one. */
        long left(Instant now) {
            return started(now).plus(span).getEpochSecond() - now.getEpochSecond();
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof Caller caller) {
            if (isUpload(request) && isOver(uploads, caller, request, response)) {
                return;
            }
            if (isOver(requests, caller, request, response)) {
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static boolean isUpload(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && UPLOADS.contains(request.getRequestURI()
                        .substring(request.getContextPath().length()));
    }

    private boolean isOver(Limit limit, Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Instant now = clock.instant();
        int used = count(caller, limit, now);
        response.addHeader(
                "RateLimit-Policy",
                "\"" + limit.kind() + "\";q=" + limit.most() + ";w="
                        + limit.span().toSeconds());
        response.addHeader(
                "RateLimit",
                "\"" + limit.kind() + "\";r=" + Math.max(0, limit.most() - used) + ";t=" + limit.left(now));
        if (used <= limit.most()) {
            return false;
        }
        troubles.answer(
                request,
                response,
                Trouble.TOO_MANY,
                "This token may make " + limit.most() + " " + limit.kind() + " in "
                        + (limit.span().toHours() > 0 ? "an hour." : "a minute."),
                Map.of(HttpHeaders.RETRY_AFTER, Long.toString(limit.left(now))));
        return true;
    }

    private int count(Caller caller, Limit limit, Instant now) {
        for (int attempt = 1; ; attempt++) {
            try {
                return usage.count(caller.id(), limit.kind(), limit.started(now));
            } catch (ConcurrencyFailureException e) {
                // Two began the same span at the same moment.
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
