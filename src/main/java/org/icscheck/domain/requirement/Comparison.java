package org.icscheck.domain.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.icscheck.domain.model.Change;
import org.icscheck.domain.model.Differences;
import org.icscheck.domain.model.Subject;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.jspecify.annotations.Nullable;

/**
 * What moved between two reports, and why; every writer of it is a pure function of it.
 *
 * <p>What a change of policy did is never mixed with what the place did. Policy means the packs and the day: it is told by a
 * third report, on the earlier submission under the later packs and on the later day. What differs between the first and the
 * third was made by policy; what differs between the third and the second was made by the place.
 *
 * @param before the earlier report
 * @param after the later report
 * @param subjects the places and systems both reports are about, in the order of the later
 * @param gone those only the earlier is about
 * @param added those only the later is about
 * @param changes what the two submissions say differently
 */
public record Comparison(
        Report before,
        Report after,
        List<Moves> subjects,
        List<SubjectReport> gone,
        List<SubjectReport> added,
        List<Change> changes) {

    /** The groups of moves, in the order in which they are shown. */
    public enum Group {
        NEW_PROBLEM("new-problems", "New problems"),
        STILL_TO_FIX("still-to-fix", "Still to fix"),
        FIXED("fixed", "Fixed since last time"),
        NOW_CLEAR("now-clear", "Now clear"),
        NO_LONGER_CLEAR("no-longer-clear", "No longer clear"),
        OTHERWISE("otherwise", "Changed otherwise, with nothing to fix"),
        POLICY("policy", "Changed because policy changed");

        private final String word;
        private final String label;

        Group(String word, String label) {
            this.word = word;
            this.label = label;
        }

        /** The word in files. */
        public String word() {
            return word;
        }

        /** How it reads on a page. */
        public String label() {
            return label;
        }
    }

    /**
     * What moved for one place or system.
     *
     * @param moves by group, then in the order of the catalogue
     * @param unchanged how many findings are the same and nothing to fix
     * @param newGaps how many gaps are open now that were none before, whoever made them
     */
    public record Moves(SubjectReport before, SubjectReport after, List<Move> moves, int unchanged, int newGaps) {

        /** The moves of a group. */
        public List<Move> of(Group group) {
            return moves.stream().filter(move -> move.group() == group).toList();
        }
    }

    /**
     * One requirement whose finding moved, or is still to be fixed.
     *
     * @param on what it is about more closely
     * @param before the finding it moved from; empty when it was not asked. For what the place changed after policy did, the
     *     finding under the later policy
     * @param after the finding it moved to; empty when it is not asked any more. For what policy changed, the finding of the
     *     earlier submission under the later policy
     * @param lost evidence of the finding before that the finding after does not rest on
     * @param gained evidence of the finding after that the finding before did not rest on
     * @param changes differences of what it is about, where no evidence is one of them
     * @param policy what changed in policy; only for what policy changed
     */
    public record Move(
            Group group,
            Requirement requirement,
            Subject on,
            Optional<Finding> before,
            Optional<Finding> after,
            List<Evidence> lost,
            List<Evidence> gained,
            List<Change> changes,
            Optional<Policy> policy) {}

    /**
     * What changed in policy.
     *
     * @param what {@code pack-added}, {@code pack-removed}, {@code entry-added}, {@code entry-removed},
     *     {@code entry-changed}, {@code now-due}, {@code not-due} or {@code date}
     * @param pack the pack it is about
     * @param fields the fields of the entry that differ; for {@code entry-changed} alone
     */
    public record Policy(String what, Pack pack, List<String> fields) {}

    /** How many findings of the whole comparison are in a group. */
    public int count(Group group) {
        return subjects.stream().mapToInt(moves -> moves.of(group).size()).sum();
    }

    /** How many findings are the same and nothing to fix. */
    public int unchanged() {
        return subjects.stream().mapToInt(Moves::unchanged).sum();
    }

    /** How many gaps are open now that were none before, those of places that are new among them. */
    public int newGaps() {
        long ofAdded = added.stream()
                .flatMap(subject -> subject.findings().stream())
                .filter(Finding::isOpenGap)
                .count();
        return (int) ofAdded + subjects.stream().mapToInt(Moves::newGaps).sum();
    }

    /**
     * Compares two reports.
     *
     * @param between the report on the earlier submission under the packs of the later report and on its day; the earlier
     *     report itself where packs and day are the same
     */
    public static Comparison of(Report before, Report between, Report after) {
        List<Change> changes = Differences.between(before.model(), after.model());
        List<Moves> subjects = new ArrayList<>();
        List<SubjectReport> added = new ArrayList<>();
        for (SubjectReport now : after.subjects()) {
            Optional<SubjectReport> was = about(before, now.subject());
            if (was.isEmpty()) {
                added.add(now);
            } else {
                SubjectReport meanwhile = about(between, now.subject()).orElse(was.get());
                subjects.add(new Comparer(before, after, changes).moves(was.get(), meanwhile, now));
            }
        }
        List<SubjectReport> gone = before.subjects().stream()
                .filter(was -> about(after, was.subject()).isEmpty())
                .toList();
        return new Comparison(before, after, List.copyOf(subjects), gone, List.copyOf(added), changes);
    }

    private static Optional<SubjectReport> about(Report report, Subject subject) {
        return report.subjects().stream()
                .filter(one -> one.subject().kind().equals(subject.kind())
                        && one.subject().id().equals(subject.id()))
                .findFirst();
    }

    /** Compares the findings of one place or system. */
    private static final class Comparer {

        private final Report before;
        private final Report after;
        private final List<Change> changes;

        Comparer(Report before, Report after, List<Change> changes) {
            this.before = before;
            this.after = after;
            this.changes = changes;
        }

        Moves moves(SubjectReport was, SubjectReport meanwhile, SubjectReport now) {
            List<Move> moves = new ArrayList<>();
            Set<Finding> told = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Pair pair : pairs(was.findings(), before.asAt(), meanwhile.findings(), after.asAt())) {
                if (pair.moved()) {
                    moves.add(move(Group.POLICY, pair, Optional.of(policy(pair))));
                    if (pair.after() != null) {
                        told.add(pair.after());
                    }
                }
            }
            int unchanged = 0;
            for (Pair pair : pairs(meanwhile.findings(), after.asAt(), now.findings(), after.asAt())) {
                Group group = group(pair);
                boolean same = !pair.moved();
                if (same && pair.before() != null && told.contains(pair.before())) {
                    // The place changed nothing; what policy did is told already.
                    continue;
                }
                if (group == null) {
                    unchanged++;
                } else {
                    moves.add(move(group, pair, Optional.empty()));
                }
            }
            int newGaps = 0;
            for (Pair pair : pairs(was.findings(), before.asAt(), now.findings(), after.asAt())) {
                if (pair.after() != null
                        && pair.after().isOpenGap()
                        && (pair.before() == null || !pair.before().isOpenGap())) {
                    newGaps++;
                }
            }
            List<Move> inOrder = Stream.of(Group.values())
                    .flatMap(group -> moves.stream().filter(move -> move.group() == group))
                    .toList();
            return new Moves(was, now, inOrder, unchanged, newGaps);
        }

        private static @Nullable Group group(Pair pair) {
            Finding was = pair.before();
            Finding now = pair.after();
            if (was == null) {
                return now != null && isProblem(now) ? Group.NEW_PROBLEM : Group.OTHERWISE;
            }
            if (now == null) {
                return Group.OTHERWISE;
            }
            if (isProblem(now)) {
                return isProblem(was) ? Group.STILL_TO_FIX : Group.NEW_PROBLEM;
            }
            if (!pair.moved()) {
                return null;
            }
            if (now.verdict() == Verdict.CANNOT_TELL) {
                return was.verdict() == Verdict.CANNOT_TELL ? Group.OTHERWISE : Group.NO_LONGER_CLEAR;
            }
            if (isProblem(was)) {
                return Group.FIXED;
            }
            return was.verdict() == Verdict.CANNOT_TELL ? Group.NOW_CLEAR : Group.OTHERWISE;
        }

        /** Whether there is something to fix or to improve. */
        private static boolean isProblem(Finding finding) {
            return finding.requirement().strength() != Strength.LOCAL_CHOICE
                    && (finding.verdict() == Verdict.NOT_MET || finding.verdict() == Verdict.PARTLY_MET);
        }

        private Move move(Group group, Pair pair, Optional<Policy> policy) {
            Finding shown = pair.after() == null ? Objects.requireNonNull(pair.before()) : pair.after();
            List<Evidence> lost = without(pair.before(), pair.after());
            List<Evidence> gained = without(pair.after(), pair.before());
            List<Change> parts = policy.isPresent() || !pair.moved()
                    ? List.of()
                    : changes.stream().filter(change -> isPart(change, shown)).toList();
            // Evidence that is itself what changed says it better than a list of all that changed about the board.
            boolean seen = Stream.concat(lost.stream(), gained.stream())
                    .anyMatch(evidence -> parts.stream()
                            .anyMatch(change -> change.at().equals(evidence.at())
                                    && !change.kind().equals("board")));
            List<Change> ofBoard = seen ? List.of() : parts;
            return new Move(
                    group,
                    shown.requirement().id().equals(pair.id()) ? shown.requirement() : pair.requirement(),
                    shown.on(),
                    Optional.ofNullable(pair.before()),
                    Optional.ofNullable(pair.after()),
                    pair.moved() ? lost : List.of(),
                    pair.moved() ? gained : List.of(),
                    ofBoard,
                    policy);
        }

        private static boolean isPart(Change change, Finding finding) {
            Subject on = finding.on();
            return on.kind().equals("board")
                    ? change.board().equals(on.id())
                            && change.owner().id().equals(finding.subject().id())
                    : change.board().isEmpty()
                            && change.owner().kind().equals(on.kind())
                            && change.owner().id().equals(on.id());
        }

        private static List<Evidence> without(@Nullable Finding finding, @Nullable Finding other) {
            if (finding == null) {
                return List.of();
            }
            Set<String> facts = new TreeSet<>();
            if (other != null) {
                other.evidence().forEach(evidence -> facts.add(evidence.fact()));
            }
            return finding.evidence().stream()
                    .filter(evidence -> !facts.contains(evidence.fact()))
                    .toList();
        }

        private Policy policy(Pair pair) {
            String id = pair.id();
            Optional<Pack> was = packWith(before, id);
            Optional<Pack> now = packWith(after, id);
            if (was.isEmpty() && now.isPresent()) {
                return new Policy(isUsed(before, now.get()) ? "entry-added" : "pack-added", now.get(), List.of());
            }
            if (was.isPresent() && now.isEmpty()) {
                return new Policy(isUsed(after, was.get()) ? "entry-removed" : "pack-removed", was.get(), List.of());
            }
            Requirement earlier = Objects.requireNonNull(requirement(was, id));
            Requirement later = Objects.requireNonNull(requirement(now, id));
            List<String> fields = fields(earlier, later);
            if (!fields.isEmpty()) {
                return new Policy("entry-changed", now.orElseThrow(), fields);
            }
            if (pair.before() != null && pair.after() != null) {
                if (pair.before().due().isPresent() && pair.after().due().isEmpty()) {
                    return new Policy("now-due", now.orElseThrow(), List.of());
                }
                if (pair.before().due().isEmpty() && pair.after().due().isPresent()) {
                    return new Policy("not-due", now.orElseThrow(), List.of());
                }
            }
            return new Policy("date", now.orElseThrow(), List.of());
        }

        private static Optional<Pack> packWith(Report report, String id) {
            return report.packs().stream()
                    .map(Report.PackUsed::pack)
                    .filter(pack -> pack.requirements().stream()
                            .anyMatch(requirement -> requirement.id().equals(id)))
                    .findFirst();
        }

        private static boolean isUsed(Report report, Pack pack) {
            return report.packs().stream().anyMatch(used -> used.pack().id().equals(pack.id()));
        }

        private static @Nullable Requirement requirement(Optional<Pack> pack, String id) {
            return pack.flatMap(one -> one.requirements().stream()
                            .filter(requirement -> requirement.id().equals(id))
                            .findFirst())
                    .orElse(null);
        }

        /** The fields that decide a finding and differ, as an entry calls them. */
        private static List<String> fields(Requirement was, Requirement now) {
            Map<String, Boolean> same = new LinkedHashMap<>();
            same.put("each", was.each().equals(now.each()));
            same.put("strength", was.strength() == now.strength());
            same.put("checkable", was.checkable().equals(now.checkable()));
            same.put("from", was.from().equals(now.from()));
            same.put("until", was.until().equals(now.until()));
            same.put("due", was.due().equals(now.due()));
            same.put("shape", was.shape().equals(now.shape()));
            same.put("with", was.with().equals(now.with()));
            same.put("same-as", was.sameAs().equals(now.sameAs()));
            same.put("local-to", was.localTo().equals(now.localTo()));
            return same.entrySet().stream()
                    .filter(field -> !field.getValue())
                    .map(Map.Entry::getKey)
                    .toList();
        }

        // --- pairs of findings --------------------------------------------------------------------------------------

        /**
         * Two findings that answer one question.
         *
         * @param id the requirement both answer
         */
        private record Pair(
                String id,
                @Nullable Finding before,
                @Nullable Finding after) {

            /** Whether a reader sees a difference: in the verdict, its strength, its due day or its acceptance. */
            boolean moved() {
                if (before == null || after == null) {
                    return true;
                }
                return before.verdict() != after.verdict()
                        || before.requirement().strength()
                                != after.requirement().strength()
                        || before.due().isPresent() != after.due().isPresent()
                        || before.waiver().isPresent() != after.waiver().isPresent();
            }

            Requirement requirement() {
                return Stream.of(after, before)
                        .filter(Objects::nonNull)
                        .flatMap(finding ->
                                Stream.concat(Stream.of(finding.requirement()), finding.alsoAsked().stream()))
                        .filter(requirement -> requirement.id().equals(id))
                        .findFirst()
                        .orElseThrow();
            }
        }

        private static List<Pair> pairs(List<Finding> was, LocalDate wasOn, List<Finding> now, LocalDate nowOn) {
            Map<String, List<Finding>> earlier = byRequirement(was, wasOn);
            Map<String, List<Finding>> later = byRequirement(now, nowOn);
            Set<String> ids = new LinkedHashSet<>(later.keySet());
            ids.addAll(earlier.keySet());
            List<Pair> pairs = new ArrayList<>();
            for (String id : ids) {
                match(id, earlier.getOrDefault(id, List.of()), later.getOrDefault(id, List.of()), pairs);
            }
            return onceEach(pairs);
        }

        /** The findings by every requirement they stand for. */
        private static Map<String, List<Finding>> byRequirement(List<Finding> findings, LocalDate day) {
            Map<String, List<Finding>> byId = new LinkedHashMap<>();
            for (Finding finding : findings) {
                byId.computeIfAbsent(finding.requirement().id(), k -> new ArrayList<>())
                        .add(finding);
            }
            for (Finding finding : findings) {
                for (Requirement other : finding.alsoAsked()) {
                    // One that is not due yet stands under a stronger one whatever it came to; nothing is known of it.
                    boolean known = finding.due().isPresent()
                            || other.due().map(due -> !day.isBefore(due)).orElse(true);
                    if (known) {
                        byId.computeIfAbsent(other.id(), k -> new ArrayList<>()).add(finding);
                    }
                }
            }
            return byId;
        }

        private static void match(String id, List<Finding> was, List<Finding> now, List<Pair> pairs) {
            List<Finding> earlier = new ArrayList<>(was);
            List<Finding> later = new ArrayList<>();
            for (Finding finding : now) {
                Optional<Finding> same = earlier.stream()
                        .filter(one -> one.on().kind().equals(finding.on().kind())
                                && one.on().id().equals(finding.on().id()))
                        .findFirst();
                if (same.isPresent()) {
                    pairs.add(new Pair(id, same.get(), finding));
                    earlier.remove(same.get());
                } else {
                    later.add(finding);
                }
            }
            boolean one = earlier.size() == 1 && later.size() == 1;
            if (one && isWhole(earlier.get(0)) && isWhole(later.get(0))) {
                // Asked of the place as a whole: it was about the place, and is about one of its boards.
                pairs.add(new Pair(id, earlier.get(0), later.get(0)));
                return;
            }
            if (earlier.size() == 1 && isSubject(earlier.get(0)) && !later.isEmpty()) {
                // Nobody was listed to put it to, and now somebody is.
                later.forEach(finding -> pairs.add(new Pair(id, earlier.get(0), finding)));
                return;
            }
            if (later.size() == 1 && isSubject(later.get(0)) && !earlier.isEmpty()) {
                earlier.forEach(finding -> pairs.add(new Pair(id, finding, later.get(0))));
                return;
            }
            earlier.forEach(finding -> pairs.add(new Pair(id, finding, null)));
            later.forEach(finding -> pairs.add(new Pair(id, null, finding)));
        }

        private static boolean isWhole(Finding finding) {
            return Set.of("place", "system", "board").contains(finding.on().kind());
        }

        private static boolean isSubject(Finding finding) {
            return finding.on().kind().equals(finding.subject().kind())
                    && finding.on().id().equals(finding.subject().id());
        }

        /** Each pair once, however many requirements the two share; a finding stands alone only if it is in no pair. */
        private static List<Pair> onceEach(List<Pair> pairs) {
            Set<Finding> paired = Collections.newSetFromMap(new IdentityHashMap<>());
            pairs.stream()
                    .filter(pair -> pair.before() != null && pair.after() != null)
                    .forEach(pair -> {
                        paired.add(Objects.requireNonNull(pair.before()));
                        paired.add(Objects.requireNonNull(pair.after()));
                    });
            Map<Finding, Set<Finding>> seen = new IdentityHashMap<>();
            Set<Finding> alone = Collections.newSetFromMap(new IdentityHashMap<>());
            List<Pair> once = new ArrayList<>();
            for (Pair pair : pairs) {
                Finding was = pair.before();
                Finding now = pair.after();
                if (was != null && now != null) {
                    if (seen.computeIfAbsent(was, k -> Collections.newSetFromMap(new IdentityHashMap<>()))
                            .add(now)) {
                        once.add(pair);
                    }
                } else {
                    Finding only = Objects.requireNonNull(was == null ? now : was);
                    if (!paired.contains(only) && alone.add(only)) {
                        once.add(pair);
                    }
                }
            }
            return once;
        }
    }
}
