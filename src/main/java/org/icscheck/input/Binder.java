package org.icscheck.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.icscheck.domain.model.Answered;
import org.icscheck.domain.model.Attestation;
import org.icscheck.domain.model.Board;
import org.icscheck.domain.model.CareSystem;
import org.icscheck.domain.model.Choice;
import org.icscheck.domain.model.Collaborative;
import org.icscheck.domain.model.Complete;
import org.icscheck.domain.model.Detail;
import org.icscheck.domain.model.Document;
import org.icscheck.domain.model.Item;
import org.icscheck.domain.model.Model;
import org.icscheck.domain.model.Neighbourhood;
import org.icscheck.domain.model.Network;
import org.icscheck.domain.model.Organisation;
import org.icscheck.domain.model.Place;
import org.icscheck.domain.model.Represented;
import org.icscheck.domain.model.Seat;
import org.icscheck.domain.model.Source;
import org.icscheck.domain.model.Stated;
import org.icscheck.domain.model.Subject;
import org.icscheck.domain.model.Waiver;
import org.icscheck.domain.model.Words;
import org.jspecify.annotations.Nullable;

/** Makes the model from merged, checked values. What is not there becomes "not said", never a default. */
final class Binder {

    private final Words words;
    private final Model model = Model.empty();
    private final Map<String, Subject> subjects = new TreeMap<>();
    private final List<PendingBoard> pending = new ArrayList<>();
    private final Map<String, Board> boards = new TreeMap<>();

    private record PendingBoard(String key, Subject owner, Node.Fields fields) {}

    Binder(Words words) {
        this.words = words;
    }

    Model bind(Merger merged) {
        merged.of("organisation").forEach((id, fields) -> subject("organisation", id, fields));
        merged.of("system").forEach((id, fields) -> subject("system", id, fields));
        merged.of("place").forEach((id, fields) -> subject("place", id, fields));
        merged.of("collaborative").forEach((id, fields) -> subject("collaborative", id, fields));

        // First of all, so that whatever names a board by its id can be read with its name.
        merged.of("system").forEach((id, fields) -> pendBoards(new Subject("system", id, fields.text("name")), fields));
        merged.of("place").forEach((id, fields) -> pendBoards(new Subject("place", id, fields.text("name")), fields));
        merged.organisationSystems()
                .forEach((id, systems) -> model.organisationSystems().put(id, List.copyOf(systems)));
        merged.of("organisation").forEach(this::organisation);
        Set<String> collaborating = new TreeSet<>();
        merged.of("collaborative").forEach((id, fields) -> collaborating.addAll(systemsOf(id, fields, merged)));
        merged.of("system").forEach((id, fields) -> system(id, fields, collaborating.contains(id)));
        merged.of("place").forEach((id, fields) -> place(id, fields, merged.systemOf("place/" + id)));
        merged.of("collaborative").forEach((id, fields) -> collaborative(id, fields, systemsOf(id, fields, merged)));
        if (unnamedSystemIsNeeded()) {
            model.systems().add(new CareSystem(CareSystem.UNNAMED, "the system (not named)", false, Source.NOWHERE));
        }
        bindBoards();
        merged.of("place").forEach((id, fields) -> represented(new Subject("place", id, fields.text("name")), fields));
        merged.of("collaborative")
                .forEach((id, fields) -> represented(new Subject("collaborative", id, fields.text("name")), fields));
        merged.statements().forEach(this::statement);
        merged.complete()
                .forEach((system, lists) -> lists.forEach(
                        (list, at) -> model.complete().add(new Complete(systemSubject(system), list, at))));
        return model;
    }

    private boolean unnamedSystemIsNeeded() {
        return model.places().stream().anyMatch(place -> place.system().equals(CareSystem.UNNAMED))
                || model.collaboratives().stream().anyMatch(c -> c.systems().contains(CareSystem.UNNAMED))
                || model.organisationSystems().values().stream().anyMatch(s -> s.contains(CareSystem.UNNAMED));
    }

