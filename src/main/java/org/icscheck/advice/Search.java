package org.icscheck.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.NextSteps.Option;
import org.icscheck.domain.requirement.NextSteps.Step;

/**
 * Seeks the fewest changes that close the gaps of one place or system.
 *
 * <p>Every change is tried alone, to learn which gaps it closes; what only several close together is tried together. Gaps and
 * changes then fall apart into groups that have nothing to do with each other, and in each group all covers without a
 * superfluous change are listed, the smallest first. What is chosen is proved once more with everything else that was chosen.
 */
final class Search {

    private static final int MOST_COVERS = 2_000;
    private static final int MOST_OPTIONS = 4;

    private final List<Finding> gaps;
    private final List<Candidate> candidates;
    private final Map<Finding, List<Integer>> forGap;
    private final Bench bench;
    private boolean exhaustive = true;

    /**
     * A search.
     *
     * @param gaps what is to be closed
     * @param candidates what may be changed
     * @param forGap which candidates were made for which gap, by their places in the list
     */
    Search(List<Finding> gaps, List<Candidate> candidates, Map<Finding, List<Integer>> forGap, Bench bench) {
        this.gaps = gaps;
        this.candidates = candidates;
        this.forGap = forGap;
        this.bench = bench;
    }

    /** Changes that belong together because none of them closes anything by itself, and the gaps they close. */
    private record Move(TreeSet<Integer> changes, Set<Finding> closes) {}

    /** Gaps that nothing outside closes, with all ways to close them. */
    private record Group(List<Finding> gaps, List<TreeSet<Integer>> covers) {}

    /**
     * What was found.
     *
     * @param together gaps that only all steps together close
     * @param remaining gaps nothing closes
     * @param way the changes of the first options of all steps
     * @param others the same with another option in place of a first one, for each
     * @param exhaustive whether every way was tried
     */
    record Found(
            List<Step> steps,
            List<Finding> together,
            List<Finding> remaining,
            TreeSet<Integer> way,
            List<TreeSet<Integer>> others,
            boolean exhaustive) {}

    Found run() {
        List<Group> groups = groups(moves());
        Map<Group, TreeSet<Integer>> chosen = choose(groups);
        TreeSet<Integer> way = new TreeSet<>();
        chosen.values().forEach(way::addAll);
        List<Finding> closed = new ArrayList<>();
        chosen.keySet().forEach(group -> closed.addAll(group.gaps()));
        // What takes changes made for several other gaps closes only now.
        Outcome after = bench.outcome(way);
        List<Finding> together = gaps.stream()
                .filter(gap -> !closed.contains(gap) && after.closes(gap))
                .toList();
        closed.addAll(together);

        List<Step> steps = new ArrayList<>();
        List<TreeSet<Integer>> others = new ArrayList<>();
        chosen.forEach((group, first) -> {
            List<TreeSet<Integer>> options = new ArrayList<>(List.of(first));
            for (TreeSet<Integer> cover : group.covers()) {
                if (options.size() < MOST_OPTIONS && !options.contains(cover)) {
                    TreeSet<Integer> other = new TreeSet<>(way);
                    other.removeAll(first);
                    TreeSet<Integer> rest = new TreeSet<>(other);
                    other.addAll(cover);
                    if (bench.holds(other, closed) && isLean(cover, rest, closed)) {
                        options.add(cover);
                        others.add(other);
                    }
                }
            }
            steps.add(new Step(
                    group.gaps(),
                    options.stream()
                            .map(option -> new Option(option.stream()
                                    .map(number -> candidates.get(number).change())
                                    .toList()))
                            .toList()));
        });
        // What closes most comes first; among equals the order of the catalogue stays.
        steps.sort(Comparator.comparingInt((Step step) -> step.closes().size()).reversed());
        return new Found(
                List.copyOf(steps),
                together,
                gaps.stream().filter(gap -> !closed.contains(gap)).toList(),
                way,
                List.copyOf(others),
                exhaustive && !bench.spent());
    }

    /** Whether no change can be left out of a set, made together with the rest. */
    private boolean isLean(TreeSet<Integer> set, TreeSet<Integer> rest, List<Finding> closed) {
        return lean(set, rest, closed).equals(set);
    }

    /** The set without what can be left out of it, made together with the rest; what was made last is tried first. */
    private TreeSet<Integer> lean(TreeSet<Integer> set, TreeSet<Integer> rest, List<Finding> closed) {
        TreeSet<Integer> lean = new TreeSet<>(set);
        for (Integer number : set.descendingSet()) {
            TreeSet<Integer> less = new TreeSet<>(lean);
            less.remove(number);
            less.addAll(rest);
            if (bench.holds(less, closed)) {
                lean.remove(number);
            }
        }
        return lean;
    }

    // --- what closes what -------------------------------------------------------------------------------------------

    private List<Move> moves() {
        List<Move> moves = new ArrayList<>();
        for (int number = 0; number < candidates.size(); number++) {
            add(moves, new TreeSet<>(Set.of(number)));
        }
        for (Finding gap : gaps) {
            List<Integer> own = forGap.getOrDefault(gap, List.of());
            if (own.size() > 1 && moves.stream().noneMatch(move -> move.closes().contains(gap))) {
                TreeSet<Integer> all = new TreeSet<>(own);
                if (bench.holds(all, List.of(gap))) {
                    add(moves, lean(all, new TreeSet<>(), List.of(gap)));
                }
            }
        }
        return moves;
    }

