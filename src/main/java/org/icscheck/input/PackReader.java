package org.icscheck.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.model.Source;
import org.icscheck.domain.model.Words;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.requirement.Shape;
import org.icscheck.domain.requirement.SubjectKind;
import org.icscheck.domain.requirement.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Reads packs that are being drafted, and tells everything that is wrong with them at once, by file and line, with what is
 * allowed. What it lets through is data only: nothing in a drafted pack is ever run.
 */
public final class PackReader {

    /** Largest file of a drafted pack, in bytes; the largest that ships has a sixth of it. */
    public static final int LARGEST_FILE = 1024 * 1024;

    /** Most problems told; a pack with more is not worth mending line by line. */
    static final int MOST_PROBLEMS = 100;

    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");

    private final PackFormat.Known known;
    private final List<Problem> problems = new ArrayList<>();

    private PackReader(PackFormat.Known known) {
        this.known = known;
    }

    /**
     * One folder with a drafted pack.
     *
     * @param name how the user named it
     * @param manifest its pack.yaml
     * @param requirements its requirements.yaml
     */
    public record Folder(String name, SubmissionReader.Handed manifest, SubmissionReader.Handed requirements) {}

    /**
     * A drafted pack without a fault.
     *
     * @param file its requirements.yaml, as the user named it
     * @param amends the pack that ships whose entries it adds to or replaces; empty for a pack of its own
     * @param manifest fields of its pack.yaml
     * @param entries fields of its entries
     */
    public record Draft(String file, String amends, Map<String, Object> manifest, List<Map<String, Object>> entries) {}

    /**
     * What came of reading.
     *
     * @param drafts the drafted packs; none when there is any problem
     * @param problems in the order of the files
     */
    public record Read(List<Draft> drafts, List<Problem> problems) {}

    /**
     * Reads drafted packs.
     *
     * @param packs those that ship
     */
    public static Read read(
            List<Folder> folders,
            Words words,
            Map<String, Shape> shapes,
            Map<String, SubjectKind> kinds,
            List<Pack> packs) {
        return new PackReader(new PackFormat.Known(words, shapes, kinds, packs)).read(folders);
    }

    /** A folder as it was read, before its entries are looked at. */
    private record Opened(
            Folder folder, String id, boolean amending, Node.@Nullable Fields manifest, List<Node> entries) {}

    private Read read(List<Folder> folders) {
        List<Opened> opened = folders.stream().map(this::open).toList();
        Map<String, Opened> byId = new HashMap<>();
        for (Opened one : opened) {
            Opened other = one.id().isEmpty() ? null : byId.putIfAbsent(one.id(), one);
            if (other != null) {
                problem(
                        new Source(one.folder().manifest().file(), 1, 1, "/id"),
                        "duplicate-pack",
                        "The pack “" + one.id() + "” is drafted in "
                                + other.folder().name() + " too.",
                        "Put all its entries into one folder.");
            }
        }
        Ids ids = ids(opened);
        List<Draft> drafts = new ArrayList<>();
        for (Opened one : opened) {
            List<Map<String, Object>> entries = new ArrayList<>();
            for (Node node : one.entries()) {
                if (node instanceof Node.Fields entry) {
                    entry(entry, ids);
                    entries.add(plain(entry));
                } else {
                    problem(
                            node.at(),
                            "wrong-type",
                            "An entry is a group of fields, and this is not one.",
                            "Start it with “- id: …” and write its other fields under “id”.");
                }
            }
            if (one.manifest() != null) {
                drafts.add(new Draft(
                        one.folder().requirements().file(),
                        one.amending() ? one.id() : "",
                        plain(one.manifest()),
                        entries));
            }
        }
        problems.sort(Comparator.comparing(Problem::at));
        return problems.isEmpty() ? new Read(drafts, List.of()) : new Read(List.of(), told());
    }

