package org.icscheck.scenarios;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icscheck.check.Check;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.model.Words;
import org.icscheck.domain.requirement.Verdict;
import org.icscheck.input.Format;
import org.icscheck.input.Plain;
import org.jspecify.annotations.Nullable;

/**
 * What one scenario has described so far, and what a check made of it.
 *
 * <p>Most of what it describes is one submission of its own, about the system "Estuary" unless another is named. It may load
 * others from files and change them; what it adds to them stands in its own.
 */
final class World {

    /** The system of scenarios that name none. */
    static final String SYSTEM = "Estuary";

    private static final LocalDate DAY = LocalDate.of(2021, 10, 1);

    private final Check check;
    private final Words words;
    private final Witness witness;
    private final Draft draft = new Draft();
    private final List<Draft> neighbours = new ArrayList<>();
    private final List<Loaded> loaded = new ArrayList<>();
    private final List<Voice> voices = new ArrayList<>();
    private final Set<String> requirements = new LinkedHashSet<>();
    private String system = SYSTEM;
    private boolean systemNamed;
    private Optional<LocalDate> day = Optional.empty();
    private @Nullable Map<String, Object> board;
    private @Nullable Checked checked;
    private Reach reach = new Reach(List.of());
    private int tableLine;
    private boolean looked;

    /** A submission from a file, and how it stood when it was loaded. */
    private record Loaded(String name, byte[] bytes, Draft draft, String asLoaded) {

