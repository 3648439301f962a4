package org.icscheck.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.icscheck.access.Role;
import org.icscheck.access.TokenScope;
import org.icscheck.access.Tokens;
import org.icscheck.access.Visitor;
import org.icscheck.access.Visitors;
import org.icscheck.api.Api.Got;
import org.icscheck.api.Api.Part;
import org.icscheck.store.Accounts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where people have accounts a token may do what its account may, as it is now, and no more. */
class OtherPlacesTest {

    private static final String SUBMISSIONS = "/api/v1/submissions";

    @TempDir
    static Path data;

    private static Api api;
    private static String bury = "";

    @BeforeAll
    static void start() {
        api = Api.start(data, Map.of("icscheck.access", "accounts", "icscheck.api.patience", "60s"));
        String token = token(account("bury-lead", Role.PLACE_LEAD, "bury"));
        bury = api.ask("POST", SUBMISSIONS)
                .token(token)
                .files(Part.of(Api.BURY))
                .send()
                .header("Location");
        assertThat(api.ask("POST", bury + "/evaluation").token(token).send().status())
                .isEqualTo(201);
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    private static Visitor account(String name, Role role, String place) {
        boolean added = api.service
                .part(Accounts.class)
                .add(new Accounts.Account(
                        name, role.word(), Set.of(place), Set.of(), "", true, Instant.parse("2026-07-14T09:00:00Z")));
        assertThat(added).isTrue();
        return Visitor.of(name, role, Set.of(place), Set.of());
    }

    private static String token(Visitor visitor) {
        return api.token(visitor, TokenScope.values());
    }

    @Test
    void another_places_submissions_are_as_if_they_were_not_there() {
        String token = token(account("stockport-lead", Role.PLACE_LEAD, "stockport"));
        String nowhere = SUBMISSIONS + "/nowhere";

        for (String rest : List.of("", "/report", "/readings", "/files/1", "/comparison?with=x")) {
            Got foreign = api.ask("GET", bury + rest).token(token).send();
            Got nothing = api.ask("GET", nowhere + rest).token(token).send();
            assertThat(foreign.status()).as(rest).isEqualTo(404);
            assertThat(foreign.text().replace(bury, nowhere)).as(rest).isEqualTo(nothing.text());
        }
        assertThat(api.ask("DELETE", bury).token(token).send().status()).isEqualTo(404);
        assertThat(api.ask("POST", bury + "/evaluation").token(token).send().status())
                .isEqualTo(404);
        Got put = api.ask("PUT", bury + "/readings/0")
                .token(token)
                .json("{\"represents\": [\"healthwatch\"]}")
                .send();
        assertThat(put.status()).isEqualTo(404);
        Got list = api.ask("GET", SUBMISSIONS).token(token).send();
        assertThat(list.json().path("submissions")).isEmpty();
        Got refused = api.ask("POST", SUBMISSIONS)
                .token(token)
                .files(Part.of(Api.BURY))
                .send();
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.trouble()).isEqualTo("not-your-place");
    }

    @Test
    void a_lead_of_the_place_sees_it() {
        String token = token(account("second-lead", Role.PLACE_LEAD, "bury"));

        assertThat(api.ask("GET", bury + "/report").token(token).send().status())
                .isEqualTo(200);
    }

    @Test
    void a_key_means_something_for_its_token_alone() {
        Visitor lead = account("third-lead", Role.PLACE_LEAD, "bury");

        Got first = keyed(token(lead));
        Got second = keyed(token(lead));

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.header("Location")).isNotEqualTo(first.header("Location"));
    }

    private static Got keyed(String token) {
        return api.ask("POST", SUBMISSIONS)
                .token(token)
                .with("Idempotency-Key", "the same")
                .files(Part.of(Api.BURY))
                .send();
    }

    @Test
    void an_analyst_hands_nothing_over() {
        String token = token(account("analyst", Role.ANALYST, "bury"));

        for (Part file : new Part[] {
            Part.of(Api.BURY), Part.of("no-place.yaml", "format: icscheck/submission/v1\nplaces: [{nam: A}]\n")
        }) {
            Got got = api.ask("POST", SUBMISSIONS).token(token).files(file).send();
            assertThat(got.status()).as(file.name()).isEqualTo(403);
        }
        assertThat(api.service
                        .part(Tokens.class)
                        .of(api.service.part(Visitors.class).account("analyst")))
                .hasSize(1);
        assertThat(api.ask("GET", bury).token(token).send().status()).isEqualTo(404);
        assertThat(api.ask("GET", "/api/v1/packs").token(token).send().status()).isEqualTo(200);
    }

    @Test
    void what_an_administrator_changes_holds_for_tokens_made_before() {
        Visitor lead = account("leaves", Role.PLACE_LEAD, "bury");
        String token = token(lead);
        assertThat(api.ask("GET", bury).token(token).send().status()).isEqualTo(200);

        api.service.part(Accounts.class).change("leaves", Role.PLACE_LEAD.word(), Set.of("stockport"), Set.of());
        assertThat(api.ask("GET", bury).token(token).send().status()).isEqualTo(404);

        api.service.part(Accounts.class).enable("leaves", false);
        assertThat(api.ask("GET", bury).token(token).send().status()).isEqualTo(401);
    }

    @Test
    void without_a_token_nobody_is_answered_though_they_sit_at_the_machine() {
        assertThat(api.get(SUBMISSIONS).status()).isEqualTo(401);
        assertThat(api.ask("DELETE", bury).here().send().status()).isEqualTo(401);
    }
}
