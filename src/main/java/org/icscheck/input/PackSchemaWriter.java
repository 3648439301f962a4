package org.icscheck.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.icscheck.domain.model.Words;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Shape;
import org.icscheck.domain.requirement.SubjectKind;

/**
 * Writes what a pack of requirements may say as JSON Schemas (draft 2020-12), so that an editor helps whoever drafts one.
 * The reader of drafted packs says more: which ids there are, and which fields each kind of subject has.
 */
public final class PackSchemaWriter {

    private static final String CASE =
            "^(met|partly-met|not-met|cannot-tell|local-choice|not-applicable)(\\.[a-z-]+)?$";

    private final PackFormat.Known known;
    private final Map<List<String>, String> lists = new LinkedHashMap<>();

    private PackSchemaWriter(PackFormat.Known known) {
        this.known = known;
    }

    /** The schema of a requirements.yaml, ending in a line feed. */
    public static String requirements(
            Words words, Map<String, Shape> shapes, Map<String, SubjectKind> kinds, List<Pack> packs) {
        return new PackSchemaWriter(new PackFormat.Known(words, shapes, kinds, packs)).requirements();
    }

    /** The schema of a pack.yaml, ending in a line feed. */
    public static String manifest(List<Pack> packs) {
        PackFormat.Known known = new PackFormat.Known(new Words(Map.of()), Map.of(), Map.of(), packs);
        Map<String, Object> own = group(PackFormat.manifest());
        Map<String, Object> force = fields(own, "in-force");
        force.putAll(group(PackFormat.inForce()));
        Map<String, Object> schema = head("pack", "A pack of requirements");
        schema.put("anyOf", List.of(own, group(List.of(PackFormat.amends(known)))));
        return SchemaWriter.json(schema);
    }

    private String requirements() {
        Map<String, Object> entry = group(PackFormat.entry(known));
        Map<String, Object> with = fields(entry, "with");
        with.put("type", "object");
        with.put("additionalProperties", reference("texts"));
        Map<String, Object> findings = fields(entry, "findings");
        findings.put("type", "object");
        findings.put("patternProperties", Map.of(CASE, group(PackFormat.wording())));
        findings.put("additionalProperties", false);
        List<Object> rules = new ArrayList<>();
        rules.add(when(
                property("checkable", "narrative"),
                Map.of("properties", absent("shape", "with", "findings")),
                Map.of("anyOf", List.of(required("shape"), required("findings")))));
        rules.add(when(
                Map.of("anyOf", List.of(property("checkable", "narrative"), property("strength", "local-choice"))),
                Map.of(),
                required("remedy", "who")));
        for (String id : known.shapeIds()) {
            Map<String, Object> then = new LinkedHashMap<>();
            Shape shape = known.shapes().getOrDefault(id, new Shape(id, "", Map.of(), Map.of()));
            then.put("description", shape.inWords());
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("with", parameters(shape));
            Map<String, Object> cases = new LinkedHashMap<>();
            shape.cases().forEach(situation -> cases.put(situation, true));
            Map<String, Object> worded = new LinkedHashMap<>();
            worded.put("properties", cases);
            worded.put("additionalProperties", false);
            properties.put("findings", worded);
            then.put("properties", properties);
            boolean needsSome = shape.parameters().keySet().stream().anyMatch(name -> !name.endsWith("?"));
            if (needsSome) {
                then.put("required", List.of("with"));
            }
            rules.add(when(property("shape", id), then, Map.of()));
        }
        entry.put("allOf", rules);
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("description", "The entries, in the order of the source.");
        list.put("type", "array");
        list.put("minItems", 1);
        list.put("maxItems", PackFormat.LONGEST_LIST);
        list.put("items", entry);
        Map<String, Object> schema = head("requirements", "The requirements of a pack");
        schema.put("type", "object");
        schema.put("properties", Map.of("requirements", list));
        schema.put("required", List.of("requirements"));
        schema.put("additionalProperties", false);
        Map<String, Object> defined = new LinkedHashMap<>();
        defined.put("texts", texts());
        lists.forEach((allowed, name) -> {
            defined.put("one-of-" + name, Map.of("enum", allowed));
            defined.put(name, several(reference("one-of-" + name)));
        });
        schema.put("$defs", defined);
        return SchemaWriter.json(schema);
    }

