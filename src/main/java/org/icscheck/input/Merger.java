package org.icscheck.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.icscheck.domain.model.CareSystem;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what several files say of the same systems, places, organisations and collaboratives.
 *
 * <p>Things with the same id are one thing. What only one file says is taken; what two files say differently is a
 * contradiction, told with both positions. Unfinished lists add up; a list marked complete in one file must hold
 * everything the others put into it.
 */
final class Merger {

    private static final Map<String, String> LISTS =
            Map.of("organisations", "organisation", "places", "place", "collaboratives", "collaborative");
    private static final Set<String> NHS_BODIES = Set.of(
            "nhs-trust",
            "nhs-foundation-trust",
            "ambulance-trust",
            "community-trust",
            "clinical-commissioning-group",
            "integrated-care-board");

    private static final List<String> STATEMENTS = List.of("attestations", "choices", "waivers");

    private final List<Contradiction> contradictions = new ArrayList<>();
    private final Map<String, Map<String, Node.Fields>> things = new TreeMap<>();
    private final List<Statement> statements = new ArrayList<>();
    private final Map<String, Set<String>> organisationSystems = new TreeMap<>();
    private final Map<String, String> systemOf = new TreeMap<>();
    private final Map<String, Map<String, Source>> complete = new TreeMap<>();
    private final Map<String, Node> placedBy = new TreeMap<>();

    /** An attestation, choice or waiver with the places and the system of its file. */
    record Statement(String list, Node.Fields fields, String system, List<String> places) {}

    /** What one file says of a field, and another says otherwise. */
    record Contradiction(String field, Node here, Node there) {

        static final String CODE = "contradiction";
        static final String FIX = "Make the two files agree, or state it in one of them only.";

        /** As somebody who wrote the file as text is told. */
        Problem problem() {
            return new Problem(
                    here.at(),
                    CODE,
                    "“" + field + "” is stated differently in " + there.at() + ": " + brief(here) + " here, "
                            + brief(there) + " there.",
                    FIX);
        }
    }

    private Merger() {}

    static Merger merge(List<Node.Fields> files) {
        Merger merger = new Merger();
        files.forEach(merger::add);
        merger.tellTwins();
        return merger;
    }

    /**
     * One NHS body that two files describe under two ids would be two bodies, and one of them would lack what is said of the
     * other: told as a contradiction. Only NHS bodies have names that no other body bears.
     */
    private void tellTwins() {
        Map<String, Node.Fields> byName = new TreeMap<>();
        Map<String, Node.Fields> bodies = things.getOrDefault("organisation", Map.of());
        bodies.values().stream().filter(Merger::isNhsBody).forEach(body -> byName.putIfAbsent(nameOf(body), body));
        Set<String> told = new TreeSet<>();
        for (Node.Fields body : bodies.values()) {
            List<String> names = new ArrayList<>(texts(body.get("alsoKnownAs")));
            names.add(body.text("name"));
            for (String name : names) {
                Node.Fields twin = byName.get(key(body, name));
                if (twin == null
                        || twin == body
                        || body.at().file().equals(twin.at().file())) {
                    continue;
                }
                String pair = Stream.of(Checker.idOf(body), Checker.idOf(twin))
                        .sorted()
                        .toList()
                        .toString();
                if (told.add(pair)) {
                    contradict("id of " + twin.text("name"), idNode(body), idNode(twin));
                }
            }
        }
    }

    private static boolean isNhsBody(Node.Fields body) {
        return NHS_BODIES.contains(body.text("type"));
    }

    private static String nameOf(Node.Fields body) {
        return key(body, body.text("name"));
    }

    /** The type and a name of a body, alike for "X NHS FT" and "The X NHS Foundation Trust". */
    private static String key(Node.Fields body, String name) {
        return body.text("type") + "/"
                + Say.slug(name.replace("&", " and "))
                        .replaceFirst("^the-", "")
                        .replaceFirst("(^|-)ft$", "$1foundation-trust");
    }

    private static Node idNode(Node.Fields body) {
        Node stated = body.get("id");
        return stated != null
                ? stated
                : new Node.Scalar(
                        Node.Scalar.Type.TEXT,
                        Checker.idOf(body),
                        Objects.requireNonNull(body.get("name")).at());
    }

    /** Contradictions; each stands once for each of the two files. */
    List<Contradiction> contradictions() {
        return contradictions;
    }

