package org.icscheck.packs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.icscheck.domain.model.Words;
import org.icscheck.domain.requirement.ChangeKind;
import org.icscheck.domain.requirement.Citation;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.requirement.Shape;
import org.icscheck.domain.requirement.Strength;
import org.icscheck.domain.requirement.SubjectKind;
import org.icscheck.domain.requirement.Verdict;
import org.icscheck.domain.requirement.Wording;
import org.jspecify.annotations.Nullable;

/** Everything that ships in {@code rules/} as data, loaded, checked and indexed once. */
public final class Packs {

    private static final Set<String> ENTRY = Set.of(
            "id",
            "title",
            "asks",
            "each",
            "strength",
            "checkable",
            "from",
            "until",
            "due",
            "paragraph",
            "document",
            "url",
            "verification",
            "shape",
            "with",
            "findings",
            "remedy",
            "who",
            "related",
            "same-as",
            "local-to",
            "mended-by");

    private final List<Pack> packs;
    private final Map<String, Shape> shapes;
    private final Map<String, SubjectKind> subjectKinds;
    private final Words words;
    private final Mendings mendings;
    private final Map<String, String> labels;
    private final Map<List<String>, Map<String, String>> together = new ConcurrentHashMap<>();
    private final Map<String, Requirement> requirements = new TreeMap<>();
    private final Map<String, Map<String, Wording>> findings = new HashMap<>();
    private final Map<String, Set<String>> asked = new HashMap<>();

    /**
     * What closes gaps.
     *
     * @param kinds the kinds of change, by id
     * @param own what closes a gap of a requirement with rules of its own, by its id
     */
    private record Mendings(Map<String, ChangeKind> kinds, Map<String, List<String>> own) {

        void note(String requirement, Tree entry) {
            List<String> mendedBy = mendedBy(entry, kinds);
            if (mendedBy.isEmpty()) {
                own.remove(requirement);
            } else {
                own.put(requirement, mendedBy);
            }
        }
    }

    private Packs(
            List<Pack> packs,
            Map<String, Shape> shapes,
            Map<String, SubjectKind> subjectKinds,
            Words words,
            Mendings mendings) {
        this.mendings = mendings;
        this.packs = List.copyOf(packs);
        this.shapes = shapes;
        this.subjectKinds = subjectKinds;
        this.words = words;
        this.labels = words.labels();
        for (Pack pack : packs) {
            for (Requirement requirement : pack.requirements()) {
                requirements.put(requirement.id(), requirement);
                findings.put(requirement.id(), merged(shapes.get(requirement.shape()), requirement));
                Set<String> same = new TreeSet<>(Set.of(requirement.id()));
                requirement.sameAs().forEach(other -> same.addAll(asked.getOrDefault(other, Set.of(other))));
                same.addAll(asked.getOrDefault(requirement.id(), Set.of()));
                same.forEach(id -> asked.put(id, same));
            }
        }
    }

    /**
     * Loads what ships.
     *
     * @throws InvalidPackException when an entry lacks something, names something unknown or repeats an id
     */
    public static Packs load() {
        Words words = readWords();
        Mendings mendings = new Mendings(readChanges(), new TreeMap<>());
        Map<String, Shape> shapes = readShapes(words, mendings.kinds());
        Map<String, SubjectKind> kinds = readSubjectKinds();
        List<Pack> packs = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        for (String id : Tree.read("index.yaml").only(Set.of("packs")).texts("packs")) {
            packs.add(pack(id, shapes, kinds, words, ids, mendings));
        }
        return new Packs(packs, shapes, kinds, words, mendings);
    }

    /** The same with one requirement changed, to prove that a scenario notices; never for a real check. */
    public Packs with(Requirement changed) {
        List<Pack> all = packs.stream()
                .map(pack -> pack.id().equals(changed.pack()) ? pack.with(changed) : pack)
                .toList();
        return new Packs(all, shapes, subjectKinds, words, mendings);
    }

    /**
     * A pack that is being drafted, read and checked already.
     *
     * @param file where its entries stand, for messages
     * @param amends the pack that ships whose entries it adds to or replaces; empty for a pack of its own
     * @param manifest fields of its manifest
     * @param entries fields of its entries
     */
    public record Draft(String file, String amends, Map<String, Object> manifest, List<Map<String, Object>> entries) {}

    /** What the version of a pack ends in when entries of it are drafted and do not ship. */
    public static final String DRAFT = "+draft";

