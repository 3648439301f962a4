package org.icscheck.scenarios;

import io.cucumber.java.en.Given;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icscheck.check.Check;

/** The steps that load a submission somebody wrote, and change it or what was described before. */
public final class Changing {

    private static final String LOADING = "Submissions, and changing them";

    private static final String PARTNERSHIP = "Given Riverside has a place partnership";
    private static final String ALL = "And all its seats are:";
    private static final String POST = "  | post                  |";
    private static final String LEADER = "  | Leader of the Council |";
    private static final String WATCH = "  | Healthwatch           |";
    private static final String ASKED = "When Riverside is checked against \"IC-2.31-PLACE-2F\"";
    private static final String MET = "Then the finding is \"met\"";
    private static final String NOT_MET = "Then the finding is \"not met\"";

    private final World world;

    Changing(World world) {
        this.world = world;
    }

    @Given("the submission {words}")
    @Explained(
            group = LOADING,
            value =
                    "Loads a submission that stands beside the scenarios, or in a folder named on the command line: a place, or"
                            + " a system. Several may be loaded.",
            example = "Given the submission \"riverside.yaml\"",
            after = {ASKED, NOT_MET})
    public void the_submission(String file) {
        world.load(file);
    }

    @Given("{name} is given a seat on {name}")
    @Explained(
            group = LOADING,
            value = "Adds a seat to a board: of an organisation, or of a post or body by its name.",
            before = {PARTNERSHIP, ALL, POST, LEADER},
            example = "And Healthwatch is given a seat on \"Riverside Partnership Board\"",
            after = {ASKED, MET})
    public void is_given_a_seat(String who, String board) {
        add(board, who, world.find(who).filter(one -> one.kind().equals("organisation")));
    }

    @Given("{name} of {name} is given a seat on {name}")
    @Explained(
            group = LOADING,
            value = "Adds a seat to a board: a post, and the organisation behind it.",
            before = {PARTNERSHIP, ALL, POST, LEADER},
            example = "And \"Chief Officer\" of \"Healthwatch Riverside\" is given a seat on it",
            after = {ASKED, MET})
    public void of_is_given_a_seat(String post, String organisation, String board) {
        add(board, post, Optional.of(new World.Thing("organisation", world.organisation(organisation))));
    }

    @Given("{name} is given a seat on {name} for {sector}")
    @Explained(
            group = LOADING,
            value = "Adds a seat to a board and says whom it speaks for.",
            before = {PARTNERSHIP, ALL, POST, LEADER},
            example = "And \"Locality Partner\" is given a seat on it for healthwatch",
            after = {ASKED, MET})
    public void is_given_a_seat_for(String post, String board, String sector) {
        Map<String, Object> seat =
                add(board, post, world.find(post).filter(one -> one.kind().equals("organisation")));
        Draft.set(seat, "represents", world.voices(sector, 0));
    }

    private Map<String, Object> add(String board, String post, Optional<World.Thing> organisation) {
        Map<String, Object> seat = new LinkedHashMap<>();
        seat.put("post", post);
        organisation.ifPresent(one -> seat.put("organisation", one.id()));
        Draft.all(world.board(board), "seats").add(seat);
        return seat;
    }

    @Given("{name} loses its seat on {name}")
    @Explained(
            group = LOADING,
            value = "Takes the seats of a post, or of an organisation, off a board.",
            before = {PARTNERSHIP, ALL, POST, LEADER, WATCH},
            example = "But Healthwatch loses its seat on \"Riverside Partnership Board\"",
            after = {ASKED, NOT_MET})
    public void loses_its_seat(String who, String board) {
        Map<String, Object> at = world.board(board);
        List<Map<String, Object>> gone = seats(at, who);
        Draft.all(at, "seats").removeIf(seat -> gone.stream().anyMatch(one -> one == seat));
    }

    @Given("the seat {name} on {name} votes")
    @Explained(
            group = LOADING,
            value = "Says that a seat votes.",
            before = {PARTNERSHIP, ALL, POST, LEADER},
            example = "And the seat \"Leader of the Council\" on it votes",
            after = {ASKED, NOT_MET})
    public void votes(String who, String board) {
        seats(world.board(board), who).forEach(seat -> seat.put("votes", Boolean.TRUE));
    }

