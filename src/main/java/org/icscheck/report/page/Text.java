package org.icscheck.report.page;

/** Words of others made safe to show. */
final class Text {

    private Text() {}

    /**
     * Words without what no page can hold or what would make it say something else: control characters, half
     * characters, and marks that turn the direction of what follows. Line breaks become blanks.
     */
    static String shown(String words) {
        StringBuilder shown = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029 || c == 0x85) {
                shown.append(' ');
            } else if (isTurn(c) || Character.getType(c) == Character.CONTROL) {
                // Left out.
                return;
            } else if (Character.getType(c) == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE) {
                shown.append('\uFFFD');
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static boolean isTurn(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x61C;
    }

    /** Words as HTML and XML leave them, in content and in attributes. */
    static String html(String words) {
        return shown(words)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Words as a string of a style sheet, which stands within a page: anything that could end either is written as its number. */
    static String css(String words) {
        StringBuilder css = new StringBuilder("\"");
        shown(words).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || " .,:;()-–’“”/".indexOf(c) >= 0) {
                css.appendCodePoint(c);
            } else {
                css.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        });
        return css.append('"').toString();
    }

    /** Words as long as fit a line at the edge of a sheet. */
    static String shortened(String words, int most) {
        String shown = shown(words);
        return shown.codePointCount(0, shown.length()) <= most
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, most - 1)) + "…";
    }
}
