package org.icscheck.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where two submissions state different things. The order of fields and spaces at the edge of a text are no facts; the
 * order of a list is one, except for the marks of what is complete.
 */
final class Differences {

    private final List<String> found = new ArrayList<>();

    private Differences() {}

    /** JSON pointers to what one states and the other does not, or states otherwise. */
    static List<String> between(Node.Fields one, Node.Fields other) {
        Differences differences = new Differences();
        differences.fields("", one, other);
        return differences.found;
    }

    private void fields(String pointer, Node.Fields one, Node.Fields other) {
        Set<String> names = new LinkedHashSet<>(one.values().keySet());
        names.addAll(other.values().keySet());
        for (String name : names) {
            compare(pointer + "/" + name, value(one, name), value(other, name));
        }
    }

    private static @Nullable Node value(Node.Fields fields, String name) {
        Node.Entry entry = fields.values().get(name);
        return entry == null ? null : entry.value();
    }

    private void compare(String pointer, @Nullable Node one, @Nullable Node other) {
        if (one instanceof Node.Fields a && other instanceof Node.Fields b) {
            fields(pointer, a, b);
        } else if (one instanceof Node.Items a && other instanceof Node.Items b) {
            items(pointer, a.values(), b.values());
        } else if (one instanceof Node.Scalar a && other instanceof Node.Scalar b) {
            if (!text(a).equals(text(b)) || a.nothing() != b.nothing()) {
                found.add(pointer);
            }
        } else if (!(isUnsaid(pointer, one) && isUnsaid(pointer, other))) {
            found.add(pointer);
        }
    }

    /** At the top of a file an empty list says as much as none; further down it is kept. */
    private static boolean isUnsaid(String pointer, @Nullable Node node) {
        return node == null
                || (pointer.indexOf('/', 1) < 0
                        && (node instanceof Node.Items items && items.values().isEmpty()
                                || node instanceof Node.Scalar scalar && scalar.nothing()));
    }

    private void items(String pointer, List<Node> one, List<Node> other) {
        List<Node> a = one;
        List<Node> b = other;
        if (pointer.endsWith("/complete")) {
            a = sorted(one);
            b = sorted(other);
        }
        if (a.size() != b.size()) {
            found.add(pointer);
            return;
        }
        for (int i = 0; i < a.size(); i++) {
            compare(pointer + "/" + i, a.get(i), b.get(i));
        }
    }

    private static List<Node> sorted(List<Node> marks) {
        return marks.stream()
                .sorted(Comparator.comparing(mark -> text((Node.Scalar) mark)))
                .toList();
    }

    private static String text(Node.Scalar scalar) {
        String text =
                scalar.type() == Node.Scalar.Type.NUMBER ? scalar.text().replaceFirst("^0+(?=\\d)", "") : scalar.text();
        return WorkbookReader.trimmed(text).replace("\r\n", "\n").replace('\r', '\n');
    }
}
