package org.icscheck.domain.model;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One line of a board's membership, as the submission states it.
 *
 * <p>An unlisted seat is no proof of absence: ask {@link Board#membershipComplete()} first.
 *
 * @param board key of the board
 * @param number position in the list of seats, from 0
 * @param post the post as worded
 * @param organisation id of the organisation behind the seat; empty when not said
 * @param organisationName its name; empty when not said
 * @param represents sectors and ids the submission says the seat speaks for; {@link #NOBODY} alone when it says that it
 *     speaks for none; empty when not said
 * @param votes whether it votes
 * @param standing {@code member}, {@code in-attendance} or {@code observer}; anything but a member is no seat
 * @param elected whether the submission says it is held by an elected councillor or mayor
 * @param clinicalOrProfessional whether the submission says it is held by a clinical or professional leader
 * @param digitalSro whether the submission says it is the named lead for data and digital
 */
public record Seat(
        String board,
        int number,
        String post,
        String organisation,
        String organisationName,
        List<String> represents,
        Answered votes,
        String standing,
        Answered elected,
        Answered clinicalOrProfessional,
        Answered digitalSro,
        Source at)
        implements Stated {

    /** The word by which a submission says that a seat speaks for no sector and nobody described in it. */
    public static final String NOBODY = "none";

    private static final Pattern SEVERAL = Pattern.compile(
            "(?i)\\b(\\d+|\\d+ ?x|x ?\\d+|two|three|four|five|six|seven|eight|nine|ten|members|directors|executives|neds|officers"
                    + "|representatives|reps|leaders|chairs|leads|partners|gps)\\b");

    /** Of its place in the list alone: rules join on seats, and the hash of everything else would be most of the work. */
    @Override
    public int hashCode() {
        return 31 * board.hashCode() + number;
    }

    /** Whether this line may stand for several seats: "Non-Executive Members", "Partner member (x 3)". */
    public boolean severalPossible() {
        return SEVERAL.matcher(post).find();
    }

    /** Whether this line is a seat at all, by its standing. */
    public boolean member() {
        return standing.equals("member");
    }

    /** Whether the submission says that this seat speaks for nobody. */
    public boolean isForNobody() {
        return represents.contains(NOBODY);
    }

    /** This seat as the owner of what it states. */
    public Subject subject() {
        return new Subject("seat", board + "/" + number, post);
    }

    /** This seat with another organisation behind it. */
    public Seat from(Organisation other) {
        return new Seat(
                board,
                number,
                post,
                other.id(),
                other.name(),
                represents,
                votes,
                standing,
                elected,
                clinicalOrProfessional,
                digitalSro,
                at);
    }

    /** Whether the post names something, as in "Place Lead, Bury". */
    public boolean names(String name) {
        return post.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    @Override
    public String says() {
        return organisationName.isEmpty() ? "“" + post + "”" : "“" + post + "” (" + organisationName + ")";
    }
}
