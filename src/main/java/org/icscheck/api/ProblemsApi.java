package org.icscheck.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What each type of problem document means. */
@RestController
@Tag(name = "problems", description = "What problem documents mean")
class ProblemsApi {

    @GetMapping(path = "/api/v1/problems/{type}", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    @Operation(operationId = "explainProblem", summary = "See what a type of problem document means")
    @ApiResponse(
            responseCode = "200",
            description = "What it means and what to do",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_PLAIN_VALUE,
                            schema =
                                    @Schema(
                                            type = "string",
                                            example = "There is nothing here (404)\n\nThe address is wrong ...\n")))
    String explained(@Parameter(description = "The end of a type", example = "not-there") @PathVariable String type) {
        Trouble trouble = Trouble.of(type)
                .orElseThrow(() -> new NotDone(Trouble.NOT_THERE, "There is no type of problem of this name."));
        return trouble.title() + " (" + trouble.status() + ")\n\n" + trouble.meaning() + "\n";
    }
}
