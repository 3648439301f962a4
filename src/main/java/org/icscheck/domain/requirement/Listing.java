package org.icscheck.domain.requirement;

import java.util.List;
import java.util.Map;

/**
 * The requirements a reader asked to see; every writer of the catalogue is a pure function of it.
 *
 * @param version the version of the tool whose catalogue it is
 * @param filters what they were chosen by, in the order to show it; empty for the whole catalogue
 * @param outOf how many requirements the catalogue has
 * @param chapters those chosen, pack by pack; packs of which none was chosen are left out
 */
public record Listing(String version, Map<String, List<String>> filters, int outOf, List<Chapter> chapters) {

    /** The requirements chosen of one pack, in the order of its source. */
    public record Chapter(Pack pack, List<Entry> entries) {}

    /** All requirements chosen, in order. */
    public List<Entry> entries() {
        return chapters.stream().flatMap(chapter -> chapter.entries().stream()).toList();
    }
}
