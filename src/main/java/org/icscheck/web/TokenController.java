package org.icscheck.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icscheck.access.TokenScope;
import org.icscheck.access.Tokens;
import org.icscheck.access.Visitor;
import org.icscheck.access.Visitors;
import org.icscheck.store.ApiTokens.ApiToken;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Tokens for programs: made, shown once, revoked. */
@Controller
class TokenController {

    private static final List<Integer> DAYS = List.of(30, 90, 365);

    private static final int LONGEST_NAME = 100;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final Tokens tokens;
    private final Visitors visitors;
    private final Clock clock;

    TokenController(Tokens tokens, Visitors visitors, Clock clock) {
        this.tokens = tokens;
        this.visitors = visitors;
        this.clock = clock;
    }

    /** A line of the list. */
    record Line(String id, String name, String scopes, String made, String ends) {}

    /** What was filled in. */
    private record Entered(String name, Set<TokenScope> scopes, int days) {}

    @GetMapping("/account/tokens")
    ModelAndView list() {
        return page(
                        new Entered("", EnumSet.noneOf(TokenScope.class), DAYS.get(1)),
                        Optional.empty(),
                        new Sheet("account-tokens"))
                .done();
    }

    @PostMapping("/account/tokens")
    ModelAndView make(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(name = "scopes", required = false) @Nullable List<String> scopes,
            @RequestParam(defaultValue = "0") int days) {
        Entered entered = new Entered(
                name.strip(),
                (scopes == null ? Stream.<String>of() : scopes.stream())
                        .flatMap(word -> TokenScope.of(word).stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(TokenScope.class))),
                DAYS.contains(days) ? days : DAYS.get(1));
        if (entered.name().isEmpty() || entered.name().length() > LONGEST_NAME) {
            return refused(entered, "name", "Enter a name for the token, up to 100 characters");
        }
        if (entered.scopes().isEmpty()) {
            return refused(entered, "scopes", "Select what the token may be used for");
        }
        Tokens.Made made =
                tokens.make(visitors.current(), entered.name(), entered.scopes(), Duration.ofDays(entered.days()));
        // Answered at once and not after a redirect: kept nowhere, the token cannot be shown on another page.
        return page(
                        new Entered("", EnumSet.noneOf(TokenScope.class), DAYS.get(1)),
                        Optional.of(made),
                        new Sheet("account-tokens"))
                .done();
    }

    private ModelAndView refused(Entered entered, String field, String sentence) {
        HttpStatusCode status = HttpStatus.UNPROCESSABLE_CONTENT;
        return page(
                        entered,
                        Optional.empty(),
                        new Sheet("account-tokens")
                                .problems(List.of(sentence), field)
                                .with(field + "Error", sentence))
                .as(status);
    }

    @PostMapping("/account/tokens/{id}/revoke")
    ModelAndView revoke(@PathVariable String id) {
        if (!tokens.revoke(visitors.current(), id)) {
            throw new NotThere();
        }
        return CheckController.to("/account/tokens?revoked");
    }

    private Sheet page(Entered entered, Optional<Tokens.Made> made, Sheet page) {
        Visitor visitor = visitors.current();
        Instant now = clock.instant();
        page.with("secret", made.map(Tokens.Made::secret).orElse(null));
        page.with("made", made.map(one -> one.token().name()).orElse(""));
        page.with(
                "lines",
                tokens.of(visitor).stream().map(token -> line(token, now)).toList());
        page.with("name", entered.name());
        List<View.Choice> scopes = new ArrayList<>();
        for (TokenScope scope : TokenScope.values()) {
            scopes.add(new View.Choice(
                    scope.word(), words(scope), entered.scopes().contains(scope), scope.word(), false, false));
        }
        page.with("scopes", scopes);
        page.with(
                "days",
                DAYS.stream()
                        .map(days -> new View.Choice(Integer.toString(days), days + " days", days == entered.days()))
                        .toList());
        return page;
    }

    private static Line line(ApiToken token, Instant now) {
        return new Line(
                token.id(),
                token.name(),
                token.scopes().stream()
                        .flatMap(word -> TokenScope.of(word).stream())
                        .map(TokenController::words)
                        .collect(Collectors.joining("; ")),
                DAY.format(token.created()),
                (token.expires().isAfter(now) ? "" : "Ended ") + DAY.format(token.expires()));
    }

    private static String words(TokenScope scope) {
        return switch (scope) {
            case SUBMISSIONS_READ -> "See files and reports";
            case SUBMISSIONS_WRITE -> "Upload, put right, check and delete";
            case REQUIREMENTS_READ -> "Read the requirements";
            case CHECK -> "Check files without keeping them";
        };
    }
}
