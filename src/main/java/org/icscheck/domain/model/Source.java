package org.icscheck.domain.model;

import java.util.Comparator;

/**
 * Where a fact is stated: a line of a text, or a cell of a workbook.
 *
 * @param file the file as the user named it; {@code -} is standard input
 * @param line line number from 1, or the row in a workbook; 0 when only the file (or the sheet) is known
 * @param column column number from 1; 0 when only the file (or the sheet) is known
 * @param pointer JSON pointer to the value; empty for the whole file
 * @param sheet the sheet of a workbook; empty in a text
 * @param lastLine the last row, where one and the same is to be said of several cells below each other; otherwise the
 *     same as {@code line}
 */
public record Source(String file, int line, int column, String pointer, String sheet, int lastLine)
        implements Comparable<Source> {

    /** Stands for what no file states; before all others. */
    public static final Source NOWHERE = new Source("", 0, 0, "");

    private static final Comparator<Source> ORDER = Comparator.comparing(Source::file)
            .thenComparing(Source::sheet)
            .thenComparingInt(Source::line)
            .thenComparingInt(Source::column)
            .thenComparing(Source::pointer)
            .thenComparingInt(Source::lastLine);

    // Written out: a record's own way of comparing has to be linked first, and every check compares positions.

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Source source && compareTo(source) == 0);
    }

    @Override
    public int hashCode() {
        return pointer.hashCode() + line;
    }

    /** A position in a text. */
    public Source(String file, int line, int column, String pointer) {
        this(file, line, column, pointer, "", line);
    }

    /** A cell of a workbook; row 0 stands for the whole sheet. */
    public static Source cell(String file, String sheet, int row, int column, String pointer) {
        return new Source(file, row, column, pointer, sheet, row);
    }

    /** The same, down to a row further below. */
    public Source downTo(int row) {
        return new Source(file, line, column, pointer, sheet, row);
    }

    /** Whether it is in a workbook. */
    public boolean isCell() {
        return !sheet.isEmpty();
    }

    /** {@code C7}, or {@code C8 to C157 (150 cells)}; empty when no cell is known. */
    public String cell() {
        if (line == 0 || sheet.isEmpty()) {
            return "";
        }
        return lastLine == line
                ? letters(column) + line
                : letters(column) + line + " to " + letters(column) + lastLine + " (" + (lastLine - line + 1)
                        + " cells)";
    }

    /** {@code Seats!C7}, or the sheet alone; empty in a text. */
    public String address() {
        return line == 0 ? sheet : sheet + "!" + cell();
    }

    /** The name of a column: 1 is {@code A}, 28 is {@code AB}. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    @Override
    public int compareTo(Source other) {
        return ORDER.compare(this, other);
    }

    /** The position as an editor understands it, {@code bury.yaml:21:11}, or {@code bury.xlsx, Seats!C7}. */
    @Override
    public String toString() {
        if (isCell()) {
            return file + ", " + address();
        }
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
