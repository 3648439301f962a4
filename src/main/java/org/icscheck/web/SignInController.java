package org.icscheck.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.icscheck.access.AccessSettings;
import org.icscheck.access.AccessSettings.Mode;
import org.icscheck.access.NotAccepted;
import org.icscheck.access.Registrar;
import org.icscheck.access.Visitors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in, and choosing and changing one's own password. */
@Controller
class SignInController {

    private static final Map<String, String> SAYINGS = Map.of(
            "again", "The account name or the password is not right. Enter them again",
            "wait", "There were too many attempts. Try again in 15 minutes",
            "no-role", "You could not be signed in, or your account has no role here. Ask your administrator for one",
            "ended", "You were signed out because nothing was done for 30 minutes. Sign in again",
            "out", "You are signed out",
            "chosen", "Your password is set. Sign in with it");

    private final AccessSettings settings;
    private final Registrar registrar;
    private final Visitors visitors;

    SignInController(AccessSettings settings, Registrar registrar, Visitors visitors) {
        this.settings = settings;
        this.registrar = registrar;
        this.visitors = visitors;
    }

    @GetMapping("/sign-in")
    String signIn(HttpServletRequest request, Model model) {
        if (settings.access() == Mode.LOCAL) {
            return "redirect:/";
        }
        for (String word : List.of("again", "wait", "no-role", "ended", "out", "chosen")) {
            if (request.getParameter(word) != null) {
                boolean good = word.equals("out") || word.equals("chosen");
                model.addAttribute(good ? "said" : "problem", SAYINGS.get(word));
                break;
            }
        }
        return "access/sign-in";
    }

    @GetMapping("/set-up/{secret}")
    String choose(@PathVariable String secret, Model model, HttpServletResponse response) {
        return choosing(secret, null, model, response);
    }

    private String choosing(
            String secret,
            @org.jspecify.annotations.Nullable NotAccepted problem,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("linked", registrar.linked(secret).orElse(null));
        model.addAttribute("secret", secret);
        model.addAttribute("problem", problem);
        if (!model.containsAttribute("linked") || registrar.linked(secret).isEmpty()) {
            response.setStatus(404);
        } else if (problem != null) {
            response.setStatus(422);
        }
        return "access/choose-password";
    }

    @PostMapping("/set-up/{secret}")
    String chosen(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String password,
            Model model,
            HttpServletResponse response) {
        try {
            registrar.choose(secret, account, password);
            return "redirect:/sign-in?chosen";
        } catch (NotAccepted e) {
            return choosing(secret, e, model, response);
        }
    }

    @GetMapping("/account/password")
    String password() {
        here();
        return "access/change-password";
    }

    @PostMapping("/account/password")
    String changed(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        here();
        try {
            registrar.change(
                    visitors.current(), present, password, request.getSession().getId());
            model.addAttribute("said", "Your password is changed. You are signed out everywhere else");
        } catch (NotAccepted e) {
            response.setStatus(422);
            model.addAttribute("problem", e);
        }
        return "access/change-password";
    }

    private void here() {
        if (settings.access() != Mode.ACCOUNTS) {
            throw new NotThere();
        }
    }
}