    /** All merged things of a kind, by id. */
    Map<String, Node.Fields> of(String kind) {
        return things.getOrDefault(kind, Map.of());
    }

    List<Statement> statements() {
        return statements;
    }

    /** For each organisation the systems whose files speak of it. */
    Map<String, Set<String>> organisationSystems() {
        return organisationSystems;
    }

    /** The system of a place or collaborative, {@code place/bury}, by the file that describes it. */
    String systemOf(String key) {
        return systemOf.getOrDefault(key, CareSystem.UNNAMED);
    }

    /** For each system the top-level lists its files mark complete. */
    Map<String, Map<String, Source>> complete() {
        return complete;
    }

    private void add(Node.Fields root) {
        String system = CareSystem.UNNAMED;
        if (root.get("system") instanceof Node.Fields fields) {
            system = Checker.idOf(fields);
            put("system", fields, Format.SUBMISSION);
        }
        String ofFile = system;
        List<String> places = new ArrayList<>();
        LISTS.forEach((list, kind) -> {
            for (Node.Fields fields : groups(root.get(list))) {
                String id = Checker.idOf(fields);
                put(kind, fields, Format.SUBMISSION);
                String stated = fields.text("system");
                if (kind.equals("place")) {
                    placedIn(id, stated.isEmpty() ? ofFile : stated, fields, root);
                }
                if (!ofFile.equals(CareSystem.UNNAMED) || !stated.isEmpty()) {
                    systemOf.putIfAbsent(kind + "/" + id, stated.isEmpty() ? ofFile : stated);
                }
                if (kind.equals("place")) {
                    places.add(id);
                } else if (kind.equals("organisation")) {
                    Set<String> systems = organisationSystems.computeIfAbsent(id, k -> new TreeSet<>());
                    List<String> named = texts(fields.get("systems"));
                    systems.addAll(named.isEmpty() ? List.of(ofFile) : named);
                }
            }
        });
        for (String list : STATEMENTS) {
            for (Node.Fields fields : groups(root.get(list))) {
                statements.add(new Statement(list, fields, ofFile, places));
            }
        }
        if (root.get("complete") instanceof Node.Items items) {
            for (Node item : items.values()) {
                complete.computeIfAbsent(ofFile, k -> new TreeMap<>())
                        .putIfAbsent(((Node.Scalar) item).text(), item.at());
            }
        }
    }

    /** A place belongs to one system, whoever says so and however. */
    private void placedIn(String place, String system, Node.Fields fields, Node.Fields root) {
        if (system.equals(CareSystem.UNNAMED)) {
            return;
        }
        Node said = fields.get("system") != null ? fields.get("system") : root.get("system");
        Node before = placedBy.putIfAbsent(place, Objects.requireNonNull(said));
        if (before != null && !idOfSystem(before).equals(system)) {
            contradict("system", before, said);
        }
    }

    private static String idOfSystem(Node said) {
        return said instanceof Node.Fields fields ? Checker.idOf(fields) : ((Node.Scalar) said).text();
    }

    private void put(String kind, Node.Fields fields, Format.Group root) {
        Format.Group group = groupOf(kind, root);
        things.computeIfAbsent(kind, k -> new TreeMap<>())
                .merge(Checker.idOf(fields), fields, (old, more) -> both(group, old, more));
    }

    private static Format.Group groupOf(String kind, Format.Group root) {
        for (Format.Field field : root.fields()) {
            Format.Kind of = field.kind() instanceof Format.ListOf list ? list.of() : field.kind();
            if (of instanceof Format.Group group && kind.equals(group.subject())) {
                return group;
            }
        }
        throw new IllegalArgumentException(kind);
    }

    private Node.Fields both(Format.Group group, Node.Fields a, Node.Fields b) {
        Node.Fields all = new Node.Fields(a.at());
        all.values().putAll(a.values());
        b.values().forEach((name, entry) -> {
            Node mine = a.get(name);
            if (mine == null) {
                all.values().put(name, entry);
            } else if (b.get(name) != null && !name.equals("note") && !name.equals("id")) {
                Format.Kind kind = Objects.requireNonNull(group.field(name)).kind();
                Node one = one(kind, name, mine, entry.value(), completed(a, name), completed(b, name));
                all.values()
                        .put(
                                name,
                                new Node.Entry(
                                        Objects.requireNonNull(a.values().get(name))
                                                .keyAt(),
                                        one));
            }
        });
        return all;
    }

