package org.icscheck.serve;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Works on so many requests at once and asks the rest to come back, and notes each: by what route, not which address, for
 * addresses and what people send name places, files and people.
 */
final class Requests extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(Requests.class);
    private static final Pattern TRACE_PARENT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int WAIT_SECONDS = 2;
    private static final int COME_BACK_SECONDS = 10;

    private static final String BUSY = """
            <!DOCTYPE html>
            <html lang="en-GB"><head><title>Busy – ICS Check</title></head>
            <body><main><h1>There is a lot to do right now</h1>
            <p>Nothing you sent before is lost. Try again in a few seconds.</p></main></body></html>
            """;

    /** What says how near the service is to asking people to come back. */
    static final String FREE = "icscheck.requests.free";

    private final Semaphore places;
    private final MeterRegistry meters;

    Requests(int atOnce, MeterRegistry meters) {
        this.places = new Semaphore(atOnce, true);
        this.meters = meters;
        Gauge.builder(FREE, places, Semaphore::availablePermits)
                .description("How many more requests could be worked on at once")
                .register(meters);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        long begun = meters.config().clock().monotonicTime();
        String trace = trace(request);
        MDC.put("trace.id", trace);
        request.setAttribute("trace", trace);
        try {
            if (isSmall(request)) {
                rest.doFilter(request, response);
            } else if (entered()) {
                try {
                    rest.doFilter(request, response);
                } finally {
                    places.release();
                }
            } else {
                busy(response);
            }
        } finally {
            if (LOG.isInfoEnabled()) {
                Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
                long millis =
                        TimeUnit.NANOSECONDS.toMillis(meters.config().clock().monotonicTime() - begun);
                LOG.atInfo()
                        .addKeyValue("http.request.method", request.getMethod())
                        .addKeyValue("http.route", route == null ? "-" : String.valueOf(route))
                        .addKeyValue("http.response.status_code", response.getStatus())
                        .addKeyValue("event.duration_ms", millis)
                        .log("request");
            }
            MDC.remove("trace.id");
        }
    }

    /** What costs nothing, and what tells whether the service is well, is answered however busy it is. */
    private static boolean isSmall(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/assets/") || path.startsWith("/actuator/health");
    }

    private boolean entered() {
        try {
            return places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void busy(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setIntHeader("Retry-After", COME_BACK_SECONDS);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(BUSY);
    }

    /** The one the request came with, where it has one, or another. */
    private static String trace(HttpServletRequest request) {
        String given = request.getHeader("traceparent");
        if (given != null) {
            Matcher parent = TRACE_PARENT.matcher(given);
            if (parent.matches()) {
                return parent.group(1);
            }
        }
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
