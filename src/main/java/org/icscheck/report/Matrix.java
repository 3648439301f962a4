package org.icscheck.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.icscheck.domain.model.Subject;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.requirement.Strength;
import org.icscheck.domain.requirement.Verdict;

/**
 * The places of one report side by side: places across, requirements down. A pure function of the report; every writer
 * that shows places beside each other shows this.
 *
 * @param places one column for each place that was checked, in the order of the report: by name
 * @param rows every requirement that was asked of at least one of them, worst first: most places with a gap, then the
 *     stronger, then most places that fall short of it, then the order of the catalogue
 */
public record Matrix(List<Column> places, List<Row> rows) {

    /** From the gravest to the lightest: where a requirement has several findings for one place, the gravest is shown. */
    private static final List<Verdict> GRAVEST_FIRST = List.of(
            Verdict.NOT_MET,
            Verdict.PARTLY_MET,
            Verdict.CANNOT_TELL,
            Verdict.LOCAL_CHOICE,
            Verdict.MET,
            Verdict.NOT_APPLICABLE);

    /**
     * A place.
     *
     * @param headline its headline in words: {@code Not ready yet: 3 things to fix}
     * @param toFix how many gaps it has that nobody has accepted
     */
    public record Column(Subject place, Report.Headline verdict, String headline, long toFix) {}

    /**
     * A requirement.
     *
     * @param pack the pack it belongs to; rows are grouped by it, see {@link Matrix#groups()}
     * @param cells one for each column, in the order of the columns
     * @param placesWithAGap how many places have a gap here, accepted or not; only what is required can be a gap
     * @param placesFallingShort how many places do not meet it, or meet it partly, whatever its strength
     */
    public record Row(
            Requirement requirement, Pack pack, List<Cell> cells, int placesWithAGap, int placesFallingShort) {}

    /**
     * What one requirement came to for one place.
     *
     * @param place the place of its column
     * @param verdict the gravest of its findings; empty when it is not asked of this place
     * @param gap whether it is a gap
     * @param accepted whether it is a gap and every part of it has been accepted (waived)
     * @param findings what it rests on, the gravest first: one, or several where it is asked of each network, trust or
     *     board; where another requirement asks the same and stands for it, the finding of that one
     */
    public record Cell(
            Subject place, Optional<Verdict> verdict, boolean gap, boolean accepted, List<Finding> findings) {

        /** The verdict in words, never empty: {@code Not met}, or {@code Not asked}. */
        public String inWords() {
            return verdict.map(Verdict::label).orElse("Not asked");
        }
    }

    /** The rows of one pack, in their order here. */
    public record Group(Pack pack, List<Row> rows) {}

    /** The matrix of a report; places of which nothing was asked have no column. */
    public static Matrix of(Report report) {
        List<SubjectReport> places = places(report);
        List<Column> columns = places.stream()
                .map(place -> new Column(
                        place.subject(),
                        place.headline(),
                        Sentences.headline(place),
                        place.findings().stream().filter(Finding::isOpenGap).count()))
                .toList();
        List<Found> found = places.stream().map(Found::of).toList();
        List<Row> rows = new ArrayList<>();
        for (Report.PackUsed used : report.packs()) {
            for (Requirement requirement : used.pack().requirements()) {
                boolean asked = found.stream().anyMatch(place -> place.own().containsKey(requirement.id()));
                if (asked) {
                    rows.add(row(used.pack(), requirement, found, report.asAt()));
                }
            }
        }
        // The sort is stable: what is equal stays in the order of the catalogue.
        rows.sort(Comparator.comparingInt(Row::placesWithAGap)
                .reversed()
                .thenComparing(row -> row.requirement().strength())
                .thenComparing(Comparator.comparingInt(Row::placesFallingShort).reversed()));
        return new Matrix(columns, List.copyOf(rows));
    }

