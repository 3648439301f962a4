package org.icscheck.input;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words for messages: quoting what the user wrote, naming what is allowed, guessing what was meant. */
final class Say {

    private static final int BRIEF = 60;
    private static final int MANY = 30;
    private static final Pattern WORDS = Pattern.compile("\\s+");

    private Say() {}

    /** The text on one line, cut after sixty characters, without characters that could disturb a terminal. */
    static String brief(String text) {
        String line =
                text.replaceAll("\\p{Cntrl}+", " ").replaceAll("\\p{Cf}+", "").strip();
        return line.length() <= BRIEF ? line : line.substring(0, BRIEF - 1).stripTrailing() + "…";
    }

    /** {@code “a”, “b” or “c”}. */
    static String oneOf(Collection<String> words) {
        List<String> list = words.stream().limit(MANY).toList();
        String joined = list.size() < 2
                ? String.join("", list)
                : String.join(", ", list.subList(0, list.size() - 1)) + " or " + list.get(list.size() - 1);
        return words.size() > MANY ? joined + " and " + (words.size() - MANY) + " more" : joined;
    }

    /** The word nearest to what was written, or null when none is near. */
    static @Nullable String nearest(String written, Collection<String> words) {
        String key = plain(written);
        if (key.isEmpty()) {
            return null;
        }
        String best = null;
        int least = Math.max(1, key.length() / 3) + 1;
        for (String word : words) {
            String candidate = plain(word);
            // Two letters the other way round are one slip, not two: "plaec", "titel".
            int distance =
                    candidate.equals(key) ? 0 : sameLetters(key, candidate) ? 1 : distance(key, candidate, least);
            if (distance < least) {
                least = distance;
                best = word;
            }
        }
        return best == null ? namedInShort(written, words) : best;
    }

    /** The one name that has all the words written, nearly: “Bury System Bord” is short for “Bury Locality System Board”. */
    private static @Nullable String namedInShort(String written, Collection<String> names) {
        List<String> said = List.of(WORDS.split(written.strip()));
        if (said.size() < 2) {
            return null;
        }
        List<String> fitting = names.stream()
                .filter(name -> said.stream()
                        .allMatch(word -> Stream.of(WORDS.split(name.strip())).anyMatch(one -> areNear(word, one))))
                .distinct()
                .limit(2)
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    private static boolean areNear(String written, String word) {
        String key = plain(written);
        int slips = key.length() / 4;
        return distance(key, plain(word), slips + 1) <= slips;
    }

    /** {@code Did you mean “x”?} when something is near, otherwise what else to do. */
    static String didYouMean(String written, Collection<String> words, String otherwise) {
        String near = nearest(written, words);
        return near == null ? otherwise : "Did you mean “" + near + "”?";
    }

    /** A name as an id: {@code Bury Locality System Board} becomes {@code bury-locality-system-board}. */
    static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("(^-)|(-$)", "");
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static boolean sameLetters(String a, String b) {
        return a.length() == b.length()
                && a.length() > 3
                && Arrays.equals(
                        a.chars().sorted().toArray(), b.chars().sorted().toArray());
    }

    private static int distance(String a, String b, int atMost) {
        if (Math.abs(a.length() - b.length()) >= atMost || a.length() > 200 || b.length() > 200) {
            return atMost;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? corner : corner + 1;
                corner = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
