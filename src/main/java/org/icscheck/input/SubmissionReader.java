package org.icscheck.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.model.Sha256;
import org.icscheck.domain.model.Source;
import org.icscheck.domain.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of one run into one model.
 *
 * <p>A file with a problem is left out whole, never half read, and all its problems are told at once. Files meet by id;
 * where two of them contradict each other both are told, and neither is used.
 */
public final class SubmissionReader {

    /** Largest file taken, in bytes. */
    public static final int LARGEST_FILE = FileReader.LARGEST;

    /** Most problems told of one file; a file with more is not worth reading line by line. */
    static final int MOST_PROBLEMS = 500;

    private final Words words;
    private final Set<String> requirements;

    /**
     * A reader.
     *
     * @param words the closed lists
     * @param requirements ids that attestations, choices and waivers may name
     */
    public SubmissionReader(Words words, Set<String> requirements) {
        this.words = words;
        this.requirements = requirements;
    }

    /**
     * A file as handed over.
     *
     * @param file how the user named it
     * @param bytes what it holds; at most one byte more than the largest file taken is needed
     * @param trouble why it could not be opened; empty when it could
     * @param speaksFor the sectors a person said that seats of this file speak for, by the JSON pointer of the seat; they
     *     stand in place of what the file says
     */
    public record Handed(
            String file, byte[] bytes, Optional<Problem> trouble, SortedMap<String, List<String>> speaksFor) {

        /** A file that was opened. */
        public static Handed of(String file, byte[] bytes) {
            return new Handed(file, bytes, Optional.empty(), new TreeMap<>());
        }

        /** The same file, with what a person said of its seats. */
        public Handed saying(SortedMap<String, List<String>> seats) {
            return new Handed(file, bytes, trouble, seats);
        }

        /** A file that could not be opened, and what to do about it. */
        public static Handed unopened(String file, String what, String fix) {
            return new Handed(
                    file,
                    new byte[0],
                    Optional.of(new Problem(new Source(file, 0, 0, ""), "not-opened", what, fix)),
                    new TreeMap<>());
        }
    }

    /** {@code Did you mean “x”?} when something is near what was written, otherwise what else to do. */
    public static String didYouMean(String written, Collection<String> words, String otherwise) {
        return Say.didYouMean(written, words, otherwise);
    }

    /** Reads all files; the order in which they are handed over makes no difference. */
    public Intake read(List<Handed> files) {
        List<Parsed> all = files.stream()
                .sorted(Comparator.comparing(Handed::file))
                .map(this::parse)
                .toList();
        List<Parsed> good = withoutDangling(all);
        Merger merged = Merger.merge(good.stream().map(Parsed::root).toList());
        while (!merged.contradictions().isEmpty()) {
            for (Merger.Contradiction found : merged.contradictions()) {
                Parsed file = named(all, found.here().at().file());
                file.problems()
                        .add(
                                file.workbook() == null
                                        ? found.problem()
                                        : file.workbook().contradiction(found));
            }
            good = withoutDangling(all);
            merged = Merger.merge(good.stream().map(Parsed::root).toList());
        }
        String asAt = good.stream()
                .map(file -> file.root().text("asAt"))
                .max(Comparator.naturalOrder())
                .orElse("");
        return new Intake(
                all.stream()
                        .map(file -> new Intake.FileRead(file.file(), file.sha256(), inOrder(file)))
                        .toList(),
                new Binder(words).bind(merged),
                asAt);
    }

    /**
     * Turns a file into another form. What it refers to may be described in another file. The result is read again, and
     * is of use only where it states the same.
     */
    public Conversion convert(Handed file, Form form, Guide guide) {
        Parsed from = parse(file);
        Intake.FileRead read = new Intake.FileRead(from.file(), from.sha256(), inOrder(from));
        if (!from.problems().isEmpty()) {
            return new Conversion(read, new byte[0], List.of());
        }
        byte[] bytes = switch (form) {
            case YAML -> TextWriter.yaml(from.root()).getBytes(StandardCharsets.UTF_8);
            case JSON -> TextWriter.json(from.root()).getBytes(StandardCharsets.UTF_8);
            case WORKBOOK -> WorkbookWriter.write(from.root(), words, guide);
        };
        Parsed back = parse(Handed.of(form == Form.JSON ? "a.json" : form == Form.YAML ? "a.yaml" : "a.xlsx", bytes));
        List<String> lost = new ArrayList<>();
        back.problems().forEach(problem -> lost.add(problem.at() + " " + problem.what()));
        if (back.tree() != null) {
            lost.addAll(Differences.between(from.root(), back.tree()));
        }
        return new Conversion(read, bytes, lost);
    }

    /** A workbook with its problems marked; empty when it is none, or cannot be opened. */
    public static Optional<byte[]> marked(Handed file, List<Problem> problems) {
        return WorkbookMarker.mark(file.bytes(), problems);
    }

    /** The empty workbook: for a place, or for a system. */
    public static byte[] template(boolean system, Words words, Guide guide) {
        return WorkbookWriter.template(system, words, guide);
    }

