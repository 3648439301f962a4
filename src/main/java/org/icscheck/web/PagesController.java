package org.icscheck.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that say the same to everybody. */
@Controller
class PagesController {

    @GetMapping("/help")
    String help() {
        return "pages/help";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "pages/accessibility";
    }

    @GetMapping("/cookies")
    String cookies() {
        return "pages/cookies";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "pages/privacy";
    }

    @GetMapping("/contact")
    String contact() {
        return "pages/contact";
    }
}
