package org.icscheck.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.icscheck.check.Check;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.requirement.Report;
import org.icscheck.report.ReportFormat;
import org.icscheck.report.TextReport;
import org.icscheck.service.Desk;
import org.icscheck.service.Queue;
import org.icscheck.service.Refused;
import org.icscheck.service.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files in, report out, nothing kept. */
@RestController
@RequestMapping("/api/v1/checks")
@Tag(name = "checks", description = "Files in, report out, nothing kept")
class ChecksApi {

    private static final Duration LONG = Duration.ofSeconds(60);

    private final Desk desk;
    private final Queue queue;
    private final Check check;

    ChecksApi(Desk desk, Queue queue, Check check) {
        this.desk = desk;
        this.queue = queue;
        this.check = check;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "check",
            summary = "Check files and keep nothing",
            description = "The answer is byte for byte what “icscheck check --format json” writes of the same files."
                    + " Files with problems are not checked: the answer lists them (409).")
    @ApiResponse(
            responseCode = "200",
            description = "The report",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Written.Report.class)))
    ResponseEntity<byte[]> check(
            @Parameter(description = "1 to 20 files (XLSX, YAML or JSON) of up to 10 MB each")
                    @RequestParam(name = "files", required = false)
                    @Nullable List<MultipartFile> files,
            @Parameter(description = "Ids of the packs to ask; those in force on the day when none is named")
                    @RequestParam(name = "pack", required = false)
                    @Nullable List<String> packs,
            @Parameter(description = "The day; the latest the files give when none is named")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate asAt) {
        List<Upload> uploads = Uploading.files(files);
        List<String> chosen = packs == null ? List.of() : packs;
        List<String> known =
                check.packs().packs().stream().map(pack -> pack.id()).toList();
        if (!known.containsAll(chosen)) {
            throw new NotDone(Trouble.BAD_REQUEST, "pack is one of: " + String.join(", ", known) + ".");
        }
        Report report;
        try {
            report = queue.within(
                            LONG,
                            "check only " + UUID.randomUUID(),
                            () -> desk.checkOnly(uploads, chosen, Optional.ofNullable(asAt)))
                    .orElseThrow(() -> new NotDone(Trouble.BUSY, "The check takes too long. Try again later."));
        } catch (Refused refused) {
            throw Uploading.refusal(refused, uploads);
        }
        List<Problem> problems = report.inputs().stream()
                .flatMap(input -> input.problems().stream())
                .toList();
        if (!problems.isEmpty()) {
            throw Troubles.withProblems(problems);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(ReportFormat.json.write(report, TextReport.Look.WHOLE));
    }
}