        Check.File file() {
            String now = draft.json();
            // As long as nothing is changed, evidence can name the lines of the file itself.
            return now.equals(asLoaded)
                    ? Check.file(name, bytes)
                    : Check.file(name.replaceAll("\\.[a-z]+$", "") + ".json", now.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A sector or id a seat is said to speak for, to be known by the time of the check. */
    private record Voice(String written, int line) {}

    /** Something with a name: what it is, and its fields. */
    record Thing(String kind, Map<String, Object> fields) {

        String name() {
            return String.valueOf(fields.get("name"));
        }

        String id() {
            return Objects.requireNonNullElseGet(fields.get("id"), () -> Draft.id(name()))
                    .toString();
        }
    }

    World(Check check, Witness witness) {
        this.check = check;
        this.words = check.packs().words();
        this.witness = witness;
    }

    // --- where we are -------------------------------------------------------------------------------------------

    void within(Reach folders) {
        reach = folders;
    }

    void at(int lineOfTable) {
        tableLine = lineOfTable;
    }

    int tableLine() {
        return tableLine;
    }

    Check check() {
        return check;
    }

    /** Whether anything was expected of what was checked. */
    boolean looked() {
        return looked;
    }

    void looking() {
        looked = true;
    }

    Set<String> requirements() {
        return requirements;
    }

    // --- systems, places, organisations -------------------------------------------------------------------------

    /** Names the system the scenario is about. */
    Map<String, Object> system(String name) {
        if (!name.equals(system)) {
            if (loaded.isEmpty() && !systemNamed && !draft.root().containsKey("system")) {
                system = name;
            } else if (loaded.isEmpty() && !systemNamed) {
                Map<String, Object> there = Draft.group(draft.root(), "system");
                there.put("id", Draft.id(name));
                there.put("name", name);
                system = name;
            } else {
                throw Halt.misunderstood(
                        "This scenario is about the system ‘" + system + "’, and ‘" + name + "’ is another.",
                        "Use one name for the system, or say: " + name + " is a neighbouring system.");
            }
        }
        systemNamed = true;
        return system();
    }

    /** The system, in the scenario's own submission, unless a loaded one describes it. */
    Map<String, Object> system() {
        for (Loaded file : loaded) {
            if (file.draft().root().get("system") instanceof Map && describes(file)) {
                return Draft.group(file.draft().root(), "system");
            }
        }
        if (!draft.root().containsKey("system")) {
            Map<String, Object> made = Draft.group(draft.root(), "system");
            made.put("id", Draft.id(system));
            made.put("name", system);
            for (Loaded file : loaded) {
                if (file.draft().root().get("system") instanceof Map<?, ?> there && there.get("id") != null) {
                    made.put("id", there.get("id"));
                    break;
                }
            }
        }
        return Draft.group(draft.root(), "system");
    }

    /** Whether a loaded file says more of its system than its name. */
    private static boolean describes(Loaded file) {
        return Draft.group(file.draft().root(), "system").size() > 2;
    }

    /** The name of the system. */
    String systemName() {
        return system;
    }

    /** The place of this name; made when nothing but this scenario describes places. */
    Map<String, Object> place(String name) {
        Thing there = find(name).orElse(null);
        if (there != null && there.kind().equals("place")) {
            return there.fields();
        }
        if (!loaded.isEmpty()) {
            throw unknown(name);
        }
        return newPlace(name);
    }

    /** Introduces a place. */
    Map<String, Object> newPlace(String name) {
        Thing there = find(name).orElse(null);
        if (there != null && there.kind().equals("place")) {
            return there.fields();
        }
        system();
        return Draft.in(draft.root(), "places", name);
    }

    /** The place or the system of this name. */
    Map<String, Object> owner(String name) {
        return name.equals(system) ? system() : place(name);
    }

    /** The organisation of this name; made when it is not there. */
    Map<String, Object> organisation(String name) {
        return find(name)
                .filter(thing -> thing.kind().equals("organisation"))
                .map(Thing::fields)
                .orElseGet(() -> Draft.in(draft.root(), "organisations", name));
    }

    Map<String, Object> collaborative(String name) {
        Thing there = find(name).orElse(null);
        if (there != null && there.kind().equals("collaborative")) {
            return there.fields();
        }
        system();
        return Draft.in(draft.root(), "collaboratives", name);
    }

    /** The board in hand, for steps that speak of "it". */
    Map<String, Object> board() {
        if (board == null) {
            throw Halt.misunderstood(
                    "The scenario has not introduced a board yet.",
                    "Say which board there is before this step: Given Riverside has a place partnership.");
        }
        return board;
    }

    Map<String, Object> newBoard(String owner, String name) {
        Map<String, Object> made = find(name)
                .filter(thing -> thing.kind().equals("board") && !loaded.isEmpty())
                .map(Thing::fields)
                .orElseGet(() -> Draft.in(owner(owner), "boards", name));
        board = made;
        return made;
    }

    /** The board of this name, which is then in hand. */
    Map<String, Object> board(String name) {
        Thing thing = thing(name);
        Map<String, Object> found = thing.fields();
        if (!thing.kind().equals("board")) {
            List<Map<String, Object>> own = Draft.given(found, "boards").stream()
                    .filter(one -> "place-partnership".equals(one.get("purpose"))
                            || "system-partnership".equals(one.get("purpose")))
                    .toList();
            throw Halt.misunderstood(
                    "‘" + name + "’ is not a board.",
                    own.size() == 1
                            ? "Did you mean ‘" + own.get(0).get("name") + "’?"
                            : "Boards here: " + list(names("board")) + ".");
        }
        board = found;
        return found;
    }

    /** What has this name, or an error that says what there is. */
    Thing thing(String name) {
        if (name.equals("it") && board != null) {
            return new Thing("board", board);
        }
        if (name.equals(system)) {
            return new Thing("system", system());
        }
        return find(name).orElseThrow(() -> unknown(name));
    }

    /** What has this name; a word that is none yet is a place, as long as nothing else describes places. */
    Thing thingOrPlace(String name) {
        if ((name.equals("it") && board != null)
                || name.equals(system)
                || find(name).isPresent()) {
            return thing(name);
        }
        return new Thing("place", place(name));
    }

    Halt unknown(String name) {
        List<String> all = names("");
        return Halt.misunderstood(
                "Nothing here is called ‘" + name + "’.",
                Check.didYouMean(
                        name,
                        all,
                        all.isEmpty()
                                ? "Introduce it before this step."
                                : "Introduce it before this step. So far there is: " + list(all) + "."));
    }

    private static String list(List<String> names) {
        return names.stream().limit(12).collect(Collectors.joining(", "))
                + (names.size() > 12 ? " and " + (names.size() - 12) + " more" : "");
    }

    private List<String> names(String kind) {
        return things().filter(thing -> kind.isEmpty() || thing.kind().equals(kind))
                .map(Thing::name)
                .distinct()
                .toList();
    }

    Optional<Thing> find(String name) {
        Optional<Thing> named = things().filter(
                        thing -> name.equals(thing.fields().get("name")))
                .findFirst();
        if (named.isPresent()) {
            return named;
        }
        Optional<Thing> also = things().filter(thing ->
                        thing.fields().get("alsoKnownAs") instanceof Collection<?> others && others.contains(name))
                .findFirst();
        return also.or(() ->
                things().filter(thing -> name.equals(thing.fields().get("id"))).findFirst());
    }

    private Stream<Thing> things() {
        return Stream.concat(Stream.of(draft), loaded.stream().map(Loaded::draft))
                .flatMap(one -> things(one.root()));
    }

    private static Stream<Thing> things(Map<String, Object> root) {
        List<Thing> things = new ArrayList<>();
        if (root.get("system") instanceof Map) {
            inside(things, "system", Draft.group(root, "system"));
        }
        Draft.given(root, "places").forEach(place -> inside(things, "place", place));
        Draft.given(root, "organisations").forEach(one -> things.add(new Thing("organisation", one)));
        Draft.given(root, "collaboratives").forEach(one -> inside(things, "collaborative", one));
        return things.stream();
    }

    private static void inside(List<Thing> things, String kind, Map<String, Object> owner) {
        things.add(new Thing(kind, owner));
        Draft.given(owner, "boards").forEach(one -> things.add(new Thing("board", one)));
        Draft.given(owner, "neighbourhoods").forEach(one -> {
            things.add(new Thing("neighbourhood", one));
            Draft.given(one, "pcns").forEach(network -> things.add(new Thing("network", network)));
        });
        Draft.given(owner, "pcns").forEach(one -> things.add(new Thing("network", one)));
    }

    /** Takes something away, wherever it is listed. */
    void remove(Thing thing) {
        Stream.concat(Stream.of(draft), loaded.stream().map(Loaded::draft)).forEach(one -> remove(one.root(), thing));
        if (board == thing.fields()) {
            board = null;
        }
    }

    private static void remove(Map<String, Object> from, Thing thing) {
        for (String name : List.of("places", "organisations", "collaboratives", "boards", "neighbourhoods", "pcns")) {
            if (!Draft.given(from, name).isEmpty()) {
                Draft.all(from, name).removeIf(one -> one == thing.fields());
                Draft.given(from, name).forEach(one -> remove(one, thing));
            }
        }
        if (from.get("system") instanceof Map) {
            remove(Draft.group(from, "system"), thing);
        }
    }

    /** The whole submission of the scenario's own, for what stands beside places and systems. */
    Map<String, Object> root() {
        return draft.root();
    }

    /** All submissions, to mark their lists. */
    Stream<Map<String, Object>> roots() {
        return Stream.concat(Stream.of(draft), loaded.stream().map(Loaded::draft))
                .map(Draft::root);
    }

    void neighbour(String name) {
        Draft other = new Draft();
        Draft.set(other.root(), "system.id", Draft.id(name));
        Draft.set(other.root(), "system.name", name);
        neighbours.add(other);
    }

    /** Loads a submission. */
    void load(String name) {
        Reach.Found found = reach.read(name);
        Plain.Read read = Plain.read(found.name(), found.bytes());
        if (!read.problems().isEmpty()) {
            throw unreadable(found.name(), read.problems());
        }
        if (loaded.stream().anyMatch(file -> file.name().equals(found.name()))) {
            throw Halt.misunderstood("‘" + name + "’ is loaded already.", "Leave out one of the two steps.");
        }
        Draft other = new Draft(read.fields());
        loaded.add(new Loaded(found.name(), found.bytes(), other, other.json()));
        if (!systemNamed && read.fields().get("system") instanceof Map<?, ?> there && there.get("name") != null) {
            system = String.valueOf(there.get("name"));
            systemNamed = true;
        }
    }

    private static Halt unreadable(String file, List<Problem> problems) {
        List<String> says = new ArrayList<>();
        says.add("‘" + file + "’ could not be read.");
        problems.stream()
                .limit(5)
                .forEach(problem -> says.add(
                        (problem.at().line() == 0 ? "" : "Line " + problem.at().line() + ": ") + problem.what() + " "
                                + problem.fix()));
        if (problems.size() > 5) {
            says.add("There are " + (problems.size() - 5) + " more; see: icscheck check " + file);
        }
        return Halt.misunderstood(says.get(0), String.join(" ", says.subList(1, says.size())));
    }

    void day(LocalDate date) {
        draft.root().put("asAt", date.toString());
        day = Optional.of(date);
    }

    // --- words --------------------------------------------------------------------------------------------------

    private static final Map<String, String> ONE_OF = Map.ofEntries(
            Map.entry("sectors", "a sector"),
            Map.entry("organisation-types", "a type of organisation"),
            Map.entry("services", "a service"),
            Map.entry("purposes", "a purpose of a board"),
            Map.entry("board-statuses", "a status of a board"),
            Map.entry("document-kinds", "a kind of document"),
            Map.entry("document-statuses", "a status of a document"),
            Map.entry("document-topics", "a topic of a document"),
            Map.entry("decision-forms", "a form of decisions"),
            Map.entry("standings", "a standing of a seat"),
            Map.entry("memberships", "a word for how full a list is"),
            Map.entry("answers", "an answer"));

    /** The word of a closed list that was meant, or an error that says what is allowed and what is near. */
    String word(String list, String written, int line) {
        Optional<String> known = known(list, written);
        return known.orElseThrow(() -> Halt.misunderstood(
                line,
                "‘" + written + "’ is not " + ONE_OF.getOrDefault(list, "one of the words for this") + ".",
                allowed(list, written)));
    }

    private Optional<String> known(String list, String written) {
        String plain = plain(written);
        for (String word : words.of(list)) {
            if (word.equals(written)
                    || plain(word).equals(plain)
                    || plain(words.label(list, word)).equals(plain)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private String allowed(String list, String written) {
        List<String> all = words.of(list);
        return (Check.didYouMean(written, all, "").replace('“', '‘').replace('”', '’') + " Choose from: "
                        + String.join(", ", all) + ".")
                .strip();
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** Several words of a closed list, with commas between them. */
    String wordsOf(String list, String written, int line) {
        return Arrays.stream(written.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(one -> word(list, one, line))
                .collect(Collectors.joining(","));
    }

    /** Sectors, or names or ids of those a seat speaks for, with commas between them. */
    String voices(String written, int line) {
        return Arrays.stream(written.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(one -> known("represented", one)
                        .or(() -> find(one).map(Thing::id))
                        .orElseGet(() -> {
                            voices.add(new Voice(one, line));
                            return one;
                        }))
                .collect(Collectors.joining(","));
    }

    /** Sets a field of something, after asking whether it has such a field and may hold such a value. */
    void set(Thing thing, String field, String value, int line) {
        Format.Told told = told(thing.kind(), field, line);
        if (!told.fields().isEmpty() && !value.equals("none")) {
            throw Halt.misunderstood(
                    line,
                    "‘" + field + "’ holds fields of its own, so it cannot be ‘" + value + "’.",
                    "Name one of them: "
                            + told.fields().stream()
                                    .map(one -> field + "." + one)
                                    .collect(Collectors.joining(", "))
                            + "; or lists them: " + thing.name() + " lists under " + field + ":");
        }
        Draft.set(thing.fields(), field, said(told, value, line));
    }

    private String said(Format.Told told, String value, int line) {
        if (told.words().isEmpty() || value.isBlank()) {
            return value;
        }
        return told.list() ? wordsOf(told.words(), value, line) : word(told.words(), value, line);
    }

    private static Format.Told told(String kind, String field, int line) {
        return Format.told(kind, field).orElseThrow(() -> {
            Set<String> paths = new TreeSet<>(Format.paths(kind));
            return Halt.misunderstood(
                    line,
                    "A " + kind + " has no field ‘" + field + "’.",
                    Check.didYouMean(
                                    field,
                                    paths,
                                    "It has: "
                                            + Format.told(kind, "").orElseThrow().fields().stream()
                                                    .filter(one -> !one.equals("complete"))
                                                    .collect(Collectors.joining(", "))
                                            + ".")
                            .replace('“', '‘')
                            .replace('”', '’'));
        });
    }

    /** Adds entries to a list of something. */
    void list(Thing thing, String list, io.cucumber.datatable.DataTable table) {
        Format.Told told = told(thing.kind(), list, 0);
        if (!told.list() || told.fields().isEmpty()) {
            throw Halt.misunderstood(
                    "‘" + list + "’ of a " + thing.kind() + " is not a list of entries.",
                    told.fields().isEmpty()
                            ? "Say it as a field: " + thing.name() + " states: | field | value | and | " + list
                                    + " | … |."
                            : "Say its fields: " + thing.name() + " states: | field | value | and | " + list + "."
                                    + told.fields().get(0) + " | … |.");
        }
        for (Rows.Row row : Rows.of(table, tableLine, told.fields())) {
            Draft.all(thing.fields(), list).add(entry(thing.kind(), list, row));
        }
    }

    /** One row of a table as fields of an entry. */
    private Map<String, Object> entry(String kind, String list, Rows.Row row) {
        Map<String, Object> made = new LinkedHashMap<>();
        row.cells().forEach((field, value) -> {
            Format.Told told = told(kind, list + "." + field, row.line());
            Draft.set(made, field, said(told, value, row.line()));
        });
        return made;
    }

    /** Adds seats to a board. */
    void seats(Map<String, Object> at, io.cucumber.datatable.DataTable table) {
        List<String> fields = Format.told("board", "seats").orElseThrow().fields();
        for (Rows.Row row : Rows.of(table, tableLine, fields, "post")) {
            Map<String, Object> seat = new LinkedHashMap<>();
            row.cells().forEach((field, value) -> {
                if (field.equals("organisation")) {
                    seat.put(field, idOf(organisation(value)));
                } else if (field.equals("represents")) {
                    Draft.set(seat, field, voices(value, row.line()));
                } else {
                    Draft.set(
                            seat,
                            field,
                            said(Format.told("board", "seats." + field).orElseThrow(), value, row.line()));
                }
            });
            Draft.all(at, "seats").add(seat);
        }
    }

    static Object idOf(Map<String, Object> fields) {
        return Objects.requireNonNullElseGet(fields.get("id"), () -> Draft.id(String.valueOf(fields.get("name"))));
    }

    /** The list of something that is marked, or not, as complete. */
    static String markable(String kind, String list) {
        Set<String> lists = Format.completable(kind);
        if (!lists.contains(list)) {
            throw Halt.misunderstood(
                    "A " + kind + " has no list ‘" + list + "’ that could be complete.",
                    Check.didYouMean(list, lists, "It has: " + String.join(", ", lists) + ".")
                            .replace('“', '‘')
                            .replace('”', '’'));
        }
        return list;
    }

    /** The verdict that was meant. */
    static String verdict(String written) {
        String plain = plain(written);
        for (Verdict verdict : Verdict.values()) {
            if (verdict.word().equals(plain) || plain(verdict.label()).equals(plain)) {
                return verdict.word();
            }
        }
        List<String> all = Stream.of(Verdict.values())
                .map(one -> one.label().toLowerCase(Locale.ROOT))
                .toList();
        throw Halt.misunderstood("‘" + written + "’ is not a verdict.", "Choose from: " + String.join(", ", all) + ".");
    }

    // --- checking -----------------------------------------------------------------------------------------------

    /** Puts one requirement, one pack, or all in force, to something. */
    void check(String name, String against) {
        for (Voice voice : voices) {
            if (known("represented", voice.written()).isEmpty()
                    && find(voice.written()).isEmpty()) {
                throw Halt.misunderstood(
                        voice.line(),
                        "‘" + voice.written() + "’ is not a sector, and nothing here is called so.",
                        allowed("sectors", voice.written()));
            }
        }
        Checked made = Checked.of(this, name, against);
        if (loaded.isEmpty()) {
            made.requirement().ifPresent(requirement -> witness.checked(requirement, submission(), name));
        }
        checked = made;
        requirements.addAll(made.about());
    }

    /** What was checked last. */
    Checked checked() {
        if (checked == null) {
            throw Halt.misunderstood(
                    "Nothing has been checked yet.",
                    "Put a step before this one that starts with When: When Riverside is checked against"
                            + " \"IC-2.31-PLACE-2F\".");
        }
        looked = true;
        return checked;
    }

    void expect(String verdict) {
        if (loaded.isEmpty() && checked != null && checked.requirement().isPresent()) {
            witness.expected(verdict);
        }
    }

    void witness(Witness.Saying saying, String words) {
        if (loaded.isEmpty() && checked != null && checked.requirement().isPresent()) {
            witness.said(saying, words);
        }
    }

    private String submission() {
        return Stream.concat(Stream.of(draft), neighbours.stream())
                .map(Draft::json)
                .collect(Collectors.joining(Scenarios.NEXT_FILE));
    }

    /** What was described, as files to check. */
    List<Check.File> files() {
        List<Check.File> files = new ArrayList<>();
        if (loaded.isEmpty()) {
            Scenarios.files(submission()).forEach(file -> files.add(Check.file(file.file(), file.bytes())));
            return files;
        }
        loaded.forEach(file -> files.add(file.file()));
        neighbours.forEach(one -> files.add(
                Check.file("neighbour-" + files.size() + ".json", one.json().getBytes(StandardCharsets.UTF_8))));
        draft.root().remove("asAt");
        if (draft.root().size() > 1) {
            files.add(Check.file("scenario.json", draft.json().getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }

    /** The day to check for, where a submission was loaded that may give another. */
    Optional<LocalDate> asAt() {
        return loaded.isEmpty() ? Optional.empty() : day;
    }

    LocalDate today() {
        return day.orElse(DAY);
    }
}
