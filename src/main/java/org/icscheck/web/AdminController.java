package org.icscheck.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
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
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Accounts and the audit trail, for administrators. */
@Controller
class AdminController {

    private static final int ON_A_PAGE = 100;

    private final AccessSettings settings;
    private final Registrar registrar;
    private final Visitors visitors;
    private final Audit audit;

    AdminController(AccessSettings settings, Registrar registrar, Visitors visitors, Audit audit) {
        this.settings = settings;
        this.registrar = registrar;
        this.visitors = visitors;
        this.audit = audit;
    }

    /** An account as it is shown. */
    record Row(String name, String role, String what, String state) {}

    @GetMapping("/admin/accounts")
    String accounts(Model model) {
        administrator();
        return listed(model);
    }

    private String listed(Model model) {
        model.addAttribute(
                "accounts", registrar.list().stream().map(AdminController::row).toList());
        model.addAttribute("roles", Role.values());
        return "access/accounts";
    }

    private static Row row(Account account) {
        Role role = Role.of(account.role()).orElse(Role.ANALYST);
        Set<String> what =
                role == Role.PLACE_LEAD ? account.places() : role == Role.ASSURANCE ? account.systems() : Set.of();
        String state =
                !account.enabled() ? "Disabled" : account.password().isEmpty() ? "No password chosen yet" : "In use";
        return new Row(account.name(), role.words(), String.join(", ", what), state);
    }

    @PostMapping("/admin/accounts")
    String add(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String places,
            @RequestParam(defaultValue = "") String systems,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Visitor administrator = administrator();
        try {
            String secret = registrar.add(administrator, name, role(role), ids(places), ids(systems));
            return link(name, secret, request, model);
        } catch (NotAccepted e) {
            response.setStatus(422);
            model.addAttribute("problem", e);
            model.addAttribute("name", name);
            model.addAttribute("role", role);
            model.addAttribute("places", places);
            model.addAttribute("systems", systems);
            return listed(model);
        }
    }

    /** The link is shown this once: what is kept cannot be turned back into it. */
    private String link(String name, String secret, HttpServletRequest request, Model model) {
        String base = settings.publicAddress().isBlank()
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                : settings.publicAddress().replaceAll("/+$", "");
        model.addAttribute("name", name);
        model.addAttribute("link", base + "/set-up/" + secret);
        return "access/link";
    }

    @GetMapping("/admin/accounts/{name}")
    String account(@PathVariable String name, Model model) {
        administrator();
        return shown(name, model);
    }

    private String shown(String name, Model model) {
        Account account = registrar.find(name).orElseThrow(NotThere::new);
        model.addAttribute("account", account);
        model.addAttribute("places", String.join("\n", account.places()));
        model.addAttribute("systems", String.join("\n", account.systems()));
        model.addAttribute("roles", Role.values());
        return "access/account";
    }

    @PostMapping("/admin/accounts/{name}")
    String change(
            @PathVariable String name,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String places,
            @RequestParam(defaultValue = "") String systems,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Visitor administrator = administrator();
        return done(
                name,
                () -> registrar.change(administrator, name, role(role), ids(places), ids(systems)),
                response,
                model,
                next);
    }

    @PostMapping("/admin/accounts/{name}/enabled")
    String enable(
            @PathVariable String name,
            @RequestParam boolean enabled,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Visitor administrator = administrator();
        return done(name, () -> registrar.enable(administrator, name, enabled), response, model, next);
    }

    private String done(
            String name, Runnable change, HttpServletResponse response, Model model, RedirectAttributes next) {
        if (registrar.find(name).isEmpty()) {
            throw new NotThere();
        }
        try {
            change.run();
        } catch (NotAccepted e) {
            response.setStatus(422);
            model.addAttribute("problem", e);
            return shown(name, model);
        }
        next.addAttribute("name", name);
        return "redirect:/admin/accounts/{name}";
    }

    @PostMapping("/admin/accounts/{name}/link")
    String another(@PathVariable String name, HttpServletRequest request, Model model) {
        Visitor administrator = administrator();
        if (registrar.find(name).isEmpty()) {
            throw new NotThere();
        }
        return link(name, registrar.link(administrator, name), request, model);
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

    @GetMapping("/admin/audit")
    String trail(
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "0") long before,
            Model model) {
        trailReader();
        List<Entry> entries = audit.find(
                account.strip(), action.strip(), subject.strip(), before > 0 ? before : Long.MAX_VALUE, ON_A_PAGE);
        model.addAttribute("entries", entries);
        model.addAttribute("account", account);
        model.addAttribute("action", action);
        model.addAttribute("subject", subject);
        model.addAttribute(
                "before",
                entries.size() == ON_A_PAGE ? entries.get(entries.size() - 1).number() : null);
        model.addAttribute("broken", audit.broken().orElse(null));
        return "access/audit";
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
