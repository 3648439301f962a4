package org.icscheck.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.icscheck.check.Check;
import org.icscheck.report.CatalogueJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is asked, and by which packs. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "requirements", description = "What is asked, and by which packs")
class CatalogueApi {

    private final Check check;

    CatalogueApi(Check check) {
        this.check = check;
    }

    @GetMapping("/requirements")
    @Operation(
            operationId = "listRequirements",
            summary = "List requirements",
            description = "All of them, or those that fit every parameter, with their citation and what decides each.")
    @ApiResponse(
            responseCode = "200",
            description = "The requirements, in the order of the packs",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Written.Catalogue.class)))
    ResponseEntity<byte[]> requirements(
            @Parameter(description = "The id of a pack", example = "integrating-care-2020")
                    @RequestParam(required = false)
                    @Nullable List<String> pack,
            @Parameter(description = "required, recommended or local-choice", example = "required")
                    @RequestParam(required = false)
                    @Nullable List<String> strength,
            @Parameter(description = "The kind of subject it is asked of", example = "place")
                    @RequestParam(required = false)
                    @Nullable List<String> each,
            @Parameter(description = "structural, attested or narrative", example = "structural")
                    @RequestParam(required = false)
                    @Nullable List<String> checkable,
            @Parameter(description = "Words in its id, title or question", example = "healthwatch")
                    @RequestParam(required = false)
                    @Nullable List<String> words) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        chosen(filters, "pack", pack);
        chosen(filters, "strength", strength);
        chosen(filters, "each", each);
        chosen(filters, "checkable", checkable);
        if (words != null) {
            filters.put("words", words);
        }
        return json(filters);
    }

    private void chosen(Map<String, List<String>> filters, String name, @Nullable List<String> values) {
        if (values == null) {
            return;
        }
        List<String> known = check.packs().choices().getOrDefault(name, List.of());
        if (!known.containsAll(values)) {
            throw new NotDone(Trouble.BAD_REQUEST, name + " is one of: " + String.join(", ", known) + ".");
        }
        filters.put(name, values);
    }

    @GetMapping("/requirements/{id}")
    @Operation(
            operationId = "getRequirement",
            summary = "Get one requirement",
            description = "As a catalogue of one requirement.")
    @ApiResponse(
            responseCode = "200",
            description = "The requirement",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Written.Catalogue.class)))
    ResponseEntity<byte[]> requirement(
            @Parameter(description = "The id of a requirement", example = "IC-2.31-PLACE-2F") @PathVariable String id) {
        if (check.packs().requirement(id).isEmpty()) {
            throw new NotDone(Trouble.NOT_THERE, "There is no requirement of this id.");
        }
        return json(Map.of("id", List.of(id)));
    }

    private ResponseEntity<byte[]> json(Map<String, List<String>> filters) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(CatalogueJson.write(check.packs().listing(filters)).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/packs")
    @Operation(operationId = "listPacks", summary = "List the packs of requirements")
    @ApiResponse(responseCode = "200", description = "The packs")
    Answer.Packs packs() {
        return new Answer.Packs(check.packs().packs().stream()
                .map(pack -> new Answer.Pack(
                        pack.id(),
                        pack.version(),
                        pack.title(),
                        pack.publisher(),
                        pack.status(),
                        pack.from(),
                        pack.to().orElse(null),
                        pack.systems(),
                        pack.requirements().size()))
                .toList());
    }
}