    private Subject systemSubject(String id) {
        return subjects.getOrDefault(
                "system/" + id, new Subject("system", CareSystem.UNNAMED, "the system (not named)"));
    }

    private Subject subject(String kind, String id, Node.Fields fields) {
        Subject subject = new Subject(kind, id, fields.text("name"));
        subjects.put(kind + "/" + id, subject);
        return subject;
    }

    private void organisation(String id, Node.Fields fields) {
        Organisation organisation = new Organisation(
                id,
                fields.text("name"),
                fields.text("type"),
                Merger.texts(fields.get("services")),
                Merger.texts(fields.get("alsoKnownAs")),
                fields.at());
        model.organisations().add(organisation);
        details(organisation.subject(), "organisation", fields);
    }

    private void system(String id, Node.Fields fields, boolean hasCollaboratives) {
        boolean described = hasCollaboratives
                || fields.values().keySet().stream()
                        .anyMatch(name ->
                                !Set.of("id", "name", "note", "population").contains(name));
        CareSystem system = new CareSystem(id, fields.text("name"), described, fields.at());
        model.systems().add(system);
        details(system.subject(), "system", fields);
        documents(system.subject(), fields);
    }

    private void place(String id, Node.Fields fields, String system) {
        Place place =
                new Place(id, fields.text("name"), system, Merger.texts(fields.get("localAuthorities")), fields.at());
        model.places().add(place);
        details(place.subject(), "place", fields);
        documents(place.subject(), fields);
        networks(id, "", fields);
        for (Node.Fields neighbourhood : Merger.groups(fields.get("neighbourhoods"))) {
            String key = id + "/" + Checker.idOf(neighbourhood);
            Neighbourhood bound = new Neighbourhood(
                    key, Checker.idOf(neighbourhood), neighbourhood.text("name"), id, neighbourhood.at());
            model.neighbourhoods().add(bound);
            details(bound.subject(), "neighbourhood", neighbourhood);
            networks(id, Checker.idOf(neighbourhood) + "/", neighbourhood);
        }
    }

    private void networks(String place, String within, Node.Fields fields) {
        for (Node.Fields network : Merger.groups(fields.get("pcns"))) {
            String id = Checker.idOf(network);
            String key = place + "/" + within + id;
            Network bound = new Network(key, id, network.text("name"), place, network.at());
            model.networks().add(bound);
            details(bound.subject(), "network", network);
        }
    }

    private static List<String> systemsOf(String id, Node.Fields fields, Merger merged) {
        List<String> stated = Merger.texts(fields.get("systems"));
        return stated.isEmpty() ? List.of(merged.systemOf("collaborative/" + id)) : stated;
    }

    private void collaborative(String id, Node.Fields fields, List<String> systems) {
        Collaborative collaborative = new Collaborative(
                id,
                fields.text("name"),
                systems,
                Merger.texts(fields.get("members")),
                Merger.texts(fields.get("places")),
                isComplete(fields, "members"),
                Merger.texts(fields.get("services")),
                fields.text("footprint"),
                fields.text("status"),
                fields.text("formality"),
                answered(fields.get("agreed")),
                fields.at());
        model.collaboratives().add(collaborative);
        details(collaborative.subject(), "collaborative", fields);
    }

    private static boolean isComplete(Node.Fields fields, String list) {
        return Merger.completed(fields, list);
    }

    private void pendBoards(Subject owner, Node.Fields fields) {
        for (Node.Fields board : Merger.groups(fields.get("boards"))) {
            pending.add(new PendingBoard(owner.kind() + "/" + owner.id() + "/" + Checker.idOf(board), owner, board));
        }
    }

