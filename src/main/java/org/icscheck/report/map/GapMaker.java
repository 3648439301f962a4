package org.icscheck.report.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.icscheck.domain.model.Board;
import org.icscheck.domain.requirement.Evidence;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.domain.requirement.Strength;
import org.icscheck.domain.requirement.Verdict;
import org.icscheck.report.ReportPart;
import org.icscheck.report.Sentences;
import org.icscheck.report.map.GovernanceMap.Gap;
import org.icscheck.report.map.GovernanceMap.Kind;
import org.icscheck.report.map.GovernanceMap.Link;
import org.icscheck.report.map.GovernanceMap.Row;
import org.icscheck.report.map.MapMaker.Draft;
import org.jspecify.annotations.Nullable;

/** Draws what is missing and what cannot be told: a ghost where a thing would stand, or a number on the box it is about. */
final class GapMaker {

    private static final Set<String> ABOUT_SEATS =
            Set.of("seat-at-table", "clinician-speaks", "seats-cover", "seats-count", "seats-for-both", "seat-says");
    private static final Set<String> ABOUT_VOICE = Set.of("represented-on", "linked-to-board");
    private static final Set<String> SYSTEM_LEVEL =
            Set.of("system-partnership", "integrated-care-board", "integrated-care-partnership");

    private final MapMaker map;
    private final Report report;
    private final SubjectReport subjectReport;

    GapMaker(MapMaker map, Report report, SubjectReport subjectReport) {
        this.map = map;
        this.report = report;
        this.subjectReport = subjectReport;
    }

    /** Draws all; returns what could not be drawn, as notes. */
    List<String> draw() {
        List<String> notes = new ArrayList<>();
        SortedSet<Integer> elsewhere = new TreeSet<>();
        List<Finding> mustFix = ReportPart.MUST_FIX.from(subjectReport.findings());
        for (int i = 0; i < mustFix.size(); i++) {
            if (!gap(mustFix.get(i), i + 1)) {
                elsewhere.add(i + 1);
            }
        }
        for (Finding finding : ReportPart.ACCEPTED.from(subjectReport.findings())) {
            gap(finding, 0);
        }
        if (!elsewhere.isEmpty()) {
            notes.add("Must fix and not about a body on the map: "
                    + String.join(", ", elsewhere.stream().map(String::valueOf).toList()) + ".");
        }
        int untold = 0;
        for (Finding finding : subjectReport.findings()) {
            if (ReportPart.of(finding) == ReportPart.CANNOT_TELL
                    && finding.requirement().strength() == Strength.REQUIRED
                    && !unsaid(finding)) {
                untold++;
            }
        }
        if (untold > 0) {
            notes.add(MapMaker.count(untold, "more answer", "more answers") + " cannot be told and "
                    + (untold == 1 ? "has" : "have") + " no place on a map.");
        }
        return notes;
    }

    private boolean gap(Finding finding, int number) {
        String shape = finding.requirement().shape();
        boolean notMet = finding.verdict() == Verdict.NOT_MET;
        String box = boxOf(finding);
        if (ABOUT_SEATS.contains(shape) && box != null) {
            seat(finding, box, number);
            return true;
        }
        if (shape.equals("board-exists") && notMet) {
            List<String> purposes = purposes(finding);
            Draft ghost = ghost("missing:board:" + String.join("+", purposes), row(purposes), Kind.MISSING);
            ghost.gaps.add(named(number, finding, "Missing", readable(purposes)));
            return true;
        }
        if (ABOUT_VOICE.contains(shape) && notMet) {
            String from = map.speaker(finding.on());
            String to = systemBoard(finding);
            if (from != null && to != null) {
                map.line(
                        from,
                        to,
                        Link.MISSING,
                        number > 0 ? number + ". Missing: member of" : "Accepted: not member of",
                        number);
                return true;
            }
        }
        if (shape.equals("belongs-to-collaborative") && notMet && box != null) {
            Draft ghost = ghost("missing:collaborative:" + finding.on().id(), Row.COLLABORATIVES, Kind.MISSING);
            ghost.gaps.add(named(
                    number,
                    finding,
                    "Missing",
                    "collaborative of " + Letters.clean(finding.on().name())));
            map.line(box, ghost.id, Link.MISSING, "would be member of", 0);
            return true;
        }
        if (shape.equals("collaborative-covers") && notMet) {
            Draft ghost = ghost("missing:collaboratives", Row.COLLABORATIVES, Kind.MISSING);
            List<String> what = finding.requirement().with().getOrDefault("what", List.of());
            ghost.gaps.add(named(
                    number,
                    finding,
                    "Missing",
                    what.isEmpty() ? finding.requirement().title() : what.get(0)));
            return true;
        }
        if (box != null && number > 0) {
            map.drawn(box).toFix.add(number);
            return true;
        }
        return box != null;
    }

