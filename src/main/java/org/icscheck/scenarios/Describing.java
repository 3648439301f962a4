package org.icscheck.scenarios;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.icscheck.input.Format;

/** The steps that describe arrangements. They turn words into a submission; they decide nothing. */
public final class Describing {

    private static final String SYSTEMS = "Systems, places and organisations";
    private static final String BOARDS = "Boards and seats";
    private static final String REST = "Anything else a submission can say";
    private static final String PAPERS = "Documents, answers and dates";
    private static final String COLLABORATIVES = "Collaboratives";

    private static final String PARTNERSHIP = "Given Riverside has a place partnership";
    private static final String ASKED = "When Riverside is checked against \"IC-2.31-PLACE-2F\"";
    private static final String CANNOT_TELL = "Then the finding is \"cannot tell\"";
    private static final String ABOUT_ESTUARY = "When Estuary is checked against \"integrating-care-2020\"";
    private static final String UNCLEAR = "Then the headline is \"Cannot say yet\"";

    private final World world;

    Describing(World world) {
        this.world = world;
    }

    // --- systems, places, organisations -------------------------------------------------------------------------

    @Given("the system {name}")
    @Explained(
            group = SYSTEMS,
            value = "Names the system the scenario is about. Without it, it is “Estuary”.",
            example = "Given the system \"Greater Estuary\"",
            after = {"When \"Greater Estuary\" is checked against \"integrating-care-2020\"", UNCLEAR})
    public void the_system(String name) {
        world.system(name);
    }

    @Given("{name} is a place of {name}")
    @Explained(
            group = SYSTEMS,
            value = "Introduces a place and the system it belongs to.",
            example = "Given Riverside is a place of Estuary")
    public void is_a_place(String name, String system) {
        world.system(system);
        world.newPlace(name);
    }

    @Given("{name} has the place {name}")
    @Explained(
            group = SYSTEMS,
            value = "Introduces a place, the system first.",
            example = "Given Estuary has the place \"Upper Riverside\"",
            after = {"When \"Upper Riverside\" is checked against \"IC-2.31-PLACE-2F\"", CANNOT_TELL})
    public void is_a_place_called(String system, String name) {
        world.system(system);
        world.newPlace(name);
    }

    @Given("{name} has these places:")
    @Explained(
            group = SYSTEMS,
            value = "Introduces several places.",
            table = "name",
            example = {"Given Estuary has these places:", "  | name      |", "  | Riverside |", "  | Moorland  |"})
    public void has_these_places(String system, DataTable names) {
        world.system(system);
        Rows.of(names, world.tableLine(), List.of("name"), "name")
                .forEach(row -> world.newPlace(row.cells().getOrDefault("name", "")));
    }

    @Given("{name} is a(n) {type}")
    @Explained(
            group = SYSTEMS,
            value =
                    "Introduces an organisation and says what kind of body it is. “is a place” and “is a system” introduce"
                            + " those.",
            example = "Given \"Riverside Council\" is a local-authority",
            before = "Given Riverside is a place of Estuary")
    public void is_an_organisation(String name, String type) {
        if (type.equals("place")) {
            world.newPlace(name);
        } else if (type.equals("system")) {
            world.system(name);
        } else {
            world.organisation(name).put("type", world.word("organisation-types", type, 0));
            world.system();
        }
    }

    @Given("{name} is a(n) {type} providing {services}")
    @Explained(
            group = SYSTEMS,
            value = "Introduces an organisation, what kind of body it is and the services it provides.",
            example = "Given \"Riverside Hospitals\" is an nhs-foundation-trust providing \"acute, community\"",
            before = "Given Riverside is a place of Estuary")
    public void is_an_organisation_providing(String name, String type, String services) {
        is_an_organisation(name, type);
        Draft.set(world.organisation(name), "services", world.wordsOf("services", services, 0));
    }

    @Given("{name} is an organisation of which no more is said")
    @Explained(
            group = SYSTEMS,
            value = "Introduces an organisation by its name alone.",
            example = "Given \"Riverside Alliance\" is an organisation of which no more is said",
            before = "Given Riverside is a place of Estuary")
    public void is_some_organisation(String name) {
        world.organisation(name);
        world.system();
    }

    @Given("{name} has the primary care network {name}")
    @Explained(
            group = SYSTEMS,
            value = "Adds a primary care network to a place.",
            example = "Given Riverside has the primary care network \"Riverside North PCN\"")
    public void has_the_network(String place, String network) {
        Draft.in(world.place(place), "pcns", network);
    }

