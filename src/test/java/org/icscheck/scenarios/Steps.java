package org.icscheck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icscheck.check.Check;
import org.icscheck.domain.requirement.Evidence;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report;
import org.icscheck.input.SubmissionReader;
import org.jspecify.annotations.Nullable;

/**
 * The words of a scenario. They describe a submission, have it checked as any other, and look at the findings; they decide
 * nothing.
 *
 * <p>Every scenario is about the system "Estuary" and, where places matter, its place "Riverside", unless it names others.
 */
public final class Steps {

    private static final Check CHECK = Check.load();
    private static final String SYSTEM = "Estuary";

    /** Between two files of one submission; no JSON holds it. */
    private static final String NEXT_FILE = "\f";

    private final Draft draft = new Draft();
    private final List<Draft> others = new ArrayList<>();
    private @Nullable Map<String, Object> board;
    private List<Finding> findings = List.of();
    private @Nullable Report report;

    // --- systems, places, organisations -------------------------------------------------------------------------

    private Map<String, Object> system() {
        Map<String, Object> system = new LinkedHashMap<>();
        system.put("id", Draft.id(SYSTEM));
        system.put("name", SYSTEM);
        @SuppressWarnings("unchecked")
        Map<String, Object> kept = (Map<String, Object>) draft.root().computeIfAbsent("system", k -> system);
        return kept;
    }

    private Map<String, Object> place(String name) {
        system();
        return Draft.in(draft.root(), "places", name);
    }

    private Map<String, Object> organisation(String name) {
        return Draft.in(draft.root(), "organisations", name);
    }

    private Map<String, Object> collaborative(String name) {
        system();
        return Draft.in(draft.root(), "collaboratives", name);
    }

    /** A place, the system, a board, an organisation, a collaborative or a network, by its name. */
    private Map<String, Object> named(String name) {
        if (name.equals(SYSTEM)) {
            return system();
        }
        for (String list : List.of("places", "organisations", "collaboratives")) {
            for (Map<String, Object> one : Draft.given(draft.root(), list)) {
                if (name.equals(one.get("name"))) {
                    return one;
                }
                for (Map<String, Object> inner : Draft.given(one, "boards")) {
                    if (name.equals(inner.get("name"))) {
                        return inner;
                    }
                }
                for (Map<String, Object> inner : Draft.given(one, "neighbourhoods")) {
                    if (name.equals(inner.get("name"))) {
                        return inner;
                    }
                }
                for (Map<String, Object> inner : Draft.given(one, "pcns")) {
                    if (name.equals(inner.get("name"))) {
                        return inner;
                    }
                }
            }
        }
        for (Map<String, Object> inner : Draft.given(system(), "boards")) {
            if (name.equals(inner.get("name"))) {
                return inner;
            }
        }
        throw new AssertionError("the scenario has not introduced “" + name + "”");
    }

    @Given("{word} is a place of Estuary")
    public void is_a_place(String name) {
        place(name);
    }

    @Given("Estuary has these places:")
    public void has_these_places(DataTable names) {
        rows(names).forEach(row -> place(Objects.requireNonNull(row.get("name"))));
    }

    /** Of more than one word. */
    @Given("Estuary has the place {string}")
    public void is_a_place_called(String name) {
        place(name);
    }

    @Given("the system Estuary")
    public void the_system() {
        system();
    }

    @Given("{string} is a(n) {word}")
    public void is_an_organisation(String name, String type) {
        organisation(name).put("type", type);
        system();
    }

    @Given("{string} is an organisation of which no more is said")
    public void is_some_organisation(String name) {
        organisation(name);
        system();
    }

    @Given("{string} is a(n) {word} providing {string}")
    public void is_an_organisation_providing(String name, String type, String services) {
        is_an_organisation(name, type);
        Draft.set(organisation(name), "services", services);
    }

    @Given("{word} has the primary care network {string}")
    public void has_the_network(String name, String network) {
        Draft.in(place(name), "pcns", network);
    }

    @Given("{word} has the neighbourhood {string}")
    public void has_the_neighbourhood(String name, String neighbourhood) {
        Draft.in(place(name), "neighbourhoods", neighbourhood);
    }

    /** For requirements that cover some systems only. */
    @Given("Estuary is known as {string}")
    public void is_known_as(String id) {
        system().put("id", id);
    }

    // --- boards and seats ---------------------------------------------------------------------------------------

    @Given("{word} has a place partnership")
    public void has_a_place_partnership(String name) {
        has_a_board(name, name + " Partnership Board", "place-partnership");
    }

    @Given("{word} has the board {string} as its {word}")
    public void has_a_board(String name, String title, String purpose) {
        Map<String, Object> owner = name.equals(SYSTEM) ? system() : place(name);
        board = Draft.in(owner, "boards", title);
        board.put("purpose", purpose);
    }

    @Given("Estuary has a partnership board")
    public void has_a_partnership_board() {
        has_a_board(SYSTEM, "Estuary Partnership Board", "system-partnership");
    }

    @Given("all its seats are:")
    public void all_its_seats(DataTable seats) {
        seats(seats, "complete");
    }

