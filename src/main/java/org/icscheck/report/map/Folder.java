package org.icscheck.report.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.icscheck.report.map.GovernanceMap.Kind;
import org.icscheck.report.map.GovernanceMap.Line;
import org.icscheck.report.map.GovernanceMap.More;
import org.icscheck.report.map.MapMaker.Draft;

/**
 * Keeps a map to a number of boxes that a reader takes in. Boxes of one row with the same lines say the same about
 * themselves but for their names, so they can share one; what has lines of its own is folded last.
 */
final class Folder {

    private final Map<String, Draft> drafts;
    private final Set<Line> lines;

    Folder(Map<String, Draft> drafts, Set<Line> lines) {
        this.drafts = drafts;
        this.lines = lines;
    }

    void fold(int most) {
        // Least is lost where lines are kept whole; then whoever has fewest lines.
        while (drafts.size() > most) {
            List<Draft> alike = largestAlike();
            if (alike.size() < 2) {
                break;
            }
            int spare = drafts.size() - most + 1;
            merge(alike.subList(0, Math.max(2, Math.min(alike.size(), spare))), true);
        }
        while (drafts.size() > most) {
            List<Draft> few = fewestLines();
            if (few.size() < 2) {
                return;
            }
            int spare = drafts.size() - most + 1;
            merge(few.subList(0, Math.max(2, Math.min(few.size(), spare))), false);
        }
    }

    private List<Draft> largestAlike() {
        Map<String, List<Draft>> groups = new TreeMap<>();
        drafts.values().stream()
                .filter(draft -> !draft.kind.ghost() && draft.toFix.isEmpty())
                .forEach(draft -> groups.computeIfAbsent(
                                draft.row + " " + family(draft) + " " + linesOf(draft.id), k -> new ArrayList<>())
                        .add(draft));
        return groups.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    }

    private List<Draft> fewestLines() {
        Map<String, List<Draft>> groups = new TreeMap<>();
        drafts.values().stream()
                .filter(draft -> !draft.kind.ghost())
                .forEach(draft -> groups.computeIfAbsent(draft.row + " " + family(draft), k -> new ArrayList<>())
                        .add(draft));
        return groups.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of()).stream()
                .sorted(Comparator.comparingInt((Draft draft) -> draft.toFix.size())
                        .thenComparingInt(draft -> linesOf(draft.id).size())
                        .thenComparing(draft -> draft.id))
                .toList();
    }

    private static String family(Draft draft) {
        return draft.kind == Kind.DECIDING ? Kind.BOARD.name() : draft.kind.name();
    }

    private Set<String> linesOf(String id) {
        Set<String> said = new TreeSet<>();
        for (Line line : lines) {
            if (line.from().equals(id)) {
                said.add("to " + line.to() + " " + line.label());
            } else if (line.to().equals(id)) {
                said.add("from " + line.from() + " " + line.label());
            }
        }
        return said;
    }

    private void merge(List<Draft> some, boolean alike) {
        Draft first = some.get(0);
        Draft folded = new Draft("folded:" + first.id, first.row, first.rank, first.kind);
        List<String> names =
                some.stream().flatMap(draft -> draft.names.stream()).toList();
        folded.names.add("+" + names.size() + " "
                + switch (first.kind) {
                    case ORGANISATION -> "organisations";
                    case AREA -> "areas";
                    default -> first.id.startsWith("place:") ? "places" : "boards";
                });
        if (!alike) {
            folded.facts.add("Lines of theirs are not drawn");
        }
        folded.more.add(new More("All of them", names));
        for (Draft draft : some) {
            folded.toFix.addAll(draft.toFix);
            drafts.remove(draft.id);
        }
        Set<String> gone = new TreeSet<>();
        some.forEach(draft -> gone.add(draft.id));
        Set<Line> kept = new LinkedHashSet<>();
        for (Line line : lines) {
            boolean from = gone.contains(line.from());
            boolean to = gone.contains(line.to());
            if (!from && !to) {
                kept.add(line);
            } else if (alike && !(from && to)) {
                kept.add(new Line(
                        from ? folded.id : line.from(),
                        to ? folded.id : line.to(),
                        line.link(),
                        line.label(),
                        line.number()));
            }
        }
        lines.clear();
        lines.addAll(kept);
        drafts.put(folded.id, folded);
        // A ghost whose board was folded hangs in the air without its line; its words still name the seat.
        Objects.requireNonNull(drafts.get(folded.id));
    }
}
