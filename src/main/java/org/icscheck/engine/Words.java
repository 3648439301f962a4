package org.icscheck.engine;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A wording cut into comparable words: lower case, without apostrophes and accents, {@code &} as "and". A dash between
 * words, a slash, a bracket or a colon is a break, which is a word of its own, {@code |}; a comma only starts a new part.
 * Words that are commonly cut short are read in full, and a question mark is a word, because it leaves a line in doubt.
 */
final class Words {

    /** The word that stands for a break. */
    static final String BREAK = "|";

    /** Longer wordings than this are cut: nobody words a post in more. */
    static final int MOST = 60;

    /** "Dep. Dir. of Public Health": no short form may hide who is only a deputy. */
    private static final Map<String, String> IN_FULL = Map.ofEntries(
            Map.entry("dep", "deputy"),
            Map.entry("asst", "assistant"),
            Map.entry("assoc", "associate"),
            Map.entry("dir", "director"),
            Map.entry("mgr", "manager"),
            Map.entry("dept", "department"),
            Map.entry("cttee", "committee"),
            Map.entry("govt", "government"),
            Map.entry("hosp", "hospital"),
            Map.entry("hosps", "hospitals"),
            Map.entry("cons", "consultant"),
            Map.entry("supt", "superintendent"));

    /** After these, in full, a full stop and a blank end no part. */
    private static final Set<String> TITLES = Set.of(
            "dr",
            "cllr",
            "prof",
            "rep",
            "st",
            "rev",
            "deputy",
            "assistant",
            "associate",
            "director",
            "ch",
            "consultant");

    private final String text;
    private final List<Word> words = new ArrayList<>();

    /** A word, where it stands in the text, and whether a part of the wording starts with it. */
    private record Word(String word, int from, int to, boolean startsPart) {}

    private Words(String text) {
        this.text = text;
    }

    static Words of(String text) {
        Words words = new Words(text);
        words.cut();
        return words;
    }

    int size() {
        return words.size();
    }

    String at(int index) {
        return words.get(index).word;
    }

    boolean startsPart(int index) {
        return words.get(index).startsPart;
    }

    /** The text as written between two words, the second not included. */
    String quote(int start, int end) {
        return text.substring(words.get(start).from, words.get(end - 1).to);
    }

    /** All words joined by blanks: equal for wordings that differ in nothing that matters. */
    String joined() {
        StringBuilder joined = new StringBuilder();
        for (Word each : words) {
            if (!each.word.equals(BREAK)) {
                joined.append(joined.length() == 0 ? "" : " ").append(each.word);
            }
        }
        return joined.toString();
    }

    private void cut() {
        boolean part = true;
        int at = 0;
        int length = text.length();
        while (at < length && words.size() < MOST) {
            char c = text.charAt(at);
            if (c == '?') {
                add("?", at, at + 1, part);
                part = false;
                at++;
            } else if (c == '&' || c == '+') {
                add("and", at, at + 1, part);
                part = false;
                at++;
            } else if (isWord(c)) {
                int end = at;
                StringBuilder word = new StringBuilder();
                while (end < length && (isWord(text.charAt(end)) || isInside(end))) {
                    char letter = text.charAt(end);
                    if (isWord(letter)) {
                        word.append(plain(Character.toLowerCase(letter)));
                    }
                    end++;
                }
                // "Leader/s" and "Lead(s)" are one word
                if (text.startsWith("/s", end) && (end + 2 == length || !isWord(text.charAt(end + 2)))) {
                    end += 2;
                } else if (text.startsWith("(s)", end)) {
                    end += 3;
                }
                String whole = word.toString();
                if (whole.equals("nhsft")) {
                    add("nhs", at, end, part);
                    part = false;
                    whole = "ft";
                }
                add(IN_FULL.getOrDefault(whole, whole), at, end, part);
                part = false;
                at = end;
            } else {
                if (isBreak(at)) {
                    if (!words.isEmpty() && !last().equals(BREAK)) {
                        add(BREAK, at, at + 1, true);
                    }
                    part = true;
                } else if (c == ',') {
                    part = true;
                }
                at++;
            }
        }
        if (last().equals(BREAK)) {
            words.remove(words.size() - 1);
        }
    }

    private void add(String word, int start, int end, boolean part) {
        words.add(new Word(word, start, end, part));
    }

    /** The word found last; empty when there is none yet. */
    private String last() {
        return words.isEmpty() ? "" : words.get(words.size() - 1).word;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    /** Apostrophes inside or at the end of a word, and the full stops of "G.P.". */
    private boolean isInside(int at) {
        char c = text.charAt(at);
        if (c == '\'' || c == '’' || c == '‘' || c == '`' || c == 'ʼ') {
            return at > 0 && isWord(text.charAt(at - 1));
        }
        boolean letterBefore = at > 0 && isWord(text.charAt(at - 1)) && (at < 2 || !isWord(text.charAt(at - 2)));
        return c == '.' && letterBefore;
    }

    private boolean isBreak(int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '/',
                    '\\',
                    '(',
                    ')',
                    '[',
                    ']',
                    '{',
                    '}',
                    ':',
                    ';',
                    '|',
                    '–',
                    '—',
                    '•',
                    '\n',
                    '\r',
                    '"',
                    '“',
                    '”',
                    '>' -> true;
            case '-', '‐', '‑', '−' -> blank(at - 1) || blank(at + 1);
            case '.' -> blank(at + 1) && !title();
            default -> false;
        };
    }

    private boolean title() {
        return TITLES.contains(last());
    }

    private boolean blank(int at) {
        return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
    }

    private static char plain(char c) {
        return c < 0x80
                ? c
                : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).charAt(0);
    }
}