    /** The places of a report of which something was asked. */
    static List<SubjectReport> places(Report report) {
        return report.subjects().stream()
                .filter(subject -> subject.subject().kind().equals("place"))
                .filter(subject -> !subject.findings().isEmpty())
                .toList();
    }

    /** The rows by pack, the pack with the worst row first. */
    public List<Group> groups() {
        Map<String, List<Row>> byPack = new LinkedHashMap<>();
        rows.forEach(row ->
                byPack.computeIfAbsent(row.pack().id(), k -> new ArrayList<>()).add(row));
        return byPack.values().stream()
                .map(group -> new Group(group.get(0).pack(), List.copyOf(group)))
                .toList();
    }

    private static Row row(Pack pack, Requirement requirement, List<Found> places, LocalDate asAt) {
        List<Cell> cells =
                places.stream().map(place -> cell(requirement, place, asAt)).toList();
        return new Row(
                requirement, pack, cells, (int) cells.stream().filter(Cell::gap).count(), (int) cells.stream()
                        .filter(cell ->
                                cell.verdict().filter(Matrix::fallsShort).isPresent())
                        .count());
    }

    /**
     * The findings of a place.
     *
     * @param own by the id of their requirement
     * @param standing by the ids of the requirements they stand for
     */
    private record Found(Subject place, Map<String, List<Finding>> own, Map<String, List<Finding>> standing) {

        static Found of(SubjectReport place) {
            Map<String, List<Finding>> own = new HashMap<>();
            Map<String, List<Finding>> standing = new HashMap<>();
            for (Finding finding : place.findings()) {
                own.computeIfAbsent(finding.requirement().id(), k -> new ArrayList<>())
                        .add(finding);
                finding.alsoAsked().stream()
                        .map(Requirement::id)
                        .distinct()
                        .forEach(id -> standing.computeIfAbsent(id, k -> new ArrayList<>())
                                .add(finding));
            }
            return new Found(place.subject(), own, standing);
        }
    }

    private static Cell cell(Requirement requirement, Found place, LocalDate asAt) {
        boolean stoodFor = !place.own().containsKey(requirement.id());
        List<Finding> findings = (stoodFor ? place.standing() : place.own())
                .getOrDefault(requirement.id(), List.of()).stream()
                        .sorted(Comparator.comparingInt(finding -> GRAVEST_FIRST.indexOf(finding.verdict())))
                        .toList();
        // One that is not due yet is joined to another whatever it came to; it cannot be told at worst.
        boolean early = stoodFor && requirement.due().map(asAt::isBefore).orElse(false);
        Optional<Verdict> verdict = findings.stream()
                .findFirst()
                .map(Finding::verdict)
                .map(found -> early && fallsShort(found) ? Verdict.CANNOT_TELL : found);
        boolean gap = requirement.strength() == Strength.REQUIRED
                && verdict.filter(Matrix::fallsShort).isPresent();
        return new Cell(
                place.place(),
                verdict,
                gap,
                gap
                        && findings.stream()
                                .filter(finding -> fallsShort(finding.verdict()))
                                .allMatch(finding -> finding.waiver().isPresent()),
                findings);
    }

    private static boolean fallsShort(Verdict verdict) {
        return verdict == Verdict.NOT_MET || verdict == Verdict.PARTLY_MET;
    }

    /** The verdicts that occur, in the order in which a key explains them. */
    public List<Verdict> verdictsShown() {
        Set<Verdict> shown = new LinkedHashSet<>();
        rows.forEach(row -> row.cells().forEach(cell -> cell.verdict().ifPresent(shown::add)));
        return List.of(Verdict.values()).stream().filter(shown::contains).toList();
    }

    /** The cell of a place in a row. */
    public Cell cell(Row row, Subject place) {
        return Objects.requireNonNull(row.cells().stream()
                .filter(cell -> cell.place().equals(place))
                .findFirst()
                .orElse(null));
    }
}
