package org.icscheck.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two users: one the tables belong to, who makes and changes them at the start, and the service's own, who may do less. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** “Not enough rights”, as PostgreSQL and as H2 say it. */
    private static final Set<String> NO_RIGHT = Set.of("42501", "90096");

    /** Said of the service's user where it could change what it may only add to. */
    record Rights() {}

    @Bean
    Owner owner(
            @Value("${icscheck.database.url}") String url,
            @Value("${icscheck.database.owner}") String owner,
            @Value("${icscheck.database.owner-password}") String password,
            @Value("${icscheck.database.user}") String service) {
        return new Owner(url, owner, password, service);
    }

    /** Even the name of the database's maker is asked of the database, and a wrong setting has to be told before that. */
    @Bean
    static BeanFactoryPostProcessor ownerFirst() {
        return beans -> {
            if (beans.containsBeanDefinition("flyway")) {
                beans.getBeanDefinition("flyway").setDependsOn("owner");
            }
        };
    }

    /** Migrations are told the service's user; and wait for the owner, who opens the database first. */
    @Bean
    FlywayConfigurationCustomizer serviceUser(
            Owner owner,
            @Value("${icscheck.database.user}") String service,
            @Value("${icscheck.database.password}") String password) {
        if (!service.matches("[a-z_][a-z0-9_]{0,62}")) {
            throw new WrongSetting("icscheck.database.user is “" + service
                    + "”. Choose a name of small letters, digits and underscores.");
        }
        Map<String, String> names = Map.of("service", service, "servicePassword", password.replace("'", "''"));
        return flyway -> flyway.placeholders(names);
    }

    /** Tries what must be refused, on no row: a service that could change its audit trail does not start. */
    @Bean
    @DependsOnDatabaseInitialization
    Rights rights(JdbcClient database, @Value("${icscheck.database.user}") String service) {
        for (String attempt : List.of(
                "update audit set detail = '' where 1 = 0",
                "delete from audit where 1 = 0",
                "update submission set name = '' where 1 = 0")) {
            try {
                database.sql(attempt).update();
            } catch (DataAccessException e) {
                if (e.getRootCause() instanceof SQLException refused
                        && NO_RIGHT.contains(String.valueOf(refused.getSQLState()))) {
                    continue;
                }
                throw new WrongSetting(
                        "the database does not let the service’s user “" + service
                                + "” in. Look at icscheck.database.user and icscheck.database.password.",
                        e);
            }
            throw new WrongSetting("the database user “" + service + "” has too many rights: “" + attempt
                    + "” is not refused. Give the service a user that is no superuser and owns no table:"
                    + " icscheck.database.user.");
        }
        return new Rights();
    }
}