    /**
     * These packs with drafts laid over them: a draft stands in place of the pack of its id, or after all others; where it
     * amends a pack, its entries stand in place of those of their ids, or after them. Every pack a draft touched says so
     * in its version.
     */
    public Packs drafted(List<Draft> drafts) {
        Map<String, Pack> all = new LinkedHashMap<>();
        packs.forEach(pack -> all.put(pack.id(), pack));
        Mendings mended = new Mendings(mendings.kinds(), new TreeMap<>(mendings.own()));
        for (Draft draft : drafts) {
            Tree manifest = draft.amends().isEmpty()
                    ? Tree.of(draft.file(), draft.manifest())
                    : Tree.read(draft.amends() + "/pack.yaml");
            List<Requirement> entries = new ArrayList<>();
            for (Map<String, Object> fields : draft.entries()) {
                Tree entry = Tree.of(draft.file(), fields);
                Requirement requirement = requirement(manifest, entry, shapes, subjectKinds, words);
                entries.add(requirement);
                mended.note(requirement.id(), entry);
            }
            if (draft.amends().isEmpty()) {
                Pack pack = pack(manifest, entries);
                all.put(pack.id(), pack.drafted(DRAFT, entries));
            } else {
                Map<String, Requirement> amended = new LinkedHashMap<>();
                Pack shipped = Objects.requireNonNull(all.get(draft.amends()));
                shipped.requirements().forEach(requirement -> amended.put(requirement.id(), requirement));
                entries.forEach(requirement -> amended.put(requirement.id(), requirement));
                all.put(shipped.id(), shipped.drafted(DRAFT, List.copyOf(amended.values())));
            }
        }
        return new Packs(List.copyOf(all.values()), shapes, subjectKinds, words, mended);
    }

    /** The packs, in the order of {@code index.yaml}. */
    public List<Pack> packs() {
        return packs;
    }

    /** The shapes, by id. */
    public Map<String, Shape> shapes() {
        return shapes;
    }

    /** What a requirement can be put to, by name. */
    public Map<String, SubjectKind> subjectKinds() {
        return subjectKinds;
    }

    /** The closed lists of a submission. */
    public Words words() {
        return words;
    }

    /**
     * How words read that belong together. Many stand in several lists; the shortest list that has them all is theirs.
     *
     * @param takes the list a parameter takes, {@code voices}, or anything else where no list is named
     */
    public List<String> read(String takes, List<String> parameter, Collection<String> some) {
        Map<String, String> list = words.lists().getOrDefault(takes, Map.of());
        if (list.isEmpty() && !takes.equals("voices")) {
            list = together.computeIfAbsent(
                    parameter,
                    all -> words.lists().values().stream()
                            .filter(candidate -> candidate.keySet().containsAll(all))
                            .min(Comparator.comparingInt(Map::size))
                            .orElse(labels));
        }
        Map<String, String> chosen = list;
        return some.stream()
                .map(word -> chosen.getOrDefault(word, labels.getOrDefault(word, word)))
                .toList();
    }

    /** The ids of all requirements. */
    public Set<String> requirementIds() {
        return requirements.keySet();
    }

    /** The requirement with this id. */
    public Optional<Requirement> requirement(String id) {
        return Optional.ofNullable(requirements.get(id));
    }

