package org.icscheck.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * A pattern of words in the phrase language that the head of {@code rules/vocabulary/bodies.yaml} describes.
 *
 * <p>Positions are bits of a {@code long}, which is why {@link Words#MOST} is below 64.
 */
final class Phrase {

    private sealed interface Part permits Word, Sequence, Choice, Optional, Gap, Break, Start, End {}

    private record Word(String word) implements Part {}

    private record Sequence(List<Part> parts) implements Part {}

    /** One of several parts, found by the word they begin with. */
    private record Choice(List<Part> parts, Map<String, List<Part>> byFirstWord) implements Part {
        static Choice of(List<Part> parts) {
            Map<String, List<Part>> index = new HashMap<>();
            for (Part part : parts) {
                Set<String> words = new LinkedHashSet<>();
                if (first(part, words)) {
                    throw new IllegalArgumentException("an empty choice in a phrase; use [] for what may be left out");
                }
                words.forEach(word ->
                        index.computeIfAbsent(word, any -> new ArrayList<>()).add(part));
            }
            return new Choice(parts, index);
        }
    }

    private record Optional(Part part) implements Part {}

    private record Gap() implements Part {}

    private record Break() implements Part {}

    private record Start() implements Part {}

    private record End() implements Part {}

    private static final int LONGEST_GAP = 2;

    private final Part whole;

    private Phrase(Part whole) {
        this.whole = whole;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException when its brackets do not match
     */
    static Phrase of(String pattern) {
        StringTokenizer tokens = new StringTokenizer(pattern, " ()[]|", true);
        List<String> marks = new ArrayList<>();
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            if (!token.equals(" ")) {
                marks.add(token);
            }
        }
        int[] at = {0};
        Part whole = choice(marks, at, pattern);
        if (at[0] != marks.size()) {
            throw new IllegalArgumentException("unmatched bracket in phrase: " + pattern);
        }
        return new Phrase(whole);
    }

    private static Part choice(List<String> marks, int[] at, String pattern) {
        List<Part> sequence = new ArrayList<>();
        List<Part> wide = new ArrayList<>();
        while (at[0] < marks.size()) {
            String mark = marks.get(at[0]);
            if (mark.equals(")") || mark.equals("]")) {
                break;
            }
            if (mark.equals("|")) {
                at[0]++;
                wide.add(new Sequence(List.copyOf(sequence)));
                sequence.clear();
                continue;
            }
            sequence.add(single(marks, at, pattern));
        }
        Part last = new Sequence(List.copyOf(sequence));
        if (wide.isEmpty()) {
            return last;
        }
        wide.add(last);
        return Choice.of(List.copyOf(wide));
    }

    private static Part single(List<String> marks, int[] at, String pattern) {
        String mark = marks.get(at[0]++);
        switch (mark) {
            case "(", "[" -> {
                Part inner = choice(marks, at, pattern);
                String close = mark.equals("(") ? ")" : "]";
                if (at[0] >= marks.size() || !marks.get(at[0]).equals(close)) {
                    throw new IllegalArgumentException("unmatched bracket in phrase: " + pattern);
                }
                at[0]++;
                return mark.equals("(") ? inner : new Optional(inner);
            }
            case ".." -> {
                return new Gap();
            }
            case "-" -> {
                return new Break();
            }
            case "^" -> {
                return new Start();
            }
            case "$" -> {
                return new End();
            }
            default -> {
                return new Word(mark);
            }
        }
    }

    /** Where the longest match that starts at a word ends; -1 when there is none. */
    int match(Words words, int start) {
        long ends = ends(whole, words, 1L << start) & ~(1L << start);
        return ends == 0 ? -1 : 63 - Long.numberOfLeadingZeros(ends);
    }

    private static long ends(Part part, Words words, long starts) {
        if (starts == 0) {
            return 0;
        }
        if (part instanceof Word word) {
            long ends = 0;
            for (long rest = starts; rest != 0; rest &= rest - 1) {
                int at = Long.numberOfTrailingZeros(rest);
                if (at < words.size() && words.at(at).equals(word.word)) {
                    ends |= 1L << (at + 1);
                }
            }
            return ends;
        }
        if (part instanceof Sequence sequence) {
            long ends = starts;
            for (Part inner : sequence.parts) {
                ends = ends(inner, words, ends);
                if (ends == 0) {
                    break;
                }
            }
            return ends;
        }
        if (part instanceof Choice choice) {
            long ends = 0;
            for (long rest = starts; rest != 0; rest &= rest - 1) {
                int at = Long.numberOfTrailingZeros(rest);
                if (at < words.size()) {
                    for (Part inner : choice.byFirstWord.getOrDefault(words.at(at), List.of())) {
                        ends |= ends(inner, words, 1L << at);
                    }
                }
            }
            return ends;
        }
        if (part instanceof Optional optional) {
            return starts | ends(optional.part, words, starts);
        }
        long ends = part instanceof Gap ? starts : 0;
        for (long rest = starts; rest != 0; rest &= rest - 1) {
            int at = Long.numberOfTrailingZeros(rest);
            if (part instanceof Break) {
                ends |= at < words.size() && words.at(at).equals(Words.BREAK) ? 1L << (at + 1) : 0;
            } else if (part instanceof Start) {
                ends |= at < words.size() && words.startsPart(at) ? 1L << at : 0;
            } else if (part instanceof End) {
                ends |= at == words.size() || words.startsPart(at) ? 1L << at : 0;
            } else {
                for (int gap = 0; gap < LONGEST_GAP; gap++) {
                    if (at + gap >= words.size() || words.at(at + gap).equals(Words.BREAK)) {
                        break;
                    }
                    ends |= 1L << (at + gap + 1);
                }
            }
        }
        return ends;
    }

    /**
     * The words a match can begin with.
     *
     * @throws IllegalArgumentException when any word could: such a phrase would cost at every word
     */
    Set<String> firstWords() {
        Set<String> first = new LinkedHashSet<>();
        if (first(whole, first)) {
            throw new IllegalArgumentException("a phrase needs a word it begins with");
        }
        return first;
    }

    /** Adds the words a part can begin with; true when the part can be empty. */
    private static boolean first(Part part, Set<String> first) {
        if (part instanceof Word word) {
            first.add(word.word);
            return false;
        }
        if (part instanceof Sequence sequence) {
            for (Part inner : sequence.parts) {
                if (!first(inner, first)) {
                    return false;
                }
            }
            return true;
        }
        if (part instanceof Choice choice) {
            boolean empty = false;
            for (Part inner : choice.parts) {
                empty |= first(inner, first);
            }
            return empty;
        }
        if (part instanceof Optional optional) {
            first(optional.part, first);
            return true;
        }
        return true;
    }

    /** Every wording the pattern allows, gaps left empty. */
    List<String> examples() {
        return examples(whole).stream()
                .map(String::strip)
                .map(example -> example.replaceAll(" +", " "))
                .toList();
    }

    private static List<String> examples(Part part) {
        if (part instanceof Word word) {
            return List.of(word.word);
        }
        if (part instanceof Choice choice) {
            return choice.parts.stream()
                    .flatMap(inner -> examples(inner).stream())
                    .toList();
        }
        if (part instanceof Optional optional) {
            List<String> with = new ArrayList<>(examples(optional.part));
            with.add("");
            return with;
        }
        if (part instanceof Sequence sequence) {
            List<String> all = List.of("");
            for (Part inner : sequence.parts) {
                List<String> next = new ArrayList<>();
                for (String before : all) {
                    for (String after : examples(inner)) {
                        next.add(before + " " + after);
                    }
                }
                all = next;
            }
            return all;
        }
        if (part instanceof Break) {
            return List.of("-");
        }
        return List.of(part instanceof Gap ? "" : ",");
    }
}
