package org.icscheck.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.icscheck.check.Version;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** What the description says beyond what can be read off the controllers: who may ask, and what goes wrong. */
@Component
class Description implements OpenApiCustomizer {

    private static final String TOKEN = "token";

    private static final String PROBLEM = "#/components/schemas/ProblemDocument";

    /** Operations anybody may ask for. */
    private static final Set<String> OPEN = Set.of("explainProblem");

    /** What may go wrong with an operation, besides what may go wrong with all. */
    private static final Map<String, List<Trouble>> TROUBLES = Map.ofEntries(
            Map.entry(
                    "handOver",
                    List.of(
                            Trouble.NO_FILES,
                            Trouble.BAD_REQUEST,
                            Trouble.NOT_YOUR_PLACE,
                            Trouble.GONE,
                            Trouble.TOO_LARGE,
                            Trouble.WRONG_TYPE,
                            Trouble.NOT_TAKEN,
                            Trouble.KEY_REUSED,
                            Trouble.BUSY)),
            Map.entry("listSubmissions", List.of(Trouble.BAD_REQUEST)),
            Map.entry("getSubmission", List.of(Trouble.NOT_THERE, Trouble.NOT_TAKEN)),
            Map.entry("deleteSubmission", List.of(Trouble.NOT_THERE)),
            Map.entry("getFile", List.of(Trouble.BAD_REQUEST, Trouble.NOT_THERE)),
            Map.entry("listReadings", List.of(Trouble.NOT_THERE, Trouble.NOT_TAKEN)),
            Map.entry(
                    "putReadingRight",
                    List.of(
                            Trouble.BAD_REQUEST,
                            Trouble.NOT_THERE,
                            Trouble.ALREADY_CHECKED,
                            Trouble.WRONG_TYPE,
                            Trouble.NOT_TAKEN)),
            Map.entry(
                    "checkSubmission",
                    List.of(
                            Trouble.BAD_REQUEST,
                            Trouble.NOT_THERE,
                            Trouble.ALREADY_CHECKED,
                            Trouble.FILE_PROBLEMS,
                            Trouble.NOT_TAKEN,
                            Trouble.BUSY)),
            Map.entry(
                    "getReport",
                    List.of(
                            Trouble.BAD_REQUEST,
                            Trouble.NOT_THERE,
                            Trouble.NOT_CHECKED,
                            Trouble.OTHER_VERSION,
                            Trouble.NOT_TAKEN,
                            Trouble.BUSY)),
            Map.entry("compare", List.of(Trouble.BAD_REQUEST, Trouble.NOT_THERE, Trouble.NOT_TAKEN, Trouble.BUSY)),
            Map.entry("listRequirements", List.of(Trouble.BAD_REQUEST)),
            Map.entry("getRequirement", List.of(Trouble.NOT_THERE)),
            Map.entry("listPacks", List.of()),
            Map.entry(
                    "check",
                    List.of(
                            Trouble.NO_FILES,
                            Trouble.BAD_REQUEST,
                            Trouble.FILE_PROBLEMS,
                            Trouble.TOO_LARGE,
                            Trouble.WRONG_TYPE,
                            Trouble.NOT_TAKEN,
                            Trouble.BUSY)),
            Map.entry("explainProblem", List.of(Trouble.NOT_THERE)));

    /** What is there only sometimes; everything else always is. */
    private static final Map<String, Set<String>> SOMETIMES =
            Map.of("ReportPosition", Set.of("line", "column", "sheet", "cell"));

