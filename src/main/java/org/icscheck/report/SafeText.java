package org.icscheck.report;

import java.net.URI;
import java.net.URISyntaxException;

/** Text from a submission, made fit to stand in a file another program opens. */
final class SafeText {

    /** The most characters Excel holds in one cell. */
    static final int CELL = 32_767;

    private static final String CUT = " … (cut: a cell of a workbook holds no more)";

    /** What Excel reads as one character written by its number; a text that happens to look like it is not one. */
    private static final String NUMBERED = "_(?=x[0-9A-Fa-f]{4}_)";

    private SafeText() {}

    /** The text without what XML cannot hold: control characters and halves of characters become the sign for unreadable. */
    static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\t'
                                || c == '\n'
                                || c == '\r'
                                || (c >= ' ' && !isSurrogate(c) && c != 0xFFFE && c != 0xFFFF)
                        ? c
                        : 0xFFFD)
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }

    /** The text without halves of characters, which no file can hold; each becomes the sign for unreadable. */
    static String whole(String text) {
        return text.codePoints().anyMatch(SafeText::isSurrogate)
                ? text.codePoints()
                        .map(c -> isSurrogate(c) ? 0xFFFD : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : text;
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** The text as it stands between tags in XML. */
    static String element(String text) {
        return legal(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                // Written plainly it would be read as a line feed.
                .replace("\r", "&#13;");
    }

    /** The text as it stands between the quotation marks of an attribute in XML. */
    static String attribute(String text) {
        // Written plainly these would be read as spaces.
        return element(text).replace("\"", "&quot;").replace("\t", "&#9;").replace("\n", "&#10;");
    }

    /** Whether it is an address a reader may be led to: no script, and nothing a program may stumble over. */
    static boolean isLink(String url) {
        if (!url.matches("https?://[\\x21-\\x7e]+")) {
            return false;
        }
        try {
            return new URI(url).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The text as one cell of a workbook holds it: whole characters, no more of them than fit. */
    static String cell(String text) {
        String legal = legal(text).replaceAll(NUMBERED, "_x005F_");
        if (legal.length() <= CELL) {
            return legal;
        }
        int end = CELL - CUT.length();
        return legal.substring(0, Character.isHighSurrogate(legal.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /**
     * The text as a field of a CSV file, which a spreadsheet would otherwise calculate: one that begins with {@code =},
     * {@code +}, {@code -}, {@code @}, a tab or a carriage return gets an apostrophe in front.
     */
    static String field(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
