package org.icscheck.input;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.icscheck.domain.model.Words;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes the submission format as a JSON Schema (draft 2020-12), for editors and for programs that send submissions. */
public final class SchemaWriter {

    private final Words words;

    private SchemaWriter(Words words) {
        this.words = words;
    }

    /** The schema as indented JSON, ending in a line feed. */
    public static String write(Words words) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        // An identifier has to stand alone: the bare word of the format would be read against an unknown base.
        schema.put("$id", "urn:icscheck:submission:v1");
        schema.put("title", "ICS Check submission, version 1");
        schema.put(
                "description",
                "How health and care partners propose to arrange themselves. Leave out what you do not know: silence is"
                        + " never called a gap. Posts, never people's names.");
        schema.putAll(new SchemaWriter(words).group(Format.SUBMISSION));
        return json(schema);
    }

    /** A schema as indented JSON, ending in a line feed; its maps keep their order. */
    static String json(Map<String, Object> schema) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), out)) {
            value(json, schema);
        }
        return out.append('\n').toString();
    }

    private Map<String, Object> group(Format.Group group) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Format.Field field : group.fields()) {
            Map<String, Object> property = new LinkedHashMap<>();
            property.put("description", field.help());
            Map<String, Object> kind = kind(field.kind());
            if (field.name().equals("format")) {
                property.put("const", Format.ID);
            } else if (field.required()) {
                property.putAll(kind);
            } else {
                // A key with nothing behind it is a blank line of a form: not said.
                property.put("anyOf", List.of(kind, Map.of("type", "null")));
            }
            properties.put(field.name(), property);
            if (field.required()) {
                required.add(field.name());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return group.orNone() ? Map.of("anyOf", List.of(schema, Map.of("const", "none"))) : schema;
    }

    private Map<String, Object> kind(Format.Kind kind) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (kind instanceof Format.Group group) {
            return group(group);
        } else if (kind instanceof Format.ListOf list) {
            schema.put("type", "array");
            schema.put("items", kind(list.of()));
            schema.put("maxItems", Format.LONGEST_LIST);
            if (!(list.of() instanceof Format.Group)) {
                schema.put("uniqueItems", true);
            }
        } else if (kind instanceof Format.Whole) {
            schema.put("type", "integer");
            schema.put("minimum", 0);
            schema.put("maximum", 999_999_999_999L);
        } else if (kind instanceof Format.YesNo) {
            schema.put("type", "boolean");
        } else if (kind instanceof Format.Word word) {
            schema.put("enum", allowed(word.list()));
        } else {
            schema.put("type", "string");
            if (kind instanceof Format.Day) {
                schema.put("format", "date");
            } else if (kind instanceof Format.Id) {
                schema.put("pattern", "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$");
            } else {
                schema.put("pattern", "\\S");
                schema.put("maxLength", Format.LONGEST_TEXT);
            }
        }
        return schema;
    }

    private List<String> allowed(String list) {
        return list.startsWith("field:")
                ? List.of(list.substring("field:".length()).split(","))
                : words.of(list);
    }

    private static void value(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((key, inner) -> {
                json.writeName(String.valueOf(key));
                value(json, inner);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(inner -> value(json, inner));
            json.writeEndArray();
        } else if (value instanceof Boolean yes) {
            json.writeBoolean(yes);
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else {
            json.writeString(String.valueOf(value));
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }
    }
}
