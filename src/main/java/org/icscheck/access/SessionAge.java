package org.icscheck.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a sign-in after a working day, however busy it was. That it ends when nothing is done is the session’s own time. */
public final class SessionAge extends OncePerRequestFilter {

    /** How long a sign-in holds. */
    public static final Duration LONGEST = Duration.ofHours(12);

    private static final String SIGNED_IN = "icscheck.signed-in";

    private final Clock clock;

    /** By this clock. */
    public SessionAge(Clock clock) {
        this.clock = clock;
    }

    /** Notes that somebody signed in. */
    public void begin(HttpServletRequest request) {
        request.getSession().setAttribute(SIGNED_IN, clock.instant());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null
                && session.getAttribute(SIGNED_IN) instanceof Instant begun
                && !clock.instant().isBefore(begun.plus(LONGEST))) {
            session.invalidate();
        }
        rest.doFilter(request, response);
    }
}
