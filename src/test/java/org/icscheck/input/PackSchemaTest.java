package org.icscheck.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.icscheck.check.Check;
import org.icscheck.testing.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The schemas that editors use for packs and submissions, and the files that point at them. */
class PackSchemaTest {

    private static final Schema REQUIREMENTS = Schemas.of(Check.requirementsSchema());
    private static final Schema PACK = Schemas.of(Check.packSchema());
    private static final String ENTRY = """
            requirements:
              - id: EX-1
                title: "One"
                asks: "It asks."
                each: place
                strength: required
                checkable: structural
                paragraph: 1.2
                shape: seats-count
                with: { board: place-partnership, least: 3, what: seats }
                remedy: "Add one."
                who: "The place lead"
            """;

    private static List<String> refusals(Schema schema, String yaml) {
        return Schemas.refusals(schema, new JsonMapper().writeValueAsString(new YAMLMapper().readTree(yaml)));
    }

    private static List<Path> files(String folder, String name) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.endsWith(name)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_pack_that_ships_and_the_drafted_example_fit_them() throws IOException {
        List<Path> requirements = new ArrayList<>(files("rules", "requirements.yaml"));
        requirements.addAll(files("samples/drafting", "requirements.yaml"));
        assertThat(requirements).hasSizeGreaterThan(9);
        for (Path file : requirements) {
            assertThat(refusals(REQUIREMENTS, Files.readString(file)))
                    .as(file.toString())
                    .isEmpty();
            Path manifest = file.resolveSibling("pack.yaml");
            assertThat(refusals(PACK, Files.readString(manifest)))
                    .as(manifest.toString())
                    .isEmpty();
        }
        assertThat(refusals(REQUIREMENTS, ENTRY)).isEmpty();
        assertThat(refusals(PACK, "amends: gm-local-2022")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: \"One\"|titel: \"One\"",
                "each: place|each: plaec",
                "strength: required|strength: must",
                "shape: seats-count|shape: seats-cuont",
                "least: 3|least: many",
                "least: 3, | ''",
                "board: place-partnership|board: place-board",
                "what: seats|what: seats, waht: seats",
                "remedy: \"Add one.\"|due: 2022-13-01",
                "checkable: structural|checkable: narrative",
                "id: EX-1|id: ex 1",
                "who: \"The place lead\"|findings: { mett: { says: x } }"
            })
    void a_slip_in_an_entry_is_refused(String right, String wrong) {
        assertThat(ENTRY).contains(right);
        assertThat(refusals(REQUIREMENTS, ENTRY.replace(right, wrong))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id: x", "amends: no-such-pack", "amends: gm-local-2022\nid: x", "[]"})
    void a_slip_in_a_manifest_is_refused(String manifest) {
        assertThat(refusals(PACK, manifest)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"requirements", "pack", "submission"})
    void the_files_in_the_repository_are_the_schemas_of_this_version(String of) throws IOException {
        String now = switch (of) {
            case "requirements" -> Check.requirementsSchema();
            case "pack" -> Check.packSchema();
            default -> Check.schema();
        };
        assertThat(Files.readString(Path.of("docs", "schema", of + ".schema.json")))
                .as("run: ./icscheck schema --of %s -o docs/schema/%s.schema.json", of, of)
                .isEqualTo(now);
    }

    @Test
    void every_file_names_its_schema_in_its_first_line_by_a_path_that_leads_there() throws IOException {
        List<Path> files = new ArrayList<>(files("rules", "requirements.yaml"));
        files.addAll(files("rules", "pack.yaml"));
        files.addAll(files("samples/drafting", "requirements.yaml"));
        files.addAll(files("samples/drafting", "pack.yaml"));
        for (String folder : List.of("samples/public-papers", "samples/example-system")) {
            try (Stream<Path> inner = Files.list(Path.of(folder))) {
                inner.filter(file -> file.toString().endsWith(".yaml")).forEach(files::add);
            }
        }
        assertThat(files).hasSizeGreaterThan(30);
        for (Path file : files) {
            String first = Files.readAllLines(file).get(0);
            assertThat(first).as(file.toString()).startsWith("# yaml-language-server: $schema=");
            Path schema =
                    file.resolveSibling(first.substring(first.indexOf('=') + 1)).normalize();
            assertThat(schema).as(file.toString()).exists();
        }
    }
}
