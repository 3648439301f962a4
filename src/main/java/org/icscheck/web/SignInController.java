package org.icscheck.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.icscheck.access.AccessSettings;
import org.icscheck.access.AccessSettings.Mode;
import org.icscheck.access.NotAccepted;
import org.icscheck.access.Registrar;
import org.icscheck.access.Role;
import org.icscheck.access.Visitor;
import org.icscheck.access.Visitors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in, one's own account, and choosing and changing its password. */
@Controller
class SignInController {

    /** What a redirect may ask the page to say; the first two are good news. */
    private static final List<String> SAYINGS = List.of("out", "chosen", "again", "wait", "no-role", "ended");

    private final AccessSettings settings;
    private final Registrar registrar;
    private final Visitors visitors;
    private final MessageSource messages;

    SignInController(AccessSettings settings, Registrar registrar, Visitors visitors, MessageSource messages) {
        this.settings = settings;
        this.registrar = registrar;
        this.visitors = visitors;
        this.messages = messages;
    }

    private String say(String key) {
        return messages.getMessage(key, new Object[0], Locale.UK);
    }

    @GetMapping("/sign-in")
    ModelAndView signIn(HttpServletRequest request) {
        if (settings.access() == Mode.LOCAL) {
            return CheckController.to("/");
        }
        Sheet page = new Sheet("access/sign-in").with("said", null).with("error", null);
        Optional<String> asked = SAYINGS.stream()
                .filter(word -> request.getParameter(word) != null)
                .findFirst();
        if (asked.isPresent()) {
            String words = say("sign-in." + asked.get());
            if (SAYINGS.indexOf(asked.get()) < 2) {
                page.with("said", words);
            } else if (asked.get().equals("again") && settings.access() == Mode.ACCOUNTS) {
                page.problems(List.of(words), "account");
            } else {
                page.problem(words);
            }
        }
        return page.done();
    }

    @GetMapping("/set-up/{secret}")
    ModelAndView choose(@PathVariable String secret) {
        return choosing(secret, "", null);
    }

    private ModelAndView choosing(String secret, String account, @Nullable NotAccepted problem) {
        Optional<String> linked = registrar.linked(secret);
        Sheet page = new Sheet("access/choose-password");
        page.with("linked", linked.orElse(null));
        page.with("secret", secret);
        page.with("account", account);
        page.refused(problem);
        return page.as(
                linked.isEmpty()
                        ? HttpStatus.NOT_FOUND
                        : problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/set-up/{secret}")
    ModelAndView chosen(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String password) {
        try {
            registrar.choose(secret, account, password);
            return CheckController.to("/sign-in?chosen");
        } catch (NotAccepted e) {
            return choosing(secret, account, e);
        }
    }

    @GetMapping("/account")
    ModelAndView own() {
        Visitor visitor = visitors.current();
        Sheet page = new Sheet("access/own");
        page.with("holder", visitor.equals(Visitor.LOCAL) ? "" : visitor.account());
        page.with(
                "role",
                visitor.equals(Visitor.LOCAL)
                        ? ""
                        : visitor.roles().stream().map(Role::words).sorted().collect(Collectors.joining(", ")));
        page.with("administers", visitor.mayAdminister());
        return page.done();
    }

    @GetMapping("/account/password")
    ModelAndView password() {
        return changing("", null);
    }

    private ModelAndView changing(String said, @Nullable NotAccepted problem) {
        if (settings.access() != Mode.ACCOUNTS) {
            throw new NotThere();
        }
        return new Sheet("access/change-password")
                .back(say("own.title"), "/account")
                .with("said", said.isEmpty() ? null : said)
                .refused(problem)
                .as(problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/account/password")
    ModelAndView changed(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request) {
        if (settings.access() != Mode.ACCOUNTS) {
            throw new NotThere();
        }
        try {
            registrar.change(
                    visitors.current(), present, password, request.getSession().getId());
            return changing(say("change.done"), null);
        } catch (NotAccepted e) {
            return changing("", e);
        }
    }
}
