package org.icscheck.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.icscheck.packs.RuleData;
import org.jspecify.annotations.Nullable;

/**
 * What wordings stand for, as {@code rules/vocabulary/} says it. Holds no opinion of its own; immutable once loaded.
 */
final class Vocabulary {

    /**
     * What one entry says of its wordings.
     *
     * @param kind what kind of wording it is
     * @param name where the entry stands: file and number
     */
    record Entry(
            String kind, SortedSet<String> speaks, SortedSet<String> might, SortedSet<String> capacities, String name) {

        /** Of its name alone, which is another for each. */
        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /** A phrase and the entry it belongs to. */
    record Wanted(Phrase phrase, Entry entry) {}

    // Earlier files win when two phrases match the same words.
    private static final String[] FILES = {"known-bodies", "bodies", "posts", "services", "small-words"};

    private final Map<String, List<Wanted>> byFirstWord = new HashMap<>();
    private final Map<Entry, List<String>> patterns = new LinkedHashMap<>();
    private final Map<String, Entry> types = new HashMap<>();
    private final Map<String, SortedSet<String>> services = new HashMap<>();
    private final Set<String> first = new HashSet<>();
    private final Map<String, Object> notBeside = new HashMap<>();
    private final Map<String, String> sectors = new LinkedHashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    private Vocabulary() {}

    /**
     * Loads the vocabulary from the class path.
     *
     * @throws IllegalStateException when a file is missing or says something that has no meaning
     */
    static Vocabulary load() {
        Vocabulary vocabulary = new Vocabulary();
        map(read("vocabulary/words.yaml"), "sectors")
                .forEach((word, reads) -> vocabulary.sectors.put(word, (String) reads));
        Object kinds = read("vocabulary/organisation-types.yaml");
        map(kinds, "services").forEach((word, said) -> vocabulary.services.put(word, vocabulary.sectorsOf(said)));
        vocabulary.notBeside.putAll(map(kinds, "services-not-beside"));
        map(kinds, "types").forEach((word, said) -> vocabulary.types.put(word, vocabulary.entry(said, "type " + word)));
        map(read("recognise/readings.yaml"), "texts").forEach((key, text) -> vocabulary.texts.put(key, (String) text));
        for (String file : FILES) {
            vocabulary.addAll(file, (List<?>) read("vocabulary/" + file + ".yaml"));
        }
        return vocabulary;
    }

    /** Phrases that begin with a word, in order of the files. */
    List<Wanted> beginningWith(String word) {
        return byFirstWord.getOrDefault(word, List.of());
    }

    /** What an organisation type stands for; null when it stands for nothing by itself. */
    @Nullable Entry type(String word) {
        return types.get(word);
    }

    /** Sectors of whoever provides these services. */
    SortedSet<String> sectorsOfServices(List<String> words) {
        SortedSet<String> sectors = new TreeSet<>();
        for (String word : words) {
            Object other = notBeside.get(word);
            if (other == null || !words.contains(other)) {
                sectors.addAll(services.getOrDefault(word, none()));
            }
        }
        return sectors;
    }

    /** Whether the words of an entry are taken before those of longer phrases. */
    boolean isFirst(String entry) {
        return first.contains(entry);
    }

    /** Whether a word of {@code represents} is a sector. */
    boolean isSector(String word) {
        return sectors.containsKey(word);
    }

    /** How sectors read on a page: "a", "a and b", "a, b and c". */
    String readable(SortedSet<String> words) {
        List<String> names =
                words.stream().map(word -> sectors.getOrDefault(word, word)).toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** A sentence or question of {@code rules/recognise/readings.yaml}. */
    String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("rules/recognise/readings.yaml lacks " + key);
        }
        return text;
    }

    /** Every entry with its patterns, for the test that each can be reached. */
    Map<Entry, List<String>> patterns() {
        return Collections.unmodifiableMap(patterns);
    }

    private void addAll(String file, List<?> entries) {
        int number = 0;
        for (Object said : entries) {
            Entry entry = entry(said, file + " " + ++number);
            List<String> lines = ((String) said(said, "wordings"))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            patterns.put(entry, lines);
            for (String line : lines) {
                Phrase phrase = Phrase.of(line);
                for (String first : phrase.firstWords()) {
                    byFirstWord
                            .computeIfAbsent(first, word -> new ArrayList<>())
                            .add(new Wanted(phrase, entry));
                }
            }
        }
    }

    private Entry entry(Object said, String name) {
        if (((Map<?, ?>) said).containsKey("first")) {
            first.add(name);
        }
        SortedSet<String> speaks = new TreeSet<>(sectorsOf(optional(said, "speaks")));
        for (Object service : (List<?>) optional(said, "provides")) {
            SortedSet<String> provided = services.get(service);
            if (provided == null) {
                throw new IllegalStateException("no such service in the vocabulary, " + name + ": " + service);
            }
            speaks.addAll(provided);
        }
        SortedSet<String> capacities = new TreeSet<>();
        ((List<?>) optional(said, "capacities")).forEach(capacity -> capacities.add((String) capacity));
        return new Entry(
                (String) said(said, "kind"),
                Collections.unmodifiableSortedSet(speaks),
                sectorsOf(optional(said, "might")),
                Collections.unmodifiableSortedSet(capacities),
                name);
    }

    private SortedSet<String> sectorsOf(Object words) {
        SortedSet<String> found = new TreeSet<>();
        for (Object word : (List<?>) words) {
            if (!sectors.containsKey(word)) {
                throw new IllegalStateException("no such sector in the vocabulary: " + word);
            }
            found.add((String) word);
        }
        return Collections.unmodifiableSortedSet(found);
    }

    static SortedSet<String> none() {
        return Collections.unmodifiableSortedSet(new TreeSet<>());
    }

    private static Object said(Object map, String key) {
        Object value = ((Map<?, ?>) map).get(key);
        if (value == null) {
            throw new IllegalStateException("the vocabulary lacks " + key + " in " + map);
        }
        return value;
    }

    private static Object optional(Object map, String key) {
        Object value = ((Map<?, ?>) map).get(key);
        return value == null ? List.of() : value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object map, String key) {
        return (Map<String, Object>) said(map, key);
    }

    private static Object read(String file) {
        return Objects.requireNonNull(RuleData.read(file));
    }
}
