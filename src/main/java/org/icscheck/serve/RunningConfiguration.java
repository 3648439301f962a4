package org.icscheck.serve;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.TimeUnit;
import org.icscheck.service.Retention;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** What keeps the service well while it runs. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RunningConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(RunningConfiguration.class);

    @Bean
    FilterRegistrationBean<Requests> requests(@Value("${icscheck.limits.requests}") int most, MeterRegistry meters) {
        FilterRegistrationBean<Requests> filter = new FilterRegistrationBean<>(new Requests(most, meters));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }

    /** The page of faults is for faults: whoever opens its address finds nothing there. */
    @Bean
    FilterRegistrationBean<Filter> noFault() {
        FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>((request, response, chain) ->
                ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND));
        filter.addUrlPatterns("/error");
        filter.setDispatcherTypes(DispatcherType.REQUEST);
        return filter;
    }

    @Bean
    Daily daily(Retention retention) {
        return new Daily(retention);
    }

    /** Once a day, first a while after the start. */
    static class Daily {

        private final Retention retention;

        Daily(Retention retention) {
            this.retention = retention;
        }

        @Scheduled(initialDelay = 10, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
        void run() {
            int deleted = retention.run();
            if (deleted > 0) {
                LOG.info("deleted {} submissions that were kept long enough", deleted);
            }
        }
    }
}
