package org.icscheck.domain.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The closed lists of a submission: each word as written in a file and as it reads on a page.
 *
 * @param lists list name, then word, then how it reads; in the order of {@code words.yaml}
 * @param everyday what people call sectors, in small letters and digits alone, with the sector each may mean; only ever
 *     a question back
 */
public record Words(Map<String, Map<String, String>> lists, Map<String, String> everyday) {

    private static final String EVERYDAY = "everyday-names";

    /** All of {@code words.yaml}, where everyday names stand beside the lists. */
    public Words(Map<String, Map<String, String>> all) {
        this(without(all), all.getOrDefault(EVERYDAY, Map.of()));
    }

    private static Map<String, Map<String, String>> without(Map<String, Map<String, String>> all) {
        Map<String, Map<String, String>> lists = new LinkedHashMap<>(all);
        lists.remove(EVERYDAY);
        return lists;
    }

    /** The words of a list, in order. */
    public List<String> of(String list) {
        return List.copyOf(lists.getOrDefault(list, Map.of()).keySet());
    }

    /** Whether {@code word} stands in {@code list}. */
    public boolean has(String list, String word) {
        return lists.getOrDefault(list, Map.of()).containsKey(word);
    }

    /** How a word of a certain list reads; the word itself when the list does not have it. */
    public String label(String list, String word) {
        return lists.getOrDefault(list, Map.of()).getOrDefault(word, word);
    }

    /** All lists as one map of word to how it reads, the first list that has a word winning. */
    public Map<String, String> labels() {
        Map<String, String> all = new LinkedHashMap<>();
        lists.values().forEach(list -> list.forEach(all::putIfAbsent));
        return all;
    }

    /** {@code 14 July 2026}. The month is named here, since asking Java for it reads the names of a whole language. */
    public static String ofDay(LocalDate day) {
        String month = day.getMonth().name();
        return day.getDayOfMonth() + " " + month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT) + " "
                + day.getYear();
    }

    /**
     * What a field of the format is called by people, who know no fields: {@code digital.sharedCareRecord} reads shared
     * care record.
     */
    public static String ofField(String path) {
        return path.substring(path.lastIndexOf('.') + 1)
                .replaceAll("([A-Z])", " $1")
                .toLowerCase(Locale.ROOT);
    }
}