    private List<Problem> told() {
        if (problems.size() <= MOST_PROBLEMS) {
            return List.copyOf(problems);
        }
        List<Problem> first = new ArrayList<>(problems.subList(0, MOST_PROBLEMS));
        first.add(new Problem(
                new Source(problems.get(MOST_PROBLEMS).at().file(), 0, 0, ""),
                "more-problems",
                "There are " + (problems.size() - MOST_PROBLEMS) + " more problems.",
                "Mend these first; what is wrong with the others may go with them."));
        return first;
    }

    // --- files ------------------------------------------------------------------------------------------------------

    private Opened open(Folder folder) {
        Node.Fields manifest = file(folder.manifest());
        Node.Fields root = file(folder.requirements());
        boolean amending = manifest != null && manifest.values().containsKey("amends");
        if (manifest != null && amending) {
            PackFormat.Field amends = PackFormat.amends(known);
            fields("A manifest that amends a pack", manifest, List.of(amends));
        } else if (manifest != null) {
            fields("A manifest", manifest, PackFormat.manifest());
            if (manifest.get("in-force") instanceof Node.Fields force) {
                fields("“in-force”", force, PackFormat.inForce());
                ordered(force, "from", "to");
            }
        }
        List<Node> entries = new ArrayList<>();
        if (root != null) {
            others("A file of requirements", root, List.of("requirements"));
            Node list = root.get("requirements");
            if (list instanceof Node.Items items && !items.values().isEmpty()) {
                entries.addAll(items.values());
            } else {
                problem(
                        list == null ? root.at() : list.at(),
                        "no-requirements",
                        "There is no entry here.",
                        "List the entries under “requirements:”, each starting with “- id: …”.");
            }
            if (entries.size() > PackFormat.LONGEST_LIST) {
                problem(
                        root.at(),
                        "too-many",
                        "There are " + entries.size() + " entries here; a pack takes " + PackFormat.LONGEST_LIST + ".",
                        "Split it into several packs.");
                entries.clear();
            }
        }
        String id = manifest == null ? "" : manifest.text(amending ? "amends" : "id");
        return new Opened(folder, id, amending, manifest, entries);
    }

    private Node.@Nullable Fields file(SubmissionReader.Handed handed) {
        if (handed.trouble().isPresent()) {
            problems.add(handed.trouble().get());
            return null;
        }
        if (handed.bytes().length > LARGEST_FILE) {
            problem(
                    new Source(handed.file(), 0, 0, ""),
                    "too-large",
                    "This file is larger than 1 MB.",
                    "A file of requirements holds text alone; split the pack into several.");
            return null;
        }
        FileReader.Read read = FileReader.read(handed.file(), handed.bytes());
        read.problems().forEach(problem -> problems.add(ofPack(problem)));
        return read.problems().isEmpty() ? read.root() : null;
    }

    /** What is said of submissions, said of packs. */
    private static Problem ofPack(Problem problem) {
        return switch (problem.code()) {
            case "empty" ->
                new Problem(
                        problem.at(),
                        problem.code(),
                        "This file is empty.",
                        "Copy one from samples/drafting and change it.");
            case "not-a-submission" ->
                new Problem(
                        problem.at(),
                        "not-a-pack",
                        "This file does not start with fields.",
                        "A pack.yaml starts with “id: …”, a requirements.yaml with “requirements:”.");
            case "several-documents" ->
                new Problem(
                        problem.at(),
                        problem.code(),
                        "A second document starts here; a file of a pack is one document.",
                        "Take out the line “---”.");
            case "too-deep" ->
                new Problem(problem.at(), problem.code(), problem.what(), "Check the brackets or the indentation.");
            default -> problem;
        };
    }

    // --- ids --------------------------------------------------------------------------------------------------------

    /**
     * The requirements there will be.
     *
     * @param each by id, what each is put to; empty where that cannot be told yet
     * @param taken by id, the pack that keeps it
     * @param drafted ids met so far in the drafts, with the place of the first
     */
    private record Ids(Map<String, String> each, Map<String, String> taken, Map<String, Source> drafted) {}

