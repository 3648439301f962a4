package org.icscheck.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.icscheck.access.Visitor;
import org.icscheck.domain.requirement.Report;
import org.icscheck.report.CannotWriteException;
import org.icscheck.report.ComparisonJson;
import org.icscheck.report.ReportFormat;
import org.icscheck.report.TextReport;
import org.icscheck.service.Case;
import org.icscheck.service.Desk;
import org.icscheck.service.Queue;
import org.icscheck.store.Submissions.Evaluation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** What a check came to, in all formats, and what moved since another. */
@RestController
@RequestMapping("/api/v1/submissions/{ref}")
@Tag(name = "reports", description = "What a check came to")
class ReportsApi {

    /** How long a format that takes many checks may take. */
    private static final Duration LONG = Duration.ofSeconds(60);

    private final Desk desk;
    private final Queue queue;

    ReportsApi(Desk desk, Queue queue) {
        this.desk = desk;
        this.queue = queue;
    }

    @GetMapping("/report")
    @Operation(
            operationId = "getReport",
            summary = "Get the report",
            description = "As JSON it is byte for byte what “icscheck check --format json” writes of the same files,"
                    + " kept as it was on the day. Other formats by the header Accept or by the parameter format, which"
                    + " wins. With If-None-Match it is sent only when it is another.")
    @ApiResponse(
            responseCode = "200",
            description = "The report",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The id of the evaluation; with the format behind it unless that is JSON",
                            schema = @Schema(type = "string")),
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = Written.Report.class)),
                @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = "string")),
                @Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string")),
                @Content(mediaType = MediaTypes.MARKDOWN, schema = @Schema(type = "string")),
                @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string")),
                @Content(mediaType = MediaType.APPLICATION_XML_VALUE, schema = @Schema(type = "string")),
                @Content(mediaType = MediaTypes.SARIF, schema = @Schema(type = "object")),
                @Content(mediaType = MediaTypes.SVG, schema = @Schema(type = "string")),
                @Content(mediaType = MediaType.IMAGE_PNG_VALUE, schema = @Schema(type = "string", format = "binary")),
                @Content(
                        mediaType = MediaType.APPLICATION_PDF_VALUE,
                        schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = MediaTypes.DOCX, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = MediaTypes.XLSX, schema = @Schema(type = "string", format = "binary"))
            })
    @ApiResponse(responseCode = "304", description = "It is the one you have", content = @Content)
    @Nullable ResponseEntity<byte[]> report(
            @PathVariable String ref,
            @Parameter(
                            description = "The name of a format, as on the command line",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {
                                                "json", "text", "csv", "html", "md", "docx", "xlsx", "pdf", "junit",
                                                "sarif", "svg", "png"
                                            }))
                    @RequestParam(required = false)
                    @Nullable String format,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept,
            @Parameter(description = "The ETag you have")
                    @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false)
                    @Nullable String have,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response) {
        Visitor visitor = Caller.current().visitor();
        Case one = desk.open(visitor, ref).orElseThrow(NotDone::notThere);
        ReportFormat chosen = format == null ? accepted(accept) : named(format);
        Evaluation kept = one.evaluation()
                .orElseThrow(() -> new NotDone(
                        Trouble.NOT_CHECKED,
                        "This was not checked yet. POST to /api/v1/submissions/" + ref
                                + "/evaluation, then ask again."));
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        String tag = "\"" + kept.identity() + (chosen == ReportFormat.json ? "" : "." + chosen.name()) + "\"";
        if (new ServletWebRequest(request, response).checkNotModified(tag)) {
            return null;
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .contentType(MediaTypes.of(chosen))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("report" + chosen.ending(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(written(one, chosen));
    }

    private static ReportFormat named(String name) {
        return Stream.of(ReportFormat.values())
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotDone(Trouble.BAD_REQUEST, "There is no format of this name."));
    }

    private static ReportFormat accepted(String accept) {
        return MediaTypes.accepted(accept)
                .orElseThrow(
                        () -> new NotDone(Trouble.NOT_ACCEPTABLE, "The header Accept names no format there is here."));
    }

    private byte[] written(Case one, ReportFormat format) {
        if (format == ReportFormat.json) {
            return desk.keptJson(one).orElseThrow(NotDone::notThere);
        }
        if (one.isOfAnotherVersion()) {
            if (format == ReportFormat.html) {
                return desk.keptPage(one).getBytes(StandardCharsets.UTF_8);
            }
            throw new NotDone(Trouble.OTHER_VERSION, "Another version checked this. Only JSON and HTML were kept.");
        }
        Report report = one.report();
        if (format.saysWhatToDoNext()) {
            report = queue.within(LONG, "advise " + one.submission().ref(), () -> desk.advised(one))
                    .orElseThrow(() -> new NotDone(Trouble.BUSY, "What to do next is still being worked out."));
        }
        try {
            return format.write(report, TextReport.Look.WHOLE);
        } catch (CannotWriteException e) {
            throw new NotDone(Trouble.NOT_TAKEN, String.valueOf(e.getMessage()));
        }
    }

    @GetMapping(path = "/comparison", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "compare",
            summary = "See what moved between another submission and this one",
            description = "Both are looked at under the packs and rules of this version.")
    @ApiResponse(
            responseCode = "200",
            description = "What moved",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Written.Comparison.class)))
    ResponseEntity<byte[]> comparison(
            @PathVariable String ref,
            @Parameter(description = "The ref of the earlier submission") @RequestParam String with) {
        Visitor visitor = Caller.current().visitor();
        Optional<byte[]> written = queue.within(
                        LONG,
                        "compare " + UUID.randomUUID(),
                        () -> desk.compare(visitor, with, ref)
                                .map(comparison ->
                                        ComparisonJson.write(comparison).getBytes(StandardCharsets.UTF_8)))
                .orElseThrow(() -> new NotDone(Trouble.BUSY, "The comparison takes too long. Try again later."));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(written.orElseThrow(NotDone::notThere));
    }
}
