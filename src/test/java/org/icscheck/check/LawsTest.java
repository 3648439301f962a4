package org.icscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.icscheck.check.Generated.asFields;
import static org.icscheck.check.Generated.list;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.icscheck.domain.requirement.Evidence;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Verdict;
import org.icscheck.report.JsonReport;
import org.icscheck.report.TextReport;

/** What holds of every submission, shown on many made up from seeds; the seed of a failure repeats it. */
class LawsTest {

    private static final int TRIES = 300;
    /** The same for all, so that they try the same submissions and each is checked unchanged once. */
    private static final String SEED = "2031";

    private static final long MANY = 1_000_000_000L;
    private static final Check CHECK = Check.load();
    private static final LocalDate DAY = LocalDate.of(2021, 10, 1);

    /** Requirements answered by a seat at a table. */
    private static final String TABLE = "IC-2\\.31-PLACE-(2[A-F]|L[1-4])|IC-2\\.29-BOARD-(NHS|LA|OTHER)";

    // --- running and comparing --------------------------------------------------------------------------------------

    private static Report run(List<Check.File> files) {
        Report report = CHECK.run(new Check.Request(files, List.of(), Optional.of(DAY), DAY));
        assertThat(report.inputs())
                .allSatisfy(input -> assertThat(input.problems()).isEmpty());
        assertThat(report.defects()).isEmpty();
        return report;
    }

    private static Check.File file(String name, Map<String, Object> submission) {
        return Check.file(name, Generated.json(submission).getBytes(StandardCharsets.UTF_8));
    }

    private static Report run(Map<String, Object> submission) {
        return run(List.of(file("a.json", submission)));
    }

    private static final Map<Long, Report> UNCHANGED = new HashMap<>();

    /** The report on the submission of a seed, as it is before a law changes it. */
    private static Report before(long seed) {
        return UNCHANGED.computeIfAbsent(seed, k -> run(Generated.submission(k)));
    }

    private static String key(Finding finding) {
        // A finding about a table may be about either of two boards that serve alike; who sits at them decides which is
        // named.
        return finding.subject().name() + " | " + finding.requirement().id() + " | "
                + (finding.on().kind().equals("board") ? "" : finding.on().name());
    }

    /** Verdicts by subject, requirement and what the finding is about; questions about pairs give several. */
    private static Map<String, List<String>> verdicts(Report report) {
        Map<String, List<String>> verdicts = new TreeMap<>();
        report.subjects()
                .forEach(subject -> subject.findings()
                        .forEach(finding -> verdicts.computeIfAbsent(key(finding), k -> new ArrayList<>())
                                .add(finding.verdict().word())));
        verdicts.values().forEach(Collections::sort);
        assertThat(verdicts).isNotEmpty();
        return verdicts;
    }

    private static List<Finding> findings(Report report) {
        return report.subjects().stream()
                .flatMap(subject -> subject.findings().stream())
                .toList();
    }

    private static List<Map<String, Object>> owners(Map<String, Object> root) {
        List<Map<String, Object>> owners = new ArrayList<>();
        list(root.get("places")).forEach(place -> owners.add(asFields(place)));
        owners.add(asFields(root.get("system")));
        return owners;
    }

    private static List<Map<String, Object>> boards(Map<String, Object> root) {
        List<Map<String, Object>> boards = new ArrayList<>();
        owners(root).forEach(owner -> list(owner.get("boards")).forEach(board -> boards.add(asFields(board))));
        return boards;
    }

    // --- order, division and names mean nothing ---------------------------------------------------------------------

    @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
    void the_order_of_lists_changes_no_verdict(@ForAll @LongRange(max = MANY) long seed) {
        Map<String, Object> submission = Generated.submission(seed);
        Map<String, Object> shuffled = Generated.copy(submission);
        shuffle(shuffled, new Random(seed));
        assertThat(verdicts(run(shuffled))).isEqualTo(verdicts(before(seed)));
    }

