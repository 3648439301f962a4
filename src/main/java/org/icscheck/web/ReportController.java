package org.icscheck.web;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.icscheck.access.Visitors;
import org.icscheck.domain.requirement.Comparison;
import org.icscheck.domain.requirement.Report;
import org.icscheck.report.CannotWriteException;
import org.icscheck.report.ComparisonHtml;
import org.icscheck.report.ReportFormat;
import org.icscheck.report.Sentences;
import org.icscheck.report.TextReport;
import org.icscheck.report.map.GovernanceMap;
import org.icscheck.report.page.Pages;
import org.icscheck.service.Case;
import org.icscheck.service.Desk;
import org.icscheck.service.Queue;
import org.icscheck.store.Submissions.Listed;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The report and what belongs to it: one requirement, the map, downloads, what changed, deleting (A7 to A10). */
@Controller
class ReportController {

    private static final int ON_A_PAGE = 50;

    /** How long what to do next may take to work out. */
    private static final Duration LONG = Duration.ofSeconds(60);

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final Desk desk;
    private final Queue queue;
    private final Visitors visitors;

    ReportController(Desk desk, Queue queue, Visitors visitors) {
        this.desk = desk;
        this.queue = queue;
        this.visitors = visitors;
    }

    /** A line of the list of reports. */
    record Line(String name, String href, String asAt, String headline, String received, String place) {}

    @GetMapping("/reports")
    ModelAndView reports(@RequestParam(defaultValue = "") String place, @RequestParam(defaultValue = "1") int page) {
        int number = Math.max(1, Math.min(page, 10_000));
        List<Listed> listed = desk.list(visitors.current(), place, (number - 1) * ON_A_PAGE, ON_A_PAGE + 1);
        Sheet view = new Sheet("reports");
        view.with(
                "lines",
                listed.stream().limit(ON_A_PAGE).map(ReportController::line).toList());
        view.with("place", place);
        view.with("page", number);
        view.with("more", listed.size() > ON_A_PAGE);
        return view.done();
    }

    private static Line line(Listed listed) {
        String ref = listed.submission().ref();
        return new Line(
                listed.submission().name(),
                listed.outcome().isPresent() ? "/report/" + ref : "/check/" + ref + "/read",
                listed.outcome().map(outcome -> Sentences.day(outcome.asAt())).orElse("–"),
                listed.outcome()
                        .map(outcome -> headline(outcome.headline(), outcome.mustFix()))
                        .orElse("Not checked yet"),
                MOMENT.format(listed.submission().received()),
                listed.submission().place());
    }

    private static String headline(String word, int mustFix) {
        return switch (word) {
            case "not-ready" -> "Not ready yet: " + Sentences.count(mustFix, "thing to fix", "things to fix");
            case "cannot-say" -> "Cannot say yet";
            case "ready-with-improvements" -> "Ready, with improvements to consider";
            case "ready" -> "Ready";
            default -> "Not assessed";
        };
    }

    @GetMapping("/report/{ref}")
    ModelAndView report(@PathVariable String ref) {
        Case one = open(ref);
        if (one.evaluation().isEmpty()) {
            return CheckController.to("/check/" + ref + "/read");
        }
        List<String> heading = Pages.heading(one.report());
        Sheet page = page(one, one.isOfAnotherVersion() ? "report-kept" : "report");
        page.with("heading", heading.get(0));
        page.with("caption", heading.get(1));
        page.with("hasMap", GovernanceMap.ofOne(one.report()).isPresent());
        page.with(
                "previous",
                one.submission()
                        .previous()
                        .filter(earlier ->
                                desk.open(visitors.current(), earlier).isPresent())
                        .orElse(""));
        page.with("place", one.submission().place());
        page.with("corrections", one.corrections().size());
        page.with("engine", one.evaluation().get().engine());
        page.with("received", MOMENT.format(one.submission().received()));
        if (!one.isOfAnotherVersion()) {
            page.with("body", Pages.report(one.report(), "/report/" + ref));
        }
        return page.done();
    }

    @GetMapping("/report/{ref}/requirement/{id}")
    ModelAndView requirement(@PathVariable String ref, @PathVariable String id) {
        Case one = checked(ref);
        String body = Pages.requirement(one.report(), id, "/report/" + ref);
        String title = one.report().subjects().stream()
                .flatMap(subject -> subject.findings().stream())
                .map(finding -> finding.requirement())
                .filter(requirement -> requirement.id().equals(id))
                .map(requirement -> requirement.title())
                .findFirst()
                .orElseThrow(NotThere::new);
        Sheet page = page(one, "report-requirement");
        page.with("id", id);
        page.with("heading", title);
        page.with("body", body);
        return page.done();
    }

