package org.icscheck.serve;

import org.icscheck.service.Desk;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Checks the example once in the background, so that the first person of the day does not wait longer than the next. */
@Component
@ConditionalOnWebApplication
class WarmUp {

    private final Desk desk;

    WarmUp(Desk desk) {
        this.desk = desk;
    }

    @EventListener(ApplicationReadyEvent.class)
    void run() {
        Thread thread = new Thread(desk::warmUp, "warm-up");
        thread.setDaemon(true);
        thread.start();
    }
}
