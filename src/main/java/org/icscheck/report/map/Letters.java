package org.icscheck.report.map;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide text is, and where it breaks. Widths are those of Liberation Sans (and Arial, made to the same measure) from a
 * table, so that no machine's fonts decide a layout; what the table lacks is taken as wide.
 */
public final class Letters {

    static final int NAME = 15;
    static final int PLAIN = 14;
    static final int LINE = 19;

    /** Most lines a name or fact may take; a text of a thousand letters is cut, and stands in full in the words. */
    private static final int MOST_LINES = 14;

    private static final int FIRST = ' ';

    // Thousandths of the size, from the space on.
    private static final short[] REGULAR = {
        278, 278, 355, 557, 557, 890, 667, 191, 334, 334, 390, 584, 278, 334, 278, 278, 557, 557, 557, 557, 557, 557,
        557, 557, 557, 557, 278, 278, 584, 584, 584, 557, 1016, 667, 667, 723, 723, 667, 611, 778, 723, 278, 501, 667,
        557, 834, 723, 778, 667, 778, 723, 667, 611, 723, 667, 944, 667, 667, 611, 278, 278, 278, 470, 557, 334, 557,
        557, 501, 557, 557, 278, 557, 557, 223, 223, 501, 223, 834, 557, 557, 557, 557, 334, 501, 278, 557, 501, 723,
        501, 501, 501, 334, 260, 334, 584
    };
    private static final short[] BOLD = {
        278, 334, 475, 557, 557, 890, 723, 238, 334, 334, 390, 584, 278, 334, 278, 278, 557, 557, 557, 557, 557, 557,
        557, 557, 557, 557, 334, 334, 584, 584, 584, 611, 976, 723, 723, 723, 723, 667, 611, 778, 723, 278, 557, 723,
        611, 834, 723, 778, 667, 778, 723, 667, 611, 723, 667, 944, 667, 667, 611, 334, 278, 334, 584, 557, 334, 557,
        611, 557, 611, 557, 334, 611, 611, 278, 278, 557, 278, 890, 611, 611, 611, 611, 390, 557, 334, 611, 557, 778,
        557, 557, 501, 390, 280, 390, 584
    };

    private Letters() {}

    /** Width in pixels. */
    static double width(String text, int size, boolean bold) {
        return text.codePoints().mapToLong(point -> of(point, bold)).sum() * size / 1000.0;
    }

    private static int of(int point, boolean bold) {
        short[] table = bold ? BOLD : REGULAR;
        int at = point - FIRST;
        if (at >= 0 && at < table.length) {
            return table[at];
        }
        if (point == '’' || point == '‘') {
            return 278;
        }
        if (point == '“' || point == '”') {
            return 500;
        }
        if (point == '–') {
            return 557;
        }
        // Letters with accents are at most as wide as the widest of their kind; all else as a square.
        return point < 0x250 ? 800 : 1050;
    }

    /** What can stand in a picture: no control characters, none that turn the direction of what follows. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> Character.isWhitespace(point) ? ' ' : point)
                .filter(point -> !Character.isISOControl(point)
                        && Character.getType(point) != Character.FORMAT
                        && Character.getType(point) != Character.SURROGATE
                        && (point & 0xFFFE) != 0xFFFE)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip().replaceAll(" +", " ");
    }

    /** A text in lines no wider than this, broken between words where that is possible. */
    static List<String> wrapped(String text, int size, boolean bold, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size, bold) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            String rest = word;
            while (width(rest, size, bold) > width) {
                int cut = fitting(rest, size, bold, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line = rest;
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        if (lines.size() > MOST_LINES) {
            lines = new ArrayList<>(lines.subList(0, MOST_LINES));
            lines.set(MOST_LINES - 1, "…");
        }
        return lines;
    }

    /** How many lines a text takes that breaks as {@link #wrapped} does; a line feed begins a new one. */
    public static int lines(String text, int size, boolean bold, double width) {
        int lines = 0;
        for (String part : text.split("\n", -1)) {
            double used = 0;
            int here = 1;
            for (String word : part.split(" ")) {
                double wide = width(word, size, bold);
                double space = used == 0 ? 0 : width(" ", size, bold);
                if (used > 0 && used + space + wide > width) {
                    here++;
                    used = 0;
                    space = 0;
                }
                used += space + wide;
                while (used > width) {
                    here++;
                    used -= width;
                }
            }
            lines += here;
        }
        return lines;
    }

    private static int fitting(String word, int size, boolean bold, double width) {
        int cut = Character.charCount(word.codePointAt(0));
        while (cut < word.length()) {
            int next = cut + Character.charCount(word.codePointAt(cut));
            if (width(word.substring(0, next), size, bold) > width) {
                break;
            }
            cut = next;
        }
        return cut;
    }
}
