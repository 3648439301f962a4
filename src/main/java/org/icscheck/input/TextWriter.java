package org.icscheck.input;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes a submission as YAML or JSON text, in the order of its fields. */
final class TextWriter {

    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} ,.'’()/&+_–-]*");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern WORD = Pattern.compile("[a-z][A-Za-z0-9-]*");
    private static final Pattern RESERVED = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");

    private final StringBuilder out = new StringBuilder();

    private TextWriter() {}

    /** As YAML in block style, ending in a line feed. */
    static String yaml(Node.Fields root) {
        TextWriter writer = new TextWriter();
        writer.fields(root, "", "");
        return writer.out.toString();
    }

    /** As JSON, one field a line, ending in a line feed. */
    static String json(Node.Fields root) {
        TextWriter writer = new TextWriter();
        writer.json(root, "");
        return writer.out.append('\n').toString();
    }

    private void fields(Node.Fields fields, String first, String indent) {
        String start = first;
        for (Map.Entry<String, Node.Entry> entry : fields.values().entrySet()) {
            out.append(start).append(entry.getKey()).append(':');
            start = indent;
            Node value = entry.getValue().value();
            if (value instanceof Node.Fields inner && !inner.values().isEmpty()) {
                out.append('\n');
                fields(inner, indent + "  ", indent + "  ");
            } else if (value instanceof Node.Items items && !isShort(items)) {
                out.append('\n');
                for (Node item : items.values()) {
                    if (item instanceof Node.Fields inner && !inner.values().isEmpty()) {
                        fields(inner, indent + "  - ", indent + "    ");
                    } else {
                        out.append(indent).append("  -").append(small(item)).append('\n');
                    }
                }
            } else {
                out.append(small(value)).append('\n');
            }
        }
    }

    private static boolean isShort(Node.Items items) {
        return items.values().stream()
                .allMatch(item -> item instanceof Node.Scalar scalar
                        && WORD.matcher(scalar.text()).matches()
                        && !RESERVED.matcher(scalar.text()).matches());
    }

    /** A value on the line of its field, with a space before it; nothing where nothing is said. */
    private static String small(Node node) {
        if (node instanceof Node.Items items) {
            List<String> all =
                    items.values().stream().map(item -> small(item).strip()).toList();
            return " [" + String.join(", ", all) + "]";
        }
        if (node instanceof Node.Fields) {
            return " {}";
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return switch (scalar.type()) {
            case TEXT -> " " + text(scalar.text());
            case NUMBER, TRUTH -> " " + scalar.text();
            default -> "";
        };
    }

    private static String text(String text) {
        boolean plain = PLAIN.matcher(text).matches()
                && !text.endsWith(" ")
                && !RESERVED.matcher(text).matches();
        // A path such as icscheck/submission/v1 is plain, too.
        return plain || DAY.matcher(text).matches() ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            switch (one) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (one < 0x20 || (one >= 0x7f && one <= 0xa0) || one == 0x2028 || one == 0x2029 || one == 0xfeff) {
                        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) one));
                    } else {
                        quoted.append(one);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    private void json(Node node, String indent) {
        if (node instanceof Node.Fields fields) {
            String separator = "{\n";
            for (Map.Entry<String, Node.Entry> entry : fields.values().entrySet()) {
                out.append(separator)
                        .append(indent)
                        .append("  ")
                        .append(quoted(entry.getKey()))
                        .append(": ");
                json(entry.getValue().value(), indent + "  ");
                separator = ",\n";
            }
            out.append(fields.values().isEmpty() ? "{}" : "\n" + indent + "}");
        } else if (node instanceof Node.Items items) {
            String separator = "[\n";
            for (Node item : items.values()) {
                out.append(separator).append(indent).append("  ");
                json(item, indent + "  ");
                separator = ",\n";
            }
            out.append(items.values().isEmpty() ? "[]" : "\n" + indent + "]");
        } else {
            Node.Scalar scalar = (Node.Scalar) node;
            out.append(
                    switch (scalar.type()) {
                        case TEXT -> quoted(scalar.text());
                        case NUMBER -> scalar.text().replaceFirst("^0+(?=\\d)", "");
                        case TRUTH -> scalar.text();
                        default -> "null";
                    });
        }
    }
}
