package org.icscheck.scenarios;

import io.cucumber.datatable.DataTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.icscheck.check.Check;

/** The table below a step, with its headings understood and the line of every row. */
final class Rows {

    /** One row: what stands under each field; a cell with nothing in it is left out. */
    record Row(int line, Map<String, String> cells) {}

    /** Other words for fields of a submission, as people head their tables. */
    private static final Map<String, String> ALSO = Map.of(
            "speaksfor", "represents",
            "sector", "represents",
            "role", "post",
            "title", "post",
            "body", "organisation",
            "employer", "organisation",
            "organization", "organisation",
            "attends", "standing",
            "voting", "votes");

    private Rows() {}

    /**
     * The rows of a table.
     *
     * @param line the line of its headings; 0 when that is not known
     * @param fields the headings it may have; empty for any
     * @param wanted those of them it has to have
     */
    static List<Row> of(DataTable table, int line, Collection<String> fields, String... wanted) {
        List<List<String>> cells = table.cells();
        List<String> headings = new ArrayList<>();
        for (String heading : cells.isEmpty() ? List.<String>of() : cells.get(0)) {
            String field = field(heading == null ? "" : heading, line, fields);
            if (headings.contains(field)) {
                throw Halt.misunderstood(
                        line, "‘" + heading + "’ heads two columns of this table.", "Leave out one of them.");
            }
            headings.add(field);
        }
        for (String one : wanted) {
            if (!headings.contains(one)) {
                throw Halt.misunderstood(
                        line,
                        "This table has no column ‘" + one + "’.",
                        "Its first row has to be the headings: | " + String.join(" | ", wanted) + " |.");
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < cells.size(); i++) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int j = 0; j < headings.size(); j++) {
                String cell = cells.get(i).get(j);
                if (cell != null) {
                    row.put(headings.get(j), cell);
                }
            }
            rows.add(new Row(line == 0 ? 0 : line + i, row));
        }
        return rows;
    }

    private static String field(String heading, int line, Collection<String> fields) {
        String written = heading.strip();
        if (fields.isEmpty() || fields.contains(written)) {
            return written;
        }
        String plain = plain(written);
        for (String field : fields) {
            if (plain(field).equals(plain)) {
                return field;
            }
        }
        String also = ALSO.getOrDefault(plain, "");
        if (fields.contains(also)) {
            return also;
        }
        throw Halt.misunderstood(
                line,
                "‘" + written + "’ cannot head a column of this table.",
                (Check.didYouMean(written, fields, "") + " Choose from: " + String.join(", ", fields) + ".").strip());
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