    private Ids ids(List<Opened> opened) {
        Map<String, String> each = new LinkedHashMap<>();
        Map<String, String> taken = new HashMap<>();
        Set<String> replaced = new HashSet<>();
        opened.stream().filter(one -> !one.amending()).forEach(one -> replaced.add(one.id()));
        Set<String> drafted = new HashSet<>();
        for (Opened one : opened) {
            for (Node node : one.entries()) {
                if (node instanceof Node.Fields entry) {
                    String id = entry.text("id");
                    each.putIfAbsent(id, entry.text("each"));
                    if (one.amending()) {
                        drafted.add(one.id() + " " + id);
                    }
                }
            }
        }
        known.requirements()
                .filter(requirement -> !replaced.contains(requirement.pack()))
                .forEach(requirement -> {
                    if (!drafted.contains(requirement.pack() + " " + requirement.id())) {
                        taken.put(requirement.id(), requirement.pack());
                    }
                    each.putIfAbsent(requirement.id(), requirement.each());
                });
        return new Ids(each, taken, new HashMap<>());
    }

    // --- entries ----------------------------------------------------------------------------------------------------

    private void entry(Node.Fields entry, Ids ids) {
        String id = entry.text("id");
        fields(id.isEmpty() ? "This entry" : id, entry, PackFormat.entry(known));
        if (!id.isEmpty()) {
            Source at = Objects.requireNonNull(entry.get("id")).at();
            Source first = ids.drafted().putIfAbsent(id, at);
            if (first != null) {
                problem(
                        at,
                        "duplicate-id",
                        id + " stands twice; the first is at " + first + ".",
                        "Keep one of the two.");
            } else if (ids.taken().containsKey(id)) {
                problem(
                        at,
                        "duplicate-id",
                        id + " is the id of an entry of the pack " + ids.taken().get(id) + " already.",
                        "Choose another id; to change that entry, write “amends: "
                                + ids.taken().get(id) + "” into a pack.yaml of its own.");
            }
        }
        ordered(entry, "from", "until");
        joined(entry, id, ids);
        boolean narrative = entry.text("checkable").equals("narrative");
        if (narrative) {
            for (String name : List.of("shape", "with", "findings")) {
                if (entry.values().containsKey(name)) {
                    problem(
                            keyAt(entry, name),
                            "narrative",
                            "An entry that is narrative is not tested, so it takes no “" + name + "”.",
                            "Take it out, or write “checkable: structural”.");
                }
            }
            return;
        }
        if (!entry.text("strength").equals("local-choice")) {
            for (String name : List.of("remedy", "who")) {
                if (entry.text(name).isEmpty() && entry.get(name) == null) {
                    missing(entry, id, name, PackFormat.entry(known));
                }
            }
        }
        decided(entry, id);
    }

    private void joined(Node.Fields entry, String id, Ids ids) {
        for (String name : List.of("related", "same-as")) {
            for (Node.Scalar other : scalars(entry.get(name))) {
                String each = ids.each().get(other.text());
                if (other.text().equals(id)) {
                    problem(
                            other.at(),
                            "itself",
                            id + " names itself under “" + name + "”.",
                            "Name another requirement, or take the line out.");
                } else if (each == null) {
                    problem(
                            other.at(),
                            "unknown-requirement",
                            "There is no requirement “" + Say.brief(other.text()) + "”.",
                            Say.didYouMean(other.text(), ids.each().keySet(), "icscheck requirements lists them all."));
                } else if (name.equals("same-as") && !each.equals(entry.text("each"))) {
                    problem(
                            other.at(),
                            "not-the-same",
                            other.text() + " is put to each “" + each + "”, so it cannot ask the same.",
                            "Name it under “related” instead.");
                }
            }
        }
    }

