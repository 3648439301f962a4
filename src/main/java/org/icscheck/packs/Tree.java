package org.icscheck.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A YAML file of {@code rules/} as fields, lists and text, with the file for messages. Fields nobody asked for are faults:
 * a misspelt one would otherwise change policy in silence.
 */
public final class Tree {

    private final String file;
    private final String where;
    private final Map<String, Object> fields;

    private Tree(String file, String where, Map<String, Object> fields) {
        this.file = file;
        this.where = where;
        this.fields = fields;
    }

    /** Reads a file of {@code rules/} from the class path. */
    public static Tree read(String file) {
        return new Tree(file, "", asFields(file, RuleData.read(file)));
    }

    /**
     * Fields that were read elsewhere, from a pack that is being drafted.
     *
     * @param fields texts, lists and maps of them
     */
    static Tree of(String file, Map<String, Object> fields) {
        return new Tree(file, "", fields);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asFields(String file, Object value) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new InvalidPackException(file, "fields were expected, not “" + value + "”");
    }

    /** Refuses fields that are not among these. */
    public Tree only(Set<String> allowed) {
        for (String name : fields.keySet()) {
            if (!allowed.contains(name)) {
                throw fault("has an unknown field “" + name + "”");
            }
        }
        return this;
    }

    /** The names of the fields, in order. */
    public List<String> names() {
        return List.copyOf(fields.keySet());
    }

    /** A text that has to be there. */
    public String text(String name) {
        String text = text(name, null);
        if (text == null) {
            throw fault("has no “" + name + "”");
        }
        return text;
    }

    /** A text, or {@code otherwise}. */
    public @Nullable String text(String name, @Nullable String otherwise) {
        Object value = fields.get(name);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof String text) {
            return text;
        }
        throw fault("“" + name + "” should be text");
    }

    /** A text; empty when it is not there. */
    public String textOrEmpty(String name) {
        String text = text(name, "");
        return text == null ? "" : text;
    }

    /** A list of texts; a single text is a list of one, and nothing an empty list. */
    public List<String> texts(String name) {
        Object value = fields.get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof String text) {
            return List.of(text);
        }
        if (value instanceof List<?> items && items.stream().allMatch(String.class::isInstance)) {
            return items.stream().map(String.class::cast).toList();
        }
        throw fault("“" + name + "” should be a list of texts");
    }

    /** Fields within a field; none when it is not there. */
    public Tree fields(String name) {
        Object value = fields.get(name);
        return new Tree(file, where + "/" + name, value == null ? Map.of() : asFields(file, value));
    }

    /** A list of groups of fields. */
    public List<Tree> list(String name) {
        if (!(fields.get(name) instanceof List<?> items)) {
            throw fault("“" + name + "” should be a list");
        }
        List<Tree> list = new ArrayList<>();
        for (Object item : items) {
            Map<String, Object> inner = asFields(file, item);
            Object id = inner.getOrDefault("id", String.valueOf(list.size() + 1));
            list.add(new Tree(file, where + "/" + id, inner));
        }
        return list;
    }

    /** A fault of this file at this place. */
    public InvalidPackException fault(String what) {
        return new InvalidPackException(file, where.isEmpty() ? what : where.substring(1) + " " + what);
    }
}
