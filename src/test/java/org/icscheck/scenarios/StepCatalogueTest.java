package org.icscheck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.core.backend.ParameterTypeDefinition;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.icscheck.check.Check;
import org.icscheck.domain.scenario.Outcome;
import org.icscheck.domain.scenario.ScenarioReport;
import org.icscheck.domain.scenario.ScenarioResult;
import org.icscheck.domain.scenario.StepEntry;
import org.icscheck.report.ScenarioJson;
import org.icscheck.report.StepCatalogue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue of steps is made from the steps, and every example in it is run. */
class StepCatalogueTest {

    private static Check check;
    private static List<StepEntry> steps;

    @TempDir
    static Path folder;

    @BeforeAll
    static void load() throws IOException {
        check = Check.load();
        steps = Scenarios.steps(check.packs());
        Files.writeString(folder.resolve("riverside.yaml"), """
                format: icscheck/submission/v1
                asAt: 2021-10-01
                system: { id: estuary, name: Estuary }
                places:
                  - name: Riverside
                    boards:
                      - name: Riverside Board
                        purpose: place-partnership
                        membership: complete
                        seats:
                          - { post: Leader of the Council }
                """);
    }

    @TestFactory
    Stream<DynamicTest> the_example_of_every_step_holds() {
        return steps.stream()
                .map(step -> DynamicTest.dynamicTest(step.keyword() + " " + step.pattern(), () -> {
                    FeatureFile file = FeatureFile.of(
                            "example.feature", step.feature().getBytes(StandardCharsets.UTF_8), List.of(folder));
                    ScenarioReport report =
                            new Scenarios(check).run(new Scenarios.Request(List.of(file), ""), (done, of) -> {});
                    assertThat(report.features().get(0).problems())
                            .as(step.feature())
                            .isEmpty();
                    assertThat(report.scenarios()).hasSize(1);
                    ScenarioResult scenario = report.scenarios().findFirst().orElseThrow();
                    assertThat(scenario.outcome())
                            .as(() -> ScenariosTest.why(scenario))
                            .isEqualTo(Outcome.HOLDS);
                }));
    }

    @TestFactory
    Stream<DynamicTest> the_example_of_every_step_uses_that_step_and_no_other_has_its_words() {
        ParameterTypeRegistry registry = new ParameterTypeRegistry(Locale.ENGLISH);
        Glued glue = new Glued(() -> new World(check, Witness.NONE));
        glue.loadGlue(new Kept(registry), List.of());
        ExpressionFactory expressions = new ExpressionFactory(registry);
        return steps.stream()
                .map(step -> DynamicTest.dynamicTest(step.pattern(), () -> {
                    String text = step.example().get(0).replaceFirst("^(Given|When|Then|And|But) ", "");
                    assertThat(steps.stream()
                                    .map(StepEntry::pattern)
                                    .filter(pattern -> expressions
                                                    .createExpression(pattern)
                                                    .match(text)
                                            != null))
                            .containsExactly(step.pattern());
                }));
    }

    @Test
    void every_step_and_everything_filled_in_is_explained() {
        for (Class<?> type : List.of(Describing.class, Changing.class, Checking.class)) {
            for (Method method : type.getDeclaredMethods()) {
                boolean isStep = Stream.of(Given.class, When.class, Then.class).anyMatch(method::isAnnotationPresent);
                assertThat(method.isAnnotationPresent(Explained.class))
                        .as(method.getName())
                        .isEqualTo(isStep);
            }
        }
        for (Method method : Kinds.class.getDeclaredMethods()) {
            if (method.isAnnotationPresent(ParameterType.class)) {
                assertThat(method.isAnnotationPresent(Stands.class))
                        .as(method.getName())
                        .isTrue();
            }
        }
        assertThat(steps).hasSizeGreaterThan(60).allSatisfy(step -> {
            assertThat(step.meaning()).endsWith(".");
            assertThat(step.example()).isNotEmpty();
            assertThat(step.example().get(0).endsWith(":"))
                    .as(step.pattern())
                    .isEqualTo(!step.table().isEmpty());
        });
    }

