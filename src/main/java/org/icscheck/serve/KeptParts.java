package org.icscheck.serve;

import org.icscheck.check.Check;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * What a command needs to look at what is kept: the database and the desk, nobody who asks over the network and nothing that
 * happens by itself. Not found by looking for parts; named at the start.
 */
@EnableAutoConfiguration
@ComponentScan({"org.icscheck.store", "org.icscheck.service"})
class KeptParts {

    /** Packs and rules, loaded once; thread-safe. */
    @Bean
    static Check check() {
        return Check.load();
    }
}