    @Given("some of its seats are:")
    public void some_of_its_seats(DataTable seats) {
        seats(seats, "partial");
    }

    private void seats(DataTable seats, String membership) {
        Map<String, Object> at = boardInHand();
        at.put("membership", membership);
        rows(seats).forEach(row -> {
            Map<String, Object> seat = row(row);
            if (seat.containsKey("organisation")) {
                String name = String.valueOf(seat.get("organisation"));
                organisation(name);
                seat.put("organisation", Draft.id(name));
            }
            Draft.all(at, "seats").add(seat);
        });
    }

    private Map<String, Object> boardInHand() {
        if (board == null) {
            throw new AssertionError("the scenario has not introduced a board yet");
        }
        return board;
    }

    @Given("it states:")
    public void it_states(DataTable fields) {
        rows(fields).forEach(row -> Draft.set(boardInHand(), row.get("field"), value(row)));
    }

    // --- anything else a submission can say ---------------------------------------------------------------------

    @Given("{string} states:")
    public void states(String name, DataTable fields) {
        rows(fields).forEach(row -> Draft.set(named(name), row.get("field"), value(row)));
    }

    @Given("{word} has the board {string}, whose purpose is not said")
    public void has_a_board_for_something(String name, String title) {
        has_a_board(name, title, "");
        boardInHand().remove("purpose");
    }

    // Every one-word name but "it", which is the board in hand.
    @Given("^(?!it )([^\\s\"]+) states:$")
    public void place_or_system_states(String name, DataTable fields) {
        if (!name.equals(SYSTEM)) {
            place(name);
        }
        states(name, fields);
    }

    @Given("{word} says that it has no {word}")
    public void says_none(String name, String field) {
        Draft.set(named(name), field, "none");
    }

    @Given("{word} lists under {word}:")
    public void lists(String name, String list, DataTable rows) {
        if (!name.equals(SYSTEM)) {
            place(name);
        }
        rows(rows).forEach(row -> Draft.all(named(name), list).add(row(row)));
    }

    @Given("{string} lists under {word}:")
    public void named_lists(String name, String list, DataTable rows) {
        rows(rows).forEach(row -> Draft.all(named(name), list).add(row(row)));
    }

    @Given("the list of {word} of {word} is complete")
    public void is_complete(String list, String name) {
        if (!name.equals(SYSTEM)) {
            place(name);
        }
        Draft.mark(named(name), list);
    }

    @Given("the list of {word} of {string} is complete")
    public void is_complete_of(String list, String name) {
        Draft.mark(named(name), list);
    }

    @Given("all collaboratives of Estuary are listed with all their members")
    public void collaboratives_are_complete() {
        system();
        Draft.mark(draft.root(), "collaboratives");
        Draft.all(draft.root(), "collaboratives").forEach(one -> one.put("membership", "complete"));
        // Somebody has described the system: without that a trust is never blamed.
        system().putIfAbsent("boundary", "the estuary");
    }

    @Given("the list of {word} in the submission is complete")
    public void submission_list_is_complete(String list) {
        Draft.mark(draft.root(), list);
    }

    @Given("the collaborative {string} of {string}")
    public void the_collaborative(String name, String members) {
        Map<String, Object> one = collaborative(name);
        List<String> ids = new ArrayList<>();
        for (String member : members.split(",")) {
            if (!member.isBlank()) {
                organisation(member.strip());
                ids.add(Draft.id(member.strip()));
            }
        }
        one.put("members", ids);
    }

    @Given("{word} has these documents:")
    public void has_documents(String name, DataTable documents) {
        if (!name.equals(SYSTEM)) {
            place(name);
        }
        lists(name, "documents", documents);
    }

    @Given("{string} is answered {string} for {string}, see {string}")
    public void is_answered(String requirement, String answer, String about, String document) {
        Map<String, Object> attestation = new LinkedHashMap<>();
        attestation.put("requirement", requirement);
        attestation.put("about", named(about).get("id"));
        attestation.put("answer", answer);
        if (!document.isEmpty()) {
            attestation.put("document", document);
        }
        Draft.all(draft.root(), "attestations").add(attestation);
    }

    @Given("{string} has recorded for {string} the reason {string}")
    public void has_recorded(String about, String requirement, String reason) {
        Map<String, Object> choice = new LinkedHashMap<>();
        choice.put("requirement", requirement);
        choice.put("about", named(about).get("id"));
        choice.put("reason", reason);
        Draft.all(draft.root(), "choices").add(choice);
    }

    @Given("{word} has accepted the gap {string} until {word}")
    public void has_accepted(String about, String requirement, String until) {
        Map<String, Object> waiver = new LinkedHashMap<>();
        waiver.put("requirement", requirement);
        waiver.put("about", named(about).get("id"));
        waiver.put("owner", "Chief Officer");
        waiver.put("reason", "Agreed with partners.");
        waiver.put("until", until);
        Draft.all(draft.root(), "waivers").add(waiver);
    }

    @Given("{word} is a neighbouring system")
    public void is_a_neighbouring_system(String name) {
        Draft other = new Draft();
        Draft.set(other.root(), "system.id", Draft.id(name));
        Draft.set(other.root(), "system.name", name);
        others.add(other);
    }

