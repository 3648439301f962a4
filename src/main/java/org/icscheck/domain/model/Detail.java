package org.icscheck.domain.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One plain value of a subject: the post of its lead, the form of its decisions, one setting of its shared record.
 *
 * @param owner whose it is
 * @param item position of the list item it is part of; empty when it is part of none
 * @param path field names joined by dots, as in the format: {@code decisions.form}
 * @param value the value as written; {@code none} where the submission says that there is none
 * @param label how the value reads
 */
public record Detail(Subject owner, String item, String path, String value, String label, Source at) implements Stated {

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?i)(tb[acd]|n/?a|vacan(t|cy)|unfilled|to be \\w+|not (yet )?(appointed|agreed|known|decided|confirmed))\\b.*|\\W*");

    // Written out: rules compare details, and a record's own way of comparing has to be linked first.

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Detail detail
                        && path.equals(detail.path)
                        && value.equals(detail.value)
                        && item.equals(detail.item)
                        && label.equals(detail.label)
                        && owner.equals(detail.owner)
                        && at.equals(detail.at));
    }

    @Override
    public int hashCode() {
        return 31 * at.hashCode() + path.hashCode();
    }

    /** Whether this value names something: it is not "none", and not "TBC", "vacant" or another word for nothing yet. */
    public boolean named() {
        return !denies() && !PLACEHOLDER.matcher(value.strip()).matches();
    }

    /** Whether this value says something else than another. */
    public boolean differs(Detail other) {
        return !value.strip().equalsIgnoreCase(other.value.strip());
    }

    /** Whether this value says that there is none, or no. */
    public boolean denies() {
        return value.equalsIgnoreCase("none") || value.equalsIgnoreCase("nil") || value.equals("false");
    }

    /** The whole number it gives; -1 when it gives none. */
    public long number() {
        return value.matches("\\d{1,18}") ? Long.parseLong(value) : -1;
    }

    /** Whether this value speaks to a path: it stands there, or says that there is nothing of the kind. */
    public boolean states(String wanted) {
        return path.equals(wanted) || (denies() && wanted.startsWith(path + "."));
    }

    /** Whether this value speaks to one of the paths. */
    public boolean statesOneOf(List<String> wanted) {
        return wanted.stream().anyMatch(this::states);
    }

    @Override
    public String says() {
        StringBuilder words = new StringBuilder(path.length() + label.length() + 8);
        for (int i = 0; i < path.length(); i++) {
            char letter = path.charAt(i);
            if (letter == '.') {
                words.append(", ");
            } else if (Character.isUpperCase(letter)) {
                words.append(' ').append(Character.toLowerCase(letter));
            } else {
                words.append(letter);
            }
        }
        String field = words.toString().replace("pcns", "PCNs").replace(" hwb", " health and wellbeing board");
        return field + ": " + (value.equals("true") ? "yes" : value.equals("false") ? "no" : label);
    }
}
