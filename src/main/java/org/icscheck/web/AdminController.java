package org.icscheck.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icscheck.access.AccessSettings;
import org.icscheck.access.AccessSettings.Mode;
import org.icscheck.access.NotAccepted;
import org.icscheck.access.Registrar;
import org.icscheck.access.Role;
import org.icscheck.access.Visitor;
import org.icscheck.access.Visitors;
import org.icscheck.store.Accounts.Account;
import org.icscheck.store.Audit;
import org.icscheck.store.Audit.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Accounts and the audit trail, for administrators. */
@Controller
class AdminController {

    private static final int ON_A_PAGE = 100;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final AccessSettings settings;
    private final Registrar registrar;
    private final Visitors visitors;
    private final Audit audit;
    private final MessageSource messages;

    AdminController(
            AccessSettings settings, Registrar registrar, Visitors visitors, Audit audit, MessageSource messages) {
        this.settings = settings;
        this.registrar = registrar;
        this.visitors = visitors;
        this.audit = audit;
        this.messages = messages;
    }

    private String say(String key) {
        return messages.getMessage(key, new Object[0], Locale.UK);
    }

    @GetMapping("/admin/accounts")
    ModelAndView accounts() {
        administrator();
        return listed("", "", "", "", null);
    }

    private ModelAndView listed(
            String name, String role, String places, String systems, @Nullable NotAccepted problem) {
        Sheet page = new Sheet("access/accounts");
        page.back(say("own.title"), "/account");
        page.with(
                "head",
                Stream.of("access.account", "accounts.role", "accounts.what", "accounts.state")
                        .map(key -> new View.Cell(say(key)))
                        .toList());
        page.with("lines", registrar.list().stream().map(this::row).toList());
        page.with("holder", name);
        return filled(page, role, places, systems, problem);
    }