    @Given("the seat {name} on {name} does not vote")
    @Explained(
            group = LOADING,
            value = "Says that a seat does not vote.",
            before = {PARTNERSHIP, ALL, POST, LEADER},
            example = "And the seat \"Leader of the Council\" on it does not vote",
            after = {ASKED, NOT_MET})
    public void does_not_vote(String who, String board) {
        seats(world.board(board), who).forEach(seat -> seat.put("votes", Boolean.FALSE));
    }

    @Given("the seat {name} on {name} is for {sector}")
    @Explained(
            group = LOADING,
            value = "Says whom a seat that is there already speaks for.",
            before = {PARTNERSHIP, ALL, POST, LEADER, "  | Locality Partner      |"},
            example = "And the seat \"Locality Partner\" on it is for healthwatch",
            after = {ASKED, MET})
    public void is_for(String who, String board, String sector) {
        seats(world.board(board), who).forEach(seat -> Draft.set(seat, "represents", world.voices(sector, 0)));
    }

    /** The seats of a post or an organisation; an error when there is none. */
    private List<Map<String, Object>> seats(Map<String, Object> board, String who) {
        Object organisation = world.find(who)
                .filter(one -> one.kind().equals("organisation"))
                .map(one -> (Object) one.id())
                .orElse("");
        List<Map<String, Object>> found = Draft.given(board, "seats").stream()
                .filter(seat -> who.equals(seat.get("post")) || organisation.equals(seat.get("organisation")))
                .toList();
        if (found.isEmpty()) {
            List<String> posts = new ArrayList<>();
            Draft.given(board, "seats").forEach(seat -> posts.add(String.valueOf(seat.get("post"))));
            throw Halt.misunderstood(
                    "‘" + who + "’ has no seat on ‘" + board.get("name") + "’.",
                    (Check.didYouMean(who, posts, "").replace('“', '‘').replace('”', '’')
                                    + (posts.isEmpty()
                                            ? " It has no seats at all."
                                            : " Its seats are: " + String.join("; ", posts) + "."))
                            .strip());
        }
        return found;
    }

    @Given("all the seats of {name} are listed")
    @Explained(
            group = LOADING,
            value = "Says that no seat of a board is left out.",
            before = {PARTNERSHIP, "And some of its seats are:", POST, LEADER},
            example = "And all the seats of \"Riverside Partnership Board\" are listed",
            after = {ASKED, NOT_MET})
    public void all_are_listed(String board) {
        world.board(board).put("membership", "complete");
    }

    @Given("not all the seats of {name} are listed")
    @Explained(
            group = LOADING,
            value = "Says that a board may have more seats than those listed.",
            before = {PARTNERSHIP, ALL, POST, LEADER},
            example = "But not all the seats of \"Riverside Partnership Board\" are listed")
    public void not_all_are_listed(String board) {
        world.board(board).put("membership", "partial");
    }

    @Given("the {document} of {name} is {stage}")
    @Explained(
            group = LOADING,
            value = "Says how far a document of a place or system has come; adds it where it is not listed.",
            before = {"Given Riverside has a draft terms-of-reference"},
            example = "And the \"terms of reference\" of Riverside is agreed")
    public void the_document_is(String kind, String name, String status) {
        String word = world.word("document-kinds", kind, 0);
        Map<String, Object> owner = world.owner(name);
        List<Map<String, Object>> found = Draft.given(owner, "documents").stream()
                .filter(one -> word.equals(one.get("kind")))
                .toList();
        if (found.isEmpty()) {
            Map<String, Object> made = new LinkedHashMap<>();
            made.put("kind", word);
            made.put("status", status);
            Draft.all(owner, "documents").add(made);
        }
        found.forEach(one -> one.put("status", status));
    }

    @Given("{name} is taken away")
    @Explained(
            group = LOADING,
            value = "Takes a board, a collaborative, a neighbourhood or a network out of what is described.",
            before = {PARTNERSHIP, ALL, POST, LEADER},
            example = "But \"Riverside Partnership Board\" is taken away")
    public void is_taken_away(String name) {
        world.remove(world.thing(name));
    }
}