    @Test
    void closed_lists_are_told_in_full() {
        StepEntry organisation = steps.stream()
                .filter(step -> step.pattern().equals("{name} is a(n) {type}"))
                .findFirst()
                .orElseThrow();
        assertThat(organisation.parameters().get(1).allowed())
                .isEqualTo(check.packs().words().of("organisation-types"));
        StepEntry finding = steps.stream()
                .filter(step -> step.pattern().equals("the finding is {verdict}"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.parameters().get(0).allowed())
                .containsExactly("met", "partly met", "not met", "cannot tell", "local choice", "does not apply");
    }

    @Test
    void every_form_of_the_catalogue_holds_every_step() {
        String text = StepCatalogue.text(steps);
        String markdown = StepCatalogue.markdown(steps);
        String json = ScenarioJson.steps(steps);
        String html = StepCatalogue.html(steps);
        for (StepEntry step : steps) {
            String last = step.example().get(step.example().size() - 1);
            assertThat(text).contains(step.keyword() + " " + step.pattern()).contains(last);
            assertThat(markdown)
                    .contains("### `" + step.keyword() + " " + step.pattern() + "`")
                    .contains(last);
            assertThat(json).contains("\"pattern\" : \"" + step.pattern() + "\"");
            assertThat(html)
                    .contains("<h3>" + step.keyword() + " " + step.pattern() + "</h3>")
                    .contains(last.replace("\"", "&quot;"));
        }
        assertThat(html).doesNotContain("<script").doesNotContain("http");
    }

    /** Keeps what may be filled in; asks nothing of the steps themselves. */
    private record Kept(ParameterTypeRegistry registry) implements io.cucumber.core.backend.Glue {

        @Override
        public void addParameterType(ParameterTypeDefinition type) {
            registry.defineParameterType(type.parameterType());
        }

        @Override
        public void addStepDefinition(io.cucumber.core.backend.StepDefinition step) {
            assertThat(step.getPattern()).isNotEmpty();
        }

        @Override
        public void addBeforeAllHook(io.cucumber.core.backend.StaticHookDefinition hook) {
            throw new AssertionError();
        }

        @Override
        public void addAfterAllHook(io.cucumber.core.backend.StaticHookDefinition hook) {
            throw new AssertionError();
        }

        @Override
        public void addBeforeHook(io.cucumber.core.backend.HookDefinition hook) {
            throw new AssertionError();
        }

        @Override
        public void addAfterHook(io.cucumber.core.backend.HookDefinition hook) {
            throw new AssertionError();
        }

        @Override
        public void addBeforeStepHook(io.cucumber.core.backend.HookDefinition hook) {
            throw new AssertionError();
        }

        @Override
        public void addAfterStepHook(io.cucumber.core.backend.HookDefinition hook) {
            throw new AssertionError();
        }

        @Override
        public void addDataTableType(io.cucumber.core.backend.DataTableTypeDefinition type) {
            throw new AssertionError();
        }

        @Override
        public void addDefaultParameterTransformer(
                io.cucumber.core.backend.DefaultParameterTransformerDefinition transformer) {
            throw new AssertionError();
        }

        @Override
        public void addDefaultDataTableEntryTransformer(
                io.cucumber.core.backend.DefaultDataTableEntryTransformerDefinition transformer) {
            throw new AssertionError();
        }

        @Override
        public void addDefaultDataTableCellTransformer(
                io.cucumber.core.backend.DefaultDataTableCellTransformerDefinition transformer) {
            throw new AssertionError();
        }

        @Override
        public void addDocStringType(io.cucumber.core.backend.DocStringTypeDefinition type) {
            throw new AssertionError();
        }
    }

    @Test
    void editors_are_told_of_the_kinds_of_words_they_cannot_read_in_the_code() throws IOException {
        // Editors take a pattern that stands as text in the annotation, and no name of one.
        Map<String, String> named = new TreeMap<>();
        for (Method kind : Kinds.class.getDeclaredMethods()) {
            ParameterType type = kind.getAnnotation(ParameterType.class);
            if (type != null && type.value().startsWith("\"")) {
                named.put(kind.getName(), type.value());
            }
        }
        Map<String, String> told = new TreeMap<>();
        new JsonMapper()
                .readTree(Files.readString(Path.of(".vscode", "settings.json")))
                .path("cucumber.parameterTypes")
                .forEach(type -> told.put(
                        type.path("name").asString(), type.path("regexp").asString()));

        assertThat(told).isEqualTo(named).isNotEmpty();
    }
}