    @Given("it is {word}")
    public void it_is(String date) {
        draft.root().put("asAt", date);
    }

    // --- checking and looking -----------------------------------------------------------------------------------

    @When("{word} is checked against {string}")
    public void is_checked(String name, String requirement) {
        check(name, requirement);
    }

    @When("{string} is checked against {string}")
    public void named_is_checked(String name, String requirement) {
        check(name, requirement);
    }

    private void check(String name, String requirement) {
        assertThat(CHECK.packs().requirement(requirement)).as(requirement).isPresent();
        String submission = submission();
        Cases.remember(requirement, submission, name);
        Report made = run(CHECK, submission, requirement);
        report = made;
        assertThat(made.inputs()).allMatch(input -> input.problems().isEmpty());
        assertThat(made.defects()).isEmpty();
        findings = about(made, requirement, name);
        assertThat(findings).as("findings of %s about %s", requirement, name).isNotEmpty();
    }

    private String submission() {
        return Stream.concat(Stream.of(draft), others.stream()).map(Draft::json).collect(Collectors.joining(NEXT_FILE));
    }

    /** The files of a submission as {@link Cases} remembers it. */
    static List<SubmissionReader.Handed> files(String submission) {
        List<SubmissionReader.Handed> files = new ArrayList<>();
        for (String json : submission.split(NEXT_FILE)) {
            files.add(SubmissionReader.Handed.of(
                    "scenario-" + files.size() + ".json", json.getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }

    /** Asks the requirement alone, in force or not. */
    static Report run(Check check, String submission, String requirement) {
        String pack = check.packs().requirement(requirement).orElseThrow().pack();
        List<Check.File> files = files(submission).stream()
                .map(file -> Check.file(file.file(), file.bytes()))
                .toList();
        return check.run(
                new Check.Request(files, List.of(pack), Optional.empty(), LocalDate.of(2021, 10, 1)), requirement);
    }

    static List<Finding> about(Report report, String requirement, String name) {
        return report.subjects().stream()
                .flatMap(subject -> subject.findings().stream())
                .filter(finding -> finding.requirement().id().equals(requirement))
                .filter(finding -> finding.on().name().equals(name)
                        || finding.subject().name().equals(name))
                .toList();
    }

    @Then("the finding is {string}")
    public void the_finding_is(String verdict) {
        String word = verdict.toLowerCase(Locale.ROOT).replace(' ', '-');
        Cases.expect(word);
        assertThat(findings.stream().map(finding -> finding.verdict().word()).distinct())
                .as(() -> findings.stream().map(Finding::explanation).collect(Collectors.joining("\n")))
                .containsExactly(word.equals("does-not-apply") ? "not-applicable" : word);
    }

    @Then("its evidence names {string}")
    public void its_evidence_names(String words) {
        Cases.expect(Cases.About.EVIDENCE_NAMES, words);
        assertThat(findings.stream()
                        .flatMap(finding -> finding.evidence().stream())
                        .map(Evidence::fact))
                .anyMatch(fact -> fact.contains(words));
    }

    @Then("its evidence does not name {string}")
    public void its_evidence_does_not_name(String words) {
        Cases.expect(Cases.About.EVIDENCE_DOES_NOT_NAME, words);
        assertThat(findings.stream()
                        .flatMap(finding -> finding.evidence().stream())
                        .map(Evidence::fact))
                .noneMatch(fact -> fact.contains(words));
    }

    @Then("the explanation says {string}")
    public void the_explanation_says(String words) {
        Cases.expect(Cases.About.EXPLANATION_SAYS, words);
        assertThat(findings).anyMatch(finding -> finding.explanation().contains(words));
    }

    @Then("the explanation does not say {string}")
    public void the_explanation_does_not_say(String words) {
        Cases.expect(Cases.About.EXPLANATION_DOES_NOT_SAY, words);
        assertThat(findings).noneMatch(finding -> finding.explanation().contains(words));
    }

    @Then("it asks for {string}")
    public void it_asks_for(String words) {
        assertThat(findings).anyMatch(finding -> finding.add().contains(words));
    }

    @Then("it is due on {word}")
    public void it_is_due(String date) {
        assertThat(findings).allMatch(finding -> finding.due().equals(Optional.of(LocalDate.parse(date))));
    }

    @Then("the gap is accepted")
    public void the_gap_is_accepted() {
        assertThat(findings).allMatch(finding -> finding.waiver().isPresent());
    }

    @Then("the gap is not accepted")
    public void the_gap_is_not_accepted() {
        assertThat(findings).allMatch(finding -> finding.waiver().isEmpty());
    }

    private static String value(Map<String, String> row) {
        return Objects.requireNonNullElse(row.get("value"), "");
    }

    private static List<Map<String, String>> rows(DataTable table) {
        return table.asMaps();
    }

    private static Map<String, Object> row(Map<String, String> cells) {
        Map<String, Object> row = new LinkedHashMap<>();
        cells.forEach((field, value) -> {
            if (value != null) {
                Draft.set(row, field, value);
            }
        });
        return row;
    }
}