    private void add(List<Move> moves, TreeSet<Integer> changes) {
        if (!bench.holds(changes, List.of())) {
            return;
        }
        Outcome outcome = bench.outcome(changes);
        Set<Finding> closes = new LinkedHashSet<>();
        gaps.stream().filter(outcome::closes).forEach(closes::add);
        if (!closes.isEmpty()) {
            moves.add(new Move(changes, closes));
        }
    }

    private List<Group> groups(List<Move> moves) {
        Map<Finding, Set<Finding>> together = new LinkedHashMap<>();
        gaps.stream()
                .filter(gap -> moves.stream().anyMatch(move -> move.closes().contains(gap)))
                .forEach(gap -> together.put(gap, new LinkedHashSet<>(Set.of(gap))));
        for (Move move : moves) {
            Set<Finding> joined = new LinkedHashSet<>();
            move.closes().forEach(gap -> joined.addAll(Objects.requireNonNull(together.get(gap))));
            joined.forEach(gap -> together.put(gap, joined));
        }
        List<Group> groups = new ArrayList<>();
        for (Set<Finding> joined : new LinkedHashSet<>(together.values())) {
            List<Finding> inOrder = gaps.stream().filter(joined::contains).toList();
            List<Move> own = moves.stream()
                    .filter(move -> move.closes().stream().anyMatch(joined::contains))
                    .toList();
            groups.add(new Group(inOrder, covers(inOrder, own)));
        }
        return groups;
    }

    /** All sets of moves that close the gaps and have no move too many, the fewest changes first. */
    private List<TreeSet<Integer>> covers(List<Finding> open, List<Move> moves) {
        Set<List<Move>> covers = new LinkedHashSet<>();
        cover(open, moves, List.of(), covers);
        if (covers.size() >= MOST_COVERS) {
            exhaustive = false;
            covers.add(greedy(open, moves));
        }
        List<TreeSet<Integer>> sets = new ArrayList<>();
        for (List<Move> cover : covers) {
            TreeSet<Integer> set = new TreeSet<>();
            cover.forEach(move -> set.addAll(move.changes()));
            boolean superfluous = cover.stream()
                    .anyMatch(move -> open.stream()
                            .allMatch(gap -> cover.stream()
                                    .anyMatch(other ->
                                            other != move && other.closes().contains(gap))));
            if (!superfluous && !sets.contains(set)) {
                sets.add(set);
            }
        }
        sets.sort(Comparator.comparingInt((TreeSet<Integer> set) -> set.size()).thenComparing(Search::inOrder));
        return sets;
    }

    private static String inOrder(Collection<Integer> set) {
        StringBuilder order = new StringBuilder();
        set.forEach(number -> order.append(String.format(Locale.ROOT, "%04d ", number)));
        return order.toString();
    }

    private static void cover(List<Finding> open, List<Move> moves, List<Move> taken, Set<List<Move>> covers) {
        if (covers.size() >= MOST_COVERS) {
            return;
        }
        if (open.isEmpty()) {
            covers.add(taken);
            return;
        }
        Finding next = open.get(0);
        for (Move move : moves) {
            if (move.closes().contains(next)) {
                List<Move> more = new ArrayList<>(taken);
                more.add(move);
                cover(open.stream().filter(gap -> !move.closes().contains(gap)).toList(), moves, more, covers);
            }
        }
    }

    private static List<Move> greedy(List<Finding> gaps, List<Move> moves) {
        List<Move> taken = new ArrayList<>();
        List<Finding> open = gaps;
        while (!open.isEmpty()) {
            List<Finding> left = open;
            Move best = moves.stream()
                    .max(Comparator.comparingLong((Move move) ->
                            left.stream().filter(move.closes()::contains).count()))
                    .orElseThrow();
            taken.add(best);
            open = open.stream().filter(gap -> !best.closes().contains(gap)).toList();
        }
        return taken;
    }

    // --- what is chosen ---------------------------------------------------------------------------------------------

    /** For each group the smallest cover that holds together with those chosen before, without what became superfluous. */
    private Map<Group, TreeSet<Integer>> choose(List<Group> groups) {
        Map<Group, TreeSet<Integer>> chosen = new LinkedHashMap<>();
        TreeSet<Integer> way = new TreeSet<>();
        List<Finding> closed = new ArrayList<>();
        for (Group group : groups) {
            List<Finding> more = new ArrayList<>(closed);
            more.addAll(group.gaps());
            for (TreeSet<Integer> cover : group.covers()) {
                TreeSet<Integer> all = new TreeSet<>(way);
                all.addAll(cover);
                if (bench.holds(all, more)) {
                    TreeSet<Integer> lean = lean(cover, way, more);
                    chosen.put(group, lean);
                    way.addAll(lean);
                    closed.addAll(group.gaps());
                    break;
                }
            }
        }
        return chosen;
    }
}