    /** What decides the entry: its shape, its parameters and its wordings. */
    private void decided(Node.Fields entry, String id) {
        String name = entry.text("shape");
        Shape shape = known.shapes().get(name);
        SubjectKind kind = known.kinds().get(entry.text("each"));
        if (name.isEmpty() && !(entry.get("shape") instanceof Node.Fields)) {
            Optional<Requirement> own = known.requirements()
                    .filter(requirement -> requirement.id().equals(id) && requirement.hasOwnRules())
                    .findFirst();
            if (own.isPresent()) {
                ownRules(entry, own.get());
            } else {
                problem(
                        entry.at(),
                        "no-shape",
                        (id.isEmpty() ? "This entry" : id) + " names no shape, and no rules for it are built in.",
                        "Name a shape: " + Say.oneOf(known.shapeIds()) + ".");
            }
            return;
        }
        if (shape == null || !known.shapeIds().contains(name)) {
            // Told already, with the shapes there are.
            return;
        }
        if (entry.text("checkable").equals("attested")
                && !Set.of("attested", "document-agreed").contains(name)) {
            problem(
                    Objects.requireNonNull(entry.get("shape")).at(),
                    "not-attested",
                    "What is attested has the shape attested or document-agreed, not " + name + ".",
                    "Write “checkable: structural”, or choose one of the two.");
        }
        if (kind != null && !PackFormat.each(known, shape).contains(kind.name())) {
            problem(
                    Objects.requireNonNull(entry.get("each")).at(),
                    "wrong-subject",
                    "The shape " + shape.id() + " is not put to each “" + kind.name() + "”.",
                    "Allowed: " + Say.oneOf(PackFormat.each(known, shape)) + ".");
        }
        Node.Fields with = group(entry, "with");
        parameters(entry, with, id, shape, kind);
        Set<String> given = with == null ? Set.of() : with.values().keySet();
        wordings(entry, shape.id(), shape.findings().keySet(), situation -> {
            Set<String> fills = new TreeSet<>(PackFormat.ALWAYS_FILLED);
            fills.addAll(given);
            // What the words of the shape name in this case its rules fill in.
            var worded = shape.findings().get(situation);
            if (worded != null) {
                fills.addAll(names(worded.says() + worded.add()));
            }
            return fills;
        });
    }

    /** An entry that ships with rules of its own keeps their cases and parameters. */
    private void ownRules(Node.Fields entry, Requirement shipped) {
        Node.Fields with = group(entry, "with");
        if (with != null) {
            others(
                    "The rules of " + shipped.id(),
                    with,
                    List.copyOf(shipped.with().keySet()));
        }
        for (String name : shipped.with().keySet()) {
            if (with == null || with.get(name) == null) {
                problem(
                        with == null ? entry.at() : with.at(),
                        "missing-parameter",
                        "The rules of " + shipped.id() + " need “" + name + "” under “with”.",
                        "Give it: "
                                + String.join(
                                        ", ",
                                        Objects.requireNonNull(shipped.with().get(name))) + ".");
            }
        }
        Node.Fields findings = group(entry, "findings");
        for (String situation : shipped.findings().keySet()) {
            if (findings == null || findings.get(situation) == null) {
                problem(
                        findings == null ? entry.at() : findings.at(),
                        "missing-wording",
                        "The rules of " + shipped.id() + " come to the case “" + situation
                                + "”, which has no words here.",
                        "Give its words under “findings”.");
            }
        }
        wordings(entry, shipped.id(), shipped.findings().keySet(), situation -> {
            Set<String> fills = new TreeSet<>(PackFormat.ALWAYS_FILLED);
            fills.addAll(shipped.with().keySet());
            var worded = shipped.findings().get(situation);
            if (worded != null) {
                fills.addAll(names(worded.says() + worded.add()));
            }
            return fills;
        });
    }

