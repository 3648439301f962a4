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

    /** Whether a name is that of this place, however it is written: {@code Bradford District & Craven}. */
    public boolean isCalled(String called) {
        return plain(name).equals(plain(called));
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
