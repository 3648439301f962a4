package org.icscheck.web;

import org.icscheck.access.AccessSettings;
import org.icscheck.access.AccessSettings.Mode;
import org.icscheck.access.Visitor;
import org.icscheck.access.Visitors;
import org.icscheck.service.Refused;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** What every page can say of who is looking at it. */
@ControllerAdvice("org.icscheck.web")
class VisitorAdvice {

    private final AccessSettings settings;
    private final Visitors visitors;
    private final Frame frame;

    VisitorAdvice(AccessSettings settings, Visitors visitors, Frame frame) {
        this.settings = settings;
        this.visitors = visitors;
        this.frame = frame;
    }

    /** What was refused where no page of its own says why: that too is said in words, and is no fault. */
    @ExceptionHandler
    ModelAndView refused(Refused refused) {
        return new Sheet("refused")
                .with("reason", refused.sentence())
                .as(CheckController.status(refused))
                .addObject("frame", frame.frame());
    }

    /** Who is asking. */
    @ModelAttribute("visitor")
    Visitor visitor() {
        return visitors.current();
    }

    /** Whether this is the one user of a service that only its own machine can reach: pages say so. */
    @ModelAttribute("localUser")
    boolean localUser() {
        return settings.access() == Mode.LOCAL;
    }

    /** Whether passwords are kept here, and can be changed here. */
    @ModelAttribute("accountsHere")
    boolean accountsHere() {
        return settings.access() == Mode.ACCOUNTS;
    }
}