    @Override
    public void customise(OpenAPI description) {
        description.setInfo(new Info()
                .title("ICS Check")
                .version(Version.current())
                .description("Checks integrated care arrangements against what national guidance asks of them."
                        + " Everything pages do can be done here, with the same outcome.")
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
        // Where it is reached decides whoever runs it; addresses are those of this document.
        description.setServers(List.of(new Server().url("/").description("This service")));
        if (description.getComponents() == null) {
            description.setComponents(new Components());
        }
        description
                .getComponents()
                .addSecuritySchemes(
                        TOKEN,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("A token made on the page /account/tokens. On a service that only its own"
                                        + " machine can reach it may be left out; then whatever changes something"
                                        + " needs the header X-Requested-With: icscheck."));
        // Answered by no controller, so found by nobody.
        ModelConverters.getInstance(true)
                .readAll(Answer.ProblemDocument.class)
                .forEach((name, schema) -> description.getComponents().addSchemas(name, schema));
        description.getComponents().getSchemas().forEach(Description::complete);
        description
                .getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    if (operation.getParameters() != null) {
                        operation.getParameters().stream()
                                .filter(parameter -> "ref".equals(parameter.getName()))
                                .forEach(Description::ref);
                    }
                    secure(path, method.name(), operation);
                    troubles(operation);
                }));
    }

    /** Records are written whole: nothing is left out, what is unknown is null. */
    private static void complete(String name, Schema<?> schema) {
        if (schema.getProperties() != null && !name.equals("Correction")) {
            Set<String> sometimes = SOMETIMES.getOrDefault(name, Set.of());
            schema.setRequired(schema.getProperties().keySet().stream()
                    .filter(property -> !sometimes.contains(property))
                    .toList());
        }
    }

    private static void ref(Parameter parameter) {
        parameter.description("The ref of a submission").example("q7m2x4c9v0tkz3hs8ybn6wpjdf");
    }

    private static void secure(String path, String method, Operation operation) {
        if (OPEN.contains(operation.getOperationId())) {
            operation.setSecurity(List.of());
            return;
        }
        operation.setSecurity(List.of(new SecurityRequirement().addList(TOKEN)));
        ScopeNeeded.of(path, method)
                .ifPresent(scope -> operation.setDescription(
                        (operation.getDescription() == null ? "" : operation.getDescription() + " ")
                                + "Needs the scope " + scope.word() + "."));
    }

    private static void troubles(Operation operation) {
        List<Trouble> all = new ArrayList<>(TROUBLES.getOrDefault(operation.getOperationId(), List.of()));
        all.add(Trouble.NOT_ACCEPTABLE);
        all.add(Trouble.OUR_FAULT);
        if (!OPEN.contains(operation.getOperationId())) {
            all.addAll(List.of(Trouble.NEEDS_TOKEN, Trouble.NEEDS_SCOPE, Trouble.TOO_MANY));
        }
        Map<Integer, List<Trouble>> byStatus =
                all.stream().collect(Collectors.groupingBy(Trouble::status, TreeMap::new, Collectors.toList()));
        ApiResponses responses = operation.getResponses();
        Map<String, ApiResponse> sorted = new LinkedHashMap<>(responses);
        responses.clear();
        sorted.forEach(responses::addApiResponse);
        byStatus.forEach((status, troubles) -> responses.addApiResponse(Integer.toString(status), response(troubles)));
    }

    private static ApiResponse response(List<Trouble> troubles) {
        Trouble first = troubles.get(0);
        ApiResponse response = new ApiResponse()
                .description(troubles.stream()
                        .map(trouble -> trouble.title() + " (" + trouble.word() + ")")
                        .collect(Collectors.joining("; ")))
                .content(new Content()
                        .addMediaType(
                                "application/problem+json", new MediaType().schema(new Schema<>().$ref(PROBLEM))));
        if (first == Trouble.TOO_MANY || first == Trouble.BUSY) {
            response.addHeaderObject(
                    "Retry-After", new Header().description("Seconds to wait").schema(new StringSchema()));
        }
        if (first == Trouble.NEEDS_TOKEN || troubles.contains(Trouble.NEEDS_SCOPE)) {
            response.addHeaderObject(
                    "WWW-Authenticate",
                    new Header().description("What is needed").schema(new StringSchema()));
        }
        return response;
    }
}
