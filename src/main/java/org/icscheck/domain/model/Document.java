package org.icscheck.domain.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/**
 * A document or plan and how far it has come.
 *
 * @param owner whose it is: the place or system it is listed under, unless it says that it is of another body
 * @param kind a word of {@code document-kinds}
 * @param kindLabel how the kind reads
 * @param of key of the board, or id of the other thing, it belongs to; empty when not said
 * @param status {@code to-write}, {@code draft}, {@code agreed}; empty when not said
 * @param date ISO date; empty when not said
 * @param covers words of {@code document-topics}
 * @param coversComplete whether nothing is left out of {@code covers}
 * @param horizonYears years it looks ahead; -1 when not said
 * @param lastConsidered ISO date it was last considered for revision; empty when not said
 */
public record Document(
        Subject owner,
        String kind,
        String kindLabel,
        String title,
        String of,
        String status,
        String date,
        List<String> covers,
        boolean coversComplete,
        List<String> agreedWith,
        boolean agreedWithComplete,
        int horizonYears,
        String lastConsidered,
        Source at)
        implements Stated {

    /** The document as it stands on a day: what is to be agreed later is a draft until then. */
    public Document on(LocalDate day) {
        if (!status.equals("agreed") || date.isEmpty() || !LocalDate.parse(date).isAfter(day)) {
            return this;
        }
        return new Document(
                owner,
                kind,
                kindLabel,
                title,
                of,
                "draft",
                date,
                covers,
                coversComplete,
                agreedWith,
                agreedWithComplete,
                horizonYears,
                lastConsidered,
                at);
    }

    /** Whether it is the subject's: listed under it, or said to belong to it. */
    public boolean belongsTo(Subject subject) {
        return owner.equals(subject) || of.equals(subject.id());
    }

    /** The day it was last looked at: considered for revision, or else agreed; empty when neither is said. */
    public String considered() {
        return lastConsidered.isEmpty() ? date : lastConsidered;
    }

    /** Whether it is dated after a day. */
    public boolean isLaterThan(String day) {
        return date.compareTo(day) > 0;
    }

    /** Whether it is shown to deal with all topics, to be agreed with one of these and to look far enough ahead. */
    public boolean shows(List<String> topics, List<String> parties, String years) {
        return covers.containsAll(topics)
                && (parties.isEmpty() || !Collections.disjoint(parties, agreedWith))
                && (years.equals("0") || horizonYears >= Integer.parseInt(years));
    }

    /** Whether the submission shows that a topic is left out, that none of these has agreed it, or that it looks less far ahead. */
    public boolean lacks(List<String> topics, List<String> parties, String years) {
        return (coversComplete && !covers.containsAll(topics))
                || (agreedWithComplete && !parties.isEmpty() && Collections.disjoint(parties, agreedWith))
                || (horizonYears >= 0 && horizonYears < Integer.parseInt(years));
    }

    /**
     * Whether these are the terms of a board: they say so, or they are the owner's, for no board in particular, and the
     * board is its partnership.
     */
    public boolean termsOf(Board board) {
        boolean unsaid = owner.equals(board.owner()) && (of.isEmpty() || of.equals(owner.id()));
        return of.equals(board.key()) || (unsaid && board.serves(List.of("place-partnership", "system-partnership")));
    }

    @Override
    public String says() {
        return (title.isEmpty() ? kindLabel : "“" + title + "” (" + kindLabel + ")")
                + switch (status) {
                    case "to-write" -> ": still to be written";
                    case "draft" -> date.isEmpty() ? ": in draft" : ": in draft, " + date;
                    case "agreed" -> date.isEmpty() ? ": agreed" : ": agreed, " + date;
                    default -> "";
                };
    }
}
