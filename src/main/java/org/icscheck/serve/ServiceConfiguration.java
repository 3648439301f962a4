package org.icscheck.serve;

import org.icscheck.check.Check;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The parts of the service. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ConfigurationPropertiesScan("org.icscheck")
@ComponentScan({
    "org.icscheck.store",
    "org.icscheck.service",
    "org.icscheck.access",
    "org.icscheck.web",
    "org.icscheck.api",
    "org.icscheck.serve"
})
class ServiceConfiguration {

    /** Packs and rules, loaded once; thread-safe. */
    @Bean
    Check check() {
        return Check.load();
    }
}