    @Given("{name} has the neighbourhood {name}")
    @Explained(
            group = SYSTEMS,
            value = "Adds a neighbourhood to a place.",
            example = "Given Riverside has the neighbourhood \"Old Town\"")
    public void has_the_neighbourhood(String place, String neighbourhood) {
        Draft.in(world.place(place), "neighbourhoods", neighbourhood);
    }

    @Given("{name} is known as {name}")
    @Explained(
            group = SYSTEMS,
            value = "Gives something the id it has in submissions: for requirements that cover some systems only.",
            example = "Given Estuary is known as \"greater-manchester\"",
            after = {
                "And Bury has a place partnership",
                "When Bury is checked against \"GM-BURY-VOTE\"",
                "Then the finding is \"cannot tell\""
            })
    public void is_known_as(String name, String id) {
        world.thing(name).fields().put("id", id);
    }

    @Given("{name} is a neighbouring system")
    @Explained(
            group = SYSTEMS,
            value = "Describes a second system, by its name alone.",
            example = "Given Marshland is a neighbouring system",
            before = "Given Riverside is a place of Estuary")
    public void is_a_neighbouring_system(String name) {
        world.neighbour(name);
    }

    @Given("{name} has a population of {int}")
    @Explained(
            group = SYSTEMS,
            value = "Says how many people live in a place, a neighbourhood or a system.",
            example = "Given Riverside has a population of 193800")
    public void has_a_population(String name, int people) {
        world.set(world.thingOrPlace(name), "population", String.valueOf(people), 0);
    }

    // --- boards and seats ---------------------------------------------------------------------------------------

    @Given("{name} has a place partnership")
    @Explained(
            group = BOARDS,
            value =
                    "Gives a place the board that takes its joint decisions, “Riverside Partnership Board”. It is then in"
                            + " hand: the steps that follow may speak of “it”.",
            example = PARTNERSHIP)
    public void has_a_place_partnership(String place) {
        has_a_board(place, place + " Partnership Board", "place-partnership");
    }

    @Given("{name} has a partnership board")
    @Explained(
            group = BOARDS,
            value = "Gives a system its partnership board, “Estuary Partnership Board”.",
            example = "Given Estuary has a partnership board",
            after = {ABOUT_ESTUARY, UNCLEAR})
    public void has_a_partnership_board(String system) {
        world.system(system);
        has_a_board(system, system + " Partnership Board", "system-partnership");
    }

