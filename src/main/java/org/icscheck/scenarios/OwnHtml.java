package org.icscheck.scenarios;

import io.cucumber.core.plugin.HtmlFormatter;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Meta;
import io.cucumber.messages.types.Product;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventHandler;
import io.cucumber.plugin.event.EventPublisher;
import java.io.IOException;
import java.io.OutputStream;
import org.icscheck.check.Version;

/** Cucumber's own HTML report, without what it would tell of this machine: its system, its processor, its build server. */
final class OwnHtml implements ConcurrentEventListener {

    private final HtmlFormatter cucumber;

    OwnHtml(OutputStream out) throws IOException {
        cucumber = new HtmlFormatter(out);
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        cucumber.setEventPublisher(new EventPublisher() {
            @Override
            public <T> void registerHandlerFor(Class<T> type, EventHandler<T> handler) {
                publisher.registerHandlerFor(type, event -> handler.receive(type.cast(discreet(event))));
            }

            @Override
            public <T> void removeHandlerFor(Class<T> type, EventHandler<T> handler) {
                // it is never asked to
            }
        });
    }

    private static Object discreet(Object event) {
        if (event instanceof Envelope envelope && envelope.getMeta().isPresent()) {
            Meta meta = envelope.getMeta().get();
            Product unsaid = new Product("not said", "");
            return Envelope.of(new Meta(
                    meta.getProtocolVersion(),
                    new Product("icscheck", Version.current()),
                    unsaid,
                    unsaid,
                    unsaid,
                    null));
        }
        return event;
    }
}
