package org.icscheck.report.map;

import java.util.List;
import java.util.Optional;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SubjectReport;

/**
 * Who sits where and who answers to whom, as a picture: boxes in rows by level, and lines. Where something is missing there
 * is a ghost of it, with the number it has in the must-fix list.
 *
 * <p>Everything shown is in {@link #boxes()}, {@link #lines()} and {@link #notes()}; drawing and words are two ways to read
 * them out. The same report gives the same map, whatever the order its facts were handed in.
 *
 * @param id for anchors: {@code place-bury}
 * @param name of the place or system
 * @param title what the picture is of
 * @param caption what it was checked as at, and what its numbers mean
 * @param boxes in the order in which they are read out
 * @param lines in the order of the boxes they start from
 * @param notes what is not drawn, and where to find it
 */
public record GovernanceMap(
        String id, String name, String title, String caption, List<Box> boxes, List<Line> lines, List<String> notes) {

    /** What to say instead of a map that would be empty. */
    public static final String TOO_LITTLE =
            "There is not enough detail to draw a map. Add rows to the Boards sheet, or boards to the file.";

    /** The most boxes a reader can take in; what is more is folded. */
    static final int MOST_BOXES = 40;

    /** Where a box stands. */
    public enum Row {
        NATIONAL("National"),
        SYSTEM("System"),
        PLACE("Place"),
        NEIGHBOURHOOD("Neighbourhood"),
        COLLABORATIVES("Provider collaboratives");

        private final String title;

        Row(String title) {
            this.title = title;
        }

        /** How it reads. */
        public String title() {
            return title;
        }
    }

    /** What a box is; each has a border of its own. */
    public enum Kind {
        /** Double border. */
        DECIDING("board, committee or collaborative that takes decisions"),
        /** Rounded corners. */
        BOARD("board, committee or collaborative, no decisions stated"),
        /** Solid border, twice as thick. */
        ORGANISATION("organisation"),
        /** Thin border. */
        AREA("system, place, neighbourhood or network"),
        /** Dashed border. */
        MISSING("missing: numbered as in the must-fix list"),
        /** Dotted border. */
        UNSAID("cannot tell: the file does not say");

        private final String meaning;

        Kind(String meaning) {
            this.meaning = meaning;
        }

        /** How the key explains it. */
        public String meaning() {
            return meaning;
        }

        boolean ghost() {
            return this == MISSING || this == UNSAID;
        }
    }

    /**
     * One box.
     *
     * @param names what stands in bold; more than one where members of the same boards share a box; none for a ghost
     * @param facts purpose, status, decisions, seats: a line each
     * @param toFix numbers of the must-fix list that are about it and have no ghost
     * @param gaps the lines of a ghost
     * @param more what only the words hold: seats, functions, folded names
     */
    public record Box(
            String id,
            Row row,
            Kind kind,
            List<String> names,
            List<String> facts,
            List<Integer> toFix,
            List<Gap> gaps,
            List<More> more) {

        /** What it is called in a sentence. */
        public String called() {
            return kind.ghost() ? String.join("; ", gaps.stream().map(Gap::text).toList()) : String.join(", ", names);
        }

        /** Its numbers of the must-fix list as it shows them; empty when there are none. */
        public String fixes() {
            return toFix.isEmpty()
                    ? ""
                    : "Must fix: "
                            + String.join(
                                    ", ", toFix.stream().map(String::valueOf).toList());
        }
    }

    /**
     * One line of a ghost.
     *
     * @param number in the must-fix list; 0 when it is not there
     * @param text with the number, as shown: {@code 3. Missing: Healthwatch seat}
     */
    public record Gap(int number, String text) {}

    /** Something of a box that only the words hold: {@code Seats} and what they are. */
    public record More(String label, List<String> items) {}

    /** What a line says; each is drawn in a way of its own. */
    public enum Link {
        /** Arrow at the end. */
        REPORTS("reports to"),
        /** Arrow at the end. */
        ACCOUNTABLE("accountable to"),
        /** Thick, arrow at the end. */
        DECISIONS("gives decisions to"),
        /** Thin. */
        MEMBER("member of"),
        /** Thin. */
        TOGETHER("acts together with"),
        /** Thin. */
        SITS_NOW("sits here now"),
        /** Dashed. */
        MISSING("missing"),
        /** Dotted. */
        UNSAID("cannot tell");

        private final String label;

        Link(String label) {
            this.label = label;
        }

        /** How it reads. */
        public String label() {
            return label;
        }

        boolean arrow() {
            return this == REPORTS || this == ACCOUNTABLE || this == DECISIONS;
        }
    }

    /**
     * One line, read from left to right: {@code from} reports to {@code to}.
     *
     * @param from id of a box
     * @param to id of a box
     * @param label as drawn
     * @param number in the must-fix list; 0 when it is not there
     */
    public record Line(String from, String to, Link link, String label, int number) {}

    /** The map of one subject of a report. */
    public static GovernanceMap of(Report report, SubjectReport subject) {
        return new MapMaker(report, subject).make();
    }

    /**
     * The one map to write for a whole report: of its only subject with boards, or else of the system.
     *
     * @return nothing when there are several places and no system with boards, or nobody has any
     */
    public static Optional<GovernanceMap> ofOne(Report report) {
        return one(report).map(subject -> of(report, subject));
    }

    /** Whether {@link #ofOne} would give a map; costs nothing. */
    public static boolean isOne(Report report) {
        return one(report).isPresent();
    }

    private static Optional<SubjectReport> one(Report report) {
        List<SubjectReport> drawable = report.subjects().stream()
                .filter(subject -> hasBoards(report, subject))
                .toList();
        return drawable.stream()
                .filter(subject ->
                        drawable.size() == 1 || subject.subject().kind().equals("system"))
                .findFirst();
    }

    /** Whether a subject has boards, and so a map. */
    public static boolean hasBoards(Report report, SubjectReport subject) {
        return report.model().boards().stream()
                .anyMatch(board -> board.owner().kind().equals(subject.subject().kind())
                        && board.owner().id().equals(subject.subject().id()));
    }

    /** Whether there is enough to draw. */
    public boolean isEmpty() {
        return boxes.stream().noneMatch(box -> box.kind() == Kind.BOARD || box.kind() == Kind.DECIDING);
    }

    /** The box with an id. */
    Box box(String boxId) {
        return boxes.stream()
                .filter(box -> box.id().equals(boxId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(boxId));
    }

    /** How many of everything, in one sentence. */
    public String inShort() {
        long boards = count(Kind.DECIDING) + count(Kind.BOARD);
        long gaps = boxes.stream()
                        .filter(box -> box.kind() == Kind.MISSING)
                        .mapToLong(box -> box.gaps().size())
                        .sum()
                + lines.stream()
                        .filter(line -> line.link() == Link.MISSING && line.number() > 0)
                        .count();
        long unsaid = boxes.stream()
                        .filter(box -> box.kind() == Kind.UNSAID)
                        .mapToLong(box -> box.gaps().size())
                        .sum()
                + lines.stream()
                        .filter(line ->
                                line.link() == Link.UNSAID && line.label().startsWith("?"))
                        .count();
        return "The map shows "
                + number(boards, "board, committee or collaborative", "boards, committees and collaboratives")
                + ", " + number(count(Kind.ORGANISATION), "box of organisations", "boxes of organisations") + ", "
                + number(lines.size(), "line", "lines") + ", " + number(gaps, "missing part", "missing parts") + " and "
                + number(unsaid, "part that cannot be told", "parts that cannot be told") + ".";
    }

    private long count(Kind kind) {
        return boxes.stream().filter(box -> box.kind() == kind).count();
    }

    private static String number(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** The picture as one SVG element that stands on its own, ending in a line feed. */
    public String toSvg() {
        return SvgWriter.write(Layout.of(this), Lettering.TEXT);
    }

    /** The same with its letters as outlines, for what has no fonts of its own to draw with: paper. */
    public String toOutlinedSvg() {
        return SvgWriter.write(Layout.of(this), new Outlines());
    }

    /** The picture as PNG, at twice its size in pixels. */
    public byte[] toPng() {
        return PngWriter.write(Layout.of(this), 2);
    }

    /** The picture as PNG in its own size: sharp enough across a sheet of paper, and drawn in a quarter of the time. */
    public byte[] toSmallPng() {
        return PngWriter.write(Layout.of(this), 1);
    }

    /** The same in words. */
    public MapInWords inWords() {
        return MapInWords.of(this);
    }

    /**
     * The picture with its words below as an HTML {@code <figure>}.
     *
     * @param anchor before a number of the must-fix list gives the id of its card: {@code fix-}
     */
    public String toFigure(String anchor) {
        return inWords().figure(toSvg(), anchor);
    }
}
