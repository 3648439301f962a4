package org.icscheck.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.icscheck.access.Visitors;
import org.icscheck.check.Check;
import org.icscheck.domain.model.Model;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.model.Reading;
import org.icscheck.domain.model.Seat;
import org.icscheck.domain.model.Stated;
import org.icscheck.domain.model.Words;
import org.icscheck.domain.requirement.Report;
import org.icscheck.report.Sentences;
import org.icscheck.service.Case;
import org.icscheck.service.Desk;
import org.icscheck.service.Queue;
import org.icscheck.service.Refused;
import org.icscheck.service.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** From a file to a check: upload, put right, confirm what was read (A3 to A6). */
@Controller
class CheckController {

    /** How long a person waits at a button before the page says that it takes longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** How long an upload may take to be read. */
    private static final Duration READING = Duration.ofSeconds(60);

    private final Desk desk;
    private final Queue queue;
    private final Visitors visitors;
    private final Check check;

    CheckController(Desk desk, Queue queue, Visitors visitors, Check check) {
        this.desk = desk;
        this.queue = queue;
        this.visitors = visitors;
        this.check = check;
    }

    /**
     * A file with problems, as the fix page shows it.
     *
     * @param marked whether it can be given back with marks
     */
    record Problems(String file, boolean marked, int count, List<SheetProblems> sheets) {}

    /** The problems of a sheet, or of a whole text. */
    record SheetProblems(String caption, String where, List<ProblemRow> rows) {}

    /** One problem. */
    record ProblemRow(String id, String where, String what, String fix) {}

    /** How a seat was read. */
    record SeatRow(
            int number,
            String post,
            String organisation,
            String board,
            String speaksFor,
            String how,
            String question,
            String where,
            boolean corrected) {}

    /** What was read of a kind, and where. */
    record Count(String kind, String count, String from) {}

    @GetMapping("/check")
    ModelAndView upload(@RequestParam(defaultValue = "") String place) {
        return uploadPage(place, List.of(), HttpStatus.OK);
    }

    private ModelAndView uploadPage(String place, List<String> errors, HttpStatusCode status) {
        Sheet page = new Sheet("check");
        page.with("place", place);
        page.with("placeName", placeName(place));
        page.problems(errors, "files");
        return page.as(status);
    }

    /** The name of a place the visitor knows; empty for none. */
    private String placeName(String place) {
        return place.isEmpty()
                ? ""
                : desk.list(visitors.current(), place, 0, 1).stream()
                        .map(listed -> listed.submission().name())
                        .findFirst()
                        .orElse("");
    }

    @PostMapping("/check")
    ModelAndView take(
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            @RequestParam(defaultValue = "") String place) {
        try {
            String ref = takeIn(files == null ? List.of() : files, place);
            Case one = open(ref);
            // Whoever comes back with a new version wants to see what changed; what was put right holds for it too.
            boolean goesOn = !place.isEmpty() && one.submission().previous().isPresent() && !one.hasProblems();
            return goesOn ? run(one, "/changes") : to("/check/" + ref + "/read");
        } catch (Refused refused) {
            return uploadPage(place, List.of(refused.getMessage()), status(refused));
        }
    }

