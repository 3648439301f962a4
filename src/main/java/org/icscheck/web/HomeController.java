package org.icscheck.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page (A1). */
@Controller
class HomeController {

    @GetMapping("/")
    String home() {
        return "home";
    }
}