    /** A list that several parameters take is written once; lists of one kind that differ are numbered. */
    private Map<String, Object> listed(String takes, List<String> allowed) {
        String name = lists.get(allowed);
        if (name == null) {
            long alike = lists.values().stream()
                    .filter(other -> other.equals(takes) || other.startsWith(takes + "-"))
                    .count();
            name = alike == 0 ? takes : takes + "-" + (alike + 1);
            lists.put(allowed, name);
        }
        return reference(name);
    }

    private static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/$defs/" + name);
    }

    private static Map<String, Object> head(String name, String title) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:icscheck:" + name + ":v1");
        schema.put("title", "ICS Check: " + title);
        return schema;
    }

    private Map<String, Object> parameters(Shape shape) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        shape.parameters().forEach((name, takes) -> {
            String plain = name.replace("?", "");
            List<String> allowed = PackFormat.allowed(known, shape, plain);
            properties.put(
                    plain,
                    switch (takes) {
                        case "day" -> day();
                        case "number" -> number();
                        default -> allowed.isEmpty() ? reference("texts") : listed(takes, allowed);
                    });
            if (!name.endsWith("?")) {
                required.add(plain);
            }
        });
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    private static Map<String, Object> group(List<PackFormat.Field> fields) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (PackFormat.Field field : fields) {
            Map<String, Object> property = new LinkedHashMap<>();
            property.put("description", field.help());
            property.putAll(one(field));
            properties.put(field.name(), property);
            if (field.required()) {
                required.add(field.name());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> one(PackFormat.Field field) {
        if (!field.words().isEmpty()) {
            return Map.of("enum", field.words());
        }
        return switch (field.takes()) {
            case TEXT -> text();
            case TEXTS -> texts();
            case DAY -> day();
            case LINK -> pattern("^https?://\\S+$");
            case PACK_ID -> pattern("^" + PackFormat.PACK_ID + "$");
            case REQUIREMENT_ID -> pattern("^" + PackFormat.REQUIREMENT_ID + "$");
            case REQUIREMENT_IDS -> several(pattern("^" + PackFormat.REQUIREMENT_ID + "$"));
            case GROUP -> Map.of();
        };
    }

    /** What stands without quotation marks may be a number or a truth value to an editor, and is text to us. */
    private static Map<String, Object> text() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", List.of("string", "number", "boolean"));
        schema.put("pattern", "\\S");
        schema.put("maxLength", PackFormat.LONGEST_TEXT);
        return schema;
    }

    private static Map<String, Object> texts() {
        return several(text());
    }

    private static Map<String, Object> several(Map<String, Object> one) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", one);
        list.put("minItems", 1);
        list.put("maxItems", PackFormat.LONGEST_LIST);
        return Map.of("anyOf", List.of(one, list));
    }

    private static Map<String, Object> day() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("format", "date");
        return schema;
    }

    private static Map<String, Object> number() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", List.of("string", "integer"));
        schema.put("pattern", "^\\d{1,9}$");
        schema.put("minimum", 0);
        return schema;
    }

    private static Map<String, Object> pattern(String pattern) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("pattern", pattern);
        return schema;
    }

    private static Map<String, Object> property(String name, String value) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("properties", Map.of(name, Map.of("const", value)));
        schema.put("required", List.of(name));
        return schema;
    }

    private static Map<String, Object> required(String... names) {
        return Map.of("required", List.of(names));
    }

    private static Map<String, Object> absent(String... names) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String name : names) {
            properties.put(name, false);
        }
        return properties;
    }

    private static Map<String, Object> when(
            Map<String, Object> condition, Map<String, Object> then, Map<String, Object> otherwise) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("if", condition);
        if (!then.isEmpty()) {
            schema.put("then", then);
        }
        if (!otherwise.isEmpty()) {
            schema.put("else", otherwise);
        }
        return schema;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fields(Map<String, Object> group, String name) {
        Map<String, Object> properties = (Map<String, Object>) group.getOrDefault("properties", Map.of());
        return (Map<String, Object>) properties.getOrDefault(name, Map.of());
    }
}