    /** The key of the board with this id: of the same owner first, then anywhere. */
    private @Nullable String boardKey(Subject owner, String id) {
        return pending.stream()
                .filter(board -> Checker.idOf(board.fields()).equals(id))
                .min(Comparator.comparing((PendingBoard board) -> !board.owner().equals(owner))
                        .thenComparing(PendingBoard::key))
                .map(PendingBoard::key)
                .orElse(null);
    }

    private void bindBoards() {
        Map<String, SortedSet<String>> together = new LinkedHashMap<>();
        for (PendingBoard board : pending) {
            together.put(board.key(), new TreeSet<>(Set.of(board.key())));
        }
        for (PendingBoard board : pending) {
            for (String id : Merger.texts(board.fields().get("actsWith"))) {
                String other = boardKey(board.owner(), id);
                // Boards of two places never make one partnership.
                if (other != null
                        && other.startsWith(
                                board.owner().kind() + "/" + board.owner().id() + "/")) {
                    SortedSet<String> joined = Objects.requireNonNull(together.get(board.key()));
                    joined.addAll(Objects.requireNonNull(together.get(other)));
                    joined.forEach(key -> together.put(key, joined));
                }
            }
        }
        Map<String, String> purposes = new TreeMap<>();
        pending.forEach(board -> purposes.put(board.key(), board.fields().text("purpose")));
        for (PendingBoard board : pending) {
            SortedSet<String> group = Objects.requireNonNull(together.get(board.key()));
            SortedSet<String> all = new TreeSet<>();
            group.forEach(key -> all.add(Objects.requireNonNull(purposes.get(key))));
            Node.Fields fields = board.fields();
            Board bound = new Board(
                    board.key(),
                    Checker.idOf(fields),
                    fields.text("name"),
                    board.owner(),
                    fields.text("purpose"),
                    all,
                    fields.text("status"),
                    isComplete(fields, "seats"),
                    group.stream().filter(key -> !key.equals(board.key())).toList(),
                    fields.at());
            model.boards().add(bound);
            boards.put(board.key(), bound);
            details(bound.subject(), "board", fields);
            int number = 0;
            for (Node.Fields seat : Merger.groups(fields.get("seats"))) {
                seat(bound, number++, seat);
            }
        }
    }

    private void seat(Board board, int number, Node.Fields fields) {
        String organisation = fields.text("organisation");
        Subject behind = subjects.get("organisation/" + organisation);
        String standing = fields.text("standing");
        Seat seat = new Seat(
                board.key(),
                number,
                fields.text("post").strip().replaceAll("\\s+", " "),
                organisation,
                behind == null ? "" : behind.name(),
                Merger.texts(fields.get("represents")),
                answered(fields.get("votes")),
                standing.isEmpty() ? "member" : standing,
                answered(fields.get("elected")),
                answered(fields.get("clinicalOrProfessional")),
                answered(fields.get("digitalSro")),
                fields.at());
        model.seats().add(seat);
        if (!seat.member()) {
            return;
        }
        Format.SEAT_STATEMENTS.forEach((name, field) -> {
            Node said = fields.get(name);
            if (said != null) {
                detail(seat.subject(), field.kind(), name, "", said);
            }
        });
        for (String represents : seat.represents()) {
            for (String kind : List.of("place", "collaborative", "organisation", "system")) {
                Subject who = subjects.get(kind + "/" + represents);
                if (who != null && !words.has("represented", represents)) {
                    model.represented().add(new Represented(who, board, seat));
                    break;
                }
            }
        }
    }

    private void represented(Subject who, Node.Fields fields) {
        if (fields.get("representedOn") instanceof Node.Items items) {
            for (Node item : items.values()) {
                String key = boardKey(who, ((Node.Scalar) item).text());
                Board board = key == null ? null : boards.get(key);
                if (board != null) {
                    Stated by = new Detail(who, "", "representedOn", board.id(), board.name(), item.at());
                    model.represented().add(new Represented(who, board, by));
                }
            }
        }
    }

