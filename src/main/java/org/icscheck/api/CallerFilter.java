package org.icscheck.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.icscheck.access.ThisMachineOnly;
import org.icscheck.access.TokenScope;
import org.icscheck.access.Tokens;
import org.icscheck.access.Visitor;
import org.icscheck.access.Visitors;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out which program asks: by its token, or, on a service that only its own machine can reach, by being on it.
 *
 * <p>A browser on that machine may be made to ask by a page from elsewhere. Such a page can neither read an answer nor send
 * a header that no form can send; so whatever changes something needs one of those, and the host has to be this machine by
 * name, lest a name of theirs be made to point here.
 */
public final class CallerFilter extends OncePerRequestFilter {

    /** What is wrong with how somebody asks; for the answer that refuses it. */
    public static final String WHY = CallerFilter.class.getName() + ".why";

    private static final String SCHEME = "bearer ";

    private final Tokens tokens;
    private final Visitors visitors;

    /** Asks these. */
    public CallerFilter(Tokens tokens, Visitors visitors) {
        this.tokens = tokens;
        this.visitors = visitors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String said = request.getHeader(HttpHeaders.AUTHORIZATION);
        Optional<Caller> caller = said == null ? local(request) : bearer(request, said);
        caller.ifPresent(known -> {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(known);
            SecurityContextHolder.setContext(context);
        });
        chain.doFilter(request, response);
    }

    private Optional<Caller> bearer(HttpServletRequest request, String said) {
        if (!said.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            request.setAttribute(WHY, "Only Authorization: Bearer is understood here.");
            return Optional.empty();
        }
        Optional<Caller> caller = tokens.holder(said.substring(SCHEME.length()).strip())
                .map(holder -> new Caller(holder.id(), holder.visitor(), holder.scopes()));
        if (caller.isEmpty()) {
            request.setAttribute(WHY, "This token is unknown, has expired or was revoked.");
        }
        return caller;
    }

    private Optional<Caller> local(HttpServletRequest request) {
        if (!visitors.current().equals(Visitor.LOCAL)) {
            return Optional.empty();
        }
        if (!isHere(request)) {
            request.setAttribute(WHY, "Without a token only this machine may ask.");
            return Optional.empty();
        }
        boolean reads = Set.of("GET", "HEAD").contains(request.getMethod());
        if (!reads
                && request.getHeader("X-Requested-With") == null
                && request.getHeader(Uploading.IDEMPOTENCY_KEY) == null) {
            request.setAttribute(
                    WHY, "Without a token, whatever changes something needs the header X-Requested-With: icscheck.");
            return Optional.empty();
        }
        return Optional.of(new Caller("local", Visitor.LOCAL, EnumSet.allOf(TokenScope.class)));
    }

    /** The host it asks for has been looked at before: {@link ThisMachineOnly}. */
    private static boolean isHere(HttpServletRequest request) {
        return ThisMachineOnly.isLoopback(request.getRemoteAddr())
                && request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null;
    }
}
