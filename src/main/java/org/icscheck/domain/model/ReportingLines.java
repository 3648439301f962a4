package org.icscheck.domain.model;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which board reports to which, read as one: how many levels a decision passes through at the most. */
public final class ReportingLines {

    private final Map<String, SortedSet<String>> above = new TreeMap<>();

    private ReportingLines() {}

    /**
     * The reporting lines that these statements describe.
     *
     * @param lines a {@link BoardSays} for every board that one of them reports to
     */
    public static ReportingLines of(Collection<?> lines) {
        ReportingLines all = new ReportingLines();
        for (Object line : lines) {
            BoardSays says = (BoardSays) line;
            String to = says.detail().value();
            all.above
                    .computeIfAbsent(says.board().id(), k -> new TreeSet<>())
                    .add(to.substring(to.lastIndexOf('/') + 1));
        }
        return all;
    }

    /** The number of bodies in the longest line, the first and the last included; a circle is gone round once. */
    public int levels() {
        int most = 0;
        for (String board : above.keySet()) {
            most = Math.max(most, from(board, new ArrayDeque<>()));
        }
        return most;
    }

    private int from(String board, Deque<String> passed) {
        if (passed.contains(board)) {
            return 0;
        }
        passed.push(board);
        int most = 0;
        for (String next : above.getOrDefault(board, new TreeSet<>())) {
            most = Math.max(most, from(next, passed));
        }
        passed.pop();
        return most + 1;
    }
}
