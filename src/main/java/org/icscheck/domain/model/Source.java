package org.icscheck.domain.model;

import java.util.Comparator;

/**
 * Where a fact is stated.
 *
 * @param file the file as the user named it; {@code -} is standard input
 * @param line line number from 1; 0 when only the file is known
 * @param column column number from 1; 0 when only the file is known
 * @param pointer JSON pointer to the value; empty for the whole file
 */
public record Source(String file, int line, int column, String pointer) implements Comparable<Source> {

    /** Stands for what no file states; before all others. */
    public static final Source NOWHERE = new Source("", 0, 0, "");

    private static final Comparator<Source> ORDER = Comparator.comparing(Source::file)
            .thenComparingInt(Source::line)
            .thenComparingInt(Source::column)
            .thenComparing(Source::pointer);

    @Override
    public int compareTo(Source other) {
        return ORDER.compare(this, other);
    }

    /** The position as an editor understands it: {@code bury.yaml:21:11}. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