    private void seat(Finding finding, String box, int number) {
        SortedSet<String> now = new TreeSet<>();
        if (finding.verdict() == Verdict.PARTLY_MET) {
            for (Evidence evidence : finding.evidence()) {
                Board board = map.seatedAt(evidence.at());
                String where = board == null ? null : map.boxOfBoard(board.key());
                if (where != null && !where.equals(box)) {
                    now.add(where);
                }
            }
        }
        String id = "missing:seat:" + box + (now.isEmpty() ? "" : " " + String.join(" ", now));
        Draft ghost = ghost(id, map.drawn(box).row, Kind.MISSING);
        ghost.gaps.add(named(number, finding, "Missing", seatOf(finding)));
        map.line(id, box, Link.MISSING, "would be member of", 0);
        now.forEach(where -> map.line(id, where, Link.SITS_NOW, Link.SITS_NOW.label(), 0));
    }

    private boolean unsaid(Finding finding) {
        String shape = finding.requirement().shape();
        String box = boxOf(finding);
        if (ABOUT_SEATS.contains(shape) && box != null) {
            Draft ghost = ghost("unsaid:seat:" + box, map.drawn(box).row, Kind.UNSAID);
            ghost.gaps.add(new Gap(0, "? " + MapMaker.sentence(seatOf(finding))));
            map.line(ghost.id, box, Link.UNSAID, "may be member of", 0);
            return true;
        }
        if (ABOUT_VOICE.contains(shape)) {
            String from = map.speaker(finding.on());
            String to = systemBoard(finding);
            if (from != null && to != null) {
                map.line(from, to, Link.UNSAID, "? member of", 0);
                return true;
            }
        }
        List<String> purposes = purposes(finding);
        boolean nowhere = map.boards().stream().noneMatch(board -> map.isOurs(board) && board.serves(purposes));
        if (!purposes.isEmpty()
                && nowhere
                && !purposes.contains("any")
                && (!map.ofPlace() || purposes.stream().noneMatch(SYSTEM_LEVEL::contains))) {
            Draft ghost = ghost("unsaid:board:" + String.join("+", purposes), row(purposes), Kind.UNSAID);
            ghost.gaps.add(new Gap(0, "? " + MapMaker.sentence(readable(purposes))));
            return true;
        }
        return false;
    }

    private Draft ghost(String id, Row row, Kind kind) {
        return map.draft(id, row, kind == Kind.MISSING ? 40 : 41, kind);
    }

    /** The box a finding is about: of what it names, or of the board its requirement looks at. */
    private @Nullable String boxOf(Finding finding) {
        if (!finding.on().equals(finding.subject())) {
            return map.boxOf(finding.on());
        }
        List<String> purposes = purposes(finding);
        return purposes.isEmpty() ? null : map.partnership(purposes);
    }

    private static List<String> purposes(Finding finding) {
        return finding.requirement().with().getOrDefault("board", List.of());
    }

    private @Nullable String systemBoard(Finding finding) {
        List<String> purposes = purposes(finding);
        return map.boards().stream()
                .filter(board -> board.owner().kind().equals("system") && board.serves(purposes))
                .sorted(Comparator.comparingInt((Board board) -> purposes.indexOf(board.purpose()))
                        .thenComparing(Board::key))
                .map(board -> map.boxOfBoard(board.key()))
                .filter(box -> box != null)
                .findFirst()
                .orElse(null);
    }

    private Row row(List<String> purposes) {
        return !map.ofPlace() || purposes.stream().anyMatch(SYSTEM_LEVEL::contains)
                ? Row.SYSTEM
                : purposes.contains("neighbourhood") ? Row.NEIGHBOURHOOD : Row.PLACE;
    }

    private Gap named(int number, Finding finding, String how, String what) {
        if (number > 0) {
            return new Gap(number, number + ". " + how + ": " + what);
        }
        return new Gap(
                0,
                how + ", accepted until "
                        + finding.waiver()
                                .map(waiver -> Sentences.day(waiver.until()))
                                .orElse(Sentences.day(report.asAt()))
                        + ": " + what);
    }

    private static String seatOf(Finding finding) {
        Map<String, List<String>> with = finding.requirement().with();
        List<String> voices = with.getOrDefault("voices", List.of());
        return voices.isEmpty() || voices.size() > 3
                ? "seats (" + finding.requirement().title() + ")"
                : readable(voices) + " seat";
    }

    /** Words of a file as they read: their hyphens are spaces, and names have capitals. */
    private static String readable(List<String> words) {
        return String.join(
                " or ",
                words.stream()
                        .map(word -> switch (word) {
                            case "healthwatch" -> "Healthwatch";
                            case "public-health" -> "Director of Public Health";
                            case "elected" -> "elected councillor";
                            case "clinical" -> "clinical leader";
                            case "commissioners" -> "NHS commissioner";
                            case "childrens-services-director" -> "Director of Children’s Services";
                            case "adult-social-services-director" -> "Director of Adult Social Services";
                            default -> word.replace('-', ' ');
                        })
                        .toList());
    }
}
