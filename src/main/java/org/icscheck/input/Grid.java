package org.icscheck.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a workbook hold, by sheet, row and column, each counted from 1.
 *
 * @param from1904 whether its days are counted from 1904, as old Macs did
 */
record Grid(List<Sheet> sheets, boolean from1904) {

    /** What kind of value a cell holds. */
    enum Type {
        TEXT,
        NUMBER,
        /** A number shown as a date; its text is the date, {@code 2022-04-12}. */
        DATE,
        TRUTH,
        /** An error such as {@code #REF!}. */
        ERROR,
        /** A formula whose value was not saved. */
        NO_VALUE
    }

    /** One cell that holds something. */
    record Cell(Type type, String text) {}

    /** Cells joined into one, down a column. */
    record Merge(int firstRow, int lastRow, int column) {}

    /** One sheet. */
    record Sheet(String name, NavigableMap<Integer, NavigableMap<Integer, Cell>> rows, List<Merge> merges) {

        Sheet(String name) {
            this(name, new TreeMap<>(), new ArrayList<>());
        }

        void put(int row, int column, Cell cell) {
            rows.computeIfAbsent(row, k -> new TreeMap<>()).put(column, cell);
        }

        /** What a cell holds itself; null when it is blank. */
        @Nullable Cell at(int row, int column) {
            Map<Integer, Cell> cells = rows.get(row);
            return cells == null ? null : cells.get(column);
        }

        /** What a cell holds, or what the joined cells that it is part of hold. */
        @Nullable Cell shownAt(int row, int column) {
            Cell own = at(row, column);
            if (own == null) {
                for (Merge merge : merges) {
                    if (merge.column() == column && row > merge.firstRow() && row <= merge.lastRow()) {
                        return at(merge.firstRow(), column);
                    }
                }
            }
            return own;
        }
    }

    /** The sheet of this name, or null. */
    @Nullable Sheet sheet(String name) {
        for (Sheet sheet : sheets) {
            if (sheet.name().equals(name)) {
                return sheet;
            }
        }
        return null;
    }
}