    @Given("{name} has a(n) {purpose}")
    @Explained(
            group = BOARDS,
            value = "Gives a place or system a board that is called after its purpose.",
            example = "Given Riverside has a health-and-wellbeing-board")
    public void has_a_board_for(String owner, String purpose) {
        String word = world.word("purposes", purpose, 0);
        StringBuilder title = new StringBuilder(owner);
        for (String part : word.split("-")) {
            title.append(' ')
                    .append(part.equals("and") ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        has_a_board(owner, title.toString(), word);
    }

    @Given("{name} has the board {name} as its {purpose}")
    @Explained(
            group = BOARDS,
            value = "Gives a place or system a board, with its name and what it is for.",
            example = "Given Riverside has the board \"Riverside Delivery Board\" as its place-provider-partnership")
    public void has_a_board(String owner, String title, String purpose) {
        String word = world.word("purposes", purpose, 0);
        world.newBoard(owner, title).put("purpose", word);
    }

    @Given("{name} has the board {name}, whose purpose is not said")
    @Explained(
            group = BOARDS,
            value = "Gives a place or system a board of which the submission does not say what it is for.",
            example = "Given Riverside has the board \"Riverside Forum\", whose purpose is not said")
    public void has_a_board_for_something(String owner, String title) {
        world.newBoard(owner, title).remove("purpose");
    }

    @Given("all its seats are:")
    @Explained(
            group = BOARDS,
            value = "Lists the seats of the board in hand, and says that there are no others.",
            table = {"post", "organisation", "represents", "votes", "standing", "… any other field of a seat"},
            before = PARTNERSHIP,
            example = {
                "And all its seats are:",
                "  | post                  | organisation      |",
                "  | Leader of the Council | Riverside Council |",
                "  | Healthwatch Riverside |                   |"
            },
            after = {ASKED, "Then the finding is \"met\""})
    public void all_its_seats(DataTable seats) {
        seats(world.board(), seats, "complete");
    }

    @Given("some of its seats are:")
    @Explained(
            group = BOARDS,
            value = "Lists seats of the board in hand; there may be others.",
            table = {"post", "organisation", "represents", "votes", "standing", "… any other field of a seat"},
            before = PARTNERSHIP,
            example = {"And some of its seats are:", "  | post                  |", "  | Leader of the Council |"})
    public void some_of_its_seats(DataTable seats) {
        seats(world.board(), seats, "partial");
    }

    @Given("all the seats of {name} are:")
    @Explained(
            group = BOARDS,
            value = "Lists the seats of a board, and says that there are no others.",
            table = {"post", "organisation", "represents", "votes", "standing", "… any other field of a seat"},
            before = PARTNERSHIP,
            example = {
                "And all the seats of \"Riverside Partnership Board\" are:",
                "  | post                  | speaks for      |",
                "  | Leader of the Council | local-authority |"
            },
            after = {ASKED, "Then the finding is \"not met\""})
    public void all_the_seats_of(String board, DataTable seats) {
        seats(world.board(board), seats, "complete");
    }

    @Given("some of the seats of {name} are:")
    @Explained(
            group = BOARDS,
            value = "Lists seats of a board; there may be others.",
            table = {"post", "organisation", "represents", "votes", "standing", "… any other field of a seat"},
            before = PARTNERSHIP,
            example = {
                "And some of the seats of \"Riverside Partnership Board\" are:",
                "  | post                  |",
                "  | Leader of the Council |"
            })
    public void some_of_the_seats_of(String board, DataTable seats) {
        seats(world.board(board), seats, "partial");
    }

    private void seats(Map<String, Object> board, DataTable seats, String membership) {
        board.put("membership", membership);
        world.seats(board, seats);
    }

    @Given("{name} decides jointly as a(n) {form}")
    @Explained(
            group = BOARDS,
            value = "Says in what form a board takes its decisions.",
            before = PARTNERSHIP,
            example = "And it decides jointly as a joint-committee")
    public void decides_as(String board, String form) {
        Draft.set(world.board(board), "decisions.form", world.word("decision-forms", form, 0));
    }

    @Given("{name} decides on {words}")
    @Explained(
            group = BOARDS,
            value = "Says what a board decides on, with commas between several.",
            before = PARTNERSHIP,
            example = "And it decides on \"strategy, pooled budget\"")
    public void decides_on(String board, String functions) {
        Draft.set(world.board(board), "decisions.functions", functions);
    }

    @Given("{name} decides together with the council")
    @Explained(
            group = BOARDS,
            value = "Says that the council decides jointly on a board.",
            before = PARTNERSHIP,
            example = "And it decides together with the council")
    public void decides_with_the_council(String board) {
        Draft.set(world.board(board), "decisions.withLocalGovernment", "yes");
    }

    @Given("{name} is {standing}")
    @Explained(
            group = BOARDS,
            value = "Says how far a board or collaborative has come.",
            before = PARTNERSHIP,
            example = "And it is in shadow form")
    public void is_so_far(String name, String status) {
        world.set(world.thing(name), "status", status.equals("in shadow form") ? "shadow" : status, 0);
    }

    @Given("{name} reports to {name}")
    @Explained(
            group = BOARDS,
            value = "Says to which board a board reports.",
            before = {
                PARTNERSHIP,
                "And Riverside has the board \"Riverside Delivery Board\" as its place-provider-partnership"
            },
            example = "And \"Riverside Delivery Board\" reports to \"Riverside Partnership Board\"")
    public void reports_to(String board, String to) {
        Draft.values(world.board(board), "reportsTo").add(world.thing(to).id());
    }

    @Given("{name} acts together with {name}")
    @Explained(
            group = BOARDS,
            value = "Says that two boards act together as one partnership: a seat on either is a seat on both.",
            before = {
                PARTNERSHIP,
                "And all its seats are:",
                "  | post                  |",
                "  | Leader of the Council |",
                "And Riverside has the board \"Riverside Delivery Board\" as its place-provider-partnership",
                "And all its seats are:",
                "  | post        |",
                "  | Healthwatch |"
            },
            example = "And it acts together with \"Riverside Partnership Board\"",
            after = {ASKED, "Then the finding is \"met\""})
    public void acts_with(String board, String other) {
        Map<String, Object> at = world.board(board);
        Draft.values(at, "actsWith").add(world.thing(other).id());
    }

    @Given("the chair of {name} is {words}")
    @Explained(
            group = BOARDS,
            value = "Says which post chairs a board, or a system.",
            before = PARTNERSHIP,
            example = "And the chair of \"Riverside Partnership Board\" is \"Independent chair\"")
    public void the_chair_is(String name, String post) {
        Draft.set(world.thing(name).fields(), "chair.post", post);
    }

    @Given("the lead of {name} is {words}")
    @Explained(
            group = BOARDS,
            value = "Says which post leads a place, a system or a collaborative.",
            before = "Given Riverside is a place of Estuary",
            example = "And the lead of Riverside is \"Chief Executive of the Council\"")
    public void the_lead_is(String name, String post) {
        World.Thing thing = world.thingOrPlace(name);
        Draft.set(thing.fields(), thing.kind().equals("system") ? "leader.post" : "lead.post", post);
    }

    // --- anything else a submission can say ---------------------------------------------------------------------

    @Given("{name} states:")
    @Explained(
            group = REST,
            value =
                    "Sets any fields of a place, the system, a board, an organisation, a collaborative or a network; “it” is"
                            + " the board in hand. A dot leads into a field: decisions.form.",
            table = {"field", "value"},
            before = PARTNERSHIP,
            example = {
                "And it states:",
                "  | field          | value           |",
                "  | decisions.form | joint-committee |",
                "  | status         | shadow          |"
            })
    public void states(String name, DataTable fields) {
        World.Thing thing = name.equals("it") ? new World.Thing("board", world.board()) : world.thingOrPlace(name);
        Rows.of(fields, world.tableLine(), List.of("field", "value"), "field", "value")
                .forEach(row -> world.set(
                        thing,
                        row.cells().getOrDefault("field", ""),
                        row.cells().getOrDefault("value", ""),
                        row.line()));
    }

    @Given("{name} says that it has no {list}")
    @Explained(
            group = REST,
            value = "States that there is none, which is more than saying nothing.",
            before = "Given Riverside is a place of Estuary",
            example = "And Riverside says that it has no lead")
    public void says_none(String name, String field) {
        Draft.set(world.thing(name).fields(), field, "none");
    }

    @Given("{name} lists under {list}:")
    @Explained(
            group = REST,
            value =
                    "Adds entries to a list of a place, the system, an organisation or a board. The columns are the fields of"
                            + " an entry.",
            table = "… the fields of an entry",
            example = {
                "Given Riverside lists under delegations:",
                "  | function                  | status |",
                "  | community health services | agreed |"
            })
    public void lists(String name, String list, DataTable rows) {
        world.list(world.thingOrPlace(name), list, rows);
    }

    @Given("the list of {list} of {name} is complete")
    @Explained(
            group = REST,
            value = "Says that nothing is left out of a list. Only then does absence count.",
            before = "Given Riverside has a health-and-wellbeing-board",
            example = "And the list of boards of Riverside is complete",
            after = {ASKED, "Then the finding is \"does not apply\""})
    public void is_complete(String list, String name) {
        World.Thing thing = world.thingOrPlace(name);
        Draft.mark(thing.fields(), World.markable(thing.kind(), list));
    }

    @Given("the list of {list} of {name} is not complete")
    @Explained(
            group = REST,
            value = "Takes back that nothing is left out of a list.",
            before = {
                "Given Riverside has a health-and-wellbeing-board",
                "And the list of boards of Riverside is complete"
            },
            example = "But the list of boards of Riverside is not complete")
    public void is_not_complete(String list, String name) {
        World.Thing thing = world.thingOrPlace(name);
        Draft.unmark(thing.fields(), World.markable(thing.kind(), list));
    }

    @Given("the list of {list} in the submission is complete")
    @Explained(
            group = REST,
            value = "Says that nothing is left out of a list of the whole submission: organisations, places,"
                    + " collaboratives.",
            before = "Given Riverside is a place of Estuary",
            example = "And the list of places in the submission is complete")
    public void submission_list_is_complete(String list) {
        Draft.mark(world.root(), list);
    }

    @Given("{words} is delegated to {name}")
    @Explained(
            group = REST,
            value = "Adds a decision that a place may take under somebody else's authority.",
            before = "Given Riverside is a place of Estuary",
            example = "And \"community health services\" is delegated to Riverside")
    public void is_delegated(String function, String place) {
        Map<String, Object> delegation = new LinkedHashMap<>();
        delegation.put("function", function);
        Draft.all(world.place(place), "delegations").add(delegation);
    }

    // --- collaboratives -----------------------------------------------------------------------------------------

    @Given("the collaborative {name} of {words}")
    @Explained(
            group = COLLABORATIVES,
            value = "Introduces a provider collaborative and its members, with commas between them.",
            example = "Given the collaborative \"Estuary Acute Alliance\" of \"North Hospitals, South Hospitals\"",
            before = {"Given \"North Hospitals\" is an nhs-trust", "And \"South Hospitals\" is an nhs-trust"},
            after = {"When Estuary is checked against \"provider-collaboratives-2021\"", UNCLEAR})
    public void the_collaborative(String name, String members) {
        Map<String, Object> one = world.collaborative(name);
        List<Object> ids = new ArrayList<>();
        for (String member : members.split(",")) {
            if (!member.isBlank()) {
                ids.add(World.idOf(world.organisation(member.strip())));
            }
        }
        one.put("members", ids);
    }

    @Given("{name} joins {name}")
    @Explained(
            group = COLLABORATIVES,
            value = "Makes an organisation a member of a collaborative.",
            before = {
                "Given \"North Hospitals\" is an nhs-trust",
                "And the collaborative \"Estuary Acute Alliance\" of \"South Hospitals\""
            },
            example = "And \"North Hospitals\" joins \"Estuary Acute Alliance\"",
            after = {"When Estuary is checked against \"provider-collaboratives-2021\"", UNCLEAR})
    public void joins(String organisation, String collaborative) {
        Object id = World.idOf(world.organisation(organisation));
        Draft.values(collaborative(collaborative), "members").add(id);
    }

    @Given("{name} leaves {name}")
    @Explained(
            group = COLLABORATIVES,
            value = "Takes an organisation out of a collaborative.",
            before = {
                "Given \"North Hospitals\" is an nhs-trust",
                "And the collaborative \"Estuary Acute Alliance\" of \"North Hospitals, South Hospitals\""
            },
            example = "And \"North Hospitals\" leaves \"Estuary Acute Alliance\"",
            after = {"When Estuary is checked against \"provider-collaboratives-2021\"", UNCLEAR})
    public void leaves(String organisation, String collaborative) {
        Object id = World.idOf(world.organisation(organisation));
        if (!Draft.values(collaborative(collaborative), "members").remove(id)) {
            throw Halt.misunderstood(
                    "‘" + organisation + "’ is not a member of ‘" + collaborative + "’.", "Leave out this step.");
        }
    }

    private Map<String, Object> collaborative(String name) {
        World.Thing thing = world.thing(name);
        if (!thing.kind().equals("collaborative")) {
            throw Halt.misunderstood("‘" + name + "’ is a " + thing.kind() + ", not a collaborative.", "");
        }
        return thing.fields();
    }

    @Given("all collaboratives of {name} are listed with all their members")
    @Explained(
            group = COLLABORATIVES,
            value = "Says that no collaborative and no member of one is left out. Only then can a trust be missing from"
                    + " them.",
            before = {
                "Given \"North Hospitals\" is an nhs-trust providing \"acute\"",
                "And the collaborative \"Estuary Acute Alliance\" of \"South Hospitals, East Hospitals\""
            },
            example = "And all collaboratives of Estuary are listed with all their members",
            after = {"When \"North Hospitals\" is checked against \"IC-2.6-MEMBER\"", "Then the finding is \"not met\""
            })
    public void collaboratives_are_complete(String name) {
        Map<String, Object> system = world.system(name);
        world.roots().forEach(root -> {
            if (root == world.root() || root.containsKey("collaboratives")) {
                Draft.mark(root, "collaboratives");
                Draft.all(root, "collaboratives").forEach(one -> one.put("membership", "complete"));
            }
        });
        // Somebody has described the system: without that a trust is never blamed.
        system.putIfAbsent("boundary", "the estuary");
    }

    // --- documents, answers, dates ------------------------------------------------------------------------------

    @Given("{name} has these documents:")
    @Explained(
            group = PAPERS,
            value = "Lists documents of a place or system.",
            table = {"kind", "status", "date", "title", "of", "… any other field of a document"},
            example = {
                "Given Riverside has these documents:",
                "  | kind               | status | date       |",
                "  | terms-of-reference | draft  | 2021-04-12 |"
            })
    public void has_documents(String name, DataTable documents) {
        world.list(world.thingOrPlace(name), "documents", documents);
    }

    @Given("{name} has a(n) {stage} {document}")
    @Explained(
            group = PAPERS,
            value = "Adds one document and says how far it has come.",
            example = "Given Riverside has a draft \"terms of reference\"")
    public void has_a_document(String name, String status, String kind) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", world.word("document-kinds", kind, 0));
        document.put("status", status);
        World.Thing thing = world.thingOrPlace(name);
        if (Format.told(thing.kind(), "documents").isPresent()) {
            Draft.all(thing.fields(), "documents").add(document);
        } else {
            throw Halt.misunderstood(
                    "Documents are listed under a place or the system, and ‘" + name + "’ is a " + thing.kind() + ".",
                    "Use the step “has these documents:” of its place, with a column “of”.");
        }
    }

    @Given("{requirement} is answered {answer} for {name}, see {words}")
    @Explained(
            group = PAPERS,
            value = "Answers a requirement that no structure can show, and names the document that proves it.",
            before = "Given Riverside is a place of Estuary",
            example = "And \"IC-1.15-A\" is answered \"yes\" for Riverside, see \"Board paper 7\"",
            after = {"When Riverside is checked against \"IC-1.15-A\"", "Then the finding is \"met\""})
    public void is_answered(String requirement, String answer, String about, String document) {
        Map<String, Object> attestation = new LinkedHashMap<>();
        attestation.put("requirement", requirement);
        attestation.put("about", world.thing(about).id());
        attestation.put("answer", world.word("answers", answer, 0));
        if (!document.isEmpty()) {
            attestation.put("document", document);
        }
        Draft.all(world.root(), "attestations").add(attestation);
    }

    @Given("{requirement} is answered {answer} for {name}")
    @Explained(
            group = PAPERS,
            value = "Answers a requirement that no structure can show, without naming a document.",
            before = "Given Riverside is a place of Estuary",
            example = "And \"IC-1.15-A\" is answered \"no\" for Riverside",
            after = {"When Riverside is checked against \"IC-1.15-A\"", "Then the finding is \"not met\""})
    public void is_answered(String requirement, String answer, String about) {
        is_answered(requirement, answer, about, "");
    }

    @Given("{name} has recorded for {requirement} the reason {words}")
    @Explained(
            group = PAPERS,
            value = "Records the reason for a local choice.",
            before = "Given Riverside is a place of Estuary",
            example = "And Riverside has recorded for \"IC-2.31-PLACE-2F\" the reason \"agreed with partners\"")
    public void has_recorded(String about, String requirement, String reason) {
        Map<String, Object> choice = new LinkedHashMap<>();
        choice.put("requirement", requirement);
        choice.put("about", world.thing(about).id());
        choice.put("reason", reason);
        Draft.all(world.root(), "choices").add(choice);
    }

    @Given("{name} has accepted the gap {requirement} until {date}")
    @Explained(
            group = PAPERS,
            value = "Accepts a gap until a day. The verdict stays what it is.",
            before = {
                PARTNERSHIP,
                "And all its seats are:",
                "  | post                  |",
                "  | Leader of the Council |"
            },
            example = "And Riverside has accepted the gap \"IC-2.31-PLACE-2F\" until 2021-12-31",
            after = {ASKED, "Then the finding is \"not met\"", "And the gap is accepted"})
    public void has_accepted(String about, String requirement, String until) {
        Map<String, Object> waiver = new LinkedHashMap<>();
        waiver.put("requirement", requirement);
        waiver.put("about", world.thing(about).id());
        waiver.put("owner", "Chief Officer");
        waiver.put("reason", "Agreed with partners.");
        waiver.put("until", Days.day(until).toString());
        Draft.all(world.root(), "waivers").add(waiver);
    }

    @Given("it is {date}")
    @Explained(
            group = PAPERS,
            value = "Sets the day of the check. Without it, it is the day of the submission loaded, or 1 October 2021.",
            example = "Given it is 31 March 2021",
            before = {},
            after = {
                "And Riverside has a place partnership",
                "And all its seats are:",
                "  | post                  |",
                "  | Leader of the Council |",
                ASKED,
                CANNOT_TELL,
                "And it is due on 2021-04-01"
            })
    public void it_is(String date) {
        world.day(Days.day(date));
    }
}