    private String takeIn(List<MultipartFile> files, String place) {
        List<Upload> uploads = new ArrayList<>();
        for (MultipartFile file : files) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            // A browser sends a file without name and content where none was chosen.
            if (!name.isEmpty() || file.getSize() > 0) {
                try {
                    uploads.add(new Upload(name, file.getBytes()));
                } catch (IOException e) {
                    throw new Refused("The selected file could not be uploaded – try again");
                }
            }
        }
        var visitor = visitors.current();
        return queue.within(
                        READING,
                        "upload " + UUID.randomUUID(),
                        () -> desk.takeIn(visitor, uploads, Optional.of(place).filter(id -> !id.isEmpty())))
                .orElseThrow(() -> new Refused(
                        "The selected file takes too long to read. Try again later, or with a" + " smaller file"));
    }

    @GetMapping("/check/{ref}/fix")
    ModelAndView fix(@PathVariable String ref) {
        return fixPage(open(ref), List.of(), HttpStatus.OK);
    }

    private ModelAndView fixPage(Case one, List<String> errors, HttpStatusCode status) {
        if (!one.hasProblems()) {
            return to("/check/" + one.submission().ref() + "/read");
        }
        List<Problems> all = one.report().inputs().stream()
                .filter(input -> !input.problems().isEmpty())
                .map(CheckController::problems)
                .toList();
        Sheet page = new Sheet("fix");
        page.with("ref", one.submission().ref());
        page.with("files", all);
        List<String> kept = desk.files(visitors.current(), one.submission().ref()).stream()
                .map(file -> file.name())
                .toList();
        page.with(
                "numbers",
                all.stream().map(file -> kept.indexOf(file.file()) + 1).toList());
        page.with("count", all.stream().mapToInt(Problems::count).sum());
        page.problems(errors, "files");
        return page.as(status);
    }

    private static Problems problems(Report.Input input) {
        boolean workbook =
                input.problems().stream().anyMatch(problem -> problem.at().isCell());
        Map<String, List<Problem>> bySheet = input.problems().stream()
                .collect(Collectors.groupingBy(
                        problem -> problem.at().sheet(), LinkedHashMap::new, Collectors.toList()));
        List<SheetProblems> sheets = new ArrayList<>();
        int number = 0;
        for (Map.Entry<String, List<Problem>> sheet : bySheet.entrySet()) {
            List<ProblemRow> rows = new ArrayList<>();
            for (Problem problem : sheet.getValue()) {
                rows.add(new ProblemRow(
                        "problem-" + ++number, where(problem), problem.what(), Desk.withoutCommand(problem.fix())));
            }
            sheets.add(new SheetProblems(
                    workbook ? sheet.getKey().isEmpty() ? "The whole file" : sheet.getKey() + " sheet" : input.file(),
                    workbook ? "Cell" : "Line",
                    rows));
        }
        return new Problems(input.file(), workbook, input.problems().size(), sheets);
    }

    private static String where(Problem problem) {
        if (problem.at().isCell()) {
            return problem.at().line() == 0 ? "The whole sheet" : problem.at().cell();
        }
        return problem.at().line() == 0
                ? "The whole file"
                : Integer.toString(problem.at().line());
    }

    @PostMapping("/check/{ref}/fix")
    ModelAndView takeFixed(
            @PathVariable String ref,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files) {
        Case one = open(ref);
        try {
            return to("/check/" + takeIn(files == null ? List.of() : files, "") + "/read");
        } catch (Refused refused) {
            return fixPage(one, List.of(refused.getMessage()), status(refused));
        }
    }

    @GetMapping("/check/{ref}/file/{number}")
    ResponseEntity<byte[]> file(@PathVariable String ref, @PathVariable int number) {
        List<String> names = desk.files(visitors.current(), ref).stream()
                .map(file -> file.name())
                .toList();
        if (number < 1 || number > names.size()) {
            throw new NotThere();
        }
        Upload file =
                desk.returned(visitors.current(), ref, names.get(number - 1)).orElseThrow(NotThere::new);
        return download(file.name(), file.bytes());
    }

    static ResponseEntity<byte[]> download(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }

    /** What was read; from here a submission with problems goes to them, and one that was checked to its report. */
    @GetMapping("/check/{ref}/read")
    ModelAndView read(@PathVariable String ref) {
        Case one = open(ref);
        if (one.hasProblems()) {
            return to("/check/" + ref + "/fix");
        }
        if (one.evaluation().isPresent()) {
            return to("/report/" + ref);
        }
        return readPage(one, List.of(), HttpStatus.OK);
    }

    private ModelAndView readPage(Case one, List<String> errors, HttpStatusCode status) {
        Report report = one.report();
        List<SeatRow> seats = seats(one);
        Sheet page = new Sheet("read");
        page.with("ref", one.submission().ref());
        page.with("name", one.submission().name());
        page.with("asAt", Sentences.day(report.asAt()));
        page.with(
                "asAtFrom",
                one.day().isPresent()
                        ? "chosen"
                        : report.asAt().equals(one.submission().today()) ? "today" : "file");
        page.with("counts", counts(report.model()));
        page.with(
                "packs",
                report.packs().stream().map(used -> used.pack().title()).toList());
        page.with("warnings", warnings(report));
        page.with(
                "open",
                seats.stream().filter(seat -> !seat.question().isEmpty()).toList());
        page.with(
                "sure", seats.stream().filter(seat -> seat.question().isEmpty()).toList());
        page.with("files", desk.files(visitors.current(), one.submission().ref()));
        page.with("corrected", !one.corrections().isEmpty());
        page.problems(errors, "seats");
        return page.as(status);
    }

    private static List<String> warnings(Report report) {
        List<String> warnings = new ArrayList<>();
        if (report.packs().isEmpty()) {
            warnings.add("No requirements are in force on " + Sentences.day(report.asAt()) + ". Choose another day.");
        }
        Model model = report.model();
        if (model.seats().isEmpty()) {
            warnings.add("Nothing was found on the Seats sheet. Most answers will be ‘Cannot tell’.");
        }
        if (model.systems().stream().noneMatch(system -> system.described())) {
            warnings.add("Requirements about trusts and collaboratives will be ‘Cannot tell’ until you add the system"
                    + " file.");
        }
        return warnings;
    }

    private static List<Count> counts(Model model) {
        List<Count> counts = new ArrayList<>();
        count(counts, "Places", model.places());
        count(
                counts,
                "Systems",
                model.systems().stream().filter(system -> system.described()).toList());
        count(counts, "Organisations", model.organisations());
        count(counts, "Boards", model.boards());
        count(counts, "Seats", model.seats());
        count(counts, "Collaboratives", model.collaboratives());
        count(counts, "Documents", model.documents());
        return counts;
    }

    private static void count(List<Count> counts, String kind, List<? extends Stated> all) {
        if (all.isEmpty() && !Set.of("Boards", "Seats", "Documents").contains(kind)) {
            return;
        }
        Set<String> from = new LinkedHashSet<>();
        all.forEach(one -> from.add(
                one.at().isCell() ? one.at().sheet() + " sheet" : one.at().file()));
        counts.add(new Count(kind, Integer.toString(all.size()), from.isEmpty() ? "none" : String.join(", ", from)));
    }

    private static List<SeatRow> seats(Case one) {
        Set<String> corrected = one.corrections().stream()
                .map(correction -> correction.file() + correction.pointer())
                .collect(Collectors.toSet());
        List<Seat> inOrder = one.report().model().seats();
        List<SeatRow> rows = new ArrayList<>();
        Set<Seat> met = new LinkedHashSet<>();
        one.report().subjects().stream()
                .flatMap(subject -> subject.readings().stream())
                .filter(read -> met.add(read.reading().seat()))
                .forEach(read -> rows.add(row(
                        inOrder.indexOf(read.reading().seat()),
                        read.reading(),
                        read.board().name(),
                        corrected)));
        return rows;
    }

    private static SeatRow row(int number, Reading reading, String board, Set<String> corrected) {
        Seat seat = reading.seat();
        boolean put = corrected.contains(seat.at().file() + seat.at().pointer());
        String sectors = Sentences.sectors(reading.represents());
        return new SeatRow(
                number,
                seat.post(),
                seat.organisationName(),
                board,
                sectors.isEmpty() ? reading.unread() ? "Nobody we know" : "No sector" : capital(sectors),
                put ? "You said so on this page." : reading.how(),
                reading.question(),
                seat.at().isCell() ? seat.at().address() : seat.at().toString(),
                put);
    }

    @GetMapping("/check/{ref}/day")
    ModelAndView day(@PathVariable String ref) {
        Case one = open(ref);
        return one.hasProblems() || one.evaluation().isPresent()
                ? to("/check/" + ref + "/read")
                : dayPage(one, DayField.of(one.report().asAt()), "", HttpStatus.OK);
    }

    private ModelAndView dayPage(Case one, DayField entered, String error, HttpStatusCode status) {
        Sheet page = new Sheet("day");
        page.with("ref", one.submission().ref());
        page.with("name", one.submission().name());
        page.with("entered", entered.values());
        page.with("wrong", entered.wrong());
        page.with("today", Sentences.day(desk.today()));
        page.problems(error.isEmpty() ? List.of() : List.of(error), entered.first());
        return page.as(status);
    }

    @PostMapping("/check/{ref}/day")
    ModelAndView chooseDay(
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String year) {
        return choose(open(ref), DayField.entered(day, month, year));
    }

    @PostMapping("/check/{ref}/day/today")
    ModelAndView chooseToday(@PathVariable String ref) {
        return choose(open(ref), DayField.of(desk.today()));
    }

    private ModelAndView choose(Case one, DayField entered) {
        String ref = one.submission().ref();
        if (entered.date().isEmpty()) {
            return dayPage(one, entered, entered.error(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            desk.chooseDay(visitors.current(), ref, entered.date().get());
            return to("/check/" + ref + "/read");
        } catch (Refused refused) {
            return dayPage(one, entered, refused.getMessage(), status(refused));
        }
    }

    @GetMapping("/check/{ref}/seat/{number}")
    ModelAndView seat(@PathVariable String ref, @PathVariable int number) {
        return seatPage(open(ref), number, List.of(), HttpStatus.OK);
    }

    private ModelAndView seatPage(Case one, int number, List<String> errors, HttpStatusCode status) {
        SeatRow row = seats(one).stream()
                .filter(seat -> seat.number() == number)
                .findFirst()
                .orElseThrow(NotThere::new);
        Reading reading = one.report().subjects().stream()
                .flatMap(subject -> subject.readings().stream())
                .map(read -> read.reading())
                .filter(read -> one.report().model().seats().indexOf(read.seat()) == number)
                .findFirst()
                .orElseThrow(NotThere::new);
        Sheet page = new Sheet("seat");
        page.with("ref", one.submission().ref());
        page.with("seat", row);
        page.with("choices", choices(reading));
        page.problems(errors, "sectors");
        return page.as(status);
    }

    /** The sectors, and after them that it is none of them. */
    private List<View.Choice> choices(Reading reading) {
        Words words = check.packs().words();
        List<View.Choice> choices = new ArrayList<>();
        for (String sector : words.of("sectors")) {
            choices.add(new View.Choice(
                    sector,
                    capital(Sentences.sectors(List.of(sector))),
                    reading.represents().contains(sector)));
        }
        choices.add(View.Choice.between("or"));
        choices.add(new View.Choice(
                Seat.NOBODY,
                capital(words.label("represented", Seat.NOBODY)),
                reading.seat().isForNobody(),
                null,
                false,
                true));
        return choices;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    @PostMapping("/check/{ref}/seat/{number}")
    ModelAndView correct(
            @PathVariable String ref,
            @PathVariable int number,
            @RequestParam(name = "sectors", required = false) @Nullable List<String> sectors) {
        Case one = open(ref);
        List<Seat> seats = one.report().model().seats();
        if (number < 0 || number >= seats.size()) {
            throw new NotThere();
        }
        Seat seat = seats.get(number);
        try {
            desk.correct(
                    visitors.current(),
                    ref,
                    seat.at().file(),
                    seat.at().pointer(),
                    sectors == null ? List.of() : sectors);
            return to("/check/" + ref + "/read#seat-" + number);
        } catch (Refused refused) {
            return seatPage(one, number, List.of(refused.getMessage()), status(refused));
        }
    }

    @PostMapping("/check/{ref}/run")
    ModelAndView run(@PathVariable String ref) {
        return run(open(ref), "");
    }

    /** Checks it and leads to its report, or a page of it. */
    private ModelAndView run(Case one, String page) {
        String ref = one.submission().ref();
        var visitor = visitors.current();
        try {
            boolean done = queue.within(PATIENCE, "check " + ref, () -> {
                        desk.check(visitor, ref);
                        return true;
                    })
                    .isPresent();
            return to(done ? "/report/" + ref + page : "/check/" + ref + "/running");
        } catch (Refused refused) {
            return readPage(one, List.of(refused.getMessage()), status(refused));
        }
    }

    @GetMapping("/check/{ref}/running")
    ModelAndView running(@PathVariable String ref) {
        Case one = open(ref);
        if (one.evaluation().isPresent()) {
            return to("/report/" + ref);
        }
        Sheet page = new Sheet("running");
        page.with("ref", ref);
        page.with("name", one.submission().name());
        page.with("failed", false);
        page.with("reason", "");
        var visitor = visitors.current();
        try {
            // Another instance may have been stopped in the middle of it; to ask again costs nothing.
            queue.within(Duration.ofMillis(1), "check " + ref, () -> {
                desk.check(visitor, ref);
                return true;
            });
        } catch (Refused refused) {
            page.with("failed", true);
            page.with("reason", refused.sentence());
            return page.as(status(refused));
        } catch (RuntimeException e) {
            page.with("failed", true);
            return page.as(HttpStatus.INTERNAL_SERVER_ERROR);
        }
        return page.done();
    }

    private Case open(String ref) {
        return desk.open(visitors.current(), ref).orElseThrow(NotThere::new);
    }

    static HttpStatusCode status(Refused refused) {
        return refused.isBusy() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    static ModelAndView to(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
