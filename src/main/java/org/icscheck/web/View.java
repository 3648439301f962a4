package org.icscheck.web;

import java.util.List;
import org.icscheck.domain.requirement.Verdict;
import org.jspecify.annotations.Nullable;

/** What controllers hand to templates: finished words and addresses, nothing left to decide. */
final class View {

    private View() {}

    /**
     * A way somewhere.
     *
     * @param hidden said to those who hear the page, behind the text; null for nothing
     */
    record Link(String text, String href, @Nullable String hidden) {

        Link(String text, String href) {
            this(text, href, null);
        }
    }

    /**
     * Something to put right, as the summary at the head of a page says it.
     *
     * @param href the field or row it is about, {@code #file}; null when there is none
     */
    record Problem(String text, @Nullable String href) {}

    /**
     * One thing to choose.
     *
     * @param hint said below it; null for nothing
     * @param divider whether it only stands between others: its text is the word to show
     * @param alone whether choosing it takes the others back
     */
    record Choice(
            String value,
            String text,
            boolean chosen,
            @Nullable String hint,
            boolean divider,
            boolean alone) {

        Choice(String value, String text, boolean chosen) {
            this(value, text, chosen, null, false, false);
        }

        /** The word that stands between some choices and the rest. */
        static Choice between(String word) {
            return new Choice("", word, false, null, true, false);
        }
    }

    /**
     * One row of a summary list.
     *
     * @param actions what can be done about it
     */
    record Row(String key, String value, List<Link> actions) {

        Row(String key, String value) {
            this(key, value, List.of());
        }
    }

    /**
     * A cell of a table, or the head of a column.
     *
     * @param href where it leads; null for nowhere
     * @param number whether it is set as a number; of a head, whether the whole column is
     */
    record Cell(String text, @Nullable String href, boolean number) {

        Cell(String text) {
            this(text, null, false);
        }
    }

    /**
     * One of many pages.
     *
     * @param href null for the dots between pages
     */
    record PageLink(String number, @Nullable String href, boolean current) {}

    /**
     * One of several things to do.
     *
     * @param href null when it cannot be done yet
     * @param colour of the tag; null for plain words
     */
    record Task(
            String heading,
            @Nullable String href,
            @Nullable String hint,
            String status,
            @Nullable String colour) {}

    /**
     * A verdict as a tag: a shape and a word, in a colour.
     *
     * @param word the name of the shape
     */
    record Tag(String word, String label, String colour) {

        static Tag of(Verdict verdict) {
            String colour = switch (verdict) {
                case MET -> "green";
                case PARTLY_MET -> "yellow";
                case NOT_MET -> "red";
                case CANNOT_TELL -> "grey";
                case LOCAL_CHOICE -> "blue";
                case NOT_APPLICABLE -> "white";
            };
            return new Tag(verdict.word(), verdict.label(), colour);
        }
    }
}
