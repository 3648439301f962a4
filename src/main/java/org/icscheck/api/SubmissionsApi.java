package org.icscheck.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.icscheck.access.Visitor;
import org.icscheck.check.Check;
import org.icscheck.domain.model.Seat;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SeatReading;
import org.icscheck.service.Case;
import org.icscheck.service.Desk;
import org.icscheck.service.Once;
import org.icscheck.service.Queue;
import org.icscheck.service.Refused;
import org.icscheck.service.Upload;
import org.icscheck.store.Submissions.Listed;
import org.icscheck.store.Submissions.Mark;
import org.icscheck.store.Submissions.StoredFile;
import org.icscheck.store.Submissions.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Submissions: handed over, listed, put right, checked, deleted. */
@RestController
@RequestMapping("/api/v1/submissions")
@Tag(name = "submissions", description = "Files that are kept, their readings and their check")
class SubmissionsApi {

    /** How long an upload may take to be read. */
    private static final Duration READING = Duration.ofSeconds(60);

    private static final int MOST_LISTED = 200;

    private static final int LONGEST_KEY = 200;

    private final Desk desk;
    private final Once once;
    private final Queue queue;
    private final Check check;
    private final ApiSettings settings;

    SubmissionsApi(Desk desk, Once once, Queue queue, Check check, ApiSettings settings) {
        this.desk = desk;
        this.once = once;
        this.queue = queue;
        this.check = check;
        this.settings = settings;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "handOver",
            summary = "Hand files over",
            description = "Takes files in and keeps them as they are, whatever is wrong inside them; the answer lists"
                    + " problems with their positions. With an Idempotency-Key the same request may be repeated for 24"
                    + " hours: it gives the same answer and takes nothing in twice.")
    @ApiResponse(
            responseCode = "201",
            description = "Taken in and kept",
            headers = @Header(name = "Location", description = "The submission", schema = @Schema(type = "string")))
    ResponseEntity<Answer.Submission> handOver(
            @Parameter(description = "1 to 20 files (XLSX, YAML or JSON) of up to 10 MB each")
                    @RequestParam(name = "files", required = false)
                    @Nullable List<MultipartFile> files,
            @Parameter(
                            description = "The id of the place a new version is handed over of; refused when the files"
                                    + " are about another")
                    @RequestParam(required = false)
                    @Nullable String place,
            @Parameter(description = "1 to 200 characters, new for each upload: a UUID, say")
                    @RequestHeader(name = Uploading.IDEMPOTENCY_KEY, required = false)
                    @Nullable String key) {
        Caller caller = Caller.current();
        List<Upload> uploads = Uploading.files(files);
        Optional<String> wanted = Optional.ofNullable(place).filter(id -> !id.isEmpty());
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw new NotDone(Trouble.BAD_REQUEST, "An Idempotency-Key has 1 to " + LONGEST_KEY + " characters.");
        }
        String ref;
        try {
            ref = queue.within(
                            READING,
                            "upload " + UUID.randomUUID(),
                            () -> key == null
                                    ? desk.takeIn(caller.visitor(), uploads, wanted)
                                    : once.takeIn(caller.id(), key, caller.visitor(), uploads, wanted))
                    .orElseThrow(() -> new NotDone(Trouble.BUSY, "The files take too long to read. Try again later."));
        } catch (Refused refused) {
            throw Uploading.refusal(refused, uploads);
        }
        // As it stood when it came in, so that a repetition gets the same answer whatever happened since.
        Answer.Submission answer = submission(caller.visitor(), open(caller.visitor(), ref), false);
        return ResponseEntity.created(address(ref)).body(answer);
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "listSubmissions",
            summary = "List submissions",
            description = "The latest first. What follows is at the address in the header Link (rel=next).")
    @ApiResponse(
            responseCode = "200",
            description = "A part of the list",
            headers =
                    @Header(
                            name = "Link",
                            description = "The next part, rel=next; not there at the end",
                            schema = @Schema(type = "string")))
    ResponseEntity<Answer.Submissions> list(
            @Parameter(description = "Only about this place", example = "bury") @RequestParam(defaultValue = "")
                    String place,
            @Parameter(description = "How many, 1 to " + MOST_LISTED) @RequestParam(defaultValue = "50") int limit,
            @Parameter(description = "Where to go on: next of the answer before")
                    @RequestParam(required = false)
                    @Nullable String cursor) {
        if (limit < 1 || limit > MOST_LISTED) {
            throw new NotDone(Trouble.BAD_REQUEST, "limit is a number from 1 to " + MOST_LISTED + ".");
        }
        List<Listed> found = desk.list(
                Caller.current().visitor(), place, Optional.ofNullable(cursor).map(SubmissionsApi::mark), limit + 1);
        List<Listed> shown = found.stream().limit(limit).toList();
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        String next = null;
        if (found.size() > limit) {
            next = cursor(shown.get(limit - 1).submission());
            answer.header(
                    HttpHeaders.LINK,
                    "</api/v1/submissions?limit=" + limit + (place.isEmpty() ? "" : "&place=" + encoded(place))
                            + "&cursor=" + next + ">; rel=\"next\"");
        }
        return answer.body(new Answer.Submissions(
                shown.stream().map(SubmissionsApi::listed).toList(), next));
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String cursor(Submission last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((last.received() + " " + last.ref()).getBytes(StandardCharsets.UTF_8));
    }

    private static Mark mark(String cursor) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ");
            if (parts.length == 2) {
                return new Mark(Instant.parse(parts[0]), parts[1]);
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            // Told below.
        }
        throw new NotDone(Trouble.BAD_REQUEST, "cursor is not one of this list. Take it from next, as it is.");
    }

    private static Answer.Listed listed(Listed listed) {
        Submission submission = listed.submission();
        return new Answer.Listed(
                submission.ref(),
                submission.name(),
                orNull(submission.place()),
                orNull(submission.system()),
                submission.received(),
                submission.previous().orElse(null),
                listed.outcome().isPresent(),
                listed.outcome().map(outcome -> outcome.headline()).orElse(null));
    }

    @GetMapping(path = "/{ref}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "getSubmission", summary = "See a submission and the problems of its files")
    @ApiResponse(responseCode = "200", description = "The submission")
    Answer.Submission one(@PathVariable String ref) {
        Visitor visitor = Caller.current().visitor();
        Case one = open(visitor, ref);
        return submission(visitor, one, one.evaluation().isPresent());
    }

    @DeleteMapping("/{ref}")
    @Operation(
            operationId = "deleteSubmission",
            summary = "Delete a submission",
            description = "Deletes its files, what was put right and its report for good. Only the fact that it was"
                    + " deleted is kept.")
    @ApiResponse(responseCode = "204", description = "Deleted", content = @Content)
    ResponseEntity<Void> delete(@PathVariable String ref) {
        Visitor visitor = Caller.current().visitor();
        open(visitor, ref);
        desk.delete(visitor, ref);
        return ResponseEntity.noContent().build();
    }

    @GetMapping(path = "/{ref}/files/{number}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(operationId = "getFile", summary = "Get a file as it was handed over, byte for byte")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> file(
            @PathVariable String ref, @Parameter(description = "From 1", example = "1") @PathVariable int number) {
        List<StoredFile> files = desk.files(Caller.current().visitor(), ref);
        if (number < 1 || number > files.size()) {
            throw NotDone.notThere();
        }
        StoredFile file = files.get(number - 1);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.bytes());
    }

    @GetMapping(path = "/{ref}/readings", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "listReadings", summary = "See how each seat was read")
    @ApiResponse(responseCode = "200", description = "The readings, in the order of the report")
    Answer.Readings readings(@PathVariable String ref) {
        return new Answer.Readings(readings(open(Caller.current().visitor(), ref)));
    }

    @PutMapping(
            path = "/{ref}/readings/{number}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "putReadingRight",
            summary = "Put a reading right",
            description =
                    "Says whom a seat speaks for, or with none alone that it speaks for nobody; holds for this submission and for the same seat of the next"
                            + " version. Can be done until it is checked.")
    @ApiResponse(responseCode = "200", description = "The reading as it is now")
    Answer.Reading correct(
            @PathVariable String ref,
            @Parameter(description = "number of a reading", example = "3") @PathVariable int number,
            @RequestBody Answer.Correction correction) {
        Visitor visitor = Caller.current().visitor();
        Case one = open(visitor, ref);
        List<Seat> seats = one.report().model().seats();
        if (number < 0 || number >= seats.size()) {
            throw NotDone.notThere();
        }
        if (one.evaluation().isPresent()) {
            throw alreadyChecked();
        }
        List<String> sectors = correction.represents() == null ? List.of() : correction.represents();
        List<String> known = check.packs().words().of("sectors");
        if (!sectors.equals(List.of(Seat.NOBODY)) && (sectors.isEmpty() || !known.containsAll(sectors))) {
            throw new NotDone(
                    Trouble.NOT_TAKEN,
                    "represents holds at least one of these: " + String.join(", ", known) + "; or " + Seat.NOBODY
                            + " alone, for none of them.");
        }
        Seat seat = seats.get(number);
        try {
            desk.correct(
                    visitor, ref, seat.at().file(), seat.at().pointer(), List.copyOf(new LinkedHashSet<>(sectors)));
        } catch (Refused refused) {
            if (open(visitor, ref).evaluation().isPresent()) {
                throw alreadyChecked();
            }
            throw refused;
        }
        return readings(open(visitor, ref)).stream()
                .filter(reading -> reading.number() == number)
                .findFirst()
                .orElseThrow(NotDone::notThere);
    }

    private static NotDone alreadyChecked() {
        return new NotDone(
                Trouble.ALREADY_CHECKED, "This was checked already. Hand the files over again to put a reading right.");
    }

    @PostMapping(path = "/{ref}/evaluation", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "checkSubmission",
            summary = "Check a submission",
            description = "Checks it once and keeps the report; asked again, it gives what the first check came to."
                    + " Where a check takes longer than a short while the answer says where to look for it.")
    @ApiResponse(
            responseCode = "200",
            description = "It was checked before",
            content = @Content(schema = @Schema(implementation = Answer.Evaluation.class)))
    @ApiResponse(
            responseCode = "201",
            description = "Checked",
            headers = @Header(name = "Location", description = "The report", schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = Answer.Evaluation.class)))
    @ApiResponse(
            responseCode = "202",
            description = "Under way",
            headers = {
                @Header(
                        name = "Location",
                        description = "The submission; its evaluation is there when the check is done",
                        schema = @Schema(type = "string")),
                @Header(
                        name = "Retry-After",
                        description = "Seconds after which to look",
                        schema = @Schema(type = "integer"))
            },
            content = @Content(schema = @Schema(implementation = Answer.UnderWay.class)))
    ResponseEntity<Object> evaluate(
            @PathVariable String ref,
            @Parameter(description = "The day; the one chosen before, or the latest the files give, when none is named")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate asAt) {
        Visitor visitor = Caller.current().visitor();
        Case one = open(visitor, ref);
        if (one.evaluation().isPresent()) {
            if (asAt != null && !asAt.equals(one.evaluation().get().asAt())) {
                throw new NotDone(
                        Trouble.ALREADY_CHECKED,
                        "This was checked already, as at another day. Hand the files over again for this one.");
            }
            return ResponseEntity.ok(evaluation(one));
        }
        if (one.hasProblems()) {
            throw Troubles.withProblems(one.report().inputs().stream()
                    .flatMap(input -> input.problems().stream())
                    .toList());
        }
        if (asAt != null && !asAt.equals(one.report().asAt())) {
            desk.chooseDay(visitor, ref, asAt);
        }
        boolean done = queue.within(settings.patience(), "check " + ref, () -> {
                    desk.check(visitor, ref);
                    return true;
                })
                .isPresent();
        if (!done) {
            return ResponseEntity.accepted()
                    .location(address(ref))
                    .header(HttpHeaders.RETRY_AFTER, "2")
                    .body(new Answer.UnderWay(ref, address(ref).toString()));
        }
        return ResponseEntity.created(URI.create(address(ref) + "/report")).body(evaluation(open(visitor, ref)));
    }

    private static Answer.Evaluation evaluation(Case one) {
        String ref = one.submission().ref();
        return one.evaluation()
                .map(kept -> new Answer.Evaluation(
                        ref,
                        kept.identity(),
                        kept.headline(),
                        kept.mustFix(),
                        kept.asAt(),
                        kept.checked(),
                        kept.engine(),
                        kept.packs(),
                        address(ref) + "/report"))
                .orElseThrow(NotDone::notThere);
    }

    private Answer.Submission submission(Visitor visitor, Case one, boolean checked) {
        Submission submission = one.submission();
        List<Answer.File> files = new ArrayList<>();
        for (StoredFile file : desk.files(visitor, submission.ref())) {
            files.add(new Answer.File(
                    files.size() + 1,
                    file.name(),
                    file.bytes().length,
                    file.sha256(),
                    one.report().inputs().stream()
                            .filter(input -> input.file().equals(file.name()))
                            .flatMap(input -> input.problems().stream())
                            .map(Answer.Problem::of)
                            .toList()));
        }
        return new Answer.Submission(
                submission.ref(),
                submission.name(),
                orNull(submission.place()),
                orNull(submission.system()),
                submission.received(),
                submission.previous().orElse(null),
                files,
                checked,
                checked ? one.evaluation().map(kept -> kept.identity()).orElse(null) : null);
    }

    private static List<Answer.Reading> readings(Case one) {
        Report report = one.report();
        Set<String> corrected = one.corrections().stream()
                .map(correction -> correction.file() + correction.pointer())
                .collect(Collectors.toSet());
        Set<Seat> met = new LinkedHashSet<>();
        return report.subjects().stream()
                .flatMap(subject -> subject.readings().stream())
                .filter(read -> met.add(read.reading().seat()))
                .map(read -> reading(report, read, corrected))
                .toList();
    }

    private static Answer.Reading reading(Report report, SeatReading read, Set<String> corrected) {
        Seat seat = read.reading().seat();
        return new Answer.Reading(
                report.model().seats().indexOf(seat),
                seat.post(),
                orNull(seat.organisationName()),
                read.board().name(),
                List.copyOf(read.reading().represents()),
                List.copyOf(read.reading().might()),
                read.reading().how(),
                orNull(read.reading().question()),
                corrected.contains(seat.at().file() + seat.at().pointer()),
                Answer.Position.of(seat.at()));
    }

    private Case open(Visitor visitor, String ref) {
        return desk.open(visitor, ref).orElseThrow(NotDone::notThere);
    }

    private static URI address(String ref) {
        return URI.create("/api/v1/submissions/" + ref);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