    @GetMapping("/report/{ref}/map")
    ModelAndView map(@PathVariable String ref) {
        Case one = checked(ref);
        Sheet page = page(one, "report-map");
        page.with("body", Pages.map(one.report(), "/report/" + ref));
        page.with("one", GovernanceMap.ofOne(one.report()).isPresent());
        return page.done();
    }

    @GetMapping("/report/{ref}/next")
    ModelAndView next(@PathVariable String ref) {
        Case one = checked(ref);
        Optional<Report> advised = advised(one);
        Sheet page = page(one, "report-next");
        page.with("ready", advised.isPresent());
        page.with(
                "body",
                advised.map(report -> Pages.next(report, "/report/" + ref)).orElse(""));
        return page.done();
    }

    private Optional<Report> advised(Case one) {
        return queue.within(LONG, "advise " + one.submission().ref(), () -> desk.advised(one));
    }

    @GetMapping("/report/{ref}/download/{format}")
    ResponseEntity<byte[]> download(@PathVariable String ref, @PathVariable String format) {
        Case one = checked(ref);
        ReportFormat chosen = Stream.of(ReportFormat.values())
                .filter(known -> known.name().equals(format))
                .findFirst()
                .orElseThrow(NotThere::new);
        Report report = one.report();
        if (chosen.saysWhatToDoNext()) {
            report = advised(one).orElse(report);
        }
        try {
            return CheckController.download(
                    fileName(one, chosen.ending()), chosen.write(report, TextReport.Look.WHOLE));
        } catch (CannotWriteException e) {
            throw new NotThere();
        }
    }

    @GetMapping("/report/{ref}/kept")
    ResponseEntity<byte[]> kept(@PathVariable String ref) {
        Case one = open(ref);
        if (one.evaluation().isEmpty()) {
            throw new NotThere();
        }
        return CheckController.download(
                fileName(one, ".html"), desk.keptPage(one).getBytes(StandardCharsets.UTF_8));
    }

    /** {@code bury-readiness-as-at-2026-07-14.docx}. */
    private static String fileName(Case one, String ending) {
        String plain = Normalizer.normalize(one.submission().name(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "report" : plain) + "-readiness-as-at-"
                + one.evaluation().map(kept -> kept.asAt()).orElse(one.report().asAt()) + ending;
    }

    @GetMapping("/report/{ref}/changes")
    ModelAndView changes(@PathVariable String ref, @RequestParam(defaultValue = "") String from) {
        Case one = checked(ref);
        String earlier = from.isEmpty() ? one.submission().previous().orElse("") : from;
        Comparison comparison = desk.compare(visitors.current(), earlier, ref).orElseThrow(NotThere::new);
        Sheet page = page(one, "report-changes");
        page.with("earlier", earlier);
        page.with("body", ComparisonHtml.fragment(comparison));
        return page.done();
    }

    @GetMapping("/report/{ref}/delete")
    ModelAndView askToDelete(@PathVariable String ref) {
        return page(open(ref), "report-delete").done();
    }

    @PostMapping("/report/{ref}/delete")
    ModelAndView delete(@PathVariable String ref) {
        open(ref);
        desk.delete(visitors.current(), ref);
        return CheckController.to("/reports?deleted");
    }

    @PostMapping("/report/{ref}/again")
    ModelAndView again(@PathVariable String ref) {
        open(ref);
        return CheckController.to("/check/" + desk.again(visitors.current(), ref) + "/read");
    }

    private Sheet page(Case one, String template) {
        Sheet page = new Sheet(template);
        page.with("ref", one.submission().ref());
        page.with("name", one.submission().name());
        return page.with("asAt", Sentences.day(one.report().asAt()));
    }

    private Case open(String ref) {
        return desk.open(visitors.current(), ref).orElseThrow(NotThere::new);
    }

    /** One that was checked, by this version: only that has what is worked out anew. */
    private Case checked(String ref) {
        Case one = open(ref);
        if (one.evaluation().isEmpty() || one.isOfAnotherVersion()) {
            throw new NotThere();
        }
        return one;
    }
}