    private void parameters(
            Node.Fields entry, Node.@Nullable Fields with, String id, Shape shape, @Nullable SubjectKind kind) {
        List<String> takes = shape.parameters().keySet().stream()
                .map(name -> name.replace("?", ""))
                .toList();
        if (with != null) {
            others("The shape " + shape.id(), with, takes);
            for (Map.Entry<String, Node.Entry> given : with.values().entrySet()) {
                if (!takes.contains(given.getKey())) {
                    continue;
                }
                List<Node.Scalar> values = texts(
                        given.getKey(),
                        given.getValue().value(),
                        given.getValue().keyAt());
                values.forEach(value -> parameter(given.getKey(), value, shape, kind));
                if (values.size() > 1 && Set.of("number", "day").contains(shape.takes(given.getKey()))) {
                    problem(
                            given.getValue().value().at(),
                            "one-value",
                            "“" + given.getKey() + "” takes one value.",
                            "Keep one of them.");
                }
            }
        }
        for (String parameter : shape.parameters().keySet()) {
            if (!parameter.endsWith("?") && (with == null || with.get(parameter) == null)) {
                problem(
                        with == null ? entry.at() : with.at(),
                        "missing-parameter",
                        (id.isEmpty() ? "This entry" : id) + " does not give “" + parameter + "”, which the shape "
                                + shape.id() + " needs.",
                        "Add it under “with”" + (kind == null ? "." : example(kind, shape, parameter)));
            }
        }
    }

    private String example(SubjectKind kind, Shape shape, String parameter) {
        List<String> allowed = PackFormat.allowed(known, kind, shape, parameter);
        return allowed.isEmpty() ? "." : ": " + Say.oneOf(allowed) + ".";
    }

    private void parameter(String name, Node.Scalar value, Shape shape, @Nullable SubjectKind kind) {
        String takes = shape.takes(name);
        if (takes.equals("number")) {
            if (!value.text().matches("\\d{1,9}")) {
                problem(
                        value.at(),
                        "not-a-number",
                        "“" + name + "” takes a whole number, not “" + Say.brief(value.text()) + "”.",
                        "Write it in figures: 3.");
            }
        } else if (takes.equals("day")) {
            day(name, value);
        } else if (kind != null) {
            List<String> allowed = PackFormat.allowed(known, kind, shape, name);
            if (!allowed.isEmpty() && !allowed.contains(value.text())) {
                problem(
                        value.at(),
                        "not-in-list",
                        "“" + Say.brief(value.text()) + "” cannot be given for “" + name + "”"
                                + (takes.equals("paths") ? " of each " + kind.name() : "") + ".",
                        choose(value.text(), allowed));
            }
        }
    }

    private interface Fills {
        Set<String> in(String situation);
    }

    private void wordings(Node.Fields entry, String whose, Collection<String> cases, Fills fills) {
        Node.Fields findings = group(entry, "findings");
        if (findings == null) {
            return;
        }
        others(whose, findings, List.copyOf(cases));
        findings.values().forEach((situation, given) -> {
            if (!cases.contains(situation)) {
                return;
            }
            if (!(given.value() instanceof Node.Fields wording)) {
                problem(
                        given.value().at(),
                        "wrong-type",
                        "“" + situation + "” takes words: { says: \"…\" }.",
                        "Write “says:” before the text.");
                return;
            }
            fields("“" + situation + "”", wording, PackFormat.wording());
            boolean untold = Verdict.ofCase(situation) == Verdict.CANNOT_TELL;
            if (untold == wording.text("add").isEmpty()) {
                problem(
                        wording.at(),
                        "what-to-add",
                        untold
                                ? "“" + situation + "” does not say what to add."
                                : "“" + situation + "” is told, so there is nothing to add.",
                        untold ? "Give it: add: \"…\"." : "Take “add” out.");
            }
            for (String field : List.of("says", "add")) {
                if (wording.get(field) instanceof Node.Scalar text) {
                    names(text.text()).stream()
                            .filter(name -> !fills.in(situation).contains(name))
                            .forEach(name -> problem(
                                    text.at(),
                                    "unknown-name",
                                    "Nothing fills in {" + Say.brief(name) + "} here.",
                                    choose(name, fills.in(situation))));
                }
            }
        });
    }

