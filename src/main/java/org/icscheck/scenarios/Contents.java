package org.icscheck.scenarios;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icscheck.domain.model.Board;
import org.icscheck.domain.model.Complete;
import org.icscheck.domain.model.Detail;
import org.icscheck.domain.model.Model;
import org.icscheck.domain.model.Organisation;
import org.icscheck.domain.model.Reading;
import org.icscheck.domain.model.Seat;
import org.icscheck.domain.model.Subject;
import org.icscheck.domain.model.Words;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report;

/** What a model contains, in lines a reader can hold against what the scenario says. */
final class Contents {

    /** What the line of the subject itself says already. */
    private static final Set<String> SHOWN = Set.of("id", "name", "purpose", "status", "membership", "type");

    private final Model model;
    private final Words words;
    private final Report report;
    private final Map<Seat, Reading> readings = new HashMap<>();

    Contents(Report report, Words words) {
        this.report = report;
        this.model = report.model();
        this.words = words;
        report.subjects()
                .forEach(subject -> subject.readings()
                        .forEach(read -> readings.put(read.reading().seat(), read.reading())));
    }

    /** All that is said of what has this name: of a place, its boards too; of a board, its seats. */
    List<String> about(String name) {
        List<String> lines = new ArrayList<>();
        report.subjects().stream()
                .flatMap(subject -> subject.findings().stream())
                .flatMap(finding -> subjects(finding, name))
                .distinct()
                .forEach(subject -> subject(lines, subject));
        return lines;
    }

    private static Stream<Subject> subjects(Finding finding, String name) {
        return Stream.of(finding.subject(), finding.on())
                .filter(one -> one.name().equals(name) && !one.kind().equals("board"));
    }

    private void subject(List<String> lines, Subject subject) {
        lines.add(subject.name() + " (" + subject.kind() + type(subject) + ")");
        details(lines, subject, "  ");
        int before = lines.size();
        model.boards().stream().filter(board -> board.owner().equals(subject)).forEach(board -> board(lines, board));
        model.documents().stream()
                .filter(document -> document.belongsTo(subject))
                .forEach(document -> lines.add("  document: " + document.says()));
        model.neighbourhoods().stream()
                .filter(one ->
                        one.place().equals(subject.id()) && subject.kind().equals("place"))
                .forEach(one -> lines.add("  neighbourhood: " + one.says()));
        model.collaboratives().stream()
                .filter(one -> one.systems().contains(subject.id())
                        || one.members().contains(subject.id())
                        || one.id().equals(subject.id()))
                .forEach(one -> lines.add("  collaborative: " + one.name() + ", members: "
                        + (one.members().isEmpty() ? "none said" : String.join(", ", one.members()))
                        + (one.membershipComplete() ? " (all of them)" : " (perhaps not all)")));
        model.attestations().stream()
                .filter(one -> one.about().contains(subject))
                .forEach(one -> lines.add("  " + one.requirement() + " " + one.says()));
        if (lines.size() == before && subject.kind().equals("place")) {
            lines.add("  no boards, documents or neighbourhoods");
        }
        marks(lines, subject, "  ");
    }

    private String type(Subject subject) {
        return model.organisations().stream()
                .filter(one -> subject.kind().equals("organisation") && one.id().equals(subject.id()))
                .map(Organisation::type)
                .filter(type -> !type.isEmpty())
                .map(type -> ", " + words.label("organisation-types", type))
                .findFirst()
                .orElse("");
    }

    private void board(List<String> lines, Board board) {
        List<Seat> seats = model.seats().stream()
                .filter(seat -> seat.board().equals(board.key()))
                .toList();
        lines.add("  " + board.name() + " ("
                + (board.purpose().isEmpty() ? "purpose not said" : words.label("purposes", board.purpose()))
                + (board.status().isEmpty() ? "" : ", " + board.status()) + "): "
                + (seats.isEmpty() ? "no seats listed" : seats.size() == 1 ? "1 seat" : seats.size() + " seats")
                + (board.membershipComplete() ? ", and that is all of them" : ", perhaps not all of them"));
        seats.forEach(seat -> lines.add("    " + seat.says() + ": " + read(seat)));
        details(lines, board.subject(), "    ");
        marks(lines, board.subject(), "    ");
    }

    private String read(Seat seat) {
        if (!seat.member()) {
            return words.label("standings", seat.standing()) + ", so no seat";
        }
        Reading reading = readings.get(seat);
        if (reading == null) {
            return "not read";
        }
        return reading.represents().isEmpty()
                ? (reading.unread() ? "it is not clear whom it speaks for" : "speaks for no sector")
                : "speaks for "
                        + reading.represents().stream()
                                .map(sector -> words.label("sectors", sector))
                                .collect(Collectors.joining(", "));
    }

    private void details(List<String> lines, Subject owner, String indent) {
        model.details().stream()
                .filter(detail -> detail.owner().equals(owner) && !SHOWN.contains(detail.path()))
                .map(Detail::says)
                .distinct()
                .limit(12)
                .forEach(says -> lines.add(indent + says));
    }

    private void marks(List<String> lines, Subject owner, String indent) {
        model.complete().stream()
                .filter(mark -> mark.owner().equals(owner))
                .map(Complete::says)
                .distinct()
                .forEach(says -> lines.add(indent + says));
    }
}