    private static Parsed named(List<Parsed> all, String file) {
        return all.stream()
                .filter(parsed -> parsed.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private record Parsed(
            String file,
            String sha256,
            Node.@Nullable Fields tree,
            List<Problem> problems,
            Checker checker,
            @Nullable WorkbookRead workbook) {
        Node.Fields root() {
            return Objects.requireNonNull(tree);
        }
    }

    private Parsed parse(Handed handed) {
        if (handed.trouble().isEmpty() && WorkbookFile.isFor(handed.file(), handed.bytes())) {
            return workbook(handed);
        }
        FileReader.Read read = handed.trouble()
                .map(problem -> new FileReader.Read(null, List.of(problem)))
                .orElseGet(() -> FileReader.read(handed.file(), handed.bytes()));
        List<Problem> problems = new ArrayList<>(read.problems());
        Checker checker = new Checker(words, requirements, problems);
        if (read.root() != null) {
            say(read.root(), handed.speaksFor());
            checker.check(read.root());
        }
        return new Parsed(handed.file(), Sha256.of(handed.bytes()), read.root(), problems, checker, null);
    }

    /** Lets seats say whom they speak for; where none of the file's seats is there nothing is said. */
    private static void say(Node.Fields root, SortedMap<String, List<String>> speaksFor) {
        speaksFor.forEach((pointer, sectors) -> {
            if (Pointers.at(root, pointer) instanceof Node.Fields seat && pointer.matches(".*/seats/\\d+")) {
                Source at = seat.at();
                seat.values()
                        .put(
                                "represents",
                                new Node.Entry(
                                        at,
                                        new Node.Items(
                                                sectors.stream()
                                                        .map(sector -> (Node)
                                                                new Node.Scalar(Node.Scalar.Type.TEXT, sector, at))
                                                        .toList(),
                                                at)));
            }
        });
    }

    private Parsed workbook(Handed handed) {
        String sha256 = Sha256.of(handed.bytes());
        try {
            Grid grid = WorkbookFile.read(handed.bytes(), WorkbookReader::reads);
            return workbook(handed, sha256, grid);
        } catch (WorkbookFile.Refused refused) {
            List<Problem> problems = new ArrayList<>();
            problems.add(
                    new Problem(new Source(handed.file(), 0, 0, ""), refused.code(), refused.what(), refused.fix()));
            return new Parsed(handed.file(), sha256, null, problems, new Checker(words, requirements, problems), null);
        }
    }

    private Parsed workbook(Handed handed, String sha256, Grid grid) {
        String file = handed.file();
        WorkbookRead read = WorkbookReader.read(file, grid, words, requirements);
        List<Problem> problems = new ArrayList<>(read.problems());
        List<Problem> checked = new ArrayList<>();
        Checker checker = new WorkbookChecker(read, words, requirements, checked);
        if (read.root() != null) {
            say(read.root(), handed.speaksFor());
            checker.check(read.root());
        }
        // What a cell holds has been told in the words of the workbook; the format has the last word on the rest.
        checked.stream().filter(problem -> !read.tells(problem)).forEach(problems::add);
        return new Parsed(file, sha256, read.root(), problems, checker, read);
    }

    /** The files without problems, after noting ids that no good file describes; repeated until nothing changes. */
    private List<Parsed> withoutDangling(List<Parsed> all) {
        while (true) {
            List<Parsed> good = new ArrayList<>(
                    all.stream().filter(file -> file.problems().isEmpty()).toList());
            boolean changed = false;
            for (Parsed file : all) {
                // Files with problems of their own are told of dangling ids too, so that one pass mends everything.
                for (Checker.Reference reference : file.checker().references()) {
                    changed |= note(file, reference, good) && file.problems().size() == 1;
                }
            }
            if (!changed) {
                return all.stream().filter(file -> file.problems().isEmpty()).toList();
            }
        }
    }

    private boolean note(Parsed file, Checker.Reference reference, List<Parsed> good) {
        Set<String> known = new TreeSet<>();
        for (String kind : reference.kinds()) {
            known.addAll(ids(file, kind));
            for (Parsed other : good) {
                known.addAll(ids(other, kind));
            }
        }
        if (known.contains(reference.id())) {
            return false;
        }
        Problem problem = file.workbook() == null
                ? dangling(reference, known)
                : file.workbook().dangling(reference, known);
        return !file.problems().contains(problem) && file.problems().add(problem);
    }

    private static Set<String> ids(Parsed file, String kind) {
        return file.checker().declared().getOrDefault(kind, Map.of()).keySet();
    }

    private Problem dangling(Checker.Reference reference, Set<String> known) {
        Set<String> choices = new TreeSet<>(known);
        List<String> kinds = new ArrayList<>();
        for (String kind : reference.kinds()) {
            if (kind.startsWith("list:")) {
                choices.addAll(words.of(kind.substring(5)));
                kinds.add("sector");
            } else {
                kinds.add(kind);
            }
        }
        return new Problem(
                reference.at(),
                "dangling-id",
                "No " + Say.oneOf(kinds) + " “" + Say.brief(reference.id()) + "” is described in these files.",
                Say.didYouMean(
                        reference.id(), choices, "Describe it, or hand over the file that does in the same run."));
    }

    private static List<Problem> inOrder(Parsed file) {
        List<Problem> sorted = file.workbook() != null
                ? file.workbook().inOrder(file.problems())
                : file.problems().stream()
                        .sorted(Comparator.comparing(Problem::at)
                                .thenComparing(Problem::code)
                                .thenComparing(Problem::what))
                        .toList();
        if (sorted.size() <= MOST_PROBLEMS) {
            return sorted;
        }
        List<Problem> cut = new ArrayList<>(sorted.subList(0, MOST_PROBLEMS));
        cut.add(new Problem(
                new Source(file.file(), 0, 0, ""),
                "more-problems",
                (sorted.size() - MOST_PROBLEMS) + " more problems are not shown.",
                "Mend these first and check again."));
        return cut;
    }
}
