package org.icscheck.input;

import java.util.List;

/**
 * What a template tells besides the format: the packs it was written for, and the requirements a statement may answer.
 *
 * @param packs each with its days in words
 * @param statements each with its id and what it asks
 */
public record Guide(List<Line> packs, List<Line> statements) {

    /** A name and what is to be said of it. */
    public record Line(String name, String says) {}
}
