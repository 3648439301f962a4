package org.icscheck.api;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What programs are held to.
 *
 * @param requestsPerMinute most requests a token may make in a minute
 * @param uploadsPerHour most requests with files a token may make in an hour
 * @param patience how long a request waits for a check to finish before it says where to ask again
 */
@ConfigurationProperties("icscheck.api")
public record ApiSettings(
        @DefaultValue("120") int requestsPerMinute,
        @DefaultValue("60") int uploadsPerHour,
        @DefaultValue("2s") Duration patience) {}
