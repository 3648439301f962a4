package org.icscheck.domain.model;

import java.util.List;
import java.util.Locale;

/**
 * A place (locality) of a system.
 *
 * @param system id of its system
 * @param localAuthorities ids of its councils, as stated
 */
public record Place(String id, String name, String system, List<String> localAuthorities, Source at) implements Stated {

    /** This place as the subject of a finding. */
    public Subject subject() {
        return new Subject("place", id, name);
    }

    /** Whether it goes by this name, whatever its punctuation and whatever follows: "St. Helens", "Wirral Place". */
    public boolean isCalled(String wanted) {
        String plain = plain(wanted) + " ";
        return (plain(name) + " ").startsWith(plain) || (plain(id) + " ").startsWith(plain);
    }

    /** Whether the area somebody describes is this place and no more: {@code the Kirklees Council area}. */
    public boolean isArea(String area) {
        return plain(area)
                .replaceAll("\\b(the|area|of|metropolitan|borough|city|district|council)\\b", " ")
                .strip()
                .replaceAll(" +", " ")
                .equals(plain(name));
    }

    /** Whether words name this place. */
    public boolean isNamedIn(String words) {
        return (" " + plain(words) + " ").contains(" " + plain(name) + " ");
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    @Override
    public String says() {
        return name;
    }
}