    /** The pack with this id. */
    public Optional<Pack> pack(String id) {
        return packs.stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    /** The requirements that ask the same as this one, itself among them. */
    public Set<String> sameAs(String id) {
        return asked.getOrDefault(id, Set.of(id));
    }

    /** How the cases of a requirement read, in the order in which one wins: its own wordings over those of its shape. */
    public Map<String, Wording> findings(Requirement requirement) {
        return Objects.requireNonNull(findings.get(requirement.id()));
    }

    /** The kinds of change that can close a gap, by id. */
    public Map<String, ChangeKind> changeKinds() {
        return mendings.kinds();
    }

    /** The ids of the kinds of change that can close a gap of a requirement, the one to try first in front. */
    public List<String> mendedBy(Requirement requirement) {
        Shape shape = shapes.get(requirement.shape());
        return mendings.own().getOrDefault(requirement.id(), shape == null ? List.of() : shape.mendedBy());
    }

    private static Map<String, Wording> merged(@Nullable Shape shape, Requirement requirement) {
        Map<String, Wording> findings = new LinkedHashMap<>();
        if (shape != null) {
            findings.putAll(shape.findings());
        }
        findings.putAll(requirement.findings());
        return findings;
    }

    private static Words readWords() {
        Tree tree = Tree.read("vocabulary/words.yaml");
        Map<String, Map<String, String>> lists = new LinkedHashMap<>();
        for (String list : tree.names()) {
            Tree words = tree.fields(list);
            Map<String, String> labels = new LinkedHashMap<>();
            words.names().forEach(word -> labels.put(word, words.text(word)));
            lists.put(list, labels);
        }
        // A seat may represent any sector: that list has them all, and after them what else may be said. It stands
        // last, so
        // that a word of several lists reads as it does on its own.
        Map<String, String> represented = new LinkedHashMap<>(lists.getOrDefault("sectors", Map.of()));
        represented.putAll(Objects.requireNonNullElse(lists.remove("represented"), Map.of()));
        lists.put("represented", represented);
        return new Words(lists);
    }

    private static Map<String, SubjectKind> readSubjectKinds() {
        Tree tree = Tree.read("vocabulary/subjects.yaml");
        Map<String, SubjectKind> kinds = new TreeMap<>();
        for (String name : tree.names()) {
            Tree kind = tree.fields(name)
                    .only(Set.of("kind", "label", "list", "types", "services", "providing", "stating", "board"));
            kinds.put(
                    name,
                    new SubjectKind(
                            name,
                            kind.text("kind"),
                            kind.text("label"),
                            kind.textOrEmpty("list"),
                            kind.texts("types"),
                            kind.texts("services"),
                            kind.texts("providing"),
                            kind.textOrEmpty("stating"),
                            kind.texts("board")));
        }
        return kinds;
    }

    private static Map<String, ChangeKind> readChanges() {
        Tree tree = Tree.read("shapes/changes.yaml");
        Map<String, ChangeKind> changes = new LinkedHashMap<>();
        for (String id : tree.names()) {
            Tree change = tree.fields(id).only(Set.of("says", "only-if"));
            changes.put(id, new ChangeKind(id, change.text("says"), change.textOrEmpty("only-if")));
        }
        return changes;
    }

    private static List<String> mendedBy(Tree tree, Map<String, ChangeKind> changes) {
        for (String kind : tree.texts("mended-by")) {
            if (!changes.containsKey(kind)) {
                throw tree.fault("is mended by “" + kind + "”, which is no kind of change");
            }
        }
        return tree.texts("mended-by");
    }

    private static Map<String, Shape> readShapes(Words words, Map<String, ChangeKind> changes) {
        Tree tree = Tree.read("shapes/shapes.yaml");
        Map<String, Shape> shapes = new LinkedHashMap<>();
        for (String id : tree.names()) {
            Tree shape = tree.fields(id).only(Set.of("in-words", "parameters", "mended-by", "held-by", "findings"));
            Tree parameters = shape.fields("parameters");
            Map<String, String> takes = new LinkedHashMap<>();
            for (String name : parameters.names()) {
                String list = parameters.text(name);
                if (!Set.of("text", "number", "day", "paths", "voices").contains(list)
                        && words.of(list).isEmpty()) {
                    throw parameters.fault("“" + name + "” takes an unknown list “" + list + "”");
                }
                takes.put(name, list);
            }
            shapes.put(
                    id,
                    new Shape(
                            id,
                            shape.text("in-words"),
                            takes,
                            findings(shape.fields("findings")),
                            mendedBy(shape, changes),
                            shape.textOrEmpty("held-by")));
        }
        return shapes;
    }

    private static Map<String, Wording> findings(Tree tree) {
        Map<String, Wording> findings = new LinkedHashMap<>();
        for (String situation : tree.names()) {
            Tree wording = tree.fields(situation).only(Set.of("says", "add"));
            Verdict verdict = verdict(tree, situation);
            String add = wording.textOrEmpty("add");
            if (add.isEmpty() == (verdict == Verdict.CANNOT_TELL)) {
                throw wording.fault("should say what to add exactly where it cannot be told");
            }
            findings.put(situation, new Wording(wording.text("says"), add));
        }
        return findings;
    }

    private static Verdict verdict(Tree tree, String situation) {
        try {
            return Verdict.ofCase(situation);
        } catch (IllegalArgumentException e) {
            throw tree.fault(e.getMessage() + " in case “" + situation + "”");
        }
    }

    private static Pack pack(
            String id,
            Map<String, Shape> shapes,
            Map<String, SubjectKind> kinds,
            Words words,
            Set<String> ids,
            Mendings mendings) {
        Tree manifest = Tree.read(id + "/pack.yaml")
                .only(Set.of(
                        "id",
                        "version",
                        "title",
                        "publisher",
                        "status",
                        "in-force",
                        "systems",
                        "document",
                        "short-title",
                        "url",
                        "verification"));
        if (!manifest.text("id").equals(id)) {
            throw manifest.fault("its id should be " + id);
        }
        List<Requirement> requirements = new ArrayList<>();
        for (Tree entry : Tree.read(id + "/requirements.yaml")
                .only(Set.of("requirements"))
                .list("requirements")) {
            Requirement requirement = requirement(manifest, entry.only(ENTRY), shapes, kinds, words);
            if (!ids.add(requirement.id())) {
                throw entry.fault("stands twice");
            }
            requirements.add(requirement);
            mendings.note(requirement.id(), entry);
        }
        return pack(manifest, requirements);
    }

    private static Pack pack(Tree manifest, List<Requirement> requirements) {
        Tree force = manifest.fields("in-force").only(Set.of("from", "to"));
        return new Pack(
                manifest.text("id"),
                manifest.text("version"),
                manifest.text("title"),
                manifest.text("publisher"),
                manifest.text("status"),
                LocalDate.parse(force.text("from")),
                Optional.ofNullable(force.text("to", null)).map(LocalDate::parse),
                manifest.texts("systems"),
                List.copyOf(requirements));
    }

    private static Requirement requirement(
            Tree manifest, Tree entry, Map<String, Shape> shapes, Map<String, SubjectKind> kinds, Words words) {
        String id = entry.text("id");
        String shape = entry.textOrEmpty("shape");
        Tree with = entry.fields("with");
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        with.names().forEach(name -> parameters.put(name, with.texts(name)));
        Map<String, Wording> findings = findings(entry.fields("findings"));
        boolean narrative = entry.text("checkable").equals("narrative");
        if (narrative) {
            if (!shape.isEmpty() || !findings.isEmpty()) {
                throw entry.fault("is narrative, so it can have neither a shape nor findings");
            }
        } else if (shape.isEmpty()) {
            if (findings.isEmpty()) {
                throw entry.fault("names no shape and gives no findings of its own");
            }
        } else {
            checkParameters(entry, Optional.ofNullable(shapes.get(shape)), shape, parameters, words);
        }
        if (!kinds.containsKey(entry.text("each"))) {
            throw entry.fault("is put to each “" + entry.text("each") + "”, which nothing is");
        }
        Strength strength = Strength.of(entry.text("strength"));
        if (!narrative
                && strength != Strength.LOCAL_CHOICE
                && entry.textOrEmpty("remedy").isEmpty()) {
            throw entry.fault("has no remedy");
        }
        return new Requirement(
                id,
                manifest.text("id"),
                entry.text("title"),
                entry.text("asks"),
                entry.text("each"),
                strength,
                entry.text("checkable"),
                day(entry, "from"),
                day(entry, "until"),
                day(entry, "due"),
                new Citation(
                        Objects.requireNonNull(entry.text("document", manifest.text("document"))),
                        manifest.text("short-title"),
                        entry.text("paragraph"),
                        Objects.requireNonNull(entry.text("url", manifest.textOrEmpty("url"))),
                        Objects.requireNonNull(entry.text("verification", manifest.text("verification", "primary")))),
                narrative ? "" : shape.isEmpty() ? id : shape,
                parameters,
                entry.textOrEmpty("remedy"),
                entry.textOrEmpty("who"),
                entry.texts("related"),
                entry.texts("same-as"),
                entry.textOrEmpty("local-to"),
                findings);
    }

    private static Optional<LocalDate> day(Tree entry, String name) {
        return Optional.ofNullable(entry.text(name, null)).map(LocalDate::parse);
    }

    private static void checkParameters(
            Tree entry, Optional<Shape> found, String name, Map<String, List<String>> with, Words words) {
        Shape shape = found.orElseThrow(() -> entry.fault("names an unknown shape “" + name + "”"));
        for (String given : with.keySet()) {
            String takes = shape.takes(given);
            if (takes.isEmpty()) {
                throw entry.fault("gives “" + given + "”, which the shape " + name + " does not take");
            }
            for (String value : with.get(given)) {
                boolean voice =
                        takes.equals("voices") && (words.has("sectors", value) || words.has("capacities", value));
                boolean any = takes.equals("purposes") && value.equals("any");
                if (takes.equals("number") && !value.matches("\\d+")) {
                    throw entry.fault("gives “" + value + "” for “" + given + "”, which is a number");
                }
                if (takes.equals("day")) {
                    LocalDate.parse(value);
                }
                boolean free = Set.of("text", "number", "day", "paths").contains(takes);
                if (!free && !voice && !any && !words.has(takes, value)) {
                    throw entry.fault("gives “" + value + "” for “" + given + "”, which is not in the list " + takes);
                }
            }
        }
        for (String parameter : shape.parameters().keySet()) {
            if (!parameter.endsWith("?") && !with.containsKey(parameter)) {
                throw entry.fault("does not give “" + parameter + "”, which the shape " + name + " needs");
            }
        }
    }
}
