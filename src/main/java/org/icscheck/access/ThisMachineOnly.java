package org.icscheck.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests that name another machine. A page from elsewhere can have its own name point to this machine and then
 * read what a service without passwords shows; its browser still says the name it asked for.
 */
public final class ThisMachineOnly extends OncePerRequestFilter {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Whether an address is this machine’s own, reached from nowhere else; a blank one, which is any, is not. */
    public static boolean isLoopback(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        // As it was sent: what a proxy is said to have added does not count here.
        String host = request.getHeader("Host");
        String name = host == null ? "" : host.replaceAll(":[0-9]*$", "").toLowerCase(Locale.ROOT);
        if (NAMES.contains(name)) {
            rest.doFilter(request, response);
        } else {
            response.setStatus(421);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter()
                    .write("This service is for its own machine. Open it as http://localhost, or see docs/operating.md"
                            + " for shared use.\n");
        }
    }
}