    private static void shuffle(Object value, Random random) {
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(inner -> shuffle(inner, random));
        } else if (value instanceof List<?> list) {
            Collections.shuffle(list, random);
            list.forEach(inner -> shuffle(inner, random));
        }
    }

    @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
    void division_into_files_changes_no_verdict(@ForAll @LongRange(max = MANY) long seed) {
        Map<String, Object> submission = Generated.submission(seed);
        Random random = new Random(seed);
        Map<String, Map<String, Object>> parts = new LinkedHashMap<>();
        submission.forEach((name, value) -> {
            if (value instanceof List<?> list && !name.equals("complete")) {
                // Attestations and choices say whom they are about, so that they may stand in any file.
                list.forEach(one -> list(part(parts, random.nextInt(4), submission)
                                .computeIfAbsent(name, k -> new ArrayList<>()))
                        .add(one));
            } else if (!name.equals("format")) {
                part(parts, random.nextInt(4), submission).put(name, value);
            }
        });
        List<Check.File> files = new ArrayList<>();
        parts.forEach((name, part) -> files.add(file(name, part)));
        Collections.shuffle(files, random);
        assertThat(verdicts(run(files))).isEqualTo(verdicts(before(seed)));
    }

    /** A file of the run; every one says of which system it speaks. */
    private static Map<String, Object> part(
            Map<String, Map<String, Object>> parts, int number, Map<String, Object> submission) {
        return parts.computeIfAbsent((char) ('d' - number) + ".json", k -> {
            Map<String, Object> part = new LinkedHashMap<>();
            part.put("format", submission.get("format"));
            Map<String, Object> system = new LinkedHashMap<>();
            system.put("id", asFields(submission.get("system")).get("id"));
            system.put("name", asFields(submission.get("system")).get("name"));
            part.put("system", system);
            return part;
        });
    }

    @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
    void the_choice_of_ids_changes_no_verdict(@ForAll @LongRange(max = MANY) long seed) {
        // Ids that requirements or packs name (local-to, systems) mean something; generated ids are none of those.
        Map<String, Object> submission = Generated.submission(seed);
        Random random = new Random(seed);
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> taken = new TreeSet<>();
        UnaryOperator<String> rename = id -> names.computeIfAbsent(id, k -> {
            String name = "q" + random.nextInt(1_000_000);
            while (!taken.add(name)) {
                name += "x";
            }
            return name;
        });
        Map<String, Object> renamed = asFields(renamed(submission, rename));
        assertThat(renamed).isNotEqualTo(submission);
        assertThat(verdicts(run(renamed))).isEqualTo(verdicts(before(seed)));
    }

    private static Object renamed(Object value, UnaryOperator<String> rename) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> all = new LinkedHashMap<>();
            map.forEach((name, inner) -> all.put(String.valueOf(name), renamed(inner, rename)));
            return all;
        }
        if (value instanceof List<?> list) {
            List<Object> all = new ArrayList<>();
            list.forEach(inner -> all.add(renamed(inner, rename)));
            return all;
        }
        return value instanceof String text && text.matches("z[a-z]+[0-9a-b]*") ? rename.apply(text) : value;
    }

    @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
    void yaml_and_json_give_the_same_verdicts(@ForAll @LongRange(max = MANY) long seed) {
        Map<String, Object> submission = Generated.submission(seed);
        Report yaml =
                run(List.of(Check.file("a.yaml", Generated.yaml(submission).getBytes(StandardCharsets.UTF_8))));
        assertThat(verdicts(yaml)).isEqualTo(verdicts(before(seed)));
    }

    // --- what is added, what is taken away --------------------------------------------------------------------------

    /**
     * A board for estates without seats, without marks, without anything else said of it. No place requirement looks for
     * one, and the marks of the place stay as they are: where “complete: [boards]” settled an absence, it now vouches for
     * the longer list, and the absence stays settled. So every verdict of every subject stays, without exception.
     */
    @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
    void an_unrelated_board_of_a_place_changes_no_verdict(@ForAll @LongRange(max = MANY) long seed) {
        Map<String, Object> submission = Generated.submission(seed);
        Map<String, Object> more = Generated.copy(submission);
        Map<String, Object> board = new LinkedHashMap<>();
        board.put("id", "zestates");
        board.put("name", "Estates Group");
        board.put("purpose", "estates");
        List<Object> places = list(more.get("places"));
        list(asFields(places.get((int) (seed % places.size()))).get("boards")).add(board);
        assertThat(verdicts(run(more))).isEqualTo(verdicts(before(seed)));
    }

    @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
    void one_more_seat_takes_nobody_from_the_table(@ForAll @LongRange(max = MANY) long seed) {
        Map<String, Object> submission = Generated.submission(seed);
        Map<String, Object> more = Generated.copy(submission);
        List<Map<String, Object>> boards = boards(more);
        Assume.that(!boards.isEmpty());
        Random random = new Random(seed);
        Map<String, Object> seat = new LinkedHashMap<>();
        seat.put("post", Generated.POSTS.get(random.nextInt(Generated.POSTS.size())));
        List<Object> seats = list(boards.get(random.nextInt(boards.size())).get("seats"));
        seats.add(random.nextInt(seats.size() + 1), seat);
        Map<String, List<String>> after = verdicts(run(more));
        verdicts(before(seed)).forEach((key, verdicts) -> {
            if (key.split(" \\| ")[1].matches(TABLE) && verdicts.contains("met")) {
                assertThat(after).containsEntry(key, verdicts);
            }
        });
    }

    @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
    void without_its_only_evidence_nobody_is_met_at_the_table(@ForAll @LongRange(max = MANY) long seed) {
        Map<String, Object> submission = Generated.submission(seed);
        List<Finding> met = findings(before(seed)).stream()
                .filter(finding -> finding.requirement().id().matches(TABLE))
                .filter(finding ->
                        finding.verdict() == Verdict.MET && finding.evidence().size() == 1)
                .toList();
        Assume.that(!met.isEmpty());
        Finding finding = met.get((int) (seed % met.size()));
        Evidence evidence = finding.evidence().get(0);
        Map<String, Object> less = Generated.copy(submission);
        String pointer = evidence.at().pointer();
        int last = pointer.lastIndexOf('/');
        assertThat(pointer).contains("/seats/");
        list(at(less, pointer.substring(0, last))).remove(Integer.parseInt(pointer.substring(last + 1)));
        assertThat(findings(run(less)))
                .filteredOn(other -> key(other).equals(key(finding)))
                .singleElement()
                .satisfies(other -> assertThat(other.verdict()).isNotEqualTo(Verdict.MET));
    }

    private static Object at(Map<String, Object> root, String pointer) {
        Object value = root;
        for (String step : pointer.substring(1).split("/")) {
            value = value instanceof List<?> list
                    ? list.get(Integer.parseInt(step))
                    : asFields(value).get(step);
        }
        return value;
    }

    @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
    void a_list_that_may_be_longer_never_makes_something_missing(@ForAll @LongRange(max = MANY) long seed) {
        Map<String, Object> submission = Generated.submission(seed);
        Map<String, Object> less = Generated.copy(submission);
        unfinish(less, new Random(seed));
        // "Not met" only: of an alliance that may have more members than listed it is known that it is a plan, and that
        // is partly met; of one that has a single member it is known that it is none.
        assertThat(notMet(before(seed))).containsAll(notMet(run(less)));
    }

    private static void unfinish(Object value, Random random) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> fields = asFields(map);
            if ("complete".equals(fields.get("membership")) && random.nextBoolean()) {
                fields.put("membership", "partial");
            }
            if (fields.get("complete") instanceof List<?> marks) {
                marks.removeIf(mark -> random.nextBoolean());
            }
            map.values().forEach(inner -> unfinish(inner, random));
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> unfinish(inner, random));
        }
    }

    private static Set<String> notMet(Report report) {
        Set<String> notMet = new LinkedHashSet<>();
        findings(report).stream()
                .filter(finding -> finding.verdict() == Verdict.NOT_MET)
                .forEach(finding -> notMet.add(key(finding)));
        return notMet;
    }

    // --- the same in, the same out ----------------------------------------------------------------------------------

    @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
    void the_same_submission_gives_the_same_bytes(@ForAll @LongRange(max = MANY) long seed) {
        Report first = before(seed);
        Report second = run(Generated.submission(seed));
        assertThat(JsonReport.write(second)).isEqualTo(JsonReport.write(first));
        TextReport.Look all = new TextReport.Look(true, false, false);
        assertThat(TextReport.write(second, all)).isEqualTo(TextReport.write(first, all));
    }
}
