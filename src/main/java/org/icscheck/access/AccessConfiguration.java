package org.icscheck.access;

import java.time.Clock;
import java.util.Map;
import org.icscheck.access.AccessSettings.Mode;
import org.icscheck.store.Audit;
import org.icscheck.store.WrongSetting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Holds the way people are told apart to where the service can be reached from. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    /** Before everything else; of use only where nobody is asked for a password. */
    @Bean
    FilterRegistrationBean<ThisMachineOnly> thisMachineOnly(
            AccessSettings settings, @Value("${server.address:}") String address) {
        if (settings.access() == Mode.LOCAL && !ThisMachineOnly.isLoopback(address)) {
            throw new WrongSetting("icscheck.access=local asks nobody for a password, and the address "
                    + (address.isBlank() ? "(any)" : address) + " can be reached from other machines. Leave --address"
                    + " out, or set icscheck.access=accounts: docs/operating.md");
        }
        if (settings.access() == Mode.OIDC) {
            Map.of(
                            "icscheck.oidc.issuer", settings.oidc().issuer(),
                            "icscheck.oidc.client-id", settings.oidc().clientId(),
                            "icscheck.oidc.client-secret", settings.oidc().clientSecret())
                    .forEach((name, value) -> {
                        if (value.isBlank()) {
                            throw new WrongSetting("icscheck.access=oidc needs " + name
                                    + ". Add it: docs/operating.md says what it is.");
                        }
                    });
        }
        FilterRegistrationBean<ThisMachineOnly> filter = new FilterRegistrationBean<>(new ThisMachineOnly());
        filter.setEnabled(settings.access() == Mode.LOCAL);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /** A part of the security chain, not of every request besides. */
    @Bean
    FilterRegistrationBean<SessionAge> sessionAge(Clock clock) {
        FilterRegistrationBean<SessionAge> filter = new FilterRegistrationBean<>(new SessionAge(clock));
        filter.setEnabled(false);
        return filter;
    }

    @Bean
    SignIns signIns(Visitors visitors, Audit audit, Clock clock) {
        return new SignIns(visitors, audit, clock);
    }
}
