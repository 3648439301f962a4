package org.icscheck.domain.requirement;

/**
 * Where a requirement is asked.
 *
 * @param document title of the document
 * @param paragraph exact paragraph
 * @param url where to read it; empty when not public
 * @param verification {@code primary}, {@code secondary} or {@code memory}: how the source was read
 */
public record Citation(String document, String paragraph, String url, String verification) {}
