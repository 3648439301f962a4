package org.icscheck.domain.requirement;

/**
 * Where a requirement is asked.
 *
 * @param document title of the document
 * @param shortTitle the document as a reader of one report needs it: {@code Integrating care (November 2020)}
 * @param paragraph exact paragraph
 * @param url where to read it; empty when not public
 * @param verification {@code primary}, {@code secondary} or {@code memory}: how the source was read
 */
public record Citation(String document, String shortTitle, String paragraph, String url, String verification) {

    /** The paragraph as a reader looks it up: a bare number is "paragraph 2.31", anything else stands as it is. */
    public String paragraphInWords() {
        return Character.isDigit(paragraph.charAt(0)) ? "paragraph " + paragraph : paragraph;
    }
}