    private ModelAndView filled(Sheet page, String role, String places, String systems, @Nullable NotAccepted problem) {
        page.with(
                "roles",
                Stream.of(Role.values())
                        .map(one -> new View.Choice(
                                one.word(),
                                one.words(),
                                one.word().equals(role),
                                say("account.role." + one.word()),
                                false,
                                false))
                        .toList());
        page.with("places", places);
        page.with("systems", systems);
        page.refused(problem);
        return page.as(problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private List<View.Cell> row(Account account) {
        Role role = Role.of(account.role()).orElse(Role.ANALYST);
        Set<String> what =
                role == Role.PLACE_LEAD ? account.places() : role == Role.ASSURANCE ? account.systems() : Set.of();
        String state = !account.enabled() ? "disabled" : account.password().isEmpty() ? "no-password" : "in-use";
        return List.of(
                new View.Cell(
                        account.name(),
                        UriComponentsBuilder.fromPath("/admin/accounts/{name}")
                                .encode()
                                .buildAndExpand(account.name())
                                .toUriString(),
                        false),
                new View.Cell(role.words()),
                new View.Cell(String.join(", ", what)),
                new View.Cell(say("accounts.state." + state)));
    }

    @PostMapping("/admin/accounts")
    ModelAndView add(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String places,
            @RequestParam(defaultValue = "") String systems,
            HttpServletRequest request) {
        Visitor administrator = administrator();
        try {
            String secret = registrar.add(administrator, name, role(role), ids(places), ids(systems));
            return link(name, secret, request);
        } catch (NotAccepted e) {
            return listed(name, role, places, systems, e);
        }
    }

    /** The link is shown this once: what is kept cannot be turned back into it. */
    private ModelAndView link(String name, String secret, HttpServletRequest request) {
        String base = settings.publicAddress().isBlank()
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                : settings.publicAddress().replaceAll("/+$", "");
        return new Sheet("access/link")
                .back(say("accounts.title"), "/admin/accounts")
                .with("holder", name)
                .with("address", base + "/set-up/" + secret)
                .done();
    }

    @GetMapping("/admin/accounts/{name}")
    ModelAndView account(@PathVariable String name, @RequestParam(required = false) @Nullable String saved) {
        administrator();
        return shown(name, saved != null, null);
    }

    private ModelAndView shown(String name, boolean saved, @Nullable NotAccepted problem) {
        Account account = registrar.find(name).orElseThrow(NotThere::new);
        Sheet page = new Sheet("access/account");
        page.back(say("accounts.title"), "/admin/accounts");
        page.with("said", saved ? say("account.saved") : null);
        page.with("holder", account.name());
        page.with("enabled", account.enabled());
        return filled(
                page,
                Role.of(account.role()).orElse(Role.ANALYST).word(),
                String.join("\n", account.places()),
                String.join("\n", account.systems()),
                problem);
    }

    @PostMapping("/admin/accounts/{name}")
    ModelAndView change(
            @PathVariable String name,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String places,
            @RequestParam(defaultValue = "") String systems) {
        Visitor administrator = administrator();
        return done(name, () -> registrar.change(administrator, name, role(role), ids(places), ids(systems)));
    }

    @PostMapping("/admin/accounts/{name}/enabled")
    ModelAndView enable(@PathVariable String name, @RequestParam boolean enabled) {
        Visitor administrator = administrator();
        return done(name, () -> registrar.enable(administrator, name, enabled));
    }

    private ModelAndView done(String name, Runnable change) {
        if (registrar.find(name).isEmpty()) {
            throw new NotThere();
        }
        try {
            change.run();
        } catch (NotAccepted e) {
            return shown(name, false, e);
        }
        ModelAndView next = CheckController.to("/admin/accounts/{name}?saved");
        next.addObject("name", name);
        return next;
    }

    @PostMapping("/admin/accounts/{name}/link")
    ModelAndView another(@PathVariable String name, HttpServletRequest request) {
        Visitor administrator = administrator();
        if (registrar.find(name).isEmpty()) {
            throw new NotThere();
        }
        return link(name, registrar.link(administrator, name), request);
    }

    private static Role role(String word) {
        return Role.of(word).orElseThrow(() -> NotAccepted.of("role", "Select what the account is for"));
    }

    private static Set<String> ids(String text) {
        return Arrays.stream(text.split("[\\s,]+"))
                .filter(id -> !id.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Only where accounts are kept here. */
    private Visitor administrator() {
        Visitor visitor = visitors.current();
        if (settings.access() != Mode.ACCOUNTS || !visitor.mayAdminister()) {
            throw new NotThere();
        }
        return visitor;
    }

    /** An entry of the trail as it is shown. */
    record Line(long number, String when, String account, String action, String subject, String detail) {}

    @GetMapping("/admin/audit")
    ModelAndView trail(
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "0") long before) {
        trailReader();
        List<Entry> entries = audit.find(
                account.strip(), action.strip(), subject.strip(), before > 0 ? before : Long.MAX_VALUE, ON_A_PAGE);
        Sheet page = new Sheet("access/audit");
        page.back(say("own.title"), "/account");
        page.with(
                "entries",
                entries.stream()
                        .map(entry -> new Line(
                                entry.number(),
                                MOMENT.format(entry.at()),
                                entry.account(),
                                entry.action(),
                                entry.subject(),
                                entry.detail()))
                        .toList());
        page.with("account", account);
        page.with("action", action);
        page.with("subject", subject);
        page.with(
                "before",
                entries.size() == ON_A_PAGE ? entries.get(entries.size() - 1).number() : null);
        page.with("broken", audit.broken().orElse(null));
        return page.done();
    }

    @GetMapping("/admin/audit.csv")
    void trailAsCsv(
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String subject,
            HttpServletResponse response)
            throws IOException {
        trailReader();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
        Writer out = response.getWriter();
        out.write("\uFEFFnumber,at,account,action,subject,detail,seal\r\n");
        long before = Long.MAX_VALUE;
        while (true) {
            List<Entry> some = audit.find(account.strip(), action.strip(), subject.strip(), before, 1_000);
            for (Entry entry : some) {
                out.write(Stream.of(
                                        Long.toString(entry.number()),
                                        entry.at().toString(),
                                        entry.account(),
                                        entry.action(),
                                        entry.subject(),
                                        entry.detail(),
                                        entry.seal())
                                .map(AdminController::cell)
                                .collect(Collectors.joining(","))
                        + "\r\n");
                before = entry.number();
            }
            if (some.size() < 1_000) {
                break;
            }
        }
        out.flush();
    }

    /** Text, whatever it begins with: a spreadsheet works out what begins with an equals sign. */
    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    private void trailReader() {
        if (!visitors.current().mayAdminister()) {
            throw new NotThere();
        }
    }
}