    private void documents(Subject owner, Node.Fields fields) {
        for (Node.Fields document : Merger.groups(fields.get("documents"))) {
            String of = document.text("of");
            String board = of.isEmpty() ? null : boardKey(owner, of);
            Subject whose = board == null ? whose(owner, of) : owner;
            String horizon = document.text("horizonYears");
            model.documents()
                    .add(new Document(
                            whose,
                            document.text("kind"),
                            words.label("document-kinds", document.text("kind")),
                            document.text("title"),
                            board == null ? of : board,
                            document.text("status"),
                            document.text("date"),
                            Merger.texts(document.get("covers")),
                            isComplete(document, "covers"),
                            Merger.texts(document.get("agreedWith")),
                            isComplete(document, "agreedWith"),
                            horizon.isEmpty() ? -1 : (int) Math.min(Long.parseLong(horizon), 1_000),
                            document.text("lastConsidered"),
                            document.at()));
        }
    }

    /** Whose a document is: a plan of one trust is the trust's, though the system lists it. */
    private Subject whose(Subject owner, String of) {
        List<String> kinds = owner.kind().equals("system")
                ? List.of("organisation", "collaborative", "place")
                : List.of("organisation", "collaborative");
        for (String kind : kinds) {
            Subject other = subjects.get(kind + "/" + of);
            if (other != null && !of.equals(owner.id())) {
                return other;
            }
        }
        return owner;
    }

    private void statement(Merger.Statement statement) {
        Node.Fields fields = statement.fields();
        List<Subject> about = about(statement);
        String requirement = fields.text("requirement");
        switch (statement.list()) {
            case "attestations" ->
                model.attestations()
                        .add(new Attestation(
                                requirement,
                                about,
                                fields.text("answer"),
                                fields.text("document"),
                                fields.text("note"),
                                fields.at()));
            case "choices" ->
                model.choices()
                        .add(new Choice(requirement, about, fields.text("choice"), fields.text("reason"), fields.at()));
            default ->
                model.waivers()
                        .add(new Waiver(
                                requirement,
                                about,
                                fields.text("owner"),
                                fields.text("reason"),
                                LocalDate.parse(fields.text("until")),
                                fields.at()));
        }
    }

    /** Whom a statement is about: as stated, or else the system of its file and its one place. */
    private List<Subject> about(Merger.Statement statement) {
        String stated = statement.fields().text("about");
        List<Subject> about = new ArrayList<>();
        if (stated.isEmpty()) {
            about.add(systemSubject(statement.system()));
            if (statement.places().size() == 1) {
                about.add(Objects.requireNonNull(
                        subjects.get("place/" + statement.places().get(0))));
            }
            return about;
        }
        for (String kind : List.of("system", "place", "organisation", "collaborative")) {
            Subject subject = subjects.get(kind + "/" + stated);
            if (subject != null) {
                about.add(subject);
            }
        }
        List<Board> called = model.boards().stream()
                .filter(board -> board.id().equals(stated))
                .toList();
        // Two places may each have an "hwb"; the one meant is that of the statement's own file, if it has one.
        List<Board> own = called.stream()
                .filter(board -> board.owner().kind().equals("place")
                        ? statement.places().contains(board.owner().id())
                        : statement.system().equals(board.owner().id()))
                .toList();
        (own.isEmpty() ? called : own).forEach(board -> about.add(board.subject()));
        return about;
    }

    private static Answered answered(@Nullable Node node) {
        return node instanceof Node.Scalar scalar
                ? (scalar.text().equals("true") ? Answered.YES : Answered.NO)
                : Answered.NOT_SAID;
    }

    private void details(Subject owner, String kind, Node.Fields fields) {
        details(owner, group(kind, Format.SUBMISSION), "", "", fields);
    }