    /** Whether the owner says that nothing is left out of the list; "partial" outranks every other mark. */
    static boolean completed(Node.Fields fields, String list) {
        boolean membership = list.equals("seats") || list.equals("members");
        if (membership && !fields.text("membership").isEmpty()) {
            return fields.text("membership").equals("complete");
        }
        return texts(fields.get("complete")).contains(list);
    }

    private Node one(Format.Kind kind, String name, Node a, Node b, boolean aComplete, boolean bComplete) {
        if (kind instanceof Format.Group group && a instanceof Node.Fields x && b instanceof Node.Fields y) {
            return both(group, x, y);
        }
        if (kind instanceof Format.ListOf list && a instanceof Node.Items x && b instanceof Node.Items y) {
            return name.equals("complete")
                    ? union(x, y, list.of(), name, false, false)
                    : union(x, y, list.of(), name, aComplete, bComplete);
        }
        if (!same(a, b)) {
            contradict(name, a, b);
        }
        return a;
    }

    private Node union(Node.Items a, Node.Items b, Format.Kind of, String name, boolean aComplete, boolean bComplete) {
        List<Node> all = new ArrayList<>(a.values());
        boolean named = of instanceof Format.Group group && group.subject() != null;
        Set<Integer> met = new TreeSet<>();
        for (Node more : b.values()) {
            int twin = -1;
            for (int i = 0; i < a.values().size() && twin < 0; i++) {
                Node mine = a.values().get(i);
                if (named
                        ? Checker.idOf((Node.Fields) mine).equals(Checker.idOf((Node.Fields) more))
                        : !met.contains(i) && same(mine, more)) {
                    twin = i;
                }
            }
            if (twin < 0) {
                all.add(more);
                if (aComplete) {
                    contradict(name, a, more);
                }
            } else {
                met.add(twin);
                if (named) {
                    all.set(
                            twin,
                            both((Format.Group) of, (Node.Fields) a.values().get(twin), (Node.Fields) more));
                }
            }
        }
        if (bComplete && met.size() < a.values().size()) {
            contradict(name, a, b);
        }
        return new Node.Items(all, a.at());
    }

    private void contradict(String name, Node a, Node b) {
        contradictions.add(new Contradiction(name, a, b));
        contradictions.add(new Contradiction(name, b, a));
    }

    static String brief(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return "“" + Say.brief(scalar.text()) + "”";
        }
        if (node instanceof Node.Items items) {
            return items.values().size() == 1
                    ? brief(items.values().get(0))
                    : items.values().size() + " lines";
        }
        Node.Fields fields = (Node.Fields) node;
        return List.of("name", "post", "kind", "function").stream()
                .map(fields::text)
                .filter(text -> !text.isEmpty())
                .map(text -> "“" + Say.brief(text) + "”")
                .findFirst()
                .orElse("a group of fields");
    }

    private static boolean same(Node a, Node b) {
        if (a instanceof Node.Scalar x && b instanceof Node.Scalar y) {
            return x.text().equals(y.text());
        }
        if (a instanceof Node.Items x && b instanceof Node.Items y) {
            if (x.values().size() != y.values().size()) {
                return false;
            }
            for (int i = 0; i < x.values().size(); i++) {
                if (!same(x.values().get(i), y.values().get(i))) {
                    return false;
                }
            }
            return true;
        }
        if (a instanceof Node.Fields x && b instanceof Node.Fields y) {
            Map<String, Node> left = stated(x);
            Map<String, Node> right = stated(y);
            return left.keySet().equals(right.keySet())
                    && left.entrySet().stream()
                            .allMatch(
                                    entry -> same(entry.getValue(), Objects.requireNonNull(right.get(entry.getKey()))));
        }
        return false;
    }

    private static Map<String, Node> stated(Node.Fields fields) {
        Map<String, Node> stated = new LinkedHashMap<>();
        fields.values().forEach((name, entry) -> {
            if (!name.equals("note") && fields.get(name) != null) {
                stated.put(name, entry.value());
            }
        });
        return stated;
    }

    static List<Node.Fields> groups(@Nullable Node node) {
        return node instanceof Node.Items items
                ? items.values().stream().map(Node.Fields.class::cast).toList()
                : List.of();
    }

    static List<String> texts(@Nullable Node node) {
        return node instanceof Node.Items items
                ? items.values().stream()
                        .map(item -> ((Node.Scalar) item).text())
                        .toList()
                : List.of();
    }
}