    private static Set<String> names(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    // --- fields -----------------------------------------------------------------------------------------------------

    private void fields(String whose, Node.Fields group, List<PackFormat.Field> fields) {
        others(whose, group, fields.stream().map(PackFormat.Field::name).toList());
        for (PackFormat.Field field : fields) {
            Node.Entry given = group.values().get(field.name());
            if (given == null || group.get(field.name()) == null) {
                if (field.required()) {
                    missing(group, whose, field.name(), fields);
                }
                continue;
            }
            field(field, given.value(), given.keyAt());
        }
    }

    private void missing(Node.Fields group, String whose, String name, List<PackFormat.Field> fields) {
        PackFormat.Field field = fields.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        Node.Entry blank = group.values().get(name);
        problem(
                blank == null ? group.at() : blank.keyAt(),
                "missing",
                (whose.isEmpty() ? "This entry" : whose) + " has no “" + name + "”.",
                "Add it. " + field.help()
                        + (field.words().isEmpty() ? "" : " It can be " + Say.oneOf(field.words()) + "."));
    }

    private void field(PackFormat.Field field, Node value, Source keyAt) {
        switch (field.takes()) {
            case GROUP -> {
                if (!(value instanceof Node.Fields)) {
                    problem(
                            value.at(),
                            "wrong-type",
                            "“" + field.name() + "” takes fields of its own.",
                            "Write them under it, indented.");
                }
            }
            case TEXTS -> texts(field.name(), value, keyAt);
            case REQUIREMENT_IDS -> texts(field.name(), value, keyAt);
            default -> {
                if (text(field.name(), value) && value instanceof Node.Scalar scalar) {
                    one(field, scalar);
                }
            }
        }
    }

    private void one(PackFormat.Field field, Node.Scalar value) {
        if (!field.words().isEmpty() && !field.words().contains(value.text())) {
            problem(
                    value.at(),
                    "not-in-list",
                    "“" + field.name() + "” cannot be “" + Say.brief(value.text()) + "”.",
                    choose(value.text(), field.words()));
        }
        switch (field.takes()) {
            case DAY -> day(field.name(), value);
            case REQUIREMENT_ID ->
                matches(value, PackFormat.REQUIREMENT_ID, "Use capitals, figures, dots and hyphens: GM-6.6-BOARD.");
            case PACK_ID ->
                matches(value, PackFormat.PACK_ID, "Use small letters, figures and hyphens: gm-local-2022.");
            case LINK -> matches(value, "https?://\\S+", "Write the whole address, with https:// in front.");
            default -> {
                // Any text will do.
            }
        }
    }

    private void matches(Node.Scalar value, String pattern, String fix) {
        if (value.text().length() > 300 || !value.text().matches(pattern)) {
            problem(value.at(), "wrong-form", "“" + Say.brief(value.text()) + "” cannot stand here.", fix);
        }
    }

    private void day(String name, Node.Scalar value) {
        if (date(value.text()) == null) {
            problem(
                    value.at(),
                    "not-a-day",
                    "“" + name + "” takes a day, not “" + Say.brief(value.text()) + "”.",
                    "Write it as year-month-day: 2022-07-01.");
        }
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return text.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private void ordered(Node.Fields group, String first, String last) {
        LocalDate from = date(group.text(first));
        LocalDate to = date(group.text(last));
        if (from != null && to != null && to.isBefore(from)) {
            problem(
                    Objects.requireNonNull(group.get(last)).at(),
                    "out-of-order",
                    "“" + last + "” is a day before “" + first + "”.",
                    "Put the earlier day first.");
        }
    }

    private boolean text(String name, Node value) {
        if (!(value instanceof Node.Scalar scalar)) {
            problem(value.at(), "wrong-type", "“" + name + "” takes one text.", "Write it after the colon.");
            return false;
        }
        if (scalar.text().length() > PackFormat.LONGEST_TEXT) {
            problem(
                    value.at(),
                    "too-long",
                    "“" + name + "” is longer than " + PackFormat.LONGEST_TEXT + " characters.",
                    "Say it in a sentence or two.");
            return false;
        }
        if (Checker.CONTROL.matcher(scalar.text()).find()) {
            problem(
                    value.at(),
                    "control-character",
                    "“" + name + "” holds a character that cannot be shown.",
                    "Type the text again instead of pasting it.");
            return false;
        }
        return true;
    }

    /** The texts of a field that takes several; one alone is a list of one. */
    private List<Node.Scalar> texts(String name, Node value, Source keyAt) {
        if (value instanceof Node.Fields) {
            problem(
                    value.at(),
                    "wrong-type",
                    "“" + name + "” takes a list of texts.",
                    "Write them in brackets: [a, b].");
            return List.of();
        }
        if (value instanceof Node.Items items && items.values().size() > PackFormat.LONGEST_LIST) {
            problem(keyAt, "too-many", "“" + name + "” has too many items.", "Keep those that matter.");
            return List.of();
        }
        List<Node> all = value instanceof Node.Items items ? items.values() : List.of(value);
        if (all.isEmpty()) {
            problem(keyAt, "empty-list", "“" + name + "” lists nothing.", "Fill it in, or take it out.");
        }
        List<Node.Scalar> texts = new ArrayList<>();
        for (Node one : all) {
            if (one instanceof Node.Scalar scalar && scalar.nothing()) {
                problem(one.at(), "blank", "An item of “" + name + "” is blank.", "Fill it in, or take it out.");
            } else if (text(name, one)) {
                texts.add((Node.Scalar) one);
            }
        }
        return texts;
    }

    private static List<Node.Scalar> scalars(@Nullable Node value) {
        List<Node> all =
                value instanceof Node.Items items ? items.values() : value == null ? List.of() : List.of(value);
        return all.stream()
                .filter(one -> one instanceof Node.Scalar scalar && !scalar.nothing())
                .map(Node.Scalar.class::cast)
                .toList();
    }

    private static Node.@Nullable Fields group(Node.Fields entry, String name) {
        return entry.get(name) instanceof Node.Fields fields ? fields : null;
    }

    private void others(String whose, Node.Fields group, List<String> allowed) {
        group.values().forEach((name, entry) -> {
            if (!allowed.contains(name)) {
                problem(
                        entry.keyAt(),
                        "unknown-field",
                        whose + " takes no “" + Say.brief(name) + "”.",
                        allowed.isEmpty() ? "Take it out." : choose(name, allowed));
            }
        });
    }

    private static String choose(String written, Collection<String> allowed) {
        String near = Say.nearest(written, allowed);
        return (near == null ? "" : "Did you mean “" + near + "”? ") + "Allowed: " + Say.oneOf(allowed) + ".";
    }

    private static Source keyAt(Node.Fields group, String name) {
        return Objects.requireNonNull(group.values().get(name)).keyAt();
    }

    private void problem(Source at, String code, String what, String fix) {
        problems.add(new Problem(at, code, what, fix));
    }

    // --- without positions ------------------------------------------------------------------------------------------

    private static Map<String, Object> plain(Node.Fields fields) {
        Map<String, Object> plain = new LinkedHashMap<>();
        fields.values().forEach((name, entry) -> {
            if (fields.get(name) != null) {
                plain.put(name, plain(entry.value()));
            }
        });
        return plain;
    }

    private static Object plain(Node value) {
        if (value instanceof Node.Fields fields) {
            return plain(fields);
        }
        if (value instanceof Node.Items items) {
            return items.values().stream().map(PackReader::plain).toList();
        }
        return ((Node.Scalar) value).text();
    }
}