    private static Format.Group group(String subject, Format.Group within) {
        for (Format.Field field : within.fields()) {
            Format.Kind of = field.kind() instanceof Format.ListOf list ? list.of() : field.kind();
            if (of instanceof Format.Group group) {
                if (subject.equals(group.subject())) {
                    return group;
                }
                if (group.subject() != null) {
                    Format.Group deeper = find(subject, group);
                    if (deeper != null) {
                        return deeper;
                    }
                }
            }
        }
        throw new IllegalArgumentException(subject);
    }

    private static Format.@Nullable Group find(String subject, Format.Group within) {
        try {
            return group(subject, within);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private void details(Subject owner, Format.Group group, String prefix, String item, Node.Fields fields) {
        fields.values().forEach((name, entry) -> {
            Format.Field field = group.field(name);
            if (field == null || fields.get(name) == null || name.equals("note")) {
                return;
            }
            if (name.equals("complete")) {
                for (Node list : ((Node.Items) entry.value()).values()) {
                    model.complete().add(new Complete(owner, prefix + ((Node.Scalar) list).text(), list.at()));
                }
            } else if (Format.APART.contains(name) && prefix.isEmpty()) {
                for (Node one : ((Node.Items) entry.value()).values()) {
                    String called = one instanceof Node.Fields part ? part.text("name") : "";
                    model.items().add(new Item(owner, name, one.at().pointer(), called, one.at()));
                }
            } else {
                detail(owner, field.kind(), prefix + name, item, entry.value());
            }
        });
    }

    /** What people write where they have nothing to say yet. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?i)\\?+|tb[acd]|none yet|not (yet )?(known|agreed|decided|available)|unknown|n/?a"
                    + "|to be (agreed|announced|confirmed|decided|determined|developed|set up|worked out)");

    /** A free text that says nothing: not said, except for posts, whose rules ask about vacancies themselves. */
    private static boolean saysNothing(String path, Format.Kind kind, String text) {
        return kind instanceof Format.Text
                && !path.endsWith("post")
                && PLACEHOLDER.matcher(text.strip()).matches();
    }

    private void detail(Subject owner, Format.Kind kind, String path, String item, Node node) {
        if (node instanceof Node.Scalar scalar && saysNothing(path, kind, scalar.text())) {
            return;
        }
        if (node instanceof Node.Scalar scalar) {
            model.details().add(new Detail(owner, item, path, scalar.text(), label(kind, scalar.text()), scalar.at()));
        } else if (node instanceof Node.Fields fields && kind instanceof Format.Group group) {
            details(owner, group, path + ".", item, fields);
        } else if (node instanceof Node.Items items && kind instanceof Format.ListOf list) {
            for (Node one : items.values()) {
                if (one instanceof Node.Fields fields && list.of() instanceof Format.Group group) {
                    String position = one.at().file() + one.at().pointer();
                    String name = itemName(fields, group);
                    if (name.equalsIgnoreCase("none") || saysNothing(path, new Format.Text(), name)) {
                        continue;
                    }
                    model.items().add(new Item(owner, path, position, name, one.at()));
                    details(owner, group, path + ".", position, fields);
                } else {
                    detail(owner, list.of(), path, item, one);
                }
            }
        }
    }

    private String itemName(Node.Fields fields, Format.Group group) {
        Function<String, String> read = name -> {
            Format.Field field = group.field(name);
            return field == null ? "" : label(field.kind(), fields.text(name));
        };
        for (String name : List.of("name", "function", "post", "organisation", "to")) {
            String found = read.apply(name);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return group.name();
    }

    private String label(Format.Kind kind, String value) {
        if (kind instanceof Format.Word word) {
            return words.label(word.list(), value);
        }
        if (kind instanceof Format.Ref ref) {
            for (String of : ref.kinds()) {
                Subject subject = subjects.get(of + "/" + value);
                if (subject != null) {
                    return subject.name();
                }
            }
            return pending.stream()
                    .filter(board -> Checker.idOf(board.fields()).equals(value))
                    .map(board -> board.fields().text("name"))
                    .findFirst()
                    .orElse(value);
        }
        return value;
    }
}
