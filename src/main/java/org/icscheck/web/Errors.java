package org.icscheck.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** What a page about something that went wrong may say: a reference to what the log says, and nothing of the inside. */
@Component
class Errors extends DefaultErrorAttributes {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, @Nullable Object> told = super.getErrorAttributes(request, ErrorAttributeOptions.defaults());
        told.keySet().retainAll(java.util.Set.of("status", "error", "timestamp"));
        if (told.get("status") instanceof Integer status && status >= 500) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            Throwable cause = getError(request);
            LOG.error("reference {}: answered with {}", reference, status, cause);
            told.put("reference", reference);
        }
        return told;
    }
}
