package org.icscheck.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.icscheck.domain.model.Problem;

/** A submission as plain fields, lists and values: for those who change one before it is read, as a scenario does. */
public final class Plain {

    private Plain() {}

    /**
     * The fields of one file.
     *
     * @param fields text, {@link Boolean}, {@link Long}, lists and maps in the order of the file; empty when it could not be
     *     read at all
     * @param problems what keeps it from being read; whether it says what a submission may say is not asked here
     */
    public record Read(Map<String, Object> fields, List<Problem> problems) {}

    /** Reads one file; what can be changed afterwards is its own. */
    public static Read read(String file, byte[] bytes) {
        FileReader.Read read = FileReader.read(file, bytes);
        return new Read(
                read.root() == null ? new LinkedHashMap<>() : fields(read.root()), List.copyOf(read.problems()));
    }

    private static Map<String, Object> fields(Node.Fields node) {
        Map<String, Object> fields = new LinkedHashMap<>();
        node.values().forEach((name, entry) -> {
            if (node.get(name) != null) {
                fields.put(name, value(entry.value()));
            }
        });
        return fields;
    }

    private static Object value(Node node) {
        if (node instanceof Node.Fields fields) {
            return fields(fields);
        }
        if (node instanceof Node.Items items) {
            List<Object> values = new ArrayList<>();
            items.values().forEach(one -> values.add(value(one)));
            return values;
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return switch (scalar.type()) {
            case TRUTH -> Boolean.valueOf(scalar.text());
            case NUMBER -> scalar.text().matches("-?\\d{1,18}") ? (Object) Long.valueOf(scalar.text()) : scalar.text();
            default -> scalar.text();
        };
    }
}
