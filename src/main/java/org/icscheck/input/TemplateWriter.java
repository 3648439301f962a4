package org.icscheck.input;

import java.util.List;
import java.util.regex.Pattern;
import org.icscheck.domain.model.Words;

/**
 * Writes an empty submission to fill in: every field as a comment with what to write there. It is a submission as it
 * stands, of one place of which nothing but a name is said.
 */
public final class TemplateWriter {

    private static final Pattern TEXT = Pattern.compile("name|title|post|note");

    private final Words words;
    private final StringBuilder out = new StringBuilder();
    private int ids;

    private TemplateWriter(Words words) {
        this.words = words;
    }

    /** The template as YAML, ending in a line feed. */
    public static String write(Words words) {
        TemplateWriter writer = new TemplateWriter(words);
        writer.head();
        for (Format.Field field : Format.SUBMISSION.fields()) {
            if (!field.name().equals("format") && !field.name().equals("complete")) {
                writer.out.append('\n');
            }
            writer.top(field);
        }
        return writer.out.toString();
    }

    private void head() {
        out.append("""
                # A submission for ICS Check. Take the “#” away in front of a line and fill it in.
                #
                # Leave out what you do not know: it is reported as “cannot tell”, never as a gap. A list counts as unfinished
                # until you say that it is complete. Write posts, never people's names; no personal details.
                # Check it with:  icscheck check THIS-FILE      Every field:  icscheck schema

                """);
    }

    private void top(Format.Field field) {
        switch (field.name()) {
            case "format" -> out.append("format: ").append(Format.ID).append('\n');
            case "places" -> {
                out.append("places:\n  - name: Name of the place\n");
                fields(((Format.Group) ((Format.ListOf) field.kind()).of()), "    ", "name");
            }
            default -> field(field, "", "");
        }
    }

    private void fields(Format.Group group, String indent, String but) {
        for (Format.Field field : group.fields()) {
            if (!field.name().equals(but) && !field.name().equals("note")) {
                field(field, indent, "");
            }
        }
    }

    private void field(Format.Field field, String indent, String dash) {
        String start = "# " + indent + dash + field.name() + ":";
        String help = "  # " + field.help();
        if (field.kind() instanceof Format.Group group) {
            out.append(start).append(help).append('\n');
            fields(group, indent + "  " + " ".repeat(dash.length()), "");
        } else if (field.kind() instanceof Format.ListOf list && list.of() instanceof Format.Group group) {
            out.append(start).append(help).append('\n');
            String first = "- ";
            for (Format.Field inner : group.fields()) {
                if (!inner.name().equals("note")) {
                    field(inner, indent + "  " + " ".repeat(dash.length()) + (first.isEmpty() ? "  " : ""), first);
                    first = "";
                }
            }
        } else {
            out.append(start).append(' ').append(example(field)).append(help).append('\n');
        }
    }

    private String example(Format.Field field) {
        if (field.kind() instanceof Format.ListOf list) {
            return "[" + value(list.of(), field.name()) + "]";
        }
        return value(field.kind(), field.name());
    }

    private String value(Format.Kind kind, String name) {
        if (kind instanceof Format.Word word) {
            List<String> allowed = word.list().startsWith("field:")
                    ? List.of(word.list().substring("field:".length()).split(","))
                    : words.of(word.list());
            String first = allowed.get(0);
            return first.equals("yes") ? "\"yes\"" : first;
        } else if (kind instanceof Format.WordOrRef either) {
            return words.of(either.list()).get(0);
        } else if (kind instanceof Format.YesNo) {
            return "true";
        } else if (kind instanceof Format.Whole) {
            return "0";
        } else if (kind instanceof Format.Day) {
            return "2022-04-12";
        } else if (kind instanceof Format.Ref ref) {
            return "id-of-" + ref.kinds().get(0);
        } else if (kind instanceof Format.Id) {
            // Told apart, so that all lines may be taken into use at once.
            return ++ids == 1 ? "short-name" : "short-name-" + ids;
        }
        return TEXT.matcher(name).matches() ? "…" : "text";
    }
}
