package org.icscheck.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.icscheck.check.Check;
import org.icscheck.domain.model.Problem;
import org.icscheck.testing.Schemas;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The published schema and the reader say the same of any submission, as far as a schema can see. */
class SchemaTest {

    /** What no schema can see: what an id leads to, and what is wrong with the inside of a word. */
    private static final Set<String> UNSEEN = Set.of(
            "dangling-id",
            "duplicate-id",
            "duplicate-key",
            "no-id",
            "unknown-requirement",
            "impossible-date",
            "control-character");

    private static final Schema SCHEMA = Schemas.of(Check.schema());

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<JsonNode> SAMPLES = samples();

    private static List<JsonNode> samples() {
        List<JsonNode> samples = new ArrayList<>();
        YAMLMapper yaml = new YAMLMapper();
        for (String folder : List.of("public-papers", "example-system")) {
            try (Stream<Path> files = Files.list(Path.of("samples", folder))) {
                for (Path file : files.sorted().toList()) {
                    samples.add(yaml.readTree(Files.readString(file)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return samples;
    }

    private static List<String> refusals(String json) {
        return Schemas.refusals(SCHEMA, json);
    }

    @Test
    void it_is_a_schema_of_the_2020_12_draft() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(Check.schema(), InputFormat.JSON)).isEmpty();
        assertThat(meta.validate("{\"type\": \"sting\"}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void it_takes_every_sample() {
        assertThat(SAMPLES).hasSizeGreaterThan(15);
        assertThat(SAMPLES)
                .allSatisfy(sample ->
                        assertThat(refusals(JSON.writeValueAsString(sample))).isEmpty());
    }

    @Test
    void it_describes_every_field() {
        assertThat(Check.schema()).contains("Posts, never people's names");
        JsonNode places = JSON.readTree(Check.schema()).at("/properties/places/anyOf/0/items/properties");
        assertThat(places.propertyNames()).contains("name", "boards", "lead", "documents");
        assertThat(places.values())
                .allMatch(field -> !field.path("description").asString("").isEmpty());
    }

    @Property(tries = 500, seed = "12", shrinking = ShrinkingMode.OFF)
    void it_refuses_exactly_what_the_reader_refuses(@ForAll @LongRange(max = 1_000_000_000L) long seed) {
        Random random = new Random(seed);
        JsonNode mutant = SAMPLES.get(random.nextInt(SAMPLES.size())).deepCopy();
        for (int times = 1 + random.nextInt(2); times > 0; times--) {
            mutate((ObjectNode) mutant, random);
        }
        String json = JSON.writeValueAsString(mutant);
        List<Problem> problems = Reading.problems("a.json", json.getBytes(StandardCharsets.UTF_8));
        List<String> seen = problems.stream()
                .filter(problem -> !UNSEEN.contains(problem.code()))
                .map(Problem::toString)
                .toList();
        List<String> refusals = refusals(json);
        assertThat(seen.isEmpty())
                .as("the reader says %s, the schema %s of %s", seen, refusals, json)
                .isEqualTo(refusals.isEmpty());
    }

    /** Changes one value, somewhere. Numbers with a fraction of nothing (5.0) are whole to a schema and not to us. */
    private static void mutate(ObjectNode root, Random random) {
        List<Runnable> changes = new ArrayList<>();
        collect(root, random, changes);
        changes.get(random.nextInt(changes.size())).run();
    }

    private static void collect(JsonNode node, Random random, List<Runnable> changes) {
        if (node instanceof ObjectNode fields) {
            Map<String, JsonNode> copy = new LinkedHashMap<>();
            fields.properties().forEach(entry -> copy.put(entry.getKey(), entry.getValue()));
            copy.forEach((name, value) -> {
                changes.add(() -> fields.remove(name));
                changes.add(() -> fields.set(name, other(value, random)));
                collect(value, random, changes);
            });
            changes.add(() -> fields.put("feild", "x"));
        } else if (node instanceof ArrayNode items) {
            for (int i = 0; i < items.size(); i++) {
                int at = i;
                JsonNode value = items.get(i);
                changes.add(() -> items.set(at, other(value, random)));
                changes.add(() -> items.add(value.deepCopy()));
                collect(value, random, changes);
            }
            changes.add(() -> items.removeAll());
            changes.add(() -> items.addNull());
        }
    }

    private static JsonNode other(JsonNode value, Random random) {
        return JSON.readTree(
                switch (random.nextInt(15)) {
                    case 0 -> "null";
                    case 1 -> "true";
                    case 2 -> "-3";
                    case 3 -> "12";
                    case 4 -> "1.5";
                    case 5 -> "9999999999999";
                    case 6 -> "\"\"";
                    case 7 -> "\" \"";
                    case 8 -> "\"none\"";
                    case 9 -> "[]";
                    case 10 -> "{}";
                    case 11 -> "\"a word\"";
                    case 12 -> "\"" + "long ".repeat(500) + "\"";
                    case 13 -> "\"2021-10-01\"";
                    default ->
                        value.isString()
                                ? "\"" + value.asString().replaceAll("[\"\\\\]", "") + "x\""
                                : "{\"name\": \"N\"}";
                });
    }
}
